"""Arguments that a sentence implies: who acts in an inner event, whom an answer answers, who hosts a visit.

"Paris urged Rome to withdraw" tells who would withdraw; "accused the rebels of shelling" who shelled. A slot that the
tagger left empty is filled from the event beside it, and the actor's reason says so; a filled slot is never changed.
Implicit arguments as in Gerber & Chai 2010 ("Beyond NomBank") and the control verbs of syntax.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from dateline.records import Actor, Argument, Mention
from dateline.resolve.tables import rows

__all__ = ["implied_arguments"]

SAID = frozenset(("accusation", "demand", "endorsement", "pledge", "rejection", "threat"))
CHARGED = frozenset(  # what somebody is accused of, or threatened with
    ("attack", "cyberattack", "restriction", "arrest", "mobilisation", "sanctions_imposed", "treaty_withdrawal", "threat", "aid")
)
BY_AUTHORITY = frozenset(("arrest", "restriction"))
AHEAD = frozenset(("planned", "possible", "negated"))
Rule = Callable[[Sequence[Mention], int], tuple[str, tuple[Argument, ...], str] | None]


def implied_arguments(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions of one article in text order, resolved, with implied initiators and recipients added."""
    filled = list(mentions)
    for rule in RULES:
        for number in range(len(filled)):
            found = rule(filled, number)
            if found:
                role, source, why = found
                added = tuple(_lent(argument, role, why) for argument in source)
                filled[number] = replace(filled[number], arguments=filled[number].arguments + added)
    return tuple(filled)


def _lent(argument: Argument, role: str, why: str) -> Argument:
    actors = tuple(replace(actor, reason=f"{why}; {actor.reason}") for actor in argument.actors)
    return replace(argument, role=role, actors=actors)


def _of(mention: Mention, role: str) -> tuple[Argument, ...]:
    return tuple(argument for argument in mention.arguments if argument.role == role)


def _codes(arguments: Sequence[Argument]) -> set[str]:
    return {actor.code for argument in arguments for actor in argument.actors if actor.code}


def _same_sentence(one: Mention, other: Mention) -> bool:
    return one.sentence is not None and one.sentence == other.sentence


def _outer(mentions: Sequence[Mention], number: int, types: frozenset[str]) -> Mention | None:
    """The nearest event of those types told before this one in its sentence."""
    own = mentions[number]
    before = [m for m in mentions[:number] if m.type in types and m.trigger.end <= own.trigger.start and _same_sentence(m, own)]
    return before[-1] if before else None


def _asked(mentions: Sequence[Mention], number: int) -> tuple[str, tuple[Argument, ...], str] | None:
    """What is demanded is for the one asked to do."""
    own = mentions[number]
    outer = _outer(mentions, number, frozenset(("demand",)))
    if own.status != "possible" or _of(own, "initiator") or outer is None or not _of(outer, "recipient"):
        return None
    return "initiator", _of(outer, "recipient"), f"asked to by {outer.trigger.text!r}"


def _announced(mentions: Sequence[Mention], number: int) -> tuple[str, tuple[Argument, ...], str] | None:
    """What is pledged, threatened or refused is the speaker's own act."""
    own = mentions[number]
    outer = _outer(mentions, number, frozenset(("pledge", "threat", "rejection")))
    if own.status not in AHEAD or _of(own, "initiator") or outer is None or not _of(outer, "initiator"):
        return None
    return "initiator", _of(outer, "initiator"), f"announced by {outer.trigger.text!r}"


def _accused(mentions: Sequence[Mention], number: int) -> tuple[str, tuple[Argument, ...], str] | None:
    """What somebody is accused of, that one did."""
    own = mentions[number]
    outer = _outer(mentions, number, frozenset(("accusation",)))
    if own.type not in CHARGED or _of(own, "initiator") or outer is None or not _of(outer, "recipient"):
        return None
    return "initiator", _of(outer, "recipient"), f"accused of it by {outer.trigger.text!r}"


