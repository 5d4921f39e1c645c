"""The day that a release tells of itself at its head: "PRESS RELEASE, Madrid, 18 April 2012", "Doha, Qatar; 6 June 2017: ...",
"15 June 2022 | Brussels"; and the stamp of a page ("Published 15 June 2022, 10:30"), which tells no more than when that was."""

import re
from datetime import date
from functools import lru_cache

from dateline.calendar_names import A_MONTH, A_WEEKDAY, number_of_month

__all__ = ["AT_THE_HEAD", "is_stamp", "release_head"]

AT_THE_HEAD = 300  # characters
RELEASE = (
    r"(?i:(?:for immediate release|(?:press|media|news) (?:release|statement|notice)|statement|communiqu[eé])"
    r"(?: no\.? ?[\w/-]+)?)"
)
NAMES = (  # a town, a region, an office
    r"(?!(?:In|On|At|By|From|Since|Until|After|Before|Of)\b)"
    r"[A-Z][\w.’'-]*(?: (?:(?:and|of|for|the|de|del) )*[A-Z][\w.’'-]*){0,5}"
)
LABEL = rf"(?:{NAMES}(?:,? ))?{RELEASE}[,:]? "
TOWN = rf"{NAMES}(?:, {NAMES})?(?:[,;]| ?[|–—-]| (?=\())+ ?"
DAY = (
    rf"(?:(?i:{A_WEEKDAY}),? )?(?:(?P<month>(?i:{A_MONTH})) (?P<day>\d\d?)(?:st|nd|rd|th)?,?"
    rf"|(?P<first>\d\d?)(?:st|nd|rd|th)? (?P<then>(?i:{A_MONTH})),?) (?P<year>(?:19|20)\d\d)"
)
# Alone on its line, or behind the town or what calls it a release; a picture's caption is no release.
ALONE = re.compile(rf"^[^\S\n]*(?:{LABEL})?(?:{TOWN})?\(?{DAY}\)?(?: ?[|–—-] ?{NAMES})?[.:]?[^\S\n]*$", re.MULTILINE)
BEFORE_TEXT = re.compile(
    rf"^[^\S\n]*(?:{LABEL}(?:{TOWN})?|{TOWN})\(?{DAY}(?:\)?[.:;]|\) ?[–—-]+| [–—-]+)[^\S\n]+"
    r"(?!(?:Photo|Picture|Image|AP|AFP|EPA|Reuters|Getty)\b)(?=[A-Z“\"])",
    re.MULTILINE,
)

# "Published 15 June 2022", "By Ada Lind | June 15, 2022", "15 June 2022, 10:30 | 3 min read": behind names, not in a clause.
BEFORE_STAMP = re.compile(
    r"[^\S\n]*(?:(?:[A-Z][\w.’'-]*|and|by|[|/•·–—-])[^\S\n]+){0,9}?"
    r"(?:(?:(?i:(?:first |last )?(?:published|updated|posted|modified)(?: on)?:?)|[|/•·–—-])[^\S\n]+)?"
)
BEHIND_STAMP = re.compile(
    r"(?:[ ,|–—-]{1,3}(?:at )?\d\d?[:.]\d\d(?: ?[AaPp]\.?[Mm]\b\.?)?)?(?: ?[A-Z]{1,4}\b)?[^\S\n]*"
    r"(?:$|\. ?(?:This|Last|Updated|Published)\b|[|/•·])",
    re.MULTILINE,
)
STAMPS = 600  # characters at the head of a page, in which it may stand
FULL = re.compile(r"\b(?:19|20)\d\d\b")


def is_stamp(text: str, start: int, end: int) -> bool:
    """Whether the date at [start, end) is that of a page, told in a line of its head that tells nothing else."""
    if start > STAMPS or not FULL.search(text, start, end):
        return False
    line = text.rfind("\n", 0, start) + 1
    return BEFORE_STAMP.fullmatch(text, line, start) is not None and BEHIND_STAMP.match(text, end) is not None


@lru_cache(maxsize=64)
def release_head(text: str) -> tuple[int, date] | None:
    """Where the day ends that the head of a text tells as its own, and the day; None where it tells none, or several lines do, as
    those of a diary."""
    alone = [*ALONE.finditer(text)]
    heads = [head for head in (*alone[:1], BEFORE_TEXT.search(text)) if head and head.start() < AT_THE_HEAD]
    if not heads or len(alone) > 1:
        return None
    head = min(heads, key=re.Match.start)
    try:
        day = date(int(head["year"]), number_of_month(head["month"] or head["then"]), int(head["day"] or head["first"]))
    except ValueError:  # no day of the calendar
        return None
    return head.end(), day
