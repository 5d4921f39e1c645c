"""`dateline extract` and `dateline inspect`: JSON Lines in, JSON Lines out, no database."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import Progress

from dateline.batch import Answer, answers, extracted, workers_for
from dateline.contract import article_of_line, date_dict, day_of, json_line, lines_of, place_dict
from dateline.errors import BadInput, Outside
from dateline.plain_copy import plain_copy
from dateline.reading import opened
from dateline.records import Article

__all__ = ["Lines", "articles_of", "extract", "inspect"]

inspect = typer.Typer(no_args_is_help=True, help="One step alone: dates, actors, places, pages; what our tables lack.")
Lines = Annotated[str, typer.Argument(help="A file of JSON Lines, or - for standard input.")]


def _batch(name: str, answer: Answer, workers: int = 1) -> None:
    """One line out for each line in, in order. A bad line gets its error, the batch goes on, the exit status is 1."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # else it would leave things behind
    failed = False
    with opened(name) as stream, Progress(console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task("lines", total=None)
        with closing(answers(lines_of(stream), answer, workers)) as outs:  # at once: what is still worked at is not waited for
            for out in outs:
                failed = failed or "error" in out
                _write(json_line(out) + "\n")
                bar.advance(task)
    if failed:
        raise typer.Exit(1)


def _write(text: str) -> None:
    """To standard output. Whoever reads it may have had enough: then the command line ends without a word."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else what is left is tried, and fails, once more at exit
        raise Outside(f"standard output cannot be written: {error.strerror}") from error


def articles_of(name: str, left_out: list[BadInput]) -> Iterator[Article]:
    """The articles of a file, in order. A bad line is said on standard error and put among those `left_out`."""
    with opened(name) as stream:
        for _, row in lines_of(stream):
            try:
                if isinstance(row, BadInput):
                    raise row
                yield article_of_line(row)
            except BadInput as error:
                print(f"{error}; left out", file=sys.stderr)
                left_out.append(error)


def extract(
    file: Lines,
    model: Annotated[str | None, typer.Option(help="A tagger version; the active one by default.")] = None,
    point: Annotated[str, typer.Option(help="precise, balanced or sensitive.")] = "balanced",
) -> None:
    """Articles in, events out.

    Example: echo '{"id": "1", "text": "Oslo recalled its envoy.", "published": "2024-03-13"}' | dateline extract -
    """
    from dateline.tagger.predict import check_point
    from dateline.versions.folders import active_folder

    check_point(point)
    _batch(file, partial(extracted, str(active_folder(model)), point), workers=workers_for())


def _published(row: dict[str, Any]) -> date | None:
    """The anchor; one that cannot be read is none, and said so: the text may still carry a date of its own."""
    try:
        return day_of(row.get("published"), f"id {row['id']}")
    except BadInput as error:
        print(f"{error}; resolved without it", file=sys.stderr)
        return None


def _text(row: dict[str, Any], name: str = "text") -> str:
    if not isinstance(row.get(name), str):
        raise BadInput(f"id {row['id']}: `{name}` is missing or no string")
    return str(row[name])


def _text_or_none(row: dict[str, Any], name: str) -> str | None:
    return None if row.get(name) is None else _text(row, name)


def _date(row: dict[str, Any]) -> dict[str, Any]:
    from dateline.dates import resolve_date

    text, start, end = _text(row), row.get("start"), row.get("end")
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end <= len(text):
        bounds = f"0 <= start < end <= {len(text)}, the length of `text`"
        raise BadInput(f"id {row['id']}: `start` and `end` must be whole numbers, {bounds}")
    copy = plain_copy(text)
    return {"id": row["id"], **date_dict(resolve_date(copy.text, copy.at(start), copy.at(end), _published(row)))}


def _dates(row: dict[str, Any]) -> dict[str, Any]:
    from dateline.dates import find_dates

    copy = plain_copy(_text(row))
    found = find_dates(copy.text, _published(row))
    return {"id": row["id"], "dates": [asdict(copy.span(s.start, s.end)) | date_dict(d) for s, d in found]}


@inspect.command("dates")
def dates(file: Lines, find: Annotated[bool, typer.Option("--find", help="Find every date in `text`.")] = False) -> None:
    """Resolve the date at [start, end) of `text`, or find all.

    Example: echo '{"id": 1, "text": "Met Friday.", "published": "2024-03-13", "start": 4, "end": 10}' | dateline inspect dates -
    """
    _batch(file, _dates if find else _date)


@inspect.command("actors")
def actors(file: Lines) -> None:
    """Resolve the actors of `phrase`.

    Example: echo '{"id": 1, "phrase": "France and Germany", "published": null}' | dateline inspect actors -
    """
    from dateline.resolve.actors import resolve_actors

    def answer(row: dict[str, Any]) -> dict[str, Any]:
        phrase, text = plain_copy(_text(row, "phrase")).text, plain_copy(_text_or_none(row, "text") or "").text
        found = resolve_actors(phrase, _published(row), text or None)
        fields = ("name", "code", "sector", "sectors", "reason")
        return {"id": row["id"], "actors": [{name: getattr(actor, name) for name in fields} for actor in found]}

    _batch(file, answer)


@inspect.command("places")
def places(file: Lines) -> None:
    """Resolve the place `phrase`, preferring the countries of `text`.

    Example: echo '{"id": 1, "phrase": "Geneva", "text": "..."}' | dateline inspect places -
    """
    from dateline.resolve.places import article_countries, resolve_place

    def answer(row: dict[str, Any]) -> dict[str, Any]:
        phrase, text = plain_copy(_text(row, "phrase")).text, plain_copy(_text_or_none(row, "text") or "").text
        return {"id": row["id"], "place": place_dict(resolve_place(phrase, article_countries(text), text))}

    _batch(file, answer)


@inspect.command("pages")
def pages(file: Lines) -> None:
    """Read the body, title and date of a saved page.

    Example: echo '{"id": 1, "url": "https://example.org/a", "html": "page.html"}' | dateline inspect pages -
    """
    from dateline.ingest.page import read_page
    from dateline.ingest.paths import read_limited

    def answer(row: dict[str, Any]) -> dict[str, Any]:
        url, name = _text_or_none(row, "url"), _text(row, "html")
        if "\0" in name:
            raise BadInput(f"id {row['id']}: {name!r} is no name of a file")
        page = read_page(read_limited(Path(name)), url)
        fields = ("title", "published_basis", "language", "body")
        published = page.published_on.isoformat() if page.published_on else None
        day = page.day.isoformat() if page.day else None
        return {"id": row["id"], "published": published, "day": day} | {name: getattr(page, name) for name in fields}

    _batch(file, answer)
