"""Who refuses, and whom, in "Kenya asked Tanzania for gas and was refused": the one asked refuses the one who asks. And of whom
"deported two men, and was criticised by" is told: of the one who did so."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.ontology import SPEECH
from dateline.records import Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.sentence_words import words_before, words_behind, words_between

__all__ = ["is_suffered", "with_turned_down"]

# The verb in the passive goes on with the subject of the one before it.
GOES_ON = re.compile(
    r"(?:,|\band|\bbut|, which)(?: (?:it|he|she|they))?(?: \w+ly| then| also| again)? (?:was|were|(?:has|have|had) been) "
    r"(?:(?:\w+ly|again|also|once more|then|too) )*$"
)
PASSIVE = re.compile(r"\b(?:was|were|been) (?:\w+ly )?$")
BY = re.compile(r"\W*(?:(?:on|last|in|this) [\w. ]{2,20})?\bby\b")
CALLS = frozenset(("demand", "pledge"))
ANOTHER_CLAUSE = re.compile(r"[;:]|\b(?:who|which|while|when|after|before)\b[^,]*$")


def with_turned_down(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of an article in text order, with the sides of those in the passive that go on with a subject."""
    return [_mended(mentions, number) for number in range(len(mentions))]


def is_suffered(mention: Mention, outer: Mention | None = None) -> bool:
    """Whether the subject with which it goes on is whom it is done to: "and was refused"; not by the same as the outer one."""
    is_by_the_same = outer is not None and PASSIVE.search(words_before(outer, outer.trigger)) is not None
    return GOES_ON.search(words_before(mention, mention.trigger)) is not None and not is_by_the_same


def _mended(mentions: Sequence[Mention], number: int) -> Mention:
    own = mentions[number]
    if own.type not in SPEECH or not is_suffered(own):
        return own
    before = [m for m in mentions[:number] if own.sentence is not None and m.sentence == own.sentence]
    if BY.match(words_behind(own)):
        return own if arguments_of(own, "recipient") else _suffered(own, before)
    call = next((m for m in reversed(before) if m.type in CALLS and m.status != "possible"), None)
    if own.type != "rejection" or call is None or not arguments_of(call, "initiator"):
        return own
    asking, why = codes_of(arguments_of(call, "initiator")), f"was turned down when it {call.trigger.text!r}"
    if codes_of(arguments_of(own, "initiator")) - asking:
        return own
    sides = (*_as(call, "initiator", "recipient", why), *_as(call, "recipient", "initiator", why))
    return replace(own, arguments=(*(a for a in own.arguments if a.role not in ("initiator", "recipient")), *sides))


def _suffered(own: Mention, before: Sequence[Mention]) -> Mention:
    """The mention with the subject of the verb before it as recipient, where that acts and no other clause begins between."""
    last = next((m for m in reversed(before) if any(a.span.end <= m.trigger.start for a in arguments_of(m, "initiator"))), None)
    doers = codes_of(arguments_of(last, "initiator")) if last else set()
    agents = codes_of(arguments_of(own, "initiator"))
    if (
        last is None
        or not doers
        or doers & agents
        or ANOTHER_CLAUSE.search(words_between(own, last.trigger.end, own.trigger.start))
    ):
        return own
    return replace(
        own, arguments=(*own.arguments, *_as(last, "initiator", "recipient", f"subject of {last.trigger.text!r}, too"))
    )


def _as(mention: Mention, role: str, new: str, why: str) -> list[Argument]:
    """Those of a role of the mention, in a new role."""
    found = arguments_of(mention, role)
    return [replace(a, role=new, actors=tuple(replace(x, reason=f"{why}; {x.reason}") for x in a.actors)) for a in found]
