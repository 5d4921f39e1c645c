"""The examples of docs/resolving_actors.md are true: rows of tables that have [brackets] are read, the others only told."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_actors, resolve_spans
from dateline.resolve.places import article_countries, resolve_place

PAGE = Path(__file__).parents[2] / "docs" / "resolving_actors.md"
ROW = re.compile(r"^\| (?:(?P<on>\d{4}-\d\d-\d\d): )?(?P<text>[^|]*\[[^|]*\][^|]*) \| (?P<told>[^|]*) \|")


def examples(heading: str) -> Iterator[Any]:
    """The rows of the tables whose columns begin with `heading`: the day of publication, the marked text, what it gives."""
    is_inside = False
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        is_inside = line.startswith(heading) or (is_inside and line.startswith("|"))
        if is_inside and (row := ROW.match(line)):
            yield pytest.param(row["on"], row["text"], row["told"], id=row["text"])


ACTORS, PLACES = list(examples("| text | actors |")), list(examples("| text | place |"))


def unmarked(marked: str) -> tuple[str, list[Span]]:
    """A text without its brackets, and what stands in them; ' / ' begins a paragraph."""
    text, spans = "", []
    for number, part in enumerate(re.split(r"[\[\]]", marked.replace(" / ", "\n\n"))):
        if number % 2:
            spans.append(Span(len(text), len(text) + len(part), part))
        text += part
    return text, spans


def test_the_page_has_its_examples() -> None:
    assert len(ACTORS) > 150
    assert len(PLACES) > 10


@pytest.mark.parametrize(("published", "marked", "told"), ACTORS)
def test_what_an_example_says(published: str | None, marked: str, told: str) -> None:
    """The names, codes and first sectors of the last of the marked phrases; one that is all of the text is read by itself."""
    on = date.fromisoformat(published) if published else None
    text, spans = unmarked(marked)
    actors = resolve_actors(text, on) if spans[-1].text == text else resolve_spans(text, spans, on)[-1]
    said = "; ".join(f"{actor.name} {actor.code or '-'} {actor.sector}" for actor in actors)
    assert said == told, [actor.reason for actor in actors]
    assert all(actor.reason for actor in actors)


@pytest.mark.parametrize(("published", "marked", "told"), PLACES)
def test_what_an_example_says_of_places(published: str | None, marked: str, told: str) -> None:
    text, (span,) = unmarked(marked)
    place = resolve_place(span.text, article_countries(text), text)
    assert published is None
    assert f"{place.name} {place.country or '-'} {place.precision or 'unknown'}" == told, place.reason
