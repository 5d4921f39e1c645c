"""Two attacks in an article: police who shoot and police who are shot, shelling and what is shot down, two cities."""

from dataclasses import replace
from typing import Any

import pytest

from dateline.linking.other_attacks import guards_of
from dateline.linking.same_article import agreement
from dateline.records import Actor, Argument, Mention, Place, Span
from tests.unit.builders import day, report

FIELDS: dict[str, Any] = {"article": "x", "when": day("2024-03-12"), "published": "2024-03-13", "merged": False, "opens": True}
NGA, GHA = frozenset(("NGA",)), frozenset(("GHA",))
NOBODY: frozenset[str] = frozenset()


def shooting(by: str, to: str, type: str = "attack") -> Mention:
    """A shooting by and of people of these sectors, as words."""
    casts = (("initiator", by.split()), ("recipient", to.split()))
    people = [(role, Actor(sector, "NGA", sector)) for role, sectors in casts for sector in sectors]
    arguments = tuple(Argument(role, Span(n, n + 1, "x"), 0.9, (actor,)) for n, (role, actor) in enumerate(people))
    return Mention(type, "occurred", Span(40, 44, "shot"), 0.9, arguments)


@pytest.mark.parametrize(
    ("by", "to", "expected"),
    [
        ("COP", "CVL", (NGA, NOBODY)),
        ("MIL", "", (NGA, NOBODY)),
        ("", "COP", (NOBODY, NGA)),
        ("CRM", "COP MIL", (NOBODY, NGA)),
        ("COP", "COP", (NOBODY, NOBODY)),  # a mutiny
        ("COP CVL", "CVL", (NOBODY, NOBODY)),  # a clash of both
        ("CRM", "COP CVL", (NOBODY, NOBODY)),
        ("", "", (NOBODY, NOBODY)),
    ],
)
def test_police_and_soldiers_attack_or_are_attacked(by: str, to: str, expected: tuple[frozenset[str], frozenset[str]]) -> None:
    assert guards_of(shooting(by, to)) == expected
    assert guards_of(shooting(by, to, "arrest")) == (NOBODY, NOBODY)


def test_officers_hurt_in_a_clash_were_not_attacked_apart_from_it() -> None:
    hurt = replace(shooting("", "COP"), trigger=Span(40, 47, "injured"))
    assert guards_of(hurt) == (NOBODY, NOBODY)


def test_what_a_trigger_alone_implies_guards_nobody() -> None:
    police = Argument("initiator", Span(40, 44, "shot"), 0.9, (Actor("police", "NGA", "COP"),))
    assert guards_of(Mention("attack", "occurred", Span(40, 44, "shot"), 0.9, (police,))) == (NOBODY, NOBODY)


@pytest.mark.parametrize(
    ("by", "to", "others", "are_one"),
    [
        ("NGA", "NGA", NGA, False),
        ("NGA", "", NGA, True),  # whom they shot is not told: it may be those who shot at them
        ("NGA GHA", "NGA", NGA, True),  # two states fight
        ("NGA", "NGA", GHA, True),
        ("NGA", "NGA", NOBODY, True),
    ],
)
def test_police_who_shoot_are_not_shot_in_the_same_attack(by: str, to: str, others: frozenset[str], are_one: bool) -> None:
    first = report("1", "attack", by, to, position=4, trigger="shot", guards=(NGA, NOBODY), **FIELDS)
    then = report("2", "attack", "", "NGA", position=60, trigger="shot", guards=(NOBODY, others), **FIELDS)
    assert (agreement(first, then) is not None) is are_one


@pytest.mark.parametrize(
    ("type", "by", "to", "other", "precision", "are_one"),
    [
        ("attack", "", "NGA", "Jos", "city", False),
        ("attack", "", "NGA", "Kano", "city", True),
        ("attack", "", "NGA", "Plateau", "region", True),  # in which a city may lie
        ("attack", "GHA", "NGA", "Jos", "city", True),  # one state's strikes of a day
        ("visit", "GHA", "NGA", "Jos", "city", True),  # one trip
        ("talks", "GHA NGA", "", "Jos", "city", False),
        ("protest", "NGA", "NGA", "Jos", "city", True),  # a day of protests
    ],
)
def test_attacks_in_two_cities_are_two(type: str, by: str, to: str, other: str, precision: str, are_one: bool) -> None:
    first = report("1", type, by, to, position=4, trigger="blast", place=Place("Kano", "NGA", precision="city"), **FIELDS)
    then = report("2", type, by, to, position=60, trigger="blast", place=Place(other, "NGA", precision=precision), **FIELDS)
    assert (agreement(first, then) is not None) is are_one
