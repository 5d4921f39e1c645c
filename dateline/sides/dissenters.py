"""Whose those are whom a state frees or arrests: political prisoners, dissidents and protesters are its own, whoever asks for
them, and one whom another asks for is not the other's by that."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.actors.words import word_set
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.guessed_sides import GUESSES, ONLY_ONE
from dateline.sides.soil import CAPTIVES, OWN_PEOPLE

__all__ = ["ASKED_FOR", "asked_for", "own_dissenters"]

OPPOSED = "OPP"  # the sector of political prisoners, dissidents, opponents, opposition politicians
PROTESTING = frozenset(
    f"{noun}{plural}" for noun in ("activist", "blogger", "demonstrator", "protester", "protestor") for plural in ("", "s")
)
FOREIGN = frozenset(("foreign", "overseas", "western"))
IN_OFFICE = frozenset(("GOV", "LEG", "ELI", "JUD"))
SENT_ABROAD = (
    word_set("envoys") | CAPTIVES | {"crewman", "fisherman", "pilots", "sailors"}
)  # as soldiers and sailors they may well be of who asks for them
ASKED_FOR = "unknown: who asks for somebody's release need not be his state"  # a reason


def own_dissenters(mention: Mention) -> Mention:
    """ "The United States urged Belarus to release all political prisoners": who is freed or arrested for what he says against a
    state is of that state. A businessman or a sailor for whom another state asks may well be of the other."""
    authority = codes_of(arguments_of(mention, "initiator"))
    if mention.type not in ("release", "arrest") or len(authority) != 1 or not authority <= state_names().keys():
        return mention
    code = next(iter(authority))

    def told(actor: Actor) -> Actor:
        if not actor.reason.startswith((*GUESSES, ONLY_ONE)) or not dissents(actor):
            return actor
        sectors = ("CVL",) if actor.sector in (None, "UNK") else actor.sectors
        return replace(actor, code=code, sector=sectors[0], sectors=sectors, reason=OWN_PEOPLE)

    arguments = (replace(a, actors=tuple(map(told, a.actors))) if a.role == "recipient" else a for a in mention.arguments)
    return replace(mention, arguments=tuple(arguments))


def asked_for(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions of an article with one person whom a state asks another to free ("urged Chad to free a doctor"), who was but
    guessed to be of who asks, as of no known state; who holds or held an office ("a mayor") is of the other."""
    return tuple(_not_of_who_asks(mentions, mention) if mention.type == "release" else mention for mention in mentions)


def _not_of_who_asks(mentions: Sequence[Mention], own: Mention) -> Mention:
    before = (m for m in mentions if m.type == "demand" and m.sentence == own.sentence and m.trigger.end <= own.trigger.start)
    askers = {code for demand in before for code in codes_of(arguments_of(demand, "initiator"))}
    authority = codes_of(arguments_of(own, "initiator"))
    if not askers or askers & authority or len(authority) != 1 or not authority <= state_names().keys():
        return own
    code = next(iter(authority))

    def told(argument: Argument) -> Argument:
        words = argument.span.text.lower().split()
        is_sent = SENT_ABROAD & {*words, *(f"{word}s" for word in words)}
        is_one = argument.role == "recipient" and words[:1] in (["a"], ["an"]) and not is_sent
        actors = tuple(_of_the_other(actor, code, askers) for actor in argument.actors) if is_one else argument.actors
        return replace(argument, actors=actors)

    return replace(own, arguments=tuple(map(told, own.arguments)))


def _of_the_other(actor: Actor, code: str, askers: set[str]) -> Actor:
    is_guess = actor.reason.startswith((*GUESSES, ONLY_ONE)) and actor.code in {None, *askers}
    if not is_guess or actor.sector == "MIL":
        return actor
    if set(actor.sectors) & IN_OFFICE:
        return replace(actor, code=code, reason=OWN_PEOPLE)
    return replace(actor, code=None, reason=ASKED_FOR)


def dissents(actor: Actor) -> bool:
    """Whether he speaks up against a state by what his words call him."""
    words = set(actor.name.lower().split())
    return (OPPOSED in actor.sectors or bool(words & PROTESTING)) and not words & (FOREIGN | CAPTIVES)
