"""A state does not summon its own envoy: a guess of whose an official is yields to what the sentence tells of the other side."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.records import Argument, Mention
from dateline.resolve.sectors import OF_STATES
from dateline.resolve.soil import FALLBACKS, arguments_of, codes_of, state_names

__all__ = ["not_against_itself"]

AGAINST = frozenset(("ambassador_recall", "ambassador_summons", "diplomat_expulsion", "relations_severed"))
BY_NAME = ("demonym", "country name")  # reasons of an actor of whom the words say whose he is
NOT_ITS_OWN = "acts on {code}, so not of it"


def not_against_itself(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions of an article with officials whom only a fall-back gave to the very state whose envoys they act against: they
    are of the state that acted last before, else of no known one."""
    return tuple(_mended(mentions, number) for number in range(len(mentions)))


def _mended(mentions: Sequence[Mention], number: int) -> Mention:
    own = mentions[number]
    others = [a for argument in arguments_of(own, "recipient") for a in argument.actors]
    told = {a.code for a in others if a.code and a.reason.startswith(BY_NAME)}
    if own.type not in AGAINST or not told & state_names().keys():
        return own

    def other(argument: Argument) -> Argument:
        is_guess = all(a.reason.startswith(FALLBACKS) and a.code in told and a.sector in OF_STATES for a in argument.actors)
        if argument.role != "initiator" or not is_guess:
            return argument
        code = _acted_before(mentions[:number], told)
        actors = (replace(a, code=code, reason=f"{NOT_ITS_OWN.format(code=a.code)}; {a.reason}") for a in argument.actors)
        return replace(argument, actors=tuple(actors))

    return replace(own, arguments=tuple(map(other, own.arguments)))


def _acted_before(before: Sequence[Mention], told: set[str]) -> str | None:
    """The state that acted last before and is none of these, where it acts alone."""
    for mention in reversed(before):
        codes = codes_of(arguments_of(mention, "initiator")) & state_names().keys()
        if len(codes) == 1 and not codes & told:
            return next(iter(codes))
    return None
