"""Whose offer is refused, and to whom it was: "Chad offered talks. Mali rejected the offer"."""

import re
from collections.abc import Sequence

from dateline.records import Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import FALLBACKS
from dateline.sides.refusals import COURT
from dateline.sides.sentence_words import words_behind
from dateline.sides.soil import Lent

__all__ = ["offered", "refused"]

MADE = re.compile(r"(?:offer|propos|volunteer|invit|suggest)", re.IGNORECASE)
KINDS = frozenset(("demand", "pledge"))
CALLS = frozenset(("accusation", "demand", "threat"))  # which he may refuse, too
RECENT = 4  # mentions back to an offer
NAMES = r"(?:(?:ideas?|overtures?|proposals?|suggestions?)\b(?! of\b)|invitation|offers?)"
# What is refused: "the offer", "it", nothing ("Mali declined"); not "the idea of a union", which may be another's.
OFFER = re.compile(
    rf" (?:the|this|that|these|both|either|its|his|her|their) (?:\w+ )?{NAMES}\b(?! (?:by|from|that|to)\b)", re.IGNORECASE
)
ENDS = r"(?= *(?:$|[.,;:])| (?:and|as|at once|but|on|within|because)\b)"
IT = re.compile(rf"(?: (?:it|this|that|them)(?: (?:down|outright|out of hand))?)?{ENDS}", re.IGNORECASE)
REFUSES = re.compile(r"(?:declin|refus|reject|spurn|turn|dismiss|rebuff|brush)", re.IGNORECASE)


def refused(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Who made the offer that a rejection refuses, in its sentence or the one before; nobody who made it to others."""
    own = mentions[number]
    refusers = codes_of(arguments_of(own, "initiator"))
    if own.type != "rejection" or arguments_of(own, "recipient") or not refusers:
        return None
    offer = _offer(mentions[max(0, number - RECENT) : number], own)
    makers = arguments_of(offer, "initiator") if offer else ()
    if offer is None or not makers or codes_of(makers) & refusers:
        return None
    whom = codes_of(arguments_of(offer, "recipient"))
    return ("recipient", makers, f"answers {offer.trigger.text!r}") if not whom or whom & refusers else None


def offered(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Who refuses the offer, where nobody is named to whom it was."""
    own = mentions[number]
    if own.type != "pledge" or arguments_of(own, "recipient") or not arguments_of(own, "initiator"):
        return None
    for at in range(number + 1, min(number + 1 + RECENT, len(mentions))):
        answer = mentions[at]
        refusers = arguments_of(answer, "initiator")
        is_it = answer.type == "rejection" and _offer(mentions[max(0, at - RECENT) : at], answer) is own
        is_known = bool(refusers) and not any(actor.reason.startswith(FALLBACKS) for a in refusers for actor in a.actors)
        if is_it and is_known and not codes_of(refusers) & codes_of(arguments_of(own, "initiator")):
            return "recipient", refusers, f"refused by who {answer.trigger.text!r}"
    return None


def _offer(before: Sequence[Mention], own: Mention) -> Mention | None:
    """The last offer before a rejection that may be of it by its words."""
    behind, refusers = words_behind(own), arguments_of(own, "initiator")
    is_refused = REFUSES.match(own.trigger.text) is not None and (OFFER.match(behind) or IT.match(behind))
    if not is_refused or own.sentence is None or any(COURT.search(a.span.text) for a in refusers):
        return None
    starts = {m.sentence.start for m in before if m.sentence and m.sentence.start < own.sentence.start}
    near = {own.sentence.start, max(starts, default=-1)}
    for said in reversed(before):
        if said.type in KINDS and MADE.match(said.trigger.text) and arguments_of(said, "initiator"):
            is_near = said.sentence is not None and said.sentence.start in near
            return said if is_near and said.status != "negated" else None
        if said.type in CALLS and codes_of(refusers) & codes_of(arguments_of(said, "recipient")):
            return None
    return None
