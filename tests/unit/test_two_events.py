"""Mentions of one article that are like each other and tell two events all the same."""

from dataclasses import replace

import pytest

from dateline.linking.report import Report
from dateline.linking.same_article import agreement
from tests.unit.builders import report


def told(key: str, position: int, kind: str = "attack", by: str = "RUS", to: str = "UKR", **fields: object) -> Report:
    """A mention of one article."""
    shown = {"article": "a", "merged": False, "position": position, "trigger": "raid", "sentence": f"sentence {key}"}
    return report(key, kind, by, to, **(shown | fields))


@pytest.mark.parametrize(
    ("kind", "parties", "others", "are_two"),
    [
        ("phone_call", ("FRA", "RUS"), ("TUR", "RUS"), True),
        ("phone_call", ("FRA", "RUS"), ("RUS", "FRA"), False),
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
    one, other = told("1", 4, "summit", "OMN QAT", ""), told("2", 80, "summit", "KWT QAT", "", sentence="They met at the summit")
    assert agreement(one, other) is not None
    assert agreement(one, replace(other, sentence="They met")) is None
