"""Words with a capital right before a surname that are no given name of another: "On Monday", "In Damascus", "Neither"."""

from functools import cache

from dateline.actors.cities import best_city
from dateline.actors.gazetteer import Match
from dateline.actors.tenures import tenures
from dateline.actors.titles import is_of_a_woman
from dateline.actors.words import key_of, word_set
from dateline.calendar_names import MONTHS, WEEKDAYS
from dateline.resolve.articles import ArticleIndex

__all__ = ["is_no_given_name"]

OPENERS = word_set("sentence_openers")
BEFORE_PLACES = frozenset(("in", "at", "near", "outside", "from"))
BEFORE_MONTHS = frozenset(("in", "since", "by", "until", "last", "early", "late"))
LONGEST = 3  # words of the name of a town
KNOWN = 100_000  # people of a town of that name


def is_no_given_name(index: ArticleIndex, at: int) -> bool:
    """Whether the token `at` is a weekday, a month behind 'in', the end of a place behind 'in', or a small word that has its
    capital as the first of its sentence."""
    token, before = index.tokens[at], index.tokens[at - 1].key if at else ""
    if token.key in WEEKDAYS or (token.key in MONTHS and before in BEFORE_MONTHS):
        return True
    return token.key in OPENERS if _is_first(index, at) else _is_place(index, at)


def _is_first(index: ArticleIndex, at: int) -> bool:
    start = index.tokens[at].start
    before = index.text[index.sentences[index.sentence_of(start)] : start]
    return not any(map(str.isalnum, before)) or before.rstrip().endswith((":", "“", '"'))


@cache
def _given_names() -> frozenset[str]:
    return frozenset(key_of(entry.name).split(" ")[0] for entry in tenures())


def _is_place(index: ArticleIndex, at: int) -> bool:
    """Whether a place ends at the token, behind 'in' or 'at': a name of the tables, or a town that is no given name."""
    name = next((match for match in index.names if match.end == at + 1 and _names_a_place(match)), None)
    if name is not None:
        return name.start > 0 and index.tokens[name.start - 1].key in BEFORE_PLACES
    for first in range(at, max(at - LONGEST, 0), -1):
        words = index.tokens[first : at + 1]
        if not all(word.raw[:1].isupper() for word in words):
            return False
        if index.tokens[first - 1].key in BEFORE_PLACES:
            key = " ".join(word.key for word in words)
            town = best_city(key) if key not in _given_names() and not is_of_a_woman(key) else None
            return town is not None and town.population >= KNOWN
    return False


def _names_a_place(match: Match) -> bool:
    return any(entry.kind in ("country", "capital", "region", "disputed") for entry in match.entries)
