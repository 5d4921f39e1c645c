"""Whose goods and ships they are that are barred and seized: the state whose they are suffers it, never the one who does it."""

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.sides.implied import implied_arguments


def done(text: str, kind: str, trigger: str, *things: tuple[str, str, str | None]) -> Mention:
    """What Chad does, as `text` tells: its other arguments as (role, words, code)."""

    def argument(role: str, words: str, code: str | None) -> Argument:
        at = text.index(words)
        actors = (Actor(words, code, "GOV", ("GOV",), "country name"),) if role != "object" else ()
        return Argument(role, Span(at, at + len(words), words), 0.9, actors)

    at = text.index(trigger)
    arguments = (argument("initiator", "Chad", "TCD"), *(argument(*thing) for thing in things))
    return Mention(kind, "occurred", Span(at, at + len(trigger), trigger), 0.9, arguments, Span(0, len(text), text))


def sufferers(*mentions: Mention) -> list[list[str | None]]:
    """The codes of the recipients of each, but of those who suffer it at home."""
    found = implied_arguments(mentions)
    told = [[actor for a in m.arguments if a.role == "recipient" for actor in a.actors] for m in found]
    return [[actor.code for actor in actors if actor.reason != "a matter at home"] for actors in told]


def curbed(words: str, kind: str = "sanctions_imposed") -> list[str | None]:
    return sufferers(done(f"Chad curbed {words}.", kind, "curbed", ("object", words, None)))[0]


@pytest.mark.parametrize("kind", ["sanctions_imposed", "sanctions_lifted", "restriction"])
@pytest.mark.parametrize(
    "words",
    [
        "imports of Malian rice",
        "the import of all Malian rice",
        "its ban on Malian beef",
        "a 25% tariff on Malian steel",
        "tariffs of 25% on most Malian wine",
        "restrictions against Mali's wine",
        "an embargo on sales of Malian oil",
        "Malian beef",
    ],
)
def test_the_state_whose_goods_are_barred_suffers_it(words: str, kind: str) -> None:
    assert curbed(words, kind) == ["MLI"]


@pytest.mark.parametrize(
    "words",
    [
        "imports of rice",
        "exports of Malian chips",
        "imports of Chadian rice",
        "the Malian embargo",
        "Malian aid",
        "talks on Malian rice",
        "films of Malian rice farmers",
        "8,000 tons of fine Malian rice",
    ],
)
def test_nobody_is_barred_by_goods_of_nobody_or_of_his_own(words: str) -> None:
    assert curbed(words) == []


@pytest.mark.parametrize("words", ["a Malian tanker", "an Iranian tanker", "five of the Malian ships"])
def test_an_article_or_a_number_stands_before_the_owner(words: str) -> None:
    assert curbed(words, "restriction") == ["IRN" if "Iranian" in words else "MLI"]


@pytest.mark.parametrize("words", ["a Malian-flagged tanker", "the Mali-registered tug", "two Malian-owned cargo ships"])
def test_a_ship_is_its_flag_states(words: str) -> None:
    assert sufferers(done(f"Chad seized {words}.", "restriction", "seized", ("object", words, None))) == [["MLI"]]


def test_others_who_are_named_stay_beside_a_ship() -> None:
    words = "a Malian-flagged tanker"
    told = (("object", words, None), ("recipient", "Niger", "NER"))
    assert sufferers(done(f"Chad seized {words} from Niger.", "restriction", "seized", *told)) == [["NER"]]


def test_a_draft_is_its_authors() -> None:
    words = "a Mali-drafted resolution"
    assert sufferers(done(f"Chad vetoed {words}.", "rejection", "vetoed", ("object", words, None))) == [["MLI"]]
