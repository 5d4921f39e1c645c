"""Whose single captives are of whom no word tells it."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides

TWO = "arrest, release"


def told(text: str, heard: str) -> list[str]:
    return list(map(sides, marked_mentions(text, heard)))


@pytest.mark.parametrize(
    ("text", "heard", "is_told"),
    [
        ("{Peru} [jailed] (Ada Lind, a Fijian nurse). (Lind) was [freed] by {Peru}.", TWO, ["PER > FJI", "PER > FJI"]),
        ("{Peru} [freed] (a nurse). {Peru} had [jailed] (the Fijian) in May.", "release, arrest", ["PER > FJI", "PER > FJI"]),
        ("{Peru} [jailed] (two Fijians). Fiji protested. {Peru} [freed] (Ada Lind).", TWO, ["PER > FJI", "PER > FJI"]),
        ("{Peru} [freed] (two nurses). Fiji hailed it. The two Fijians flew to Suva.", "release", ["PER > FJI"]),
    ],
)
def test_they_are_like_their_fellows(text: str, heard: str, is_told: list[str]) -> None:
    assert told(text, heard) == is_told


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("{Peru} [jailed] (a Fijian nurse). {Peru} also [jailed] (a baker) in May.", "arrest, arrest"),  # somebody new
        ("{Peru} [jailed] (a Fijian nurse). {Peru} [freed] (the protester).", TWO),
        ("{Peru} [jailed] (a Fijian nurse). {Peru} [freed] (40 people).", TWO),
        ("{Peru} [jailed] (a Fijian) and (a Chilean). {Peru} [freed] (the nurse).", TWO),
        ("{Peru} [jailed] (a Fijian nurse). {Peru} [freed] (the former minister).", TWO),
        ("{Peru} [freed] (two Fijians). {Peru} [jailed] (Ada Lind).", "release, arrest"),
        ("{Peru} [freed] (two Fijians). {Peru} [jailed] (the nurse).", "release, arrest"),
        (
            "{Peru} [jailed] (Ada Lind). {Peru} has [jailed] (a Fijian cook), too. {Peru} [freed] (Ada Lind).",
            "arrest, arrest, release",
        ),
        ("{Peru} [freed] (two cooks). The two Fijian ministers hailed it. {Peru} [freed] (two cooks).", "release, release"),
    ],
)
def test_others_are_not(text: str, heard: str) -> None:
    assert not told(text, heard)[-1].endswith("> FJI")
