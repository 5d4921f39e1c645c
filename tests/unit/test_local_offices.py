"""Local officials under the dateline of a small town are of its state, not of the one that they complain of."""

from datetime import date

import pytest

from dateline.resolve.actors import resolve_actors
from tests.unit.actors_read import codes
from tests.unit.test_asked_states import first

TEXT = "{}Syria's shells fell. Syria denied it. {} spoke of Syria."


@pytest.mark.parametrize(
    ("head", "phrase", "wanted"),
    [
        ("AKCAKALE: ", "The provincial governor, Ada Lind,", "TUR"),
        ("HATAY: ", "The deputy governor, Bo Berg,", "TUR"),
        ("KILIS, Turkey (AP) — ", "The mayor", "TUR"),
        ("SILIGURI: ", "District Magistrate Ada Lind", "IND"),
        ("CHAMAN - ", "Acting Deputy Commissioner Bo Berg", "PAK"),
        ("GOMA: ", "The governor", "COD"),
        ("AKCAKALE: ", "The governor of Idlib, in Syria,", "SYR"),
        ("AKCAKALE: ", "The president", "SYR"),  # of whom one writes from anywhere
        ("AKCAKALE: ", "The Deputy High Commissioner", "SYR"),
        ("ISTANBUL: ", "The provincial governor", "SYR"),  # where agencies have offices
        ("BUSIA: ", "The district commissioner", "SYR"),  # in Kenya, or in Uganda
        ("Akcakale: ", "The provincial governor", "SYR"),  # no dateline
        ("", "The provincial governor", "SYR"),
    ],
)
def test_a_local_office_is_of_the_small_town_of_the_dateline(head: str, phrase: str, wanted: str) -> None:
    assert codes(TEXT.format(head, phrase), phrase) == [[wanted]]


@pytest.mark.parametrize(
    ("text", "kind", "words", "code"),
    [
        ("Fiji left. The county governor [accused] Fiji of theft.", "accusation", "i:The_county_governor r:Fiji", None),
        ("Fiji left. District Magistrate Bo Berg [asked] Fiji for aid.", "demand", "i:District_Magistrate_Bo_Berg r:Fiji", None),
        ("Fiji left. Deputy Commissioner Lo [accused] Fiji of theft.", "accusation", "i:Deputy_Commissioner_Lo r:Fiji", None),
        ("Fiji left. The county governor [thanked] Fiji.", "endorsement", "i:The_county_governor r:Fiji", "FJI"),
        ("Fiji left. Bo Berg [accused] Fiji of theft.", "accusation", "i:Bo_Berg r:Fiji", "FJI"),
    ],
)
def test_who_accuses_a_state_by_its_name_is_no_local_official_of_it(text: str, kind: str, words: str, code: str | None) -> None:
    assert first(text, kind, words) == code


def test_a_local_official_is_not_the_holder_of_such_an_office_elsewhere() -> None:
    told = resolve_actors("The mayor", date(2024, 5, 14), "EL PASO - The mayor condemned Mexico on Monday.")[0]
    assert (told.code, told.name) == ("USA", "mayor")
