"""A decision from a page that has stood open: on what the reviewer saw of the event, or on nothing."""

from collections.abc import Callable
from typing import Any

import pytest

from dateline import timeline
from dateline.errors import Misuse
from dateline.reviewing import reviews
from dateline.reviewing.seen import seen_now
from tests.integration.linking import Told, link, load, summit, told
from tests.unit.builders import day

WHEN = day("2024-06-12")
PLANNED = told("p", "2024-06-01", summit("planned", WHEN))
ELSEWHEN = told("e", "2024-06-03", summit(when=day("2024-06-02")))
TAKEN = ("accept", "reject", "lock", "correct", "split", "merge")


pytestmark = pytest.mark.usefixtures("plugins")


def decide(url: str, key: str, action: str, seen: str = "") -> str:
    """A decision by the form of the event's page; the id that the event then has."""
    from timeline_page import decide as form

    rest: dict[str, dict[str, Any]] = {"correct": {"field": "object", "value": "the treaty"}}
    if action == "merge":
        rest["merge"] = {"value": event_on(url, "2024-06-02")}
    if action == "split":
        rest["split"] = {"items": [row["mention_id"] for row in timeline.evidence(url, key) if row["article_id"] == "q"]}
    return form.decide(url, key, form.Decision(action=action, seen=seen, **rest.get(action, {})), "ann")


def event_on(url: str, first_day: str) -> str:
    (key,) = [row["event_id"] for row in timeline.rows(url) if str(row["date_earliest"]) == first_day]
    return str(key)


def opened(url: str, *items: Told) -> tuple[str, str]:
    """The summit of the twelfth, and what a page that is opened now shows of it."""
    load(url, *items)
    key = event_on(url, "2024-06-12")
    return key, seen_now(url, key)


def made(url: str) -> list[tuple[str, str]]:
    return [(row["action"], row["reviewer"]) for row in reviews.decisions(url)]


@pytest.mark.parametrize("action", TAKEN)
def test_what_a_late_article_has_changed_is_not_decided_about_unseen(database_url: str, action: str) -> None:
    key, seen = opened(database_url, PLANNED, ELSEWHEN, told("q", "2024-06-04", summit("planned", WHEN)))
    load(database_url, told("late", "2024-06-10", summit("negated", WHEN)))
    with pytest.raises(Misuse, match="has changed since you opened it, and nothing was decided"):
        decide(database_url, key, action, seen)
    assert made(database_url) == []
    decide(database_url, key, action, seen_now(database_url, key))
    assert made(database_url) == [(action, "ann")]


@pytest.mark.parametrize("action", TAKEN)
def test_an_event_that_says_the_same_is_decided_about_although_another_article_tells_it(database_url: str, action: str) -> None:
    key, seen = opened(database_url, PLANNED, ELSEWHEN)
    load(database_url, told("q", "2024-06-04", summit("planned", WHEN)))
    link(database_url)
    decide(database_url, key, action, seen)
    assert made(database_url) == [(action, "ann")]


COLLEAGUES: dict[str, Callable[[str, str], Any]] = {
    "accept": lambda url, key: reviews.accept(url, key, "bob"),
    "reject": lambda url, key: reviews.reject(url, key, "bob"),
    "correct": lambda url, key: reviews.correct(url, key, "place", "Oslo (NOR)", "bob"),
    "merge": lambda url, key: reviews.merge(url, event_on(url, "2024-06-02"), key, "bob"),
    "split": lambda url, key: reviews.split(url, key, ["q"], "bob"),
    "undo": lambda url, key: reviews.undo(url, reviews.decisions(url)[0]["review_id"], "bob"),
}


@pytest.mark.parametrize("theirs", COLLEAGUES)
def test_what_a_colleague_has_decided_meanwhile_is_not_overruled_unseen(database_url: str, theirs: str) -> None:
    load(database_url, PLANNED, ELSEWHEN, told("q", "2024-06-04", summit("planned", WHEN)))
    key = event_on(database_url, "2024-06-12")
    if theirs == "undo":
        reviews.accept(database_url, key, "bob")
    seen = seen_now(database_url, key)
    COLLEAGUES[theirs](database_url, key)
    before = made(database_url)
    for action in ("accept", "reject"):
        with pytest.raises(Misuse, match="has changed since you opened it"):
            decide(database_url, key, action, seen)
    assert made(database_url) == before


def test_an_old_id_shows_the_event_that_it_leads_to_and_no_id_of_none_shows_anything(database_url: str) -> None:
    assert seen_now(database_url, "0123456789abcdef") == ""
    key, _ = opened(database_url, PLANNED, ELSEWHEN)
    other = event_on(database_url, "2024-06-02")
    now = reviews.merge(database_url, key, other, "bob")["event_id"]
    assert seen_now(database_url, key) == seen_now(database_url, other) != ""
    assert seen_now(database_url, "0123456789abcdef") == ""
    assert decide(database_url, key, "accept", seen_now(database_url, other)) == now


def test_who_decides_without_having_seen_a_page_decides_about_what_the_event_says_now(database_url: str) -> None:
    key, _ = opened(database_url, PLANNED)
    load(database_url, told("late", "2024-06-10", summit("negated", WHEN)))
    assert decide(database_url, key, "accept") == key
    assert made(database_url) == [("accept", "ann")]
