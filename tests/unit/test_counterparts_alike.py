"""Who breaks with a state, or mends ties with one, that nobody names does so with the one with which others do."""

from dataclasses import replace

import pytest

from dateline.records import Mention, Span
from dateline.sides.counterparts import OTHER_SIDE, TARGET
from tests.unit.test_counterparts import last, mention

BROKEN = [mention("diplomat_expulsion", "PER", "CHL"), mention("relations_severed", "BOL", "CHL")]


@pytest.mark.parametrize("kind", ["ambassador_recall", "relations_severed", "treaty_suspension", "sanctions_imposed"])
def test_one_more_break_is_with_whom_others_break(kind: str) -> None:
    assert last([*BROKEN, mention(kind, "FJI")]) == ("recipient", "CHL", TARGET)


@pytest.mark.parametrize("kind", ["relations_restored", "sanctions_lifted", "ambassador_summons"])
def test_so_is_what_others_did_alike(kind: str) -> None:
    others = [mention(kind, "PER", "CHL"), mention(kind, "BOL", "CHL")]
    assert last([*others, mention(kind, "FJI")]) == ("recipient", "CHL", TARGET)
    assert last([*BROKEN, mention(kind, "FJI")]) is None


def test_who_has_dealings_breaks_with_the_other_side_of_them() -> None:
    own = mention("accusation", "FJI", "TON")
    assert last([*BROKEN, own, mention("ambassador_recall", "FJI")]) == ("recipient", "TON", OTHER_SIDE)


@pytest.mark.parametrize(
    "others",
    [
        BROKEN[:1],  # once is not enough
        [*BROKEN, mention("ambassador_recall", "TGO", "GHA"), mention("relations_severed", "MLI", "NER")],
        [mention("accusation", "PER", "CHL"), mention("threat", "BOL", "CHL")],
    ],
)
def test_not_where_others_do_not_act_so_on_one(others: list[Mention]) -> None:
    assert last([*others, mention("ambassador_recall", "FJI")]) is None


@pytest.mark.parametrize("kind", ["ambassador_return", "treaty_withdrawal"])
def test_nor_in_what_each_does_for_itself(kind: str) -> None:
    assert last([mention(kind, "PER", "CHL"), mention(kind, "BOL", "CHL"), mention(kind, "FJI")]) is None


BLOWS = [mention("attack", "PER", "CHL"), mention("attack", "PER CHL")]
TALKED = [mention("talks", "PER CHL"), mention("meeting", "PER CHL")]


@pytest.mark.parametrize("by", ["PER", "CHL"])
def test_nobody_praises_whom_he_fights_unless_words_say_so(by: str) -> None:
    other = "CHL" if by == "PER" else "PER"
    assert last([*TALKED, mention("endorsement", by)]) == ("recipient", other, OTHER_SIDE)
    assert last([*BLOWS, *TALKED, mention("endorsement", by)]) is None
    assert last([*BLOWS, *TALKED, mention("endorsement", by, other)]) is None  # as named
    assert last([*BLOWS, *TALKED, mention("pledge", by)]) == ("recipient", other, OTHER_SIDE)


def test_who_is_sorry_may_be_so_to_his_foe_and_one_blow_makes_none() -> None:
    praise = mention("endorsement", "PER")
    sorry = replace(praise, trigger=Span(10, 20, "apologised"))
    assert last([*BLOWS, *TALKED, sorry]) == ("recipient", "CHL", OTHER_SIDE)
    assert last([*BLOWS[:1], *TALKED, praise]) == ("recipient", "CHL", OTHER_SIDE)
    planned = [replace(blow, status="planned") for blow in BLOWS]
    assert last([*planned, *TALKED, praise]) == ("recipient", "CHL", OTHER_SIDE)
