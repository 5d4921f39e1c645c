"""Which office somebody held at the time of an old act."""

from datetime import date

import pytest

from dateline.records import IMPLIED_SIDES, Actor, Argument, Mention, Span
from dateline.resolve.holders_then import with_tenures_then
from tests.unit.builders import span


def actor_then(name: str, code: str, reason: str, first: str, last: str) -> tuple[str, str | None]:
    who = Argument("initiator", Span(0, len(name), name), 0.9, (Actor(name, code, "GOV", ("GOV",), reason),))
    own = Mention("visit", "occurred", Span(40, 47, "visited"), 0.9, (who,), date=span(first, last))
    actor = with_tenures_then(own, date(2025, 3, 1)).arguments[0].actors[0]
    return actor.name, actor.code


@pytest.mark.parametrize(
    ("name", "now", "reason", "first", "last", "code"),
    [
        ("Antonio Guterres", "UNO", "Antonio Guterres, secretary-general of UNO 2017-01..", "1999-06-01", "1999-06-30", "PRT"),
        ("Mark Rutte", "IGO", "'He' points back to Mark Rutte", "2018-04-12", "2018-04-12", "NLD"),
        ("Donald Tusk", "EUR", "Donald Tusk, president of the European Council", "2007-01-01", "2007-12-31", "POL"),
        ("Mark Rutte", "IGO", "Mark Rutte, NATO secretary-general of IGO 2024-10..", "2024-12-01", "2024-12-31", "IGO"),
        ("Volodymyr Zelenskyy", "UKR", "Volodymyr Zelenskyy, president of UKR", "2014-01-01", "2014-12-31", "UKR"),
        ("Kaja Kallas", "EUR", "organisation European Commission", "2023-04-01", "2023-04-30", "EUR"),  # named by the body
    ],
)
def test_a_person_is_of_the_state_whose_office_he_held_on_the_day_of_the_act(
    name: str, now: str, reason: str, first: str, last: str, code: str
) -> None:
    assert actor_then(name, now, reason, first, last) == (name, code)


@pytest.mark.parametrize(
    ("name", "code", "first", "told"),
    [
        ("Zulfikar Ali Bhutto", "PAK", "2019-02-20", "Pakistan"),
        ("Moammar Gadhafi", "LBY", "2018-06-01", "Libya"),
        ("Moammar Gadhafi", "LBY", "1992-06-01", "Moammar Gadhafi"),
    ],
)
def test_whom_no_word_names_on_a_side_is_his_state_where_he_was_in_no_office(name: str, code: str, first: str, told: str) -> None:
    assert actor_then(name, code, f"{IMPLIED_SIDES[0]}; person before it", first, first) == (told, code)
