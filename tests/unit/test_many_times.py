"""What was done more than once is told often."""

import pytest

from dateline.linking.many_times import is_told_often
from dateline.records import Mention, Span


@pytest.mark.parametrize(
    ("text", "trigger", "is_often"),
    [
        ("The two have met seven times this year.", "met", True),
        ("He has visited Riga twice since May.", "visited", True),
        ("They spoke on several occasions.", "spoke", True),
        ("He has spoken to the sultan five times.", "spoken", True),
        ("They have held four meetings since May.", "meetings", True),
        ("They held several rounds of talks.", "talks", True),
        ("They met on Thursday.", "met", False),
        ("They held talks with three ministers.", "talks", False),
        ("The two ministers met.", "met", False),
        ("He called it seven times in an hour.", "called", False),
        ("It was their seventh meeting.", "meeting", False),
    ],
)
def test_what_was_done_more_than_once_is_told_often(text: str, trigger: str, is_often: bool) -> None:
    start = text.index(trigger)
    told = Mention("meeting", "occurred", Span(start, start + len(trigger), trigger), 0.9, (), Span(0, len(text), text))
    assert is_told_often(told) == is_often
