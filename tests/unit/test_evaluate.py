"""Scoring mentions against annotated passages."""

from dataclasses import replace

import pytest

from dateline.records import Argument, Mention, Span
from dateline.tagger.corpus import Passage, parse_text
from dateline.tagger.evaluate import Reading, agreement, best_threshold, calibration_error, figures

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


def test_beta_moves_the_threshold_towards_precision_or_recall() -> None:
    gold = passage(MARKED)
    readings = [Reading(gold, (said(gold.text, "met", "meeting", 0.9), said(gold.text, "denied", "rejection", 0.4)))]
    noise = passage("The bakery closes at noon.")
    readings += [Reading(noise, (said(noise.text, "closes", "restriction", 0.45),)) for _ in range(2)]
    assert best_threshold(readings, 0.5) > 0.45
    assert best_threshold(readings, 3.0) <= 0.4


def test_mentions_that_name_nobody_do_not_move_the_threshold() -> None:
    gold = passage(MARKED)
    readings = [Reading(gold, (said(gold.text, "met", "meeting", 0.9), said(gold.text, "denied", "rejection", 0.4)))]
    noise = passage("The bakery closes at noon.")
    readings += [Reading(noise, (replace(said(noise.text, "closes", "restriction", 0.45), arguments=()),)) for _ in range(2)]
    assert best_threshold(readings, 0.5) <= 0.4


def test_calibration_error_is_the_gap_between_confidence_and_truth() -> None:
    gold = passage(MARKED)
    readings = [Reading(gold, (said(gold.text, "met", "meeting", 0.7), said(gold.text, "Lome", "visit", 0.7)))]
    assert calibration_error(readings, 0.1) == pytest.approx(0.2)


def test_two_equal_labellings_agree_wholly_and_a_changed_status_shows() -> None:
    first, other = passage(MARKED), passage(MARKED.replace("1meeting", "1meeting.p"))
    assert agreement([first], [first])["trigger"]["f1"] == agreement([first], [first])["role"]["f1"] == 1.0
    assert agreement([first], [other])["status"] == 0.5
    assert agreement([first], [passage("Other text.")])["unpaired"] == 2
    assert agreement([first], [first, passage("Other text.")])["unpaired"] == 1


def test_of_a_flat_top_the_middle_is_taken_and_the_lowest_where_recall_counts() -> None:
    """One mention of confidence 0.9 and an empty passage: every threshold from 0.06 to 0.9 is as good."""
    gold = passage("[Accra|I] {met|meeting} [Lome|I].")
    readings = [Reading(gold, (said(gold.text, "met", "meeting", 0.9),))]
    assert best_threshold(readings, 2.0) == pytest.approx(0.06)
    assert best_threshold(readings, 1.0) == pytest.approx(0.48)


def test_each_kind_of_text_counts_alike() -> None:
    """A whole article with many unsure mentions does not outvote the short passages, where the unsure ones are wrong."""
    words = [f"met{number}" for number in range(10)]
    marked = " ".join(f"[Accra|I{number}] {{{word}|{number}meeting}}." for number, word in enumerate(words)) + " x" * 800
    article = replace(passage(marked), style="blog")
    sure = [said(article.text, word, "meeting", 0.9 if number < 6 else 0.3) for number, word in enumerate(words)]
    short, noise = (
        replace(passage(text), style="blog") for text in ("[Accra|I] {met|meeting} [Lome|I].", "The bakery closes. It closed.")
    )
    wrong = tuple(said(noise.text, word, "restriction", 0.35) for word in ("closes", "closed"))
    readings = [Reading(short, (said(short.text, "met", "meeting", 0.9),)), Reading(noise, wrong)]
    assert best_threshold([Reading(article, tuple(sure)), *readings], 1.0) > 0.35
    assert best_threshold([Reading(article, tuple(sure))], 1.0) <= 0.3
