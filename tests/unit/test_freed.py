"""'The men' who are freed are those whom the same state arrested before."""

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.articles import MAIN_STATE
from dateline.sides.freed import with_freed

GUESS = f"{MAIN_STATE} (2 of 3)"


def act(kind: str, by: str, words: str, code: str | None, reason: str = "demonym", at: int = 0, sector: str = "CVL") -> Mention:
    doer = Argument("initiator", Span(at, at + 3, by), 0.9, (Actor(by, by, "GOV", ("GOV",), "country name"),))
    people = Argument(
        "recipient", Span(at + 9, at + 9 + len(words), words), 0.9, (Actor(words, code, sector, (sector,), reason),)
    )
    return Mention(kind, "occurred", Span(at + 4, at + 8, "held"), 0.9, (doer, people))


def freed(*mentions: Mention) -> list[str | None]:
    return [actor.code for a in with_freed(mentions)[-1].arguments if a.role == "recipient" for actor in a.actors]


HELD = act("arrest", "PER", "ten Chilean sailors", "CHL")


@pytest.mark.parametrize("words", ["the men", "all the sailors", "The crew", "those crew members", "the ten fishermen"])
def test_who_is_freed_was_arrested_by_the_same_state(words: str) -> None:
    assert freed(HELD, act("release", "PER", words, "PER", GUESS, 50)) == ["CHL"]


@pytest.mark.parametrize(
    "release",
    [
        act("release", "FJI", "the men", "FJI", GUESS, 50),  # another state
        act("release", "PER", "two spies", "PER", GUESS, 50),
        act("release", "PER", "the Peruvian men", "PER", "demonym of Peru", 50),
        act("release", "PER", "the men", "PER", GUESS, 50, "MIL"),
        act("arrest", "PER", "the men", "PER", GUESS, 50),
    ],
)
def test_others_are_as_they_were_read(release: Mention) -> None:
    assert with_freed([HELD, release])[1] == release


def test_they_are_those_of_the_last_arrest_before_it_and_of_one_state() -> None:
    release = act("release", "PER", "the men", "PER", GUESS, 50)
    assert freed(HELD, act("arrest", "PER", "two Fijians", "FJI", at=30), release) == ["FJI"]
    assert with_freed([release, HELD])[0] == release
    assert freed(act("arrest", "PER", "a Fijian cook", "FJI", at=30), release) == ["PER"]
    assert freed(act("arrest", "PER", "a group of Fijians", "FJI", at=30), release) == ["FJI"]
    two = act("arrest", "PER", "Fijians", "FJI", at=30)
    two = Mention(two.type, two.status, two.trigger, 0.9, (*two.arguments, *HELD.arguments))
    assert freed(two, release) == ["PER"]
    assert freed(act("arrest", "IMG", "two Fijians", "FJI"), act("release", "IMG", "the men", "PER", GUESS, 50)) == ["PER"]
