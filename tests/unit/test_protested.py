"""Against whom a protest is by what it is against, and by the aim of a march."""

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.sides.protested import protested_against

OMAN = Actor("Oman", "OMN", "GOV", ("GOV",), "country name")


def told(sentence: str, trigger: str, thing: str = "", whom: str = "", kind: str = "protest") -> Mention:
    """A protest in Peru with the object or the recipient that the tagger marks."""

    def span(words: str) -> Span:
        return Span(sentence.index(words), sentence.index(words) + len(words), words)

    arguments = [Argument("object", span(thing), 0.9)] if thing else []
    arguments += [Argument("recipient", span(whom), 0.9, (OMAN,))] if whom else []
    return Mention(kind, "occurred", span(trigger), 0.9, tuple(arguments), Span(0, len(sentence), sentence))


def whom(*mentions: Mention, number: int = 0) -> list[str | None] | None:
    lent = protested_against(mentions, number)
    return [actor.code for argument in lent[1] for actor in argument.actors] if lent else None


@pytest.mark.parametrize(
    ("thing", "wanted"),
    [
        ("EU fishing policy", ["EUR"]),
        ("new WTO rules", ["IGO"]),
        ("NATO air strikes", ["IGO"]),
        ("U.S. missile defence", ["USA"]),
        ("a Chadian dam", ["TCD"]),
        ("Chad's dam", ["TCD"]),
        ("Chad’s border dam", ["TCD"]),
        ("the Chad war", None),  # a topic: whose war it is, is not told
        ("a Tuvalu resettlement bill", None),
        ("NATO membership", None),  # of the own state
        ("an EU trade deal", None),
        ("joining the EU", None),
        ("the sale of the port to a Chadian firm", None),
        ("the government's deal with Chad", None),
        ("fuel prices", None),
        ("Chad", None),  # nothing of it
    ],
)
def test_a_protest_against_a_thing_of_a_body_or_state_is_against_it(thing: str, wanted: list[str] | None) -> None:
    assert whom(told(f"Farmers marched in Lima against {thing}.", "marched", thing)) == wanted


def test_who_marches_for_a_thing_is_not_against_its_owner() -> None:
    assert whom(told("Farmers marched for EU rules.", "marched", "EU rules")) is None
    assert whom(told("Farmers burned EU flags.", "burned", "EU flags")) is None
    assert whom(told("Farmers objected against EU rules.", "objected", "EU rules", kind="rejection")) is None


@pytest.mark.parametrize(
    ("sentence", "trigger", "wanted"),
    [
        ("Farmers marched to protest against Oman.", "protest", ["OMN"]),
        ("Farmers blocked a road to loudly protest against Oman.", "protest", ["OMN"]),
        ("Farmers marched in protest against Oman.", "protest", ["OMN"]),
        ("Farmers marched, and nurses protested against Oman.", "protested", None),
        ("Farmers marched to hear a speech against Oman.", "speech", None),
    ],
)
def test_a_march_is_against_whom_it_is_to_protest(sentence: str, trigger: str, wanted: list[str] | None) -> None:
    march = told(sentence, sentence.split()[1].strip(","))
    assert whom(march, told(sentence, trigger, whom="Oman")) == wanted
    elsewhere = told(f"It rained. {sentence}", trigger, whom="Oman")
    assert whom(march, elsewhere) is None


def test_a_march_takes_the_thing_of_its_aim_too_but_not_in_place_of_whom_words_name() -> None:
    sentence = "Farmers marched to protest against Chadian dams."
    aim = told(sentence, "protest", "Chadian dams")
    assert whom(told(sentence, "marched"), aim) == ["TCD"]
    named = told("Farmers marched on Oman to protest against Chadian dams.", "marched", whom="Oman")
    assert whom(named, aim) is None
