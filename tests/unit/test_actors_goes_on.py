"""The object of a verb that goes on behind a comma and 'and' is not its subject: "Chad blamed Mali, and asked it to talk"."""

import pytest

from tests.unit.actors_read import codes


@pytest.mark.parametrize(
    ("text", "phrases", "code"),
    [
        ("Chad blamed Mali, and Niger asked it to talk.", ("Chad", "Mali", "Niger", "it "), "TCD"),  # with a subject of its own
        ("Chad blamed Mali, and it left.", ("Chad", "Mali", "it "), "TCD"),  # no object
        ("Chad, which blamed Mali and Niger, asked it to talk.", ("Chad", "Mali", "Niger", "it "), "MLI"),
    ],
)
def test_a_clause_of_its_own_stays(text: str, phrases: tuple[str, ...], code: str) -> None:
    assert codes(text, *phrases)[-1] == [code]
