"""The day on which a text was written, where its dateline tells that it was printed a few days later."""

import re
from bisect import bisect_right
from datetime import date
from functools import lru_cache
from operator import itemgetter

from dateline.calendar_names import A_MONTH, number_of_month
from dateline.dates.release_heads import AT_THE_HEAD, release_head

__all__ = ["in_dateline", "within_datelines", "written_on"]

BESIDE = 100  # characters from the day of a release to a dateline of it
TOWN = re.compile(
    r"(?!.*\b(?i:in|on|at|of|from|by|near|since|until)\b)[A-Z][\w’'-]+(?: (?:(?:al|da|de|do|el|es|la|le) )?[A-Z][\w’'-]+){0,2}"
)
CAPTION = re.compile(r"(?:Credit|File photo|Image|Photo|Picture)", re.IGNORECASE)  # "Lima, March 14. Photo: Ada Lind"
WITHIN = 3  # days from writing to publication; what is printed later is from an archive
# "KUWAIT, March 14 (KUNA) -- ", "RIYADH, July 31, 2019, SPA -- ", "Lahore, 1 Aug (APP): ", "LIMA -- "; on old wires
# "LIMA, Peru, Dec. 9 (AP)--Peru ...", "BRAZZAVILLE, the Congo, Dec. 9.-- ", "LIMA, Peru (AP) Dec. 9 _ ": only behind a bracket
# may the blank fail. At the head of a text also "LIMA, March 14: ", "Lima, March 14. ".
HEAD = re.compile(
    r"^[^\S\n]*(?P<town>[A-Z][\w.'’/ ()-]{1,40}?(?:, (?:the )?[A-Z][\w.'’ ()-]{1,30}?)??)"
    rf"(?P<told>(?: ?[,(] ?|(?<=\)) )(?:(?P<month>(?i:{A_MONTH})) (?P<day>\d\d?)|(?P<first>\d\d?) (?P<then>(?i:{A_MONTH})))"
    r"(?:,? (?P<year>\d{4}))?\.?\)?)?"
    r"(?P<agency>,? ?(?:\([^()\n]{1,40}\)(?: ?\([^()\n]{2,40}\))?|/[^/\n]{2,40}/|(?<=[,\d] )(?:[A-Z]{2,8}|Reuters?)\b))?"
    r" ?(?P<end>[–—:._]|--?)(?:\s|(?:(?<=\)[–—-])|(?<=\)--))(?=[A-Z“\"]))",
    re.MULTILINE,
)


def written_on(text: str, at: int, published: date | None) -> date | None:
    """The day of the last dateline before `at`, if it lies one to three days before publication: "today" is that day. A dateline
    without a day right behind the day of a release is of that."""
    heads = [day for end, day in _datelines(text, published) if end <= at] if published else []
    release = release_head(text) if published else None
    if release is None or published is None or release[0] > at or not 1 <= (published - release[1]).days <= WITHIN:
        return heads[-1] if heads else None
    others = [day for end, day in _datelines(text, published) if release[0] < end <= at and (day or end > release[0] + BESIDE)]
    return others[-1] if others else release[1]


@lru_cache(maxsize=64)
def _datelines(text: str, published: date) -> tuple[tuple[int, date | None], ...]:
    """Where each dateline ends, and its day if that is shortly before publication. A town in small letters is one of a dateline
    only with a day and an agency; behind a colon or a stop stands whatever there is, but for an agency before it, or a day at
    the head of the text."""
    return tuple((head.end(), _day_of(head, published)) for head in HEAD.finditer(text) if _is_dateline(head))


def _is_dateline(head: re.Match[str]) -> bool:
    is_headed = head["end"] in ":." and head.start() < AT_THE_HEAD and not CAPTION.match(head.string, head.end())
    if head["told"] and (head["agency"] or (is_headed and TOWN.fullmatch(head["town"]))):
        return True
    is_loud = head["town"].split(",")[0].isupper()
    return bool(head["agency"]) if head["end"] == ":" else is_loud and head["end"] != "."


def _day_of(head: re.Match[str], published: date) -> date | None:
    month, number = head["month"] or head["then"], head["day"] or head["first"]
    for year in (int(head["year"]),) if head["year"] else (published.year, published.year - 1):
        try:
            day = date(year, number_of_month(month), int(number)) if month else published
        except ValueError:  # no day of the calendar, or not of that year
            continue
        if 1 <= (published - day).days <= WITHIN:
            return day
    return None


def in_dateline(text: str, at: int) -> bool:
    """Whether the character stands in a dateline, whatever day it tells."""
    places = _places(text)
    number = bisect_right(places, at, key=itemgetter(0)) - 1
    return number >= 0 and at < places[number][1]


@lru_cache(maxsize=64)
def _places(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(head.span() for head in HEAD.finditer(text) if _is_dateline(head))


@lru_cache(maxsize=64)
def within_datelines(text: str) -> frozenset[int]:
    """The characters of a text that stand in datelines."""
    return frozenset(at for start, end in _places(text) for at in range(start, end))
