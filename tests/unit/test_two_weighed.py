"""Who is weighed as recipient of what two states do to each other: neither of them, where no words say so."""

from dataclasses import replace

import pytest

from dateline.records import Argument
from dateline.resolve.reciprocal import EACH_OTHER
from dateline.weighing import likely_sides as module
from dateline.weighing.likely_sides import BIAS, likely_sides
from tests.unit.sided_articles import INDEX, event_of, mention, named

CALL = "phone_call"


@pytest.mark.parametrize(
    ("kind", "others", "weighed"),
    [
        ("relations_restored", (), {"MLT"}),
        (CALL, (), {"MLT"}),
        ("ambassador_recall", (), {"MLT"}),
        ("diplomat_expulsion", (), {"NOR", "FJI", "MLT"}),
        ("relations_restored", (named("recipient", "FJI", "Fiji"),), {"FJI", "MLT"}),  # words of the event say so
        ("relations_restored", (named("initiator", "MLT", "Malta"),), {"NOR", "FJI", "MLT"}),
    ],
)
def test_neither_of_the_two_is_weighed_as_recipient(
    monkeypatch: pytest.MonkeyPatch, kind: str, others: tuple[Argument, ...], weighed: set[str]
) -> None:
    monkeypatch.setattr(module, "_weights", lambda: {BIAS: 0.0})
    told = mention(kind, "rejected", named("initiator", "NOR", "Norway"), named("initiator", "FJI", "Fiji"))
    told = replace(told, arguments=(*told.arguments, *others))
    assert set(likely_sides([told], [event_of([told], 0)], INDEX, None)[2][0]["recipient"]) == weighed


def test_who_acts_on_the_other_as_that_on_him_is_as_likely_on_either_side(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_weights", lambda: {BIAS: -2.0, "initiator in:1 heard:7": 4.0})
    told = mention("accusation", "rejected", named("initiator", "NOR", "Norway"), named("initiator", "FJI", "Fiji"))
    each = [named("recipient", code, reason=f"{EACH_OTHER}; {code}") for code in ("NOR", "FJI")]
    likely = likely_sides([replace(told, arguments=(*told.arguments, *each))], [event_of([told], 0)], INDEX, None)[2][0]
    assert [likely["recipient"][code] for code in ("NOR", "FJI")] == [likely["initiator"][code] for code in ("NOR", "FJI")]
