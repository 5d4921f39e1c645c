"""Whom a rejection refuses: who accused, asked or threatened the refuser; of a veto the body in which it is cast."""

import re
from collections.abc import Sequence

from dateline.records import Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import OF_SEVERAL_STATES
from dateline.sides.quitting import body_named
from dateline.sides.soil import Lent

__all__ = ["answered", "voted_down"]

VOTED = re.compile(r"\b(?:veto|vot(?:e|ed|es|ing)\b)", re.IGNORECASE)
# What a rejection speaks of that answers a threat: of a plan or a bill it is about something else.
THREAT = re.compile(r"\W*(?:it|this|that)\b|.*\b(?:deadline|demand|pressure|threat|ultimatum|warning)", re.IGNORECASE | re.DOTALL)
DENIAL = re.compile(r"den(?:y|ied|ies|ying|ials?)\b", re.IGNORECASE)
# What is denied to who asked for it: "denied the request", "denied them entry", "denied it".
ASKED_FOR = re.compile(
    r"\W*(?:it|this|that)\W*(?:$|[.,;:]|(?:and|at|but|in|on)\b)"
    r"|.*\b(?:access|appeals?|asylum|bail|clearance|demands?|entry|extradition|permi(?:ssion|ts?)|requests?|visas?)\b",
    re.IGNORECASE | re.DOTALL,
)
# A demand that charges the one asked: to end what he does, to own up to what he did.
CHARGING = re.compile(
    r"\b(?:account|acknowledge|admit|answers|apolog\w+|cease|clarif\w+|compensat\w+|curb|desist|end(?! of\b)|expla(?:in|nation)s?"
    r"|halt|investigat\w+|not to|refrain|stop)\b",
    re.IGNORECASE,
)
RECENT = 8  # mentions back, to which a denial may answer


def answered(mentions: Sequence[Mention], number: int) -> Lent | None:
    """A rejection answers the one who accused, asked or threatened the refuser just before, or had somebody do so; a vote does
    not: a draft is older than what was asked last. A denial of a deed answers no demand that does not charge with one."""
    return None if VOTED.search(mentions[number].trigger.text) else _callers(mentions, number)


def voted_down(mentions: Sequence[Mention], number: int) -> Lent | None:
    """What is vetoed or voted against is a draft of the body that is named with it, else of a body that asked for it."""
    own = mentions[number]
    if own.type != "rejection" or arguments_of(own, "recipient") or not VOTED.search(own.trigger.text):
        return None
    named = (*arguments_of(own, "object"), *arguments_of(own, "place"))
    bodies = tuple(body for argument in named if (body := body_named(argument)))
    if bodies:
        return "recipient", bodies[:1], "the body whose draft it is"
    callers = _callers(mentions, number)
    return callers if callers and codes_of(callers[1]) <= OF_SEVERAL_STATES else None


def _callers(mentions: Sequence[Mention], number: int) -> Lent | None:
    own = mentions[number]
    refuser = codes_of(arguments_of(own, "initiator"))
    if own.type != "rejection" or arguments_of(own, "recipient") or not refuser:
        return None
    types = ("accusation", "demand", "threat") if _is_of_a_threat(own) else ("accusation", "demand")
    for at in reversed(range(max(0, number - RECENT), number)):
        is_to_him = mentions[at].type in types and refuser & codes_of(arguments_of(mentions[at], "recipient"))
        if is_to_him and _is_answered(mentions[at], own):
            made = next((call for call in _calls(mentions, at, types) if call.status != "possible"), None)
            callers = arguments_of(made, "initiator") if made else ()
            if made and callers and not refuser & codes_of(callers):
                return "recipient", callers, f"answers {made.trigger.text!r}"
    return None


def _calls(mentions: Sequence[Mention], at: int, types: Sequence[str]) -> list[Mention]:
    """A call and those before it in its sentence, the last one first: who is only asked to ask has not, who asked for it has."""
    own = mentions[at]
    before = [call for call in reversed(mentions[:at]) if call.type in types and own.sentence is not None]
    return [own, *(call for call in before if call.sentence == own.sentence)]


def _is_answered(call: Mention, own: Mention) -> bool:
    """Whether the rejection may answer the call: what is denied is a charge, unless it is what was asked for."""
    if call.type != "demand" or not DENIAL.search(own.trigger.text) or any(map(ASKED_FOR.match, _what(own))):
        return True
    return CHARGING.search(_behind(call)) is not None


def _is_of_a_threat(own: Mention) -> bool:
    return any(map(THREAT.match, _what(own)))


def _what(own: Mention) -> list[str]:
    """What a rejection speaks of: its objects, else what stands behind it in its sentence."""
    return [argument.span.text for argument in arguments_of(own, "object")] or [_behind(own)]


def _behind(own: Mention) -> str:
    sentence = own.sentence or own.trigger
    return sentence.text[own.trigger.end - sentence.start :]
