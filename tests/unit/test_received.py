"""Whose 'his counterpart' is: never the own state's; of a journey or a place the host's."""

from dataclasses import replace

import pytest

from dateline.actors.canonical_names import canonically_named
from dateline.records import Actor, Argument, Mention, Place, Span
from dateline.sides.implied import implied_arguments

GUEST = Argument("initiator", Span(40, 42, "he"), 0.9, (Actor("Bo Berg", "CHL", "GOV", ("GOV",), "'he' points back to Bo Berg"),))
OTHER = "unknown: somebody else than the one whose ally, rival or neighbour it is"


def counterpart(words: str = "his counterpart") -> Argument:
    return Argument("initiator", Span(50, 50 + len(words), words), 0.9, (Actor(words, None, "GOV", ("GOV",), OTHER),))


def visit(*hosts: str, at: int = 8) -> Mention:
    told = tuple(
        Argument("recipient", Span(at, at + 4, code), 0.9, (Actor(code, code, "GOV", ("GOV",), "by name"),)) for code in hosts
    )
    return Mention("visit", "occurred", Span(at, at + 4, "flew"), 0.9, (GUEST, *told))


def meeting(other: Argument, **fields: object) -> Mention:
    return Mention("meeting", "occurred", Span(44, 47, "met"), 0.9, (GUEST, other), **fields)  # type: ignore[arg-type]


def whose(*mentions: Mention) -> str | None:
    return implied_arguments(mentions)[-1].arguments[1].actors[0].code


@pytest.mark.parametrize("words", ["his counterpart", "her new counterpart", "their counterparts", "its counterpart"])
def test_the_counterpart_whom_a_guest_meets_is_of_the_state_that_he_visits(words: str) -> None:
    assert whose(visit("IND"), meeting(counterpart(words))) == "IND"
    (_, own) = implied_arguments([visit("IND"), meeting(counterpart(words))])
    found = canonically_named(own).arguments[1].actors[0]
    assert (found.name, found.reason) == ("India", "host of the visit to India")


@pytest.mark.parametrize(
    "mentions",
    [
        (meeting(counterpart()),),  # no journey
        (visit("IND", "PAK"), meeting(counterpart())),  # of two hosts
        (visit(), meeting(counterpart())),
        (visit("IND"), meeting(counterpart("his counterparts"))),
        (visit("IND"), meeting(counterpart(), place=Place("Oslo", "NOR"))),
        (visit("IND"), meeting(counterpart(), sentence=Span(40, 90, "he met his counterpart on the sidelines of the forum"))),
        (visit("IND"), replace(meeting(counterpart()), trigger=Span(44, 50, "hosted"))),
        (visit("IND"), meeting(counterpart("his rival"))),
        (visit("IND"), meeting(counterpart(), place=Place("Talca", "CHL"))),  # at home
        (meeting(counterpart()), visit("IND", at=80), meeting(counterpart(), place=Place("Talca", "CHL"))),
    ],
)
def test_nothing_is_guessed_where_no_single_host_is_told(mentions: tuple[Mention, ...]) -> None:
    assert whose(*mentions) is None
