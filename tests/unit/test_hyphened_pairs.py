"""Two states, or two leaders, whom a hyphen joins are both parties."""

import pytest

from tests.unit.actors_read import codes, names


@pytest.mark.parametrize(
    ("text", "phrase", "told"),
    [
        ("Sino-Indian talks ended.", "Indian", ["China", "India"]),
        ("Anglo-French talks ended.", "French", ["United Kingdom", "France"]),
        ("Franco-Malian patrols left.", "Malian patrols", ["French patrols", "Malian patrols"]),
        ("Russo-Turkish drills began.", "Turkish", ["Russia", "Turkey"]),
        ("U.S.-Chinese talks ended.", "Chinese", ["United States", "China"]),
        ("North Korean-Russian drills began.", "Russian", ["North Korea", "Russia"]),
        ("Israeli-Palestinian talks ended.", "Israeli-Palestinian", ["Israel", "Palestine"]),
        ("The Franco-German brigade left.", "The Franco-German brigade", ["French brigade", "German brigade"]),
        ("An Anglo-American raid failed.", "Anglo", ["United Kingdom"]),
        ("Russia–Ukraine talks began.", "Russia–Ukraine talks", ["Russia talks", "Ukraine talks"]),
        ("The US–Iran talks began.", "The US–Iran talks", ["US talks", "Iran talks"]),
        ("The US-Iran talks began in Vienna.", "The US-Iran talks", ["US talks", "Iran talks"]),
        ("The Armenia–Azerbaijan talks began.", "The Armenia–Azerbaijan", ["Armenia", "Azerbaijan"]),
    ],
)
def test_both_states_of_a_hyphened_adjective(text: str, phrase: str, told: list[str]) -> None:
    assert names(text, phrase) == told


@pytest.mark.parametrize(
    ("text", "phrase", "told"),
    [
        ("The Turkish-Cypriot leader left.", "Cypriot leader", ["CYP"]),
        ("Cuban-American exiles marched.", "American exiles", ["USA"]),
        ("Chad jailed an Iranian-Canadian writer.", "Canadian writer", ["CAN"]),
        ("Chad jailed an Iranian-Canadian writer.", "Canadian", ["CAN"]),
        ("An Anglo-Dutch company sued.", "An Anglo-Dutch company", [None]),
        ("Anglo-Irish Bank sued.", "Anglo-Irish Bank", [None]),
        ("Guinea-Bissau left.", "Guinea-Bissau", ["GNB"]),
        ("Bosnia-Herzegovina left.", "Bosnia-Herzegovina", ["BIH"]),
        ("Timor-Leste left.", "Timor-Leste", ["TLS"]),
        ("Afro-Asian leaders met.", "Afro-Asian leaders", [None]),
        ("The Indo-Pacific envoy left.", "The Indo-Pacific envoy", [None]),
        ("A French-led force left.", "A French-led force", ["FRA"]),
    ],
)
def test_what_is_one_stays_one(text: str, phrase: str, told: list[str | None]) -> None:
    assert codes(text, phrase) == [told]


def test_a_half_that_is_told_by_itself_is_not_told_twice() -> None:
    assert codes("South Korean-Japanese talks ended.", "South Korean", "Japanese") == [["KOR"], ["JPN"]]


@pytest.mark.parametrize(
    ("text", "phrase", "told"),
    [
        ("The Modi-Xi summit ended.", "Modi-Xi", ["Narendra Modi", "Xi Jinping"]),
        ("The Biden-Putin meeting in Geneva ended.", "The Biden-Putin", ["Joe Biden", "Vladimir Putin"]),
        ("The Putin–Erdogan talks ended.", "Putin–Erdogan", ["Vladimir Putin", "Recep Tayyip Erdogan"]),
        ("The Modi-Xi summit ended.", "Xi", ["Narendra Modi", "Xi Jinping"]),
        ("The Modi-Xi summit ended.", "The Modi-Xi summit", ["Narendra Modi", "Xi Jinping"]),
        ("The Modi-Xi summit ended.", "Xi summit", ["Narendra Modi", "Xi Jinping"]),
        ("The Biden-Putin phone call ended.", "Biden-Putin phone call", ["Joe Biden", "Vladimir Putin"]),
        ("Chad feared a Putin-Erdogan deal on Syria.", "a Putin-Erdogan deal", ["Vladimir Putin", "Recep Tayyip Erdogan"]),
        ("The Modi-Xi cartoon sold.", "The Modi-Xi cartoon", ["Modi-Xi cartoon"]),
        ("The Kim-Biden summit ended.", "Kim-Biden summit", ["Kim-Biden summit"]),
        ("The Kim-Biden summit ended.", "Kim-Biden", ["Kim-Biden"]),
        ("The Merkel-Berg talks ended.", "Merkel-Berg", ["Merkel-Berg"]),
        ("Annegret Kramp-Karrenbauer left.", "Annegret Kramp-Karrenbauer", ["Annegret Kramp-Karrenbauer"]),
    ],
)
def test_two_leaders_in_office_whom_a_hyphen_joins(text: str, phrase: str, told: list[str]) -> None:
    assert names(text, phrase) == told
