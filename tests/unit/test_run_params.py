"""Which days and sources a run takes."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import Misuse
from dateline.run_params import days_between, days_of_archive, days_of_run, refuse_unknown, sources_of_run

_NOW = datetime(2026, 3, 1, 0, 30, tzinfo=UTC)
_NONE = (None, None)
_INTERVAL = (datetime(2026, 2, 5, tzinfo=UTC), datetime(2026, 2, 6, tzinfo=UTC))


def test_a_scheduled_run_takes_the_day_of_its_interval_and_what_came_late_of_the_day_before() -> None:
    assert days_of_run(_NONE, _INTERVAL) == {"start": "2026-02-04", "end": "2026-02-05"}


def test_days_asked_for_win_over_the_interval_and_are_inclusive() -> None:
    assert days_of_run(("2021-06-16", "2021-06-17"), _INTERVAL) == {"start": "2021-06-16", "end": "2021-06-17"}


def test_a_first_day_alone_means_that_day() -> None:
    assert days_of_run(("2021-06-16", None), _INTERVAL) == {"start": "2021-06-16", "end": "2021-06-16"}


def test_without_dates_and_interval_it_is_the_last_complete_day() -> None:
    assert days_of_run(_NONE, _NONE, now=_NOW) == {"start": "2026-02-28", "end": "2026-02-28"}


def test_an_interval_that_is_a_point_is_that_day_and_the_one_before() -> None:
    assert days_of_run(_NONE, (_NOW, _NOW)) == {"start": "2026-02-28", "end": "2026-03-01"}


@pytest.mark.parametrize(
    ("since", "start"),
    [
        (date(2026, 2, 5), "2026-02-04"),
        (date(2026, 2, 1), "2026-01-31"),
        (date(2026, 2, 9), "2026-02-04"),
        (date(2021, 6, 17), "2026-01-05"),
    ],
)
def test_days_without_a_run_are_taken_by_the_next_one_up_to_a_month(since: date, start: str) -> None:
    assert days_of_run(_NONE, _INTERVAL, since=since) == {"start": start, "end": "2026-02-05"}
    assert days_of_run(("2021-06-16", None), _INTERVAL, since=since)["start"] == "2021-06-16"


def test_an_empty_side_of_the_archive_is_open_and_days_the_wrong_way_round_are_refused() -> None:
    assert days_of_archive(None, "") == {"start": "0001-01-01", "end": "9999-12-31"}
    assert days_of_archive("2021-06-16", None) == {"start": "2021-06-16", "end": "9999-12-31"}
    with pytest.raises(Misuse, match="before"):
        days_of_archive("2021-06-17", "2021-06-16")


def test_bounds_of_one_day_are_that_day_and_one_bound_leaves_the_other_side_open() -> None:
    day = date(2021, 6, 16)
    assert days_between("2021-06-16", "2021-06-16") == (day, day)
    assert (days_between("2021-06-16", None), days_between(None, "2021-06-16")) == ((day, None), (None, day))


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (("2021-06-17", "2021-06-16"), "before"),
        ((None, "2021-06-16"), "first day"),
        (("16 June", None), "no date"),
    ],
)
def test_dates_that_make_no_sense_are_refused_with_what_to_do(asked: tuple[str | None, str | None], message: str) -> None:
    with pytest.raises(Misuse, match=message):
        days_of_run(asked, _INTERVAL)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2050, 1, 1)), st.integers(1, 60))  # noqa: DTZ001 - made aware below
def test_runs_that_follow_each_other_share_one_day_and_leave_none_out(start: datetime, days: int) -> None:
    midnight = start.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=UTC)
    middle, end = midnight + timedelta(days=days), midnight + timedelta(days=2 * days)
    before, after = days_of_run(_NONE, (midnight, middle)), days_of_run(_NONE, (middle, end))
    assert after["start"] == before["end"]


@pytest.mark.parametrize(
    ("asked", "file", "names"),
    [
        (None, "default.yaml", None),
        ("  ", "default.yaml", None),
        ("/mine/sources.yml", "/mine/sources.yml", None),
        ("one, two", "default.yaml", ["one", "two"]),
    ],
)
def test_one_field_names_a_file_or_some_sources(asked: str | None, file: str, names: list[str] | None) -> None:
    assert sources_of_run(asked, Path("default.yaml")) == (file, names)


@pytest.mark.parametrize("asked", ["feeds.yaml", "./mine/feeds.yml", "~/feeds.yaml"])
def test_a_relative_path_of_sources_is_refused_with_what_to_do(asked: str) -> None:
    with pytest.raises(Misuse, match="absolute path"):
        sources_of_run(asked, Path("default.yaml"))


@pytest.mark.parametrize(
    "asked",
    ["https://me:secret@example.com/sources.yaml", " HTTP://example.com/feeds.yml", "https://me:secret@example.com/feed?v=1"],
)
def test_an_address_of_sources_is_refused_with_where_it_belongs(asked: str) -> None:
    with pytest.raises(
        Misuse, match=r"is the address '\w+://example.com.*belongs as `url` in an entry of a file of sources"
    ) as refused:
        sources_of_run(asked, Path("default.yaml"))
    assert "secret" not in str(refused.value)


def test_commas_without_a_name_are_not_all_sources() -> None:
    with pytest.raises(Misuse, match="names none"):
        sources_of_run(" , ", Path("default.yaml"))


def test_a_field_that_no_form_has_is_refused_with_those_that_there_are() -> None:
    refuse_unknown({"from": "2021-06-16"}, ("from", "to"))
    with pytest.raises(Misuse, match="no field 'form': it has from, to"):
        refuse_unknown({"form": "2021-06-16", "to": None}, ("to", "from"))
    with pytest.raises(Misuse, match="no field 'form': it has none"):
        refuse_unknown({"form": "2021-06-16"}, ())
