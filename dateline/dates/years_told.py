"""The year of a month or day that does not tell it, where its paragraph looks back on one whose month is told with it: "In March
2005 Oslo recalled its envoy. Riga expelled two on April 12"."""

import re
from datetime import date

from dateline.calendar_names import A_MONTH, A_WEEKDAY, number_of_month
from dateline.dates.tense import sentence_bounds

__all__ = ["year_told"]

MONTH = rf"(?P<month>(?=[A-Z])(?i:{A_MONTH}))"  # "may" and "march" are verbs
NAMED = re.compile(rf"\b{MONTH}")
YEAR = re.compile(rf"(?:(?P<when>\b(?:[Ii]n|[Oo]n|[Dd]uring) )?(?:\d\d? )?\b{MONTH}(?: \d\d?,)? )?\b(?P<year>(?:19|20)\d\d)\b")
FAR_BACK = 2000  # characters: no paragraph goes on for longer with a year told once
HANGING = re.compile(r"\b(?:which|who|whom|whose|where|that|when|while|as|after|before|since|until|had|has|have|born)\b|\w+ed $")
GOES_ON_WITH = re.compile(r";|,? (?:and|but)\b")
# The story has gone on to another time, to today, or to who tells it; or the month bounds something.
GOES_ON = re.compile(
    r"\b(?:today|yesterday|now|currently|recent(?:ly)?|ago|since|has|have|is|are|will|says?|said|told|adds?|added|later|until|from"
    rf"|that|which|who|whom|whose|{A_WEEKDAY})\b|\b(?:this|last|next|past|coming|following) (?:year|month|week|{A_MONTH}|$)",
    re.IGNORECASE,
)


def year_told(text: str, start: int, end: int, published: date | None) -> int | None:
    """The year told last in the paragraph before a date at [start, end), if another has passed since and it is told with a month
    in a main clause, at the head of its sentence or of that of the date, and the months told since have only gone on."""
    paragraph = max(text.rfind("\n", 0, start) + 1, start - FAR_BACK)
    told = next(reversed([*YEAR.finditer(text, paragraph, start)]), None)
    if told is None or not told["when"] or published is None or int(told["year"]) + 1 >= published.year:
        return None
    begin, stop = sentence_bounds(text, told.start(), told.end())
    is_joined = GOES_ON_WITH.search(text, told.end(), start) if start < stop else not text[begin : told.start()].strip()
    if not is_joined or HANGING.search(text, begin, told.start()) or GOES_ON.search(text, told.end(), start):
        return None
    months = [number_of_month(each["month"]) for each in (told, *NAMED.finditer(text, told.end(), end))]
    is_day = re.search(r"\d", text[start:end]) is not None
    return int(told["year"]) if months == sorted(months) and (is_day or months[0] < months[-1]) else None
