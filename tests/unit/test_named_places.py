"""Places that need the rest of the article, and words that are no place."""

import pytest

from dateline.linking.where import best_place, is_name
from dateline.records import Argument, Mention, Place, Span
from dateline.resolve.mention_places import place_of_mention
from dateline.resolve.places import NOT_THERE, article_countries, resolve_place


def where(text: str, words: str, trigger: str) -> Place | None:
    at, verb = text.rindex(words), text.rindex(trigger)
    argument = Argument("place", Span(at, at + len(words), words), 0.9)
    start = max(text.rfind(". ", 0, verb) + 2, 0) if ". " in text[:verb] else 0
    span = Span(verb, verb + len(trigger), trigger)
    return place_of_mention(
        text,
        Mention("protest", "occurred", span, 0.9, (argument,), Span(start, len(text), text[start:])),
        article_countries(text),
        None,
    )


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Peru sent troops to Arequipa. Crowds marched in the city.", "the city", "Arequipa"),
        ("Peru met Chile. Troops hold Arequipa. Crowds marched in the city.", "the city", "Arequipa"),
        ("In Lima it rained. Peru waits. Crowds marched in this city.", "this city", "Lima"),
        # a government, a person, too far away, of a state that nobody names
        ("Peru warned Bogota of Colombia. Crowds marched in the city.", "the city", "the city"),
        ("Peru sent Mr Trujillo. Crowds marched in the city.", "the city", "the city"),
        ("Peru holds Arequipa. It rained. It rained. It snowed. Crowds marched in the city.", "the city", "the city"),
        ("Peru read of Osaka. Crowds marched in the city.", "the city", "the city"),
        ("Peru holds Arequipa. He flew from Osaka. Crowds marched in the city.", "the city", "Arequipa"),
        ("Peru met in Lima. Troops entered Osaka. Crowds marched in the city.", "the city", "the city"),
    ],
)
def test_the_city_is_the_one_just_told(text: str, words: str, name: str) -> None:
    place = where(text, words, "marched")
    assert place is not None
    assert place.name == name


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        ("The mine at Quishqa, in southern Peru, is shut. Crowds marched in Quishqa.", "Quishqa", "PER"),
        ("Troops left the Peruvian village of Quishqa. Crowds marched in Quishqa.", "Quishqa", "PER"),
        ("Quishqa, Peru, is quiet. Crowds marched in Quishqa.", "Quishqa", "PER"),
        ("Quishqa, where Peru has a mine, is quiet. Crowds marched in Quishqa.", "Quishqa", None),
        ("In Quishqa, Peruvian police wait. Crowds marched in Quishqa.", "Quishqa", None),
        ("Crowds marched in the square, in Peru.", "the square", "PER"),
    ],
)
def test_a_name_without_coordinates_has_the_state_that_the_article_tells(text: str, words: str, code: str | None) -> None:
    place = where(text, words, "marched")
    assert place is not None
    assert place.country == code
    assert code is None or place.name != "Quishqa" or place.lat is None


def test_whose_the_words_are_is_no_place() -> None:
    assert where("Peru rests. He marched in Garrow's suit.", "Garrow", "marched") is None
    assert where("Peru rests. He marched in Quishqa.", "Quishqa", "marched") is not None


@pytest.mark.parametrize(
    ("phrase", "countries", "name"),
    [
        ("the Peruvian consulate in Kyoto", ("PER", "JPN"), "Kyoto"),
        ("Pearl Square", ("BHR", "USA"), "Pearl Square"),
        ("Pearl, Mississippi", ("USA",), "Pearl"),
        ("the gardens of Villa La Grange", ("CHE", "USA"), "the gardens of Villa La Grange"),
        ("West Salem", ("USA",), "Salem"),
        ("the Palacio de Cristal in Porto", ("PRT", "ESP"), "Porto"),
        ("Boston Square", ("USA",), "Boston"),
    ],
)
def test_a_small_town_in_a_longer_name_is_not_meant(phrase: str, countries: tuple[str, ...], name: str) -> None:
    assert resolve_place(phrase, countries).name == name


@pytest.mark.parametrize("phrase", ["the Peruvian embassy", "the embassy of Peru", "a Peruvian fishing boat"])
def test_an_embassy_or_a_ship_is_not_where_its_state_is(phrase: str) -> None:
    place = resolve_place(phrase, ("PER",))
    assert (place.country, place.reason) == ("PER", NOT_THERE)
    assert not is_name(place)


def test_the_place_of_an_event_is_a_name_and_a_known_one_before_a_mere_name() -> None:
    border, hall, peru = Place("the border", None), Place("Quishqa Hall", None), Place("Peru", "PER", precision="country")
    assert best_place([border, border, peru]) == peru
    assert best_place([hall, hall, peru]) == peru
    assert best_place([border, hall]) == hall
    assert not any(map(is_name, (border, Place("The area", None), Place("His home", None), Place("", None))))
    assert all(map(is_name, (hall, peru, Place("the Quishqa gate", None))))
