"""Actors: a person behind the comma of an office gives the actor's name."""

from datetime import date

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_actors, resolve_spans
from tests.unit.actors_read import read

ON = date(2016, 6, 24)
Told = list[tuple[str, str | None, str | None]]


def told(phrase: str) -> Told:
    return [(actor.name, actor.code, actor.sector) for actor in resolve_actors(phrase, ON)]


@pytest.mark.parametrize(
    ("phrase", "name", "code", "sector"),
    [
        ("Russia's foreign minister, Sergei Lavrov", "Sergei Lavrov", "RUS", "GOV"),
        ("The president, Juan Manuel Santos", "Juan Manuel Santos", "COL", "GOV"),
        ("Chad's foreign minister, Bo Berg, 42,", "Bo Berg", "TCD", "GOV"),
        ("Chad's army chief, Gen. Bo Berg", "Gen Bo Berg", "TCD", "MIL"),
        ("the ambassador of Chad to Niger, Ada van den Lind", "Ada van den Lind", "TCD", "GOV"),
        ("the head of the Chadian navy, Bo al-Berg", "Bo al-Berg", "TCD", "MIL"),
        ("the commander of Chad's garrison, Bo Berg", "Bo Berg", "TCD", "MIL"),
        ("Chad's secretary of state, Ada Lind", "Ada Lind", "TCD", "GOV"),
        ("his Chadian counterpart, Bo Berg", "Bo Berg", "TCD", "GOV"),
        ("a Chadian farmer, Ada Lind", "Ada Lind", "TCD", "AGR"),
        ("Greece's prime ministers, Alexis Tsipras", "Alexis Tsipras", "GRC", "GOV"),
        ("the UN's mediator, Chad's Bo Berg", "Chad's Bo Berg", "UNO", "GOV"),
        ("Vladimir Putin's foreign minister, Sergey Lavrov", "Sergei Lavrov", "RUS", "GOV"),
        ("his rival, Riek Machar", "Riek Machar", "SSD", "GOV"),
        ("its leader, Joseph Kony", "Joseph Kony", "IMG", "REB"),
        ("the former chancellor, Gerhard Schroeder", "Gerhard Schroeder", "DEU", "ELI"),
    ],
)
def test_an_office_before_a_person_has_his_name(phrase: str, name: str, code: str, sector: str) -> None:
    """Of the tables or not, with his titles or without; the office says whose he is and, where it can, of what sector."""
    assert told(phrase) == [(name, code, sector)]


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("the president, Monday", "president"),
        ("the president, Monday Night", "president"),
        ("the foreign minister, Social Democrat", "foreign minister"),
        ("the government, Amnesty International said", "government"),
        ("Chad's health minister, Deutsche Bank", "Chad's health minister"),
        ("Chad's premier, HMNS Vessel", "Chad's premier"),
        ("the governor, New Delhi", "governor"),
        ("the mayor, San Francisco", "mayor"),
        ("the minister, who met Bo Berg", "minister"),
        ("Chad's army, Bo Berg", "Chad's army"),
        ("the wife of the president, Bo Berg", "wife of the president"),
        ("a spokesman for the president, Vladimir Putin", "spokesman for the president"),
        ("Chadian farmers, Bo Berg", "Chadian farmers"),
    ],
)
def test_a_day_a_place_a_body_or_anothers_name_is_not_the_holders(phrase: str, name: str) -> None:
    assert [actor[0] for actor in told(phrase)] == [name]


def test_a_capital_is_still_a_place() -> None:
    assert [actor[1:] for actor in told("the capital, Port Louis")] == [("MUS", "GOV")]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Chad's president, Bo Berg, and Niger's premier, Ada Lind", [("Bo Berg", "TCD"), ("Ada Lind", "NER")]),
        ("Angela Merkel, the chancellor, and the French president, Jo Roe", [("Angela Merkel", "DEU"), ("Jo Roe", "FRA")]),
        ("its leader, Joseph Kony, and Chad", [("Joseph Kony", "IMG"), ("Chad", "TCD")]),
        ("Chad's premier and defence minister, Bo Berg", [("Bo Berg", "TCD")]),
        ("the president, Russia and Chad", [("president", None), ("Russia", "RUS"), ("Chad", "TCD")]),
        ("the premier, Bo Berg and Ada Lind", [("premier", None), ("Bo Berg", None), ("Ada Lind", None)]),
    ],
)
def test_in_a_list_the_apposition_is_closed_by_a_comma(phrase: str, expected: list[tuple[str, str | None]]) -> None:
    assert [actor[:2] for actor in told(phrase)] == expected


