"""Whose charge, demand or threat a pronoun answers: "Chad accused Mali of lies. It denied the charge": Mali did, not Chad."""

import re
from collections.abc import Mapping, Sequence

from dateline.ontology import SIDES
from dateline.records import Argument, Mention, Span
from dateline.resolve.anaphora import is_pronoun, is_speaker
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import ArticleIndex
from dateline.sides.answered_calls import DENIAL
from dateline.sides.earlier_acts import CALLED, IT
from dateline.sides.sentence_words import words_behind, words_between

__all__ = ["answered_spans", "callers_of", "calls_answered"]

SURE = 0.5  # confidence of the mention of a call
RECENT = 10  # mentions back
CALLS = frozenset(("accusation", "demand", "threat"))
THE = r"\W*(?:the|this|that|these|those|both|all) (?:[a-z-]+ )?"
# What says more ("the charge that it had lied") may be another.
IS_ALL = r"\b(?! (?:that|of|by|from|against|about|over|made|it|in)\b|[ -]?d[’'])"
THEN = r"(?:on|at)\b(?! [^,.;]* (?:an?|the|its|his|their|any|all)\b)"  # not "rejected on Monday an offer"
REFUSED = re.compile(
    rf"{IT}|(?: to (?:comply|do (?:so|it)|obey))?\W*(?:$|[,.;]|\b(?:and|but)\b|{THEN})",
    re.IGNORECASE,
)
DENIED = re.compile(
    rf"{IT}| (?:doing so|having done so|(?:any |all )?(?:role|involvement|part|responsibility))(?! (?:for|in)\b)\b", re.IGNORECASE
)
ALSO = re.compile(r"\b(?:also|too)\b", re.IGNORECASE)


def calls_answered(mentions: Sequence[Mention], index: ArticleIndex) -> dict[int, Mention]:
    """Where the pronouns start that reject a charge, a demand or a threat, and the mention of that: of the sentence before, or
    before it in their own."""
    found = {}
    for number, own in enumerate(mentions):
        for argument in arguments_of(own, "initiator") if own.type == "rejection" else ():
            call = _call(mentions[max(0, number - RECENT) : number], own, argument, index)
            if call and is_pronoun(argument.span.text) and not is_speaker(argument.span.text):
                found[argument.span.start] = call
    return found


def answered_spans(calls: Mapping[int, Mention]) -> dict[int, tuple[Span, ...]]:
    """The words that each of these pronouns means: those for whom the call is on."""
    return {at: tuple(argument.span for argument in arguments_of(call, "recipient")) for at, call in calls.items()}


def callers_of(calls: Mapping[int, Mention], at: int) -> set[str]:
    """The states whose call somebody answers, who is none of theirs."""
    call = calls.get(at)
    return codes_of(arguments_of(call, "initiator")) - codes_of(arguments_of(call, "recipient")) if call else set()


def _call(before: Sequence[Mention], own: Mention, answering: Argument, index: ArticleIndex) -> Mention | None:
    """The last call before that a rejection may answer by its words."""
    here = index.sentence_of(own.trigger.start)
    if ALSO.search(words_between(own, answering.span.end, own.trigger.start)):
        return None
    for call in reversed(before):
        is_near = here - index.sentence_of(call.trigger.start) <= 1 and call.trigger.end <= answering.span.start
        is_told = call.confidence >= SURE and call.status != "negated" and all(arguments_of(call, role) for role in SIDES)
        if is_near and is_told and _may_answer(own, call):
            return call
    return None


def _may_answer(own: Mention, call: Mention) -> bool:
    """Whether a rejection may be of the call: "the charge" of an accusation, "it" of any, but that no demand is denied."""
    words = words_behind(own)
    if call.type not in CALLS:
        return False
    if re.match(rf"{THE}(?:{CALLED[call.type]}){IS_ALL}", words, re.IGNORECASE):
        return True
    if DENIAL.search(own.trigger.text):
        return call.type == "accusation" and DENIED.match(words) is not None
    return REFUSED.match(words) is not None and (call.type != "accusation" or re.match(IT, words, re.IGNORECASE) is not None)
