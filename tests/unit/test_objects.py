"""What an event was about, by words that say it alone."""

from dataclasses import replace

import pytest

from dateline.linking.objects import told_object
from dateline.records import Argument, Mention, Span


def heard(text: str, trigger: str, *objects: str) -> Mention:
    """A mention with those objects, the first the surest."""
    spans = [Span(text.index(words), text.index(words) + len(words), words) for words in (trigger, *objects)]
    arguments = tuple(Argument("object", span, 0.9 - 0.1 * n) for n, span in enumerate(spans[1:]))
    return Mention("demand", "occurred", spans[0], 0.9, arguments, Span(0, len(text), text))


@pytest.mark.parametrize(
    ("text", "trigger", "objects", "told"),
    [
        # pieces of one object
        ("Chad asked Togo to send back two ferries.", "asked", ("send", "two ferries"), "send back two ferries"),
        ("Chad rejected a Togolese plan for a canal.", "rejected", ("a canal", "a Togolese plan"), "a Togolese plan for a canal"),
        ("Jets hit four farms and a mill.", "hit", ("four farms", "a mill"), "four farms and a mill"),
        # two objects
        ("A tax was put on rice.", "was put", ("A tax", "rice"), "A tax"),
        ("Chad banned rice because it had found beetles.", "banned", ("rice", "beetles"), "rice"),
        ("Chad asked for rice; Togo for tea.", "asked", ("rice", "tea"), "rice"),
        # an end that is cut off, and one that is not
        ("Chad called the answer of the Togolese odd.", "called", ("the answer of the",), "the answer"),
        ("Police broke up a sit-in.", "broke up", ("a sit",), "a sit-in"),
        ("Call for an inquiry-Chad waits.", "Call", ("an inquiry",), "an inquiry"),
        ("Chad told Togo to give in.", "told", ("give in",), "give in"),
        # nothing but a pronoun
        ("Chad denies it.", "denies", ("it",), None),
        ("Chad handed him a letter.", "handed", ("him", "a letter"), "a letter"),
        ("It said that Togo broke the deal.", "said", ("It", "broke the deal"), "broke the deal"),
    ],
)
def test_the_object_is_whole_and_no_pronoun(text: str, trigger: str, objects: tuple[str, ...], told: str | None) -> None:
    assert told_object([heard(text, trigger, *objects)]) == told


def test_an_object_of_another_mention_is_told_where_the_surest_is_a_pronoun() -> None:
    assert told_object([heard("Chad denies it.", "denies", "it"), heard("Chad denies a raid.", "denies", "a raid")]) == "a raid"
    assert told_object([]) is None


def test_an_object_in_words_of_another_is_told_as_it_is() -> None:
    """As in a timeline that people wrote, whose objects stand at no place of the text."""
    mention = heard("Chad denies a raid.", "denies")
    written = replace(mention, arguments=(Argument("object", Span(5, 5, "its part in a raid"), 1.0),))
    assert told_object([written]) == "its part in a raid"
