"""Whom "the parties" and, outside of quotation marks, "we" mean."""

import pytest

from tests.unit.actors_read import codes, last, read


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Peru and Chile met on Monday. The parties agreed to open a road.", "The parties"),
        ("Peru and Chile met. Kenya and Oman urged the parties to stop.", "the parties"),
        ("Peru and Chile met. Kenya urged the sides to stop.", "the sides"),
        ("Peru and Chile signed a pact. Kenya praised it. The warring parties will swap prisoners.", "The warring parties"),
    ],
)
def test_the_parties_are_the_two_who_were_named_together(text: str, phrase: str) -> None:
    assert codes(text, phrase) == [["PER", "CHL"]]


@pytest.mark.parametrize(
    "text",
    [
        "Peru met Chile. Kenya named a minister. The parties said no.",
        "Peru, Kenya and Chile met. The parties said no.",
        "Peru and Chile met. The coalition in Lima is weak. The parties said no.",
        "Peru and Chile met. A dam broke. It rained. Roads were cut. Aid came. Days went by. The parties said no.",
    ],
)
def test_where_no_two_were_or_politics_are_told_of_they_are_no_such_pair(text: str) -> None:
    assert len(codes(text, "The parties")[0]) == 1


LATER = "\n\nThe war must end. People flee. Roads are cut. Bread is dear. Snow falls.\n\nWe urge Chad to stop it."


@pytest.mark.parametrize(
    "head",
    [
        "Statement by Foreign Minister Penny Wong on Chad",
        "Joint press statement on Chad by Penny Wong, Minister for Foreign Affairs",
        "Foreign Minister Penny Wong’s opening remarks in Oslo",
        "Penny Wong: The war in Chad grieves us.",
    ],
)
def test_we_are_those_whose_statement_it_is(head: str) -> None:
    text = head + LATER
    named, we = read(text, "Penny Wong", "We")
    assert [(actor.name, actor.code) for actor in we] == [(named[0].name, "AUS")]


def test_the_head_of_the_own_paragraph_comes_first() -> None:
    text = "Statement by Foreign Minister Penny Wong" + LATER.replace("We urge", "Foreign Minister Melanie Joly: We urge")
    assert codes(text, "We") == [["CAN"]]


@pytest.mark.parametrize(
    "head",
    [
        "Foreign Minister Penny Wong flew to Chad",
        "Chad hit back at Penny Wong: The war goes on.",
        "A statement by the bloc was read in Oslo",
    ],
)
def test_no_other_head_tells_who_we_are(head: str) -> None:
    assert codes(head + LATER, "We") == [[None]]


def test_whom_we_told_are_not_we() -> None:
    assert codes("Rain fell. We warned Minister Penny Wong of it.", "We", "Minister Penny Wong") == [[None], ["AUS"]]


def test_a_quotation_is_its_speaker_s() -> None:
    text = "Statement by Foreign Minister Penny Wong\n\nThe president of Chad, Idris Ali, told us: “We will stop the war.”"
    assert codes(text, "The president of Chad", "We")[-1] == ["TCD"]


@pytest.mark.parametrize(
    ("told", "phrase", "found"),
    [
        ("Peru, Chile and Fiji raised tariffs. Oman urged the governments to stop.", "the governments", ["PER", "CHL", "FJI"]),
        ("Laos and Cambodia opened a bridge. Vietnam praised the neighbours for it.", "the neighbours", ["LAO", "KHM"]),
        ("Latvia and Estonia closed a road. Oslo accused the capitals of breaking ranks.", "the capitals", ["LVA", "EST"]),
        ("Peru and Chile raised tariffs. Oman accused the leaders of the countries of lying.", "the leaders of the countries",
         ["PER", "CHL"]),
        ("Peru and Chile met. Pacts were signed by the governments in May. Oman urged the countries to stop.", "the countries",
         ["PER", "CHL"]),
        ("Peru and Chile met. A pact was signed by the governments on Monday.", "the governments", ["PER", "CHL"]),
        ("Peru and Chile met. Oman thanked the governments in a letter.", "the governments", ["PER", "CHL"]),
    ],
)  # fmt: skip
def test_the_governments_are_the_states_last_listed(told: str, phrase: str, found: list[str]) -> None:
    assert [a.code for a in last(told, phrase)] == found


def test_a_list_that_is_one_phrase_is_of_those_governments() -> None:
    phrases = ("The Chadian and South African governments", "the governments")
    assert codes(f"{phrases[0]} signed. Oman thanked {phrases[1]}.", *phrases)[-1] == ["TCD", "ZAF"]


@pytest.mark.parametrize(
    ("told", "phrase"),
    [
        ("Peru and Chile raised tariffs. Colombia urged the governments in the region to stop.", "the governments"),
        ("Peru and Chile raised tariffs. Colombia thanked the countries that had not.", "the countries"),
        ("Peru and Chile raised tariffs. Oman thanked leaders of the countries that had not.", "leaders of the countries"),
        ("Peru and Chile raised tariffs. Oman thanked the governments in Asia.", "the governments"),
        ("Peru and Chile raised tariffs. Oman thanked the countries on the list.", "the countries"),
        ("Peru and Chile met. Peru accused the governments of waste.", "the governments"),
        ("Peru and Chile met. Several countries have left Mali. Mali thanked the countries.", "the countries"),
        ("Peru and Chile met. Mali wrote to the neighbours of Libya. Oman thanked the neighbours.", "the neighbours"),
    ],
)
def test_others_than_the_states_last_listed_are_not_they(told: str, phrase: str) -> None:
    assert [a.code for a in last(told, phrase)] != ["PER", "CHL"]
