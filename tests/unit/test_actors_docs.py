"""The table of examples in docs/resolving_actors.md is true."""

from datetime import date
from pathlib import Path

import pytest

from dateline.resolve.actors import resolve_actors

DOCS = Path(__file__).parents[2] / "docs" / "resolving_actors.md"


def examples() -> list[tuple[str, str, str, str]]:
    lines = DOCS.read_text(encoding="utf-8").splitlines()
    table = [line for line in lines if line.startswith("| ")]
    cells = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in table]
    return [row for row in cells if len(row) == 4 and row[0] != "phrase"]


def test_the_table_is_found() -> None:
    assert len(examples()) > 20


@pytest.mark.parametrize(("phrase", "published", "article", "expected"), examples())
def test_example(phrase: str, published: str, article: str, expected: str) -> None:
    """Each row gives the names, codes and first sectors that it states."""
    actors = resolve_actors(phrase, date.fromisoformat(published) if published else None, article or None)
    said = "; ".join(f"{actor.name} {actor.code or '-'} {actor.sector}" for actor in actors)
    assert said == expected, [actor.reason for actor in actors]
    assert all(actor.reason for actor in actors)
