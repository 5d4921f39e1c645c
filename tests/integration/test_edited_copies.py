"""A story that another paper prints days later is of the day of its first print: in any order of days, and for as long as that
print counts."""

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations

import pytest

from dateline.records import UNKNOWN_DATE, Mention, Span
from dateline.reviewing import reviews
from dateline.reviewing.erasing import erase
from dateline.store.postgres import answer
from tests.integration.linking import Told, everything, home, link, linked_anew, listed, load, store, told
from tests.unit.builders import actor, day, mention

WIRE = "Oslo expelled three Swedish diplomats yesterday over the arrest of a fisherman near Haugesund."
REST = (
    "The three have been given a week to leave, the ministry said in a statement that called the arrest a provocation. "
    "Stockholm has not commented."
)
OWN, DAILY = "So it was said on a quay in Bergen.", "A formula of every day, in a text that shares no other word with it at all."


def wire(key: str, published: str, words: str, rest: str, made: Mention) -> Told:
    return told(key, published, replace(made, sentence=Span(0, len(words), words)), text=f"{words} {rest}")


def expelled(key: str, published: str, when: str, words: str, rest: str, phrase: str = "yesterday") -> Told:
    made = mention("diplomat_expulsion", "occurred", 0, ("NOR",), ("SWE",), replace(day(when), phrase=phrase))
    return wire(key, published, words, rest, made)


def talks(key: str, published: str, when: str, status: str, words: str, rest: str = "", phrase: str = "tomorrow") -> Told:
    made = mention("talks", status, 0, ("NOR", "SWE"), (), replace(day(when), phrase=phrase))
    return wire(key, published, words, rest or f"{key} tells what {key} knows.", made)


FIRST = expelled("a", "2024-03-06", "2024-03-05", WIRE, REST)
LATER = expelled("c", "2024-03-07", "2024-03-06", WIRE, f"{REST} With reports from our newsroom in Stavanger.")
NEWS = (
    FIRST,
    expelled("b", "2024-03-06", "2024-03-05", "Three Swedes must leave Norway.", OWN, "Tuesday"),
    LATER,
    expelled("d", "2024-03-08", "2024-03-07", WIRE, DAILY),
)


RELEASE = "Norway recalled its ambassador from Kenya on Monday."


def released(key: str, published: str, when: str) -> Told:
    monday = replace(day(when), phrase="Monday")
    return wire(key, published, RELEASE, "", mention("ambassador_recall", "occurred", 0, ("NOR",), ("KEN",), monday))


RELEASES = (
    released("r", "1950-03-01", "1950-02-27"),
    released("s", "2021-06-17", "2021-06-14"),
    released("t", "2021-06-22", "2021-06-21"),
)


@pytest.mark.parametrize("order", [*permutations(range(3))])
def test_a_release_in_the_words_of_one_of_another_year_is_another_event_in_any_order(
    new_database: Callable[[], str], order: tuple[int, ...]
) -> None:
    url = new_database()
    load(url, *(RELEASES[number] for number in order))
    found = listed(url, "date_earliest::text", "article_count", "independent_source_count", "is_disputed")
    assert found == [("1950-02-27", 1, 1, False), ("2021-06-14", 2, 1, False)]
    assert everything(url) == linked_anew(url)


@pytest.mark.parametrize("order", [*permutations(range(4))][::5])
def test_an_edited_copy_printed_a_day_later_joins_its_event_in_any_order(
    new_database: Callable[[], str], order: tuple[int, ...]
) -> None:
    forwards, shuffled = new_database(), new_database()
    load(forwards, *NEWS)
    load(shuffled, *(NEWS[number] for number in order))
    assert everything(shuffled) == everything(forwards) == linked_anew(shuffled)
    found = listed(forwards, "date_earliest::text", "article_count", "independent_source_count", "is_disputed")
    assert found == [("2024-03-05", 3, 2, False), ("2024-03-07", 1, 1, False)]
    (then,) = answer(forwards, "SELECT event_id, article_count FROM timeline_as_of('2024-03-06')")
    assert then == {"event_id": home(forwards, "c"), "article_count": 2}


def retracted(url: str) -> None:
    reviews.retract(url, "a", "ann", "a hoax")


def parted(url: str) -> None:
    reviews.split(url, home(url, "a"), ["c"], "ann")


def read_anew(url: str) -> None:
    """By a run that finds another day there."""
    item, (seen,) = FIRST
    load(url, (item, [replace(seen, date=day("2024-03-01"))]))


@pytest.mark.parametrize("gone", [retracted, parted, read_anew])
def test_without_its_first_print_a_copy_is_of_its_own_day(database_url: str, gone: Callable[[str], None]) -> None:
    load(database_url, FIRST, LATER)
    assert listed(database_url, "date_earliest::text", "article_count") == [("2024-03-05", 2)]
    gone(database_url)
    load(database_url, expelled("e", "2024-03-09", "2024-03-06", "Three Swedes must leave.", OWN, "Wednesday"))
    assert home(database_url, "c") == home(database_url, "e")
    assert listed(database_url, "date_earliest::text", "article_count")[-1] == ("2024-03-06", 2)
    assert linked_anew(database_url) == everything(database_url)


