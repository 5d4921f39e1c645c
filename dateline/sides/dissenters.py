"""Whose those are whom a state frees or arrests: political prisoners, dissidents and protesters are its own, whoever asks for
them."""

from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.records import Actor, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.guessed_sides import GUESSES, ONLY_ONE
from dateline.sides.soil import CAPTIVES, OWN_PEOPLE

__all__ = ["IN_OFFICE", "dissents", "own_dissenters"]

OPPOSED = "OPP"  # the sector of political prisoners, dissidents, opponents, opposition politicians
PROTESTING = frozenset(
    f"{noun}{plural}" for noun in ("activist", "blogger", "demonstrator", "protester", "protestor") for plural in ("", "s")
)
FOREIGN = frozenset(("foreign", "overseas", "western"))
IN_OFFICE = frozenset(("GOV", "LEG", "ELI", "JUD"))


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


def dissents(actor: Actor) -> bool:
    """Whether he speaks up against a state by what his words call him."""
    words = set(actor.name.lower().split())
    return (OPPOSED in actor.sectors or bool(words & PROTESTING)) and not words & (FOREIGN | CAPTIVES)
