"""Where to cut what a tagger says, for each operating point."""

from dataclasses import replace

import pytest

from dateline.tagger.evaluate import Reading
from dateline.tagger.thresholds import FEWEST, best_threshold
from tests.unit.test_evaluate import MARKED, passage, said

MET, NOISE = passage("[Accra|I] {met|meeting} [Lome|I]."), passage("The bakery closes at noon.")
WRONG = Reading(replace(NOISE, style="blog"), (said(NOISE.text, "closes", "restriction", 0.35),))
# Short passages of the corpus, in which what is unsure is wrong.
SHORT = [*FEWEST * [Reading(replace(MET, style="blog"), (said(MET.text, "met", "meeting", 0.9),))], *FEWEST * [WRONG]]


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


def test_of_a_flat_top_the_middle_is_taken_and_the_lowest_where_recall_counts() -> None:
    """One mention of confidence 0.9 and an empty passage: every threshold from 0.06 to 0.9 is as good."""
    gold = passage("[Accra|I] {met|meeting} [Lome|I].")
    readings = [Reading(gold, (said(gold.text, "met", "meeting", 0.9),))]
    assert best_threshold(readings, 2.0) == pytest.approx(0.06)
    assert best_threshold(readings, 1.0) == pytest.approx(0.48)


def test_each_kind_of_text_counts_alike() -> None:
    """Articles with many unsure mentions do not outvote the short passages, where the unsure ones are wrong."""
    words = [f"met{number}" for number in range(10)]
    marked = " ".join(f"[Accra|I{number}] {{{word}|{number}meeting}}." for number, word in enumerate(words)) + " x" * 800
    article = replace(passage(marked), style="blog")
    found = [said(article.text, word, "meeting", 0.9 if number < 6 else 0.3) for number, word in enumerate(words)]
    articles = 10 * [Reading(article, tuple(found))]
    assert best_threshold([*articles, *SHORT], 1.0) > 0.35
    assert best_threshold(articles, 1.0) <= 0.3


def test_a_kind_of_too_few_mentions_does_not_count_by_itself() -> None:
    """A reviewed sentence, which has no style, does not outvote the corpus; as many as can tell do."""
    reviewed = Reading(MET, (said(MET.text, "met", "meeting", 0.3),))
    assert best_threshold([*SHORT, reviewed], 1.0) > 0.35
    assert best_threshold([*10 * SHORT, *(FEWEST - 1) * [reviewed]], 1.0) > 0.35
    assert best_threshold([*10 * SHORT, *FEWEST * [reviewed]], 1.0) <= 0.3


def test_what_is_said_wrongly_counts_in_a_kind_without_mentions_too() -> None:
    sure = FEWEST * [Reading(replace(MET, style="blog"), (said(MET.text, "met", "meeting", 0.9),))]
    assert best_threshold(sure, 2.0) < 0.35
    assert best_threshold([*sure, *FEWEST * [replace(WRONG, passage=NOISE)]], 2.0) > 0.35


def test_kinds_that_have_too_few_mentions_each_count_together() -> None:
    few = [*SHORT[:8], *8 * [Reading(MET, (said(MET.text, "met", "meeting", 0.3),))]]
    assert best_threshold(few, 1.0) <= 0.3
