"""What the parties of an event are called once chances have told who they are."""

from dataclasses import replace

import pytest

from dateline.actors.reading_names import SOMEBODY_OF
from dateline.records import UNKNOWN_DATE, Actor, Event
from dateline.weighing.likely_sides import COMING
from dateline.weighing.party_names import plainly_named
from tests.unit.builders import mention

PEOPLE = Actor("Togo", "TGO", "CVL", ("CVL",), "country name")
STATE = Actor("Togo", "TGO", "GOV", ("GOV",), "country name")
SOMEBODY = Actor(f"{SOMEBODY_OF}Togo", "TGO", "UNK", ("UNK",), f"{COMING} (chance 0.60)")


def called(kind: str, initiators: tuple[Actor, ...], recipients: tuple[Actor, ...]) -> tuple[list[str], list[str]]:
    event = Event(kind, "occurred", 0.9, initiators, recipients, None, None, UNKNOWN_DATE, (0,))
    own = mention(kind, initiators=("TGO",))
    own = replace(own, arguments=tuple(replace(argument, actors=initiators) for argument in own.arguments))
    (told,), (named,) = plainly_named([own], [event])
    assert {actor.name for argument in told.arguments for actor in argument.actors} == {actor.name for actor in named.initiators}
    return [actor.name for actor in named.initiators], [actor.name for actor in named.recipients]


@pytest.mark.parametrize(
    ("kind", "initiators", "recipients", "names"),
    [
        ("protest", (PEOPLE,), (STATE,), (["people of Togo"], ["Togo"])),
        ("demand", (STATE,), (SOMEBODY,), (["Togo"], ["somebody of Togo"])),  # else it would demand of itself
        ("protest", (PEOPLE,), (SOMEBODY,), (["people of Togo"], ["Togo"])),
        ("arrest", (STATE,), (SOMEBODY,), (["Togo"], ["people of Togo"])),
        ("demand", (STATE,), (replace(SOMEBODY, reason="words say so"),), (["Togo"], ["somebody of Togo"])),
        ("demand", (STATE, replace(STATE, reason="in office")), (), (["Togo"], [])),
        ("demand", (replace(PEOPLE, name="Togo's nurses"),), (), (["Togo's nurses"], [])),
    ],
)
def test_people_and_whom_chances_tell_have_plain_names(
    kind: str, initiators: tuple[Actor, ...], recipients: tuple[Actor, ...], names: tuple[list[str], list[str]]
) -> None:
    assert called(kind, initiators, recipients) == names
