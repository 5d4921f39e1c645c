"""Who apologises for what was done did it: "Chad apologised to Mali for its bombardment of a town", "for shelling it"; of what it
says sorry for without "its" ("for the raid") that is not told."""

import re
from collections.abc import Sequence

from dateline.records import Mention
from dateline.resolve.arguments import arguments_of
from dateline.sides.sentence_words import words_between
from dateline.sides.soil import Lent

__all__ = ["owned_up"]

APOLOGY = re.compile(r"apolog|(?:said |was |were |is |are )?sorry", re.IGNORECASE)
WORD = r"(?!(?:about|against|before|during|in|of|on|over|to)\b)[\w’'-]+"  # not "its delay in arrests"
FOR_ITS = re.compile(
    rf"(?: to [^,;:]*?)? (?:for|over) (?:having|(?:its|his|her|their)(?: (?:part|role) in(?: the)?|(?: {WORD}){{0,2}})) "
)
FOR = re.compile(r"(?: to [^,;:]*?)? (?:for|over) (?:\w+ly )?")
DEEDS = frozenset(("attack", "arrest", "cyberattack", "diplomat_expulsion", "mobilisation", "restriction"))


def owned_up(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Those who apologise before it in its sentence, for an act of which nobody else is told as the author."""
    own = mentions[number]
    if own.type not in DEEDS or own.sentence is None or arguments_of(own, "initiator"):
        return None
    before = [m for m in mentions[:number] if m.sentence == own.sentence and m.trigger.end <= own.trigger.start]
    for outer in reversed(before):
        between = words_between(own, outer.trigger.end, own.trigger.start)
        is_its = FOR_ITS.fullmatch(between) or (own.trigger.text.split()[0].endswith("ing") and FOR.fullmatch(between))
        if outer.type == "endorsement" and APOLOGY.match(outer.trigger.text) and is_its:
            return "initiator", arguments_of(outer, "initiator"), f"{outer.trigger.text!r} for it"
    return None
