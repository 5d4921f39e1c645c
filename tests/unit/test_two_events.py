"""Mentions of one article that are like each other and tell two events all the same."""

from dataclasses import replace
from typing import Any

import pytest

from dateline.linking.report import Report
from dateline.linking.same_article import agreement
from dateline.records import UNKNOWN_DATE, Place
from tests.unit.builders import day, told

HORN, RIED = (Place(name, "AUT") for name in ("Horn", "Ried"))


def news_and_old(first: dict[str, Any], then: dict[str, Any], when: str = "2019-05-03") -> tuple[Report, Report]:
    """An attack of the day of publication and one of another day."""
    of_the_day = told("1", 4, when=day("2024-03-13", "publication"), sentence="A bomb hit a bus in Horn", **first)
    return of_the_day, told("2", 90, when=day(when), trigger="bombing", is_known=True, **then)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ({"place": HORN}, {"place": RIED}),
        ({"object": "a bus"}, {"object": "a hotel"}),
        ({"place": HORN}, {"object": "a hotel"}),
        ({"place": HORN}, {"place": HORN, "object": "a hotel"}),
    ],
)
def test_news_of_the_day_is_not_what_it_reminds_of(first: dict[str, Any], then: dict[str, Any]) -> None:
    news, old = news_and_old(first, then)
    assert agreement(news, old) is None
    assert agreement(old, news) is None
    assert agreement(*news_and_old(first, then, when="2024-02-20")) is not None
    for other in ({"published_on": None}, {"date": UNKNOWN_DATE}, {"date": replace(day("2019-05-03"), latest=None)}):
        assert agreement(replace(news, **other), replace(old, **other)) is not None


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ({"place": HORN, "object": "a bus"}, {}),
        ({"place": HORN, "object": "a bus"}, {"place": HORN, "object": "the bus"}),
        ({"place": HORN}, {"object": "the bus"}),
        ({}, {"place": RIED, "object": "a hotel"}),
    ],
)
def test_a_day_long_ago_may_be_that_of_the_news_if_nothing_else_parts_them(first: dict[str, Any], then: dict[str, Any]) -> None:
    assert agreement(*news_and_old(first, then)) is not None


@pytest.mark.parametrize(
    ("kind", "parties", "others", "are_two"),
    [
        ("phone_call", ("FRA", "RUS"), ("TUR", "RUS"), True),
        ("phone_call", ("FRA", "RUS"), ("RUS", "FRA"), False),
        ("phone_call", ("FRA", "RUS SYR"), ("RUS", "FRA"), False),
        ("phone_call", ("FRA TUR RUS", ""), ("TUR", "RUS"), False),
        ("phone_call", ("FRA", "RUS IRN"), ("", "RUS SYR"), False),
        ("meeting", ("IDN THA", ""), ("JPN THA", ""), True),
        ("meeting", ("IDN THA", ""), ("THA IDN", ""), False),
        ("meeting", ("IDN THA JPN", ""), ("JPN THA", ""), False),
        ("meeting", ("IDN THA", ""), ("THA", ""), False),
        ("talks", ("IDN THA", ""), ("JPN THA", ""), False),
    ],
)
def test_one_party_meets_or_calls_several_in_a_day(
    kind: str, parties: tuple[str, str], others: tuple[str, str], are_two: bool
) -> None:
    one, other = told("1", 4, kind, *parties), told("2", 80, kind, *others)
    assert (agreement(one, other) is None) is are_two


def test_of_a_gathering_named_a_summit_any_two_may_be_named() -> None:
    one, other = (
        told(key, at, "summit", who, "", sentence=f"{who} at the summit")
        for key, at, who in (("1", 4, "OMN QAT"), ("2", 80, "KWT QAT"))
    )
    assert agreement(one, other) is not None
    assert agreement(one, replace(other, sentence="They met later")) is None  # a summit of two, and one of them with a third
    assert agreement(replace(one, sentence="They met"), replace(other, sentence="They met later")) is None
