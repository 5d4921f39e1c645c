"""For whom something is asked is not who is asked."""

import pytest

from dateline.records import Mention
from dateline.sides.asked_on_behalf import without_beneficiaries
from tests.unit.clauses import cast, heard


def one(text: str, marked: str, kind: str) -> Mention:
    return heard(text, marked, kind=kind)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Peru [demanded] three billion euros more for Bo Berg.",
        "Peru [appealed for] 900 million dollars for Bo Berg.",
        "Peru [sought] fair trials for the Bo Berg.",
        "Peru [urged] support for Bo Berg.",
    ],
)
def test_for_whom_something_is_asked_is_not_asked(text: str) -> None:
    assert cast(without_beneficiaries(one(text, "i:Peru r:Bo_Berg", "demand"))) == "Peru -> "


def test_nor_are_those_joined_to_them() -> None:
    mention = one("Peru [asked for] prayers for Chad and Mali.", "i:Peru r:Chad r:Mali", "demand")
    assert cast(without_beneficiaries(mention)) == "Peru -> "


@pytest.mark.parametrize(
    "text",
    [
        "Peru [called for] Bo Berg to leave.",
        "Peru [called] again for Bo Berg to leave.",
        "Peru [called] on Monday for Bo Berg and Ana Tora to leave.",
        "Peru [demanded] an explanation for Bo Berg's flights.",
        "Peru [sought] an apology for Bo Berg's raid.",
        "Peru [demanded] punishment for Bo Berg.",
        "Peru [demanded] consequences for Bo Berg.",
        "Peru [called for] tougher tariffs for Bo Berg.",
        "Peru [asked] Bo Berg for money for its refugees.",
        "Peru [asked for] money for its refugees from Bo Berg.",
        "Peru [demanded] that it pay for Bo Berg.",
    ],
)
def test_who_is_asked_stays(text: str) -> None:
    mention = one(text, "i:Peru r:Bo_Berg", "demand")
    assert without_beneficiaries(mention) == mention
