"""What people and other runs do while a run links or reads: it waits, or is waited for, and nothing of it is lost."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest

from dateline import timeline
from dateline.errors import Outside
from dateline.ingest.dedupe import content_key, signature
from dateline.linking.merge import article_events
from dateline.linking.relink import relink
from dateline.records import Extraction
from dateline.reviewing import reviews
from dateline.reviewing.divisions import divide_articles
from dateline.store import short_waits
from dateline.store.articles import save_articles
from dateline.store.event_rows import replace_events
from dateline.store.mentions import save_extraction
from dateline.store.postgres import answer, connect, rows
from dateline.store.reviews import save_retraction
from tests.integration.linking import MODEL, Told, link, load, store, summit, told
from tests.integration.waiting import answer_as_owner, waits
from tests.unit.builders import day, mention

A = told("a", "2024-03-13", summit(when=day("2024-03-12")))
B = told("b", "2024-03-14", summit(when=day("2024-03-12")))
C = told("c", "2024-06-20", mention("visit", when=day("2024-06-19")))
A_ANEW = (A[0], told("a", "2024-03-13", mention("protest", when=day("2024-03-12")))[1])


@pytest.fixture
def others() -> Iterator[ThreadPoolExecutor]:
    """Who does something at the same time."""
    with ThreadPoolExecutor(1) as pool:
        yield pool


def kinds(url: str) -> list[str]:
    return sorted(row["event_type"] for row in timeline.rows(url))


def test_two_sources_that_list_the_same_articles_in_another_order_both_store_them(
    database_url: str, others: ThreadPoolExecutor
) -> None:
    items = [(a, content_key(a.text), signature(a.text)) for a, _ in (A, B)]

    def listed() -> dict[str, int]:
        with connect(database_url) as connection:
            return save_articles(connection, "s", items[::-1], "run")

    store(database_url, [])
    with connect(database_url) as connection:
        save_articles(connection, "s", items[:1], "run")
        other = others.submit(listed)
        assert waits(database_url, other)
        save_articles(connection, "s", items[1:], "run")
    assert sum(other.result().values()) == len(items)


def test_an_article_withdrawn_while_a_run_waits_to_link_it_stays_withdrawn(database_url: str, others: ThreadPoolExecutor) -> None:
    load(database_url, A)
    store(database_url, [B])
    with connect(database_url) as connection:
        rows(connection, "lock_linking")
        run = others.submit(link, database_url)
        assert waits(database_url, run)
        assert save_retraction(connection, "a", "ann", "a hoax")
        relink(connection, MODEL)
    run.result()
    assert answer(database_url, "SELECT article_id FROM evidence") == [{"article_id": "b"}]


def test_a_decision_waits_for_a_run_that_links_no_longer_than_a_person_would(
    database_url: str, others: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(database_url, A)
    (event,) = timeline.rows(database_url)
    with connect(database_url) as linking:
        rows(linking, "lock_linking")
        waiting = others.submit(reviews.accept, database_url, event["event_id"], "ann")
        assert waits(database_url, waiting)
        monkeypatch.setattr(short_waits, "_TURN", "300ms")
        message = "a run is linking, and nothing was decided: decide again"
        with pytest.raises(Outside, match=message):
            reviews.reject(database_url, event["event_id"], "bo")
        with pytest.raises(Outside, match=message):
            reviews.undo(database_url, 1, "bo")
        with pytest.raises(Outside, match=message):
            reviews.retract(database_url, "a", "bo", "a hoax")
    waiting.result()
    assert [(row["action"], row["reviewer"]) for row in reviews.decisions(database_url, event["event_id"])] == [("accept", "ann")]


UNDONE_OR_SPLIT: dict[str, Callable[[str, str], Any]] = {
    "undo": lambda url, event_id: reviews.undo(url, 1, "bo"),
    "split": lambda url, event_id: reviews.split(url, event_id, ["b"], "bo"),
}


@pytest.mark.parametrize("action", UNDONE_OR_SPLIT)
def test_nor_for_one_that_reads_its_article_anew_and_waits_for_the_one_that_links(
    database_url: str, others: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    load(database_url, A, B)
    (event,) = timeline.rows(database_url)
    reviews.accept(database_url, event["event_id"], "ann")
    with connect(database_url) as linking:
        rows(linking, "lock_linking")
        reading = others.submit(store, database_url, [B])
        assert waits(database_url, reading)
        monkeypatch.setattr(short_waits, "_TURN", "300ms")
        with pytest.raises(Outside, match="nothing was decided: decide again"):
            UNDONE_OR_SPLIT[action](database_url, event["event_id"])
    reading.result()
    assert [row["action"] for row in reviews.decisions(database_url)] == ["accept"]


def test_what_is_read_anew_while_a_run_waits_to_link_it_is_left_to_its_own_run(
    database_url: str, others: ThreadPoolExecutor
) -> None:
    load(database_url, A)
    with connect(database_url) as connection:
        rows(connection, "lock_linking")
        run = others.submit(link, database_url)
        assert waits(database_url, run)
        save(connection, A_ANEW)
    run.result()
    link(database_url)
    assert kinds(database_url) == ["protest"]


def save(connection: Any, item: Told) -> None:
    article, mentions = item
    found = Extraction(article.article_id, MODEL, 1, tuple(mentions), article_events(article, mentions))
    save_extraction(connection, article, found, "run")


def test_what_is_read_anew_while_a_run_links_takes_its_old_event_along(
    database_url: str, others: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The run knows of the events to be linked anew from its beginning; it must not strike those off that came later."""
    load(database_url, A, B)
    store(database_url, [C])
    again: list[Future[Any]] = []
    real = replace_events

    def replace_meanwhile(*arguments: Any) -> dict[str, int]:
        again.append(others.submit(store, database_url, [A_ANEW]))
        waits(database_url, again[0])
        return real(*arguments)

    monkeypatch.setattr("dateline.linking.relink.replace_events", replace_meanwhile)
    link(database_url, "2024-06-20", "2024-06-20")
    monkeypatch.undo()
    again[0].result()
    link(database_url, "2024-06-21", "2024-06-21")
    assert [(row["event_type"], row["article_count"]) for row in timeline.rows(database_url)] == [("summit", 1), ("visit", 1)]


