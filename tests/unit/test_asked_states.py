"""Who speaks to a state by its bare name is not of it; titles of bodies point back to their bodies."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.mentions import resolve_mentions
from dateline.records import Article
from tests.unit.actors_read import codes
from tests.unit.clauses import heard

ON = date(2013, 3, 12)


def first(text: str, kind: str, words: str) -> str | None:
    """The code of whoever acts in the mention of the word in brackets."""
    told = [replace(mention, type=kind) for mention in heard(text, words)]
    article = Article("a", text.replace("[", "").replace("]", ""), ON)
    return resolve_mentions(article, told)[0].arguments[0].actors[0].code


@pytest.mark.parametrize(
    ("text", "kind", "words", "code"),
    [
        ("Tonga spoke. The minister [urged] Fiji to end its raids in Tonga.", "demand", "i:The_minister r:Fiji", "TON"),
        # of the own land
        ("The opposition [urged] Fiji to act. Tonga's war goes on.", "demand", "i:The_opposition r:Fiji", "TON"),
        ("The opposition [asked] Fiji for arms. Fiji spoke.", "demand", "i:The_opposition r:Fiji", None),
        ("The defence minister [warned] Fiji that Tonga would strike.", "threat", "i:The_defence_minister r:Fiji", "TON"),
        ("Fiji held a poll. The prime minister [urged] Fiji to stay calm.", "demand", "i:The_prime_minister r:Fiji", "FJI"),
        ("Fiji held a poll. The minister [thanked] Fiji for its trust.", "endorsement", "i:The_minister r:Fiji", "FJI"),
        ("Fiji held a poll. The opposition [urged] Fiji to stay calm.", "demand", "i:The_opposition r:Fiji", "FJI"),
    ],
)
def test_who_asks_a_state_by_its_name_is_of_another(text: str, kind: str, words: str, code: str | None) -> None:
    assert first(text, kind, words) == code


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        # of others
        ("The Chairperson of NATO's committee met Fiji. Then the Chairperson left.", "the Chairperson", "FJI"),
        ("The High Representative in Bosnia met Fiji. Fiji left. Then the High Representative spoke.", "the High R", "FJI"),
        ("The mayor of the European Union town left Fiji. Then the mayor spoke.", "the mayor", "FJI"),
    ],
)
def test_the_title_of_a_body_s_officer_is_that_body_s(text: str, phrase: str, code: str) -> None:
    whole = next(words for words in ("the Special Representative", "the High Representative", phrase) if words.startswith(phrase))
    assert codes(text, whole) == [[code]]
