"""Who recalls what is no envoy calls none home; an occupied place repeats no attack."""

from dataclasses import replace

import pytest

from dateline.linking.merge import article_events
from dateline.linking.no_acts import is_no_act, is_of_a_place
from dateline.records import Argument, Mention, Span
from tests.unit.builders import actor, article


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


def attack(text: str, word: str, start: int = 0) -> Mention:
    """An attack by Chad, told by a word of the sentence that begins there."""
    at, by = start + text.index(word), Argument("initiator", Span(start, start + 4, "Chad"), 0.9, (actor("TCD"),))
    return Mention("attack", "occurred", Span(at, at + len(word), word), 0.9, (by,), Span(start, start + len(text), text))


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Chad raided Mali and flew over Malian-occupied Gao.", 1),
        ("Chad raided Mali from occupied Gao.", 1),
        ("Chad raided Mali, whose army occupied Gao.", 2),
        ("Chad raided Mali and occupied Gao.", 2),
        ("Chad raided Mali, and Gao was occupied.", 2),
    ],
)
def test_an_adjective_of_a_place_repeats_no_attack(text: str, members: int) -> None:
    told = [attack(text, "raided"), attack(text, "occupied")]
    assert sum(len(event.mentions) for event in article_events(article(text), told)) == members
    assert is_of_a_place(told[1]) is (members == 1)
    assert is_of_a_place(attack(text, "occupied", start=300)) is (members == 1)  # in the midst of an article too


@pytest.mark.parametrize(
    ("text", "is_none"),
    [
        ("Chad spoke of the threat of war.", True),
        ("Chad spoke of the threat posed by Mali.", True),
        ("Chad made a threat against Mali.", False),
        ("Chad threatened war.", False),
    ],
)
@pytest.mark.parametrize("start", [0, 300])
def test_a_threat_that_is_posed_is_made_by_nobody(text: str, is_none: bool, start: int) -> None:
    found = attack(text, "threatened" if "threatened" in text else "threat", start)
    assert is_no_act(replace(found, type="threat")) is is_none