@pytest.mark.parametrize("gone", [retracted, read_anew])
def test_so_is_a_copy_that_is_another_event_than_its_first_print(database_url: str, gone: Callable[[str], None]) -> None:
    """Since of it somebody else was read: it had but the day from it."""
    item, (seen,) = LATER
    told_by_others = [
        replace(argument, actors=(actor("FIN"),)) if argument.role == "recipient" else argument for argument in seen.arguments
    ]
    own, (told_it,) = expelled("e", "2024-03-09", "2024-03-06", "Three Finns must leave.", OWN, "Wednesday")
    load(
        database_url,
        FIRST,
        (item, [replace(seen, arguments=tuple(told_by_others))]),
        (own, [replace(told_it, arguments=tuple(told_by_others))]),
    )
    assert listed(database_url, "date_earliest::text") == [("2024-03-05",), ("2024-03-05",), ("2024-03-06",)]
    gone(database_url)
    assert home(database_url, "c") == home(database_url, "e")
    assert linked_anew(database_url) == everything(database_url)


def test_a_plan_that_a_first_print_dates_anew_leaves_the_outcome_to_the_plan_that_is_left(
    new_database: Callable[[], str],
) -> None:
    """What was held on the 10th could be either, while the copy was taken for a plan of the 9th."""
    words = "Oslo will open the talks with Stockholm on fish in the old castle tomorrow, the ministry said."
    news = [
        talks("first", "2024-03-05", "2024-03-06", "planned", words, REST),
        talks("own", "2024-03-04", "2024-03-08", "planned", "They will talk on Friday.", phrase="Friday"),
        talks("copy", "2024-03-08", "2024-03-09", "planned", words, f"{REST} Our newsroom in Stavanger adds that it rained."),
        talks("held", "2024-03-10", "2024-03-10", "occurred", "They talked at last.", phrase="Sunday"),
    ]
    forwards, late = new_database(), new_database()
    load(forwards, *news)
    load(late, *news[1:])
    assert home(late, "own") != home(late, "held")
    load(late, news[0])
    assert home(late, "own") == home(late, "held") != home(late, "copy") == home(late, "first")
    assert everything(late) == everything(forwards) == linked_anew(late)


def without_a_day(told_it: Told) -> Told:
    item, (seen,) = told_it
    return replace(item, published_on=None), [replace(seen, date=UNKNOWN_DATE)]


TUESDAYS = "Oslo expelled three Swedish diplomats on Tuesday over the arrest of a fisherman near Haugesund."
PRINTS = (
    expelled("a", "2024-03-06", "2024-03-05", TUESDAYS, REST, "Tuesday"),
    expelled("b", "2024-03-07", "2024-03-05", "Three Swedes must leave Norway.", OWN, "Tuesday"),
    expelled("month later", "2024-04-11", "2024-04-09", TUESDAYS, REST, "Tuesday"),
    without_a_day(expelled("no day", "2024-04-11", "2024-04-09", TUESDAYS, REST, "Tuesday")),
)


@pytest.mark.parametrize("order", [*permutations(range(4))][::5])
def test_a_verbatim_copy_of_a_later_month_or_of_no_day_joins_its_first_print_in_any_order(
    database_url: str, order: tuple[int, ...]
) -> None:
    for number in order:
        store(database_url, [PRINTS[number]])
        link(database_url)
    found = listed(database_url, "date_earliest::text", "article_count", "independent_source_count", "is_disputed")
    assert found == [("2024-03-05", 4, 2, False)]
    for then, count in (("2024-03-06", 1), ("2024-04-10", 2), ("2024-04-11", 3)):  # that of no day is known since today
        assert answer(database_url, f"SELECT article_count FROM timeline_as_of('{then}')") == [{"article_count": count}]
    assert everything(database_url) == linked_anew(database_url)


def erased(url: str) -> None:
    erase(url, "a", "ann", "request 12")


@pytest.mark.parametrize("gone", [retracted, erased])
def test_without_its_first_print_a_verbatim_copy_is_of_its_own_day(database_url: str, gone: Callable[[str], None]) -> None:
    load(database_url, *PRINTS[:3])
    assert listed(database_url, "date_earliest::text", "article_count") == [("2024-03-05", 3)]
    gone(database_url)
    load(database_url, expelled("e", "2024-04-12", "2024-04-09", "Three more Swedes must leave.", OWN, "Tuesday"))
    assert listed(database_url, "date_earliest::text", "article_count") == [("2024-03-05", 1), ("2024-04-09", 2)]
    assert everything(database_url) == linked_anew(database_url)
