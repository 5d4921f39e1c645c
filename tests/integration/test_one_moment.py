"""What a reader is shown is of one moment, whatever is linked or decided while it is read."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

import psycopg2
import pytest

from dateline import export, timeline
from dateline.errors import Outside
from dateline.reviewing import reviews, seen
from dateline.store.named_queries import rows
from dateline.store.reads import reading
from tests.integration.linking import load, summit, told
from tests.integration.waiting import waits
from tests.unit.builders import day

ON = day("2024-03-12")
Meanwhile = Callable[[Any, Callable[[], object]], None]


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Meanwhile:
    """Lets something happen, once, as soon as a module has had its first answer."""

    def arranges(module: Any, happens: Callable[[], object]) -> None:
        name = "rows" if module is seen else "query_rows"
        waiting = [happens]

        def asked(*values: Any) -> list[dict[str, Any]]:
            answer = rows(*values)
            while waiting:
                waiting.pop()()
            return answer

        monkeypatch.setattr(module, name, asked)

    return arranges


def test_a_list_counts_what_it_lists_while_an_article_comes(database_url: str, meanwhile: Meanwhile) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=ON)))
    meanwhile(timeline, lambda: load(database_url, told("b", "2024-03-13", summit(when=ON, cast="PER CHL"))))
    found = timeline.found(database_url, {})
    assert (len(found.rows), found.total) == (1, 1)
    found = timeline.found(database_url, {}, 1)
    assert (len(found.rows), found.total) == (1, 2)


def test_a_timeline_that_was_empty_is_told_to_be_so(database_url: str, meanwhile: Meanwhile) -> None:
    meanwhile(timeline, lambda: load(database_url, told("a", "2024-03-13", summit(when=ON))))
    assert timeline.found(database_url, {"actor": "Nobody"}) == ([], [], 0, True)
    assert timeline.found(database_url, {"actor": "Nobody"}) == ([], [], 0, False)


def test_an_event_has_the_sentences_that_its_row_counts_and_what_binds_a_decision(
    database_url: str, meanwhile: Meanwhile
) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=ON)))
    (event,) = timeline.rows(database_url)
    before = seen.seen_now(database_url, event["event_id"])

    def comes() -> None:
        load(database_url, told("b", "2024-03-13", summit(when=ON)))
        reviews.accept(database_url, event["event_id"], "ann")

    meanwhile(seen, comes)
    for articles, decided in ((1, 0), (2, 1)):
        row, bound, parts = seen.look_at(database_url, event["event_id"])
        assert row
        assert (row["article_count"], bool(row["review"]), bound == before) == (articles, bool(decided), not decided)
        assert (len(parts["evidence"]), len(parts["decisions"])) == (articles, decided)


def test_an_export_says_how_many_it_left_out_of_what_it_read(database_url: str, meanwhile: Meanwhile) -> None:
    load(database_url, told("a", "2024-03-13", summit("planned", ON)))
    meanwhile(export, lambda: load(database_url, told("b", "2024-03-13", summit(when=ON, cast="PER CHL"))))
    notes: list[str] = []
    lines = list(export.export(database_url, "plover", note=notes.append))
    assert (len(lines), notes) == (1, [])


def test_who_looks_writes_nothing(database_url: str) -> None:
    with pytest.raises(Outside, match="takes no writes"), reading(database_url) as connection:
        connection.cursor().execute("DELETE FROM articles")


def test_who_waited_for_a_table_sees_what_was_done_with_it(database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=ON)))
    with ThreadPoolExecutor() as pool:
        with closing(psycopg2.connect(database_url)) as holding, holding, holding.cursor() as cursor:
            cursor.execute("LOCK TABLE events IN ACCESS EXCLUSIVE MODE")
            looking = pool.submit(timeline.found, database_url, {})
            assert waits(database_url, looking)
            cursor.execute("UPDATE events SET object = 'the border'")
        found = looking.result(timeout=30)
    assert [row["object"] for row in found.rows] == ["the border"]
