"""Towns behind whose name the region or state is told, namesakes that the article tells apart, and seats of states."""

import pytest

from dateline.actors.tables import rows
from dateline.actors.town_names import regions
from dateline.resolve.actors import resolve_actors
from dateline.resolve.articles import index_article
from dateline.resolve.places import article_countries, dateline_place, place_of_state, resolve_place

NO_SEAT = {"ATA", "CCK", "IOT", "PCN", "TKL"}  # nobody's capital, or none of it


@pytest.mark.parametrize(
    ("head", "name", "country"),
    [
        ("PARIS, Texas (AP) — Police", "Paris", "USA"),
        ("ALEXANDRIA, Va. (AP) — A judge", "Alexandria", "USA"),
        ("CAMBRIDGE, Mass. — The envoys", "Cambridge", "USA"),
        ("TRIPOLI, Lebanon — Troops", "Tripoli", "LBN"),
        ("SAINT-DENIS, France — Police", "Saint-Denis", "FRA"),
        ("TORONTO, Ontario — Envoys", "Toronto", "CAN"),
        ("VICTORIA, Seychelles — Envoys", "Victoria", "SYC"),
        ("PUNO, Peru — Crowds", "Puno", "PER"),
        ("ST. PETERSBURG, Russia — Envoys", "Saint Petersburg", "RUS"),
    ],
)
def test_the_state_behind_the_comma_of_a_dateline_tells_which_town(head: str, name: str, country: str) -> None:
    place = dateline_place(head)
    assert place is not None
    assert (place.name, place.country, place.precision) == (name, country, "city")


@pytest.mark.parametrize(
    ("phrase", "name", "country", "lat"),
    [
        ("Toronto, Ontario", "Toronto", "CAN", 44),
        ("Brisbane, Queensland", "Brisbane", "AUS", -27),
        ("Kashgar, Xinjiang", "Kashgar", "CHN", 39),
        ("Anchorage, Alaska", "Anchorage", "USA", 61),
        ("Rome, Georgia", "Rome", "USA", 34),
        ("Batumi, Georgia", "Batumi", "GEO", 42),
        ("Lexington, Virginia", "Virginia", "USA", 38),
        ("Melbourne, Victoria", "Melbourne", "AUS", -38),
    ],
)
def test_a_town_lies_in_the_region_that_is_told(phrase: str, name: str, country: str, lat: int) -> None:
    place = resolve_place(phrase, ())
    assert (place.name, place.country, round(place.lat or 0)) == (name, country, lat)


def test_every_region_that_has_a_code_is_in_the_table_of_regions() -> None:
    assert {row["name"] for row in rows("region_codes.csv")} <= set(regions())


@pytest.mark.parametrize(
    ("phrase", "countries", "country"),
    [
        ("Puno", ("PER",), "PER"),
        ("Petropolis", ("BRA",), "BRA"),
        ("Alessandria", ("ITA",), "ITA"),
        ("Canton", ("USA",), "USA"),
        ("Canton", ("USA", "CHN"), "CHN"),
        ("St. Petersburg", ("USA", "RUS"), "RUS"),
        ("Victoria", ("AUS",), "AUS"),
        ("Victoria", ("SYC", "IND"), "SYC"),
        ("Victoria", ("CAN",), "CAN"),
        ("Punjab", ("IND",), "IND"),
        ("Bethlehem", ("ISR",), "PSE"),
        ("Puerto Rico", ("PRI",), "PRI"),
    ],
)
def test_a_town_of_the_articles_state_comes_before_another_spelling_of_a_metropolis(
    phrase: str, countries: tuple[str, ...], country: str
) -> None:
    assert resolve_place(phrase, countries).country == country


def test_a_state_that_is_called_like_its_capital_is_the_state_at_home_too() -> None:
    for name, code in (("Singapore", "SGP"), ("Puerto Rico", "PRI")):
        assert resolve_place(name, (code,)).precision == "country"


@pytest.mark.parametrize(
    ("text", "phrase", "country"),
    [
        ("Lebanon's army shot two gunmen in Tripoli.", "Tripoli", "LBN"),
        ("Libya's government spoke in Tripoli of Lebanon's ships.", "Tripoli", "LBY"),
        ("The envoys met in Tripoli.", "Tripoli", "LBY"),
        ("Police shot two gunmen in Saint-Denis, a suburb of Paris.", "Saint-Denis", "FRA"),
        ("Mexico's navy held eight in La Paz.", "La Paz", "MEX"),
        ("Bolivia's leader spoke in La Paz.", "La Paz", "BOL"),
        ("Ecuador's police held eight in Santo Domingo.", "Santo Domingo", "ECU"),
        ("Bahia's police held eight in Salvador.", "Salvador", "BRA"),
        ("Brazil and Salvador signed a pact in Salvador.", "Salvador", "SLV"),
        ("Brazil's envoy met El Salvador's premier in Salvador.", "Salvador", "SLV"),
        ("Nigeria's army held eight in Benin City.", "Benin City", "NGA"),  # nor of a state
        ("Benin's army held eight in Parakou.", "Parakou", "BEN"),
    ],
)
def test_the_namesake_of_a_capital_is_told_by_the_articles_words(text: str, phrase: str, country: str) -> None:
    """As a place, and as the state of whoever is there."""
    assert resolve_place(phrase, article_countries(text), text).country == country
    assert [actor.code for actor in resolve_actors(f"crowds in {phrase}", None, text)] == [country]


def test_every_state_is_put_where_its_capital_is() -> None:
    without = {
        row["code"] for row in rows("countries.csv") if (place := place_of_state(row["code"], "")) is None or not place.lat
    }
    assert without == NO_SEAT
    assert resolve_place("the Chilean capital", ()).name == "Santiago"
    assert resolve_place("the capital", ("CRI",)).name == "San José"


@pytest.mark.parametrize("water", ["the Bay of Bengal", "the Irish Sea", "the Gulf of California", "the Korea Strait"])
def test_a_sea_is_no_town_or_state_that_its_name_names(water: str) -> None:
    assert resolve_place(water, ("PHL", "USA")).country is None


@pytest.mark.parametrize(
    ("phrase", "code"), [("West Indian leaders", None), ("New Guinea", None), ("New England governors", "USA")]
)
def test_a_part_of_the_world_is_no_state_whose_name_is_in_its_own(phrase: str, code: str | None) -> None:
    assert [actor.code for actor in resolve_actors(phrase, None, "")] == [code]


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("Benin City police", "NGA"),
        ("BENIN CITY POLICE", "NGA"),
        ("Jersey City police", "USA"),
        ("Suva Reka police", "XKX"),
        ("Benin police", "BEN"),
        ("Panama City police", "PAN"),  # a capital of its own name
        ("Spanish Town Police", "ESP"),  # a headline
    ],
)
def test_a_town_whose_name_begins_with_that_of_a_state_is_in_its_own(phrase: str, code: str) -> None:
    assert [actor.code for actor in resolve_actors(phrase, None)] == [code]
    assert set(dict(index_article(f"The {phrase} spoke.", None).counts)) <= {code}
