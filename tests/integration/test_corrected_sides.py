"""A type or a side that a person corrects to one without two sides: of a summit all parties are initiators."""

from typing import Any

import pytest

from dateline.reviewing import reviews
from dateline.store.postgres import answer, connect, migrate
from tests.integration.linking import everything, home, linked_anew, listed, load, summit, told
from tests.integration.statements import execute
from tests.unit.builders import day, mention

ON = day("2024-03-12")
PLEDGE = told("a", "2024-03-13", mention("pledge", initiators=("USA",), recipients=("RUS",), when=ON))
SUMMIT = told("b", "2024-03-14", summit(when=ON))
SIDES = ("initiators", "recipients", "certainty")


def correct(url: str, *corrections: tuple[str, str]) -> None:
    for field, value in corrections:
        reviews.correct(url, home(url, "a"), field, value, "ann")


def opposite(url: str) -> list[bool]:
    return [row["on_opposite_sides"] for row in answer(url, "SELECT on_opposite_sides FROM actor_pairs")]


CORRECTED: list[tuple[tuple[tuple[str, str], ...], list[str]]] = [
    ((("event_type", "summit"),), ["USA", "RUS"]),
    ((("event_type", "ceasefire"),), ["USA", "RUS"]),
    ((("recipients", "China (CHN)"), ("event_type", "summit")), ["USA", "China"]),
    ((("event_type", "summit"), ("recipients", "China (CHN); RUS (RUS)")), ["USA", "RUS", "China"]),
    ((("event_type", "summit"), ("recipients", "")), ["USA", "RUS"]),
    ((("event_type", "summit"), ("initiators", "France (FRA); China (CHN)")), ["France", "China"]),
]


@pytest.mark.parametrize(("corrections", "parties"), CORRECTED)
def test_all_parties_of_what_is_no_act_of_one_upon_another_are_initiators(
    database_url: str, corrections: tuple[tuple[str, str], ...], parties: list[str]
) -> None:
    load(database_url, PLEDGE)
    assert opposite(database_url) == [True]
    correct(database_url, *corrections)
    assert listed(database_url, *SIDES) == [(parties, [], 1.0)]
    assert not any(opposite(database_url))
    assert linked_anew(database_url) == everything(database_url)


def test_a_later_article_that_tells_what_the_correction_says_leaves_the_row_as_the_person_saw_it(database_url: str) -> None:
    load(database_url, PLEDGE)
    correct(database_url, ("event_type", "summit"))
    load(database_url, SUMMIT)
    assert listed(database_url, *SIDES, "article_count") == [(["USA", "RUS"], [], 1.0, 2)]
    load(database_url, told("c", "2024-03-15", summit(when=ON, cast="USA RUS CHN")))
    assert listed(database_url, *SIDES, "article_count") == [(["USA", "RUS", "CHN"], [], None, 3)]


def test_who_is_corrected_away_from_a_summit_is_no_party_by_which_another_report_is_known(database_url: str) -> None:
    load(database_url, PLEDGE)
    correct(database_url, ("event_type", "summit"), ("initiators", "France (FRA); China (CHN)"))
    load(database_url, told("b", "2024-03-14", summit(when=ON, cast="RUS IND")))
    assert listed(database_url, "initiators") == [(["France", "China"],), (["RUS", "IND"],)]


def test_an_article_read_as_before_says_the_same_by_its_parties_on_whichever_side(database_url: str) -> None:
    load(database_url, PLEDGE)
    correct(database_url, ("event_type", "talks"))
    load(database_url, told("b", "2024-03-14", mention("pledge", initiators=("USA", "RUS"), when=ON)))
    assert listed(database_url, "event_type", "certainty", "article_count") == [("talks", 1.0, 2)]


@pytest.mark.parametrize("decide", [reviews.accept, reviews.lock])
def test_what_was_decided_about_the_row_with_two_sides_holds_for_the_row_with_one(database_url: str, decide: Any) -> None:
    """As an older version had it, until the run after an upgrade."""
    load(database_url, PLEDGE)
    correct(database_url, ("event_type", "summit"))
    sides = "UPDATE event_actors SET role = 'recipient' FROM actors a WHERE a.actor_id = event_actors.actor_id AND a.code = 'RUS'"
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute(sides)
        cursor.execute("UPDATE events SET digest = 'of then'; DELETE FROM migrations WHERE number = 50")
    assert listed(database_url, *SIDES) == [(["USA"], ["RUS"], 1.0)]
    assert migrate(database_url) == ["050_sides_of_corrected_types.sql"]
    load(database_url, told("far", "2024-08-01", summit(when=day("2024-08-01"), cast="PER CHL")))
    assert listed(database_url, *SIDES)[0] == (["USA", "RUS"], [], 1.0)
    execute(database_url, sides + " RETURNING 1")
    decide(database_url, home(database_url, "a"), "bob")
    assert listed(database_url, *SIDES)[0] == (["USA", "RUS"], [], 1.0)


def test_parties_that_a_person_typed_have_sectors_and_rows_of_an_older_version_get_them(database_url: str) -> None:
    load(database_url, PLEDGE)
    correct(database_url, ("initiators", "USA (USA); Norway (NOR); Ann (FRA)"))
    asked = "SELECT name, sector FROM event_parties WHERE role = 'initiator' ORDER BY name"
    typed = [tuple(row.values()) for row in answer(database_url, asked)]
    assert typed == [("Ann", "UNK"), ("Norway", "GOV"), ("USA", "GOV")]
    without = "UPDATE event_actors SET actor_id = (SELECT actor_id FROM actors WHERE sector IS NULL) WHERE role = 'initiator'"
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("INSERT INTO actors (actor_id, name, code, sector, sectors) VALUES (-1, 'Norway', 'NOR', NULL, '{}')")
        cursor.execute(f"DELETE FROM event_actors WHERE role = 'initiator' AND ordinal > 1; {without}")
        cursor.execute("UPDATE events SET digest = 'of then'; DELETE FROM migrations WHERE number = 56")
    assert migrate(database_url) == ["056_sectors_of_corrected_sides.sql"]
    load(database_url, told("far", "2024-08-01", summit(when=day("2024-08-01"), cast="PER CHL")))
    assert {tuple(row.values()) for row in answer(database_url, asked)} >= set(typed)
