"""What stands beside an article or event that goes, or comes back, is linked anew at once: all is as if linked from scratch."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from dateline.linking.relink import relink
from dateline.reviewing import reviews
from dateline.store.mentions import reports_of
from dateline.store.postgres import answer, connect
from tests.integration.linking import MODEL, everything, link, linked_anew, load, store, summit, told
from tests.integration.statements import execute
from tests.unit.builders import day, mention

FIRST = told("p", "2024-03-01", summit("planned", day("2024-03-10"), sentence="They will meet in the old castle."))
SECOND = told("q", "2024-03-02", summit("planned", day("2024-03-11"), sentence="A date was told by the envoy."))
HELD = told("t", "2024-03-13", summit("occurred", day("2024-03-12"), sentence="They met in the old castle."))


def shown(url: str) -> list[tuple[str, int]]:
    rows = answer(url, "SELECT status, article_count FROM timeline ORDER BY first_published_at, event_id")
    return [(row["status"], row["article_count"]) for row in rows]


def home(url: str, article_id: str) -> str:
    asked = "SELECT DISTINCT event_id FROM event_mentions JOIN mentions USING (mention_id)"
    return str(answer_of_owner(url, f"{asked} WHERE article_id = '{article_id}'"))


def answer_of_owner(url: str, statement: str) -> Any:
    ((value,),) = execute(url, statement)
    return value


def retracted(url: str) -> None:
    reviews.retract(url, "q", "ann", "a hoax")


def rejected(url: str) -> None:
    reviews.reject(url, home(url, "q"), "ann")


def read_anew(url: str) -> None:
    """By a run that finds no plan there."""
    item, _ = SECOND
    store(url, [(item, [mention("protest", initiators=("USA",), when=day("2024-03-01"))])])
    with connect(url) as connection:
        relink(connection, MODEL, reports_of(connection, MODEL, "q"))


@pytest.mark.parametrize("gone", [retracted, rejected, read_anew])
def test_what_could_be_the_outcome_of_two_plans_is_that_of_the_one_that_is_left(
    database_url: str, gone: Callable[[str], None]
) -> None:
    load(database_url, FIRST, SECOND, HELD)
    assert shown(database_url) == [("planned", 1), ("planned", 1), ("occurred", 1)]
    gone(database_url)
    assert home(database_url, "p") == home(database_url, "t")
    assert answer(database_url, "SELECT FROM slipped") == []
    assert everything(database_url) == linked_anew(database_url)


def test_and_is_that_of_neither_once_the_other_is_back(database_url: str) -> None:
    load(database_url, FIRST, SECOND, HELD)
    before = everything(database_url)
    rejected(database_url)
    reviews.undo(database_url, reviews.decisions(database_url)[0]["review_id"], "ann")
    assert shown(database_url) == [("planned", 1), ("planned", 1), ("occurred", 1)]
    rejected(database_url)
    reviews.accept(database_url, home(database_url, "q"), "ann")
    assert shown(database_url) == [("planned", 1), ("planned", 1), ("occurred", 1)]
    reviews.undo(database_url, reviews.decisions(database_url)[0]["review_id"], "ann")  # rejected again
    assert home(database_url, "p") == home(database_url, "t")
    reviews.undo(database_url, reviews.decisions(database_url)[1]["review_id"], "ann")
    retracted(database_url)
    reviews.restore(database_url, "q")
    assert everything(database_url) == before


def test_the_outcome_of_two_plans_stays_that_of_neither_when_one_of_them_is_linked_again(database_url: str) -> None:
    load(database_url, FIRST, SECOND, HELD)
    before = everything(database_url)
    link(database_url, "2024-03-01", "2024-03-01")  # nothing new
    assert everything(database_url) == before
    load(
        database_url, told("f", "2024-03-05", summit("planned", day("2024-03-10"), sentence="They will meet in the old castle."))
    )
    assert home(database_url, "f") == home(database_url, "p") != home(database_url, "t")
    assert everything(database_url) == linked_anew(database_url)


def test_the_id_of_a_withdrawn_copy_leads_to_the_one_that_was_kept_apart(database_url: str) -> None:
    item, seen = told("a", "2024-03-13", summit(when=day("2024-03-12")))
    load(database_url, (item, seen), (replace(item, article_id="k"), seen))
    cited = home(database_url, "a")
    reviews.split(database_url, cited, ["k"], "ann")
    first, other = sorted("ak", key=lambda key: home(database_url, key) != cited)
    apart = home(database_url, other)
    reviews.retract(database_url, first, "ann", "a hoax")
    assert [answer_of_owner(database_url, f"SELECT current_event('{key}')") for key in (cited, apart)] == [cited, cited]
    assert everything(database_url) == linked_anew(database_url)


def test_a_decision_goes_on_with_what_is_left_of_what_it_was_made_about(database_url: str) -> None:
    words = "They met in the old castle by the lake."
    on = summit(when=day("2024-03-05"), sentence="A summit took place somewhere.")
    load(database_url, told("a", "2024-03-06", on), told("b", "2024-03-07", summit(sentence=words)))
    reviews.correct(database_url, home(database_url, "a"), "object", "fish", "ann")
    load(database_url, told("late", "2024-03-04", summit(when=day("2024-03-03"), sentence=words)))
    assert home(database_url, "a") != home(database_url, "b") == home(database_url, "late")
    reviews.retract(database_url, "a", "ann", "a hoax")
    assert answer(database_url, "SELECT object, review FROM timeline") == [{"object": "fish", "review": "corrected"}]
    assert everything(database_url) == linked_anew(database_url)
