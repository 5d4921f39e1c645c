"""Who frees the other half of a swap: "Chad freed a pilot in exchange for two Malian engineers" has the engineers freed by the
pilot's state; the tagger marks who frees the first as who frees both."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.tables import MILITANTS, state_names
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.earlier_acts import told_beside
from dateline.sides.guessed_sides import GUESSES
from dateline.sides.sentence_words import words_before, words_behind

__all__ = ["is_in_exchange", "swapped"]

BY_EXCHANGE = re.compile(r"\bin (?:exchange|return|a swap) for (?:(?:the|an?) )?(?:[a-z]+ )?$")
EXCHANGE, FOR = re.compile(r"(?:in )?(?:exchange|return|swap)(?P<for> for)?", re.IGNORECASE), re.compile(r" for\b")
BACK = "in exchange for who was freed by"  # a reason


def swapped(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions of an article in text order; those given in exchange are freed by the side of those who are freed first, if
    that is told, else by nobody known, and are of who frees these, where nothing tells whose they are."""
    return tuple(_other_half(mentions, number) if own.type == "release" else own for number, own in enumerate(mentions))


def _other_half(mentions: Sequence[Mention], number: int) -> Mention:
    own, first = mentions[number], told_beside(mentions, number, frozenset(("release",)))
    freers = codes_of(arguments_of(first, "initiator")) if first else set()
    if first is None or len(freers) != 1 or not is_in_exchange(own) or not codes_of(arguments_of(own, "initiator")) <= freers:
        return own
    code = next(iter(freers))
    told = [x for a in arguments_of(first, "recipient") for x in a.actors if x.code and not x.reason.startswith(GUESSES)]
    sides = {actor.code for actor in told} - freers
    by = (_side(own, sides.pop(), first),) if len(sides) == 1 else ()
    kept = (a for a in own.arguments if a.role != "initiator")
    return replace(own, arguments=(*by, *(_of_the_other(a, code) if a.role == "recipient" else a for a in kept)))


def is_in_exchange(own: Mention) -> bool:
    """Whether it is told as what is given back: "in exchange for V-ing two men", the exchange for them itself."""
    exchange = EXCHANGE.fullmatch(own.trigger.text)
    if exchange:
        return bool(exchange["for"] or FOR.match(words_behind(own)))
    return BY_EXCHANGE.search(words_before(own, own.trigger)) is not None


def _side(own: Mention, code: str | None, first: Mention) -> Argument:
    why = f"whose people were freed in exchange: {first.trigger.text!r}"
    sector = "REB" if code == MILITANTS else "GOV"
    actor = Actor(state_names().get(str(code), str(code)), code, sector, (sector,), why)
    return Argument("initiator", own.trigger, own.confidence, (actor,))


def _of_the_other(argument: Argument, code: str) -> Argument:
    def whose(actor: Actor) -> Actor:
        is_guess = actor.code is None or actor.reason.startswith(GUESSES)
        return replace(actor, code=code, reason=f"{BACK} {code}") if is_guess else actor

    return replace(argument, actors=tuple(map(whose, argument.actors)))
