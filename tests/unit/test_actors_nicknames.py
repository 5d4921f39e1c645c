"""Actors: leaders whom papers call by a nickname alone, and others who are called so."""

from datetime import date

import pytest

from dateline.actors.leaders import nicknames
from dateline.records import Span
from dateline.resolve.actors import resolve_spans


def code(text: str, phrase: str, on: str) -> str | None:
    start = text.rindex(phrase)
    ((actor,),) = resolve_spans(text, [Span(start, start + len(phrase), phrase)], date.fromisoformat(on))
    return actor.code


@pytest.mark.parametrize(
    ("text", "nickname", "on", "told"),
    [
        ("Bibi accused Iran of theft.", "Bibi", "2020-05-05", "ISR"),
        ("Israel wept. Bibi thanked Pakistan.", "Bibi", "2020-05-05", "ISR"),
        ("BoJo flew to Lima. Peru thanked him.", "BoJo", "2020-05-05", "GBR"),
        ("AMLO thanked Peru.", "AMLO", "2020-05-05", "MEX"),
        ("The Saudi MBS flew to Lima. MBS thanked Peru.", "MBS", "2020-05-05", "SAU"),
        ("Modi ji thanked Nepal.", "Modi ji", "2020-05-05", "IND"),
        ("Dubya thanked Peru.", "Dubya", "2005-05-05", "USA"),
        ("Dilma Rousseff wept. Dilma thanked Peru.", "Dilma", "2013-05-05", "BRA"),
    ],
)
def test_a_nickname_is_its_leader(text: str, nickname: str, on: str, told: str) -> None:
    assert code(text, nickname, on) == told


@pytest.mark.parametrize(
    ("text", "nickname", "on"),
    [
        ("Pakistan freed Asia Bibi. Bibi thanked Italy.", "Bibi", "2018-11-05"),
        ("Bushra Bibi wept. Bibi thanked Pakistan.", "Bibi", "2023-11-05"),
    ],
)
def test_others_are_called_so_too(text: str, nickname: str, on: str) -> None:
    assert code(text, nickname, on) != "ISR"


def test_no_surname_is_a_nickname() -> None:
    assert nicknames()["Benjamin Netanyahu"] == {"bibi"}
    assert not nicknames()["Luiz Inacio Lula da Silva"]


def test_a_given_name_of_his_own_tells_of_nobody_else() -> None:
    assert code("Mahmoud Ahmadi-Nejad wept. Ahmadi-Nejad thanked Iran.", "Ahmadi-Nejad", "2010-05-05") == "IRN"
