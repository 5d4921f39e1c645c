"""Whose those are not whom a state holds, bans or frees: of the state of which nothing but a dateline has told so far."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dateline.actors.tables import state_names
from dateline.dates.written import in_dateline
from dateline.records import Mention, Span
from dateline.resolve.arguments import arguments_of
from dateline.resolve.articles import ArticleIndex
from dateline.sides.dissenters import SENT_ABROAD
from dateline.sides.named_there import states_in
from dateline.sides.soil import AUTHORITIES

__all__ = ["not_of_the_dateline"]

# Whom another state holds may well be of the state that tells of it first.
AT_SEA = frozenset(("boat", "boats", "crew", "crewmen", "fishermen", "pilot", "sailor", "ship", "ships"))
ABROAD_BY_TRADE = frozenset(("maid", "maids", "missionaries", "missionary", "pastor", "pastors", "scientist", "scientists"))
AWAY = frozenset(("hikers", "migrants", "soldier", "spies", "spy", "tourist", "tourists", "volunteers", "worker", "workers"))
ABROAD = SENT_ABROAD | AT_SEA | AWAY | ABROAD_BY_TRADE
# Whom another state frees and lets go home may be of that home: "DHAKA - Chad freed 60 prisoners and sent them home".
GOES_HOME = re.compile(r"\b(?:home|border|airport|frontier|handed over|return(?:ed|s)?)\b")
HELD = frozenset(("PSE",))  # whose people another state holds


def not_of_the_dateline(mentions: Sequence[Mention], index: ArticleIndex) -> Iterator[tuple[int, set[str]]]:
    """Where the words start that name no state, and the state of the dateline above: "BERLIN - Chad jailed two reporters" tells
    of no Germans. Not where the next sentence tells of that state, nor where an army may hold people abroad."""
    for mention in mentions:
        is_such = mention.type in AUTHORITIES and not _is_by_an_army(mention, index) and not _may_go_home(mention, index)
        doers = _named(mention, index) if is_such else set()
        for argument in arguments_of(mention, "recipient") if len(doers) == 1 else ():
            if not _states(argument.span, index) and ABROAD.isdisjoint(argument.span.text.lower().split()):
                yield argument.span.start, set(_of_datelines(argument.span.start, index)) - doers


def _named(mention: Mention, index: ArticleIndex) -> set[str]:
    """The states that the words of those who act name."""
    return {code for argument in arguments_of(mention, "initiator") for code in _states(argument.span, index)}


def _may_go_home(mention: Mention, index: ArticleIndex) -> bool:
    """Whether the sentence that tells of a release, or the next, tells of a way home."""
    at = mention.trigger.start
    return mention.type == "release" and GOES_HOME.search(index.text, at, _next_end(at, index)) is not None


def _is_by_an_army(mention: Mention, index: ArticleIndex) -> bool:
    spans = [argument.span for argument in arguments_of(mention, "initiator")]
    armed = (index.tokens[match.start].start for match in index.roles if match.role.sector == "MIL")
    return any(span.start <= at < span.end for at in armed for span in spans)


def _states(span: Span, index: ArticleIndex) -> set[str]:
    return {each.code for each in states_in(span.start, span.end, index) if each.code in state_names()}


def _of_datelines(at: int, index: ArticleIndex) -> Iterator[str]:
    """The states that only datelines have named up to the end of the next sentence."""
    near = states_in(0, _next_end(at, index), index)
    told = {each.code for each in near if not in_dateline(index.text, each.at)}
    yield from sorted({each.code for each in near if each.at < at and each.code in state_names()} - told - HELD)


def _next_end(at: int, index: ArticleIndex) -> int:
    """Where the next sentence ends."""
    behind = [start for start in (*index.sentences, len(index.text)) if start > at]
    return next((end for start, end in pairwise(behind) if index.text[start:end].strip()), len(index.text))
