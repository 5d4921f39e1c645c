"""Who invites is no visitor: "at the invitation of Ole Berg, the President of Chad, Ada Lind, paid a visit", "accepted Ole Berg's
invitation to visit Oslo", "Ole Berg invited Ada Lind to visit Oslo". The tagger marks
them as who travels, too."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.records import Argument, Mention
from dateline.sides.sentence_words import words_before, words_between

__all__ = ["without_inviters"]

INVITED_BY = re.compile(
    r"\b(?:invitation(?:,? (?:extended|issued|made))?(?: to (?:[\w-]+ ){1,3})? ?(?:of|from|by)|invited by)"
    r" (?:the |his |her |its )?$",
    re.IGNORECASE,
)
INVITING = re.compile(r"(?:invite[sd]?|inviting)", re.IGNORECASE)
PASSIVE = re.compile(r"\b(?:am|is|are|was|were|be|been|being)(?: \w+ly)? $", re.IGNORECASE)
BY = re.compile(r"invited (?:by|to|for)\b", re.IGNORECASE)
INVITATION_OF = re.compile(r"['’]s?(?: [\w-]+){0,2} invitation\b")
ACCEPTED = re.compile(r"(?:accept(?:s|ed|ing)?|took up|taken up)\b", re.IGNORECASE)
TO_VISIT = re.compile(r"[^.;]*?\binvitation\b[^.;]*? to (?:[\w-]+ ){0,3}?(?:visit|travel|come|go)\b", re.IGNORECASE)


def without_inviters(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of an article in text order, of a visit without whoever invites to it among the visitors; whoever
    accepts the invitation is the visitor, and has not yet come."""
    return [_invited(mention) if mention.type == "visit" and mention.sentence else mention for mention in mentions]


def _invited(own: Mention) -> Mention:
    visitors = [a for a in own.arguments if a.role == "initiator"]
    inviters = [a for a in visitors if _invites(own, a, visitors)]
    is_accepted = ACCEPTED.match(own.trigger.text) is not None and TO_VISIT.match(_said_from(own)) is not None
    status = "planned" if is_accepted and own.status == "occurred" else own.status
    if not inviters:
        return replace(own, status=status)
    rest = [a for a in visitors if a not in inviters]
    hosts = inviters if not any(a.role in ("recipient", "place") for a in own.arguments) and rest else []
    others = (a for a in own.arguments if a not in visitors)
    return replace(own, status=status, arguments=(*others, *rest, *(replace(a, role="recipient") for a in hosts)))


def _invites(own: Mention, argument: Argument, visitors: Sequence[Argument]) -> bool:
    """Whether these are the words of whoever invites, whole or up to a comma."""
    span, end = argument.span, own.sentence.end if own.sentence else argument.span.end
    if INVITED_BY.search(words_before(own, span)) or INVITATION_OF.match(words_between(own, span.end, end)):
        return True
    is_passive = PASSIVE.search(words_before(own, own.trigger)) or BY.match(_said_from(own))
    is_before = span.end <= own.trigger.start and any(a.span.start > own.trigger.end for a in visitors)
    return INVITING.fullmatch(own.trigger.text) is not None and not is_passive and is_before


def _said_from(mention: Mention) -> str:
    """The words of the sentence from the trigger on."""
    return words_between(mention, mention.trigger.start, mention.sentence.end) if mention.sentence else ""
