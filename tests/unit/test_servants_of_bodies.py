"""Who speaks or works for a body acts for it, whatever his nationality."""

from datetime import date

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_actors, resolve_spans


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("a Finnish researcher for Amnesty International", "NGO"),
        ("the Brazilian head of the IAEA", "IGO"),
        ("the Dutch commander of the NATO force in Bosnia", "IGO"),
        ("the Kenyan commissioner for trade of the African Union", "IGO"),
        ("a Swiss official of the United Nations", "UNO"),
        ("the Danish envoy of the European Union", "EUR"),
        ("the Danish envoy to the European Union", "DNK"),
        ("the Danish ambassador at the United Nations", "DNK"),
        ("Denmark's head of Amnesty International", "DNK"),
        ("the Danish head of a NATO delegation", "DNK"),
        ("the Danish prime minister, host of NATO", "DNK"),
        ("the Russian secretary of the Security Council", "RUS"),
        ("the Syrian head of the Red Crescent", "SYR"),
        ("a French lawyer for the U.N. soldiers", "FRA"),
        ("the Danish commissioner for European affairs", "DNK"),
    ],
)
def test_who_serves_a_body_acts_for_it(phrase: str, code: str) -> None:
    assert [actor.code for actor in resolve_actors(phrase, date(2016, 5, 1))] == [code]


@pytest.mark.parametrize(
    ("text", "day", "code"),
    [
        ("Italy held talks. [The ambassador, Staffan de Mistura], left.", "2003-05-15", "ITA"),
        ("Norway sent aid. [The deputy minister, Geir Pedersen], left.", "2007-05-10", "NOR"),
        ("Germany wrote. [Ambassador Martin Kobler] left.", "2018-02-13", "DEU"),
        ("Spain wrote. [A team led by the secretary of state for trade, Bernardino León], left.", "2006-05-03", None),
        ("Poland voted. [The prime minister, Donald Tusk], left.", "2023-11-01", "POL"),
        # In office, no office of a state, of the body by its words.
        ("Italy held talks. [The ambassador, Staffan de Mistura], left.", "2016-05-15", "UNO"),
        ("Italy held talks. [The envoy, Staffan de Mistura], left.", "2012-05-15", "UNO"),
        ("Ghana voted. [The former secretary-general, Kofi Annan], left.", "2008-11-01", "UNO"),
        ("Italy held talks. [The U.N. ambassador, Staffan de Mistura], left.", "2012-05-15", "UNO"),
    ],
)
def test_an_ambassador_or_a_minister_is_of_no_body_that_he_serves_in_other_years(text: str, day: str, code: str | None) -> None:
    start, end, plain = text.index("["), text.index("]") - 1, text.replace("[", "").replace("]", "")
    ((actor,),) = resolve_spans(plain, [Span(start, end, plain[start:end])], date.fromisoformat(day))
    assert actor.code == code


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("the emir at the UN", None),
        ("the foreign minister at the OSCE", None),
        ("the ambassador at NATO", None),
        ("the Syrian ambassador at the United Nations", "SYR"),
        ("an official at the IMF", "IGO"),
        ("the chief economist at the World Bank", "IGO"),
        ("the ministers at NATO", "IGO"),
        ("a minister at the Arab League", "IGO"),
        ("the minister at the Arab League summit", "IGO"),
        ("the ambassador of the European Union", "EUR"),
        ("the minister at the Kremlin", "RUS"),
    ],
)
def test_who_holds_an_office_of_states_only_speaks_at_the_body(phrase: str, code: str | None) -> None:
    assert [actor.code for actor in resolve_actors(phrase, date(2016, 5, 1))] == [code]
