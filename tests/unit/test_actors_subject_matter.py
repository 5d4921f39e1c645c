"""Who is for or against a state, or posted there, is not of it."""

from datetime import date

import pytest

from dateline.resolve.actors import resolve_actors
from tests.unit.actors_read import codes


def code(phrase: str) -> str | None:
    return resolve_actors(phrase, date(2018, 6, 1))[0].code


@pytest.mark.parametrize(
    "phrase",
    [
        "Ghana's supporters", "Chad's fiercest critics", "supporters of Ghana", "a critic of North Korea", "friends of Oman",
        "the allies of Mali", "neighbours of Iraq", "the sceptics of Beijing",
    ],
)  # fmt: skip
def test_who_is_for_or_against_a_state_is_not_of_it(phrase: str) -> None:
    assert code(phrase) is None


@pytest.mark.parametrize(
    "phrase",
    [
        "a Ghana expert",
        "Chad analysts",
        "the Mali conference in Bonn",
        "the Oman peace conference in Lima",
        "the Chad donors conference",
    ],
)
def test_who_deals_with_a_state_or_gathers_about_it_is_not_of_it(phrase: str) -> None:
    assert code(phrase) is None


@pytest.mark.parametrize(
    ("phrase", "of"),
    [
        ("a Ghanaian expert", "GHA"), ("US experts", "USA"), ("New Zealand experts", "NZL"), ("Ghana experts from Peru", "PER"),
        ("the Chad conference delegates", "TCD"), ("Ghana's conference", "GHA"),
    ],
)  # fmt: skip
def test_whose_experts_they_are_other_words_tell(phrase: str, of: str) -> None:
    assert code(phrase) == of


@pytest.mark.parametrize(
    ("phrase", "of"),
    [
        ("supporters of Mali in the US Congress", "USA"), ("Chad's detractors in Poland", "POL"),
        ("Fiji's friend, Tonga", "TON"), ("Fiji's friend Tonga", "TON"),
        ("critics of the Chadian government", "TCD"), ("Chad's opponents of the deal", "TCD"),
        ("critics of the Kremlin", "RUS"), ("supporters of the Islamic State", "IMG"), ("Chad's opposition", "TCD"),
        ("supporters of Hugo Chavez", "VEN"),
        ("citizens of Chad", "TCD"),
    ],
)  # fmt: skip
def test_for_or_against_whom_else_tells_whose_they_are(phrase: str, of: str) -> None:
    assert code(phrase) == of


def test_no_article_lends_its_critics_the_state() -> None:
    text = "Chad waits. Chad and Mali quarrel over Chad's border. Critics of Chad praised Mali. Chad's critics left."
    assert codes(text, "Critics of Chad", "Chad's critics") == [[None], [None]]


@pytest.mark.parametrize(
    "phrase",
    [
        "peacekeepers in Mali", "election observers in Kenya", "foreign troops in Iraq", "coalition forces in Iraq",
        "Western diplomats in Cairo", "the international agencies in Chad", "mercenaries in Libya",
    ],
)  # fmt: skip
def test_who_is_posted_in_a_land_is_not_of_it(phrase: str) -> None:
    assert code(phrase) is None


@pytest.mark.parametrize(
    ("phrase", "of"),
    [
        ("UN peacekeepers in Mali", "UNO"), ("Chadian observers in Mali", "TCD"), ("peacekeepers in Mali from Chad", "TCD"),
        ("police inspectors in Kenya", "KEN"), ("the coalition government in Berlin", "DEU"), ("troops in Niger", "NER"),
        ("the foreign minister in Canberra", "AUS"), ("rebels in Mali", "IMG"), ("militiamen in Chad", "TCD"),
    ],
)  # fmt: skip
def test_who_lives_or_rules_in_a_land_is_of_it(phrase: str, of: str) -> None:
    assert code(phrase) == of
