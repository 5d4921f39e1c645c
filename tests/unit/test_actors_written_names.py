"""Actors: the ways in which papers write one and the same office holder."""

from datetime import date

import pytest

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.tables import rows
from dateline.records import Span
from dateline.resolve.actors import resolve_actors, resolve_spans


def one(phrase: str, on: str) -> tuple[str | None, str | None]:
    (actor,) = resolve_actors(phrase, date.fromisoformat(on))
    return actor.code, actor.sector


@pytest.mark.parametrize(
    ("phrase", "on", "code"),
    [
        ("Donald H. Rumsfeld", "2004-03-01", "USA"), ("James A. Baker III", "1990-09-01", "USA"),
        ("Geir O. Pedersen", "2021-04-01", "UNO"), ("Ursula G. von der Leyen", "2021-04-01", "EUR"),
        ("Vladimir V. Putin", "2009-05-14", "RUS"), ("Donald H. Smith", "2004-03-01", None),
        ("donald h. rumsfeld", "2004-03-01", None),
    ],
)  # fmt: skip
def test_an_initial_in_the_middle_of_a_name(phrase: str, on: str, code: str | None) -> None:
    assert one(phrase, on)[0] == code


@pytest.mark.parametrize(
    ("phrase", "on", "code"),
    [
        ("Mr de Mistura", "2016-03-01", "UNO"), ("Ms von der Leyen", "2022-03-01", "EUR"), ("de Villepin", "2003-03-01", "FRA"),
        ("al-Maliki", "2010-03-01", "IRQ"), ("President al-Assad", "2013-03-01", "SYR"), ("Mr. bin Laden", "1999-03-01", "IMG"),
        ("el-Sissi", "2015-03-01", "EGY"), ("de facto rulers", "2015-03-01", None), ("van drivers", "2015-03-01", None),
    ],
)  # fmt: skip
def test_surnames_that_begin_with_a_small_letter(phrase: str, on: str, code: str | None) -> None:
    """Particles and Arabic articles belong to the surname."""
    assert one(phrase, on)[0] == code


@pytest.mark.parametrize(
    ("phrase", "on", "code"),
    [
        ("Colonel Gaddafi", "2011-03-01", "LBY"), ("Capt. Traore", "2023-07-01", "BFA"),
        ("Captain Traore", "2023-07-01", "BFA"),
        ("Gen. Prayuth", "2014-07-01", "THA"), ("Field Marshal Munir", "2025-07-01", "PAK"),
        ("Colonel Brown", "2008-09-01", None),
        ("Captain Cameron", "2012-09-01", None), ("Lieutenant Bush", "2005-09-01", None),
    ],
)  # fmt: skip
def test_a_military_rank_means_a_soldier(phrase: str, on: str, code: str | None) -> None:
    """Rulers who rose by arms are called by their rank; a civilian of that surname is somebody else."""
    assert one(phrase, on)[0] == code


@pytest.mark.parametrize(
    ("phrase", "on", "code"),
    [
        ("Baroness Ashton", "2012-04-01", "EUR"), ("Frau Merkel", "2012-04-01", "DEU"), ("Herr Kohl", "1992-04-01", "DEU"),
        ("Senhor Lula", "2006-04-01", "BRA"), ("Herr Merkel", "2012-04-01", None), ("Cardinal Parolin", "2015-04-01", "VAT"),
    ],
)  # fmt: skip
def test_forms_of_address(phrase: str, on: str, code: str | None) -> None:
    assert one(phrase, on)[0] == code


def test_family_names_come_first_at_home() -> None:
    assert one("Abe Shinzo", "2018-03-01")[0] == "JPN"
    assert one("Orbán Viktor", "2018-03-01")[0] == "HUN"


def test_an_alias_of_one_tenure_is_one_of_all() -> None:
    """'MBZ' stands in one of two rows; the day chooses between both."""
    entries = load_gazetteer().names["hassan rowhani"]
    assert {entry.detail for entry in entries} >= {"president", "nuclear negotiator"}
    assert one("Hassan Rowhani", "2014-09-01") == ("IRN", "GOV")


