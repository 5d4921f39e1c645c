"""The timeline in other people's formats: CSV, PLOVER's JSON Lines, a table like GDELT's, and a calendar of what is planned.

Parquet, which is no text, has its own module.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, timedelta
from itertools import chain
from typing import Any, NamedTuple

from dateline.gdelt import as_gdelt
from dateline.store.postgres import rows as query_rows
from dateline.store.reads import reading
from dateline.store.streaming import streamed
from dateline.timeline import query_values

__all__ = ["ALL", "FORMATS", "Asked", "as_words", "export", "fitting_csv"]

Row = dict[str, Any]
FORMULAS = ("=", "+", "-", "@", "\t", "\r")  # how a cell begins that a spreadsheet works out
_NUMBER = re.compile(r"(?:[\d\s.,:/()%$€£+-]|(?<=\d)e(?=\d))+")  # 12e4 too
_BESIDE = re.compile(  # the words of a day or an hour
    r"am|pm|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?"
    r"|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_UTC = (  # a calendar has one component at least (RFC 5545 3.6), also on days without a plan
    *(("BEGIN", "VTIMEZONE"), ("TZID", "Etc/UTC"), ("BEGIN", "STANDARD"), ("DTSTART", "19700101T000000")),
    *(("TZOFFSETFROM", "+0000"), ("TZOFFSETTO", "+0000"), ("END", "STANDARD"), ("END", "VTIMEZONE")),
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class Asked(NamedTuple):
    """Which events: the least certainty, the first and the last day between which they were, inclusive; for `ical` instead of
    days that on which the plans were known so. None: all."""

    certainty: float | None = None
    earliest: date | None = None
    latest: date | None = None
    known_at: date | None = None


ALL = Asked()


class Format(NamedTuple):
    """The query of a format, how its rows are written, and what the query leaves out of how many."""

    query: str
    write: Callable[[list[str], Iterable[Row]], Iterator[str]]
    total: str
    lacking: str = ""


def export(database_url: str, form: str, asked: Asked = ALL, note: Callable[[str], None] | None = None) -> Iterator[str]:
    """The lines of an export, each with its line end. `form` is one of FORMATS. `note` is told how many of the events that were
    asked for the format has no place for, and why."""
    kind, values = FORMATS[form], asked._asdict()
    with reading(database_url) as connection:
        total = query_rows(connection, kind.total, values)[0]["events"]
        columns, found = streamed(connection, kind.query, values)
        told = _Counted(found)
        yield from kind.write(columns, told)
    if note and total > told.number:
        note(f"{total - told.number} of {total} events are left out: {kind.lacking}")


def fitting_csv(database_url: str, filters: Mapping[str, Any]) -> Iterator[str]:
    """The lines of the CSV of the events that fit the filters of `timeline.rows`, the newest first, as the page shows them.

    It is made for spreadsheets: text that one would take for a formula, a number or a day has an apostrophe before it.
    """
    with reading(database_url) as connection:
        columns, found = streamed(connection, "timeline", query_values(filters, newest_first=True))
        yield from _csv(columns, ({name: as_words(value) for name, value in row.items()} for row in found))


def as_words(value: Any) -> Any:
    """A cell for a spreadsheet: text that it would work out or make something else of begins with an apostrophe."""
    plain = _plain(value)
    if not isinstance(value, str | list):
        return value
    return f"'{plain}" if plain.startswith(FORMULAS) or _is_number_or_day(plain) else value


def _is_number_or_day(text: str) -> bool:
    """Whether a spreadsheet may take the text for one, and show 020 as 20, 7 October as a day of this year."""
    words = filter(None, _NUMBER.split(text.lower()))
    return any(sign.isdigit() for sign in text) and all(_BESIDE.fullmatch(word) for word in words)


class _Counted:
    """Rows, and how many of them were read."""

    def __init__(self, found: Iterator[Row]) -> None:
        self.number, self._found = 0, found

    def __iter__(self) -> Iterator[Row]:
        for row in self._found:
            self.number += 1
            yield row


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(str(item) for item in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _table(columns: list[str], rows: Iterable[Row], delimiter: str) -> Iterator[str]:
    yield _line(columns, delimiter)
    for row in rows:
        yield _line([_plain(row[name]) for name in columns], delimiter)


def _line(cells: list[str], delimiter: str) -> str:
    if delimiter == "\t":  # as GDELT: no quoting, so that white space within a cell becomes a space
        return "\t".join(" ".join(cell.split()) for cell in cells) + "\n"
    page = io.StringIO()
    csv.writer(page, lineterminator="\r\n").writerow(cells)  # the writer quotes the characters of its line end, no others
    return page.getvalue().removesuffix("\r\n") + "\n"


def _csv(columns: list[str], rows: Iterable[Row]) -> Iterator[str]:
    """Quoted as RFC 4180 has it, UTF-8, lines end in LF; the columns of the view `timeline`, lists joined with `; `."""
    return _table(columns, rows, ",")


def _gdelt(columns: list[str], rows: Iterable[Row]) -> Iterator[str]:
    """Tab separated, with a header: GDELT 2.0's names for those of its columns that can be filled honestly, and ActionGeo_ISO.
    ActionGeo_CountryCode is FIPS 10-4."""
    return _table(columns, as_gdelt(rows), "\t")


def _plover(_: list[str], rows: Iterable[Row]) -> Iterator[str]:
    """One JSON object an event in PLOVER's fields."""
    for row in rows:
        yield json.dumps(row, ensure_ascii=False, default=str) + "\n"


