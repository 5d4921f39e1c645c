"""Where the event of one mention took place, by its place arguments and the words around them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.records import Argument, Mention, Place
from dateline.resolve.places import BY_ADJECTIVE, resolve_place

__all__ = ["is_origin", "place_of_mention"]

HERE = ("here", "the capital", "the city")
ORIGIN = re.compile(r"\b(?:from(?: (?:with)?in| inside)?|out of)(?: the)?\s+$", re.IGNORECASE)


def place_of_mention(text: str, mention: Mention, countries: Sequence[str], head: Place | None) -> Place | None:
    """The most certain place argument; the article's dateline (`head`) is only where it was written, so it is no event's place
    unless the argument says so ("in the capital", "here")."""
    spans = sorted((a for a in mention.arguments if a.role == "place" and not is_origin(mention, a)), key=_doubt)
    if not spans:
        return None
    words = spans[0].span.text
    if words.lower() in HERE and head:
        return replace(head, reason=f"{words!r} read as the dateline's place")
    place = resolve_place(words, countries, text)
    return None if _is_attacker(mention, spans[0], place) else place


def _doubt(argument: Argument) -> float:
    return -argument.confidence


def is_origin(mention: Mention, place: Argument) -> bool:
    """A strike from somewhere takes place elsewhere; 'from the Ruritania attack' names the attack by its place."""
    if mention.type != "attack" or mention.sentence is None or ", in " in place.span.text:
        return False
    before = mention.sentence.text[: max(0, place.span.start - mention.sentence.start)]
    names_the_attack = before.endswith("the ") and 0 <= mention.trigger.start - place.span.end <= 1
    return ORIGIN.search(before) is not None and not names_the_attack


def _is_attacker(mention: Mention, argument: Argument, place: Place) -> bool:
    """The adjective in "the Ruritanian attacks" tells who attacked, not where."""
    words = argument.span.text.lower().removeprefix("the ").split()
    attackers = {actor.code for a in mention.arguments if a.role == "initiator" for actor in a.actors}
    bare = len(words) == 1 or argument.span.end > mention.trigger.start >= argument.span.start
    return mention.type == "attack" and place.reason == BY_ADJECTIVE and bare and place.country in attackers
