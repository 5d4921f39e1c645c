"""The day an article was published, from the forms in which feeds, pages and files write it."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from dateline.calendar_names import MONTHS, WEEKDAYS
from dateline.days_of_news import is_to_come, refuse_before_news, refuse_to_come
from dateline.errors import BadInput

__all__ = ["DAY_LINES", "day_at_outlet", "day_of_another_name", "plausible_day", "read_day", "refuse_another_name", "stated_day"]

_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T.*|\d{4}|\d{6})?|((?:19|20)\d{2})(\d{2})(\d{2})\d{2}")  # and hour, minute, second
_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?")
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? )?"
_MONTH = r"(?P<month>[a-z]{3,9})\.?"
_TIME = r"(?:[ ,|–-]+(?:at )?\d{1,2}(?:[:.h]\d{2}\b.*| ?[ap]\.?m\b.*))?"
_ENGLISH = tuple(
    re.compile(_WEEKDAY + day_and_month + r"(?P<year>\d{4})" + _TIME, re.IGNORECASE)
    for day_and_month in (
        rf"(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?[ /-](?:of )?{_MONTH}[ /,-]+",
        rf"{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? ",
    )
)
_NUMBERS = re.compile(rf"(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? (\d{{1,2}})/(\d{{1,2}})/(\d{{4}}){_TIME}", re.IGNORECASE)
# UTC, at the end of a stamp with an hour, as Ruby, Go, JavaScript and e-mail (-0000: UTC, wherever that was written) have it.
_UTC_NAME = r"(?:utc|gmt|ut|coordinated universal time)"
_IN_UTC = re.compile(
    rf"(?<=:\d\d)(?:[.,]\d+)? ?(?:z|\(?{_UTC_NAME}\)?|(?:utc|gmt)?[+-]0?0(?::?00)?(?: \(?{_UTC_NAME}\)?)?)$", re.IGNORECASE
)
_SLASHES = re.compile(r"^(\d{4})/(\d\d)/(?=\d\d )")
# In another zone, on a page. Without seconds, a blank may stand between two hours of a day: "2021-06-17 10:00 -12:00".
_LOCAL = re.compile(
    rb"(?<!\d)(\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?| \d\d:\d\d:\d\d))(?:\.\d{1,9})? ?"
    rb"([+-]|&#43;|&#x2b;|\\u002b)(\d\d)(?::?(\d\d))?(?![\d:])",
    re.IGNORECASE,
)
_MINUTE = timedelta(minutes=1)  # a page may leave the seconds out
_EARLIEST = date(1900, 1, 1)
# How the header lines of texts call the day of publication.
DAY_LINES = (
    "date", "published", "published on", "publication date", "publish date", "pub date", "pubdate", "date published",
    "date of publication", "release date", "issue date", "posted", "posted on",
)  # fmt: skip
_MAY_BE_IT = re.compile(r"\b(?:date|dated|pubdate|published|publication (?:day|time)|posted|released|issued)\b")
_IS_ANOTHER = re.compile(r"\b(?:up ?dated?|modif\w+|access\w*|crawl\w*|retriev\w+|download\w*|fetch\w*|creat\w+)\b")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}")
_SMALL_LARGE = re.compile(r"(?<=[a-z])(?=[A-Z])")
_UNSET_CLOCK = date(1970, 1, 1)


def read_day(text: str) -> date | None:
    """The calendar day that a time stamp names, in the time zone it is written in (no shift to UTC: the day at the outlet).

    Reads ISO 8601 (also 20210617, 20210617093000, 2021/6/17 and 2021.06.17), RFC 5322 (feeds), a Unix time in seconds or
    milliseconds, English forms ("June 17, 2021", "Sept. 1st, 2021", "17-Jun-2021 09:30") and, with a weekday that tells the
    order of day and month, numbers ("Wed, 12/04/2024 - 10:12"). None for anything else, 04/05/2021 included: its order is a
    guess.
    """
    text = " ".join(text.split())
    if first := _YEAR_FIRST.match(text):
        return _day(*(int(part) for part in first.group(1, 3, 4)))
    if (digits := _DIGITS.fullmatch(text)) and (day := _day(*(int(part) for part in digits.groups() if part))):
        return day
    if _EPOCH.fullmatch(text):
        return datetime.fromtimestamp(float(text[:10]), UTC).date()
    return _english(text) or _numeric(text) or _rfc5322(text)


def day_at_outlet(stamp: str, page: bytes) -> date | None:
    """The day of a feed's time stamp. Many programs write feeds in UTC wherever the outlet is: where the page writes the same
    minute in another time zone, the day is the one there."""
    day, instant = read_day(stamp), _instant(" ".join(stamp.split()))
    if instant is None or instant.utcoffset():
        return day
    stamps = map(_local, _LOCAL.finditer(page))
    local = {other.date() for other in stamps if other and other.utcoffset() and abs(other - instant) < _MINUTE}
    return local.pop() if len(local) == 1 else day


def _instant(stamp: str) -> datetime | None:
    """The moment of a time stamp that names its time zone. A Unix time is one in UTC."""
    if _EPOCH.fullmatch(stamp):
        return datetime.fromtimestamp(float(stamp[:10]), UTC)
    without_zone = _IN_UTC.sub("", stamp)
    moment = _moment(_SLASHES.sub(r"\1-\2-", without_zone))
    if moment and without_zone != stamp:
        return moment.replace(tzinfo=UTC)
    return moment if moment and moment.tzinfo else None


def _local(found: re.Match[bytes]) -> datetime | None:
    time, sign, hours, minutes = (part.decode("ascii") for part in found.groups(b"00"))
    return _moment(f"{time}{'-' if sign == '-' else '+'}{hours}:{minutes}")


def _moment(stamp: str) -> datetime | None:
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return read(stamp)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _rfc5322(text: str) -> date | None:
    try:
        return parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _numeric(text: str) -> date | None:
    """Of day and month, in either order, those that have the weekday told beside them."""
    found = _NUMBERS.fullmatch(text)
    if found is None:
        return None
    first, second, year = (int(part) for part in found.group(2, 3, 4))
    days = {day for order in ((first, second), (second, first)) if (day := _day(year, *order))}
    of_weekday = [day for day in days if WEEKDAYS[day.weekday()].startswith(found[1].lower())]
    return of_weekday[0] if len(of_weekday) == 1 else None


def _english(text: str) -> date | None:
    found = next((match for form in _ENGLISH if (match := form.fullmatch(text))), None)
    month = next((number for number, name in enumerate(MONTHS, 1) if found and name.startswith(found["month"].lower())), None)
    return _day(int(found["year"]), month, int(found["day"])) if found and month else None


def plausible_day(day: date | None) -> date | None:
    """None instead of a day that a machine wrote and nobody meant: the Unix epoch, the far past, later than tomorrow."""
    if day is None or day == _UNSET_CLOCK or day < _EARLIEST:
        return None
    return None if is_to_come(day) else day


def day_of_another_name(fields: Iterable[tuple[str, Any]]) -> str | None:
    """The name of the first field that tells a day, perhaps that of publication, under a name which nothing here knows."""
    for name, value in fields:
        words = re.sub(r"[\s_-]+", " ", _SMALL_LARGE.sub(" ", name)).lower()
        is_day = isinstance(value, str | int) and (read_day(str(value)) or _YEAR.search(str(value)))
        if is_day and _MAY_BE_IT.search(words) and not _IS_ANOTHER.search(words):
            return name
    return None


def refuse_another_name(article_id: str, row: Mapping[str, Any]) -> None:
    """Raises BadInput for a line without `published` that may tell the day of publication under another name."""
    if "published" not in row and (name := day_of_another_name(row.items())):
        hint = 'call it "published", or give "published": null if that is not known'
        raise BadInput(f'"{name}" of {article_id!r} ({repr(row[name])[:60]}) may be the day of publication: {hint}')


def stated_day(field: str, text: str | None) -> date | None:
    """The day that somebody wrote for an article, None for none. Raises BadInput for what is no day of news."""
    if text is None or not text.strip():
        return None
    day = read_day(text)
    if day is None:
        raise BadInput(f"{text!r} is no date: write it as 2021-06-17, or leave it out when it is not known")
    refuse_before_news(day, f'"{field}" is {text!r}')
    refuse_to_come(day, f'"{field}" is {text!r}')
    return day
