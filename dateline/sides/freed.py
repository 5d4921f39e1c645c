"""Who is freed where the words do not tell: "freed the men" are those whom the same state arrested before."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.sectors import OF_STATES
from dateline.actors.tables import state_names
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.soil import NAMELESS, PEOPLE_THERE

__all__ = ["with_freed"]

THE_MEN = re.compile(
    r"(?:(?:all(?: of)? )?(?:the|these|those)|all) (?:[\w-]+ )?(?:captives|crew(?:men| members)?|detainees|fishermen|group"
    r"|hunters|men|pair|passengers|sailors|seamen|trio|women|workers)",
    re.IGNORECASE,
)
ONE = re.compile(r"an? (?!.*\b(?:crew|group|gang|team|band|pair|trio)\b)", re.IGNORECASE)  # a diplomat is none of the men
HELD_BEFORE = "held before by the same state"  # a reason


def with_freed(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions of an article in text order; 'the men' whom a state frees, and who were but guessed to be somebody's, are of
    the state of those whom it arrested last."""
    return tuple(_freed(mentions, number) for number in range(len(mentions)))


def _freed(mentions: Sequence[Mention], number: int) -> Mention:
    own = mentions[number]
    if own.type != "release":
        return own
    captors = codes_of(arguments_of(own, "initiator")) & state_names().keys()
    arrests = [m for m in mentions[:number] if m.type == "arrest" and captors & codes_of(arguments_of(m, "initiator"))]
    seized = arguments_of(arrests[-1], "recipient") if arrests else ()
    held = codes_of(seized)
    if len(held) != 1 or any(ONE.match(each.span.text) for each in seized):
        return own
    code = held.pop()

    def whose(argument: Argument) -> Argument:
        is_open = argument.role == "recipient" and THE_MEN.fullmatch(argument.span.text) is not None
        if not is_open or not all(map(_is_guess, argument.actors)):
            return argument
        actors = (replace(actor, code=code, reason=f"{HELD_BEFORE}: {arrests[-1].trigger.text!r}") for actor in argument.actors)
        return replace(argument, actors=tuple(actors))

    return replace(own, arguments=tuple(map(whose, own.arguments)))


def _is_guess(actor: Actor) -> bool:
    return actor.sector not in OF_STATES and actor.reason.startswith((*NAMELESS, PEOPLE_THERE))
