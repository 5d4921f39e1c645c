"""What is done to one person is not what is done to another, though both are of one state."""

from dataclasses import replace

import pytest

from dateline.linking.merge import article_events
from dateline.linking.people import are_others, people_named
from dateline.records import Actor, Argument, Mention, Span
from tests.unit.builders import article, mention

TEXT = "Fiji jailed men. " * 4


def done(start: int, *people: str, type: str = "arrest", trigger: str = "jailed", words: str = "") -> Mention:
    """Something that Fiji does to people of Fiji; `words`: what stands in the text for them."""
    told = mention(type, start=start, initiators=("FJI",))
    whom = tuple(
        Argument("recipient", Span(0, 4, words or f"a clerk, {name}"), 0.9, (Actor(name, "FJI", "CVL", ("CVL",), "test"),))
        for name in people
    )
    return replace(told, trigger=Span(start, start + len(trigger), trigger), arguments=(*told.arguments, *whom))


def count(first: Mention, then: Mention) -> int:
    return len(article_events(article(TEXT), [first, then]))


@pytest.mark.parametrize(
    ("type", "trigger"), [("arrest", "jailed"), ("release", "freed"), ("concession", "pardoned"), ("attack", "executed")]
)
def test_what_is_done_to_people_of_other_names_is_told_apart(type: str, trigger: str) -> None:
    one, other = done(5, "Ana Tora", type=type, trigger=trigger), done(22, "Ana-Maria Vela", type=type, trigger=trigger)
    assert count(one, other) == 2
    assert count(one, done(22, "Ana Tora", type=type, trigger=trigger)) == 1


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (("Tevita Naulu",), ("Tevita Naulu",)),
        (("Sergej Bondarenko",), ("Sergey Bondarenko",)),
        (("Hasan al-Karimi",), ("Hassan Karimi Zade",)),
        (("José Núñez",), ("Jose Nunez Vela",)),
        (("Tevita Naulu", "Ana Tora"), ("Ana Tora",)),
        (("Naulu Tevita",), ("Tevita Naulu",)),
    ],
)
def test_a_name_that_returns_otherwise_spelt_or_in_part_is_of_the_same_person(
    first: tuple[str, ...], then: tuple[str, ...]
) -> None:
    assert count(done(5, *first), done(22, *then)) == 1


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Naulu", "Naulu"),  # a bare surname
        ("Tevita Naulu", "the reporter"),  # whom the article is guessed to mean
        ("two clerks", "two clerks"),
        ("Fiji's poets", "its poets"),
        ("South Sudan", "South Sudan"),
        ("Fiji Writers Union", "the Fiji Writers Union"),
    ],
)
def test_who_is_not_named_in_full_may_be_anybody(name: str, words: str) -> None:
    assert not people_named(done(5, name, words=words))
    assert count(done(5, "Ana Tora"), done(22, name, words=words)) == 1
    assert not people_named(done(5, "Ana Tora", name, words=f"Ana Tora and {words}"))


@pytest.mark.parametrize(("type", "trigger"), [("attack", "killed"), ("attack", "changed"), ("demand", "urged")])
def test_a_raid_that_kills_several_is_one(type: str, trigger: str) -> None:
    one, other = done(5, "Ana Tora", type=type, trigger=trigger), done(22, "Tevita Naulu", type=type, trigger=trigger)
    assert count(one, other) == 1


def test_given_names_alone_make_nobody_the_same() -> None:
    assert are_others(frozenset(["ana tura"]), frozenset(["ana vala"]))
    assert not are_others(frozenset(["ana tura"]), frozenset())


@pytest.mark.parametrize(
    ("first", "then", "events"),
    [
        ("Samoan teacher Ana Tora", "Samoan Tevita Naulu", 2),
        ("Samoan teacher Ana Tora", "Samoan arms dealer Tevita Naulu", 2),
        ("opposition leader Ana Tora", "U.S. writer Tevita de la Naulu", 2),
        ("Samoan teacher Ana Tora", "Ana Tora", 1),
        ("Samoan teacher Ana Tora", "aid worker Ana Maria Tora", 1),
        ("Samoan Ana Tora", "President Ana Tora", 1),
        ("Samoan teacher Ana Tora", "Samoan teacher", 1),
        ("Samoan teacher Ana Tora", "Samoan teacher Naulu", 1),  # a bare surname
        ("Samoan teacher Ana Tora", "members of Black Star", 1),
        ("Samoan teacher Ana Tora", "staff at Radio Apia", 1),
        ("Samoan teacher Ana Tora", "fishing company Blue Lagoon", 1),
        ("Samoan teacher Ana Tora", "Justice Department lawyer", 1),
    ],
)
def test_a_name_is_told_from_its_description(first: str, then: str, events: int) -> None:
    assert count(done(5, first, words=first), done(22, then, words=then)) == events


def said(start: int, *speakers: str, type: str = "accusation") -> Mention:
    """What people of Fiji say to Tonga."""
    told = mention(type, start=start, initiators=(), recipients=("TON",))
    by = tuple(Argument("initiator", Span(0, 9, name), 0.9, (Actor(name, "FJI", "GOV", ("GOV",), "test"),)) for name in speakers)
    return replace(told, arguments=(*told.arguments, *by))


@pytest.mark.parametrize("type", ["accusation", "demand", "endorsement", "pledge", "rejection", "threat"])
def test_what_two_people_of_a_state_say_are_two(type: str) -> None:
    assert count(said(5, "Ana Tora", type=type), said(22, "Jone Vuki", type=type)) == 2
    assert count(said(5, "Ana Tora", type=type), said(22, "Ana Maria Tora", type=type)) == 1


@pytest.mark.parametrize("speakers", [("Fiji",), ("Fiji's foreign minister",), ("Vuki",), ("Jone Vuki", "Ana Tora"), ()])
def test_who_is_not_named_in_full_may_be_the_same_speaker(speakers: tuple[str, ...]) -> None:
    assert count(said(5, "Ana Tora"), said(22, *speakers)) == 1


def test_who_is_pardoned_counts_and_not_who_says_so() -> None:
    one, other = said(5, "Ana Tora", type="concession"), said(22, "Jone Vuki", type="concession")
    assert count(one, other) == 1
