"""A guess of whose an official is yields to what the sentence tells of the other side."""

from dataclasses import replace

from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.articles import MAIN_STATE
from dateline.resolve.guessed_sides import not_against_itself


def mention(kind: str, who: Actor, whom: Actor | None = None) -> Mention:
    sides = [("initiator", who)] + ([("recipient", whom)] if whom else [])
    arguments = tuple(Argument(role, Span(0, 4, side.name), 0.9, (side,)) for role, side in sides)
    return Mention(kind, "occurred", Span(10, 15, "acted"), 0.9, arguments)


MINISTER = Actor("Le", "USA", "GOV", ("GOV",), f"{MAIN_STATE} (3 of 6)")
ENVOY = Actor("American ambassador", "USA", "GOV", ("GOV",), "demonym of United States")
CHINA = Actor("China", "CHN", "GOV", ("GOV",), "country name")


def test_who_summons_the_american_ambassador_is_not_american() -> None:
    threat, summons = mention("threat", CHINA), mention("ambassador_summons", MINISTER, ENVOY)
    found = not_against_itself([threat, summons])[1]
    assert [a.actors[0].code for a in found.arguments] == ["CHN", "USA"]
    assert "acts on USA" in found.arguments[0].actors[0].reason
    assert not_against_itself([summons])[0].arguments[0].actors[0].code is None  # who else acts is not told


def test_what_the_words_say_stays_and_so_do_other_acts() -> None:
    named = replace(MINISTER, reason="country name")
    for kept in (mention("ambassador_summons", named, ENVOY), mention("arrest", MINISTER, ENVOY)):
        assert not_against_itself([mention("threat", CHINA), kept])[1] == kept
