"""One person by an adjective of nationality alone is one of that people, not the state."""

import pytest

from dateline.resolve.actors import resolve_actors
from tests.unit.actors_read import last


def told(text: str, *phrases: str) -> list[tuple[str, str | None, str | None]]:
    return [(actor.name, actor.code, actor.sector) for actor in last(text, *phrases)]


@pytest.mark.parametrize(
    ("text", "phrase", "name", "code"),
    [
        ("Chad jailed a Norwegian for ten years.", "a Norwegian", "Norwegian", "NOR"),
        ("Chad held an American accused of spying.", "an American", "American", "USA"),
        ("Chad freed a Japanese on Monday.", "a Japanese", "Japanese", "JPN"),
        ("Chad freed the Salvadoran, and two more left.", "the Salvadoran", "Salvadoran", "SLV"),
        ("The Cuban was freed by Chad.", "The Cuban", "Cuban", "CUB"),
        ("Chad arrests North Korean over theft", "North Korean", "North Korean", "PRK"),
        ("Chad deports Chilean", "Chilean", "Chilean", "CHL"),
        ("Chad freed an Egyptian and a Yemeni.", "Egyptian", "Egyptian", "EGY"),
        ("Chad held a Saudi on Monday.", "a Saudi", "Saudi", "SAU"),
        ("Chad held a Korean on Monday.", "a Korean", "Korean", "KOR"),
        ("Chad held a Dominican on Monday.", "a Dominican", "Dominican", "DOM"),
    ],
)
def test_one_of_a_people(text: str, phrase: str, name: str, code: str) -> None:
    assert told(text, phrase) == [(name, code, "CVL")]


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        ("The Norwegian foreign ministry complained.", "The Norwegian", "Norway"),
        ("An American raid killed two.", "An American", "United States"),
        ("An American armed group left.", "An American", "United States"),
        ("An American, British and French fleet sailed.", "An American", "United States"),
        ("The Egyptian and Sudanese governments met.", "The Egyptian", "Egypt"),
        ("The Egyptian and the Sudanese ministers met.", "The Egyptian", "Egypt"),
        ("An Egyptian, a Libyan and a Sudanese minister met.", "An Egyptian", "Egypt"),
        ("The Chinese were angry.", "The Chinese", "China"),
        ("Chad spoke of a Spanish refusal.", "a Spanish", "Spain"),
        ("Norway and a Norwegian spoke.", "Norway and a Norwegian", "Norway"),
        ("The United States left.", "The United States", "United States"),
        ("A Saudi prince left.", "A Saudi", "Saudi Arabia"),
        ("A Saudi-led fleet sailed.", "A Saudi", "Saudi Arabia"),
        ("Norwegian and Danish envoys met.", "Norwegian", "Norway"),
        ("Chad heard the European in Oslo.", "the European", "European Union"),
    ],
)
def test_an_adjective_of_a_noun_and_a_people_as_a_whole_are_the_state(text: str, phrase: str, name: str) -> None:
    (found, _, sector), *_ = told(text, phrase)
    assert (found, sector) == (name, "GOV")


@pytest.mark.parametrize(
    ("phrase", "codes"),
    [
        ("a journalist, a Norwegian and a Dane", ["NOR", "DNK"]),
        ("Bo Berg, a Norwegian, and Ada Lind", ["NOR", None]),
    ],
)
def test_a_nationality_between_commas_is_one_more_or_tells_of_whom_stands_before(phrase: str, codes: list[str | None]) -> None:
    assert [actor.code for actor in resolve_actors(phrase, None)] == codes
