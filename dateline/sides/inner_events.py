"""What a sentence tells of who acts in an event that stands within another, or to whom it is: who is asked acts, who is accused
has done it, who speaks goes on."""

import re
from collections.abc import Sequence

from dateline.actors.tables import state_names
from dateline.ontology import BEGUN
from dateline.records import Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.complements import is_asked_for, is_charge
from dateline.sides.earlier_acts import CALLED, told_beside
from dateline.sides.reactions import REACTS_TO, is_of_something_known
from dateline.sides.sentence_words import words_between
from dateline.sides.soil import Lent, is_elsewhere

__all__ = ["accused", "announced", "asked", "charged", "denied_by", "denied_of", "held_by_who_frees"]

CHARGED = frozenset(  # what somebody is accused of, or threatened with
    ("attack", "cyberattack", "restriction", "arrest", "mobilisation", "sanctions_imposed", "treaty_withdrawal", "threat", "aid")
)
SENT_AWAY = re.compile(r"captur|deport|expel|expuls|extradit|want", re.IGNORECASE)
CHARGE = re.compile(CALLED["accusation"], re.IGNORECASE)
DENIED = re.compile(r"\s*(?:[\w’'-]+ ){0,4}")  # what may stand between 'rejected' and 'the charge': a few words, no comma
OPPOSED = re.compile(r"(?:oppos|veto|dismiss|brush|voted? against)", re.IGNORECASE)  # what others would do


def asked(mentions: Sequence[Mention], number: int) -> Lent | None:
    """What is demanded is for the one asked to do: the verb under the asking, not what its occasion is or what is advised
    against."""
    own = mentions[number]
    outer = told_beside(mentions, number, frozenset(("demand",)))
    if own.status != "possible" or outer is None or not is_asked_for(outer, own):
        return None
    return "initiator", arguments_of(outer, "recipient"), f"asked to by {outer.trigger.text!r}"


def announced(mentions: Sequence[Mention], number: int) -> Lent | None:
    """What is pledged, threatened or refused is the speaker's own act."""
    own = mentions[number]
    outer = told_beside(mentions, number, frozenset(("pledge", "threat", "rejection")))
    if own.status in BEGUN or outer is None or not arguments_of(outer, "initiator"):
        return None
    if OPPOSED.match(outer.trigger.text):
        return None
    return "initiator", arguments_of(outer, "initiator"), f"announced by {outer.trigger.text!r}"


def accused(mentions: Sequence[Mention], number: int) -> Lent | None:
    """What somebody is accused of, that one did: not the occasion of the accusation, nor what was left undone."""
    own = mentions[number]
    outer = told_beside(mentions, number, frozenset(("accusation",)))
    if own.type not in CHARGED or outer is None or not is_charge(outer, own):
        return None
    return "initiator", arguments_of(outer, "recipient"), f"accused of it by {outer.trigger.text!r}"


def charged(mentions: Sequence[Mention], number: int) -> Lent | None:
    """An accusation that names no accused is made against whoever did what it is about."""
    own = mentions[number]
    for inner in mentions[number + 1 :] if own.type in ("accusation", "demand") else ():
        if own.sentence is None or own.sentence != inner.sentence:
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
    freeing = told_beside(mentions, number, frozenset(("release",)))
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


def denied_by(mentions: Sequence[Mention], number: int) -> Lent | None:
    """ "Rejected the charge": whoever rejects it was charged."""
    rejection = _denial(mentions, number)
    if rejection is None:
        return None
    return "recipient", arguments_of(rejection, "initiator"), f"the charge is against who {rejection.trigger.text!r} it"


def denied_of(mentions: Sequence[Mention], number: int) -> Lent | None:
    """ "Rejected the charge": it was brought by whom the rejection answers."""
    rejection = _denial(mentions, number)
    if rejection is None:
        return None
    return "initiator", arguments_of(rejection, "recipient"), f"made the charge that {rejection.trigger.text!r} answers"


def _denial(mentions: Sequence[Mention], number: int) -> Mention | None:
    """The rejection whose object the charge is."""
    own = mentions[number]
    is_charge = own.type == "accusation" and CHARGE.fullmatch(own.trigger.text) is not None
    rejection = told_beside(mentions, number, frozenset(("rejection",))) if is_charge else None
    is_of_it = rejection and DENIED.fullmatch(words_between(own, rejection.trigger.end, own.trigger.start))
    return rejection if is_of_it else None
