"""Doubtful events as questions for a form, and the answers put into decisions. For the DAG `review_events`."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dateline.event_table import actors_text, chance_text, interval, status_text
from dateline.reviewing import reviews
from dateline.store.postgres import connect
from dateline.store.reviews import regrouped
from dateline.timeline import evidence

__all__ = ["OPTIONS", "answered", "questions"]

OPTIONS = ["accept", "reject", "skip"]
GROUPED = ", merged or split by people at "
Form = Mapping[str, str]


def questions(database_url: str, limit: int, page: str = "/timeline/") -> list[dict[str, str]]:
    """The least certain events as forms, {"subject", "body"}; the subject ends in the event's id, with the moment at which people
    last merged or split it where they did, the body is Markdown and ends in a link to the event's page below `page`."""
    rows = reviews.queue(database_url, limit)
    with connect(database_url) as connection:
        grouped = [regrouped(connection, row["event_id"]) for row in rows]
    told = [evidence(database_url, row["event_id"]) for row in rows]
    return [_form(*asked, page) for asked in zip(rows, grouped, told, strict=True)]


def _form(row: dict[str, Any], grouped: str, told: Sequence[dict[str, Any]], page: str) -> dict[str, str]:
    days = interval(row["date_earliest"], row["date_latest"])
    actors = _untemplated(actors_text(row["initiators"], row["recipients"], row["left_open"]) or "nobody named")
    what = f"{row['event_type'].replace('_', ' ')}, {status_text(row['status'], row['is_alleged'])}, {days}: {actors}"
    quotes = "\n\n".join(
        f"> {_plain(v['sentence'])}\n>\n> {_plain(v['outlet'] or v['article_id'])}, {v['published_on'] or 'day unknown'}"
        for v in told[:5]
    )
    certainty = chance_text(row["certainty"]) or "not weighed"
    key = row["event_id"] + (GROUPED + grouped if grouped else "")
    more = f"[All that tells it, and to correct, merge or split it]({page}event/{row['event_id']})"
    return {"subject": f"{what} [{key}]", "body": f"Certainty {certainty}.\n\n{quotes}\n\n{more}"}


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
    reviewed, merged or split since or is no longer on the timeline under its id: it is safe to do this again.
    """
    counts = dict.fromkeys(OPTIONS, 0)
    for form, answer in zip(forms, answers, strict=True):
        chosen = ((answer or {}).get("chosen_options") or ["skip"])[0]
        who = ((answer or {}).get("responded_by_user") or {}).get("name") or "airflow"
        event_id, _, grouped = form["subject"].rsplit("[", 1)[1].rstrip("]").partition(GROUPED)
        key = f"{run_id} {event_id} {(answer or {}).get('responded_at')}"
        if chosen != "skip" and not reviews.answer(database_url, event_id, chosen, who, key, grouped):
            chosen = "skip"
        counts[chosen] += 1
    return counts
