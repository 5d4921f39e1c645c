"""Whether one event is what another is about: 'accused Rome of shelling', not 'criticised Rome after the shelling'."""

import re
from collections.abc import Sequence

from dateline.records import Argument, Mention

__all__ = ["is_asked_for", "is_charge", "other_side"]

# Behind these the event is the time or the occasion of an accusation or a request, or what was left undone. A fresh "of"
# behind a comma goes on with the accusation: "accused Rome, after the talks, of shelling".
OCCASION = r"following|after|since|before|amid|despite|when|while|until|in response to|in the wake of|ahead of"
UNDONE = r"fail(?:ing|ed|ure|ures)? to|refus(?:ing|ed|al) to|inability to"
NOT_CHARGED = re.compile(rf"\b(?:{OCCASION}|{UNDONE})\b(?!.*, of\b)", re.DOTALL)
# What somebody is asked to leave, or what another clause goes on to tell, is not for the one asked to do.
GOES_ON = r"and (?:\w+ )?(?:expects?|expected|believes?|hopes?|says?|said)"
NOT_ASKED = re.compile(rf"\b(?:{OCCASION}|over|because|if|not to|never to|against|from|{GOES_ON})\b")
REFUSED = re.compile(r"\b(?:against|not to|from)$")


def is_charge(outer: Mention, inner: Mention) -> bool:
    """Whether an accusation is about the event told behind it in its sentence."""
    return not NOT_CHARGED.search(_between(outer, inner))


def is_asked_for(outer: Mention, inner: Mention) -> bool:
    """Whether a demand is for the event told behind it in its sentence."""
    return not (NOT_ASKED.search(_between(outer, inner)) or REFUSED.search(outer.trigger.text.lower()))


def other_side(mention: Mention, role: str, lent: Sequence[Argument]) -> tuple[Argument, ...]:
    """Those of the lent arguments that are not on the other side of the mention already: by their words, by name, or as the
    state whose own bodies or unspecified people stand there."""
    opposite = [a for a in mention.arguments if a.role in ("initiator", "recipient") and a.role != role]
    return tuple(argument for argument in lent if not any(_same(argument, other) for other in opposite))


def _same(one: Argument, other: Argument) -> bool:
    if one.span.start < other.span.end and other.span.start < one.span.end:
        return True
    sides = {(actor.code, actor.sector) for actor in one.actors if actor.code}
    against = {(actor.code, sector) for actor in other.actors if actor.code for sector in _sectors(actor.sector)}
    names = {actor.name for actor in one.actors} & {actor.name for actor in other.actors}
    return bool(sides & against or names)


def _sectors(sector: str | None) -> tuple[str | None, ...]:
    return ("GOV", "UNK", None) if sector in ("UNK", None) else (sector,)


def _between(outer: Mention, inner: Mention) -> str:
    if inner.sentence is None:
        return ""
    at = inner.sentence.start
    return inner.sentence.text[max(0, outer.trigger.end - at) : max(0, inner.trigger.start - at)]
