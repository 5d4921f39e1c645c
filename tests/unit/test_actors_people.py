"""People by the day, ambiguous names, several names in a phrase."""

from datetime import date

import pytest

from dateline.actors.tenures import office_holder
from dateline.resolve.actors import resolve_actors


def test_conjuncts_keep_names_that_hold_an_and() -> None:
    """'and' inside of a name does not split it."""
    assert [actor.name for actor in resolve_actors("Bosnia and Herzegovina and Trinidad and Tobago", None)] == [
        "Bosnia and Herzegovina",
        "Trinidad and Tobago",
    ]


def test_offices_before_one_name_are_one_person() -> None:
    """Two titles before a name name one person."""
    actors = resolve_actors("opposition leader and presidential candidate Kizza Besigye", date(2016, 2, 1))
    assert [(actor.name, actor.code) for actor in actors] == [("Kizza Besigye", "UGA")]


def test_a_bare_surname_keeps_its_words_without_an_article() -> None:
    """Without an article a surname gets its holder's code but is not rewritten as the full name."""
    assert [(a.name, a.code) for a in resolve_actors("Putin and Merkel", date(2014, 3, 1))] == [
        ("Putin", "RUS"),
        ("Merkel", "DEU"),
    ]


def test_a_surname_is_not_the_leader_where_the_article_names_another() -> None:
    """'Johnson' beside 'Micah Johnson' is not the prime minister."""
    text = "Micah Johnson shot at officers in Dallas, Texas. Johnson was killed, U.S. police said."
    (actor,) = resolve_actors("Johnson", date(2019, 8, 1), text)
    assert actor.code == "USA"
    assert "Boris" not in actor.name


def test_the_name_of_a_party_may_only_begin_that_of_another() -> None:
    day = date(2025, 1, 1)
    assert [a.code for a in resolve_actors("the Democratic Party", day)] == ["USA"]
    assert [a.code for a in resolve_actors("Democratic Party for the People leader Yuichiro Tamaki", day)] == [None]
    assert [a.code for a in resolve_actors("Democratic Party of Japan", day)] == ["JPN"]


def test_people_change_with_the_day() -> None:
    """The same name is in office, out of it, or of another office by the day."""
    assert resolve_actors("Mark Rutte", date(2020, 1, 1))[0].code == "NLD"
    assert resolve_actors("Mark Rutte", date(2025, 1, 1))[0].code == "IGO"
    assert resolve_actors("Angela Merkel", date(2023, 1, 1))[0].sectors == ("ELI",)


def test_ambiguity_is_settled_by_the_article_and_told() -> None:
    """The losing meaning stands in the reason."""
    (state,) = resolve_actors("Georgia", None, "Georgia and Armenia spoke in Tbilisi.")
    (other,) = resolve_actors("Georgia", None, "In Atlanta, Republicans said Georgia votes; the sheriff of a county agreed.")
    assert (state.code, other.code) == ("GEO", "USA")
    assert "GEO" in other.reason
    assert "U.S. state" in state.reason


def test_office_holder_answers_by_day() -> None:
    """'the president' of a state on a day."""
    holder = office_holder("president", "EGY", date(2012, 7, 10))
    assert holder is not None
    assert holder.name == "Mohamed Morsi"
    assert office_holder("president", "EGY", None) is None


def test_a_pronoun_without_its_article_is_nobody_known() -> None:
    for phrase in ("he", " they "):
        (actor,) = resolve_actors(phrase, date(2020, 1, 1))
        assert (actor.name, actor.code, actor.sector) == (phrase.strip(), None, "UNK")
        assert actor.reason == "unknown: a pronoun without its article"
    assert resolve_actors("", None) == resolve_actors("", None, "They met.") == ()


def test_a_phrase_is_read_where_it_stands_in_its_article_or_beside_it() -> None:
    text = "Police in Norway left. The police stayed."
    assert [actor.code for actor in resolve_actors("The police", None, text)] == ["NOR"]
    assert [actor.code for actor in resolve_actors("Sweden", None, text)] == ["SWE"]


@pytest.mark.parametrize(
    ("phrase", "on", "code", "sector"),
    [
        ("Saddam Hussein's Republican Guard", "2003-02-01", "IRQ", "MIL"),
        ("Syria's Republican Guard", "2012-02-01", "SYR", "MIL"),
        ("Jonas Savimbi's UNITA", "1990-08-01", "IMG", "REB"), ("Erdogan's AK Party", "2015-06-01", "TUR", "PTY"),
        ("Moqtada al-Sadr's Mahdi Army", "2008-06-01", "IRQ", "PRM"), ("Assad's Syrian Arab Army", "2014-06-01", "SYR", "MIL"),
        ("Mahendra Chaudhry's Labour Party", "2000-06-01", "FJI", "PTY"), ("Mohamed Morsi's Egypt", "2014-06-01", "EGY", "GOV"),
        ("Marine Le Pen's National Front", "2014-06-01", "FRA", "PTY"), ("Gaddafi's troops", "2011-06-01", "LBY", "MIL"),
        ("Putin's Russia adviser", "2014-06-01", "RUS", "GOV"),
    ],
)  # fmt: skip
def test_a_body_that_a_name_owns_is_the_body(phrase: str, on: str, code: str, sector: str) -> None:
    """Its sector, its leader's state; people of it are told by their role noun."""
    (actor,) = resolve_actors(phrase, date.fromisoformat(on))
    assert (actor.name, actor.code, actor.sector) == (phrase, code, sector)
