"""Quotations as half-open character spans."""

import re
from bisect import bisect_right
from functools import lru_cache
from operator import itemgetter

__all__ = ["is_quoted", "quotation_around", "quotations_of"]

MARKS = re.compile(r"[“”\"]|``|''")


@lru_cache(maxsize=16)
def quotations_of(text: str) -> tuple[tuple[int, int], ...]:
    """The quotations of a text, marks included; one that is not closed runs to the end of its paragraph."""
    found = []
    at = 0
    for line in text.split("\n"):
        start: int | None = None
        for mark in MARKS.finditer(line):
            opens = mark.group() in ("“", "``") or (mark.group() == '"' and start is None)
            if opens:
                start = mark.start()
            elif start is not None:
                found.append((at + start, at + mark.end()))
                start = None
        if start is not None:
            found.append((at + start, at + len(line)))
        at += len(line) + 1
    return tuple(found)


def quotation_around(text: str, at: int) -> int | None:
    """The number of the quotation in which the character stands."""
    quotations = quotations_of(text)
    number = bisect_right(quotations, at, key=itemgetter(0)) - 1
    return number if number >= 0 and at < quotations[number][1] else None


def is_quoted(text: str, at: int) -> bool:
    """Whether the character stands in a quotation."""
    return quotation_around(text, at) is not None
