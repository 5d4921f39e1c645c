"""`dateline timeline` as a user calls it: which events an actor's name or code finds, and what is refused."""

from dataclasses import replace

import pytest

from dateline import timeline
from tests.integration.linking import load, told
from tests.unit.builders import actor, day, mention

NAMES = {"USA": "American ambassador", "CAN": "Justin Trudeau", "MAR": "King of Morocco", "SOM": "Omar 100% sure"}


@pytest.fixture
def filled(database_url: str) -> str:
    """One protest by each of the actors."""
    for number, (code, name) in enumerate(NAMES.items()):
        seen = mention("protest", initiators=(code,), when=day(f"2024-03-1{number}"))
        (argument,) = seen.arguments
        load(
            database_url,
            told(code, f"2024-03-1{number}", replace(seen, arguments=(replace(argument, actors=(actor(code, name),)),))),
        )
    return database_url


def found(url: str, asked: str) -> list[str]:
    return [row["countries"][0] for row in timeline.rows(url, actor=asked)]


@pytest.mark.parametrize(
    ("asked", "codes"),
    [
        ("CAN", ["CAN"]),
        ("MAR", ["MAR"]),
        ("UGA", []),
        ("can", []),
        ("OMA", ["SOM"]),
        ("trud", ["CAN"]),
        ("of morocco", ["MAR"]),
        ("bassador", []),
        ("%", []),
        ("_", []),
        ("100% S", ["SOM"]),
        ("100..", []),
    ],
)
def test_an_actor_is_a_code_or_the_beginning_of_a_word_of_a_name(filled: str, asked: str, codes: list[str]) -> None:
    assert found(filled, asked) == codes


def test_without_an_actor_all_events_are_shown(filled: str) -> None:
    assert sorted(found(filled, "")) == sorted(NAMES)
