"""Who is weighed as recipient of what two states do to each other: neither of them, where no words say so."""

from dataclasses import replace

import pytest

from dateline.records import Argument
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
