"""The tables of examples in docs/resolving_sides.md are true."""

import re
from pathlib import Path

import pytest

from tests.unit.marked_articles import marked_mentions, sides

DOCS = Path(__file__).parents[2] / "docs" / "resolving_sides.md"


def examples() -> list[tuple[str, str, str, str]]:
    """Text, types, what they become and why: the rows that begin with a marked text."""
    lines = (line for line in DOCS.read_text(encoding="utf-8").splitlines() if line.startswith("| `"))
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [(text.strip("`"), heard, told, why) for text, heard, told, why, _ in (row for row in rows if len(row) == 5)]


def test_the_tables_are_found() -> None:
    assert len(examples()) > 100


@pytest.mark.parametrize(("text", "heard", "told", "why"), examples())
def test_example(text: str, heard: str, told: str, why: str) -> None:
    """Each row gives the types, statuses and flags, or the sides, that it states; what stands in code is in a reason."""
    mentions = marked_mentions(text, heard)
    kinds = (f"{m.type} {m.status}".removesuffix(" occurred") + " alleged" * m.alleged for m in mentions)
    assert "; ".join(map(sides, mentions) if ">" in told else kinds) == told
    reasons = [actor.reason for mention in mentions for argument in mention.arguments for actor in argument.actors]
    assert [words for words in re.findall(r"`(.+?)`", why) if not any(words in reason for reason in reasons)] == []
