"""Who is the subject of the next clause is not acted on in the one before."""

import pytest

from dateline.sides.next_clause import without_next_subjects
from tests.unit.clauses import cast, heard


@pytest.mark.parametrize(
    ("text", "first", "second", "casts"),
    [
        (
            "Peru [accused] Togo and Mali [offered] to mediate.",
            "i:Peru r:Togo r:Mali",
            "i:Togo=0.6 i:Mali",
            ["Peru -> Togo", "Mali -> "],
        ),
        ("Peru [condemned] Togo, and Mali [met] Lopez.", "i:Peru r:Togo r:Mali", "i:Mali", ["Peru -> Togo", "Mali -> "]),
        (
            "Peru [recalled] its envoy from Togo and Mali later [cut] ties.",
            "i:Peru r:Togo r:Mali",
            "i:Mali",
            ["Peru -> Togo", "Mali -> "],
        ),
    ],
)
def test_the_subject_of_the_next_clause_is_no_recipient(text: str, first: str, second: str, casts: list[str]) -> None:
    assert [cast(mention) for mention in without_next_subjects(heard(text, first, second))] == casts


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Peru [accused] Togo and Mali of [shelling] a town.", "i:Peru r:Togo r:Mali", "i:Togo i:Mali"),
        ("Peru [accused] Togo and Mali [shelling] a town.", "i:Peru r:Togo r:Mali", "i:Mali"),
        ("Peru [said] Togo and Mali [broke] the pact.", "i:Peru r:Togo r:Mali", "i:Togo i:Mali"),
        ("Peru [condemned] Togo and Mali and [cut] ties.", "i:Peru r:Togo r:Mali", "i:Peru"),
        ("Peru [condemned] Togo and Mali on Monday.", "i:Peru r:Togo r:Mali", ""),
    ],
)
def test_two_who_are_acted_on_stay(text: str, first: str, second: str) -> None:
    mentions = heard(text, first, second) if second else heard(text, first)
    assert without_next_subjects(mentions) == mentions


def test_of_a_list_all_do_what_the_next_clause_tells() -> None:
    heard_so = heard("Peru [expelled] Togo, Chad and Mali [left].", "i:Peru r:Chad r:Mali", "i:Chad=0.6 i:Mali")
    assert cast(without_next_subjects(heard_so)[1]) == "Chad, Mali -> "
