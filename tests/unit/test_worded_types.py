"""Types that a word beside the trigger settles."""

import pytest

from dateline.records import Argument, Mention, Span
from dateline.resolve.worded_types import by_words


def told(kind: str, text: str, recipient: str = "") -> str:
    """The type of the act told by the word in brackets."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    arguments = ()
    if recipient:
        at = plain.index(recipient)
        arguments = (Argument("recipient", Span(at, at + len(recipient), recipient), 0.9),)
    sentence = Span(0, len(plain), plain)
    return by_words(Mention(kind, "occurred", Span(start, end, plain[start:end]), 0.9, arguments, sentence)).type


@pytest.mark.parametrize(
    ("kind", "text", "recipient", "settled"),
    [
        ("mobilisation", "Ghana [sent] 400 peacekeepers to the border.", "", "aid"),
        ("mobilisation", "Ghana [sent] 400 soldiers to the border.", "", "mobilisation"),
        ("concession", "Kenya [opened] its border to refugees from the fighting.", "", "aid"),
        ("concession", "Kenya [reopened] its border to lorries.", "", "concession"),
        ("attack", "The president declared a state of [siege] in the capital.", "", "restriction"),
        ("attack", "The [siege] of the capital went on.", "", "attack"),
        ("cooperation", "Bonn [returned] the painting to Warsaw.", "Warsaw", "concession"),
        ("cooperation", "Bonn [shared] the painting with Warsaw.", "Warsaw", "cooperation"),
        ("mobilisation", "Iran [fired] rockets at Iraq.", "Iraq", "attack"),
        ("mobilisation", "Iran [fired] a missile into the Gulf, Iraq said.", "Iraq", "mobilisation"),
        ("demand", "London gave Rhodesia an [ultimatum].", "Rhodesia", "threat"),
    ],
)
def test_a_word_settles_the_type(kind: str, text: str, recipient: str, settled: str) -> None:
    assert told(kind, text, recipient) == settled


@pytest.mark.parametrize(("who", "status"), [("No minister", "negated"), ("None", "negated"), ("Norway", "planned")])
def test_what_nobody_does_is_negated(who: str, status: str) -> None:
    by = Argument("initiator", Span(0, len(who), who), 0.9)
    assert by_words(Mention("visit", "planned", Span(20, 26, "travel"), 0.9, (by,))).status == status


def test_without_a_sentence_nothing_is_settled() -> None:
    mention = Mention("mobilisation", "occurred", Span(0, 5, "fired"), 0.9)
    assert by_words(mention) is mention
