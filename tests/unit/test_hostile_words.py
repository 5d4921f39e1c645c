"""No line that stands in texts of all kinds (rules of underscores, keys, words in capitals) keeps a rule busy: a pattern that can
split a word in many ways tries them all where it does not fit, and with each letter there are more."""

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator
from types import FrameType

import pytest

PARTS = ("acts", "actors", "dates", "dating", "ingest", "linking", "resolve", "sides", "weighing")
LINES = ["_" * 60, "3f" * 30, "A" * 60, "a" * 60, "-" * 60, "." * 60, "A." * 30, "a-" * 30, "1," * 30, " " * 60, "A b " * 15]
ENDS = ("§", " §\n")  # nothing fits behind it


def patterns() -> Iterator[re.Pattern[str]]:
    """Those that the modules of the rules hold by a name of their own."""
    for part in PARTS:
        package = importlib.import_module(f"dateline.{part}")
        for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            for value in vars(importlib.import_module(found.name)).values():
                for each in value if isinstance(value, tuple) else (value,):
                    if isinstance(each, re.Pattern) and isinstance(each.pattern, str):
                        yield each


def _stop(signum: int, frame: FrameType | None) -> None:
    raise TimeoutError


@pytest.fixture
def _bounded() -> Iterator[None]:
    before = signal.signal(signal.SIGALRM, _stop)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.usefixtures("_bounded")
def test_no_pattern_is_kept_busy_by_one_word() -> None:
    known = set(patterns())
    assert len(known) > 700
    slow = []
    for pattern in known:
        signal.setitimer(signal.ITIMER_REAL, 10)  # all of it takes a thousandth of that
        try:
            for line in LINES:
                for end in ENDS:
                    pattern.match(line + end)
                    pattern.fullmatch(line + end)
        except TimeoutError:
            slow.append(pattern.pattern)
    assert slow == []
