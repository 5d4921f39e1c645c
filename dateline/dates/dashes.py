"""Dashes that end a clause, as a semicolon does; not those of a range ("3 – 5 May") or of a dateline."""

import re

from dateline.calendar_names import DATE_BEGINS, MONTH_FORMS

__all__ = ["DASH", "behind_dateline"]

NO_DATE = "".join(rf"(?<!{end})" for end in (r"\s", r"\d", "day", *MONTH_FORMS))
# "—", "--", and between blanks "–" or "-"; between two dates, all but the first join them. The look ahead is for speed.
DASH = rf"—|(?=\s?[–-])(?:{NO_DATE}(?:\s[–-]\s|\s?--\s?)|(?:\s[–-]\s|\s?--\s?+)(?!{DATE_BEGINS}))"
DATELINE = re.compile(r"\s*(?:(?:the )?[A-Z\d(][\w.'’/,()-]*[^\S\n]+){1,7}(?:[–—_]|--?)\s")


def behind_dateline(text: str, begin: int, end: int) -> int:
    """Where the words of a sentence begin behind its dateline ("Oslo, March 13 (Atlas) – Troops"), if that reaches further
    than `end`; else `end`."""
    head = DATELINE.match(text, begin)
    return max(end, head.end() if head else end)
