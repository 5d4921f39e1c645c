"""Actors: names as agencies spell them, and what a name means on its day."""

from datetime import date

import pytest

from dateline.actors.tables import role_nouns, rows
from dateline.actors.transliteration import sound_key
from dateline.actors.words import key_of
from dateline.resolve.actors import resolve_actors
from dateline.resolve.articles import index_article


def read(phrase: str, on: str | None = None) -> list[tuple[str | None, str | None]]:
    return [(actor.code, actor.sector) for actor in resolve_actors(phrase, date.fromisoformat(on) if on else None)]


@pytest.mark.parametrize(
    ("spelling", "on", "code"),
    [
        ("B.J. Habibie", "1998-10-01", "IDN"), ("I.K. Gujral", "1997-10-01", "IND"), ("P. V. Narasimha Rao", "1994-03-01", "IND"),
        ("Roh Tae Woo", "1991-08-01", "KOR"), ("Moon Jae In", "2018-08-01", "KOR"), ("Ma Ying Jeou", "2010-08-01", "TWN"),
        ("Jean Bertrand Aristide", "2003-03-01", "HTI"), ("Tim Geithner", "2010-10-14", "USA"),
        ("Bob Zoellick", "2003-09-18", "USA"), ("Mike Froman", "2015-04-23", "USA"),
    ],
)  # fmt: skip
def test_initials_hyphens_and_given_names_are_set_in_several_ways(spelling: str, on: str, code: str) -> None:
    assert read(spelling, on) == [(code, "GOV")]


@pytest.mark.parametrize(
    ("spelling", "on", "code"),
    [
        ("Ilham Aliev", "2011-06-01", "AZE"), ("Nursultan Nazarbaev", "2009-06-01", "KAZ"),
        ("Yulia Timoshenko", "2009-06-01", "UKR"),
        ("Muammar al-Qaddafi", "2003-10-01", "LBY"), ("Abdel Fattah al-Sissi", "2018-06-01", "EGY"),
        ("Boris Eltsin", "1997-06-01", "RUS"),
        ("Gurbanguly Berdimuhamedov", "2011-06-01", "TKM"), ("Mahmoud Ahmadi-Nejad", "2008-08-01", "IRN"),
    ],
)  # fmt: skip
def test_a_full_name_is_found_in_other_transliterations(spelling: str, on: str, code: str) -> None:
    assert spelling not in {name for row in rows("leaders.csv") for name in (row["name"], *row["aliases"].split(";"))}
    assert read(spelling, on) == [(code, "GOV")]


@pytest.mark.parametrize(
    ("phrase", "code", "sector"),
    [
        ("North-Korean troops", "PRK", "MIL"), ("the Saudi-Arabian king", "SAU", "GOV"), ("New-Zealand's navy", "NZL", "MIL"),
        ("Sri-Lanka", "LKA", "GOV"), ("an ex-South-African diplomat", "ZAF", "ELI"), ("a Hong-Kong-based bank", "HKG", "BUS"),
        ("the army of Guinea-Bissau", "GNB", "MIL"), ("the Guinea-Bissau-based bank", "GNB", "BUS"),
    ],
)  # fmt: skip
def test_a_hyphen_may_join_the_words_of_a_state(phrase: str, code: str, sector: str) -> None:
    assert read(phrase) == [(code, sector)]


@pytest.mark.parametrize(
    "phrase",
    [
        "US-Iranian drills",
        "the Franco-German brigade",
        "anti-North-Korean activists",
        "North-Korea-backed hackers",
        "Ada Chad-Niger",
    ],
)
def test_a_hyphen_between_two_names_makes_no_state(phrase: str) -> None:
    assert [code for code, _ in read(phrase)] == [None]


def test_states_written_with_a_hyphen_are_named_in_the_article() -> None:
    text = "North-Korean troops shelled an island of South Korea."
    assert [mention.code for mention in index_article(text).mentions] == ["PRK", "KOR"]


def test_short_names_and_single_words_have_no_sound() -> None:
    assert sound_key(["li", "peng"]) is None
    assert sound_key(["nazarbayev"]) is None
    assert sound_key(["ilham", "aliyev"]) == sound_key(["ilham", "aliev"])
    assert sound_key(["ilham", "aliyev"]) != sound_key(["heydar", "aliyev"])


def test_a_given_name_before_another_surname_is_nobody_of_the_tables() -> None:
    assert read("Hassan al-Someone", "2022-10-01") == [(None, "UNK")]
    assert read("Therese Wagner", "2024-10-01") == [(None, "UNK")]
    assert read("Wagner mercenaries", "2022-10-01") == [("RUS", "PRM")]


def test_a_surname_alone_is_nobody_long_out_of_office() -> None:
    assert read("Lagos", "1990-08-01") == [("NGA", "CVL")]
    assert read("Lagos", "2003-08-01") == [("CHL", "GOV")]


