"""A reaction to "the embargo", "the accord" or "the release" is to those who imposed, signed or freed."""

from dataclasses import replace

import pytest

from dateline.records import Span
from dateline.sides.implied import implied_arguments
from tests.unit.test_reactions import target, told

IMPOSED = "Chad {imposed|sanctions_imposed} [new sanctions on Mali]."
SIGNED = "Chad {signed|agreement} [a defence accord with Togo]."
FREED = "Chad {freed|release} two sailors."


@pytest.mark.parametrize(
    ("act", "reaction"),
    [
        (IMPOSED, "Niger {condemned|accusation} [the sanctions]."),
        (IMPOSED, "Niger {deplored|accusation} the sanctions on Monday."),
        ("Chad {put|sanctions_imposed} [a ban] on rice.", "Niger {criticised|accusation} the ban as unwise."),
        (SIGNED, "Niger {hailed|endorsement} [the accord]."),
        (SIGNED, "Niger {welcomed|endorsement} this accord, its minister said."),
        ("Chad {gave|aid} [a loan of $20 million].", "Niger {praised|endorsement} the loan."),
    ],
)
def test_what_somebody_made_stands_for_its_making(act: str, reaction: str) -> None:
    assert (target(act, reaction) or ("",))[0] == "TCD"


@pytest.mark.parametrize(
    ("act", "reaction"),
    [
        (IMPOSED, "Chad {condemned|accusation} [the sanctions]."),
        (SIGNED, "Niger {hailed|endorsement} [the accord committee]."),
        ("Chad {seized|restriction} [a ship].", "Niger {praised|endorsement} the ship."),
        ("Chad {banned|sanctions_imposed} [imports of rice].", "Niger {criticised|accusation} the imports."),
        ("Chad {quit|treaty_withdrawal} [the water treaty].", "Niger {hailed|endorsement} the treaty."),
        ("Chad {suspended|treaty_suspension} [the accord].", "Niger {hailed|endorsement} the accord."),
        ("Chad {lifted|sanctions_lifted} [the embargo].", "Niger {condemned|accusation} the embargo."),
        ("Chad {discussed|meeting} [the accord].", "Niger {hailed|endorsement} the accord."),
        ("Chad {rejected|rejection} [the accord].", "Niger {hailed|endorsement} the accord."),
    ],
)
def test_not_what_somebody_did_something_to_nor_what_is_said_to_be_another(act: str, reaction: str) -> None:
    assert target(act, reaction) is None


def test_nor_what_was_not_made() -> None:
    mentions = told(SIGNED, "Niger {hailed|endorsement} [the accord].", Chad="TCD", Niger="NER")
    last = implied_arguments([replace(mentions[0], status="negated"), mentions[1]])[-1]
    assert [argument.role for argument in last.arguments] == ["initiator", "object"]


@pytest.mark.parametrize(
    ("act", "noun", "kind", "words", "code"),
    [
        (FREED, "release", "release", "the release", "TCD"),
        ("Chad {jailed|arrest} two writers.", "sentence", "arrest", "the sentence", "TCD"),
        ("Chad {jailed|arrest} two writers.", "release", "release", "the release", None),
    ],
)
def test_the_noun_of_an_act_stands_for_the_last_one_of_its_type(
    act: str, noun: str, kind: str, words: str, code: str | None
) -> None:
    """Where the noun is marked as a mention of its own."""
    mentions = told(act, "Niger {lauded|endorsement} [" + words + "].", Chad="TCD", Niger="NER")
    own = replace(mentions[1], type="endorsement" if kind == "release" else "accusation")
    sentence = own.sentence or own.trigger
    at = sentence.start + sentence.text.index(noun)
    named = replace(own, type=kind, trigger=Span(at, at + len(noun), noun), arguments=())
    found = implied_arguments([mentions[0], own, named])[1]
    assert [a.code for each in found.arguments if each.role == "recipient" for a in each.actors] == ([code] if code else [])
