"""With whom ties are cut by the town of the embassy, and where envoys go."""

from dataclasses import replace

import pytest

from dateline.records import Actor, Argument, Mention, Place, Span
from dateline.sides.embassies import host_of_embassy, summoned_there

SEVERED, RESTORED, RECALL = "relations_severed", "relations_restored", "ambassador_recall"


def told(kind: str, sentence: str, trigger: str, town: str = "", country: str = "BLR", to: str = "") -> Mention:
    """An act of Oman's, with a town as its place and a state as its recipient."""

    def argument(role: str, words: str, *actors: Actor) -> Argument:
        return Argument(role, Span(sentence.index(words), sentence.index(words) + len(words), words), 0.9, actors)

    arguments = [argument("initiator", "Oman", Actor("Oman", "OMN", "GOV", ("GOV",), "country name"))]
    arguments += [argument("place", town)] if town else []
    arguments += [argument("recipient", to, Actor(to, "QAT", "GOV", ("GOV",), "country name"))] if to else []
    place = Place(town, country) if town else None
    span = argument("", trigger).span
    return Mention(kind, "occurred", span, 0.9, tuple(arguments), Span(0, len(sentence), sentence), place=place)


def host(*mentions: Mention) -> list[str | None] | None:
    lent = host_of_embassy(mentions, len(mentions) - 1)
    return [actor.code for argument in lent[1] for actor in argument.actors] if lent else None


@pytest.mark.parametrize(
    ("kind", "sentence", "wanted"),
    [
        (SEVERED, "Oman closed its embassy in Minsk.", ["BLR"]),
        (RESTORED, "Oman closed its consulate general in Minsk.", ["BLR"]),
        (RECALL, "Oman closed its embassy and flew staff out of Minsk.", ["BLR"]),
        (SEVERED, "Oman closed a school in Minsk.", None),
        (SEVERED, "Oman closed ranks and spoke in Minsk.", None),
        ("accusation", "Oman closed its embassy in Minsk.", None),
    ],
)
def test_ties_are_cut_with_the_state_in_which_the_embassy_lies(kind: str, sentence: str, wanted: list[str] | None) -> None:
    assert host(told(kind, sentence, "closed", "Minsk")) == wanted


@pytest.mark.parametrize(
    ("sentence", "place", "wanted"),
    [
        ("Oman closed its embassy in the Belarusian capital.", "the Belarusian capital", ["BLR"]),
        ("Oman closed its consulate in Belarus's capital.", "Belarus's capital", ["BLR"]),
        ("Oman closed its mission in the capital.", "the capital", ["BLR"]),
        ("Oman closed a school in the Belarusian capital.", "the Belarusian capital", None),
        ("Oman closed its embassy in a suburb of the Belarusian capital.", "the Belarusian capital", None),
    ],
)
def test_so_are_they_in_the_capital_of_it(sentence: str, place: str, wanted: list[str] | None) -> None:
    told_there = replace(told(SEVERED, sentence, "closed", place), place=Place("Minsk", "BLR"))
    assert host(told_there) == wanted


def test_no_state_cuts_ties_with_itself_or_with_another_than_its_words_name() -> None:
    assert host(told(SEVERED, "Oman closed an embassy in Muscat.", "closed", "Muscat", "OMN")) is None
    assert host(told(SEVERED, "Oman closed Qatar's embassy in Minsk.", "closed", "Minsk", to="Qatar")) is None


@pytest.mark.parametrize(
    ("envoy", "wanted"),
    [
        ("The Qatari ambassador in Minsk", ["BLR"]),
        ("Qatar's envoys to Chad and Niger", ["TCD", "NER"]),
        ("Qatar's envoy in Doha", None),  # of his own state: by whom is not told
        ("Qatar's ambassador to NATO", None),
        ("The Qatari ambassador", None),
    ],
)
def test_envoys_are_summoned_by_the_state_to_which_they_are_sent(envoy: str, wanted: list[str] | None) -> None:
    sentence = f"{envoy} was summoned, Oman said."
    mention = told("ambassador_summons", sentence, "summoned", to=envoy)
    lent = summoned_there([replace(mention, arguments=mention.arguments[1:])], 0)
    assert (lent and [actor.code for argument in lent[1] for actor in argument.actors]) == wanted
    assert summoned_there([mention], 0) is None  # Oman is named
    expelled = summoned_there([replace(mention, type="diplomat_expulsion", arguments=mention.arguments[1:])], 0)
    assert (expelled and [actor.code for argument in expelled[1] for actor in argument.actors]) == wanted


@pytest.mark.parametrize(
    ("sentence", "town", "wanted"),
    [
        ("Oman's ambassador returned to Minsk.", "Minsk", ["BLR"]),
        ("Oman named a new envoy in Minsk.", "Minsk", ["BLR"]),
        ("Oman's envoy is back at work in Minsk.", "Minsk", ["BLR"]),
        ("Oman named a new envoy, its minister said in Minsk.", "Minsk", None),
        ("Oman's envoy flew from Minsk.", "Minsk", None),
    ],
)
def test_an_envoy_goes_to_the_state_of_the_town(sentence: str, town: str, wanted: list[str] | None) -> None:
    trigger = next(each for each in ("returned", "named", "back", "flew") if each in sentence)
    assert host(told("ambassador_return", sentence, trigger, town)) == wanted


def test_who_returns_home_goes_to_no_host() -> None:
    assert host(told("ambassador_return", "Oman's envoy returned to Muscat.", "returned", "Muscat", "OMN")) is None


@pytest.mark.parametrize(
    ("kind", "envoy", "wanted"),
    [
        ("ambassador_return", "new ambassador in Minsk", ["BLR"]),
        ("ambassador_return", "envoy to Chad", ["TCD"]),
        (RECALL, "consul in Minsk", ["BLR"]),
        ("ambassador_return", "envoy in Muscat", None),
        ("ambassador_return", "ambassador to NATO", None),
        ("ambassador_return", "minister in Minsk", None),
        (SEVERED, "envoy to Chad", None),
    ],
)
def test_an_envoy_comes_from_or_goes_to_the_state_to_which_he_is_sent(kind: str, envoy: str, wanted: list[str] | None) -> None:
    sentence = f"The {envoy} of Oman took up work."
    mention = told(kind, sentence, "took up")
    start = sentence.index(envoy)
    sent = Argument("object", Span(start, start + len(envoy), envoy), 0.9)
    assert host(replace(mention, arguments=(*mention.arguments, sent))) == wanted
