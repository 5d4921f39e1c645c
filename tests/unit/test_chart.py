"""Events over time as bars."""

from datetime import date, timedelta
from typing import Any

import pytest

from dateline.chart import CLASSES, bars


def row(day: str, events: int = 1, quad_class: str | None = "verbal cooperation") -> dict[str, Any]:
    return {"day": date.fromisoformat(day), "quad_class": quad_class, "events": events}


@pytest.mark.parametrize(
    ("last", "labels", "size"),
    [
        ("2024-03-01", ["2024-03-01"], 1),
        ("2024-04-17", ["2024-03-01", "2024-04-17"], 48),
        ("2024-04-18", ["2024-03", "2024-04"], 2),
        ("2028-02-10", ["2024-03", "2028-02"], 48),
        ("2028-03-10", ["2024 Q1", "2028 Q1"], 17),
        ("2036-01-10", ["2024", "2036"], 13),
        ("2073-01-10", ["2020s", "2070s"], 6),
    ],
)
def test_bars_are_as_wide_as_needs_be_to_be_few(last: str, labels: list[str], size: int) -> None:
    found = bars([row("2024-03-01"), row(last)])
    assert [found[0].label, found[-1].label] == [labels[0], labels[-1]]
    assert len(found) == size


def test_bars_follow_one_another_without_a_gap_and_hold_every_event() -> None:
    found = bars([row("2019-02-03", 2), row("2020-06-05", 3, None), row("2021-12-31", 4, "material conflict")])
    assert [bar.first for bar in found[1:]] == [bar.last + timedelta(days=1) for bar in found[:-1] if bar.last]
    assert sum(bar.events for bar in found) == 9
    assert found[-1].last == date(2021, 12, 31)
    assert dict(zip(CLASSES, found[-1].classes, strict=True))["material conflict"] == 4
    assert next(bar for bar in found if bar.label == "2020-06").classes[-1] == 3


def test_a_bar_says_what_is_in_it() -> None:
    assert (
        str(bars([row("2024-03-01", 2), row("2024-03-01", 1, None)])[0])
        == "2024-03-01: 3 events (2 verbal cooperation, 1 no class)"
    )
    assert str(bars([row("2024-03-01"), row("2024-03-03")])[1]) == "2024-03-02: 0 events"


def test_a_few_events_far_away_share_a_bar_at_either_end() -> None:
    found = bars([row("1648-10-24"), row("2024-03-01", 60), row("2024-03-03", 60), row("2099-01-01")])
    assert [(bar.label, bar.events) for bar in found] == [
        ("before 2024-03-01", 1),
        ("2024-03-01", 60),
        ("2024-03-02", 0),
        ("2024-03-03", 60),
        ("after 2024-03-03", 1),
    ]
    assert (found[0].first, found[0].last) == (None, date(2024, 2, 29))
    assert (found[-1].first, found[-1].last) == (date(2024, 3, 4), None)


def test_the_newest_events_though_few_have_bars_of_their_own_where_they_join_the_rest() -> None:
    years = [row("1949-04-04"), row("1999-05-01"), *(row(f"{year}-03-01", 90) for year in range(2000, 2022))]
    found = bars([*years, *(row(f"{year}-03-01", 5) for year in (2022, 2023, 2024)), row("2050-01-01")])
    assert [bar.label for bar in found] == ["before 2000", *(str(year) for year in range(2000, 2025)), "after 2024"]
    assert [bar.events for bar in found[-4:]] == [5, 5, 5, 1]
    many = bars([row(f"{year}-03-01", 1 + 99 * (1960 < year < 2000)) for year in range(1900, 2025)])
    assert (len(many), many[1].label, many[-2].label) == (50, "1961", "2008"), "as far as there is room"


def test_the_first_and_the_last_day_there_are_do_no_harm() -> None:
    assert [bar.events for bar in bars([row("0001-01-01"), row("9999-12-31")])][::999] == [1, 1]


def test_without_a_day_there_is_no_bar() -> None:
    assert bars([{"day": None, "quad_class": None, "events": 3}]) == []


def test_what_began_before_the_days_asked_for_counts_on_the_first_of_them_and_no_bar_leads_beyond_them() -> None:
    """One event under way since 1990 would make the bars of a month years, each leading to events that were not asked for."""
    asked = date(2018, 6, 10), date(2018, 7, 5)
    found = bars([row("1990-01-01"), row("2018-06-12", 4), row("2018-07-05")], *asked)
    assert [bar.label for bar in found[::25]] == ["2018-06-10", "2018-07-05"]
    assert [bar.events for bar in found][:3] == [1, 0, 4]
    assert (found[0].first, found[-1].last) == asked
    wide = date(2018, 1, 15), date(2019, 6, 20)
    months = bars([row("2018-01-20"), row("2019-06-01")], *wide)
    assert (months[0].label, months[0].first, months[-1].last) == ("2018-01", *wide)
    tails = bars([row("1648-10-24"), row("2018-03-01", 60), row("2018-03-03", 60), row("2099-01-01")], date(1990, 1, 1))
    assert (tails[0].first, tails[0].last, tails[-1].last) == (date(1990, 1, 1), date(2018, 2, 28), None)
