"""'The Norwegian' who heads a body of several states: the head of that body, whatever state he comes from."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.gazetteer import Match, load_gazetteer
from dateline.actors.tables import state_names
from dateline.records import Actor, Span
from dateline.resolve.articles import OF_SEVERAL_STATES, ArticleIndex
from dateline.resolve.earlier import SENTENCES_BACK, Earlier
from dateline.resolve.one_of_a_people import is_one_of_a_people

__all__ = ["official_by_nation"]

# Before a nation by which somebody was called before: "the Dane", or beside his name, "Ada Lind, a Dane".
SO_CALLED = re.compile(r"(?:\b[Tt]he|, an?) $")
POPE = "VAT"  # he is of no nation of that name
REACH = 6  # characters before it in which that stands
# Behind one to whom something is done, as to a hostage of whom it was told without his name: "The Dane was freed".
DONE_TO = re.compile(r"(?:,| who\b| whose\b| (?:(?:[a-z]+ly|could|had|has|may|might|must|will|would) )*(?:is|was|be|been)\b)")
# Others of whom is told without their names, and of whose nation nothing is: "an aid worker", "the foreign ministers".
SMALL = "after|another|border|former|further|latter|letter|matter|number|order|other|over|paper|power|under|water|whether"
NAMELESS = re.compile(
    rf"\b(?:an?|one|another|two|three|the|several|some) (?:[a-z-]+ ){{0,2}}?(?:(?!(?:{SMALL})\b)[a-z]{{2,}}"
    r"(?:er|or|ist|ian|man|woman)|aide|captive|chef|diplomat|hostage|judge|monk|nun|nurse|pilot|priest|spy|student|tourist)s?\b"
)


def official_by_nation(index: ArticleIndex, span: Span, actors: Sequence[Actor], earlier: Sequence[Earlier]) -> tuple[Actor, ...]:
    """The actors of a span; "The Norwegian", who begins a sentence and acts, where nobody and nothing of Norway was named before,
    is the official of a body of several states in the nearest sentence before that names people, if he is the only one and
    they are known."""
    behind = index.names_within(index.token_at(span.start), len(index.tokens))
    here = next(iter(behind), None)
    if len(actors) != 1 or actors[0].code not in state_names() or here is None or not _is_so_called(index, here):
        return tuple(actors)
    begins = span.start in index.sentences and not DONE_TO.match(index.text, span.end)
    if index.tokens[here.end - 1].end != span.end or not begins:
        return tuple(actors)
    named = {mention.at for mention in index.mentions if mention.code == actors[0].code and mention.at < span.start}
    others = [match for match in index.names if _start(index, match) in named and not _is_so_called(index, match)]
    official = None if others else _official_before(span.start, index, earlier)
    if official is None:
        return tuple(actors)
    return (replace(official, reason=f"{span.text!r} is {official.name}: nobody else of {actors[0].name} was named before"),)


def _start(index: ArticleIndex, match: Match) -> int:
    return index.tokens[match.start].start


def _is_so_called(index: ArticleIndex, match: Match) -> bool:
    """Whether one person is called so: "the Norwegian left", "the Dane", "Ada Lind, a Dane"."""
    if match.key.startswith("the ") and any(entry.kind == "country" for entry in match.entries):  # "the Argentine", an old name
        key = match.key.removeprefix("the ")
        match = replace(match, start=match.start + 1, key=key, entries=load_gazetteer().names.get(key, ()))
    is_noun = any(entry.kind == "people" for entry in match.entries) and not match.key.endswith(("s", "men"))
    is_one = is_noun or is_one_of_a_people(index, match)
    start = _start(index, match)
    return is_one and SO_CALLED.search(index.text[max(0, start - REACH) : start]) is not None


def _official_before(at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> Actor | None:
    here = index.sentence_of(at)
    people = [item for item in earlier if item.is_person and 0 < here - index.sentence_of(item.at) <= SENTENCES_BACK]
    if people and NAMELESS.search(index.text, index.sentences[max(0, index.sentence_of(people[-1].at) - 1)], at):
        return None
    last = [item.actor for item in people if index.sentence_of(item.at) == index.sentence_of(people[-1].at)]
    officials = {actor.code: actor for actor in last if actor.code in OF_SEVERAL_STATES}
    are_known = all(actor.code not in (None, POPE) for actor in last)
    return next(iter(officials.values())) if len(officials) == 1 and are_known else None
