"""Names of 1945 to 1989: office holders by their years, groups, bodies and states of then; news of today keeps its own."""

from datetime import date

import pytest

from dateline.actors.gazetteer import load_gazetteer, scan
from dateline.actors.tenures import office_holder
from dateline.actors.words import tokenize
from dateline.resolve.actors import resolve_actors


def codes(phrase: str, year: int, text: str = "") -> list[tuple[str, str | None]]:
    return [(actor.name, actor.code) for actor in resolve_actors(phrase, date(year, 6, 15), text)]


@pytest.mark.parametrize(
    ("phrase", "year", "name", "code"),
    [
        ("Secretary General Thant", 1964, "Thant", "UNO"),
        ("Secretary-General Kurt Waldheim", 1976, "Kurt Waldheim", "UNO"),
        ("President Kurt Waldheim", 1988, "Kurt Waldheim", "AUT"),
        ("Secretary of State Rogers", 1972, "William P. Rogers", "USA"),
        ("Premier Kosygin", 1971, "Kosygin", "RUS"),
        ("Prime Minister Ian Smith", 1970, "Ian D. Smith", "ZWE"),
        ("Premier Sato", 1969, "Eisaku Sato", "JPN"),
        ("President Ayub Khan", 1965, "Mohammad Ayub Khan", "PAK"),
        ("President Yahya", 1970, "Agha Mohammad Yahya Khan", "PAK"),
        ("President Rhee Syngman", 1954, "Syngman Rhee", "KOR"),
        ("Defence Secretary Healey", 1967, "Denis Healey", "GBR"),
        ("President Duarte", 1985, "Jose Napoleon Duarte", "SLV"),
        ("Prime Minister Ante Markovic", 1990, "Ante Markovic", "SRB"),
        ("the shah", 1977, "Mohammad Reza Pahlavi", "IRN"),
        ("The Shah", 1977, "Mohammad Reza Pahlavi", "IRN"),
        ("The Vietcong", 1968, "Viet Cong", "IMG"),
        ("Nationalist Chinese troops", 1958, "Nationalist Chinese troops", "TWN"),
        ("Nationalist China", 1958, "Nationalist China", "TWN"),
        ("the Czech and Slovak Federal Republic", 1991, "Czech and Slovak Federal Republic", "CZE"),
        ("the Union of Arab Emirates", 1972, "United Arab Emirates", "ARE"),
        ("the Union for the Mediterranean", 2010, "Union for the Mediterranean", "IGO"),
        ("the Common Market", 1975, "European Economic Community", "EUR"),
        ("the Andean Common Market", 1975, "Andean Common Market", "IGO"),
        ("the nonaligned countries", 1979, "Non-Aligned Movement", "IGO"),
        ("Saigon", 1968, "Saigon", "VNM"),
        ("Leopoldville", 1961, "Democratic Republic of the Congo", "COD"),
        ("Djakarta", 1961, "Indonesia", "IDN"),
        ("ZANU", 1978, "ZANU", "IMG"),
        ("ZANU", 2010, "ZANU", "ZWE"),
    ],
)
def test_names_of_the_archives_are_known(phrase: str, year: int, name: str, code: str) -> None:
    assert codes(phrase, year) == [(name, code)]


@pytest.mark.parametrize(
    ("phrase", "year", "name", "code"),
    [
        ("Prime Minister Trudeau", 2018, "Trudeau", "CAN"),
        ("President Marcos", 2024, "Marcos", "PHL"),
        ("Raab", 2020, "Raab", "GBR"),
        ("Prime Minister Fukuda", 2008, "Fukuda", "JPN"),
        ("Ian Smith", 2019, "Ian Smith", None),
        ("Ayub Khan", 2019, "Ayub Khan", None),
        ("Suzuki", 2019, "Suzuki", None),
        ("Haig", 2019, "Haig", None),
        ("the Shah Deniz field", 2019, "Shah Deniz field", None),
        ("Mr. Rogers", 2019, "Mr Rogers", None),
        ("President Yahya Jammeh", 2013, "Yahya Jammeh", "GMB"),
        ("Gambian President Yahya Jammeh", 2013, "Yahya Jammeh", "GMB"),
        ("Iran's General Kassem Soleimani", 2018, "Qassem Soleimani", "IRN"),
        ("President Duarte Frutos", 2005, "Nicanor Duarte Frutos", "PRY"),
        ("President Duarte", 2005, "Nicanor Duarte Frutos", "PRY"),
        ("Prime Minister Sato Berg", 2012, "Prime Minister Sato Berg", None),
        ("Defence Secretary Healey", 2025, "John Healey", "GBR"),
        ("Carrefour", 2024, "Carrefour", "FRA"),
        ("The George C. Marshall Center", 2019, "George C. Marshall Center", "NGO"),
    ],
)
def test_news_of_today_tells_of_nobody_of_then(phrase: str, year: int, name: str, code: str | None) -> None:
    assert codes(phrase, year) == [(name, code)]


def test_a_day_behind_a_surname_is_no_name() -> None:
    text = "Lima waits. President Yahya Friday met nurses."
    assert codes("President Yahya", 1970, text) == [("Agha Mohammad Yahya Khan", "PAK")]
    assert [match.key for match in scan(tokenize(text), load_gazetteer())][-1] == "president yahya"


def test_a_surname_of_one_of_several_offices_is_that_of_the_day() -> None:
    """Who held a higher office before, or one of lower rank now, is in office."""
    for name, year, code, sector in (("Brezhnev", 1976, "RUS", "GOV"), ("Haniyeh", 2024, "PSE", "REB")):
        told = resolve_actors(name, date(year, 3, 15), f"{name} met Tito in Belgrade.")
        assert [(actor.code, actor.sector) for actor in told] == [(code, sector)]


@pytest.mark.parametrize(
    ("text", "year", "code"),
    [
        ("Bombs fell in Aden. The National Liberation Front fired on a patrol.", 1967, "IMG"),
        ("Algeria voted. The National Liberation Front won.", 2007, "DZA"),
        ("Rhodesia waits for Nkomo. The Patriotic Front agreed.", 1979, "IMG"),
        ("Lusaka waits. The Patriotic Front agreed.", 2015, "ZMB"),
        ("Kenya signed. The Common Market of the East African states grew.", 2011, "KEN"),
    ],
)
def test_the_article_tells_whose_front_or_market_it_is(text: str, year: int, code: str | None) -> None:
    phrase = next(name for name in ("National Liberation Front", "Patriotic Front", "Common Market") if name in text)
    assert [found for _, found in codes(f"The {phrase}", year, text)] == [code]


@pytest.mark.parametrize(
    ("office", "code", "year", "name"),
    [
        ("prime minister", "ISR", 1954, "Moshe Sharett"),
        ("prime minister", "ISR", 1956, "David Ben-Gurion"),
        ("president", "GHA", 1959, None),
        ("president", "RUS", 1970, "Nikolai Podgorny"),
        ("chancellor", "DEU", 1965, "Ludwig Erhard"),
        ("prime minister", "ZWE", 1985, "Robert Mugabe"),
    ],
)
def test_who_held_the_office_then(office: str, code: str, year: int, name: str | None) -> None:
    holder = office_holder(office, code, date(year, 6, 15))
    assert (holder.name if holder else None) == name
