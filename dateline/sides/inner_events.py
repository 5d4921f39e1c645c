"""What a sentence tells of who acts in an event that stands within another, or to whom it is: who is asked acts, who is accused
has done it, who speaks goes on."""

import re
from collections.abc import Sequence
from itertools import takewhile

from dateline.actors.tables import state_names
from dateline.ontology import BEGUN, SIDES, SPEECH
from dateline.records import Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.complements import is_asked_for, is_charge
from dateline.sides.reactions import REACTS_TO, is_of_something_known
from dateline.sides.resisted_texts import is_of_a_text
from dateline.sides.soil import Lent, is_elsewhere
from dateline.sides.turned_down import is_suffered

__all__ = ["SAID", "accused", "announced", "asked", "charged", "held_by_who_frees", "outer_event", "relative", "went_on"]

SAID = SPEECH - {"concession"}
CHARGED = frozenset(  # what somebody is accused of, or threatened with
    ("attack", "cyberattack", "restriction", "arrest", "mobilisation", "sanctions_imposed", "treaty_withdrawal", "threat", "aid")
)
RELATIVE = re.compile(r",? (who|which) (?:(?:has|have|had|also|then|later|again|\w+ly) ){0,2}$")
SENT_AWAY = re.compile(r"captur|deport|expel|expuls|extradit|want", re.IGNORECASE)
OPPOSED = re.compile(r"(?:oppos|veto|dismiss|brush|voted? against)", re.IGNORECASE)  # what others would do


def _same_sentence(one: Mention, other: Mention) -> bool:
    return one.sentence is not None and one.sentence == other.sentence


def outer_event(mentions: Sequence[Mention], number: int, types: frozenset[str]) -> Mention | None:
    """The nearest event of those types told before this one in its sentence."""
    own = mentions[number]
    beside = takewhile(lambda m: _same_sentence(m, own), (mentions[n] for n in range(number - 1, -1, -1)))
    return next((m for m in beside if m.type in types and m.trigger.end <= own.trigger.start), None)


def asked(mentions: Sequence[Mention], number: int) -> Lent | None:
    """What is demanded is for the one asked to do: the verb under the asking, not what its occasion is or what is advised
    against."""
    own = mentions[number]
    outer = outer_event(mentions, number, frozenset(("demand",)))
    if own.status != "possible" or arguments_of(own, "initiator") or outer is None or not is_asked_for(outer, own):
        return None
    return "initiator", arguments_of(outer, "recipient"), f"asked to by {outer.trigger.text!r}"


def announced(mentions: Sequence[Mention], number: int) -> Lent | None:
    """What is pledged, threatened or refused is the speaker's own act."""
    own = mentions[number]
    outer = outer_event(mentions, number, frozenset(("pledge", "threat", "rejection")))
    if own.status in BEGUN or arguments_of(own, "initiator") or outer is None or not arguments_of(outer, "initiator"):
        return None
    if OPPOSED.match(outer.trigger.text) or is_of_a_text(outer):
        return None
    return "initiator", arguments_of(outer, "initiator"), f"announced by {outer.trigger.text!r}"


def accused(mentions: Sequence[Mention], number: int) -> Lent | None:
    """What somebody is accused of, that one did: not the occasion of the accusation, nor what was left undone."""
    own = mentions[number]
    outer = outer_event(mentions, number, frozenset(("accusation",)))
    if own.type not in CHARGED or arguments_of(own, "initiator") or outer is None or not is_charge(outer, own):
        return None
    return "initiator", arguments_of(outer, "recipient"), f"accused of it by {outer.trigger.text!r}"


def charged(mentions: Sequence[Mention], number: int) -> Lent | None:
    """An accusation that names no accused is made against whoever did what it is about."""
    own = mentions[number]
    if own.type not in ("accusation", "demand") or arguments_of(own, "recipient"):
        return None
    for inner in mentions[number + 1 :]:
        if not _same_sentence(own, inner):
            return None
        doers = arguments_of(inner, "initiator")
        fits = inner.type in CHARGED and is_charge(own, inner) if own.type == "accusation" else inner.status == "possible"
        if fits and doers and not codes_of(doers) & codes_of(arguments_of(own, "initiator")):
            told = repr(inner.trigger.text)
            why = f"{REACTS_TO} {told}" if is_of_something_known(own) else f"the side that {told} is told of"
            return "recipient", doers, why
    return None


def held_by_who_frees(mentions: Sequence[Mention], number: int) -> Lent | None:
    """ "Urged Chad to free a nurse arrested in May": whoever frees somebody, and does not ask for it, has arrested or jailed him,
    unless elsewhere."""
    own, held = mentions[number], {a.span for a in arguments_of(mentions[number], "recipient")}
    if own.type != "arrest" or arguments_of(own, "initiator") or SENT_AWAY.search(own.trigger.text):
        return None
    freeing = outer_event(mentions, number, frozenset(("release",)))
    if freeing is None or held.isdisjoint(a.span for a in arguments_of(freeing, "recipient")):
        return None
    freed_by = arguments_of(freeing, "initiator")
    asking = {a.span for m in mentions if m.type == "demand" for a in arguments_of(m, "initiator")}
    codes = codes_of(freed_by)
    if len(codes) != 1 or not codes <= state_names().keys() or not asking.isdisjoint(a.span for a in freed_by):
        return None
    if is_elsewhere(own, next(iter(codes))):
        return None
    return "initiator", freed_by, f"the side that {freeing.trigger.text!r} is told of"


def relative(mentions: Sequence[Mention], number: int) -> Lent | None:
    """ "Blamed Peru, which called it absurd": the one behind whom 'which' or 'who' stands acts."""
    own = mentions[number]
    if own.type not in SAID or arguments_of(own, "initiator") or own.sentence is None:
        return None
    relative = RELATIVE.search(own.sentence.text[: own.trigger.start - own.sentence.start])
    if relative is None:
        return None
    beside = (a for m in mentions if m.sentence == own.sentence for a in m.arguments if a.role in SIDES)
    named = (argument for argument in beside if argument.span.end == own.sentence.start + relative.start())
    found = next(named, None)
    return ("initiator", (found,), f"told by '{relative[1]}'") if found else None


def went_on(mentions: Sequence[Mention], number: int) -> Lent | None:
    """A verb of saying without a speaker goes on with the speaker of the sentence."""
    own = mentions[number]
    if own.type not in SAID or arguments_of(own, "initiator") or not own.trigger.text.split()[0].endswith(("ing", "ed")):
        return None
    outer = outer_event(mentions, number, SAID)
    if outer is None or not arguments_of(outer, "initiator") or is_of_a_text(outer) or is_suffered(own, outer):
        return None
    return "initiator", arguments_of(outer, "initiator"), f"goes on after {outer.trigger.text!r}"
