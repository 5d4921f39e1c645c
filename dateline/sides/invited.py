"""Who invites is no visitor: "at the invitation of Ole Berg, the President of Chad, Ada Lind, paid a visit", "accepted Ole Berg's
invitation to visit Oslo", "Ole Berg invited Ada Lind to visit Oslo"; nor are both of "during the visit the two
presidents met". The tagger marks them as who travels, too."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.words import tokenize
from dateline.ontology import SIDES
from dateline.records import Argument, Mention, Span
from dateline.resolve.pair_words import is_pair
from dateline.sides.sentence_words import words_before, words_between

__all__ = ["without_inviters"]

INVITED_BY = re.compile(
    r"\b(?:invitation(?:,? (?:extended|issued|made))?(?: to (?:[\w-]+ ){1,3})? ?(?:of|from|by)|invited by)"
    r" (?:the |his |her |its )?$",
    re.IGNORECASE,
)
# "The invitation of the King of Oman, Bo Berg, the President of Chad": the name of the one who invites, before a visitor.
OFFICE = r"(?i:president|premier|minister|king|queen|emir|sultan|chancellor|secretary|speaker|chair(?:man|woman))\b"
NAMED_BEHIND = re.compile(rf"\binvitation (?:of|from) [^,;]*?\b{OFFICE}[^,;]*, $")
OFFICE_NEXT = re.compile(rf"(?:the |(?:[A-Z]\w+ )*{OFFICE})")
INVITING = re.compile(r"(?:invite[sd]?|inviting)", re.IGNORECASE)
PASSIVE = re.compile(r"\b(?:am|is|are|was|were|be|been|being)(?: \w+ly)? $", re.IGNORECASE)
BY = re.compile(r"invited (?:by|to|for)\b", re.IGNORECASE)
INVITATION_OF = re.compile(r"['’]s?(?: [\w-]+){0,2} invitation\b")
ACCEPTED = re.compile(r"(?:accept(?:s|ed|ing)?|took up|taken up)\b", re.IGNORECASE)
TO_VISIT = re.compile(r"[^.;]*?\binvitation\b[^.;]*? to (?:[\w-]+ ){0,3}?(?:visit|travel|come|go)\b", re.IGNORECASE)

DURING = re.compile(
    r"\b(?:at the end|during|in the course|on the sidelines)(?: of)? (?:the|this|that|his|her)(?: [a-z-]+){0,3} $", re.IGNORECASE
)
SUBJECT_NEXT = re.compile(r"(?: (?:there|on \w+))?,? ")


def without_inviters(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of an article in text order, of a visit without whoever invites to it among the visitors, nor the two of whom
    the clause behind "during the visit" tells; whoever accepts the invitation is the visitor, and has not yet come."""
    return [_invited(mention, mentions) if mention.type == "visit" and mention.sentence else mention for mention in mentions]


def _invited(own: Mention, mentions: Sequence[Mention]) -> Mention:
    own = replace(own, arguments=tuple(a for a in own.arguments if not _are_both(own, a)))
    visitors = [a for a in own.arguments if a.role == "initiator"]
    inviters = [a for a in visitors if _invites(own, a, visitors)]
    is_accepted = ACCEPTED.match(own.trigger.text) is not None and TO_VISIT.match(_said_from(own)) is not None
    status = "planned" if is_accepted and own.status == "occurred" else own.status
    if not inviters:
        return replace(own, status=status)
    rest = [a for a in visitors if a not in inviters] or [cut for a in inviters if (cut := _behind_comma(own, a))]
    rest = rest or _who_accepts(own, mentions)
    hosts = inviters if not any(a.role in ("recipient", "place") for a in own.arguments) and rest else []
    others = (a for a in own.arguments if a not in visitors)
    return replace(own, status=status, arguments=(*others, *rest, *(replace(a, role="recipient") for a in hosts)))


def _are_both(own: Mention, argument: Argument) -> bool:
    """Whether it is a pair, 'the two presidents', right behind "during the visit"."""
    between = words_between(own, own.trigger.end, argument.span.start)
    is_next = argument.role == "initiator" and SUBJECT_NEXT.fullmatch(between) and DURING.search(words_before(own, own.trigger))
    return bool(is_next) and is_pair([token.key for token in tokenize(argument.span.text) if token.raw[0].isalnum()])


def _invites(own: Mention, argument: Argument, visitors: Sequence[Argument]) -> bool:
    """Whether these are the words of whoever invites, whole or up to a comma."""
    span, end = argument.span, own.sentence.end if own.sentence else argument.span.end
    if _is_named_behind(own, argument, visitors):
        return True
    if INVITED_BY.search(words_before(own, span)) or INVITATION_OF.match(words_between(own, span.end, end)):
        return True
    is_passive = PASSIVE.search(words_before(own, own.trigger)) or BY.match(_said_from(own))
    is_before = span.end <= own.trigger.start and any(a.span.start > own.trigger.end for a in visitors)
    return INVITING.fullmatch(own.trigger.text) is not None and not is_passive and is_before


def _is_named_behind(own: Mention, argument: Argument, visitors: Sequence[Argument]) -> bool:
    """Whether these are the name of whoever invites, behind his office, and a visitor is told of in the same span or next."""
    name, comma, rest = argument.span.text.partition(", ")
    if OFFICE_NEXT.match(name) or not NAMED_BEHIND.search(words_before(own, argument.span)):
        return False
    if comma:
        return OFFICE_NEXT.match(rest) is not None
    return any(words_between(own, argument.span.end, a.span.start) == ", " for a in visitors if a.span.start > argument.span.end)


def _behind_comma(own: Mention, argument: Argument) -> Argument | None:
    """The visitor whom the tagger has put into one span with the inviter before him."""
    first, comma, rest = argument.span.text.partition(", ")
    if not comma or argument.span.end > own.trigger.start:
        return None
    return replace(argument, span=Span(argument.span.start + len(first + comma), argument.span.end, rest))


def _who_accepts(own: Mention, mentions: Sequence[Mention]) -> list[Argument]:
    """The subject of the sentence's "accepted", behind which the invitation stands."""
    for other in mentions:
        is_before = other.trigger.start <= own.trigger.start and other.sentence == own.sentence
        if is_before and ACCEPTED.match(other.trigger.text) and TO_VISIT.match(_said_from(other)):
            told = (a for a in other.arguments if a.role in SIDES and a.span.end <= other.trigger.start)
            return [replace(argument, role="initiator") for argument in told]
    return []


def _said_from(mention: Mention) -> str:
    """The words of the sentence from the trigger on."""
    return words_between(mention, mention.trigger.start, mention.sentence.end) if mention.sentence else ""
