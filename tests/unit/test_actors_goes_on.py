"""The object of a verb that goes on behind a comma and 'and' is not its subject: "Chad blamed Mali, and asked it to talk"."""

import pytest

from tests.unit.actors_read import codes


@pytest.mark.parametrize(
    ("text", "phrases", "code"),
    [
        ("Chad blamed Mali on Monday, and asked it to talk.", ("Chad", "Mali", "it "), "MLI"),
        ("Chad blamed Mali, but also urged it to talk.", ("Chad", "Mali", "it "), "MLI"),
        ("The African Union blamed Mali, and later told it to hold a vote.", ("The African Union", "Mali", "it "), "MLI"),
        (
            "The president of Chad met the king of Oman, and asked him to talk.",
            ("The president of Chad", "the king of Oman", "him"),
            "OMN",
        ),
    ],
)
def test_the_object_is_the_other(text: str, phrases: tuple[str, ...], code: str) -> None:
    assert codes(text, *phrases)[-1] == [code]


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
