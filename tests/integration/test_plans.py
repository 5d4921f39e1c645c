"""Plans that are ahead or have slipped, as they were known on a day: which days count, in which time zone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, cast

import pytest

from dateline.errors import Misuse
from dateline.linking.relink import relink
from dateline.records import UNKNOWN_DATE, DateSpan, Span
from dateline.store.events import neighbours
from dateline.store.postgres import answer, connect, migrate
from tests.integration.linking import MODEL, link, listed, load, store, summit, told
from tests.unit.builders import day, mention


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "UTC", "America/Los_Angeles"])
def test_a_plain_day_is_that_day_in_every_time_zone(database_url: str, zone: str) -> None:
    load(database_url, told("b", "2024-03-04", summit("planned", day("2024-03-20"))))

    def last_days(function: str, asked: str) -> list[str]:
        with connect(database_url) as connection, connection.cursor() as cursor:
            cursor.execute(f"SET timezone = '{zone}'; SELECT date_latest::text FROM {function}({asked})")
            return [row[0] for row in cursor.fetchall()]

    assert last_days("timeline_as_of", "'2024-03-03'") == []
    for asked in ("'2024-03-04'", "'2024-03-04'::date", "'2024-03-20'"):
        assert last_days("timeline_as_of", asked) == last_days("upcoming_as_of", asked) == ["2024-03-20"]
        assert last_days("slipped_as_of", asked) == []
    assert last_days("slipped_as_of", "'2024-03-21'") == ["2024-03-20"]
    assert last_days("upcoming_as_of", "'2024-03-21'") == []


def test_a_plan_is_ahead_until_its_last_day_and_without_one_for_a_year_and_has_slipped_after_it(database_url: str) -> None:
    years = DateSpan(date(2024, 3, 1), date(2999, 12, 31), "span", "text")
    load(
        database_url,
        told("years", "2024-03-04", summit("planned", years)),
        told("open", "2024-03-04", mention("visit", "planned", when=replace(years, latest=None))),
        told("undated", "2024-03-04", mention("protest", "planned")),
    )

    def kinds(relation: str) -> list[str]:
        return [row["event_type"] for row in answer(database_url, f"SELECT event_type FROM {relation} ORDER BY 1")]

    assert kinds("upcoming_as_of('2025-03-01')") == ["protest", "summit", "visit"]
    assert kinds("slipped_as_of('2025-03-01')") == []
    assert kinds("upcoming_as_of('2025-03-02')") == ["protest", "summit"]
    assert kinds("slipped_as_of('2025-03-02')") == ["visit"]
    assert kinds("upcoming_as_of('2025-03-05')") == kinds("upcoming") == ["summit"]
    assert kinds("slipped_as_of('2025-03-05')") == kinds("slipped") == ["protest", "visit"]
    assert kinds("slipped_as_of('3000-01-01')") == ["protest", "summit", "visit"]


def test_a_plan_without_a_day_in_an_article_without_one_is_ahead(database_url: str) -> None:
    """Nothing says that it is too old: it is not lost between the two views."""
    undated, mentions = told("plan", "2024-03-04", mention("ratification", "planned"))
    store(database_url, [(replace(undated, published_on=None), mentions)])
    link(database_url)
    for ahead, past in (("upcoming", "slipped"), ("upcoming_as_of(now())", "slipped_as_of(now())")):
        assert answer(database_url, f"SELECT date_latest, last_published_at FROM {ahead}") == [
            {"date_latest": None, "last_published_at": None}
        ]
        assert answer(database_url, f"SELECT FROM {past}") == []


def test_the_views_show_today_what_a_reader_of_today_could_know(database_url: str) -> None:
    today = datetime.now(UTC).date()

    def ago(days: int) -> str:
        return str(today - timedelta(days=days))

    since = [replace(day(ago(days)), latest=None) for days in (365, 366)]
    load(
        database_url,
        told("past", ago(9), summit("planned", day(ago(1)))),
        told("today", ago(9), mention("visit", "planned", when=day(ago(0)))),
        told("ahead", ago(9), mention("meeting", "planned", when=day(ago(-1)))),
        told("held", ago(9), mention("talks", "occurred", when=day(ago(-1)))),
        told("open", ago(400), mention("protest", "planned", when=since[0])),
        told("too long open", ago(400), mention("aid", "planned", when=since[1])),
        told("undated", ago(365), mention("ratification", "planned")),
        told("too long undated", ago(366), mention("pledge", "planned")),
    )

    def kinds(relation: str) -> list[str]:
        return [row["event_type"] for row in answer(database_url, f"SELECT event_type FROM {relation} ORDER BY 1")]

    assert kinds("upcoming") == kinds("upcoming_as_of(now())") == ["meeting", "protest", "ratification", "visit"]
    assert kinds("slipped") == kinds("slipped_as_of(now())") == ["aid", "pledge", "summit"]


def test_an_event_overlaps_the_interval_of_which_it_shares_the_first_or_the_last_day(database_url: str) -> None:
    week = DateSpan(date(2024, 3, 4), date(2024, 3, 10), "week", "text")
    load(
        database_url,
        told("week", "2024-03-11", mention("talks", initiators=("USA", "RUS"), when=week)),
        told("day", "2024-03-04", summit(when=day("2024-03-03"))),
        told("open", "2024-03-01", mention("visit", "planned", when=replace(week, earliest=date(2024, 3, 12), latest=None))),
        told("undated", "2024-03-04", mention("protest", "planned")),
    )

    def kinds(first: str, last: str) -> list[str]:
        asked = f"SELECT event_type FROM overlaps('2024-{first}', '2024-{last}')"
        return [row["event_type"] for row in answer(database_url, asked)]

    assert kinds("03-01", "03-04") == ["summit", "talks"]  # in the order of their days
    assert kinds("03-10", "03-11") == kinds("03-10", "03-10") == ["talks"]
    assert kinds("03-11", "03-11") == kinds("03-01", "03-02") == []
    assert (kinds("03-12", "03-31"), kinds("12-01", "12-31")) == (["visit"], [])  # for the day that is known, not for ever


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        (
            "overlaps('2024-03-12', '2024-03-11')",
            "overlaps: the first day, 2024-03-12, is after the last one, 2024-03-11: Give the",
        ),
        ("asked_events(NULL, '2024-03-12', '2024-03-11')", "asked_events: the first day, 2024-03-12, is after the last one"),
        ("asked_events(1.5, NULL, NULL)", "asked_events: the certainty 1.5 is not between 0 and 1: Certainties are chances"),
    ],
)
def test_a_reader_is_told_of_days_in_the_wrong_order_and_of_what_is_no_chance(
    database_url: str, asked: str, answered: str
) -> None:
    with pytest.raises(Misuse, match=answered):
        answer(database_url, f"SELECT event_id FROM {asked}")


def test_the_days_of_an_export_are_still_a_part_of_the_query_around_them(database_url: str) -> None:
    plan = answer(
        database_url, "EXPLAIN SELECT event_id FROM asked_events(0.5, '2024-03-01', '2024-03-31') WHERE event_type = 'x'"
    )
    told = "\n".join(str(value) for row in plan for value in row.values())
    assert "events" in told
    assert "asked" not in told


def test_what_a_day_brought_is_counted_by_articles_mentions_and_events_told(database_url: str) -> None:
    load(database_url, told("none", "2024-03-04"), told("two", "2024-03-04", summit(), mention("visit")))
    load(database_url, told("later", "2024-03-05", summit()))
    found = answer(database_url, "SELECT published_on::text, articles, mentions, reports FROM daily_counts ORDER BY 1")
    assert [tuple(row.values()) for row in found] == [("2024-03-04", 2, 2, 2), ("2024-03-05", 1, 1, 1)]
    assert answer(database_url, "SELECT articles FROM daily_counts WHERE published_on = '2024-03-05'") == [{"articles": 1}]


def test_the_plans_of_a_day_are_asked_by_two_functions_that_alone_may_read_them(database_url: str) -> None:
    for asked in ("upcoming_as_of", "slipped_as_of"):
        assert answer(database_url, f"SELECT * FROM {asked}('2024-03-05')") == []
    with pytest.raises(Misuse, match="permission denied"):
        answer(database_url, "SELECT * FROM plans_as_of('2024-03-05')")


def test_a_plan_held_a_day_late_and_one_called_off_before_its_day_have_not_slipped(database_url: str) -> None:
    off = summit("negated", day("2024-03-14"), "FRA DEU", "The summit was called off on Thursday.")
    load(
        database_url,
        told("late", "2024-03-04", summit("planned", day("2024-03-12"))),
        told("off", "2024-03-05", summit("planned", day("2024-03-20"), "FRA DEU")),
        told("held", "2024-03-14", summit("occurred", day("2024-03-13"))),
        told("called", "2024-03-14", off),
    )
    found = answer(database_url, "SELECT date_earliest::text AS day, status FROM timeline ORDER BY 1")
    assert [tuple(row.values()) for row in found] == [("2024-03-13", "occurred"), ("2024-03-20", "negated")]
    slipped = answer(database_url, "SELECT date_latest::text AS day FROM slipped_as_of('2024-03-13')")
    assert [row["day"] for row in slipped] == ["2024-03-12"]
    assert answer(database_url, "SELECT event_id FROM slipped_as_of('2024-03-31')") == []


def test_what_was_called_off_without_its_day_is_ahead_and_has_slipped_no_more(database_url: str) -> None:
    days = DateSpan(date(2024, 8, 20), date(2024, 8, 21), "span", "text")
    plan = mention("release", "planned", initiators=("BLR",), recipients=("LTU",), when=days)
    words = "Minsk will not free them after all."
    off = replace(plan, status="negated", date=UNKNOWN_DATE, sentence=Span(0, len(words), words))
    load(database_url, told("plan", "2024-03-04", plan), told("off", "2024-05-30", off))
    assert answer(database_url, "SELECT status, article_count FROM timeline") == [{"status": "negated", "article_count": 2}]
    for asked, shown in (("upcoming_as_of('2024-05-29')", 1), ("upcoming_as_of('2024-05-30')", 0), ("slipped_as_of(now())", 0)):
        assert len(answer(database_url, f"SELECT FROM {asked}")) == shown


def test_what_calls_nothing_off_finds_no_plan_of_another_day(database_url: str) -> None:
    """Plans that lie ahead are looked for by what gives one up alone: nothing else reads them."""
    plan = mention("release", "planned", initiators=("BLR",), recipients=("LTU",), when=day("2024-08-20"))
    load(database_url, told("plan", "2024-03-04", plan))
    words = "Minsk called it off."
    held = replace(plan, status="occurred", date=UNKNOWN_DATE)
    off = replace(plan, status="negated", date=UNKNOWN_DATE, sentence=Span(0, len(words), words))
    store(database_url, [told("held", "2024-05-30", held), told("off", "2024-05-30", off)])
    with connect(database_url) as connection:
        fresh = {row["article_id"]: row["report_id"] for row in _reports(connection)}
        relink(connection, MODEL, [fresh["held"], fresh["off"]])
        assert fresh["plan"] in neighbours(connection, [fresh["off"]])
        assert fresh["plan"] not in neighbours(connection, [fresh["held"]])


def _reports(connection: Any) -> list[dict[str, Any]]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT article_id, report_id FROM reports")
        return [dict(zip(("article_id", "report_id"), row, strict=True)) for row in cursor.fetchall()]


@pytest.mark.parametrize("migration", ["057_what_is_called_off.sql", "058_later_reports.sql"])
def test_rows_of_an_older_version_in_which_something_is_called_off_are_made_anew(database_url: str, migration: str) -> None:
    load(database_url, told("a", "2024-03-01", summit("planned", day("2024-03-20"))))
    load(database_url, told("b", "2024-03-05", summit("negated", sentence="The summit was postponed indefinitely.")))
    assert listed(database_url, "status", "date_earliest") == [("negated", date(2024, 3, 20))]
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("DELETE FROM report_blocks WHERE code LIKE '% pending'")
        cursor.execute("DELETE FROM migrations WHERE number = %s", (int(migration[:3]),))
    assert migrate(database_url) == [migration]
    assert linked_again(database_url) == (1, 0)
    load(database_url, told("c", "2024-08-01", summit(when=day("2024-08-01"), cast="PER CHL")))
    stale, pending = linked_again(database_url)
    assert not stale
    assert pending


def linked_again(url: str) -> tuple[int, int]:
    """How many rows wait to be made anew, and how many blocks of pending plans there are."""
    with connect(url) as connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT (SELECT count(*) FROM stale_events), (SELECT count(*) FROM report_blocks WHERE code LIKE '% pending')"
        )
        return cast("tuple[int, int]", cursor.fetchone())
