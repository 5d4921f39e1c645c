"""Whom a bare surname means in a line of a chronology: who held his office in the year of the line, whoever is told of before:
"1990: George H. W. Bush sees Texas. 2004: Bush sees Iraq"."""

from collections.abc import Sequence

from dateline.actors.tables import Entry
from dateline.actors.tenures import MINISTER
from dateline.dates.chronology import line_around
from dateline.resolve.articles import ArticleIndex

__all__ = ["held_in_its_line"]


def held_in_its_line(index: ArticleIndex, people: Sequence[Entry], told: Sequence[Entry], at: int) -> tuple[Entry, ...]:
    """The one of the people who held the highest office in the year of the line at a character, of a state that the article
    names, or that of whom it told (`told`, who held none then). Empty: there is no such line, or no one."""
    line = line_around(index.text, at)
    if line is None or line.year is None:
        return ()
    held = [entry for entry in people if _held(entry, line.year)]
    best = max((entry.rank for entry in held), default=0)
    names = {entry.name for entry in held if entry.rank == best}
    codes = {code for code, _ in index.counts} | {entry.code for entry in told}
    if len(names) != 1 or best < MINISTER or any(entry.name in names or _held(entry, line.year) for entry in told):
        return ()
    return tuple(entry for entry in people if entry.name in names and entry.code in codes)


def _held(entry: Entry, year: int) -> bool:
    begins, ends = entry.start, entry.end
    return (begins is None or begins.year <= year) and (ends is None or year <= ends.year)
