"""'His killer': who did it to him is none of his people by that."""

from dataclasses import replace

import pytest

from dateline.resolve.foes import FOE
from dateline.weighing.affiliation_signs import is_open
from tests.unit.actors_read import last
from tests.unit.affiliations import OPEN, summons


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Peru's consul was shot dead in Chad. His killer was arrested.", "His killer"),
        ("A Peruvian reporter, Ada Lind, was seized. Her kidnappers asked Peru for money.", "Her kidnappers"),
        ("Peru's troops were shelled in Chad. Mali praised their attackers.", "their attackers"),
        ("Peru's president was shot dead. Chad arrested his assassin.", "his assassin"),
    ],
)
def test_the_killer_of_somebody_is_of_nobody_known(text: str, phrase: str) -> None:
    assert [(actor.code, actor.reason) for actor in last(text, phrase)] == [(None, FOE)]


@pytest.mark.parametrize(
    ("text", "group", "phrase", "code"),
    [
        ("Chadian militants beheaded a Peruvian. His killers left.", "Chadian militants", "His killers", "IMG"),
        ("A soldier was killed by Chadian rebels. Peru killed his killers.", "Chadian rebels", "his killers", "IMG"),
        ("Chadian rebels attacked Peru's consul. His attackers fled.", "Chadian rebels", "His attackers", "IMG"),
        ("Chadian rebels left. Joe Biden was shot. Peru arrested his attacker.", "Chadian rebels", "his attacker", None),
        ("Chadian rebels left. Joe Biden was shot by his attacker.", "Chadian rebels", "his attacker", None),
    ],
)
def test_the_killers_of_whom_rebels_attacked_are_they(text: str, group: str, phrase: str, code: str | None) -> None:
    assert [actor.code for actor in last(text, group, phrase)] == [code]


@pytest.mark.parametrize(
    ("text", "state", "phrase", "code"),
    [
        ("Peru jailed a Chilean reporter. His jailers freed him.", "Peru", "His jailers", "PER"),
        ("Two Danish sailors were seized by Peru. Their captors left.", "Peru", "Their captors", "PER"),
        ("Peru condemned the murder of a sailor. His killers left.", "Peru", "His killers", None),
        ("A sailor was arrested in Peru. His attackers left.", "Peru", "His attackers", None),
    ],
)
def test_the_captors_of_whom_a_state_seized_are_its(text: str, state: str, phrase: str, code: str | None) -> None:
    assert [actor.code for actor in last(text, state, phrase)] == [code]


def test_who_fights_for_somebody_is_his() -> None:
    text = "Peru's president left. His soldiers fled."
    assert [actor.code for actor in last(text, "Peru's president", "His soldiers")] == ["PER"]


def test_whose_a_killer_is_is_not_weighed() -> None:
    mention = summons(replace(OPEN, reason=FOE))
    assert not is_open(mention, mention.arguments[0])
