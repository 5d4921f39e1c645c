"""An actor that says of no state that it is his, read by the article without the states that he deals with as a stranger: "the
president asked Japan for help" is not Japan's. Also whom spokesmen of a briefing serve."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from dateline.actors.reading_names import Reading, written
from dateline.actors.readings import UNKNOWN
from dateline.actors.subject_matter import ONLY_ABOUT
from dateline.actors.tables import state_names
from dateline.actors.tenures import HEADS, PREMIERS, may_have
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.briefings import AMERICAN, is_whom_a_briefing_serves
from dateline.resolve.cases import Case
from dateline.resolve.enemies import enemy_told
from dateline.resolve.holders import as_holder
from dateline.resolve.pirates import of_pirates
from dateline.resolve.speakers import UNTOLD
from dateline.resolve.unowned import state_behind, state_of_unowned

__all__ = ["HOST", "NOBODY", "Strangers", "StrangersAt", "unowned"]

HOST, SERVED = "host of whom it meets", "whom the spokesmen of the text serve"  # reasons


@dataclass(frozen=True, slots=True)
class Strangers:
    """The codes of the states that some words cannot mean, and that of the host in whose land they deal with one of these."""

    codes: frozenset[str] = frozenset()
    host: str | None = None


StrangersAt = Mapping[int, Strangers]  # by where the words start
NOBODY = Strangers()


def unowned(case: Case, index: ArticleIndex, on: date | None, strangers: Strangers = NOBODY) -> Reading | None:
    """The actor as one of the state named right behind it, else of the host, else of the one that the article without the
    strangers is about. None where nothing tells; of no known state where only a stranger's could be guessed."""
    phrase, sectors, at = case.phrase, case.reading.sectors, case.at
    if case.reading.reason.endswith(ONLY_ABOUT):
        return case.reading
    is_served = is_whom_a_briefing_serves(written(phrase.tokens), index)
    told = _served(case, index, on, strangers) if is_served else of_pirates(case, index) or enemy_told(case, index)
    if told is not None:
        return told
    earlier = [item for item in case.earlier if item.actor.code not in strangers.codes] if strangers.codes else case.earlier
    rest = _without(index, strangers.codes)
    place = state_behind(phrase, sectors, at, index)
    place = place or ((strangers.host, HOST) if strangers.host else None)
    place = place or state_of_unowned(phrase, sectors, at, rest, earlier)
    holder = as_holder(index, phrase, *place, on) if place else None
    if place and not holder and place[0] not in strangers.codes and _lacks(case, place[0], index):
        return unowned(case, index, on, Strangers(strangers.codes | {place[0]}))
    if strangers.codes and place and (place[0] in strangers.codes or not _may_have(case, place[0])):
        place = None
    if place is None:
        guess = state_of_unowned(phrase, sectors, at, index, case.earlier) if strangers.codes else None
        names = ", ".join(state_names()[code] for code in sorted(strangers.codes))
        return replace(case.reading, code=None, reason=f"{UNKNOWN}; not of {names}") if guess else None
    is_strangers = holder is not None and holder.code in strangers.codes
    return holder if holder and not is_strangers else replace(case.reading, code=place[0], reason=place[1])


def _served(case: Case, index: ArticleIndex, on: date | None, strangers: Strangers) -> Reading:
    """Whom spokesmen serve: an American where the article names that state and he does not deal with it, else nobody known."""
    if AMERICAN not in {code for code, _ in index.counts} - strangers.codes:
        return replace(case.reading, code=None, reason=UNTOLD)
    return as_holder(index, case.phrase, AMERICAN, SERVED, on) or replace(case.reading, code=AMERICAN, reason=SERVED)


@lru_cache(maxsize=16)
def _without(index: ArticleIndex, codes: frozenset[str]) -> ArticleIndex:
    """The index as if the article did not name these states."""
    if not codes:
        return index
    mentions = tuple(mention for mention in index.mentions if mention.code not in codes)
    return replace(index, mentions=mentions, counts=tuple(item for item in index.counts if item[0] not in codes))


def _lacks(case: Case, code: str, index: ArticleIndex) -> bool:
    """Whether a state that was guessed has no such office, and nobody is called by it in the article ("President Ada Lind")."""
    office, tokens = _office(case), index.tokens
    behind = (tokens[role.end : role.end + 1] for role in index.roles if role.key == office)
    return not may_have(written(case.phrase.tokens), code) and not any(token.raw.istitle() for each in behind for token in each)


def _office(case: Case) -> str:
    return " ".join(token.key for token in case.phrase.tokens if token.key not in ("the", "new"))


def _may_have(case: Case, code: str) -> bool:
    """Whether a state may have the office of those words, king or sultan included."""
    office = _office(case)
    is_checked = office in PREMIERS or office not in HEADS or code not in state_names()
    return is_checked and may_have(office, code)