def test_who_comes_next_points_back_to_the_person() -> None:
    text = "Chad's foreign minister, Bo Berg, flew to Niger. He left Niger on Monday. Chad was glad."
    found = read(text, "Chad's foreign minister, Bo Berg", "He")
    assert [(actor.name, actor.code) for actors in found for actor in actors] == [("Bo Berg", "TCD")] * 2


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        (
            "Syria's foreign minister received the Iraqi envoy, Bo Berg, on Monday. Syria slept. Berg thanked Syria.",
            "Berg",
            "IRQ",
        ),
        ("Syria, Syria. It received the envoy of Iraq to Syria, Bo Berg. Berg thanked Syria.", "Berg", "IRQ"),
        ("The Norwegian envoy, Ada Lind, met the Iraqi envoy, Bo Berg. Lind thanked Iraq and Iraq.", "Lind", "NOR"),
        ("In Vienna, Bo Berg, Chad's envoy, spoke. Austria and Austria listened. Berg left.", "Berg", "TCD"),
        ("Mali, Mali. It received the Iraqi envoy, Bo Berg and Ada Lind. Berg thanked Mali.", "Berg", "MLI"),  # a list
        # two small words of an office, behind whose it is
        ("Mali said Iraq's court jailed Minister Bo Berg. Mali, Mali. Berg denied it.", "Berg", "MLI"),
        ("Mali said Iraq's army wounded minister Bo Berg. Mali, Mali. Berg denied it.", "Berg", "MLI"),
        ("Mali said in Iraq that a water supply minister, Bo Berg, slept. Mali, Mali. Berg denied it.", "Berg", "MLI"),
        ("Mali, Mali. It honoured the wife of the Iraqi president, Bo Berg. Berg thanked Mali.", "Berg", "MLI"),  # him or her
        # where
    ],
)
def test_a_name_behind_the_comma_of_its_office_keeps_the_office(text: str, phrase: str, code: str) -> None:
    """In the next sentences; and neither the clause behind it nor a bare place is its apposition."""
    at = text.rindex(phrase)
    (actors,) = resolve_spans(text, [Span(at, at + len(phrase), phrase)], ON)
    assert [actor.code for actor in actors] == [code], actors


@pytest.mark.parametrize(
    ("phrase", "name", "code"),
    [
        ("Thabo Mbeki's successor, Jacob Zuma", "Jacob Zuma", "ZAF"),
        ("Tony Blair's successor, Gordon Brown", "Gordon Brown", "GBR"),
        ("Tony Blair's predecessor, John Major", "John Major", "GBR"),
        ("Ban Ki-moon's predecessor, Kofi Annan", "Kofi Annan", "UNO"),
        ("Kofi Annan's envoy, Lakhdar Brahimi", "Lakhdar Brahimi", "UNO"),
    ],
)
def test_a_successor_is_of_his_own_state(phrase: str, name: str, code: str) -> None:
    """Not of the body that his predecessor serves by now."""
    assert [each[:2] for each in told(phrase)] == [(name, code)]


@pytest.mark.parametrize(
    ("phrase", "sector"),
    [
        ("Ada Lind, Minister of Defence of Chad", "GOV"),
        ("Ada Lind, Chad's foreign minister", "GOV"),
        ("Chad's Ada Lind, the foreign minister", "GOV"),
        ("Ada Lind, a former minister of Chad", "ELI"),
        ("Ada Lind, leader of the opposition in Chad", "OPP"),
        ("Ada Lind, a Chadian nurse", "MED"),
        ("Ada Lind, wife of the president of Chad", "CVL"),
        ("Ada Lind, a resident of N'Djamena", "CVL"),
        ("General Ada Lind, Chad's foreign minister", "MIL"),
        ("N'Djamena, seat of the president of Chad", "GOV"),
    ],
)
def test_what_somebody_is_stands_behind_his_comma(phrase: str, sector: str) -> None:
    assert [(code, told_sector) for _, code, told_sector in told(phrase)] == [("TCD", sector)]
