"""A plan that was moved from one day to another has the second, in whatever order they lie."""

import pytest

from dateline.dating.moved import MOVED_TO
from tests.unit.dated import dated, interval


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The [summit] of Togo and Benin has been postponed from 20 March to 27 March, officials said.", "2024-03-27"),
        ("Their [talks] were put off from March 20 to March 27.", "2024-03-27"),
        ("Her [visit] was rescheduled from March 20 to 27.", "2024-03-27"),
        ("The [talks] were moved from 20 to 27 March.", "2024-03-27"),
        ("The [summit] was brought forward from 27 March to 20 March.", "2024-03-20"),
    ],
)
@pytest.mark.parametrize("status", ["planned", "negated", "occurred"])
def test_of_two_days_the_second_is_the_plan_s(text: str, day: str, status: str) -> None:
    span = dated(text, status)
    assert (interval(span), span.reason) == ((day, day), MOVED_TO)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The [summit] was postponed from 2024 to 2025.", ("2025-01-01", "2025-12-31")),
        ("The [vote] was delayed from 2024 until 2026.", ("2026-01-01", "2026-12-31")),
        ("The [summit] was put off from March to May.", ("2024-05-01", "2024-05-31")),
        ("The [vote] was delayed from this year to next year.", ("2025-01-01", "2025-12-31")),
    ],
)
def test_a_month_or_a_year_to_which_it_was_moved_is_all_of_it(text: str, days: tuple[str, str]) -> None:
    assert interval(dated(text, "planned")) == days


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Togo's king [visited] Benin from 20 to 27 February.", "2024-02-20"),
        ("The [visit] was moved from 20 February to 27 February.", "2024-02-20"),  # and has taken place
        ("Togo [moved its troops] from 20 to 27 February.", "2024-02-20"),
    ],
)
def test_what_took_place_lasted_from_the_one_to_the_other(text: str, first: str) -> None:
    span = dated(text, "occurred")
    assert (interval(span)[0], span.reason == MOVED_TO) == (first, False)
