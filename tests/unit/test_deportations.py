"""Whoever takes in those deported is not who deports them."""

import pytest

from dateline.records import Actor, Argument, Mention, Place, Span
from dateline.sides.counterparts import IN_POWER, with_counterparts
from dateline.sides.soil import held, is_elsewhere

PEOPLE, TOWN = "Ten Malians", "Accra"


def told(sentence: str, trigger: str, country: str = "GHA", code: str = "MLI") -> Mention:
    def span(words: str) -> Span:
        return Span(sentence.index(words), sentence.index(words) + len(words), words)

    people = Argument("recipient", span(PEOPLE), 0.9, (Actor(PEOPLE, code, "CVL", ("CVL",), "demonym"),))
    towns = [town for town in ("Bamako", TOWN) if town in sentence]
    arguments = (people, *(Argument("place", span(town), 0.9) for town in towns))
    place = Place(TOWN, country, None, None, "city")
    return Mention("arrest", "occurred", span(trigger), 0.9, arguments, Span(0, len(sentence), sentence), place=place)


@pytest.mark.parametrize(
    ("sentence", "trigger", "wanted"),
    [
        ("Ten Malians were deported to Accra.", "deported", False),
        ("Ten Malians were sent back to Accra.", "sent back", False),
        ("Ten Malians were flown out and expelled to Accra.", "expelled", False),
        ("Ten Malians arrived in Accra in handcuffs.", "handcuffs", False),
        ("Ten Malians were deported from Accra.", "deported", True),
        ("Ten Malians were deported from a jail in Accra.", "deported", True),
        ("Ten Malians deported from Accra arrived in Bamako.", "deported", True),
        ("Ten Malians were arrested in Accra.", "arrested", True),
        ("Ten Malians were arrested as they arrived in Accra.", "arrested", True),
        ("Ten Malians were taken to Accra.", "taken", True),  # under arrest
    ],
)
def test_who_takes_in_those_deported_does_not_deport_them(sentence: str, trigger: str, wanted: bool) -> None:
    lent = held([told(sentence, trigger)], 0)
    assert (lent is not None) == wanted
    if lent:
        assert [actor.code for argument in lent[1] for actor in argument.actors] == ["GHA"]


def test_the_state_that_an_article_is_about_deports_to_others_and_not_its_own() -> None:
    sent = told("Ten Malians were deported to Accra.", "deported")
    assert is_elsewhere(sent, "GHA")  # they were sent there
    assert is_elsewhere(sent, "MLI")  # they are its own
    assert not is_elsewhere(sent, "NER")
    assert is_elsewhere(told("Ten Malians were arrested in Accra.", "arrested"), "NER")
    named = [argument for argument in with_counterparts([sent], "NER")[0].arguments if argument.role == "initiator"]
    assert [(actor.code, actor.reason) for argument in named for actor in argument.actors] == [("NER", IN_POWER)]
    assert with_counterparts([sent], "MLI")[0] == sent
