"""Scoring mentions against annotated passages."""

from dataclasses import replace

import pytest

from dateline.records import Argument, Mention, Span
from dateline.tagger.corpus import Passage, parse_text
from dateline.tagger.evaluate import Reading, agreement, calibration_error, figures, pairs_of, reliability

MARKED = "[Accra|I1 I2] {met|1meeting} [Lome|I1] and {denied|2rejection} [it|O2]."


SOMEBODY = (Argument("initiator", Span(0, 5, "Accra"), 0.9),)


def passage(marked: str, key: str = "p") -> Passage:
    return Passage(key, *parse_text(marked, "x"))


def said(text: str, word: str, event_type: str, confidence: float, status: str = "occurred") -> Mention:
    start = text.index(word)
    return Mention(event_type, status, Span(start, start + len(word), word), confidence, SOMEBODY)


def test_right_wrong_and_missed_triggers_are_counted_once_each() -> None:
    gold = passage(MARKED)
    reading = Reading(
        gold,
        (said(gold.text, "met", "meeting", 0.9), said(gold.text, "met", "meeting", 0.6), said(gold.text, "Lome", "visit", 0.5)),
    )
    found = figures([reading], 0.1)["trigger"]
    assert (found["precision"], found["recall"]) == (pytest.approx(1 / 3, abs=1e-3), 0.5)
    assert figures([reading], 0.8)["trigger"]["precision"] == 1.0


def test_a_false_alarm_on_ordinary_news_is_counted_apart() -> None:
    quiet = passage("The bakery closes at noon.")
    assert figures([Reading(quiet, (said(quiet.text, "closes", "restriction", 0.9),))], 0.5)["alarmed"] == 1.0
    assert figures([Reading(quiet, ())], 0.5)["alarmed"] == 0.0
    gold = passage(MARKED)
    assert figures([Reading(quiet, ()), Reading(gold, (said(gold.text, "met", "meeting", 0.9),))], 0.5)["alarmed"] == 0.0


def test_calibration_error_is_the_gap_between_confidence_and_truth() -> None:
    gold = passage(MARKED)
    readings = [Reading(gold, (said(gold.text, "met", "meeting", 0.7), said(gold.text, "Lome", "visit", 0.7)))]
    assert calibration_error(readings, 0.1) == pytest.approx(0.2)


def test_of_three_for_one_event_the_surest_that_overlaps_it_is_right() -> None:
    gold = passage("[Accra|I] {met|meeting} [Lome|I].")
    sure = [said(gold.text, word, "meeting", chance) for word, chance in (("met", 0.32), ("met Lome", 0.38), ("Lome", 0.35))]
    (box,) = reliability([Reading(gold, tuple(sure))], 0.1)
    assert box["right"] == pytest.approx(1 / 3)
    assert box["n"] == 3
    assert [mention.confidence for _, mention in pairs_of(Reading(gold, tuple(sure)), 0.1)[0]] == [0.38]


def test_an_argument_is_right_once() -> None:
    gold = passage("[Accra|I] {met|meeting} [Lome|P].")
    found = replace(said(gold.text, "met", "meeting", 0.9), arguments=SOMEBODY * 2)
    role = figures([Reading(gold, (found,))], 0.5)["role"]
    assert (role["precision"], role["recall"]) == (0.5, 0.5)


def test_two_equal_labellings_agree_wholly_and_a_changed_status_shows() -> None:
    first, other = passage(MARKED), passage(MARKED.replace("1meeting", "1meeting.p"))
    assert agreement([first], [first])["trigger"]["f1"] == agreement([first], [first])["role"]["f1"] == 1.0
    assert agreement([first], [other])["status"] == 0.5
    assert agreement([first], [passage("Other text.")])["unpaired"] == 2
    assert agreement([first], [first, passage("Other text.")])["unpaired"] == 1
