"""The day that ends a picture's caption is that of the picture: neither that of what went before it ("a vigil for victims of the
raid, Lima, May 3, 2021", "two days after police shot a boy"), nor of what an article tells around an old picture."""

import re
from datetime import date, timedelta

from dateline.dates.resolver import find_dates
from dateline.dating.attributive import ACT
from dateline.records import DateSpan, Span

__all__ = ["day_of_picture", "ends_caption", "is_before_a_picture", "is_of_an_old_picture"]

FULL_DATE = re.compile(r"\d{1,2},? \d{4}$")
OLD = timedelta(days=10)  # so long before publication a picture is from the archive

# Where people come together because of what went before; "smoke rises following an airstrike" is of the day itself.
GATHERED = (
    r"(?:protest(?:s|ers?|ed)?|demonstrat(?:ions?|ors?|e|ed)|rall(?:y|ies|ied)|march(?:es|ed)?|vigils?|memorials?|funerals?"
    r"|tributes?|mourn(?:s|ers)?|(?:news|press) conference|hearing|ceremony|commemorat\w+|anniversary|honou?r)"
)
# No other clause, which may tell of the same day: "a rally against the law and arrest two", "as police arrest two".
WORDS = r"(?:(?!(?:and(?! (?-i:[A-Z]))|as|while|when|before|during|outside|near|in|on|where|who)\b)[^\s,;:“”]+ )"
DEED = re.compile(rf"(?:{ACT}|shootings?|killings?|bombings?|stabbings?|lynchings?|slain|ambush)\b", re.IGNORECASE)
BEFORE_DEED = re.compile(
    rf"\b{GATHERED}\b[^,;:\n]{{0,60}}? (?:following|after|over|against|for|of|to|decrying|denouncing|condemning)"
    rf" {WORDS}{{0,10}}(?:{ACT} and (?:the )?)?(?<! to )$"
    rf"|\bprotest(?:s|ing)? {WORDS}{{1,5}}(?:{ACT} and (?:the )?)?$",
    re.IGNORECASE,
)
DAYS_AFTER = re.compile(r"\b(?:a day|days|a week|weeks|a month|months|a year|years) after (?:[^\s,;:“”]+ ){0,9}$", re.IGNORECASE)


def is_before_a_picture(text: str, trigger: Span, start: int, when: DateSpan, _published: date | None) -> bool:
    """Whether a day is that of a picture before which, as its caption says, was what the trigger tells."""
    return start >= trigger.end and ends_caption(text, trigger.start, when.phrase) and _went_before(text, trigger)


def day_of_picture(text: str, trigger: Span, published: date | None) -> date | None:
    """The day of the picture before which was what the trigger tells; None where no caption tells of it so."""
    if not _went_before(text, trigger):
        return None
    end = text.find("\n", trigger.end)
    days = find_dates(text[trigger.end : end if end >= 0 else len(text)], published)
    return next((day.earliest for _, day in reversed(days) if ends_caption(text, trigger.start, day.phrase)), None)


def _went_before(text: str, trigger: Span) -> bool:
    line = text.rfind("\n", 0, trigger.start) + 1
    is_deed = DEED.match(text, trigger.start) is not None and BEFORE_DEED.search(text, line, trigger.start) is not None
    return is_deed or DAYS_AFTER.search(text, line, trigger.start) is not None


def is_of_an_old_picture(text: str, trigger: Span, start: int, when: DateSpan, published: date) -> bool:
    """Whether a day is that of a picture long before publication, in whose caption the trigger does not stand."""
    is_old = when.latest is not None and published - when.latest > OLD
    is_apart = text.rfind("\n", 0, trigger.start) != text.rfind("\n", 0, start)
    return is_old and is_apart and ends_caption(text, start, when.phrase)


def ends_caption(text: str, at: int, phrase: str | None) -> bool:
    """Whether the line that holds `at` ends with that full date and no stop: so captions do, sentences do not."""
    last = text.find("\n", at)
    line = text[text.rfind("\n", 0, at) + 1 : last if last >= 0 else len(text)].strip()
    return bool(phrase and FULL_DATE.search(phrase) and re.search(rf"{re.escape(phrase)}\)?(?: \([^()]+\))?$", line))
