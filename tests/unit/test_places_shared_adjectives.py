"""Places told by an adjective that two states share: the town beside it tells which of them, else the article's words do."""

import pytest

from dateline.resolve.places import resolve_place


@pytest.mark.parametrize(
    ("phrase", "name", "code"),
    [
        ("the Congolese city of Goma", "Goma", "COD"),
        ("the Congolese town of Bunia", "Bunia", "COD"),
        ("the Congolese port of Matadi", "Matadi", "COD"),
        ("the Congolese town of Rutshuru", "Rutshuru", "COD"),
        ("the Congolese port of Pointe-Noire", "Pointe-Noire", "COG"),
        ("the Guinean port of Bata", "Bata", "GNQ"),
        ("the Guinean city of Labe", "Labé", "GIN"),
        ("the Georgian port of Poti", "Poti", "GEO"),
    ],
)
def test_the_town_tells_which_state_is_meant(phrase: str, name: str, code: str) -> None:
    place = resolve_place(phrase, ())
    assert (place.name, place.country) == (name, code)


@pytest.mark.parametrize(
    ("phrase", "text", "name"),
    [
        ("the Congolese capital", "Envoys met in the Congolese capital.", "Kinshasa"),
        ("the Congolese capital", "Envoys flew to Brazzaville. The Congolese capital was calm.", "Brazzaville"),
        ("the Congolese capital Kinshasa", "Envoys met in the Congolese capital Kinshasa.", "Kinshasa"),
        ("a Congolese village", "Rebels hold a Congolese village.", "Democratic Republic of the Congo"),
        ("a Congolese village", "From Brazzaville came word of a Congolese village.", "Republic of the Congo"),
        ("the Guinean capital", "Envoys met in the Guinean capital.", "Conakry"),
    ],
)
def test_without_a_town_the_words_of_the_article_tell(phrase: str, text: str, name: str) -> None:
    assert resolve_place(phrase, (), text).name == name
