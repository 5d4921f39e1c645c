"""What the timeline page asks the store for: all that fits as CSV, what outlets dispute, and the decisions about an event."""

import csv
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Any

import psycopg2
import pytest

from dateline import timeline
from dateline.errors import Outside
from dateline.export import export, fitting_csv
from dateline.reviewing import reviews
from dateline.reviewing.seen import look_at, seen_now
from dateline.store import short_waits
from tests.integration.linking import load, summit, told
from tests.unit.builders import day, mention

ON = day("2024-03-12")


def summits(url: str, *casts: str) -> list[str]:
    """A summit of each cast; their ids."""
    load(url, *(told(cast, "2024-03-13", summit(when=ON, cast=cast)) for cast in casts))
    return [next(row["event_id"] for row in timeline.rows(url) if row["actors"] == cast.split()) for cast in casts]


def told_about(url: str, event_id: str) -> list[tuple[Any, ...]]:
    return [(row["action"], row["other_article_ids"]) for row in reviews.decisions(url, event_id)]


def test_an_event_has_the_decisions_made_under_the_id_that_it_lost_in_a_merge(database_url: str) -> None:
    kept, lost = sorted(summits(database_url, "FRA DEU", "ESP ITA"))
    cast = {row["event_id"]: " ".join(row["actors"]) for row in timeline.rows(database_url)}
    reviews.accept(database_url, lost, "ann")
    decision = reviews.merge(database_url, lost, kept, "ann")
    now = decision["event_id"]
    gone = lost if now == kept else kept
    other = [cast[kept]]
    assert told_about(database_url, now) == told_about(database_url, gone) == [("merge", other), ("accept", None)]
    reviews.undo(database_url, decision["review_id"], "ann")
    assert told_about(database_url, kept) == []
    assert [action for action, _ in told_about(database_url, lost)] == ["merge", "accept"]


def test_all_that_fits_is_there_as_csv_the_newest_first(database_url: str) -> None:
    days = ["2024-01-12", "2024-02-12", "2024-03-12"]
    load(database_url, *(told(f"a{n}", on, summit(when=day(on))) for n, on in enumerate(days)))
    load(database_url, told("x", "2024-03-01", mention(when=day("2024-02-28"))))
    lines = list(csv.DictReader(fitting_csv(database_url, {"event_type": "summit", "earliest": "2024-02-01"})))
    assert [row["date_earliest"] for row in lines] == ["2024-03-12", "2024-02-12"]
    assert list(lines[0]) == next(iter(export(database_url, "csv"))).strip().split(",")


def test_no_words_of_the_news_are_a_formula_of_a_spreadsheet(database_url: str) -> None:
    words = '=HYPERLINK("https://x.example","met")'
    load(database_url, told("a", "2024-03-13", summit(when=ON, sentence=words)))
    assert next(csv.DictReader(fitting_csv(database_url, {})))["headline"] == f"'{words}"
    assert next(csv.DictReader(export(database_url, "csv")))["headline"] == words


def test_no_text_is_made_a_number_or_a_day_of_by_a_spreadsheet(database_url: str) -> None:
    when = replace(ON, phrase="12 March")
    load(database_url, told("a", "2024-03-13", summit("planned", when, sentence="2024")))
    (row,) = csv.DictReader(fitting_csv(database_url, {}))
    (plain,) = csv.DictReader(export(database_url, "csv"))
    assert (row["cameo"], row["date_phrase"], row["headline"]) == (f"'{plain['cameo']}", "'12 March", "'2024")
    assert (plain["cameo"].isdigit(), plain["date_phrase"], plain["headline"]) == (True, "12 March", "2024")
    for numbers_and_days in ("date_earliest", "article_count", "confidence", "actors"):
        assert row[numbers_and_days] == plain[numbers_and_days] != ""


def test_what_outlets_say_of_a_disputed_event(database_url: str) -> None:
    load(database_url, *(told(key, "2024-03-14", summit(status, ON)) for key, status in (("a", "occurred"), ("b", "negated"))))
    (row,) = timeline.rows(database_url)
    assert row["is_disputed"]
    disputed = look_at(database_url, row["event_id"]).parts["disputed"]
    assert [(item["field"], item["value"], item["article_count"]) for item in disputed] == [
        ("status", "negated", 1),
        ("status", "occurred", 1),
    ]


@pytest.mark.parametrize(
    "look",
    [
        timeline.rows,
        lambda url: timeline.event(url, "1"),
        lambda url: timeline.evidence(url, "1"),
        lambda url: seen_now(url, "1"),
        lambda url: next(fitting_csv(url, {})),
    ],
)
def test_who_looks_waits_for_a_table_for_some_seconds_and_is_told_who_holds_it(
    look: Callable[[str], object], database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(short_waits, "_WAIT", "300ms")
    with closing(psycopg2.connect(database_url)) as holding:
        holding.cursor().execute("LOCK TABLE events, event_mentions, event_redirects")
        with pytest.raises(Outside, match=rf"other sessions hold the tables .*\(pid {holding.info.backend_pid}, postgres since"):
            look(database_url)
    look(database_url)
