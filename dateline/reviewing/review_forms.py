"""Doubtful events as questions for a form, and the answers put into decisions. For the DAG `review_events`."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dateline.event_table import actors_text, chance_text, interval, status_text
from dateline.reviewing import reviews
from dateline.reviewing.seen import seen_now
from dateline.timeline import event, evidence

__all__ = ["OPTIONS", "answered", "questions"]

OPTIONS = ["accept", "reject", "skip"]
Form = Mapping[str, str]


def questions(database_url: str, limit: int, page: str = "/timeline/") -> list[dict[str, str]]:
    """The least certain events as forms, {"subject", "body", "seen"}; the subject ends in the event's id, the body is Markdown
    and ends in a link to the event's page below `page`, `seen` is what an answer vouches for and is not shown."""
    forms = []
    for doubtful in reviews.queue(database_url, limit):
        seen = seen_now(database_url, doubtful["event_id"])  # before the row: of what changes in between no answer counts
        if row := event(database_url, doubtful["event_id"]):
            forms.append(_form(row, evidence(database_url, row["event_id"]), page) | {"seen": seen})
    return forms


def _form(row: dict[str, Any], told: Sequence[dict[str, Any]], page: str) -> dict[str, str]:
    days = interval(row["date_earliest"], row["date_latest"])
    actors = _untemplated(actors_text(row["initiators"], row["recipients"], row["left_open"]) or "nobody named")
    what = f"{row['event_type'].replace('_', ' ')}, {status_text(row['status'], row['is_alleged'])}, {days}: {actors}"
    quotes = "\n\n".join(
        f"> {_plain(v['sentence'])}\n>\n> {_plain(v['outlet'] or v['article_id'])}, {v['published_on'] or 'day unknown'}"
        for v in told[:5]
    )
    certainty = chance_text(row["certainty"]) or "not weighed"
    more = f"[All that tells it, and to correct, merge or split it]({page}event/{row['event_id']})"
    return {"subject": f"{what} [{row['event_id']}]", "body": f"Certainty {certainty}.\n\n{quotes}\n\n{more}"}


def _plain(text: str) -> str:
    """News as plain words: no line break, and nothing that Markdown would take for its own."""
    kept = " ".join(text.split())
    for sign in "\\`*_[]<>#|":
        kept = kept.replace(sign, f"\\{sign}")
    return _untemplated(kept)


def _untemplated(text: str) -> str:
    """Without braces: Airflow renders subject and body with Jinja, and news must not be a template."""
    return text.replace("{", "(").replace("}", ")")


def answered(
    database_url: str, forms: Iterable[Form], answers: Iterable[Mapping[str, Any] | None], run_id: str
) -> dict[str, int]:
    """Put the answers, one for each form (None where there is none), into decisions; how many of each.

    A form that nobody answered counts as skipped. So does an answer that is stored already, and one about an event that was
    reviewed, merged or split since, says something else than the form, or is no longer on the timeline under its id: it is safe
    to do this again. A form without `seen`, which an older version asked, shows what nobody can tell any more.
    """
    counts = dict.fromkeys(OPTIONS, 0)
    for form, answer in zip(forms, answers, strict=True):
        chosen = ((answer or {}).get("chosen_options") or ["skip"])[0]
        who = ((answer or {}).get("responded_by_user") or {}).get("name") or "airflow"
        event_id, seen = form["subject"].rsplit("[", 1)[1].rstrip("]"), form.get("seen")
        key = f"{run_id} {event_id} {(answer or {}).get('responded_at')}"
        if chosen != "skip" and not (seen and reviews.answer(database_url, event_id, chosen, who, key, seen)):
            chosen = "skip"
        counts[chosen] += 1
    return counts