@pytest.mark.parametrize("undo", [False, True])
def test_what_a_person_parts_while_another_model_reads_the_article_is_parted_there_too(
    database_url: str, others: ThreadPoolExecutor, undo: bool
) -> None:
    twice = told("t", "2024-03-13", summit(when=day("2024-03-12"), sentence="They met."), summit(when=day("2024-03-12")))
    load(database_url, twice)
    (event,) = timeline.rows(database_url)
    second = timeline.evidence(database_url, event["event_id"])[1]["mention_id"]
    parted = reviews.split(database_url, event["event_id"], [second], "ann") if undo else {}
    store(database_url, [B], "next")
    with connect(database_url) as connection:
        read(connection, twice, "next")
        decide = (
            partial(reviews.undo, database_url, parted["review_id"])
            if undo
            else partial(reviews.split, database_url, event["event_id"], [second])
        )
        person = others.submit(decide, "ann")
        assert waits(database_url, person)
        relink(connection, "next")  # the reading may link before it ends, and the person keeps it from nothing
    person.result()
    link(database_url, model="next")
    assert [row["article_count"] for row in timeline.rows(database_url)] == ([2] if undo else [2, 1])


def read(connection: Any, item: Told, model: str) -> None:
    article, mentions = item
    found = Extraction(article.article_id, model, 1, tuple(mentions), article_events(article, mentions))
    save_extraction(connection, article, found, "run")
    divide_articles(connection, [article.article_id])


def test_an_article_that_two_runs_read_at_once_is_stored_once(database_url: str, others: ThreadPoolExecutor) -> None:
    load(database_url, B)
    with connect(database_url) as connection:
        store(database_url, [])
        rows(connection, "save_model", {"name": "other", "config": '{"test": true}'})
        connection.commit()
        found = Extraction("b", "other", 1, tuple(B[1]), article_events(*B))
        save_extraction(connection, B[0], found, "run")
        second = others.submit(store, database_url, [B], "other")
        assert waits(database_url, second)
    second.result()
    assert answer_as_owner(database_url, "SELECT count(*) FROM mentions WHERE model = 'other'") == [(1,)]


def test_a_database_that_ends_the_connection_is_told_in_words(database_url: str) -> None:
    def ended() -> None:
        with connect(database_url) as lost:
            answer_as_owner(database_url, f"SELECT pg_terminate_backend({lost.info.backend_pid}, 5000)")
            rows(lost, "active_model")

    with pytest.raises(Outside, match=r"the database gave up \(.*connection.*\): run it again, no row is doubled"):
        ended()


def test_of_two_answers_about_an_event_at_the_same_time_one_counts(database_url: str) -> None:
    load(database_url, A)
    (event,) = timeline.rows(database_url)
    with ThreadPoolExecutor(2) as pool:
        with connect(database_url) as connection:
            rows(connection, "lock_linking")
            given = [pool.submit(reviews.answer, database_url, event["event_id"], "reject", who, who) for who in ("ann", "bob")]
            assert waits(database_url, *given)
        assert sorted(one.result() for one in given) == [False, True]
    assert len(reviews.decisions(database_url)) == 1


def test_an_article_withdrawn_while_a_run_links_it_is_not_waited_for_in_a_circle(
    database_url: str, others: ThreadPoolExecutor
) -> None:
    load(database_url, A, B)
    reports = [str(key) for (key,) in answer_as_owner(database_url, "SELECT report_id FROM reports")]
    with connect(database_url) as connection:
        rows(connection, "lock_linking")
        done = others.submit(reviews.retract, database_url, "a", "ann", "a hoax")
        assert waits(database_url, done)
        replace_events(connection, MODEL, reports, [])
        relink(connection, MODEL, reports)
    done.result()
    assert [row["article_count"] for row in timeline.rows(database_url)] == [1]
