"""What a run was asked for, made precise: which days, which sources. Shared by the DAGs' forms and the command line."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from dateline.errors import Misuse, Outside
from dateline.records import Article, Source

__all__ = [
    "asked_day",
    "day_of_option",
    "days_between",
    "days_of_archive",
    "days_of_run",
    "refuse_unknown",
    "sources_of_run",
    "window_of",
]

Moment = datetime | None
_LATE = timedelta(days=1)
_LONGEST_GAP = timedelta(days=30)


def days_of_run(
    asked: tuple[str | None, str | None], interval: tuple[Moment, Moment], now: Moment = None, since: date | None = None
) -> dict[str, str]:
    """The first and the last day of a run, inclusive, `{"start": "2021-06-16", "end": "2021-06-17"}`.

    What was `asked` for (from, to) comes first; `from` alone means that one day. Then the data interval [start, end) and the
    day before it, as an evening in America, a page that did not answer and an entry that its feed lists late come after the run
    of their day; and all days from `since` on, where the days of the scheduled run before it ended, up to a month. With neither,
    as in a manual run without a date: the last complete day (UTC) before `now`, when the run was ordered.
    Raises Misuse for a date that is none, for `to` without `from`, and for `to` before `from`.
    """
    first, last = (asked_day(text) for text in asked)
    if last and not first:
        raise Misuse(f"`to` is {last} but `from` is empty: give the first day too.")
    if first:
        return _days(first, last or first)
    start, end = interval
    if start and end:
        day = start.astimezone(UTC).date()
        # Days that no run was made for: the schedule was paused, or the machine slept.
        unread = max(since, day - _LONGEST_GAP) if since else day
        return _days(min(day, unread) - _LATE, (max(start, end - timedelta(microseconds=1))).astimezone(UTC).date())
    yesterday = (now or datetime.now(UTC)).astimezone(UTC).date() - timedelta(days=1)
    return _days(yesterday, yesterday)


def days_of_archive(first: str | None, last: str | None) -> dict[str, str]:
    """The days of a run over the archive, as those of `days_of_run`; an empty field leaves its side open. Raises Misuse for a
    date that is none, and for `to` before `from`."""
    return _days(asked_day(first) or date.min, asked_day(last) or date.max)


def sources_of_run(asked: str | None, default_file: Path) -> tuple[str, list[str] | None]:
    """(sources file, names or None for all) from one field: empty, the path of a YAML file, or names with commas.

    Raises Misuse for an address, for a relative path, as a task does not run in the folder of whoever asked, and for commas
    without a name.
    """
    text = (asked or "").strip()
    _refuse_address(text)
    if text.endswith((".yaml", ".yml")):
        if not Path(text).is_absolute():
            raise Misuse(f"`sources` is the relative path {text!r}: give the absolute path of the file.")
        return text, None
    names = [name.strip() for name in text.split(",") if name.strip()]
    if text and not names:
        raise Misuse(f"`sources` is {text!r} and names none: give names, or leave it empty for all.")
    return str(default_file), names or None


def _refuse_address(text: str) -> None:
    """Raises Misuse for an address, which it names without a login."""
    from dateline.ingest.address import without_login

    if text.lower().startswith(("http://", "https://")):
        belongs = "an address belongs as `url` in an entry of a file of sources, whose absolute path is given here"
        raise Misuse(f"`sources` is the address {without_login(text)!r}: {belongs}.")


def refuse_unknown(asked: Iterable[str], fields: Iterable[str]) -> None:
    """Raises Misuse for a field that no form of this DAG has: Airflow hands on what a program asks for under any name, and
    what was meant would be left out in silence."""
    known = sorted(fields)
    for name in sorted(set(asked) - set(known)):
        raise Misuse(f"this DAG has no field {name!r}: it has {', '.join(known) or 'none'}")


def asked_day(text: str | None) -> date | None:
    """The day that was asked for, None for none. Raises Misuse for a text that is no date."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Misuse(f"{text!r} is no date; write it as 2021-06-16.") from error


def day_of_option(option: str, text: str | None) -> date | None:
    """The day that an option of a command gives, None where it was left out. Raises Misuse for an empty one, as of a variable
    that is not set: it would ask for all days; and for what is no date."""
    if text is not None and not text.strip():
        raise Misuse(f"{option} is empty: give a day as 2021-06-16, or leave it out")
    return asked_day(text)


def days_between(earliest: str | None, latest: str | None) -> tuple[date | None, date | None]:
    """The bounds that `--from` and `--to` give, None for none. Raises Misuse for what is no date, and the wrong way round."""
    first, last = day_of_option("--from", earliest), day_of_option("--to", latest)
    if first and last and last < first:
        raise Misuse(f"--to ({last}) is before --from ({first})")
    return first, last


def _days(first: date, last: date) -> dict[str, str]:
    if last < first:
        raise Misuse(f"`to` ({last}) is before `from` ({first}).")
    return {"start": first.isoformat(), "end": last.isoformat()}


def window_of(sources_file: str) -> tuple[str, str] | None:
    """(first, last) day of publication over all articles of the sources, None when no article has a day.

    A source that cannot be read is the matter of its task, and the others have days. Raises its error when all are such.
    """
    from dateline.ingest import read_sources

    days: set[date] = set()
    sources, faults = read_sources(Path(sources_file)), []
    for source in sources:
        try:
            days.update(_days_of(source))
        except (Misuse, Outside) as error:
            faults.append(error)
    if faults and len(faults) == len(sources):
        raise faults[0]
    return (min(days).isoformat(), max(days).isoformat()) if days else None


def _days_of(source: Source) -> Iterator[date]:
    from dateline.ingest import collect

    return (item.published_on for item in collect(source) if isinstance(item, Article) and item.published_on)
