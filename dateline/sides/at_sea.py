"""A ship that is attacked off a coast is not of the state of that coast: "Chad struck a tanker off Oman" is told of no Omanis."""

import re

from dateline.records import Argument, Mention
from dateline.resolve.arguments import arguments_of

__all__ = ["SHIPS", "is_ship_at_sea"]

SHIPS = r"(?:aircraft|barge|boat|dhow|dredger|ferry|freighter|plane|ship|submarine|tanker|trawler|tug(?:boat)?|vessel|yacht)s?"
SHIP = re.compile(rf"\b(?:{SHIPS}|skiffs?|(?:war|container)ships?|frigates?|destroyers?)\b", re.IGNORECASE)
# "Off Oman", "off the northern coast of Oman", "off Oman's coast"; not "sealed off Suva".
NO_COAST = ("closed", "cordoned", "cut", "fenced", "sealed", "set", "shut", "took", "walled")
CLOSED = "".join(rf"(?<!\b{verb} )" for verb in NO_COAST)
COAST = r"(?:the )?(?:[\w-]+ ){0,3}?(?:coasts?|shores?) (?:of )?"
OFF = re.compile(rf"{CLOSED}\boff (?:of )?(?:{COAST})?(?:the )?$", re.IGNORECASE)
WITHIN = re.compile(r"\boff\b", re.IGNORECASE)  # "the waters off Oman"


def is_ship_at_sea(mention: Mention) -> bool:
    """Whether a mention tells of ships that are attacked off the coast that it gives as the place."""
    things = (*arguments_of(mention, "object"), *arguments_of(mention, "recipient"))
    is_ship = any(SHIP.search(thing.span.text) for thing in things)
    return mention.type == "attack" and is_ship and any(_is_off(mention, place) for place in arguments_of(mention, "place"))


def _is_off(mention: Mention, place: Argument) -> bool:
    before = mention.sentence.text[: max(0, place.span.start - mention.sentence.start)] if mention.sentence else ""
    return OFF.search(before) is not None or WITHIN.search(place.span.text) is not None
