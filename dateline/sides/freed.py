"""Who is freed where the words do not tell: "freed the men" are those whom the same state arrested before, "freed the crew" and
"its captain" those of the ship that it seized, and "they were freed" those who were taken, not those who took them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.sectors import OF_STATES
from dateline.actors.tables import state_names
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of, lent
from dateline.resolve.articles import POINTS_BACK
from dateline.sides.at_sea import SHIPS
from dateline.sides.captors import TAKEN
from dateline.sides.owned_objects import FLAG
from dateline.sides.sentence_words import words_behind
from dateline.sides.soil import NAMELESS, PEOPLE_THERE

__all__ = ["BY_FORCE", "HELD_BEFORE", "with_freed", "with_taken"]

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
THEY = re.compile(r"th(?:ey|em)", re.IGNORECASE)
BY_FORCE = re.compile(r"\b(?:assault|commandos?|operation|police|raid|rescue|soldiers|special forces|storm\w*|troops)\b")
HELD_BEFORE = "held before by the same state"  # a reason


def with_taken(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions of an article in text order; where 'they' who are freed, jailed or deported were understood as those who had
    taken somebody, they are those whom these took last, by whom they are freed if nobody else is named."""
    told: list[Mention] = []
    for mention in mentions:
        told.append(_of_the_taken(mention, told))
    return tuple(told)


def _of_the_taken(own: Mention, before: Sequence[Mention]) -> Mention:
    they = [a for a in arguments_of(own, "recipient") if THEY.fullmatch(a.span.text)]
    taking = _taking(own, before, they[0]) if they and own.type in ("arrest", "release") else None
    if taking is None:
        return own
    reason = f"who were taken, not who took them: {taking.trigger.text!r}"
    taken = tuple(replace(actor, reason=f"{reason}; {actor.reason}") for a in _people(taking) for actor in a.actors)
    arguments = [replace(a, actors=taken) if a in they else a for a in own.arguments]
    if own.type == "release" and not arguments_of(own, "initiator") and not BY_FORCE.search(words_behind(own)):
        why = f"the side that {taking.trigger.text!r} is told of"
        arguments += lent(arguments_of(taking, "initiator"), why)
    return replace(own, arguments=tuple(arguments))


def _taking(own: Mention, before: Sequence[Mention], they: Argument) -> Mention | None:
    """The last mention that tells of the taking of people, not of 'them', if its sentence has those as doers whom 'they' was
    understood as, and nobody is told to have taken these."""
    names = {actor.name for actor in they.actors if POINTS_BACK in actor.reason}
    takings = [m for m in before if (m.type == "arrest" or TAKEN.search(m.trigger.text)) and _people(m)]
    taking = next((m for m in reversed(takings) if not any(THEY.fullmatch(a.span.text) for a in _people(m))), None)
    if taking is None or not names or _are_judged_at_home(own, taking) or _is_one(own, taking):
        return None
    beside = [m for m in before if m.sentence == taking.sentence]
    doers = {actor.name for m in beside for a in arguments_of(m, "initiator") for actor in a.actors}
    taken = {actor.name for m in takings for a in _people(m) for actor in a.actors}
    return taking if names <= doers and names.isdisjoint(taken) else None


def _is_one(own: Mention, taking: Mention) -> bool:
    """Whether one person was taken; a Fijian and a Chilean are two, if it is not their captors who are rather jailed."""
    are_one = [ONE.match(each.span.text) is not None for each in _people(taking)]
    return any(are_one) and (len(are_one) == 1 or (own.type == "arrest" and taking.type == "attack"))


def _are_judged_at_home(own: Mention, taking: Mention) -> bool:
    """Whether those abducted would be arrested by their own state, or there, which arrests who abducted them."""
    there = codes_of(arguments_of(own, "initiator")) | {own.place.country if own.place else None}
    is_of_both = own.type == "arrest" and taking.type == "attack"
    return is_of_both and not there.isdisjoint(codes_of(_people(taking)))


def _people(taking: Mention) -> list[Argument]:
    """Those taken: none of the things and towns that are, too."""
    things = {a.span for a in taking.arguments if a.role in ("object", "place")}
    return [a for a in arguments_of(taking, "recipient") if a.span not in things and a.span != taking.trigger]


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
