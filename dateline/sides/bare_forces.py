"""Whose bare police are, where only a guess tells: "Lima was alarmed. Police shot six in Accra" tells of Ghana's."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.sectors import OF_STATES
from dateline.actors.tables import state_names
from dateline.dates.written import in_dateline
from dateline.ontology import SIDES
from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.nationals import are_foreigners
from dateline.sides.guessed_sides import DOUBTFUL, GUESSES
from dateline.sides.soil import OWN_PEOPLE, PEOPLE_THERE

__all__ = ["with_forces_there"]

BY_FORCE = frozenset(("arrest", "attack", "restriction"))
NOT_BY_NAME = (*GUESSES, "'in ")  # reasons of people whom no word calls another state's
AT_HOME = re.compile(r"\b(?:security forces|authorities)\b", re.IGNORECASE)  # as police, they serve where they are
FORCES = frozenset(("COP", "MIL"))
THERE = "the act is told of as in"  # a reason


def with_forces_there(mentions: Sequence[Mention], index: ArticleIndex) -> tuple[Mention, ...]:
    """The mentions of an article whose police of no state told are of the state where their own sentence has them act."""
    found: dict[Span, tuple[str, str]] = {}
    for mention in mentions:
        for argument in arguments_of(mention, "initiator") if mention.type in BY_FORCE else ():
            whose = _whose(mention, argument, mentions)
            if whose:
                found.setdefault(argument.span, whose)

    def mended(argument: Argument) -> Argument:
        if argument.role not in SIDES or argument.span not in found:
            return argument
        code, why = found[argument.span]
        return replace(argument, actors=tuple(replace(actor, code=code, reason=why) for actor in argument.actors))

    told = (replace(mention, arguments=tuple(map(mended, mention.arguments))) for mention in mentions)
    return tuple(_with_own(mention, index) for mention in told)


def _whose(mention: Mention, argument: Argument, mentions: Sequence[Mention]) -> tuple[str, str] | None:
    """The state whose the police are, with the reason; None where the act tells nothing of it, or they hold somebody named by the
    people of the place, as whose land another holds may be."""
    place = mention.place.country if mention.place else None
    if len(argument.actors) != 1 or place not in state_names():
        return None
    force = argument.actors[0]
    is_police = force.sector == "COP" or AT_HOME.search(argument.span.text) is not None
    if not is_police or not force.reason.startswith(GUESSES) or _is_told(force, mentions):
        return None
    victims = [actor for each in arguments_of(mention, "recipient") for actor in each.actors]
    if any(actor.code == place and actor.reason.startswith("demonym") for actor in victims):
        return None
    return str(place), f"{THERE} {state_names()[str(place)]}"


def _is_told(force: Actor, mentions: Sequence[Mention]) -> bool:
    """Whether words name such forces of that state elsewhere, or, for soldiers, say that it attacks: these are its, too."""
    for mention in mentions:
        actors = (a for argument in arguments_of(mention, "initiator") for a in argument.actors if a.code == force.code)
        named = [actor for actor in actors if not actor.reason.startswith(GUESSES)]
        if any(actor.sector == force.sector or (force.sector == "MIL" and mention.type == "attack") for actor in named):
            return True
    return False


def _is_unnamed(actor: Actor) -> bool:
    return actor.sector not in OF_STATES and actor.code != "IMG" and actor.reason.startswith(NOT_BY_NAME)


def _is_of_dateline(actor: Actor, index: ArticleIndex, end: int) -> bool:
    """Whether nothing but a dateline has named the state before that character."""
    before = (m.at for m in index.mentions if m.code == actor.code and m.at < end)
    return all(in_dateline(index.text, at) for at in before)


def _with_own(mention: Mention, index: ArticleIndex) -> Mention:
    """People of whom no word tells are of the place, too; "soldiers in Ghana" arrest no 'ministers' of a dateline's state."""
    forces = [actor for argument in arguments_of(mention, "initiator") for actor in argument.actors]
    codes = codes_of(arguments_of(mention, "initiator")) & state_names().keys()
    if mention.type not in BY_FORCE or len(codes) != 1 or any(actor.sector not in FORCES for actor in forces):
        return mention
    code, is_there = next(iter(codes)), all(actor.reason.startswith(THERE) for actor in forces)

    def own(argument: Argument, actor: Actor) -> Actor:
        if is_there and _is_unnamed(actor) and actor.reason.startswith(GUESSES) and not are_foreigners(argument.span.text):
            return replace(actor, code=code, reason=PEOPLE_THERE)
        is_guess = mention.place is None and actor.reason.startswith(DOUBTFUL)
        is_own = is_guess and _is_of_dateline(actor, index, argument.span.start)
        return replace(actor, code=code, reason=OWN_PEOPLE) if is_own else actor

    def told(argument: Argument) -> Argument:
        return replace(argument, actors=tuple(own(argument, actor) for actor in argument.actors))

    return replace(mention, arguments=tuple(told(a) if a.role == "recipient" else a for a in mention.arguments))