def _ical(_: list[str], rows: Iterable[Row]) -> Iterator[str]:
    """iCalendar (RFC 5545): one all-day entry for each plan whose first and last day are known, a time zone where there is none;
    lines end in CRLF and are folded at 75 octets."""
    entries = ((name, value) for row in rows for name, value in _entry(row, row["date_earliest"], row["date_latest"]))
    first = next(entries, None)
    yield from ("BEGIN:VCALENDAR\r\n", "VERSION:2.0\r\n", "PRODID:-//Dateline//Timeline//EN\r\n")
    for name, value in chain([first], entries) if first else _UTC:
        yield from _folded(f"{name}:{value}")
    yield "END:VCALENDAR\r\n"


def _entry(row: Row, first: date, last: date) -> Iterator[tuple[str, str]]:
    following = min(last, date.max - timedelta(days=1)) + timedelta(days=1)  # no day follows 9999-12-31
    begins, ends = (day.isoformat().replace("-", "") for day in (first, following))
    yield "BEGIN", "VEVENT"
    yield "UID", f"{row['event_id']}@dateline"
    yield "DTSTAMP", f"{row['changed_at'].astimezone(UTC):%Y%m%dT%H%M%SZ}"  # without METHOD: when it was last revised (3.8.7.2)
    yield "DTSTART;VALUE=DATE", begins
    if following > first:  # else it is one day without being told
        yield "DTEND;VALUE=DATE", ends
    yield "SUMMARY", _escaped(f"{row['event_type'].replace('_', ' ')}: {', '.join(row['actors'])}")
    yield "DESCRIPTION", _escaped(row["headline"])
    if row["place"]:
        yield "LOCATION", _escaped(row["place"])
    yield "STATUS", "TENTATIVE"
    yield "END", "VEVENT"


def _escaped(text: str) -> str:
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(plain, escaped)
    return text


def _folded(line: str) -> Iterator[str]:
    room, part = 75, ""
    for character in line:
        if len((part + character).encode()) > room:
            yield part + "\r\n"
            part = " "
        part += character
    yield part + "\r\n"


FORMATS = {
    "csv": Format("export_timeline", _csv, "count_timeline"),
    "plover": Format("export_plover", _plover, "count_timeline", "PLOVER has nothing for their type and status"),
    "gdelt": Format("export_gdelt", _gdelt, "count_timeline", "they have no first day or no CAMEO code"),
    "ical": Format("export_upcoming", _ical, "count_upcoming", "their first or their last day is not known"),
}
