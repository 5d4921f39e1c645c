"""Who "left Oman for Kuwait" visits Kuwait: what is left for another place is neither host nor place of the journey, unless the
other place is home. Who "arrived here" is where the article was written."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.records import Argument, Mention, Span
from dateline.resolve.places import resolve_place
from dateline.sides.sentence_words import words_between

__all__ = ["as_journey"]

LEAVING = re.compile(r"(?:left|leav(?:e|es|ing)|depart(?:s|ed|ing)?)(?: from)?", re.IGNORECASE)
BEHIND = re.compile(r"(?: the)? ")  # between the verb and what is left
FOR = re.compile(r"(?:,? (?:early |late |on )*\w+day(?: (?:morning|afternoon|evening|night))?,?)? for(?: the)? ")
HERE = re.compile(r"(?: back)? (?P<here>here)\b")
ENDS = frozenset(("place", "recipient"))


def as_journey(mention: Mention, countries: Sequence[str] = ()) -> Mention:
    """The mention, of a journey with the places to which it went."""
    return _come_here(_without_origin(mention, countries)) if mention.type == "visit" and mention.sentence else mention


def _come_here(mention: Mention) -> Mention:
    """The mention with the "here" right behind its verb or noun as its place, where it has none: "arrived here on Monday"."""
    sentence = mention.sentence or Span(0, 0, "")
    found = HERE.match(sentence.text, max(mention.trigger.end - sentence.start, 0))
    if found is None or any(a.role in ENDS for a in mention.arguments):
        return mention
    here = Span(sentence.start + found.start("here"), sentence.start + found.end("here"), found["here"])
    return replace(mention, arguments=(*mention.arguments, Argument("place", here, mention.confidence)))


def _without_origin(mention: Mention, countries: Sequence[str]) -> Mention:
    """The mention of a journey, its actors known, without what is left, where it goes on with "for" and another place: not "left
    Oman after a visit", nor "left Oman for talks". Of who leaves for his own state what he leaves was the host."""
    if not LEAVING.fullmatch(mention.trigger.text):
        return mention
    ends = [a for a in mention.arguments if a.role in ENDS and a.span.start > mention.trigger.end]
    left = [a for a in ends if BEHIND.fullmatch(words_between(mention, mention.trigger.end, a.span.start))]
    reached = [a for a in ends if any(FOR.fullmatch(words_between(mention, o.span.end, a.span.start)) for o in left)]
    if not reached:
        return mention
    guests = {actor.code for a in mention.arguments if a.role == "initiator" for actor in a.actors if actor.code}
    dropped = reached if guests & {_state(a, countries) for a in reached} else left
    return replace(mention, arguments=tuple(a for a in mention.arguments if a not in dropped))


def _state(argument: Argument, countries: Sequence[str]) -> str | None:
    """The state that the words name, or in which they lie."""
    named = next((actor.code for actor in argument.actors if actor.code), None)
    return named or resolve_place(argument.span.text, countries).country
