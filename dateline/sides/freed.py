"""Who is freed where the words do not tell: "freed the men" are those whom the same state arrested before, "freed the crew" and
"its captain" those of the ship that it seized."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.sectors import OF_STATES
from dateline.actors.tables import state_names
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import POINTS_BACK
from dateline.sides.captors import TAKEN
from dateline.sides.owned_objects import FLAG, SHIPS
from dateline.sides.soil import NAMELESS, PEOPLE_THERE

__all__ = ["with_freed"]

THE_MEN = re.compile(
    r"(?:(?:all(?: of)? )?(?:the|these|those)|all) (?:[\w-]+ )?(?:captives|crew(?:men| members)?|detainees|fishermen|group"
    r"|hunters|men|pair|passengers|sailors|seamen|trio|women|workers)",
    re.IGNORECASE,
)
ONE = re.compile(r"an? (?!.*\b(?:crew|group|gang|team|band|pair|trio)\b)", re.IGNORECASE)  # a diplomat is none of the men
CREW = re.compile(
    r"(?:the|its|their) (?:[\w-]+ )?(?:captain|crew(?:men| members)?|fishermen|master|passengers|pilots?|sailors|seamen|skipper)",
    re.IGNORECASE,
)
SHIP = re.compile(rf"\b{SHIPS}\b")
HELD_BEFORE = "held before by the same state"  # a reason


def with_freed(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions of an article in text order; 'the men' whom a state frees, and who were but guessed to be somebody's, are of
    the state of those whom it arrested, or whose ship it seized, last."""
    return tuple(_freed(mentions, number) for number in range(len(mentions)))


def _freed(mentions: Sequence[Mention], number: int) -> Mention:
    own = mentions[number]
    if own.type != "release":
        return own
    captors = codes_of(arguments_of(own, "initiator")) & state_names().keys()
    takings = [
        m for m in mentions[:number] if (m.type == "arrest" or _ships(m)) and captors & codes_of(arguments_of(m, "initiator"))
    ]
    seized = arguments_of(takings[-1], "recipient") if takings else ()
    ships = _ships(takings[-1]) if takings else []
    held = codes_of(seized) - (captors if ships else set())
    # The people of a ship that flies a flag or has an owner elsewhere are mostly of other states.
    if len(held) != 1 or any(map(FLAG.search, ships)) or (not ships and any(ONE.match(each.span.text) for each in seized)):
        return own
    code = held.pop()

    def whose(argument: Argument) -> Argument:
        words = argument.span.text
        is_crew = bool(ships) and CREW.fullmatch(words) is not None
        is_open = argument.role == "recipient" and (is_crew or THE_MEN.fullmatch(words) is not None)
        is_known = [not _is_guess(a) and not (is_crew and POINTS_BACK in a.reason and a.code in captors) for a in argument.actors]
        if not is_open or any(is_known):
            return argument
        actors = (replace(actor, code=code, reason=f"{HELD_BEFORE}: {takings[-1].trigger.text!r}") for actor in argument.actors)
        return replace(argument, actors=tuple(actors))

    return replace(own, arguments=tuple(map(whose, own.arguments)))


def _ships(mention: Mention) -> list[str]:
    """The words for ships and aircraft that are seized."""
    if mention.type not in ("arrest", "attack", "restriction") or not TAKEN.search(mention.trigger.text):
        return []
    things = (*arguments_of(mention, "object"), *arguments_of(mention, "recipient"))
    return [thing.span.text for thing in things if SHIP.search(thing.span.text)]


def _is_guess(actor: Actor) -> bool:
    return actor.sector not in OF_STATES and actor.reason.startswith((*NAMELESS, PEOPLE_THERE))
