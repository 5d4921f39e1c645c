"""What a person vouches for: the row as it was seen, and not what it says later, whenever that was published or joined to it."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from dateline.records import Mention
from dateline.reviewing import reviews
from dateline.store.postgres import answer, connect, migrate
from tests.integration.linking import load_certain, summit, told
from tests.integration.statements import execute
from tests.unit.builders import day, mention

PLAN = summit("planned", day("2030-03-20"))
A = told("a", "2024-03-13", PLAN)


def ids(url: str) -> list[str]:
    return [row["event_id"] for row in answer(url, "SELECT event_id FROM timeline ORDER BY first_published_at, event_id")]


def rows(url: str) -> list[tuple[Any, ...]]:
    asked = "SELECT status, certainty, review FROM timeline ORDER BY first_published_at, event_id"
    return [tuple(row.values()) for row in answer(url, asked)]


def antedate(url: str) -> None:
    """The decisions were made after the first article and before those that follow."""
    execute(url, "UPDATE reviews SET reviewed_at = '2024-03-20' RETURNING 1")


@pytest.mark.parametrize("published", ["2024-03-12", "2024-03-13", "2024-03-16", "2024-05-03"])  # before the decision, and after
@pytest.mark.parametrize("kept", [True, False])
def test_a_person_vouches_for_what_the_row_said_whenever_an_article_changes_it(
    database_url: str, published: str, kept: bool
) -> None:
    load_certain(database_url, (A, 0.6))
    reviews.accept(database_url, ids(database_url)[0], "ann")
    antedate(database_url)
    if not kept:  # an old decision: what the row said on its day
        execute(database_url, "UPDATE reviews SET said = NULL RETURNING 1")
    load_certain(database_url, (told("b", "2024-03-14", PLAN), 0.4))
    assert rows(database_url) == [("planned", 1.0, "accepted")]
    load_certain(database_url, (told("c", published, summit("occurred", day("2030-03-20"))), 0.3))
    certain = 0.3 if kept or published == "2024-05-03" else 1.0
    assert rows(database_url) == [("occurred", certain, "accepted")]


def test_what_is_merged_in_later_is_not_vouched_for_and_the_row_is_certain_again_without_it(database_url: str) -> None:
    load_certain(database_url, (A, 0.6), (told("b", "2024-03-14", summit("occurred", day("2024-03-12"))), 0.1))
    one, other = ids(database_url)
    reviews.accept(database_url, one, "ann")
    merged = reviews.merge(database_url, one, other, "bob")
    assert rows(database_url) == [("occurred", 0.1, "accepted")]
    reviews.undo(database_url, merged["review_id"], "bob")
    assert rows(database_url) == [("planned", 1.0, "accepted"), ("occurred", 0.1, None)]


def expulsion(by: str, to: str) -> Mention:
    return mention("diplomat_expulsion", initiators=tuple(by.split()), recipients=tuple(to.split()), when=day("2024-03-12"))


def test_who_does_it_to_whom_is_part_of_what_is_vouched_for(database_url: str) -> None:
    load_certain(database_url, (told("a", "2024-03-13", expulsion("NOR", "RUS")), 0.5))
    reviews.accept(database_url, ids(database_url)[0], "ann")
    load_certain(database_url, (told("b", "2024-03-14", expulsion("NOR", "RUS")), 0.2))
    assert rows(database_url) == [("occurred", 1.0, "accepted")]
    load_certain(database_url, (told("c", "2024-03-15", expulsion("NOR RUS", "")), 0.3))
    asked = "SELECT initiators, recipients, certainty FROM timeline"
    assert answer(database_url, asked) == [{"initiators": ["NOR", "RUS"], "recipients": [], "certainty": 0.5}]


CORRECTIONS = (
    ("status", "ongoing"), ("event_type", "ambassador_recall"), ("recipients", ""),
    ("initiators", "Sweden (SWE); Norway (NOR)"), ("initiators", "somebody"),
    ("date", "2024-03-10"), ("date", "2024-03-10/2024-03-11"), ("date", ""),
)  # fmt: skip


@pytest.mark.parametrize(("field", "value"), CORRECTIONS)
def test_a_correction_vouches_for_the_row_with_the_corrected_field(database_url: str, field: str, value: str) -> None:
    load_certain(database_url, (told("a", "2024-03-13", expulsion("NOR", "RUS")), 0.5))
    reviews.correct(database_url, ids(database_url)[0], field, value, "ann")
    assert [row[1:] for row in rows(database_url)] == [(1.0, "corrected")]
    load_certain(database_url, (told("b", "2024-03-14", expulsion("NOR RUS", "")), 0.3))  # other sides than were seen
    assert [row[1:] for row in rows(database_url)] == [(0.5, "corrected")]


NOT_JUDGED = [("object", "fish"), ("object", ""), ("place", "Oslo (NOR)"), ("place", "")]


@pytest.mark.parametrize(("field", "value"), NOT_JUDGED)
def test_who_corrects_a_place_or_an_object_vouches_for_nothing_else(database_url: str, field: str, value: str) -> None:
    load_certain(database_url, (told("a", "2024-03-13", expulsion("NOR", "RUS")), 0.2))
    event_id = ids(database_url)[0]
    reviews.correct(database_url, event_id, field, value, "ann")
    assert rows(database_url) == [("occurred", 0.2, "corrected")]
    reviews.correct(database_url, event_id, "status", "ongoing", "ann")
    reviews.correct(database_url, event_id, field, value, "ann")
    assert rows(database_url) == [("ongoing", 1.0, "corrected")]


def test_an_upgrade_takes_back_what_the_correction_of_a_place_made_certain(database_url: str) -> None:
    load_certain(database_url, (A, 0.6), (told("b", "2024-03-14", expulsion("NOR", "RUS")), 0.5))
    for event_id, (field, value) in zip(ids(database_url), (("place", "Oslo (NOR)"), ("status", "ongoing")), strict=True):
        reviews.correct(database_url, event_id, field, value, "ann")
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE events SET certainty = 1, digest = 'of then'")
        cursor.execute("DROP VIEW articles_read")  # which has a column more since 43
        cursor.execute("DELETE FROM migrations WHERE number IN (39, 43)")
    assert migrate(database_url) == ["039_sources_of_articles.sql", "043_languages_of_articles.sql"]
    load_certain(database_url, (told("far", "2024-08-01", expulsion("PER", "CHL")), 0.2))
    assert [row[1] for row in rows(database_url)] == [0.6, 1.0, 0.2]


@pytest.mark.parametrize(("field", "value"), NOT_JUDGED)
@pytest.mark.parametrize("vouch", [reviews.accept, reviews.lock])
def test_what_was_vouched_for_stays_so_when_a_place_or_an_object_is_corrected(
    database_url: str, vouch: Callable[[str, str, str], Mapping[str, Any]], field: str, value: str
) -> None:
    load_certain(database_url, (told("a", "2024-03-13", expulsion("NOR", "RUS")), 0.2))
    event_id = ids(database_url)[0]
    decision = vouch(database_url, event_id, "ann")
    reviews.correct(database_url, event_id, field, value, "bob")
    assert [certainty for _, certainty, _ in rows(database_url)] == [1.0]
    reviews.undo(database_url, decision["review_id"], "ann")
    assert rows(database_url) == [("occurred", 0.2, "corrected")]


def test_an_upgrade_keeps_what_rows_say_that_people_vouched_for(database_url: str) -> None:
    load_certain(database_url, (A, 0.6), (told("b", "2024-03-14", expulsion("NOR", "RUS")), 0.5))
    one, other = ids(database_url)
    reviews.accept(database_url, other, "ann")
    for event_id, (field, value) in ((other, ("status", "negated")), (one, ("object", "grain"))):
        reviews.correct(database_url, event_id, field, value, "ann")
    antedate(database_url)
    load_certain(database_url, (told("c", "2024-04-16", summit("occurred", day("2030-03-20"))), 0.1))  # no more what he saw
    kept = execute(database_url, "SELECT action, field, said IS NOT NULL FROM reviews ORDER BY review_id")
    assert kept == [("accept", None, True), ("correct", "status", True), ("correct", "object", True)]
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("ALTER TABLE reviews DROP COLUMN said; ALTER TABLE event_redirects DROP COLUMN mention_ids")
        cursor.execute("DELETE FROM migrations WHERE number = 36")
    assert migrate(database_url) == ["036_what_decisions_stand_for.sql"]
    said = execute(
        database_url, "SELECT field, said ->> 'status', jsonb_array_length(said -> 'recipients') FROM reviews ORDER BY review_id"
    )
    assert said == [(None, None, None), ("status", "negated", 1), ("object", None, None)]
    before = rows(database_url)
    load_certain(database_url, (told("d", "2024-03-15", expulsion("NOR", "RUS")), 0.3))
    assert rows(database_url) == before == [("occurred", 0.1, "corrected"), ("negated", 1.0, "corrected")]
