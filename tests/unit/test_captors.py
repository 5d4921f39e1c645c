"""Whom a demand for a release is made of: who took the captive, whoever is named as to be freed."""

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.articles import index_article
from dateline.sides.captors import with_captors
from dateline.sides.implied import implied_arguments

Told = tuple[str, str, str | None, str]  # role, words, code, sector


def tell(text: str, kind: str, trigger: str, *told: Told, status: str = "occurred") -> Mention:
    """The mention of the last sentence of the text that has the trigger."""
    at = text.rindex(trigger)
    first = text.rfind(". ", 0, at) + 2 if ". " in text[:at] else 0
    sentence = Span(first, text.index(".", at) + 1, text[first : text.index(".", at) + 1])
    spans = [(role, first + sentence.text.index(words), words, code, sector) for role, words, code, sector in told]
    arguments = (
        Argument(role, Span(start, start + len(words), words), 0.9, (Actor(words, code, sector, (sector,), "demonym"),))
        for role, start, words, code, sector in spans
    )
    return Mention(kind, status, Span(at, at + len(trigger), trigger), 0.9, tuple(arguments), sentence)


FIJI, TONGA = ("initiator", "Fiji", "FJI", "GOV"), ("initiator", "Tonga", "TON", "GOV")
COOK = ("recipient", "Tongan cook Sione Vea", "TON", "CVL")
JAILED = "Fiji jailed Tongan cook Sione Vea. "


def asked(text: str, *demand: Told, jailed: tuple[Told, ...] = (FIJI, COOK), kind: str = "arrest") -> list[str | None]:
    """The codes of whom the demand that the text tells after an arrest is made of."""
    trigger = next(word for word in ("demanded", "called for", "urged") if word in text)
    verb = text.split()[1]
    mentions = [
        tell(text.split(". ", maxsplit=1)[0] + ".", kind, verb, *jailed),
        tell(text, "demand", trigger, *(demand or (TONGA,))),
    ]
    told = with_captors(mentions, index_article(text))[1]
    return [actor.code for a in told.arguments if a.role == "recipient" for actor in a.actors]


@pytest.mark.parametrize(
    "words",
    [
        "Tonga demanded his release.",
        "Tonga called for his immediate release.",
        "Tonga demanded on Friday the release of the cook.",
        "Tonga demanded consular access to him.",
        "Tonga demanded that he be immediately released.",
        "Tonga demanded Vea's freedom.",
        "Tonga urged his swift and safe return.",
    ],
)
def test_who_jailed_him_is_asked_to_free_him(words: str) -> None:
    assert asked(JAILED + words) == ["FJI"]


def test_whom_it_names_as_to_be_freed_is_not_the_one_asked() -> None:
    named = ("recipient", "Vea", "FJI", "CVL")
    assert asked(JAILED + "Tonga demanded Vea's release.", TONGA, named) == ["FJI"]
    assert asked(JAILED + "Peru demanded Vea's release.", ("initiator", "Peru", "PER", "GOV"), named) == ["FJI"]


@pytest.mark.parametrize("freed", ["the ship and its crew", "the fishermen", "all the sailors", "the trawler", "its 12 crew"])
@pytest.mark.parametrize("kind", ["restriction", "attack"])
def test_so_is_who_seized_a_ship(freed: str, kind: str) -> None:
    text = f"Fiji seized a Tongan trawler. Tonga demanded the release of {freed}."
    assert asked(text, jailed=(FIJI, ("recipient", "a Tongan trawler", "TON", "GOV")), kind=kind) == ["FJI"]


@pytest.mark.parametrize(
    ("words", "demand"),
    [
        ("Peru demanded his release.", ("initiator", "Peru", "PER", "GOV")),  # who he is to Peru is not told
        ("Fiji demanded his release.", ("initiator", "Fiji", "FJI", "OPP")),  # at home
        ("Tonga urged Chad to press Fiji for his release.", TONGA),
        ("Tonga demanded the release of a baker held in Chad.", TONGA),
        ("Tonga demanded the release of the cook from a jail in Chad.", TONGA),
        ("Tonga demanded the release of political prisoners.", TONGA),
        ("Tonga demanded the release of the funds.", TONGA),
        ("Tonga demanded Fiji's release of the cook.", TONGA),
        ("Tonga demanded an explanation.", TONGA),
    ],
)
def test_others_are_left_as_they_are(words: str, demand: Told) -> None:
    assert asked(JAILED + words, demand) == []


def test_who_is_asked_by_name_stays() -> None:
    assert asked(JAILED + "Tonga demanded his release from Mali.", TONGA, ("recipient", "Mali", "MLI", "GOV")) == ["MLI"]


def test_the_last_who_took_one_of_theirs_is_meant_and_nobody_where_that_is_nobody_known() -> None:
    text = JAILED + "Gunmen seized a Tongan baker. Tonga demanded his release."
    jailed = tell(JAILED[:-1], "arrest", "jailed", FIJI, COOK)
    seized = tell(text, "attack", "seized", ("initiator", "Gunmen", None, "UAF"), ("recipient", "a Tongan baker", "TON", "CVL"))
    demand = tell(text, "demand", "demanded", TONGA)
    assert with_captors([jailed, seized, demand])[2] == demand
    other = tell(text, "attack", "seized", ("initiator", "Gunmen", None, "UAF"), ("recipient", "a Tongan baker", "PER", "CVL"))
    assert with_captors([jailed, other, demand])[2] != demand


HOSTAGES = ("recipient", "ten Tongans", "TON", "CVL")


def test_who_holds_them_by_the_words_of_the_demand_stays() -> None:
    text = "Fiji arrested ten Tongans. Peru demanded the release of the detainees held by the rebels."
    peru = ("initiator", "Peru", "PER", "GOV")
    assert asked(text, peru, ("recipient", "rebels", "TON", "REB"), jailed=(FIJI, HOSTAGES)) == ["TON"]
    assert asked(
        text.replace(" held by the rebels", ""), peru, ("recipient", "detainees", "TON", "CVL"), jailed=(FIJI, HOSTAGES)
    ) == ["FJI"]


def test_rebels_are_asked_themselves_and_a_court_is_its_state() -> None:
    for words, sector, name in (("Rebels of Fiji", "REB", "Rebels of Fiji"), ("Fiji's court", "JUD", "Fiji")):
        text = f"{words} jailed Tongan cook Sione Vea. Tonga demanded his release."
        jailed = tell(text.split(". ", maxsplit=1)[0] + ".", "arrest", "jailed", ("initiator", words, "FJI", sector), COOK)
        told = with_captors([jailed, tell(text, "demand", "demanded", TONGA)])[1].arguments[-1]
        assert [(actor.name, actor.code) for actor in told.actors] == [(name, "FJI")]


def release(text: str, *jailed: Mention, by: Told = TONGA) -> list[str | None]:
    """The codes of who is to free him, in an article about the state that demands it."""
    freeing = tell(text, "release", "release", ("recipient", "his", "TON", "CVL"), status="possible")
    told = implied_arguments([*jailed, tell(text, "demand", "demanded", by), freeing], by[2], index_article(text))[-1]
    return [actor.code for a in told.arguments if a.role == "initiator" for actor in a.actors]
