"""A ship that is attacked or seized off a coast, or its crew, is not of the state of that coast: "Chad struck a tanker off Oman"
is told of no Omanis, nor was it Oman that arrested ten sailors there."""

import re
from dataclasses import replace

from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import FALLBACKS

__all__ = ["SHIPS", "is_ship_at_sea", "of_no_coast"]

SHIPS = r"(?:aircraft|barge|boat|dhow|dredger|ferry|freighter|plane|ship|submarine|tanker|trawler|tug(?:boat)?|vessel|yacht)s?"
CREWS = r"crews?(?:m[ae]n)?|captains?|fisher(?:m[ae]n|s)|sailors?|sea(?:farers?|m[ae]n)"
SHIP = re.compile(rf"\b(?:{SHIPS}|skiffs?|(?:war|container)ships?|frigates?|destroyers?|{CREWS})\b", re.IGNORECASE)
OFF_A_COAST = "unknown: off a coast"  # a reason
TAKEN_AT_SEA = frozenset(("arrest", "attack", "restriction"))
# "Off Oman", "off the northern coast of Oman", "off Oman's coast"; not "sealed off Suva".
NO_COAST = ("closed", "cordoned", "cut", "fenced", "sealed", "set", "shut", "took", "walled")
CLOSED = "".join(rf"(?<!\b{verb} )" for verb in NO_COAST)
COAST = r"(?:the )?(?:[\w-]+ ){0,3}?(?:coasts?|shores?) (?:of )?"
OFF = re.compile(rf"{CLOSED}\boff (?:of )?(?:{COAST})?(?:the )?$", re.IGNORECASE)
WITHIN = re.compile(r"\boff\b", re.IGNORECASE)  # "the waters off Oman"


def is_ship_at_sea(mention: Mention) -> bool:
    """Whether a mention tells of ships or crews that are attacked or seized off the coast that it gives as the place."""
    things = (*arguments_of(mention, "object"), *arguments_of(mention, "recipient"))
    is_ship = any(SHIP.search(thing.span.text) for thing in things)
    return mention.type in TAKEN_AT_SEA and is_ship and any(_is_off(mention, place) for place in arguments_of(mention, "place"))


def of_no_coast(mention: Mention) -> Mention:
    """A mention at sea without the guess that the ship is of the coast, or of who attacks or seizes it."""
    guesses = {mention.place.country if mention.place else None} | codes_of(arguments_of(mention, "initiator"))

    def opened(actor: Actor) -> Actor:
        is_guess = actor.code in guesses and actor.reason.startswith(FALLBACKS)
        return replace(actor, code=None, reason=f"{OFF_A_COAST}; {actor.reason}") if is_guess else actor

    whose = (replace(a, actors=tuple(map(opened, a.actors))) if a.role == "recipient" else a for a in mention.arguments)
    return replace(mention, arguments=tuple(whose))


def _is_off(mention: Mention, place: Argument) -> bool:
    before = mention.sentence.text[: max(0, place.span.start - mention.sentence.start)] if mention.sentence else ""
    return OFF.search(before) is not None or WITHIN.search(place.span.text) is not None
