"""A date told aside, in a relative or an after-clause behind a later one of its sentence ("on Thursday freed a captain who was
seized on 20 June"), or as a year that is over ("on Thursday, the first visit since 1966"): "the same day" of the sentences that
follow is Thursday."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from dateline.dates.bare_relatives import BARE_RELATIVE
from dateline.dates.counts import OF_WHAT_FOLLOWS
from dateline.dates.periods import rank
from dateline.dates.tense import sentence_bounds
from dateline.dates.told import YEARS, Found, Told

__all__ = ["SAID", "Telling"]

ASIDE = re.compile(rf"(?:\b(?i:who|whom|whose|which)\b|{BARE_RELATIVE})[^,;:\n]*$")
AFTER = re.compile(r"\b(?:after|following)\b[^,;:\n]*$")  # "summoned him on 3 May after troops killed two on 30 April"
NEAR = 5  # expressions before one that may be of its sentence
# "Said on Monday that it fled in May": what is said is told of another time than that of the words.
SAID = re.compile(r"\b(?:said|says|testified|wrote|reported|that|how)\b", re.IGNORECASE)
# "In May 2004 told the court that it left in 1998. A year later": what is told may go on; not "the pact of 1998", "since 1998".
TOLD = re.compile(r"\b(?:said|says|testified|wrote|reported|told|tells|recalled how)\b", re.IGNORECASE)
SAYS_WHICH = re.compile(r"(?:\b(?:since|first|last)\b[^,.;:]*|\bof (?:the )?|\bas (?:it )?(?:had |did )?(?:done )?in )$")
STOP = re.compile(r"[.!?\n]")  # none where the sentence is longer than is looked at


class Telling(NamedTuple):
    """What was told before a place; once the sentence that stops at `stop` is over, without what that told aside."""

    all: Told = Told()
    main: Told = Told()
    stop: int | None = None

    def at(self, start: int) -> Told:
        """What is told before `start`, from which a phrase there counts."""
        return self.main if self.stop is not None and self.stop < start else self.all

    def and_then(self, text: str, before: Sequence[Found], item: Found) -> "Telling":
        """With one more expression, `before` being those before it."""
        if (item.span.reason or "").startswith(OF_WHAT_FOLLOWS):
            return self
        told, stop = self.at(item.start).and_then(item), _stop_of_aside(text, before, item)
        main = self.main.and_then(item)
        if _is_beside_a_day(text, self.at(item.start), item):
            told = told._replace(base=told.day)
        if _is_by_the_way(text, self.at(item.start), item):
            told, main = told._replace(base=told.day), main._replace(base=main.day)
        if stop is not None:
            return Telling(told, self.main, stop)
        return Telling(told, main, self.stop)


def _stop_of_aside(text: str, before: Sequence[Found], item: Found) -> int | None:
    """Where the sentence stops that tells the date in a relative or an after-clause, or as that of a year, behind a later one of
    its main clause."""
    last = item.span.latest
    if last is None or not any(_is_later(each, last) for each in before[-NEAR:]):
        return None
    begin, stop = sentence_bounds(text, item.start, item.end)
    after = AFTER.search(text, begin, item.start)
    is_after = after and not SAID.search(text, begin, after.start())
    clause = after if is_after else ASIDE.search(text, begin, item.start)
    is_year = item.span.precision in YEARS
    is_told = TOLD.search(text, begin, item.start) and not SAYS_WHICH.search(text, begin, item.start)
    opening = item.start if is_year and not is_told else clause.start() if clause else begin
    is_set_back = any(begin <= each.start and each.end <= opening and _is_later(each, last) for each in before[-NEAR:])
    return stop if is_set_back and STOP.match(text, stop) else None


def _is_beside_a_day(text: str, told: Told, item: Found) -> bool:
    """Whether a date coarser than a day stands behind the day of the news in its sentence, which is no earlier: "severed ties on
    Wednesday over an attack in July"."""
    first, day, last = item.span.earliest, told.day, told.last
    if last is None or day is None or first is None or last.span.earliest != day or item.span.precision == "day":
        return False
    begin = sentence_bounds(text, item.start, item.end)[0]
    is_one_clause = not re.search("[;:]", text[last.end : item.start]) and not SAID.search(text, begin, item.start)
    return begin <= last.start and first <= day and is_one_clause


def _is_by_the_way(text: str, told: Told, item: Found) -> bool:
    """Whether a month is told in a relative clause behind a later day: "met on Friday. They freed a man who was held in May"."""
    until = item.span.latest
    if item.span.precision != "month" or told.day is None or until is None or until >= told.day:
        return False
    return ASIDE.search(text, sentence_bounds(text, item.start, item.end)[0], item.start) is not None


def _is_later(item: Found, last: date) -> bool:
    """Whether the date lies after that day and is no coarser than a month: a year may itself be told in passing."""
    span = item.span
    return span.earliest is not None and last < span.earliest and rank(span.precision) <= rank("month")
