"""People of two states: whose they are depends on who acts upon them."""

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.actors import resolve_actors
from dateline.resolve.dual_nationals import dual_nationals, states_of_dual
from dateline.sides.implied import implied_arguments
from tests.unit.actors_read import codes


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("the Belgian-Iranian aid worker Ada Lind", ["BEL", "IRN"]),
        ("a dual Irish-Egyptian national, Bo Berg", ["IRL", "EGY"]),
        ("two US-Russian citizens", ["USA", "RUS"]),
        ("three Anglo-French tourists", ["GBR", "FRA"]),
        ("two British-Iranian businessmen", ["GBR", "IRN"]),
        ("the Franco-German brigade", []),
        ("the US-Iranian human rights activist", ["USA", "IRN"]),
        ("the Irish-Egyptian trade union worker", ["IRL", "EGY"]),
        ("US-Russian talks", []),
        ("Peruvian-Chilean border residents", []),
        ("the Franco-German youth exchange worker", []),
        ("the Russian-Ukrainian prisoner swap", []),
        ("the Irish-Egyptian student exchanges", []),
        ("the Syrian-Turkish border", []),
        ("an African-American man", []),
        ("the US-based writer", []),
        ("an Iranian-born scholar", []),
        ("the Peruvian writer", []),
    ],
)
def test_a_person_of_two_demonyms_is_of_two_states(words: str, wanted: list[str]) -> None:
    assert [entry.code for entry in states_of_dual(words)] == wanted


def test_the_state_around_a_dual_national_is_not_guessed() -> None:
    text = "Iran spoke. Iran spoke. It held the Belgian-Iranian writer in Tehran and the writer in Tehran."
    assert codes(text, "the Belgian-Iranian writer", "the writer") == [[None], ["IRN"]]
    assert codes("Iran arrested Belgian-Iranian writer Ada Lind.", "Belgian-Iranian writer Ada Lind") == [
        [None]
    ]  # no title of hers


def arrest(words: str, *doers: str) -> Mention:
    span = Span(40, 40 + len(words), words)
    people = Argument("recipient", span, 0.9, (Actor(words, None, "CVL", ("CVL",), "unknown"),))
    by = (Argument("initiator", Span(0, 3, code), 0.9, (Actor(code, code, "GOV", ("GOV",), "country name"),)) for code in doers)
    return Mention("arrest", "occurred", Span(20, 28, "arrested"), 0.9, (*by, people))


def codes_of(mention: Mention) -> list[str | None]:
    return [actor.code for a in mention.arguments if a.role == "recipient" for actor in a.actors]


WRITER = "the Belgian-Iranian writer"


def test_who_acts_upon_a_dual_national_does_so_to_the_other_state() -> None:
    assert codes_of(dual_nationals(arrest(WRITER, "IRN"))) == ["BEL"]
    assert codes_of(dual_nationals(arrest(WRITER, "PER"))) == ["BEL", "IRN"]
    assert codes_of(dual_nationals(arrest(WRITER, "IRN", "BEL"))) == ["BEL", "IRN"]
    assert codes_of(dual_nationals(arrest("the writer", "IRN"))) == [None]


def test_who_acts_may_be_told_by_the_article_alone() -> None:
    first = dual_nationals(arrest(WRITER))
    assert codes_of(first) == ["BEL", "IRN"]
    doer = arrest(WRITER, "IRN").arguments[0]
    told = Mention(first.type, first.status, first.trigger, 0.9, (*first.arguments, doer))
    assert codes_of(dual_nationals(told)) == ["BEL"]
    assert codes_of(implied_arguments([arrest(WRITER)], "IRN")[0]) == ["BEL"]  # those in power


@pytest.mark.parametrize(
    ("words", "code", "sector"),
    [
        ("an Iranian American", "USA", "CVL"),
        ("the Iranian Americans", "USA", "CVL"),
        ("Two Cuban Americans", "USA", "CVL"),
        ("Cuban American lawmakers", "USA", "LEG"),
        ("a Palestinian American journalist", "USA", "JRN"),
        ("the Palestinian American journalist Ada Lind", "USA", "JRN"),
        ("Iranian American Ada Lind", "USA", "CVL"),
        ("a Chinese Canadian", "CAN", "CVL"),
        ("Latvian Russians", "LVA", "CVL"),
        ("Russian American talks", "RUS", "UNK"),
        ("American Israelis", "USA", "CVL"),
        ("the Russians", "RUS", "GOV"),
    ],
)
def test_people_of_a_land_of_immigrants_are_its_own_whatever_their_origin(words: str, code: str, sector: str) -> None:
    told = [(actor.code, actor.sector) for actor in resolve_actors(words, None, f"Iran spoke. Iran held {words}. Iran is large.")]
    assert told == [(code, sector)]
