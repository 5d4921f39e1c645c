"""Whether one event is what another is about: 'accused Rome of shelling', not 'criticised Rome after the shelling'.

What somebody promises or refuses to do is about those for whom it would be: 'promised to send tents to Mali', 'refused to lift a
ban on Mali'.
"""

import re
from collections.abc import Sequence

from dateline.crosswalk import quad_class
from dateline.ontology import AHEAD, BEGUN, TYPES
from dateline.records import Argument, Mention
from dateline.resolve.arguments import arguments_of
from dateline.sides.sentence_words import words_between

__all__ = ["is_asked_for", "is_charge", "other_side", "promised"]

# Behind these the event is the time or the occasion of an accusation or a request, what was left undone or what others did
# about it ("the muted response to the raid"). A fresh "of" behind a comma goes on with the accusation: "accused Rome, after the
# talks, of shelling".
OCCASION = r"following|after|since|before|amid|despite|when|while|until|in response to|in the wake of|ahead of"
UNDONE = r"fail(?:ing|ed|ure|ures)? to|refus(?:ing|ed|al) to|inability to"
ANSWER = r"(?:answer|indifference|reaction|reply|response|silence)s?(?: (?:by|from|of) [^,;:]{2,40})? (?:about|on|over|to)"
WAITS = r"wait(?:ing|ed)|delay(?:s|ing|ed)?"
TOLD_OF = r"(?:coverage|footage|handling|images|inquiry|investigation|photos|pictures|probe|video)s? (?:of|into)"
NOT_CHARGED = re.compile(
    rf"\b(?:(?:{OCCASION}|{UNDONE})\b(?!.*, of\b)|(?:{ANSWER}|{TOLD_OF}|{WAITS})\b(?:(?!\band\b)[^,;:])*$)", re.DOTALL
)
# "Condemned the raid and urged Rome to punish the raiders": that is not condemned.
ASKED = re.compile(r"(?:,|\band|\bwhile) (?:\w+ )?(?:ask|call|demand|press|told|urg)\w*\b")
# What somebody is asked to leave, or what another clause goes on to tell, is not for the one asked to do.
GOES_ON = r"and (?:\w+ )?(?:expects?|expected|believes?|hopes?|says?|said)"
NOT_ASKED = re.compile(rf"\b(?:{OCCASION}|over|because|if|not to|never to|against|from|{GOES_ON})\b")
REFUSED = re.compile(r"\b(?:against|not to|from)$")
# What is promised to, or refused, those for whom it would be done, and what they are threatened with.
FAVOURS = frozenset(("aid", "release", "relations_restored", "sanctions_lifted", "troop_withdrawal"))
HARM = frozenset(name for name, row in TYPES.items() if (quad_class(row.plover) or "") == "material conflict") | {
    "troop_withdrawal"
}
TO_DO = re.compile(
    r"\s*(?:not )?(?:to\b|that (?:it|she|he|they) w(?:ill|ould)\b|(?:it|she|he|they) w(?:ill|ould)\b)?(?: (?:not|\w+ly)\b)*\s*"
)
REFUSES = re.compile(r"(?:[\w’']+ ){0,2}(?:refus|declin)\w*(?: to)?", re.IGNORECASE)


def is_charge(outer: Mention, inner: Mention) -> bool:
    """Whether an accusation is about the event told behind it in its sentence."""
    between = words_between(inner, outer.trigger.end, inner.trigger.start)
    return not ((inner.status == "possible" and ASKED.search(between)) or NOT_CHARGED.search(between))


def is_asked_for(outer: Mention, inner: Mention) -> bool:
    """Whether a demand is for the event told behind it in its sentence."""
    between = words_between(inner, outer.trigger.end, inner.trigger.start)
    return not (NOT_ASKED.search(between) or REFUSED.search(outer.trigger.text.lower()))


def promised(mentions: Sequence[Mention], number: int) -> tuple[str, tuple[Argument, ...], str] | None:
    """A promise, a refusal or a threat that names nobody is to those to whom what it is about would be done."""
    own, inner = mentions[number], next(iter(mentions[number + 1 :]), None)
    if inner is None or own.sentence != inner.sentence or arguments_of(own, "recipient"):
        return None
    if not _is_for_them(own, inner) or not TO_DO.fullmatch(words_between(inner, own.trigger.end, inner.trigger.start)):
        return None
    return "recipient", arguments_of(inner, "recipient"), f"for whom {inner.trigger.text!r} would be"


def _is_for_them(own: Mention, inner: Mention) -> bool:
    """Whether it promises or refuses a favour, promises to do no harm, or threatens with some."""
    is_refusal = own.type == "rejection" and REFUSES.fullmatch(own.trigger.text) is not None
    if inner.type in FAVOURS and inner.status not in BEGUN and (is_refusal or own.type == "pledge"):
        return True
    is_to_come = {"pledge": ("negated",), "threat": AHEAD}.get(own.type, ())
    return inner.type in HARM and inner.status in is_to_come


def other_side(mention: Mention, role: str, lent: Sequence[Argument]) -> tuple[Argument, ...]:
    """Those of the lent arguments that are not on the other side of the mention already: by their words, by name, or as the
    state whose own bodies or unspecified people stand there."""
    opposite = [a for a in mention.arguments if a.role in ("initiator", "recipient") and a.role != role]
    return tuple(argument for argument in lent if not any(_same(argument, other) for other in opposite))


def _same(one: Argument, other: Argument) -> bool:
    if one.span.overlaps(other.span):
        return True
    sides = {(actor.code, actor.sector) for actor in one.actors if actor.code}
    against = {(actor.code, sector) for actor in other.actors if actor.code for sector in _sectors(actor.sector)}
    names = {actor.name for actor in one.actors} & {actor.name for actor in other.actors}
    return bool(sides & against or names)


def _sectors(sector: str | None) -> tuple[str | None, ...]:
    return ("GOV", "UNK", None) if sector in ("UNK", None) else (sector,)
