"""What is complained of by whatever words: in a year gone by, in the month before, and what is yet to be done about it."""

from datetime import date

import pytest

from tests.unit.dated import JUNE_14, dated, told

OF_A_YEAR_GONE_BY = [
    ("Peru [imposed] sanctions on Chile over the annexation of Arica in 2014.", "2014-01-01"),
    ("Peru [imposed] sanctions on Chile over the seizure of Arica in March 2014.", "2014-03-01"),
    ("Peru [recalled] its envoy over a cyberattack in 2021.", "2021-01-01"),
    ("Peru [sued] Chile over the bombing in 1994 of a hospital in Tacna.", "1994-01-01"),
]


@pytest.mark.parametrize("text", [text for text, _ in OF_A_YEAR_GONE_BY])
@pytest.mark.parametrize("before", ["", "Envoy leaves Arica\n", "LIMA (Atlas) - "])
def test_a_complaint_that_opens_its_article_is_not_of_the_year_of_an_old_act(text: str, before: str) -> None:
    year = next(each for each in ("March 2014", "2014", "2021", "1994") if each in text)
    assert told(text, before=before) == told(text, argument=year, before=before) == (None, None)


@pytest.mark.parametrize(("text", "first"), OF_A_YEAR_GONE_BY[:3])
@pytest.mark.parametrize("before", ["Chile's envoy left on Monday. ", "Chile's envoy left on Monday.\n"])
def test_further_on_both_are_told_of_that_year(text: str, first: str, before: str) -> None:
    assert told(text, before=before)[0] == first


@pytest.mark.parametrize(
    "text",
    [
        "Peru [condemned] Chile over a missile test in April.",
        "Peru [criticised] Chile over a meat ban in April.",
        "Peru [rebuked] Chile over a collision off Arica in April.",
        "Peru [denounced] Chile over a radar deal in May.",  # within two weeks
        "Peru [protested] to Chile over a naval drill in April.",
        "Peru [summoned] the envoy over a speech in April.",
    ],
)
def test_whatever_is_complained_of_has_its_day(text: str) -> None:
    assert told(text, argument="May" if "May" in text else "April") == told(text) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Peru [criticised] Chile over a border dispute in April.",  # it goes on and on
        "Peru [criticised] Chile over fish in April.",
        "Peru [sued] Chile over a milk ban at the WTO in April.",
        "Peru [sued] Chile over a milk ban at the world trade court in April.",
        "Peru [condemned] Chile over a raid in a vote in April.",
        "In April Peru [criticised] Chile over a meat ban.",
        "Peru [held] talks with Chile over a truce in April.",
    ],
)
def test_a_month_that_may_be_the_complaints_is(text: str) -> None:
    assert told(text)[0] == "2023-04-01"


@pytest.mark.parametrize("status", ["planned", "possible"])
@pytest.mark.parametrize(
    "text",
    [
        "Peru may [expel] the envoy over a raid in April.",
        "Peru threatened to [expel] the envoy over a raid on its ships in April.",
        "Peru urged Chile to [free] nine divers over the clash in April.",
    ],
)
def test_what_may_be_done_over_an_act_is_not_of_that_month_next_year(text: str, status: str) -> None:
    for argument in (None, "April"):
        assert dated(text, status, argument, JUNE_14).earliest is None


def test_what_may_be_done_in_the_next_weeks_is_of_then() -> None:
    for text in (
        "Peru may [sanction] Chile over the purchase of missiles in July.",
        "Peru will [sue] Chile over a deal in July.",
    ):
        assert dated(text, "possible", None, JUNE_14).earliest == date(2023, 7, 1)


def test_what_will_be_done_over_a_lasting_row_is_of_the_day_told() -> None:
    assert dated("Peru will [sue] Chile over a border row in September.", "planned", None, JUNE_14).earliest == date(2023, 9, 1)
