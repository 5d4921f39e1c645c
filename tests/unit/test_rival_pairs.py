"""Two rivals of one state are 'both sides', 'the two leaders', 'the two men'; two colleagues of one side are not."""

import pytest

from tests.unit.actors_read import names

MEN = ["Mwai Kibaki", "Raila Odinga"]


@pytest.mark.parametrize(
    "told",
    [
        "Mwai Kibaki and opposition leader Raila Odinga spoke.",
        "Kenya's President Mwai Kibaki and his rival Raila Odinga spoke.",
        "Rivals Mwai Kibaki and Raila Odinga spoke.",
        "Mwai Kibaki and Raila Odinga each named a cabinet.",
        "Mwai Kibaki and Raila Odinga both claimed victory.",
    ],
)
@pytest.mark.parametrize("phrase", ["both sides", "the two leaders", "the two rivals", "both men", "the two"])
@pytest.mark.parametrize("since", ["", " The UN asked Thabo Mbeki to help.", " Peru offered to help."])
def test_two_rivals_of_one_state_are_both_sides(told: str, phrase: str, since: str) -> None:
    assert names(f"{told}{since} Malta urged {phrase} to talk.", phrase) == MEN


@pytest.mark.parametrize("verb", ["had met in Fiji", "signed a deal", "quarrel", "agreed", "both spoke"])
@pytest.mark.parametrize("since", ["", " The UN waits.", " Kenya waits for Peru and Chile."])
def test_two_who_deal_with_each_other_are_both_sides(verb: str, since: str) -> None:
    text = f"Mwai Kibaki and Raila Odinga {verb}.{since} Malta urged both sides to talk."
    assert names(text, "both sides") == MEN


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Joe Biden and Antony Blinken met in Fiji. Xi Jinping spoke. Both sides agreed.", "Both sides"),
        ("Joe Biden and Antony Blinken met Xi Jinping. The two sides agreed.", "The two sides"),
        ("Joe Biden and Antony Blinken met Xi Jinping. The two leaders agreed.", "The two leaders"),
        ("China held talks with the rebels. Joe Biden and Antony Blinken left. China spoke. Both sides agreed.", "Both sides"),
        ("Joe Biden and Antony Blinken condemned it. Xi Jinping spoke. Both sides agreed.", "Both sides"),
        ("Jimmy Carter and Joe Biden met Xi Jinping. The two sides agreed.", "The two sides"),
        (
            "The US waits. Joe Biden and Antony Blinken met. China waits. China said that both sides agreed.",
            "both sides",
        ),
    ],
)
def test_two_colleagues_are_one_side(text: str, phrase: str) -> None:
    assert not {"Joe Biden", "Antony Blinken"} <= set(names(text, phrase))
    assert {"Xi Jinping", "China"} & set(names(text, phrase))


@pytest.mark.parametrize(
    ("since", "phrase", "found"),
    [
        ("Peru and Chile quarrel.", "both sides", ["Peru", "Chile"]),
        ("Peru accused Chile.", "both leaders", ["Peru", "Chile"]),
        ("Peru and Chile quarrel.", "both countries", ["Peru", "Chile"]),
        ("Peru saw Joe Biden meet Xi Jinping.", "both men", ["Joe Biden", "Xi Jinping"]),
    ],
)
def test_two_states_that_are_named_since_come_first(since: str, phrase: str, found: list[str]) -> None:
    text = f"Mwai Kibaki and opposition leader Raila Odinga spoke. {since} Malta urged {phrase} to talk."
    assert names(text, phrase) == found


def test_the_two_men_are_any_two_of_a_sentence_and_never_a_state() -> None:
    text = "{}. Malta urged both men to talk."
    assert names(text.format("Mwai Kibaki met Raila Odinga"), "both men") == MEN
    assert names(text.format("Mwai Kibaki spoke. Raila Odinga left"), "both men") == ["both men"]
    assert names(text.format("Mwai Kibaki met Raila Odinga. Xi Jinping spoke"), "both men") != MEN


def test_a_body_is_a_third() -> None:
    text = "Dmitry Medvedev and Vladimir Putin both blamed NATO. NATO denied it. The two sides will meet."
    assert set(names(text, "NATO", "The two sides")) & {"NATO"}


def test_the_end_of_a_list_is_no_pair() -> None:
    text = "Mwai Kibaki, Raila Odinga and William Ruto met. Malta urged both sides to talk."
    assert names(text, "both sides") != ["Raila Odinga", "William Ruto"]


@pytest.mark.parametrize(
    "told",
    [
        "Peru and Chile held talks.",
        "The Peruvians and Chile had met.",
        "Peru and Chile resumed their direct talks.",
        "Peru and Chile fought.\n\n",
        "Peru and Chile accused each other of lying.",
        "Peru and Chile briefly met in Fiji.",
    ],
)
@pytest.mark.parametrize("rivals", ["opposition leader Raila Odinga condemned it.", "Raila Odinga met on Monday."])
def test_two_who_speak_of_the_talks_of_two_others_are_no_sides(told: str, rivals: str) -> None:
    text = f"{told} Mwai Kibaki and {rivals} Both sides agreed."
    assert names(text, "Both sides")[1:] == ["Chile"]
    assert names(text.replace("Both sides", "Both men"), "Both men") == MEN


def test_nor_where_their_own_state_deals_with_another() -> None:
    text = "Mwai Kibaki and opposition leader Raila Odinga spoke. Chile and Kenya {}. Both sides agreed."
    assert names(text.format("had signed a truce"), "Both sides") == ["Chile", "Kenya"]
    assert names(text.format("waited"), "Both sides") == MEN


@pytest.mark.parametrize(
    "told",
    [
        "Peru and Chile offered help.",
        "Peru and Chile accused Oman.",
        "Peru and Chile met the Omani envoy.",
        "Peru and Chile said Oman and Fiji had signed a pact.",
        "The UN and Peru met.",
        "Malta saw Peru and Chile agree.",
    ],
)
def test_others_who_do_not_deal_with_each_other_change_nothing(told: str) -> None:
    assert names(f"{told} Mwai Kibaki and opposition leader Raila Odinga met. Both sides agreed.", "Both sides") == MEN
