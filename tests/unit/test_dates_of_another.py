""" "On the day that the fighting began": no day told before is that of what was done then."""

import re
from datetime import date

import pytest

from dateline.dating.mention_dates import mention_date
from dateline.dating.sentence_dates import Span
from dateline.records import DateSpan

ON = date(2014, 6, 20)  # a Friday
BEFORE = "Troops crossed the border on Monday. "
MONDAY = date(2014, 6, 16)


def dated(sentence: str) -> DateSpan:
    """The date of the mention whose trigger stands in brackets, with "the day" as its argument where that is its own."""
    bare = sentence.replace("[", "").replace("]", "")
    text, at = BEFORE + bare, len(BEFORE) + sentence.index("[")
    trigger = Span(at, at + len(re.findall(r"\[(.*?)\]", sentence)[0]), re.findall(r"\[(.*?)\]", sentence)[0])
    days = [Span(found.start(), found.end(), found[0]) for found in re.finditer(r"\bthe day\b", text)]
    return mention_date(text, Span(len(BEFORE), len(text), bare), trigger, "occurred", days, ON)


@pytest.mark.parametrize(
    "sentence",
    [],
)
def test_the_day_of_something_else_is_not_told(sentence: str) -> None:
    assert dated(sentence).earliest is None


@pytest.mark.parametrize(
    "sentence",
    [
        "On the same day Mali [recalled] its envoy.",
        "On the day, Mali [recalled] its envoy.",
        "Later in the day Mali [recalled] its envoy.",
        "Mali [recalled] its envoy on Monday, the day of the vote.",
        "On Monday, the day that the court ruled, Mali [recalled] its envoy.",
    ],
)
def test_the_day_told_before_is_still_that_of_what_was_done(sentence: str) -> None:
    assert (dated(sentence).earliest, dated(sentence).latest) == (MONDAY, MONDAY)


def test_the_lead_tells_the_news_also_on_the_day_of_something_else() -> None:
    lead = "Mali recalled its envoy on the day of the vote."
    trigger = Span(5, 13, "recalled")
    assert mention_date(lead, Span(0, len(lead), lead), trigger, "occurred", [], ON).basis == "publication"


@pytest.mark.parametrize(
    "sentence",
    [
        "On the same day he flew to Chad, where he [praised] its king.",
        "On the day he flew to Chad, where he [praised] its king.",
        "Mali [urged] Chad to vote on the day that was agreed.",
        "Mali [accused] Chad of spying on the day of the vote.",
        "Mali [arrested] two Chadians who had come on the day of the vote.",
    ],
)
def test_it_may_be_that_of_another_verb(sentence: str) -> None:
    assert dated(sentence).earliest is not None
