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
        ("Peru won the [return] of a tanker from Oman.", (PERU, ("recipient", "Oman")), ["Oman"]),
        ("Peru won the [release] of a nurse held by Oman.", (PERU, NURSE, ("recipient", "Oman")), ["Oman"]),
        ("Peru won the [release] of a nurse from Oman.", (PERU, NURSE, ("place", "Oman")), ["Oman"]),
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


@pytest.mark.parametrize(
    ("text", "told", "kept"),
    [
        ("A nurse [walked free] in a swap mediated by Oman.", (NURSE, ("initiator", "Oman")), []),
        ("A nurse was [freed] in a deal brokered by the sultan of Oman.", (NURSE, ("initiator", "sultan of Oman")), []),
        ("A nurse was [freed] by Peru in a swap arranged by Oman.", (NURSE, PERU, ("initiator", "Oman")), ["Peru"]),
        ("A nurse was [freed] by mediation of Chad and Oman.", (NURSE, ("initiator", "Chad"), ("initiator", "Oman")), []),
        ("A nurse was freed in a [swap] negotiated by Oman.", (NURSE, ("initiator", "Oman")), []),
        ("A nurse was [freed] by Oman after talks brokered by Chad.", (NURSE, ("initiator", "Oman")), ["Oman"]),
        ("Oman, in a deal brokered by Chad, [freed] a nurse.", (NURSE, ("initiator", "Oman")), ["Oman"]),
        ("Talks brokered by Oman, which [freed] a nurse.", (NURSE, ("initiator", "Oman")), ["Oman"]),
    ],
)
def test_who_mediates_frees_nobody(text: str, told: tuple[tuple[str, str], ...], kept: list[str]) -> None:
    text = text.replace("A nurse", "There a nurse")
    assert initiators(released(release(text, *told))) == kept


def test_who_is_freed_by_mediation_is_freed_by_no_guess() -> None:
    told = released(release("There a nurse was [freed] in a swap mediated by Oman.", NURSE, ("initiator", "Oman")))
    assert initiators(with_counterparts([told], "PER")[0]) == []
    plain = release("There a nurse was [freed] on Monday.", NURSE)
    assert len(initiators(with_counterparts([plain], "PER")[0])) == 1


@pytest.mark.parametrize(
    ("text", "spy", "kept"),
    [
        ("Peru [freed] a nurse on Monday in exchange for a spy.", "a spy", ["a nurse"]),
        ("Peru [freed] a nurse in return for two agents and a spy.", "a spy", ["a nurse"]),
        ("Peru handed over a nurse in [exchange] for a spy.", "a spy", ["a nurse"]),
        ("Peru said a nurse was [swapped] for a spy.", "a spy", ["a nurse"]),
        ("Peru [freed] a nurse and a spy.", "a spy", ["a nurse", "a spy"]),
        ("Peru [freed] a nurse for a fee, a spy and a cook.", "a spy", ["a nurse", "a spy"]),
        ("In exchange for money Peru [freed] a nurse and a spy.", "a spy", ["a nurse", "a spy"]),
        ("Peru gave a nurse in exchange for the [release] of a spy.", "a spy", ["a nurse", "a spy"]),
    ],
)
def test_whom_others_free_in_exchange_is_not_freed_by_the_same(text: str, spy: str, kept: list[str]) -> None:
    told = released(release(text, PERU, NURSE, ("recipient", spy)))
    assert [a.span.text for a in told.arguments if a.role == "recipient"] == kept
    assert initiators(told) == ["Peru"]
