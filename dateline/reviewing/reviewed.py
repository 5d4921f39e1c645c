"""What people decided about events, as passages to train on: `dateline train --with-reviews`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Any

from dateline.linking.merge import life_cycle
from dateline.ontology import BEGUN, TYPES
from dateline.sentences import sentence_spans
from dateline.store.articles import read_articles
from dateline.store.postgres import connect, rows
from dateline.tagger.corpus import MarkedMention, Passage
from dateline.tagger.participants import SYMMETRIC

__all__ = ["reviewed_passages"]

Row = Mapping[str, Any]
FIELD_OF = {"initiator": "initiators", "recipient": "recipients", "object": "object"}  # that a correction of such spans names
OTHER_SIDE = {"initiator": "recipient", "recipient": "initiator"}


@dataclass(slots=True)
class _Ruled:
    """A place in an article (its trigger, and the type that was read there) after all decisions about it."""

    start: int
    end: int
    event_type: str
    is_rejected: bool = False
    fields: dict[str, Any] = field(default_factory=dict)

    def touches(self, row: Row) -> bool:
        return bool(row["trigger_start"] < self.end and self.start < row["trigger_end"])


def reviewed_passages(database_url: str) -> list[Passage]:
    """The sentences of stored articles that a person decided about, one passage a sentence, in the order of the articles.

    Accepted: the mention as it was read. Corrected: with the type given, with the status given where the one read is wrong by
    it; of initiators, recipients and object only the spans that agree with the correction, and no passage where it names somebody
    or something that no span agrees with. Rejected: the sentence without the mention. What else was read in the sentence as an
    event and is not reviewed stays as it was read. Decisions taken back and withdrawn articles do not count; merging, splitting
    and locking say nothing about words. An id names article and first character: `review:ARTICLE:120`.
    """
    with connect(database_url) as connection:
        stored = rows(connection, "decided_places")
        ids = sorted({row["article_id"] for row in stored})
        mentions = rows(connection, "mentions_of_articles", {"ids": ids})
        articles = read_articles(connection, ids)
    days = {article.article_id: article.published_on for article in articles}
    decided = [_with_replaced_status(row, stored, mentions, days) for row in stored]
    passages: dict[str, Passage] = {}
    for article in articles:
        read = [row for row in mentions if row["article_id"] == article.article_id]
        ruled = _ruled([row for row in decided if row["article_id"] == article.article_id], read)
        for start, end in sentence_spans(article.text):
            inside = [place for place in ruled if start <= place.start < end]
            if inside and all(place.is_rejected or _can_be_marked(place, read) for place in inside):
                passage = _passage(f"review:{article.article_id}:{start}", article.text[start:end], start, inside, read)
                passages.setdefault(passage.text, passage)  # copies of an article are one passage
    return list(passages.values())


def _with_replaced_status(row: Row, decided: Sequence[Row], mentions: Sequence[Row], days: Mapping[str, date | None]) -> Row:
    """A decision about one place; where it gives the event a status, with the one that the event's mentions told until then: a
    mention read so is wrong. An article that told the plan told it right, whatever became of it."""
    if row["field"] != "status":
        return row
    places = [_place(other) for other in decided if other["review_id"] == row["review_id"]]
    read = [_reading(place, [m for m in mentions if m["article_id"] == key]) for key, place in places]
    told = [(days.get(m["article_id"]), m["status"]) for m in read if m]
    return {**row, "value": {"given": row["value"], "instead_of": life_cycle(told) if told else None}}


def _place(row: Row) -> tuple[str, "_Ruled"]:
    return row["article_id"], _Ruled(row["trigger_start"], row["trigger_end"], row["event_type"])


def _ruled(decisions: Sequence[Row], read: Sequence[Row]) -> list[_Ruled]:
    """Each place after all decisions about what is read there, oldest first: a later one wins, as on the timeline, also where it
    was made about a longer trigger ("recalled its envoy") than the one before ("recalled")."""
    keys = sorted({(row["trigger_start"], row["trigger_end"], row["event_type"]) for row in decisions})
    places = [_Ruled(*key) for key in keys]
    for place in places:
        mention = _reading(place, read)
        told = _Ruled(mention["trigger_start"], mention["trigger_end"], place.event_type) if mention else place
        for row in decisions:
            if row["event_type"] != place.event_type or not told.touches(row):
                continue
            if row["action"] == "correct":
                place.fields[row["field"]] = row["value"]
            else:
                place.is_rejected = row["action"] == "reject"
    return places


def _passage(key: str, text: str, start: int, ruled: Sequence[_Ruled], read: Sequence[Row]) -> Passage:
    marked = [_corrected(place, row) for place in ruled if not place.is_rejected and (row := _reading(place, read))]
    others = [
        _marked(row, row["event_type"], row["status"], row["arguments"])
        for row in read
        if row["is_shown"]
        and row["is_told"]
        and start <= row["trigger_start"] < start + len(text)
        and not any(p.touches(row) for p in ruled)
    ]
    mentions = sorted([*marked, *others], key=lambda m: (m.start, m.end, m.type))
    unique = [next(same) for _, same in groupby(mentions, key=lambda m: (m.start, m.end))]
    shifted = tuple(_shifted(mention, number, start, len(text)) for number, mention in enumerate(unique, start=1))
    return Passage(key, text, shifted, flags=("reviewed",))


def _reading(place: _Ruled, read: Sequence[Row]) -> Row | None:
    """What a model read at the place: of the type that was decided about if there is one, by the model shown if it can be."""
    there = [row for row in read if place.touches(row)]
    return max(there, key=lambda row: (row["event_type"] == place.event_type, bool(row["is_shown"])), default=None)


def _can_be_marked(place: _Ruled, read: Sequence[Row]) -> bool:
    """Whether a model reads the place still, with a span for each role that a correction fills: else the sentence would say the
    opposite, that there is no event in it, or that nobody takes part."""
    row = _reading(place, read)
    roles = {argument["role"] for argument in _arguments(row, place.fields)} if row else set()
    return row is not None and all(role in roles for role, field in FIELD_OF.items() if place.fields.get(field))


def _corrected(place: _Ruled, row: Row) -> MarkedMention:
    event_type, status = place.fields.get("event_type", place.event_type), row["status"]
    if "status" in place.fields:
        given, instead_of = place.fields["status"]["given"], place.fields["status"]["instead_of"]
        is_wrong = status == instead_of or (status in BEGUN and given not in BEGUN)
        status = given if is_wrong else status
    return _marked(row, str(event_type), str(status), _arguments(row, place.fields))


def _arguments(row: Row, fields: Row) -> list[Row]:
    """The spans of a reading that may stand beside what people wrote, each with its role by that."""
    placed = [(argument, _role(argument, row["arguments"], fields)) for argument in row["arguments"]]
    return [{**argument, "role": role} for argument, role in placed if role]


def _role(argument: Row, spans: Sequence[Row], fields: Row) -> str | None:
    """The role of a span by what people wrote; None where it has none. A corrected date or place says how the span is to be
    understood, not which span it is."""
    role = str(argument["role"])
    if FIELD_OF.get(role) not in fields:
        return role
    if role == "object":
        return role if argument["text"].casefold() == str(fields["object"] or "").casefold() else None
    other = OTHER_SIDE[role]
    if any(_is_of(argument, actor) for actor in fields[FIELD_OF[role]]):
        return role
    # Sides read the wrong way round; but of an actor whom the other side has already this is another span.
    there = [span for span in spans if span["role"] == other]
    wanted = [actor for actor in fields.get(FIELD_OF[other], ()) if not any(_is_of(span, actor) for span in there)]
    return other if any(_is_of(argument, actor) for actor in wanted) else None


def _is_of(argument: Row, actor: Row) -> bool:
    return bool(argument["name"] == actor["name"] or (actor["code"] and argument["code"] == actor["code"]))


def _marked(row: Row, event_type: str, status: str, arguments: Sequence[Row]) -> MarkedMention:
    """Every party of a symmetric event is an initiator, whatever it was before a correction."""
    assert event_type in TYPES, "a stored decision names a type of the ontology"
    spans = [
        ("initiator" if event_type in SYMMETRIC and a["role"] == "recipient" else a["role"], a["start"], a["end"])
        for a in arguments
    ]
    return MarkedMention(event_type, status, row["trigger_start"], row["trigger_end"], tuple(dict.fromkeys(spans)))


def _shifted(mention: MarkedMention, event: int, start: int, length: int) -> MarkedMention:
    """With offsets in the sentence; spans of other sentences are left out."""
    inside = tuple((role, a - start, b - start) for role, a, b in mention.arguments if start <= a and b <= start + length)
    return MarkedMention(mention.type, mention.status, mention.start - start, mention.end - start, inside, event)
