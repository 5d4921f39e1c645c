"""Whoever obtains a release frees nobody."""

from dataclasses import replace

import pytest

from dateline.records import Actor, Argument, Mention, Place, Span
from dateline.resolve.articles import LAST_STATE
from dateline.sides.counterparts import with_counterparts
from dateline.sides.obtained import is_obtained, released
from dateline.sides.soil import at_home


def release(text: str, *told: tuple[str, str]) -> Mention:
    """The mention of a release that the word in brackets tells, with (role, words) as arguments."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    arguments = tuple(Argument(role, Span(plain.index(w), plain.index(w) + len(w), w), 0.9) for role, w in told)
    return Mention("release", "occurred", Span(start, end, plain[start:end]), 0.9, arguments, Span(0, len(plain), plain))


def initiators(mention: Mention) -> list[str]:
    return [a.span.text for a in mention.arguments if a.role == "initiator"]


PERU, NURSE = ("initiator", "Peru"), ("recipient", "a nurse")


@pytest.mark.parametrize(
    ("text", "told", "by"),
    [
        ("Peru secured the early [release] of a nurse from a jail in Oman.", (PERU, NURSE, ("place", "a jail in Oman")), []),
        ("Peru [obtained] the freedom of a nurse.", (PERU, NURSE), []),
        ("Peru helped to secure her [release].", (PERU,), []),
        ("Peru won the [release] of a nurse from Oman.", (PERU, NURSE, ("initiator", "Oman")), ["Oman"]),
        ("Peru won the [release] of a nurse from Oman.", (PERU, ("recipient", "a nurse from Oman"), ("place", "Oman")), []),
        ("Peru won the [release] of a nurse held in Oman.", (PERU, NURSE, ("place", "Oman")), []),
    ],
)
def test_who_obtains_a_release_is_not_who_frees(text: str, told: tuple[tuple[str, str], ...], by: list[str]) -> None:
    found = release(text, *told)
    assert is_obtained(found)
    assert initiators(released(found)) == by


@pytest.mark.parametrize(
    "text",
    [
        "Peru ordered the [release] of a nurse from Oman.",
        "Peru announced the [release] of a nurse.",
        "Peru won praise for the [release] of a nurse.",
        "Peru secured its border and [released] a nurse from jail.",
        "Peru [freed] a nurse after it secured the release of others.",
    ],
)
def test_who_frees_stays(text: str) -> None:
    found = release(text, PERU, NURSE)
    assert not is_obtained(found)
    assert released(found) is found


def test_other_acts_that_are_obtained_stay() -> None:
    loan = replace(release("Peru secured the [release] of funds.", PERU), type="aid")
    assert released(loan) is loan


def test_the_freed_are_no_people_of_the_place_and_no_state_at_home_frees_them() -> None:
    told = released(release("Peru secured the [release] of a nurse held in Oman.", PERU, NURSE))
    nurse = (Actor("nurse", "PER", None, ("UNK",), f"{LAST_STATE} (Peru)"),)
    freed = replace(told, arguments=(replace(told.arguments[0], actors=nurse),), place=Place("Oman", "OMN", "country"))
    assert at_home(freed).arguments[0].actors[0].code == "PER"
    assert initiators(with_counterparts([replace(freed, place=None)], "PER")[0]) == []
    ordered = released(release("It [ordered] the release of a nurse held in Oman.", NURSE))
    by_order = replace(ordered, arguments=(replace(ordered.arguments[0], actors=nurse),))
    assert at_home(replace(by_order, place=freed.place)).arguments[0].actors[0].code == "OMN"
    assert [a.actors[0].code for a in with_counterparts([by_order], "PER")[0].arguments if a.role == "initiator"] == ["PER"]
