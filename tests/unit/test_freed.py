"""'The men' who are freed are those whom the same state arrested before, a crew that of the ship which it seized."""

from dataclasses import replace

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.articles import MAIN_STATE, POINTS_BACK
from dateline.sides.freed import with_freed, with_taken
from dateline.sides.owned_objects import by_its_flag

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


def seizure(kind: str, words: str, code: str | None, trigger: str = "seized") -> Mention:
    told = act(kind, "PER", words, code, "whose it is", 20)
    return replace(told, trigger=Span(24, 24 + len(trigger), trigger))


@pytest.mark.parametrize("words", ["the crew", "The captain", "its skipper", "the 36 crew", "all the fishermen", "its 26 crew"])
@pytest.mark.parametrize(
    ("kind", "trigger"), [("restriction", "impounded"), ("attack", "boarded"), ("arrest", "detained"), ("attack", "captured")]
)
def test_a_crew_is_of_the_ship_that_the_same_state_seized(words: str, kind: str, trigger: str) -> None:
    reason = "'its' points back to Peru" if words.startswith("its") else GUESS
    assert freed(seizure(kind, "a Chilean trawler", "CHL", trigger), act("release", "PER", words, "PER", reason, 50)) == ["CHL"]


@pytest.mark.parametrize("ship", ["barge", "dhow", "submarine", "yacht"])
def test_a_ship_is_a_ship_for_whoever_frees_its_crew_and_whose_flag_it_flies(ship: str) -> None:
    assert freed(seizure("restriction", f"a Chilean {ship}", "CHL"), act("release", "PER", "the crew", "PER", GUESS, 50)) == [
        "CHL"
    ]
    thing = Argument("object", Span(30, 30 + len(ship) + 16, f"a Chilean-owned {ship}"), 0.9)
    (doer, _) = seizure("restriction", ship, None).arguments
    taken = by_its_flag(replace(seizure("restriction", ship, None), arguments=(doer, thing)))
    assert [actor.code for a in taken.arguments if a.role == "recipient" for actor in a.actors] == ["CHL"]


@pytest.mark.parametrize(
    ("kind", "words", "trigger"),
    [
        ("restriction", "a Chilean-flagged tanker", "seized"),  # whose crew may be anybody's
        ("restriction", "a Chilean-owned tanker", "seized"),
        ("restriction", "a Chilean newspaper", "seized"),
        ("attack", "a Chilean village", "seized"),
        ("attack", "a Chilean ship", "bombed"),
    ],
)
def test_who_was_not_on_a_ship_seized_is_as_he_was_read(kind: str, words: str, trigger: str) -> None:
    assert freed(seizure(kind, words, "CHL", trigger), act("release", "PER", "the crew", "PER", GUESS, 50)) == ["PER"]


@pytest.mark.parametrize(
    ("words", "code", "reason"),
    [
        ("the Fijian crew", "FJI", "demonym"),
        ("the crew", "FJI", "points back to 'Fijian crew'"),
        ("its allies", "PER", "'its' points back to Peru"),
        ("two drivers", "PER", GUESS),
    ],
)
def test_others_than_its_crew_and_a_crew_whose_state_is_told_stay(words: str, code: str, reason: str) -> None:
    release = act("release", "PER", words, code, reason, 50)
    assert with_freed([seizure("restriction", "a Chilean trawler", "CHL"), release])[1] == release


def test_a_captain_alone_is_of_no_people_arrested_and_whom_a_ship_had_aboard_none_of_the_captors() -> None:
    release = act("release", "PER", "the captain", "PER", GUESS, 50)
    assert freed(HELD, release) == ["PER"]
    taken = seizure("restriction", "a Chilean trawler", "CHL")
    aboard = Argument("recipient", Span(70, 81, "its captain"), 0.9, (Actor("its captain", "PER", "CVL", ("CVL",), "its"),))
    assert freed(replace(taken, arguments=(*taken.arguments, aboard)), release) == ["CHL"]


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
        act("arrest", "PER", "a Chilean cook", "CHL"),
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
        ("a Briton", "a Swede", "kidnapped", "arrest", ["PER"]),  # who kidnapped them are jailed
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


def test_who_are_jailed_by_the_state_of_those_abducted_are_who_abducted_them() -> None:
    abduction = replace(act("attack", "PRK", "two Japanese", "JPN"), trigger=Span(4, 8, "kidnapped"))
    they = Actor("PRK", "PRK", "GOV", ("GOV",), f"'They' {POINTS_BACK} PRK")
    for by, code in (("JPN", "PRK"), ("PRK", "JPN")):
        own = act("arrest", by, "They", "PRK", at=50)
        own = replace(own, arguments=(own.arguments[0], replace(own.arguments[1], actors=(they,))))
        assert [a.actors[0].code for a in with_taken((abduction, own))[1].arguments] == [by, code]
