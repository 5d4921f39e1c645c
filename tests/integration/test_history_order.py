"""The order in which days and parts are linked leaves the same rows, and a past day those of a database that stopped there."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import groupby
from pathlib import Path

import pytest

from dateline import pipeline
from dateline.records import UNKNOWN_DATE
from dateline.versions.folders import active_name
from tests.integration.linking import Told, everything, link, load, store, told
from tests.integration.samples import sample_articles
from tests.integration.statements import execute
from tests.unit.builders import day, mention


def test_the_timeline_of_ten_past_days_is_that_of_a_database_that_stopped_there(
    new_database: Callable[[], str], repository: Path
) -> None:
    articles = sample_articles(repository)
    whole, stopped = new_database(), new_database()
    store(whole, articles)
    link(whole)
    days = sorted({article.published_on for article, _ in articles if article.published_on})
    seen = 0
    for stop in days[5 :: len(days) // 10][:10]:
        fresh = [item for item in articles if item[0].published_on and days[seen] <= item[0].published_on <= stop]
        seen = days.index(stop) + 1
        store(stopped, fresh)
        link(stopped)
        known = execute(whole, f"SELECT * FROM timeline_as_of('{stop}') ORDER BY event_id")
        assert known == execute(stopped, "SELECT * FROM timeline ORDER BY event_id")
        assert known
    assert seen > len(days) // 2
    assert execute(whole, "SELECT * FROM timeline_as_of(now()) ORDER BY 1") == execute(whole, "SELECT * FROM timeline ORDER BY 1")


def test_days_linked_in_any_order_leave_the_same_rows_and_history(new_database: Callable[[], str], repository: Path) -> None:
    articles = sample_articles(repository)
    forwards, backwards = new_database(), new_database()
    store(forwards, articles)
    link(forwards)
    for item in sorted(articles, key=lambda item: item[0].published_on or date.max, reverse=True):
        load(backwards, item)
    assert everything(backwards) == everything(forwards)


def test_days_linked_as_they_come_leave_the_same_rows_and_history_whichever_side_a_report_names(
    new_database: Callable[[], str],
) -> None:
    at_once, daily = new_database(), new_database()
    news = made_up_news(150)
    store(at_once, news)
    link(at_once)
    for _, some in groupby(news, key=lambda item: str(item[0].published_on)):
        load(daily, *some)
    found = everything(at_once)
    assert everything(daily) == found
    assert len(found["events"]) < len(news)


def test_a_window_linked_in_parts_leaves_the_same_rows_as_in_one(
    new_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    model, news = active_name(), made_up_news(100)
    undated = [(replace(article, published_on=None), mentions) for article, mentions in news[::20]]
    made, counts = [], []
    for together in (20_000, 10):
        monkeypatch.setattr("dateline.shards.LINKED_TOGETHER", together)
        url = new_database()
        store(url, [*undated, *(item for number, item in enumerate(news) if number % 20)], model)
        counts.append(pipeline.link(url, "2024-03-01", "2024-03-31", "run"))
        assert execute(url, "SELECT old_id FROM event_redirects") == []
        made.append(everything(url))
    assert made[0] == made[1]
    assert counts[0]["new"] == len(made[0]["events"]) < counts[1]["new"] + counts[1]["changed"]


def made_up_news(size: int) -> list[Told]:
    """Articles of three weeks, one mention each, in the order of their days: few casts, often of one side only."""
    draw = random.Random(7)
    made = []
    for number, published in enumerate(sorted(draw.randint(1, 21) for _ in range(size))):
        by, to = (tuple(draw.choice(["", "USA", "RUS", "USA RUS", "CHN"]).split()) for _ in range(2))
        when = day(f"2024-03-{draw.randint(1, 21):02d}") if draw.random() < 0.4 else UNKNOWN_DATE
        kind = draw.choice(["talks", "accusation", "attack"])
        made.append(told(f"n{number:03d}", f"2024-03-{published:02d}", mention(kind, "occurred", 0, by, to, when)))
    return made
