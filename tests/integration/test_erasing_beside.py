"""An article is erased while others store, read or split."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from dateline.errors import Outside
from dateline.ingest.dedupe import content_key, signature
from dateline.linking.merge import article_events
from dateline.records import Extraction
from dateline.reviewing.erasing import erase
from dateline.store import short_waits
from dateline.store.articles import save_articles
from dateline.store.mentions import save_extraction
from dateline.store.postgres import connect, rows
from dateline.store.short_waits import linking_turn
from tests.integration.linking import MODEL, load
from tests.integration.statements import execute
from tests.integration.test_erasing import A, B, named, report


def test_a_split_at_the_same_time_and_erasing_do_not_wait_in_a_circle(database_url: str) -> None:
    load(database_url, A, B)
    with ThreadPoolExecutor() as pool:
        with connect(database_url) as connection:
            rows(connection, "lock_divided", {"ids": ["a"]})  # as whoever splits the event does first
            erasing = pool.submit(erase, database_url, "a", "ann", "request 12")
            with pytest.raises(TimeoutError):
                erasing.result(timeout=0.5)
            linking_turn(connection)
        assert erasing.result(timeout=60) == []


def ingested(connection: Any) -> None:
    save_articles(connection, "s", [(A[0], content_key(A[0].text), signature(A[0].text))], "r2")


def tagged(connection: Any) -> None:
    save_extraction(connection, A[0], Extraction("a", MODEL, 1, tuple(A[1]), article_events(*A)), "r2")


def tagged_another(connection: Any) -> None:
    item, mentions = named("Bo Berg", report("z", "2024-04-20", "Others.", 0.9))
    save_extraction(connection, item, Extraction("z", MODEL, 1, tuple(mentions), article_events(item, mentions)), "r2")


@pytest.mark.parametrize(("work", "kept"), [(ingested, 0), (tagged, 0), (tagged_another, 1)])
def test_erasing_waits_for_those_who_store_or_read_and_leaves_nothing_behind(
    database_url: str, work: Callable[[Any], None], kept: int
) -> None:
    load(database_url, named("Bo Berg", A), B, report("z", "2024-04-20", "Others.", 0.9))
    with ThreadPoolExecutor() as pool:
        with connect(database_url) as connection:
            work(connection)
            erasing = pool.submit(erase, database_url, "a", "ann", "request 12")
            with pytest.raises(TimeoutError):
                erasing.result(timeout=0.5)
        assert erasing.result(timeout=60) == []
    assert execute(database_url, "SELECT count(*) FROM articles WHERE article_id = 'a'") == [(0,)]
    assert execute(database_url, "SELECT count(*) FROM actors WHERE name = 'Bo Berg'") == [(kept,)]


@pytest.mark.parametrize("busy", [ingested, linking_turn])
def test_a_run_that_goes_on_is_not_waited_for_without_end(
    database_url: str, busy: Callable[[Any], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    load(database_url, A, B)
    with connect(database_url) as connection:
        busy(connection)
        monkeypatch.setattr(short_waits, "_TURN", "300ms")
        with pytest.raises(Outside, match="a run is storing or linking, and nothing was erased: erase again"):
            erase(database_url, "a", "ann", "request 12")
    assert execute(database_url, "SELECT count(*) FROM articles WHERE article_id = 'a'") == [(1,)]
    assert erase(database_url, "a", "ann", "request 12") == []
