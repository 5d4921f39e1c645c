"""Where people are deported to: the state of that place takes them in, it is not the one that deports them."""

import re

from dateline.records import Mention
from dateline.sides.sentence_words import words_before

__all__ = ["does_not_deport", "is_sent"]

DEPORTED = re.compile(r"\bdeport", re.IGNORECASE)  # never one's own people
SENT = re.compile(r"\b(?:deport|expel|expuls|extradit|remov|repatriat|return|sen[dt]\w* (?:back|home))", re.IGNORECASE)
IN_BONDS = re.compile(r"\b(?:arriv|deport|handcuff|land(?:ed|s)\b|shackl)", re.IGNORECASE)  # not who was arrested as he arrived
TO = re.compile(r"\bto(?: the)? $")
ARRIVED_IN = re.compile(r"\b(?:arriv\w*|land(?:ed|s))(?: back| home)? (?:at|in)(?: the)? $")


def is_sent(mention: Mention) -> bool:
    """Whether the place is where those deported were sent to: "were deported to Lagos", "arrived in Lagos in handcuffs"."""
    goals = [goal for verbs, goal in ((SENT, TO), (IN_BONDS, ARRIVED_IN)) if verbs.search(mention.trigger.text)]
    if mention.type != "arrest":
        return False
    there = [a for a in mention.arguments if a.role == "place"]
    there = [a for a in there if mention.place is None or mention.place.name.lower() in a.span.text.lower()] or there
    return any(goal.search(words_before(mention, a.span)) for goal in goals for a in there)


def does_not_deport(mention: Mention, code: str) -> bool:
    """Whether people are deported whom that state does not: they are sent there, or are its own."""
    people = {actor.code for argument in mention.arguments if argument.role == "recipient" for actor in argument.actors}
    is_there = mention.place is not None and mention.place.country == code and is_sent(mention)
    return is_there or (code in people and DEPORTED.search(mention.trigger.text) is not None)
