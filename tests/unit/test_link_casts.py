"""The linking rule: whose acts two reports tell."""

import pytest

from dateline.linking.grouping import group
from dateline.linking.link import agreement
from tests.unit.builders import day, report


@pytest.mark.parametrize("kind", ["diplomat_expulsion", "attack"])
def test_who_did_it_is_not_he_to_whom_it_was_done(kind: str) -> None:
    """ "Riyadh expelled an envoy" and "an envoy of Riyadh was expelled": what they share stands on opposite sides."""
    by, to = report("1", kind, "SAU", when=day("2024-03-12")), report("2", kind, "", "SAU", day("2024-03-12"))
    assert agreement(by, to) is agreement(to, by) is None
    whole = report("3", kind, "SAU", "QAT", day("2024-03-12"))
    assert len(group([by, whole])) == 1
    assert len(group([to, whole])) == 2
    fight = report("4", kind, "SAU YEM", "SAU YEM", day("2024-03-12"))
    assert agreement(by, fight)
    assert agreement(to, fight)


def test_a_call_told_by_each_side_as_its_own_is_one_event() -> None:
    ours = report("a", "phone_call", "USA", "FRA", day("2024-03-12"))
    theirs = report("b", "phone_call", "FRA", "USA", day("2024-03-12"))
    assert len(group([ours, theirs])) == 1
    assert len(group([ours, report("c", "phone_call", "DEU", "USA", day("2024-03-12"))])) == 2


@pytest.mark.parametrize(
    ("kind", "sentence", "events"),
    [
        ("meeting", "The ministers met on Tuesday in New York.", 2),
        ("summit", "The presidents met on Tuesday in New York.", 2),
        ("summit", "The presidents were at the summit in New York on Tuesday.", 1),
    ],
)
def test_who_meets_two_others_on_a_day_has_two_meetings_but_one_summit(kind: str, sentence: str, events: int) -> None:
    one, two = (report(key, kind, f"TUR {key}", when=day("2024-03-12"), sentence=sentence) for key in ("ISR", "DEU"))
    assert len(group([one, two])) == events
    vague = report("x", kind, "TUR", when=day("2024-03-12"), sentence=sentence)
    assert len(group([one, two, vague])) == events


@pytest.mark.parametrize(
    ("kind", "sentence", "events"),
    [
        ("phone_call", "Germany's chancellor joined the call with the king.", 1),
        ("phone_call", "Germany's chancellor also took part in the conference call with the king.", 1),
        ("meeting", "Germany's chancellor joined in the talks with the king.", 1),
        ("summit", "Germany's chancellor joined their meeting.", 1),
        ("phone_call", "Germany's chancellor called the king.", 2),
        ("phone_call", "Germany, which joined the union in 1957, called the king.", 2),
        ("meeting", "Germany's chancellor joined a call for talks.", 2),
        ("meeting", "Germany's chancellor met the king, too.", 2),
    ],
)
def test_who_joins_the_call_takes_part_in_that_of_others(kind: str, sentence: str, events: int) -> None:
    sides = ("FRA", "UKR") if kind == "phone_call" else ("FRA UKR", "")
    joins = ("DEU", "UKR") if kind == "phone_call" else ("DEU UKR", "")
    first = report("a", kind, *sides, day("2024-03-12"), sentence="France's president spoke with the king.")
    assert len(group([first, report("b", kind, *joins, day("2024-03-12"), sentence=sentence)])) == events
    assert len(group([first, report("b", kind, *joins, day("2024-03-10"), sentence=sentence)])) == 2
