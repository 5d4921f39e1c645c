"""The tables of examples in docs/resolving_dates.md are true."""

import re

import pytest

from tests.unit.told_in_tables import PAGE, mention_told, phrase_told, rows


def test_the_tables_are_found() -> None:
    assert len(rows("phrase")) > 100
    assert len(rows("mention")) > 100


@pytest.mark.parametrize(("phrase", "days", "rule"), rows("phrase"))
def test_a_phrase_means_these_days(phrase: str, days: str, rule: str) -> None:
    assert phrase_told(phrase) == days, rule


@pytest.mark.parametrize(("mention", "status", "days", "rule"), rows("mention"))
def test_a_mention_has_these_days(mention: str, status: str, days: str, rule: str) -> None:
    assert mention_told(mention, status or "occurred") == days, rule


def test_every_section_to_which_the_page_points_is_there() -> None:
    titles = re.findall(r"^##+ (.+)$", PAGE, re.MULTILINE)
    there = {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}
    assert set(re.findall(r"\]\(#([\w-]+)\)", PAGE)) <= there
