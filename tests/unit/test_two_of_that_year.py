"""Whom 'the two countries' mean behind a sentence that tells of another year: the two it names."""

import pytest

from tests.unit.actors_read import codes

AT_ODDS = "Peru blamed Chile. Chile blamed Peru."


@pytest.mark.parametrize(
    "told",
    [
        "In 2005 Peru cut ties with Cuba.",
        "In May 1995 Cuba held two men of Peru.",
        "Cuba and Peru fell out. Cuba struck Peru in 2005.",
    ],
)
def test_the_two_countries_are_those_of_the_year_told_before(told: str) -> None:
    marked = [name for sentence in told.split(". ") for name in sorted(("Peru", "Cuba"), key=sentence.index)]
    found = codes(f"{AT_ODDS} {told} The two countries agreed.", "Peru", "Chile", *marked, "The two countries")[-1]
    assert sorted(map(str, found)) == ["CUB", "PER"]


@pytest.mark.parametrize(
    "told",
    ["Peru told Cuba of it.", "In 2005 Peru, Cuba and Fiji fell out.", "In 2005 Peru met envoys in Cuba.", "It was May 1995."],
)
def test_else_the_two_countries_are_those_of_the_article(told: str) -> None:
    marked = [name for name in ("Peru", "Cuba", "Fiji") if name in told]
    assert codes(f"{AT_ODDS} {told} The two countries agreed.", "Peru", "Chile", *marked, "The two countries")[-1] == [
        "PER",
        "CHL",
    ]


@pytest.mark.parametrize("phrase", ["The three", "The three leaders", "The four countries"])
def test_others_far_before_are_not_meant(phrase: str) -> None:
    text = f"Peru, Cuba and Fiji agreed. It rained. Many came. Some sang. Others slept. A band played. {phrase} signed."
    assert codes(text, "Peru", "Cuba", "Fiji", phrase)[-1] == [None]
