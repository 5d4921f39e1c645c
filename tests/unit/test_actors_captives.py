"""'Demanded his release': whose it is."""

import pytest

from tests.unit.actors_read import read


def name(text: str, *phrases: str) -> str:
    """The name of whom the last phrase means, read with the others before it."""
    (actor,) = read(text, *phrases)[-1]
    return actor.name


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Chad jailed the writer Odd Lien. John Kerry demanded his release.", ["the writer Odd Lien"]),
        ("Chad announced the arrest of Odd Lien, a pastor. John Kerry called for his immediate release.", []),
        ("John Kerry urged Chad to free Odd Lien. Peru also asked Mali for his release.", ["John Kerry", "Odd Lien"]),
        ("Barack Obama criticised Chad for jailing the poet Odd Lien. Peru condemned his detention.", ["the poet Odd Lien"]),
        (
            "Chad jailed the writer Odd Lien. The activist Per Berg protested. Peru demanded his release.",
            ["Odd Lien", "Per Berg"],
        ),
        ("Chad held Odd Lien on the orders of Vladimir Putin. John Kerry welcomed his release.", ["Odd Lien"]),
        ("Chad jailed Odd Lien. His lawyer, Per Berg, pressed Chad for his quick and safe release.", ["Odd Lien", "Per Berg"]),
    ],
)
def test_his_release_is_of_the_one_who_is_held(text: str, phrases: list[str]) -> None:
    assert name(text, *phrases, "his").endswith("Odd Lien")


def test_a_president_may_be_held() -> None:
    text = "Soldiers seized President Vladimir Putin on Sunday. Joe Biden demanded his release."
    assert name(text, "President Vladimir Putin", "Joe Biden", "his") == "Vladimir Putin"


def test_who_asks_is_not_meant_where_nobody_else_is_named() -> None:
    assert name("Chad seized a pastor. Joe Biden demanded his release.", "Joe Biden", "his") == "his"


@pytest.mark.parametrize(
    "end",
    ["Joe Biden travelled after his release.", "Joe Biden sold his house.", "Joe Biden demanded his daughter's release."],
)
def test_where_no_release_is_asked_for_he_may_be_the_subject(end: str) -> None:
    assert name(f"Chad jailed the writer Odd Lien. {end}", "the writer Odd Lien", "Joe Biden", "his") == "Joe Biden"


def test_a_court_rejects_the_appeal_of_who_is_held_not_of_who_asked_for_him() -> None:
    asked = "Joe Biden urged Chad to free the poet Odd Lien. "
    for ruled in ("A court in Chad rejected his appeal.", "Judges there have turned down his plea."):
        assert name(asked + ruled, "Joe Biden", "Odd Lien", "his") == "Odd Lien"
    assert name(asked + "Chad rejected his appeal.", "Joe Biden", "Odd Lien", "his") == "Joe Biden"
