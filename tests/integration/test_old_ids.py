"""Ids that an event had: where they lead when what was joined is parted again, and after an upgrade."""

import pytest

from dateline.reviewing import reviews
from dateline.store.postgres import answer, connect, migrate
from tests.integration.linking import home, link, listed, load, summit, told
from tests.integration.statements import execute
from tests.unit.builders import day

A, X = told("a", "2024-03-13", summit(when=day("2024-03-12"))), told("x", "2024-03-20", summit(when=day("2024-03-19")))
Y = told("y", "2024-03-19", summit(when=day("2024-03-19")))


def current(url: str, event_id: str) -> str | None:
    (row,) = answer(url, f"SELECT current_event('{event_id}') AS id")
    return row["id"] and str(row["id"])


@pytest.fixture
def merged(database_url: str) -> tuple[str, int]:
    """The id that X had before Y, published earlier, took it in and both were merged into A, and the number of the merge."""
    load(database_url, A, X)
    old = home(database_url, "x")
    load(database_url, Y)
    decision = reviews.merge(database_url, home(database_url, "a"), old, "bob")
    assert current(database_url, old) == home(database_url, "a") == home(database_url, "x")
    return old, decision["review_id"]


def test_an_old_id_leads_to_what_it_stood_for_when_a_merge_is_undone(database_url: str, merged: tuple[str, int]) -> None:
    old, merge = merged
    reviews.undo(database_url, merge, "bob")
    assert current(database_url, old) == home(database_url, "x") == home(database_url, "y") != home(database_url, "a")
    reviews.reject(database_url, old, "ann")
    assert [key for (key,) in listed(database_url, "event_id")] == [home(database_url, "a")]


def test_an_old_id_leads_to_what_it_stood_for_when_that_is_split_off(database_url: str, merged: tuple[str, int]) -> None:
    old, _ = merged
    reviews.split(database_url, home(database_url, "a"), ["x"], "bob")
    assert current(database_url, old) == home(database_url, "x") != home(database_url, "a") == home(database_url, "y")


@pytest.mark.parametrize("back", ["undo", "split"])
def test_an_old_id_of_which_nothing_is_told_any_more_goes_with_the_event_that_it_led_to(
    database_url: str, merged: tuple[str, int], back: str
) -> None:
    old, merge = merged
    reviews.undo(database_url, merge, "bob")
    reviews.retract(database_url, "x", "ann", "a hoax")
    assert current(database_url, old) == home(database_url, "y")
    again = reviews.merge(database_url, home(database_url, "a"), home(database_url, "y"), "bob")
    assert current(database_url, old) == home(database_url, "a") == home(database_url, "y")
    if back == "undo":
        reviews.undo(database_url, again["review_id"], "bob")
    else:
        reviews.split(database_url, home(database_url, "a"), ["y"], "bob")
    assert current(database_url, old) == home(database_url, "y") != home(database_url, "a")
    reviews.restore(database_url, "x")
    assert current(database_url, old) == home(database_url, "x")


def test_an_upgrade_leads_old_ids_home_and_has_what_people_decided_about_linked_anew(
    database_url: str, merged: tuple[str, int]
) -> None:
    old, merge = merged
    reviews.undo(database_url, merge, "bob")
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE event_redirects SET new_id = %s", (home(database_url, "a"),))
        cursor.execute("UPDATE events SET review = 'corrected', digest = ''")
        cursor.execute("ALTER TABLE reviews DROP COLUMN said; ALTER TABLE event_redirects DROP COLUMN mention_ids")
        cursor.execute("DELETE FROM migrations WHERE number = 36")
    assert current(database_url, old) == home(database_url, "a")
    migrate(database_url)
    assert current(database_url, old) == home(database_url, "x") != home(database_url, "a")
    link(database_url, "1999-01-01", "1999-01-01")
    assert listed(database_url, "review") == [(None,), (None,)]


def test_an_upgrade_finds_the_event_of_a_decision_by_its_sentences_and_not_by_a_strayed_id(database_url: str) -> None:
    load(database_url, A, X)
    old = home(database_url, "x")
    for key in "ax":
        reviews.accept(database_url, home(database_url, key), "ann")
    load(database_url, Y)  # takes x in, so that its id goes
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE event_redirects SET new_id = %s WHERE old_id = %s", (home(database_url, "a"), old))
        cursor.execute("ALTER TABLE reviews DROP COLUMN said; ALTER TABLE event_redirects DROP COLUMN mention_ids")
        cursor.execute("DELETE FROM migrations WHERE number = 36")
    migrate(database_url)
    days = execute(database_url, "SELECT said -> 'date' ->> 'earliest' FROM reviews ORDER BY review_id")
    assert days == [("2024-03-12",), ("2024-03-19",)]
