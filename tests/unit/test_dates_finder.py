"""Finding dates in text that is made of nothing else."""

import re
from collections import Counter
from typing import cast

import pytest

from dateline.dates import finder
from dateline.dates.finder import find
from dateline.dates.grammar import Rule


class _Counted:
    """A pattern that fits nowhere and knows how often it was tried at each place."""

    def __init__(self) -> None:
        self.tried: Counter[int] = Counter()

    def match(self, _text: str, start: int, _limit: int) -> None:
        self.tried[start] += 1


def test_a_rule_is_tried_once_at_each_place_however_many_dates_may_begin_there(monkeypatch: pytest.MonkeyPatch) -> None:
    pattern = _Counted()
    rule = Rule("day", cast("re.Pattern[str]", pattern), False, None, None, None)
    monkeypatch.setattr(finder, "rules", lambda: (rule,))
    assert find("1/2/" * 20, 0, 80, None) == []
    assert pattern.tried == dict.fromkeys(range(0, 78, 2), 1)
