"""Who is backed or blamed by the words behind the verb: both who respond, a candidate and not the body for which he stands."""

import pytest

from dateline.sides.asked_on_behalf import without_beneficiaries
from dateline.sides.not_backed import not_backed
from tests.unit.clauses import cast, heard


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru [condemned] the response of Bo Berg and Togo to Oman.", "Peru -> Bo Berg, Togo"),
        ("Peru [hailed] the reply by Bo Berg and the UN to Oman.", "Peru -> Bo Berg, the UN"),
        ("Peru [denounced] the reaction of Bo Berg and Togo on Monday to Oman.", "Peru -> Bo Berg, Togo"),
        ("Peru [denounced] the reaction of Bo Berg and Togo agreed to talk to Oman.", "Peru -> Bo Berg"),
        ("Peru [denounced] the reaction of Bo Berg and offered to talk to Oman.", "Peru -> Bo Berg"),
        ("Peru [hailed] the speech of Bo Berg and Togo to Oman.", "Peru -> Bo Berg"),
    ],
)
def test_both_who_respond_are_praised_or_blamed(text: str, told: str) -> None:
    assert cast(not_backed(heard(text, "i:Peru r:Bo_Berg")[0])) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru [backed] Oman's candidature for NATO.", "Oman"),
        ("Peru [supported] the bid of Oman for a seat on NATO.", "Oman"),
        ("Peru [endorsed] Oman's candidate for the presidency of NATO.", "Oman"),
        ("Peru [backed] the candidature of Oman and thanked NATO.", "Oman, NATO"),
        ("Peru [hailed] Oman's bid to help NATO.", "Oman, NATO"),
        ("Peru [hailed] Oman and the candidate of NATO.", "Oman, NATO"),
    ],
)
def test_a_body_for_which_somebody_stands_is_not_backed(text: str, told: str) -> None:
    assert cast(without_beneficiaries(heard(text, "i:Peru r:Oman r:NATO", kind="endorsement")[0])) == f"Peru -> {told}"
