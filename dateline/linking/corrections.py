"""What people decided about an event, applied to the row that the reports make: rejected, corrected, accepted, locked."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.words import key_of
from dateline.crosswalk import NO_WORDS, Wording
from dateline.dates.periods import month_end
from dateline.linking.casts import without
from dateline.linking.event_state import cast_values, date_values, place_values, type_values
from dateline.linking.where import implied_place, told_place
from dateline.ontology import TYPES
from dateline.records import Actor, DateSpan, Place
from dateline.store.events import EventState, StoredReport
from dateline.store.reviews import Ruling

__all__ = ["FIELDS", "Said", "corrected", "days_of", "placed_anew", "said", "said_by", "vouched_for", "vouches"]

FIELDS = ("event_type", "status", "date", "initiators", "recipients", "place", "object")
_VOUCHING = ("accept", "correct", "lock")  # what people do with a row that they have looked at and find right
_NOT_JUDGED = ("place", "object")  # certainty says nothing of them, and who tidies them nothing of the rest of the row
_FOLLOWING = ("plover", "cameo", "quad_class", "headline")
_PLACING = ("event_type", "initiators", "recipients")  # what a place may follow from
_REVIEW = {"accept": "accepted", "reject": "rejected", "correct": "corrected", "lock": "locked"}


def corrected(state: EventState, rulings: Sequence[Ruling], words: Wording = NO_WORDS) -> EventState:
    """The row after what people decided about it, oldest decision first; a later one on the same field wins. `words` are
    those that tell the event: on them hang its codes."""
    known = (*state.initiators, *state.recipients)
    for ruling in rulings:
        if ruling.action == "correct" and ruling.field:
            state = _with(state, ruling.field, ruling.value, words, known)
            if ruling.field == "status":  # it is the person now who says whether it took place, or what was reported since
                state = replace(state, values=state.values | {"is_alleged": ruling.is_alleged})
        elif ruling.action == "lock":
            state = _locked(state, dict(ruling.value or {}), words)
        changed = {"review": _REVIEW[ruling.action], "is_rejected": ruling.action == "reject"}
        if ruling.action in ("correct", "lock"):
            changed["is_rejected"] = state.values["is_rejected"]
        state = replace(state, values=state.values | changed)
    return state


def _locked(state: EventState, kept: Mapping[str, Any], words: Wording) -> EventState:
    """With all values of a lock; those that follow from others come last, for the words of later reports change them."""
    for field in kept:
        if field in FIELDS:
            state = _with(state, field, kept[field], words)
    return replace(state, values=state.values | {name: kept[name] for name in _FOLLOWING if name in kept})


def _with(state: EventState, field: str, value: Any, words: Wording, known: Sequence[Actor] = ()) -> EventState:
    values = state.values
    if field == "event_type":
        return _on_one_side(replace(state, values=values | type_values(value, str(values["status"]), words)))
    if field == "status":
        return replace(state, values=values | type_values(str(values["event_type"]), value, words))
    if field == "date":
        return replace(state, values=values | date_values(days_of(value)))
    if field == "place":
        return replace(state, values=values | place_values(Place(**value) if value else None))
    if field == "object":
        return replace(state, values=values | {"object": value})
    cast = tuple(_party(row, known) for row in value)
    state = replace(state, initiators=cast) if field == "initiators" else replace(state, recipients=cast)
    return _on_one_side(replace(state, values=values | cast_values(state.initiators, state.recipients) | {"left_open": []}))


def _party(row: Mapping[str, Any], known: Sequence[Actor]) -> Actor:
    """A party as a person wrote it, with the sectors that a lock keeps, that the reports' row has for it, or that the tables have
    for that name and code."""
    sectors = tuple(row.get("sectors", ()))
    if not sectors:
        one, entries = (row["name"], row["code"]), load_gazetteer().names.get(key_of(row["name"]), ())
        told = [each.sectors for each in known if (each.name, each.code) == one]
        told += [each.sectors for each in entries if (each.name, each.code) == one]
        sectors = next(filter(None, told), ("UNK",))
    return Actor(row["name"], row["code"], row.get("sector") or sectors[0], sectors, "a person")


def _on_one_side(state: EventState) -> EventState:
    """With all parties as initiators where the type has no other side: a pledge to somebody that was a summit with him."""
    if not TYPES[str(state.values["event_type"])].symmetric:
        return state
    return replace(state, initiators=(*state.initiators, *without(state.recipients, state.initiators)), recipients=())


def placed_anew(state: EventState, rulings: Sequence[Ruling], reports: Sequence[StoredReport]) -> EventState:
    """A row whose type or sides people corrected, in the place that these imply now, unless the words of its reports or a person
    tell one: a visit to Russia that was one to China was in China."""
    made = {ruling.field if ruling.action == "correct" else ruling.action for ruling in rulings}
    if made.isdisjoint(_PLACING) or not made.isdisjoint(("place", "lock")):
        return state
    implied = implied_place(str(state.values["event_type"]), state.initiators, state.recipients)
    place = told_place(report.place for report in reports) or implied
    return replace(state, values=state.values | place_values(place))


def days_of(value: Mapping[str, Any]) -> DateSpan:
    """A date as a person gave it, or as a lock keeps it."""
    first, last = (date.fromisoformat(value[side]) if value.get(side) else None for side in ("earliest", "latest"))
    precision = value.get("precision") or _precision(first, last)
    basis = value.get("basis") or ("text" if first or last else "unknown")
    return DateSpan(first, last, precision, basis, value.get("phrase"), reason=value.get("reason", "a person"))


def _precision(first: date | None, last: date | None) -> str:
    """As words that tell these days have it: of some days in a row `day`, of a whole month or year that, of several `span`."""
    if not first or not last:
        return "span" if first or last else "unknown"
    if first.day != 1 or last != month_end(last):
        return "day"
    if (first.year, first.month) == (last.year, last.month):
        return "month"
    return "year" if (first.year, first.month, last.month) == (last.year, 1, 12) else "span"


Said = tuple[str, ...]


def said(state: EventState) -> Said:
    """What a row says of an event, in the parts that make it right or wrong: type, status, days and the codes of each side."""
    casts = ([actor.code for actor in cast] for cast in (state.initiators, state.recipients))
    kind, *rest = (str(state.values[name]) for name in ("event_type", "status", "date_earliest", "date_latest"))
    return _compared(kind, rest, *casts)


def vouches(ruling: Ruling) -> bool:
    """Whether a person says by it that type, status, sides and days are right."""
    return ruling.action in _VOUCHING and ruling.field not in _NOT_JUDGED


def vouched_for(ruling: Ruling) -> Said | None:
    """What the row said that a person found right, with his correction; None where it was not kept with the decision."""
    if ruling.said is None:
        return None
    return said_by({**ruling.said, ruling.field or "": ruling.value})


def said_by(kept: Mapping[str, Any]) -> Said:
    """What a row said whose values were kept as `lock` keeps them, in the same parts."""
    casts = ([actor["code"] for actor in kept[side]] for side in ("initiators", "recipients"))
    return _compared(kept["event_type"], [kept["status"], *(str(kept["date"][end]) for end in ("earliest", "latest"))], *casts)


def _compared(kind: str, rest: Sequence[str], *casts: Sequence[str | None]) -> Said:
    """The parts as text: a day stored as JSON is the same as a day, and the order of a cast means nothing, nor does the side of
    a type that has but one."""
    sides = [{code for code in cast if code} for cast in casts]
    if TYPES[kind].symmetric:
        sides = [set().union(*sides), set()]
    return (kind, *rest, *(" ".join(sorted(side)) for side in sides))
