"""'They' who are freed are those who were taken, not those who took them."""

from dataclasses import replace

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.articles import MAIN_STATE, POINTS_BACK
from dateline.sides.freed import with_taken

GUESS = f"{MAIN_STATE} (2 of 3)"


def act(kind: str, by: str, words: str, code: str | None, reason: str = "demonym", at: int = 0, sector: str = "CVL") -> Mention:
    doer = Argument("initiator", Span(at, at + 3, by), 0.9, (Actor(by, by, "GOV", ("GOV",), "country name"),))
    people = Argument(
        "recipient", Span(at + 9, at + 9 + len(words), words), 0.9, (Actor(words, code, sector, (sector,), reason),)
    )
    return Mention(kind, "occurred", Span(at + 4, at + 8, "held"), 0.9, (doer, people))


HELD = act("arrest", "PER", "ten Chilean sailors", "CHL")


def seizure(kind: str, words: str, code: str | None, trigger: str = "seized") -> Mention:
    told = act(kind, "PER", words, code, "whose it is", 20)
    return replace(told, trigger=Span(24, 24 + len(trigger), trigger))


def they(kind: str, words: str, of: Mention, role: str = "recipient", behind: str = " on Monday.") -> Mention:
    """'They were freed', understood as who acts, or suffers, in another mention."""
    whom = next(a for a in of.arguments if a.role == role).actors[0]
    actors = (replace(whom, reason=f"{words!r} {POINTS_BACK} {whom.name}"),)
    sentence = Span(60, 60 + len(f"{words} were freed{behind}"), f"{words} were freed{behind}")
    told = Argument("recipient", Span(60, 60 + len(words), words), 0.9, actors)
    return Mention(kind, "occurred", Span(66 + len(words), 71 + len(words), "freed"), 0.9, (told,), sentence=sentence)


def sides(mention: Mention) -> dict[str, list[str]]:
    return {role: [x.name for a in mention.arguments if a.role == role for x in a.actors] for role in ("initiator", "recipient")}


@pytest.mark.parametrize(
    ("taking", "kind", "words", "initiators"),
    [
        (HELD, "release", "They", ["PER"]),
        (HELD, "release", "them", ["PER"]),
        (HELD, "arrest", "they", []),
        (seizure("attack", "ten Chilean sailors", "CHL", "kidnapped"), "release", "they", ["PER"]),
    ],
)
def test_who_were_freed_are_those_taken_and_not_their_captors(
    taking: Mention, kind: str, words: str, initiators: list[str]
) -> None:
    told = with_taken([taking, they(kind, words, taking, "initiator")])[-1]
    assert sides(told) == {"initiator": initiators, "recipient": ["ten Chilean sailors"]}


def test_whom_a_raid_freed_were_not_freed_by_their_captors() -> None:
    told = with_taken([HELD, they("release", "They", HELD, "initiator", " in a raid by commandos.")])[-1]
    assert sides(told) == {"initiator": [], "recipient": ["ten Chilean sailors"]}


def test_they_were_taken_themselves() -> None:
    asked = they("arrest", "They", HELD, "initiator")
    assert sides(with_taken([HELD, asked, they("release", "they", HELD, "initiator")])[-1])["recipient"] == [
        "ten Chilean sailors"
    ]
    others = act("arrest", "FJI", "PER", "PER", at=30)
    for before in ([HELD, others], [others, HELD]):
        release = they("release", "They", HELD, "initiator")
        assert with_taken([*before, release])[-1] == release


@pytest.mark.parametrize(
    "before",
    [
        seizure("attack", "a Chilean town", "CHL", "captured"),
        seizure("attack", "ten Chilean sailors", "CHL", "killed"),
        act("arrest", "FJI", "ten Chilean sailors", "CHL"),  # others took them
    ],
)
def test_they_may_be_who_acted_before(before: Mention) -> None:
    if before.trigger.text == "captured":
        town = next(a for a in before.arguments if a.role == "recipient")
        before = replace(before, arguments=(*before.arguments, replace(town, role="place")))
    release = they("release", "They", HELD, "initiator")
    assert with_taken([before, release])[-1] == release


@pytest.mark.parametrize(
    ("first", "second", "taken", "kind", "expected"),
    [
        ("a Fijian", "a Chilean", "held", "release", ["a Fijian", "a Chilean"]),
        ("a Fijian cook", "ten Chileans", "held", "release", ["a Fijian cook", "ten Chileans"]),
        ("a Briton", "a Swede", "kidnapped", "release", ["a Briton", "a Swede"]),
        ("a Briton", "a Swede", "held", "arrest", ["a Briton", "a Swede"]),
    ],
)
def test_one_and_another_are_they(first: str, second: str, taken: str, kind: str, expected: list[str]) -> None:
    one = act("arrest" if taken == "held" else "attack", "PER", first, "FJI")
    other = act("arrest", "PER", second, "CHL", at=30)
    both = replace(one, trigger=replace(one.trigger, text=taken), arguments=(*one.arguments, other.arguments[1]))
    assert sides(with_taken([both, they(kind, "They", both, "initiator")])[-1])["recipient"] == expected


@pytest.mark.parametrize("kind", ["release", "arrest"])
def test_they_who_were_understood_as_those_taken_stay(kind: str) -> None:
    release = they(kind, "They", HELD)
    assert with_taken([HELD, release])[-1] == release
