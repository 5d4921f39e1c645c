"""Actors: people whose surname or given name is that of a state or a capital, in full and bare."""

import pytest

from dateline.actors.gazetteer import load_gazetteer, scan
from dateline.actors.words import tokenize
from dateline.resolve.articles import index_article
from tests.unit.actors_read import last


def kinds(text: str) -> list[str]:
    return [match.key for match in scan(tokenize(text), load_gazetteer())]


@pytest.mark.parametrize(
    "text",
    [
        "Bill Jordan wept.",
        "The union's head, Gordon Holland, wept.",
        "William J. Ireland wept.",
        "Susan Ireland wept.",
        "Jack London wrote novels.",
        "Mr. Georgia wept.",
        "Mrs Germany wept.",
        "Ms. Chad Smith wept.",
        "Kenny Chad said that he wept.",
        "Chad Smith said that he wept.",
    ],
)
def test_a_name_of_a_state_behind_a_given_name_or_a_title_is_a_surname(text: str) -> None:
    assert not kinds(text)
    assert not index_article(text).counts


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Prince Hassan of Jordan wept.", "jordan"),
        ("King Abdullah, Jordan and Egypt met.", "jordan"),
        ("President Obama, Jordan and Egypt met.", "jordan"),
        ("Shinzo Abe told Jordan so.", "jordan"),
        ("In May Jordan recalled its envoy.", "jordan"),
        ("Said Jordan's king.", "jordan"),
        ("Will Jordan recall its envoy?", "jordan"),
        ("How to Sue China", "china"),
        ("Mali and Chad met.", "chad"),
        ("South Sudan wept.", "south sudan"),
        ("The new Jordan policy failed.", "jordan"),
        ("In Camp David Israel signed.", "israel"),
        ("Under Tony Britain changed.", "britain"),
        ("After Hurricane Maria Dominica asked for aid.", "dominica"),
        ("With Pope Leo Lebanon prayed.", "lebanon"),
        ("Under Mark Rutte Holland sent jets.", "holland"),
        ("Miss Venezuela wept.", "venezuela"),
        ("India May Ban Phones", "india"),
        ("In Jordan Smith said so.", "jordan"),
        ("By Peter Graham\nJordan wept.", "jordan"),
        ("Talks with Charles\n\nJordan wept.", "jordan"),
        ("George Washington wept.", "washington"),
        ("George Washington University wept.", "washington"),
    ],
)
def test_a_state_beside_another_word_with_a_capital_stays_one(text: str, state: str) -> None:
    assert state in kinds(text)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Union leader Tim Holland flew to Bern. Holland accused Qatar.", "Holland"),
        ("Susan Ireland, head of the guild, flew to Bern. Ireland urged Canada on Monday to lift its ban.", "Ireland"),
        ("Bill Jordan of the union flew to Bern. Jordan thanked Peru.", "Jordan"),
        ("Mr. Georgia flew to Bern. Georgia thanked Peru.", "Georgia"),
    ],
)
def test_the_bare_surname_behind_it_is_the_same_person(text: str, phrase: str) -> None:
    (actor,) = last(text, phrase, phrase)
    assert actor.code not in ("NLD", "IRL", "JOR", "GEO")


@pytest.mark.parametrize(
    "text",
    [
        "Jordan's premier met Bill Jordan, a lawyer. Jordan thanked Peru.",
        "Bill Jordan of the union wept. Jordan and Egypt thanked Peru.",
        "Bill Jordan of the union wept. Jordan has recalled its envoy to Peru.",
        "Bill Jordan of the union wept. Jordan thanked Peru. Jordanian police wept.",
        "Bill Jordan of the union flew to Amman. Jordan thanked Peru.",
        "They told Bill Jordan had agreed. Jordan thanked Peru.",
        "Bill Jordan of the union wept. On Monday Jordan expelled two Peruvians.",
        "Bill Jordan of the union wept. Peru sent weapons to Jordan.",
        "Bill Jordan of the union wept. Peru imposed sanctions on Jordan.",
        "Bill Jordan of the union wept. Peru bombed southern Jordan.",
        "Bill Jordan of the union met Khasawneh. Jordan thanked Peru.",
        "Jordan was shocked. Bill Jordan of the union wept. Jordan thanked Peru.",
    ],
)
def test_a_state_that_the_article_names_otherwise_too_is_one(text: str) -> None:
    assert "jordan" in {match.key for match in index_article(text).names}


def test_the_office_of_the_full_name_is_his() -> None:
    (actor,) = last("ICFTU General Secretary Bill Jordan wrote to Bern. Jordan accused Peru.", "Jordan", "Jordan")
    assert actor.code == "NGO"
