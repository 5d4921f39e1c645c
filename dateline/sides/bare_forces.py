"""Whose bare police and soldiers are, where only a guess tells: "Lima was alarmed. Police shot six in Accra" tells of Ghana's."""

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
from dateline.resolve.unowned import SENTENCE_BEFORE
from dateline.sides.dissenters import dissents
from dateline.sides.guessed_sides import DOUBTFUL, GUESSES
from dateline.sides.soil import OWN_PEOPLE, PEOPLE_THERE

__all__ = ["FORCES", "with_forces_there"]

BY_FORCE = frozenset(("arrest", "attack", "restriction"))
NOT_BY_NAME = (*GUESSES, "'in ")  # reasons of people whom no word calls another state's
AT_HOME = re.compile(r"\b(?:security forces|authorities)\b", re.IGNORECASE)  # as police, they serve where they are
FORCES = frozenset(("COP", "MIL"))
CROWDS = frozenset(("crowd", "crowds", "marchers", "monks", "rioters", "strikers"))  # whom soldiers fire on at home
RULER = re.compile(r"(?<!\bformer )(?<!\bex-)\b(?:presidents?|premiers?|(?:prime )?ministers?|heads? of (?:state|government))\b")
HELD = frozenset(("PSE",))  # where another's police seize those who rule, too
PASSING = 2  # mentions of a state of which no more is told than that it speaks
THERE, RULERS = "the act is told of as in", "they seize who rules in"  # reasons


def with_forces_there(mentions: Sequence[Mention], index: ArticleIndex) -> tuple[Mention, ...]:
    """The mentions of an article whose police and soldiers of no state told are of the state where their own sentence has them
    act, soldiers only against crowds; under a dateline, of the state whose president or ministers they seize."""
    found: dict[Span, tuple[str, str]] = {}
    for mention in mentions:
        for argument in arguments_of(mention, "initiator") if mention.type in BY_FORCE else ():
            whose = _whose(mention, argument, mentions, index)
            if whose:
                found.setdefault(argument.span, whose)

    def mended(argument: Argument) -> Argument:
        if argument.role not in SIDES or argument.span not in found:
            return argument
        code, why = found[argument.span]
        return replace(argument, actors=tuple(replace(actor, code=code, reason=why) for actor in argument.actors))

    told = (replace(mention, arguments=tuple(map(mended, mention.arguments))) for mention in mentions)
    return tuple(_with_own(mention, index) for mention in told)


def _whose(mention: Mention, argument: Argument, mentions: Sequence[Mention], index: ArticleIndex) -> tuple[str, str] | None:
    """The state whose the force is, with the reason; None where the act tells nothing of it."""
    if len(argument.actors) != 1:
        return None
    force, place = argument.actors[0], mention.place.country if mention.place else None
    is_police = force.sector == "COP" or AT_HOME.search(argument.span.text) is not None
    if not force.reason.startswith(GUESSES) or not (is_police or force.sector in FORCES) or _is_told(force, mentions):
        return None
    victims = [actor for each in arguments_of(mention, "recipient") for actor in each.actors]
    if place in state_names():
        serves_there = _polices(victims, place) if is_police else _is_passing(force, index) and _is_at_home(victims, place)
        return (str(place), f"{THERE} {state_names()[str(place)]}") if serves_there else None
    rulers = {actor.code for actor in victims if _rules(actor)} if mention.type != "restriction" else set()
    code = next(iter(rulers)) if len(rulers) == 1 else None
    if code not in state_names() or not (code == force.code or _is_of_dateline(force, index, len(index.text))):
        return None
    return str(code), f"{RULERS} {state_names()[str(code)]}"


def _polices(victims: Sequence[Actor], place: str | None) -> bool:
    """Whether those whom police hold there are not named by the people of the place, as whose land another holds may be."""
    people = [actor for actor in victims if actor.code == place and actor.reason.startswith("demonym")]
    return all(place not in HELD and _rules(actor) for actor in people)


def _is_at_home(victims: Sequence[Actor], place: str | None) -> bool:
    return bool(victims) and all(_is_of_a_crowd(actor) or (actor.code == place and _rules(actor)) for actor in victims)


def _is_passing(force: Actor, index: ArticleIndex) -> bool:
    return force.reason.startswith(SENTENCE_BEFORE) or dict(index.counts).get(str(force.code), 0) <= PASSING


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


def _is_of_a_crowd(actor: Actor) -> bool:
    return _is_unnamed(actor) and (dissents(actor) or bool(CROWDS & set(actor.name.lower().split())))


def _rules(actor: Actor) -> bool:
    """Whether he is in an office of the state that the words name."""
    is_told = not actor.reason.startswith(NOT_BY_NAME) and not actor.reason.endswith("not in office on that day")
    return is_told and actor.sector == "GOV" and RULER.search(f"{actor.name} {actor.reason}") is not None


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
