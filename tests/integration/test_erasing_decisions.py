"""What decisions keep when one of the articles that they are about is erased."""

from dataclasses import replace

import pytest

from dateline import timeline
from dateline.linking.typed_values import typed_value
from dateline.records import Argument, Place, Span
from dateline.reviewing import reviews
from dateline.reviewing.erasing import erase
from dateline.store.postgres import migrate
from tests.integration.linking import listed, load
from tests.integration.statements import execute
from tests.integration.test_erasing import A, B, named, stored_text

SHOWN = ("initiators", "recipients", "place", "object", "date_earliest", "review", "article_count")


@pytest.mark.parametrize("is_undone", [False, True])
@pytest.mark.parametrize("field", ["initiators", "recipients", "place", "object", "date"])
def test_a_correction_to_nothing_stays_one(database_url: str, field: str, is_undone: bool) -> None:
    load(database_url, A, B)
    (event,) = timeline.rows(database_url)
    decision = reviews.correct(database_url, event["event_id"], field, "", "ann")
    if is_undone:
        reviews.undo(database_url, decision["review_id"], "ann")
    (before,) = listed(database_url, *SHOWN)
    erase(database_url, "a", "ann", "request 12")
    (after,) = listed(database_url, *SHOWN)
    assert after == (*before[:-1], 1)
    (kept,) = reviews.decisions(database_url, timeline.rows(database_url)[0]["event_id"])
    assert typed_value(field, kept["value"]) == ("unknown" if field == "date" else "none")


def test_an_upgrade_mends_a_correction_to_nobody_that_lost_its_value(database_url: str) -> None:
    load(database_url, A)
    (event,) = timeline.rows(database_url)
    for field in ("recipients", "object"):
        reviews.correct(database_url, event["event_id"], field, "", "ann")
    execute(database_url, "UPDATE reviews SET value = NULL")
    execute(database_url, "DELETE FROM migrations WHERE number = 49")
    assert migrate(database_url) == ["049_what_erasing_left.sql"]
    assert [row["value"] for row in reviews.decisions(database_url)] == [None, []]


def test_a_place_is_no_name_that_goes_with_an_object(database_url: str) -> None:
    (article, (seen,)), (other, (seen_there,)) = A, B
    town, matter = Place("Kobani", "SYR", 36.9, 38.35), Argument("object", Span(0, 6, "Kobani"), 0.9, ())
    mentions = [replace(seen, arguments=(*seen.arguments, matter), place=town)]
    load(database_url, (article, mentions), (other, [replace(seen_there, place=town)]))
    (event,) = timeline.rows(database_url)
    assert (event["place"], event["object"]) == ("Kobani", "Kobani")
    reviews.lock(database_url, event["event_id"], "ann")
    erase(database_url, "a", "ann", "request 12")
    assert listed(database_url, "place", "country", "object", "review") == [("Kobani", "SYR", None, "locked")]


@pytest.mark.parametrize("is_locked", [False, True])
@pytest.mark.parametrize(("field", "typed"), [("initiators", "Bo Berg (USA); Russia (RUS)"), ("object", "a house in Ash Lane")])
def test_what_a_person_typed_stays_though_only_the_erased_article_told_it(
    database_url: str, field: str, typed: str, is_locked: bool
) -> None:
    article, (seen,) = named("Bo Berg", A)
    matter = Argument("object", Span(0, 19, "a house in Ash Lane"), 0.9, ())
    load(database_url, (article, [replace(seen, arguments=(*seen.arguments, matter))]), B)
    (event,) = timeline.rows(database_url)
    reviews.correct(database_url, event["event_id"], field, typed, "ann")
    if is_locked:
        reviews.lock(database_url, event["event_id"], "ann")
    (before,) = listed(database_url, field)
    erase(database_url, "a", "ann", "request 12")
    assert listed(database_url, field) == [before]


def test_a_name_of_a_correction_that_was_taken_back_is_in_no_later_lock(database_url: str) -> None:
    load(database_url, named("Bo Berg", A), B)
    (event,) = timeline.rows(database_url)
    decision = reviews.correct(database_url, event["event_id"], "initiators", "Bo Berg (USA)", "ann")
    reviews.undo(database_url, decision["review_id"], "ann")
    reviews.lock(database_url, event["event_id"], "ann")
    erase(database_url, "a", "ann", "request 12")
    assert "Berg" not in str(listed(database_url, "initiators"))
    assert stored_text(database_url).count("Berg") == 1  # in the correction, which `review list` shows


def test_a_name_that_another_article_tells_of_another_office_stays(database_url: str) -> None:
    article, (seen,) = named("Bo Berg", B)
    elsewhere = [replace(a, actors=tuple(replace(x, sector="LEG", sectors=("LEG",)) for x in a.actors)) for a in seen.arguments]
    load(database_url, named("Bo Berg", A), (article, [replace(seen, arguments=tuple(elsewhere))]))
    (event,) = timeline.rows(database_url)
    reviews.lock(database_url, event["event_id"], "ann")
    erase(database_url, "a", "ann", "request 12")
    assert "Bo Berg" in str(listed(database_url, "initiators"))
