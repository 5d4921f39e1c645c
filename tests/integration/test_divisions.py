"""What one article tells as one event may be two: a split that names mentions."""

from dataclasses import replace
from typing import Any

import pytest

from dateline.errors import Misuse
from dateline.records import Span
from dateline.reviewing import reviews
from dateline.reviewing.divisions import divide_articles
from dateline.store.postgres import answer, connect
from dateline.timeline import rows as shown
from tests.integration.linking import everything, link, load, store, summit, told
from tests.integration.statements import execute
from tests.unit.builders import day

B = told("b", "2024-03-14", summit(when=day("2024-03-12")))
TWICE = told("t", "2024-03-13", summit(when=day("2024-03-12"), sentence="They met."), summit(when=day("2024-03-12")))


def mentions_of(url: str, event_id: str) -> list[str]:
    """Ids of the event's mentions in text order."""
    asked = f"SELECT mention_id FROM evidence WHERE event_id = '{event_id}' ORDER BY article_id, trigger_start"
    return [row["mention_id"] for row in answer(url, asked)]


def test_what_one_article_tells_may_be_two_events(database_url: str) -> None:
    load(database_url, TWICE)
    (row,) = shown(database_url)
    before = everything(database_url)
    first, second = mentions_of(database_url, row["event_id"])
    decision = reviews.split(database_url, row["event_id"], [second], "ann")
    assert decision["event_id"] == row["event_id"]
    one, other = sorted(shown(database_url), key=lambda found: found["event_id"] != row["event_id"])
    assert [mentions_of(database_url, found["event_id"]) for found in (one, other)] == [[first], [second]]
    assert (one["article_count"], other["article_count"]) == (1, 1)
    reviews.undo(database_url, decision["review_id"], "bob")
    assert [found["event_id"] for found in shown(database_url)] == [row["event_id"]]
    assert without_review(everything(database_url)) == without_review(before)


@pytest.mark.parametrize("times", [1, 2])
def test_a_report_is_as_it_was_read_once_its_divisions_are_undone(database_url: str, times: int) -> None:
    """Not all that is read of a report follows from its stored mentions: how sure they must be, who is likely meant."""
    item, (first, second) = TWICE
    third = replace(second, trigger=Span(10, 13, item.text[10:13]))
    store(database_url, [(item, [first, second, third])])
    execute(database_url, "UPDATE reports SET confidence = 0.3, certainty = 0.7, object = 'gas', codes = '{FRA}' RETURNING 1")
    link(database_url)
    (row,) = shown(database_url)
    before, reports = everything(database_url), execute(database_url, READ)
    off = mentions_of(database_url, row["event_id"])[1 : 1 + times]
    made = [reviews.split(database_url, row["event_id"], [one], "ann")["review_id"] for one in off]
    assert execute(database_url, READ) != reports
    for number in made:
        reviews.undo(database_url, number, "bob")
    assert execute(database_url, READ) == reports
    assert without_review(everything(database_url)) == without_review(before)


READ = "SELECT to_jsonb(r) FROM reports r ORDER BY report_id"


def test_a_part_has_what_its_mentions_tell_and_is_written_once(database_url: str) -> None:
    item, (first, second) = TWICE
    load(database_url, (item, [first, replace(second, alleged=True)]))
    (row,) = shown(database_url)
    reviews.split(database_url, row["event_id"], [mentions_of(database_url, row["event_id"])[1]], "ann")
    told = answer(database_url, "SELECT is_alleged FROM evidence ORDER BY trigger_start")
    assert [found["is_alleged"] for found in told] == [False, True]
    written = "SELECT report_id, xmin::text FROM reports ORDER BY 1"
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute(written)
        before = cursor.fetchall()
        divide_articles(connection, ["t"])
        cursor.execute(written)
        assert cursor.fetchall() == before


def test_an_article_stays_divided_when_it_is_read_again_and_by_another_model(database_url: str) -> None:
    load(database_url, TWICE, B)
    (row,) = shown(database_url)
    decision = reviews.split(database_url, row["event_id"], [mentions_of(database_url, row["event_id"])[-1]], "ann")
    parted = everything(database_url)
    for model in ("test", "next"):
        store(database_url, [TWICE, B], model)
        link(database_url, model=model)
        assert sorted(found["article_count"] for found in shown(database_url)) == [1, 2]
    store(database_url, [TWICE, B])
    link(database_url)
    for table, rows in everything(database_url).items():
        assert [row for row in rows if row["model"] == "test"] == parted[table]
    reviews.undo(database_url, decision["review_id"], "bob")
    store(database_url, [TWICE, B])
    link(database_url)
    assert [found["article_count"] for found in shown(database_url)] == [2]


def test_splitting_off_all_mentions_of_one_article_names_the_mentions(database_url: str) -> None:
    load(database_url, TWICE)
    (row,) = shown(database_url)
    with pytest.raises(Misuse, match=mentions_of(database_url, row["event_id"])[0]):
        reviews.split(database_url, row["event_id"], ["t"], "ann")


def test_an_id_that_is_none_of_the_event_is_named_and_nothing_is_split_off(database_url: str) -> None:
    load(database_url, TWICE, B)
    (row,) = shown(database_url)
    before = everything(database_url)
    with pytest.raises(Misuse, match=f"{row['event_id']} rests on no typo: give some, but not all, .*: b, t"):
        reviews.split(database_url, row["event_id"], ["b", "typo"], "ann")
    assert (everything(database_url), reviews.decisions(database_url)) == (before, [])


def test_parts_of_an_article_can_be_merged_again(database_url: str) -> None:
    load(database_url, TWICE)
    (row,) = shown(database_url)
    reviews.split(database_url, row["event_id"], [mentions_of(database_url, row["event_id"])[1]], "ann")
    one, other = shown(database_url)
    reviews.merge(database_url, one["event_id"], other["event_id"], "bob")
    assert [found["article_count"] for found in shown(database_url)] == [1]


def without_review(tables: dict[str, list[Any]]) -> list[Any]:
    """Events and their mentions, without the trace of decisions."""
    events = [{name: value for name, value in row.items() if name != "digest"} for row in tables["events"]]
    return [events, tables["event_actors"], sorted(row["mention_id"] + row["event_id"] for row in tables["event_mentions"])]