@pytest.mark.parametrize(
    ("phrase", "on", "actors"),
    [
        ("the Taliban", "1998-05-07", [("AFG", "GOV")]), ("the Taliban", "2003-05-07", [("IMG", "REB")]),
        ("Bosnian Serbs", "1994-01-01", [("IMG", "REB")]), ("Bosnian Serbs", "2016-01-01", [("BIH", "CVL")]),
        ("Radovan Karadzic", "1994-01-01", [("IMG", "REB")]),
        ("the former Yugoslav Republic of Macedonia", "1999-03-01", [("MKD", "GOV")]),
        ("the Union of Myanmar", "2003-01-01", [("MMR", "GOV")]),
        ("the Socialist Federal Republic of Yugoslavia", "1991-01-01", [("SRB", "GOV")]),
        ("SLORC", "1993-08-01", [("MMR", "GOV")]), ("UNPROFOR", "1994-10-07", [("UNO", "MIL")]),
        ("Union Home Minister", "2023-08-01", [("IND", "GOV")]),
    ],
)  # fmt: skip
def test_a_name_means_what_it_meant_on_that_day(phrase: str, on: str, actors: list[tuple[str, str]]) -> None:
    assert read(phrase, on) == actors


@pytest.mark.parametrize(
    ("phrase", "actors"),
    [
        ("Latvian Russians", [("LVA", "CVL")]), ("Croatian Serbs", [("HRV", "CVL")]), ("Sri Lankan Tamils", [("LKA", "CVL")]),
        ("ethnic Hungarians in Romania", [("ROU", "CVL")]), ("ethnic Albanians", [(None, "CVL")]),
        ("NATO-led peacekeepers", [("IGO", "MIL")]), ("FRANCE AND GERMANY", [("FRA", "GOV"), ("DEU", "GOV")]),
    ],
)  # fmt: skip
def test_peoples_are_of_the_state_in_which_they_live(phrase: str, actors: list[tuple[str | None, str]]) -> None:
    assert read(phrase) == actors


@pytest.mark.parametrize(
    ("phrase", "code", "sector"),
    [
        ("the Organisation for Security and Cooperation in Europe", "IGO", "GOV"),
        ("the Organisation for Security and Co-operation in Europe", "IGO", "GOV"),
        ("the Conference on Security and Co-operation in Europe", "IGO", "GOV"),
        ("the Shanghai Co-operation Organisation", "IGO", "GOV"), ("the Organization of Islamic Co-operation", "IGO", "GOV"),
        ("the International Labour Organisation", "UNO", "GOV"), ("a Chadian rights organisation", "TCD", "SOC"),
        ("Chadian relief organisations", "TCD", "SOC"), ("the Chadian organisers", "TCD", "SOC"),
        ("the Labour Party", "GBR", "PTY"), ("the Australian Labor Party", "AUS", "PTY"),
    ],
)  # fmt: skip
def test_bodies_are_known_in_either_spelling(phrase: str, code: str, sector: str) -> None:
    """'Organisation' and 'co-operation'; 'Labour' and 'Labor' are parties of two states."""
    assert read(phrase) == [(code, sector)]


@pytest.mark.parametrize("noun", ["relief organisation", "rights organisation", "aid organisation", "humanitarian organisation"])
def test_a_private_body_is_one_in_either_spelling(noun: str) -> None:
    for spelling in (noun, noun.replace("isation", "ization")):
        text = f"Chad and Niger met. Chad wept. A {spelling} wrote to Chad."
        assert [(actor.code, actor.sector) for actor in resolve_actors(f"A {spelling}", None, text)] == [("NGO", "SOC")]


def test_each_role_of_organisations_is_one_in_either_spelling() -> None:
    roles = role_nouns()
    spelt = [name for name in (row["role"] for row in rows("roles.csv")) if "organiz" in name]
    assert len(spelt) > 10
    for name in spelt:
        assert roles[key_of(name.replace("organiz", "organis"))] == roles[key_of(name)], name


@pytest.mark.parametrize(
    ("phrase", "on", "name"),
    [
        ("Sergey Viktorovich Lavrov", "2015-12-15", "Sergei Lavrov"),
        ("Petro Oleksiyovych Poroshenko", "2015-12-15", "Petro Poroshenko"),
        ("President Alyaksandr Ryhoravich Lukashenka", "2015-12-15", "Alexander Lukashenko"),
        ("Nursultan Abishevich Nazarbayev", "2015-12-15", "Nursultan Nazarbayev"),
        ("Yulia Volodymyrivna Tymoshenko", "2008-12-15", "Yulia Tymoshenko"),
        ("Ilham Heydarovich Aliev", "2015-12-15", "Ilham Aliyev"),
        ("Ilham H. Aliev", "2015-12-15", "Ilham Aliyev"),
        ("George Walker Bush", "2003-12-15", "George W. Bush"),
        ("George Herbert Walker Bush", "1990-12-15", "George H. W. Bush"),
    ],
)
def test_a_fathers_name_may_stand_within_the_name(phrase: str, on: str, name: str) -> None:
    (actor,) = resolve_actors(phrase, date.fromisoformat(on))
    assert actor.reason.startswith(f"{name}, ")


@pytest.mark.parametrize(
    "phrase",
    ["Ivan Petrovich Putin", "Sergei Petrovich", "Sergei Jovanovic Lavrov", "Sergei Viktorovich Lavrin"],
)
def test_no_other_name_is_passed_over(phrase: str) -> None:
    assert [actor.code for actor in resolve_actors(phrase, date(2015, 12, 15))] == [None]


def test_two_people_with_their_fathers_names_are_two() -> None:
    actors = resolve_actors("Vladimir Vladimirovich Putin and Sergei Viktorovich Lavrov", date(2015, 12, 15))
    assert [actor.name for actor in actors] == ["Vladimir Putin", "Sergei Lavrov"]
