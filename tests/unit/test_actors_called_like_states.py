"""Actors: people whose surname or given name is that of a state or a capital, in full and bare."""

import pytest

from dateline.actors.gazetteer import load_gazetteer, scan
from dateline.actors.words import tokenize
from dateline.resolve.articles import index_article


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
