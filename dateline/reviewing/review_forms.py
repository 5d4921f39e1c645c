"""Doubtful events as questions for a form, and the answers put into decisions. For the DAG `review_events`."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dateline.errors import Misuse
from dateline.event_table import actors_text, chance_text, interval, status_text
from dateline.reviewing import reviews
from dateline.reviewing.seen import seen_now
from dateline.store.articles import save_run
from dateline.store.postgres import connect, rows
from dateline.timeline import event, evidence

__all__ = ["OPTIONS", "answered", "questions"]

OPTIONS = ["accept", "reject", "skip"]
Form = Mapping[str, str]


def questions(database_url: str, limit: int, page: str = "/timeline/", run_id: str | None = None) -> list[dict[str, str]]:
    """The least certain events as forms, {"subject", "body", "seen"}; the subject ends in the event's id, the body is Markdown
    and ends in a link to the event's page below `page`, `seen` is what an answer vouches for and is not shown.

    A run that asks again, as when it is cleared, asks about the same events in the same order: Airflow shows a form as it was
    when it was first asked. One whose event was decided about since, says something else, or is gone, keeps its place.
    """
    if asked := _asked(database_url, run_id):
        return [_again(database_url, event_id, mark, page) for event_id, mark in asked]
    events = [doubtful["event_id"] for doubtful in reviews.queue(database_url, limit)]
    forms = [form for event_id in events if (form := _form_of(database_url, event_id, page))]
    if run_id:
        with connect(database_url) as connection:
            save_run(connection, run_id, "review", "", {"asked": [(_event_id(form), _mark(form["seen"])) for form in forms]})
    return forms


def _asked(database_url: str, run_id: str | None) -> list[tuple[str, str]]:
    """The events that the run has asked about, in their order, each with the mark of what there was to see of it."""
    with connect(database_url) as connection:
        noted = rows(connection, "noted_run", {"run_id": run_id, "stage": "review", "part": ""})
    return [(event_id, mark) for row in noted for event_id, mark in row["counts"]["asked"]]


def _mark(seen: str) -> str:
    """Tells what was seen from anything else, without its words: those of an article that is erased later stay nowhere."""
    return hashlib.sha256(seen.encode()).hexdigest()


def _again(database_url: str, event_id: str, mark: str, page: str) -> dict[str, str]:
    form = _form_of(database_url, event_id, page)
    if form and _mark(form["seen"]) == mark:
        return form
    body = f"Whatever is chosen counts as skipped. [What has become of it]({page}event/{event_id})"
    return {"subject": f"Decided, changed or gone since this run first asked about it [{event_id}]", "body": body, "seen": ""}


def _form_of(database_url: str, event_id: str, page: str) -> dict[str, str] | None:
    seen = seen_now(database_url, event_id)  # before the row: of what changes in between no answer counts
    row = event(database_url, event_id)
    return _form(row, evidence(database_url, row["event_id"]), page) | {"seen": seen} if row else None


def _event_id(form: Form) -> str:
    return form["subject"].rsplit("[", 1)[1].rstrip("]")


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
    database_url: str, forms: Iterable[Form] | None, answers: Iterable[Mapping[str, Any] | None], run_id: str
) -> dict[str, int]:
    """Put the answers, one for each form (None where there is none), into decisions; how many of each.

    A form that nobody answered counts as skipped. So does an answer that is stored already, and one about an event that was
    reviewed, merged or split since, says something else than the form, or is no longer on the timeline under its id: it is safe
    to do this again. So does one to a form without `seen`: what it showed is gone, or nobody can tell it any more.
    Raises Misuse where no form was made, as `questions` failed (None).
    """
    if forms is None:
        raise Misuse("no form was made: clear `questions` of this run and all after it")
    counts = dict.fromkeys(OPTIONS, 0)
    for form, answer in zip(forms, answers, strict=True):
        chosen = ((answer or {}).get("chosen_options") or ["skip"])[0]
        who = ((answer or {}).get("responded_by_user") or {}).get("name") or "airflow"
        event_id, seen = _event_id(form), form.get("seen")
        key = f"{run_id} {event_id} {(answer or {}).get('responded_at')}"
        if chosen != "skip" and not (seen and reviews.answer(database_url, event_id, chosen, who, key, seen)):
            chosen = "skip"
        counts[chosen] += 1
    return counts
