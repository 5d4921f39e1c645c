"""Actors: a surname behind a word that has its capital for another reason than to be a given name."""

import pytest

from tests.unit.test_actors_surnames import last


@pytest.mark.parametrize(
    ("text", "surname", "on", "code"),
    [
        ("On Wednesday Macron thanked Spain.", "Macron", "2019-03-15", "FRA"),
        ("Spain wept, and on Friday Merkel wrote.", "Merkel", "2019-03-15", "DEU"),
        ("In March Erdogan mocked Greece.", "Erdogan", "2019-04-15", "TUR"),
        ("In Melbourne Obama thanked Australia.", "Obama", "2014-11-18", "USA"),
        ("In New York Putin mocked the United States.", "Putin", "2015-09-29", "RUS"),
        ("At Camp David, in Washington Medvedev spoke to America.", "Medvedev", "2012-05-19", "RUS"),
        ("Neither Sarkozy nor Putin spoke to Syria.", "Sarkozy", "2011-06-10", "FRA"),
        ("Only Orban spoke for Serbia.", "Orban", "2019-03-15", "HUN"),
        ("In Rotterdam Lindqvist mocked the Dutch.", "Lindqvist", "2019-03-15", "NLD"),
    ],
)  # fmt: skip
def test_a_weekday_a_place_or_a_small_word_is_no_given_name(text: str, surname: str, on: str, code: str) -> None:
    assert last(text, surname, on).code == code


@pytest.mark.parametrize(
    ("text", "phrase", "on"),
    [
        ("Ada Macron thanked Spain. Macron wept.", "Macron", "2019-03-15"),
        ("Emily Cameron thanked Spain. Cameron wept.", "Cameron", "2012-03-15"),
        ("April Obama thanked Spain. Obama wept.", "Obama", "2012-03-15"),
        ("The actor Austin Obama thanked Spain. Obama wept.", "Obama", "2012-03-15"),
        ("Anatoly Putin thanked Spain. Putin wept.", "Putin", "2012-03-15"),
    ],
)  # fmt: skip
def test_a_given_name_tells_of_another(text: str, phrase: str, on: str) -> None:
    assert last(text, phrase, on).name == phrase
