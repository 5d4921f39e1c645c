"""Actors: a body whose name the tables have for one state, and 'of' another state right behind it."""

import pytest

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.tables import rows, state_names
from dateline.actors.words import key_of
from dateline.resolve.actors import resolve_actors
from tests.unit.actors_read import code, last

READINGS = [
    ("{} The Ministry of Defence of the Russian Federation accused Britain.", "The Ministry of Defence of the Russian Federation",
    "RUS", "GOV"),
    ("{} The Foreign Office of Pakistan summoned the British envoy.", "The Foreign Office of Pakistan", "PAK", "GOV"),
    ("{} A spokesman for the Foreign Office of Pakistan left.", "A spokesman for the Foreign Office of Pakistan", "PAK", "GOV"),
    ("{} The Congress of the Philippines met the United States.", "The Congress of the Philippines", "PHL", "LEG"),
    ("{} The House of Representatives of Japan met.", "The House of Representatives of Japan", "JPN", "LEG"),
    ("{} The National Guard of Ukraine got U.S. missiles.", "The National Guard of Ukraine", "UKR", "MIL"),
    ("{} The National Security Council of Ukraine met U.S. envoys.", "The National Security Council of Ukraine", "UKR", "GOV"),
    ("{} The Federal Assembly of Switzerland punished Russia.", "The Federal Assembly of Switzerland", "CHE", "LEG"),
    ("{} The Republican Party of Armenia met.", "The Republican Party of Armenia", "ARM", "PTY"),
    ("{} The Supreme Soviet of Lithuania met.", "The Supreme Soviet of Lithuania", "LTU", "LEG"),
    ("{} The Politburo of the Communist Party of Vietnam met.", "The Politburo of the Communist Party of Vietnam", "VNM", "GOV"),
    ("{} The Republican Party of the Philippines met.", "The Republican Party of the Philippines", "PHL", "PTY"),
    ("{} The Ministry of Defence of South Ossetia met.", "The Ministry of Defence of South Ossetia", "GEO", "GOV"),
    ("{} The Foreign Office of the United Kingdom met.", "The Foreign Office of the United Kingdom", "GBR", "GOV"),
    ("{} The National Guard of Georgia met in Tbilisi.", "The National Guard of Georgia", "GEO", "MIL"),
    ("{} The National Guard of Georgia met in Atlanta.", "The National Guard of Georgia", "USA", "MIL"),
    ("{} Jewish settlers of the West Bank met.", "Jewish settlers of the West Bank", "ISR", "CVL"),
]  # fmt: skip


@pytest.mark.parametrize("before", ["", "Britain and the United States wait.", "Pakistan's Foreign Office met Chad."])
@pytest.mark.parametrize(("text", "phrase", "state", "sector"), READINGS)
def test_a_body_of_a_state_is_its_own(before: str, text: str, phrase: str, state: str, sector: str) -> None:
    actor = last(text.format(before), phrase)[0]
    assert (actor.code, actor.sector) == (state, sector)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The Foreign Office of Peru warned Chad. Mali met. The Foreign Office left.", "The Foreign Office"),
        ("The National Security Council of Peru met. Chad paid. Mali and Chad met. The council left.", "The council"),
    ],
)
def test_the_body_said_again_is_of_that_state(text: str, phrase: str) -> None:
    assert code(text, phrase) == "PER"


def test_every_institution_and_party_can_be_of_another_state() -> None:
    """Whose name does not tell its own state, and which is no people: with and without that state in the article."""
    usual = state_names()
    bodies = [row for table in ("institutions", "parties") for row in rows(f"{table}.csv")]
    pairs = [(row, name) for row in bodies for name in {row["name"], *row["aliases"].split(";")} - {""}]
    kept = [(row["code"], name) for row, name in pairs if row["code"] in usual and "CVL" not in row["sectors"]]
    phrases = [(state, f"the {name.removeprefix('the ')} of Peru") for state, name in kept if _can_be_of_others(state, name)]
    assert len(phrases) > 300
    for state, phrase in phrases:
        for text in (None, f"Chad met {phrase}.", f"{usual[state]} met {phrase}."):
            assert [actor.code for actor in resolve_actors(phrase, None, text)] == ["PER"], (phrase, text)


def _can_be_of_others(state: str, name: str) -> bool:
    names, key = load_gazetteer().names, key_of(name)
    told = {e.code for word in key.split(" ") for e in names.get(word, ()) if e.kind in ("country", "adjective", "people")}
    are_bodies = all(entry.kind in ("institution", "party") for entry in names[key])
    return are_bodies and " of " not in name and state not in told
