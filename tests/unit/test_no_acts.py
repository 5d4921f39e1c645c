"""Who recalls what is no envoy calls none home."""

import pytest

from dateline.linking.no_acts import is_no_act
from dateline.records import Argument, Mention, Span


@pytest.mark.parametrize(
    ("objects", "is_none"),
    [
        (["Parliament"], True),
        (["the cabinet"], True),
        (["both houses of parliament"], True),
        (["MPs"], True),
        (["his visit to Lima"], True),
        (["Chad's long war with Mali"], True),
        (["its ambassador"], False),
        (["its war attaché"], False),
        (["Chad's congress delegation"], False),
        (["its parliament's envoy"], False),
        (["the head of its mission"], False),
        ([], False),
    ],
)
def test_a_parliament_or_a_memory_is_no_envoy(objects: list[str], is_none: bool) -> None:
    arguments = tuple(Argument("object", Span(9, 9 + len(words), words), 0.9) for words in objects)
    found = Mention("ambassador_recall", "occurred", Span(0, 8, "recalled"), 0.9, arguments)
    assert is_no_act(found) is is_none