@pytest.mark.parametrize("surname", ["mohammed", "ali", "islam", "nguema", "ka-chiu"])
def test_the_end_of_a_longer_name_is_no_surname(surname: str) -> None:
    """'Abiy Ahmed Ali' is not called Ali, 'Osman Saleh Mohammed' not Mohammed."""
    longer = {
        row["name"] for row in rows("leaders.csv") if any(a.lower().endswith(f" {surname}") for a in row["aliases"].split(";"))
    }
    named = {entry.name for entry in load_gazetteer().surnames.get(surname, ())}
    assert not {name for name in longer & named if surname not in name.lower()}


@pytest.mark.parametrize(
    ("phrase", "on", "code", "sector"),
    [
        ("Russian negotiator Mikhail Ulyanov", "2021-06-01", "RUS", "GOV"), ("Amina Mohammed", "2019-06-01", "UNO", "GOV"),
        ("Hakan Fidan", "2016-06-01", "TUR", "SPY"), ("Hakan Fidan", "2024-06-01", "TUR", "GOV"),
        ("Tony Blair", "2010-06-01", "IGO", "GOV"),
        ("Tony Blair", "2004-06-01", "GBR", "GOV"), ("Shamil Basayev", "2002-06-01", "IMG", "REB"),
        ("Khalid bin Ahmed", "2012-06-01", "BHR", "GOV"),
        ("Alice Weidel", "2024-06-01", "DEU", "PTY"), ("Aguila Saleh", "2018-06-01", "LBY", "LEG"),
        ("Haris Silajdzic", "1995-06-01", "BIH", "GOV"),
        ("Nelson Mandela", "1991-06-01", "ZAF", "OPP"), ("Xi Jinping", "2010-06-01", "CHN", "GOV"),
        ("Herzi Halevi", "2023-11-01", "ISR", "MIL"), ("Joseph Aoun", "2020-11-01", "LBN", "MIL"),
        ("Wolfgang Schäuble", "2012-06-01", "DEU", "GOV"),
        ("Paddy Ashdown", "2004-06-01", "IGO", "GOV"), ("Jan Egeland", "2005-06-01", "UNO", "GOV"),
        ("Denis Pushilin", "2020-06-01", "IMG", "REB"),
        ("Sergio Mattarella Jr.", "2020-06-01", None, "UNK"), ("Mohammed bin Salman", "2016-06-01", "SAU", "GOV"),
    ],
)  # fmt: skip
def test_people_of_weight_by_the_day(phrase: str, on: str, code: str | None, sector: str) -> None:
    assert one(phrase, on) == (code, sector)


@pytest.mark.parametrize(
    "text",
    [
        "Prince Edward Island", "the Marshall Plan", "Captain America", "the mock trial", "a frank word", "Leaf blowers",
        "the Mayor",
        "a long march", "Frost damage", "the Bar", "Song contest", "Islam", "Darling", "Swing voters", "Power failures",
    ],
)  # fmt: skip
def test_ordinary_words_name_nobody(text: str) -> None:
    people = {row["name"] for row in rows("leaders.csv")}
    for actor in resolve_actors(text, date(2022, 6, 1)):
        assert not any(name in actor.reason for name in people), actor.reason


def test_a_surname_that_is_a_word_needs_the_full_name() -> None:
    """'Struck', 'Song': the article must name them in full."""
    text = "Defence Minister Peter Struck flew to Kabul. German troops stay, Struck said. Struck by rain, Germany waits."
    spans = [Span(at, at + 6, "Struck") for at in (text.index("Struck said"),)]
    assert resolve_spans(text, spans, date(2003, 6, 1))[0][0].code == "DEU"
    assert one("Struck", "2003-06-01") == (None, "UNK")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Keith Moon left Seoul, South Korea. Moon was a drummer.", None),
        ("South Korea held an election. Moon won it.", "KOR"),
        ("South Korea held an election. President Moon won it.", "KOR"),
        ("Moon Jae-in met Keith Moon in South Korea. Moon won.", "KOR"),
    ],
)
def test_a_family_name_that_comes_first_is_not_believed_beside_a_namesake(text: str, code: str | None) -> None:
    at = text.rindex("Moon")
    (actor,) = resolve_spans(text, [Span(at, at + 4, "Moon")], date(2018, 6, 1))[0]
    assert (actor.name == "Moon Jae-in") is (code == "KOR"), actor
