"""Actors: constructions that stand in the news of any week."""

from datetime import date

import pytest

from dateline.actors.relations import none_of
from dateline.records import Span
from dateline.resolve.actors import resolve_actors, resolve_spans
from tests.unit.actors_read import codes, last


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("peacekeepers in Mali", None),
        ("foreign troops in Iraq", None),
        ("Western diplomats in Cairo", None),
        ("peacekeepers in Mali from Chad", "TCD"),
        ("French troops in Mali", "FRA"),
        ("foreign ministers in Cairo", "EGY"),
        ("Israel's critics", None),
        ("supporters of Ukraine", None),
        ("Russian supporters of Ukraine", "RUS"),
        ("the militant oil workers' union", None),
        ("the militant Local 90", None),
        ("Syria's Republican Guard", "SYR"),
        ("Munich's prosecutors", "DEU"),
    ],
)
def test_whose_they_are(phrase: str, code: str | None) -> None:
    assert [actor.code for actor in resolve_actors(phrase, date(2018, 5, 1), None)] == [code]


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("President Vladimir Putin of Russia and Chancellor Angela Merkel of Germany", ["RUS", "DEU"]),
        ("the president of Chad and the king of Morocco", ["TCD", "MAR"]),
        ("the governments of France and of Germany", ["FRA", "DEU"]),
        ("the leaders of Iran and Syria in Tehran", ["IRN", "SYR"]),
        ("Russian, Ukrainian negotiators", ["RUS", "UKR"]),
        ("the Russian, Muslim minorities", ["RUS"]),
        ("the president and prime minister of Ukraine", ["UKR"]),
    ],
)
def test_which_members_a_list_has(phrase: str, wanted: list[str]) -> None:
    assert [actor.code for actor in resolve_actors(phrase, date(2018, 5, 1), None)] == wanted


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Ankara awaits Secretary Blinken. Turkey waits.", "Secretary Blinken", "USA"),
        ("Ankara awaits Mr. Blinken. Turkey waits.", "Mr. Blinken", "USA"),
        ("Ada Blinken sang in Ankara. Turkey waits. Blinken left.", "Blinken", "TUR"),
        ("Following a call with Turkey's foreign minister, Ada Lind blamed Mali. Peru. Peru.", "Ada Lind", "PER"),
        ("Before becoming Turkey's foreign minister, Ada Lind blamed Mali. Peru. Peru.", "Ada Lind", "TUR"),
        ("Joe Biden arrived in Copenhagen on Tuesday. He met the prime minister.", "the prime minister", "DNK"),
        ("Joe Biden praised Russia. Russia and Russians wait. Russia heard that the Senate agreed.", "the Senate", "USA"),
        ("Oman wept. Its U.N. ambassador thanked Peru.", "Its U.N. ambassador", "OMN"),
        ("Peru waits. Israel agreed on a truce with Peru. Their envoy to the UN left.", "Their envoy to the UN", "ISR"),
        ("Kenya's Foreign Minister Ada Lind met Foreign Minister Bo Berg.", "Foreign Minister Bo Berg", None),
        ("Kenya's Foreign Minister Ada Lind said Foreign Minister Bo Berg left.", "Foreign Minister Bo Berg", "KEN"),
    ],
)
def test_whose_the_article_makes_them(text: str, phrase: str, code: str | None) -> None:
    at = text.rindex(phrase)
    ((actor,),) = resolve_spans(text, [Span(at, at + len(phrase), phrase)], date(2023, 5, 5))
    assert actor.code == code


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("The Food Standards Agency (FSA) warned Chad. FSA experts spoke.", "FSA experts", None),
        ("The Free Syrian Army (FSA) warned Chad. FSA fighters spoke.", "FSA fighters", "IMG"),
        ("The International Chamber of Commerce (ICC) met Chad. The ICC spoke.", "The ICC", None),
        ("The International Criminal Court (ICC) met Chad. The ICC spoke.", "The ICC", "IGO"),
        ("The Federal Security Service (FSB) met Chad. The FSB spoke.", "The FSB", "RUS"),
    ],
)
def test_what_an_acronym_means_the_words_before_the_brackets_say(text: str, phrase: str, code: str | None) -> None:
    assert codes(text, phrase) == [[code]]


@pytest.mark.parametrize(
    ("text", "phrases", "wanted"),
    [
        ("Chad and Mali signed a truce, mediated by Peru and Oman. The two sides agreed.", "Chad Mali Peru Oman", ["TCD", "MLI"]),
        ("Chad and Mali fell out. Peru and Oman met. The two sides agreed.", "Chad Mali Peru Oman", ["PER", "OMN"]),
    ],
)
def test_who_brokered_a_truce_is_no_side_of_it(text: str, phrases: str, wanted: list[str]) -> None:
    assert [actor.code for actor in last(text, *phrases.split(" "), "The two sides")] == wanted


def test_the_parties_of_an_election_are_others() -> None:
    text = "Peru and Chile met. An election is near. The parties agreed."
    assert [actor.code for actor in last(text, "Peru", "Chile", "The parties")] != ["PER", "CHL"]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        (
            "Chad jailed Odd Lien. His lawyer, Per Berg, called for his immediate release.",
            ("Odd Lien", "Per Berg", "his immediate"),
        ),
        ("Chad freed Odd Lien. Vladimir Putin welcomed his release.", ("Odd Lien", "Vladimir Putin", "his")),
    ],
)
def test_whose_release_is_asked_for(text: str, phrases: tuple[str, ...]) -> None:
    assert last(text, *phrases[:-1], phrases[-1].split(" ")[0])[0].code == "TCD"


def test_an_ally_is_none_of_the_state_whose_it_is() -> None:
    (actor,) = last("Chad fell. Its ally left.", "Chad", "Its ally")
    assert actor.code is None
    assert none_of(actor.reason) == {"TCD"}
