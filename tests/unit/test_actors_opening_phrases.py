"""Who begins the clause behind an opening phrase does not hold the office with which that ends."""

import pytest

from tests.unit.actors_read import codes, last


@pytest.mark.parametrize(
    "text",
    [
        "After a meeting with Chad's foreign minister, Lind blamed Mali.",
        "Speaking beside the Chadian premier, Lind blamed Mali.",
        "Following a call with Chad's foreign minister, Ada Lind blamed Mali.",
        "In a letter to the Chadian envoy, Lind later blamed Mali.",
    ],
)
def test_who_begins_the_clause_is_not_in_that_office(text: str) -> None:
    assert "named as" not in last(text, "Lind")[0].reason


@pytest.mark.parametrize(
    "text",
    [
        "Chad's foreign minister, Ada Lind, blamed Mali. Lind left.",
        "Chad's foreign minister, Ada Lind blamed Mali. Lind left.",
        "On Monday Chad's foreign minister, Ada Lind, blamed Mali. Lind left.",
        "After talks with Chad's foreign minister, Ada Lind, Mali paid. Lind left.",
        "In Oslo, Chad's foreign minister, Ada Lind met Mali's. Lind left.",
        "Before becoming Chad's foreign minister, Ada Lind sang. Lind left.",
        "Serving as Chad's foreign minister, Ada Lind blamed Mali. Lind left.",
        "During her years as foreign minister of Chad, Ada Lind blamed Mali. Lind left.",
        "Mali met Chad's foreign minister, Ada Lind. Lind left.",
    ],
)
def test_who_stands_in_apposition_is(text: str) -> None:
    found = last(text, "Ada Lind", "Lind")[0]
    assert (found.code, found.reason.startswith("named as")) == ("TCD", True)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("White House aides met reporters. In London, the president saw the queen.", None),
        ("Chad waits. Chad slept. In Japan, the president saw Emperor Naruhito.", None),
        ("Chad waits. Chad slept. In Peru, the president saw farmers.", "PER"),
    ],
)
def test_a_president_is_of_no_state_that_has_none(text: str, code: str | None) -> None:
    assert codes(text, "the president") == [[code]]
