"""A year that is told once, behind the last of several dates: "from June 28 to July 2, 2019"."""

import re
from datetime import date
from functools import cache

from dateline.dates.grammar import words

__all__ = ["shared_year"]

JOINER = r"(?:\s*[-‐‑–—,&]\s*|,?\s+(?:to|and|or|through|thru|until|till|as well as)\s+)"


@cache
def listed() -> re.Pattern[str]:
    """Further dates up to one that tells its year."""
    names = "|".join(name.title() for kind in ("months", "month_abbreviations") for name in words()[kind])
    weekdays = "|".join(name.title() for name in words()["weekdays"])
    dom = r"\d{1,2}(?:st|nd|rd|th)?"
    one = rf"(?:(?:{weekdays}),? )?(?:the )?(?:(?:early|mid|late)[ -])?(?:{dom} (?:of )?)?(?:{names})\b\.?(?: {dom}(?!\d))?"
    return re.compile(rf"(?:{JOINER}{one}){{0,3}}{JOINER}(?P<last>{one}),? (?:of )?(?P<year>(?:19|20)\d\d)(?!\d|[-.,:/]\d)")


def shared_year(text: str, end: int) -> date | None:
    """The last of the dates that follow an expression ending at `end`, where it alone tells the year; the end of a month stands
    for a month."""
    found = listed().match(text, end)
    if found is None:
        return None
    known = words()["months"] | words()["month_abbreviations"]
    month = next(known[name] for name in re.findall(r"[a-z]+", found["last"].lower()) if name in known)
    day = re.search(r"\d+", found["last"])
    return date(int(found["year"]), month, min(max(int(day[0]), 1), 28) if day else 28)
