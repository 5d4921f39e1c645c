"""The form of an event's page: what a user decides about it, put to the library."""

from urllib.parse import urlsplit

from fastapi import HTTPException, Request
from fastapi.security.utils import get_authorization_scheme_param
from pydantic import BaseModel

from dateline.errors import Misuse
from dateline.reviewing import reviews

__all__ = ["ACTIONS", "Decision", "decide", "from_this_page"]

_SIMPLE = {"accept": reviews.accept, "reject": reviews.reject, "lock": reviews.lock}
ACTIONS = (*_SIMPLE, "correct", "merge", "split")
_LONGEST = 2000


class Decision(BaseModel):
    """The fields of the form. `action` is one of ACTIONS, or undo; `field` and `value` are of a correction, `value` of a merge is
    the other event's id and of an undo the decision's number, `items` are the mentions of a split. `seen` is what the page showed
    of the event; a program that shows no page leaves it away, and decides about whatever the event says."""

    action: str
    field: str = ""
    value: str = ""
    note: str = ""
    items: list[str] = []
    seen: str = ""


def from_this_page(request: Request) -> None:
    """Refuse what another site's page sends with this user's cookie. A bearer's token in a header is no browser's doing, and
    Airflow goes by it alone; beside any other header, which a browser may send by itself, Airflow still takes the cookie."""
    scheme, token = get_authorization_scheme_param(request.headers.get("authorization"))
    if scheme.lower() == "bearer" and token:
        return
    came = request.headers.get("sec-fetch-site")
    own = came == "same-origin" if came else _host(request.headers.get("origin", "")) == request.headers.get("host")
    if not own:
        raise HTTPException(403, "A decision is sent from the event's own page.")


def _host(origin: str) -> str | None:
    try:
        return urlsplit(origin).netloc or None
    except ValueError:
        return None


def _refuse_what_would_be_lost(asked: Decision, value: str) -> None:
    """What the form holds and the decision has no use for is told: a date typed beside `accept` would accept the old one."""
    if value and asked.action in (*_SIMPLE, "split"):
        raise Misuse(
            f"{asked.action} takes no value, and {value[:40]!r} would be lost: choose correct or merge, or empty the field"
        )
    if asked.items and asked.action != "split":
        raise Misuse(f"sentences are ticked, and {asked.action[:40]} parts none: choose split, or take the ticks away")


def decide(database_url: str, event_id: str, asked: Decision, reviewer: str) -> str:
    """The id that the event has after the decision. Raises Misuse for what cannot be done."""
    value, note = asked.value.strip(), asked.note.strip()
    for text in (value, note, *asked.items):
        if len(text) > _LONGEST or "\0" in text:
            raise Misuse(f"{text[:40]!r} is longer than {_LONGEST} characters, or holds a NUL character: write less")
    _refuse_what_would_be_lost(asked, value)
    if asked.action == "undo":
        reviews.undo(database_url, int(value) if value.isascii() and value.isdigit() and len(value) < 19 else -1, reviewer)
        return event_id
    by = reviewer, note
    if asked.action in _SIMPLE:
        decision = _SIMPLE[asked.action](database_url, event_id, *by, seen=asked.seen)
    elif asked.action == "correct":
        decision = reviews.correct(database_url, event_id, asked.field, value, *by, seen=asked.seen)
    elif asked.action == "merge":
        decision = reviews.merge(database_url, event_id, value, *by, seen=asked.seen)
    elif asked.action == "split":
        decision = reviews.split(database_url, event_id, asked.items, *by, seen=asked.seen)
    else:
        raise Misuse(f"{asked.action[:40]!r} is no decision: choose one from the list")
    return str(decision["event_id"])
