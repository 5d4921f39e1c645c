"""Names that any town may have: those of a town by its main name, of none by a nickname or a name of former days."""

import pytest

from dateline.resolve.places import resolve_place

NO_TOWN = "New Town|Old Town|Park City|Star City|River City|Queen City|Forest City|Central Valley|the Royal City"


@pytest.mark.parametrize("words", NO_TOWN.split("|"))
def test_a_nickname_that_any_town_may_have_is_no_town(words: str) -> None:
    place = resolve_place(words, ["USA"])
    assert (place.country, place.lat) == (None, None)
    assert place.name == words


@pytest.mark.parametrize(
    ("words", "country", "name"),
    [
        ("Garden City", "USA", "Garden City"),
        ("Central City", "USA", "Central City"),
        ("Green Bay", "USA", "Green Bay"),
        ("Old City", "PSE", "Old City"),
        ("West Valley City", "USA", "West Valley City"),
        ("New City", "USA", "New City"),
        ("Windy City", "USA", "Chicago"),
        ("Park City, Utah", "USA", "Utah"),
        ("Port Elizabeth", "ZAF", "Gqeberha"),
    ],
)
def test_a_town_that_has_such_a_main_name_and_a_nickname_of_one_town_are_towns(words: str, country: str, name: str) -> None:
    place = resolve_place(words, [])
    assert (place.country, place.name) == (country, name)
