"""Firms that no table knows: 'Barco' beside Shell, or that signed a contract, is of no state by the sentence before it."""

import re
from dataclasses import replace

from dateline.actors.cities import LARGE, best_city
from dateline.actors.words import fold
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of
from dateline.sides.guessed_sides import GUESSES

__all__ = ["UNKNOWN_FIRM", "without_guessed_firms"]

UNKNOWN_FIRM = "a firm by who or what is beside it: whose is not told"  # a reason
DEALS = frozenset(("agreement", "cooperation", "meeting", "talks"))
NAME = re.compile(r"[A-Z][\w-]+(?: (?:Oil|Gas|Energy|Petroleum|Mining|Steel|Group|Corp|Inc|Ltd)\.?)?")  # not "Ada Lind"
CONTRACT = re.compile(r"\s(?:[\w$-]+ ){1,4}?contracts?\b")
BUSINESS = "BUS"


def without_guessed_firms(mention: Mention) -> Mention:
    """The mention with bare names as firms, and none of a state that only a guess gave them: beside another firm of those who
    deal, or of those who sign a contract."""
    if mention.type not in DEALS:
        return mention
    doers = arguments_of(mention, "initiator")
    firms = [argument for argument in doers if any(actor.sector == BUSINESS for actor in argument.actors)]
    signs = mention.sentence is not None and CONTRACT.match(mention.sentence.text, mention.trigger.end - mention.sentence.start)

    def as_firm(argument: Argument) -> Argument:
        is_beside = bool(signs) or any(each is not argument for each in firms)
        if argument.role != "initiator" or not is_beside or not _is_bare_name(argument.span.text):
            return argument
        return replace(argument, actors=tuple(_untold(actor) if _is_guessed(actor) else actor for actor in argument.actors))

    return replace(mention, arguments=tuple(map(as_firm, mention.arguments)))


def _is_bare_name(words: str) -> bool:
    """Whether the words may be a firm's name and no more: one word with no office or article, and no large town."""
    town = best_city(fold(words))
    return NAME.fullmatch(words) is not None and (town is None or town.population < LARGE)


def _is_guessed(actor: Actor) -> bool:
    return actor.reason.startswith(GUESSES) and actor.sector in ("UNK", "CVL", BUSINESS)


def _untold(actor: Actor) -> Actor:
    return replace(actor, code=None, sector=BUSINESS, sectors=(BUSINESS,), reason=UNKNOWN_FIRM)
