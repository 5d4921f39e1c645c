"""What only an interested party asserts, on the timeline: until an outlet tells it as a fact, or a person says what is so."""

from dataclasses import replace

import pytest

from dateline import timeline
from dateline.reviewing import reviews
from dateline.store.postgres import answer, connect, migrate
from tests.command import command
from tests.integration.linking import Told, load, told
from tests.integration.statements import execute
from tests.unit.builders import day, mention


def raid(key: str, published: str, alleged: bool = True) -> Told:
    made = mention("attack", initiators=("NOR",), recipients=("SWE",), when=day("2024-03-12"))
    return told(key, published, replace(made, alleged=alleged))


def alleged(url: str, asked: str = "timeline") -> list[tuple[bool, int]]:
    """Of each event whether it is alleged, and by how many articles it is told."""
    return [(row["is_alleged"], row["article_count"]) for row in answer(url, f"SELECT is_alleged, article_count FROM {asked}")]


def test_an_event_is_alleged_until_an_outlet_tells_it_as_a_fact(database_url: str) -> None:
    load(database_url, raid("a", "2024-03-13"))
    assert alleged(database_url) == [(True, 1)]
    assert answer(database_url, "SELECT is_alleged FROM plover_events") == [{"is_alleged": True}]
    load(database_url, raid("b", "2024-03-14"))
    assert alleged(database_url) == [(True, 2)]
    load(database_url, raid("c", "2024-03-15", alleged=False))
    assert alleged(database_url) == [(False, 3)]
    assert alleged(database_url, "timeline_as_of('2024-03-14')") == [(True, 2)]
    assert alleged(database_url, "timeline_as_of('2024-03-15')") == [(False, 3)]


def test_of_one_article_all_mentions_with_the_status_of_the_event_have_to_be_alleged(database_url: str) -> None:
    (item, (first,)) = raid("a", "2024-03-13")
    for status, alleged_too, is_alleged in (("occurred", True, True), ("occurred", False, False), ("possible", False, True)):
        other = replace(first, alleged=alleged_too, status=status, confidence=0.5)
        load(database_url, told("a", "2024-03-13", first, other, text=item.text))
        assert alleged(database_url) == [(is_alleged, 1)]


def test_a_person_who_gives_the_status_says_what_took_place(database_url: str) -> None:
    load(database_url, raid("a", "2024-03-13"))
    (event,) = answer(database_url, "SELECT event_id FROM timeline")
    for decide in (reviews.accept, reviews.lock):  # that the row is as the articles have it
        decide(database_url, event["event_id"], "ann")
        assert alleged(database_url) == [(True, 1)]
    reviews.correct(database_url, event["event_id"], "object", "a boat", "ann")
    assert alleged(database_url) == [(True, 1)]
    decision = reviews.correct(database_url, event["event_id"], "status", "negated", "ann")
    assert alleged(database_url) == [(False, 1)]
    reviews.lock(database_url, event["event_id"], "ann")
    assert alleged(database_url) == [(False, 1)]
    reviews.undo(database_url, decision["review_id"], "ann")
    assert alleged(database_url) == [(True, 1)]


def test_an_upgrade_tells_it_of_what_was_linked_before_with_the_next_run(database_url: str) -> None:
    load(database_url, raid("a", "2024-03-13"))
    with connect(database_url) as connection, connection.cursor() as cursor:
        for table in ("events", "event_history"):
            cursor.execute(f"UPDATE {table} SET is_alleged = false")
        cursor.execute("UPDATE events SET digest = 'of then'")
        cursor.execute("DELETE FROM migrations WHERE number = 48")
    assert migrate(database_url) == ["048_alleged_events.sql"]
    load(database_url, told("far", "2024-08-01", mention("summit", initiators=("PER", "CHL"), when=day("2024-08-01"))))
    assert alleged(database_url, "timeline ORDER BY first_published_at") == [(True, 1), (False, 1)]
    assert execute(database_url, "SELECT is_alleged FROM event_history WHERE event_type = 'attack'") == [(True,)]


def test_readers_leave_out_what_is_only_alleged_or_ask_for_it_alone(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    summit = mention("summit", initiators=("PER", "CHL"), when=day("2024-03-12"))
    load(database_url, raid("a", "2024-03-13"), told("b", "2024-03-13", summit))
    for asked, types in ((None, ["attack", "summit"]), (True, ["attack"]), (False, ["summit"])):
        found = timeline.found(database_url, {"is_alleged": asked})
        assert (sorted(row["event_type"] for row in found.rows), found.total) == (types, len(types))
        assert timeline.found(database_url, {"is_alleged": asked, "certainty": 0.9}).left_out == len(types)
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    for option, event_type in (("--alleged", "attack"), ("--not-alleged", "summit")):
        done = command(["timeline", option])  # asked for something, the table shows what nothing weighed, too
        assert [line.split()[1] for line in done.stdout.splitlines()[1:]] == [event_type], done.stderr