def _charged(mentions: Sequence[Mention], number: int) -> tuple[str, tuple[Argument, ...], str] | None:
    """An accusation that names no accused is made against whoever did what it is about."""
    own = mentions[number]
    if own.type not in ("accusation", "demand") or _of(own, "recipient"):
        return None
    for inner in mentions[number + 1 :]:
        if not _same_sentence(own, inner):
            return None
        doers = _of(inner, "initiator")
        fits = inner.type in CHARGED if own.type == "accusation" else inner.status == "possible"
        if fits and doers and not _codes(doers) & _codes(_of(own, "initiator")):
            return "recipient", doers, f"the side that {inner.trigger.text!r} is told of"
    return None


def _answered(mentions: Sequence[Mention], number: int) -> tuple[str, tuple[Argument, ...], str] | None:
    """A rejection answers the one who accused or asked the refuser just before."""
    own = mentions[number]
    refuser = _codes(_of(own, "initiator"))
    if own.type != "rejection" or _of(own, "recipient") or not refuser:
        return None
    for earlier in reversed(mentions[max(0, number - 4) : number]):
        if earlier.type in ("accusation", "demand") and refuser & _codes(_of(earlier, "recipient")):
            callers = _of(earlier, "initiator")
            if callers and not refuser & _codes(callers):
                return "recipient", callers, f"answers {earlier.trigger.text!r}"
    return None


def _went_on(mentions: Sequence[Mention], number: int) -> tuple[str, tuple[Argument, ...], str] | None:
    """A verb of saying without a speaker goes on with the speaker of the sentence."""
    own = mentions[number]
    if own.type not in SAID or _of(own, "initiator") or not own.trigger.text.split()[0].endswith(("ing", "ed")):
        return None
    outer = _outer(mentions, number, SAID)
    if outer is None or not _of(outer, "initiator"):
        return None
    return "initiator", _of(outer, "initiator"), f"goes on after {outer.trigger.text!r}"


def _hosted(mentions: Sequence[Mention], number: int) -> tuple[str, tuple[Argument, ...], str] | None:
    """A visit to a town is received by its state."""
    own = mentions[number]
    if own.type != "visit" or _of(own, "recipient"):
        return None
    host = _state_of_place(own)
    return ("recipient", host, "host of the visit") if host and not _codes(host) & _codes(_of(own, "initiator")) else None


def _held(mentions: Sequence[Mention], number: int) -> tuple[str, tuple[Argument, ...], str] | None:
    """People are arrested, and things banned, by the authorities of the place."""
    own = mentions[number]
    if own.type not in BY_AUTHORITY or _of(own, "initiator"):
        return None
    authority = _state_of_place(own)
    return ("initiator", authority, "authorities of the place") if authority else None


def _struck(mentions: Sequence[Mention], number: int) -> tuple[str, tuple[Argument, ...], str] | None:
    """Force used on the soil of another state is used against that state, where nobody else is named."""
    own = mentions[number]
    attackers = _codes(_of(own, "initiator"))
    if own.type != "attack" or _of(own, "recipient") or not attackers:
        return None
    state = _state_of_place(own)
    return ("recipient", state, "attacked on its soil") if state and not _codes(state) & attackers else None


def _state_of_place(mention: Mention) -> tuple[Argument, ...]:
    """The state in which a place argument lies, as an argument of that span."""
    spans = [argument for argument in mention.arguments if argument.role == "place"]
    if not spans or mention.place is None or mention.place.country not in _names():
        return ()
    code = mention.place.country
    actor = Actor(_names()[code], code, "GOV", ("GOV",), f"{mention.place.name} lies there")
    return (replace(spans[0], actors=(actor,)),)


@cache
def _names() -> dict[str, str]:
    """Names of states by code."""
    return {row["code"]: row["name"] for row in rows("countries.csv")}


RULES: tuple[Rule, ...] = (_asked, _announced, _accused, _went_on, _charged, _answered, _hosted, _held, _struck)
