"""States that are counted and not named, and parts of the world: no single state is guessed for them."""

import pytest

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.phrases import parse
from dateline.actors.words import tokenize
from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.actors import resolve_spans
from dateline.resolve.articles import index_article
from dateline.resolve.several_states import are_several_states, read_as_several
from dateline.weighing.affiliation_signs import affiliation_signs

ABROAD = index_article("Peru met Chad and Oman.")
AT_HOME = index_article("Texas sued Washington. The United States and Peru said nothing.")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("More than 20 countries", True),
        ("the 20 countries", True),
        ("Thirty-five nations", True),
        ("six world powers", True),
        ("1,200 small states", True),
        ("Dozens of states", True),
        ("most of the region's governments", True),
        ("leaders from more than 100 countries", True),
        ("Ministers of seventeen nations", True),
        ("Latin America", True),
        ("four Arab states", True),
        ("About 100 heads of state and government", True),
        ("heads of state", True),
        ("forty African presidents", True),
        ("Twenty kings", True),
        ("a number of foreign ministers", True),
        ("several foreign ministers", True),
        ("dozens of world leaders", True),
        ("the world leaders", True),
        ("a number of his counterparts", True),
        ("a handful of Arab ministers", True),
        ("some foreign ambassadors", True),
        ("a number of countries", True),
        ("the countries", True),
        ("those Gulf states", True),
        ("nations that left it", True),
        ("First Nations", False),
        ("two presidents", False),  # those just told
        ("three former presidents", False),
        ("a number of ministers", False),
        ("four deputy prime ministers", False),
        ("foreign ministers", False),
        ("several opposition leaders", False),
        ("the presidents", False),
        ("African leaders", False),  # of a body, maybe
        ("twenty presidential guards", False),
        ("a Latin America envoy", False),  # one man
        ("the country", False),
        ("one of the countries", False),
        ("the governments", False),
        ("two hundred members of parliament", False),
        ("several ministers", False),
        ("20 soldiers from Peru", False),
        ("ten people from two villages", False),
        ("emergency powers", False),
    ],
)
def test_several_states_are_counted_or_a_part_of_the_world(words: str, expected: bool) -> None:
    assert are_several_states(parse(tokenize(words), load_gazetteer()), ABROAD) is expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Peru hosted four presidents since 1995", True),
        ("Peru jailed four presidents on Monday", True),
    ],
)
def test_those_who_fell_over_years_are_of_one_state(told: str, expected: bool) -> None:
    assert read_as_several("four presidents", index_article(f"Chad waits. {told}.")) is expected


def test_the_states_of_a_federation_may_be_at_home() -> None:
    assert read_as_several("five states", ABROAD)
    assert not read_as_several("five states", AT_HOME)
    assert not read_as_several("lawmakers from five states", AT_HOME)
    assert read_as_several("five countries", AT_HOME)
    assert not read_as_several("governors of five states", ABROAD)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("The 20 countries", None),
        ("Envoys of 20 nations", None),
        ("Envoys", "TGO"),
        ("The government", "TGO"),
        ("Nearly 40 heads of state and government", None),
        ("Several Arab ministers", None),
        ("Several ministers", "TGO"),
        ("Togo's four prime ministers", "TGO"),
        ("Five presidents of Chad", "TCD"),
    ],
)
def test_several_states_do_not_take_the_state_that_the_article_is_about(words: str, code: str | None) -> None:
    text = f"Togo arrested three men. Togo freed them. {words} protested."
    at = text.index(words)
    assert [actor.code for actor in resolve_spans(text, [Span(at, at + len(words), words)], None)[0]] == [code]


@pytest.mark.parametrize(
    ("words", "is_weighed"), [("Dozens of nations", False), ("Latin America", False), ("The ministry", True)]
)
def test_several_states_are_not_weighed_against_each_other(words: str, is_weighed: bool) -> None:
    text = f"Togo met Fiji. {words} thanked Malta."
    at = text.index(words)
    unknown = Actor(words, None, "GOV", ("GOV",), "unknown: no name of the gazetteer in the phrase")
    doer = Argument("initiator", Span(at, at + len(words), words), 0.9, (unknown,))
    thanks = Mention("endorsement", "occurred", Span(text.index("thanked"), text.index("thanked") + 7, "thanked"), 0.9, (doer,))
    assert bool(list(affiliation_signs([thanks], index_article(text), None))) is is_weighed


def test_states_that_the_article_has_named_are_still_pointed_back_to() -> None:
    text = "Togo and Benin quarrelled over a dam. The two countries recalled their envoys. Both states met."
    spans = [Span(text.index(words), text.index(words) + len(words), words) for words in ("The two countries", "Both states")]
    assert [[actor.code for actor in actors] for actors in resolve_spans(text, spans, None)] == [["TGO", "BEN"]] * 2
