"""Two reports of one event that give it two days: the later one moves, holds late, calls off or corrects what the earlier one
told. Both name the same cast.

What is held a day or two after the day of its plan, without a word of moving, is that plan only where its day has passed and no
other plan fits; what is done in rounds, daily or weekly is another round.
"""

import datetime
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from dateline.linking.report import CORRECTED_WITHIN, LATE_WITHIN, Report
from dateline.linking.wording import overlap, words_of

__all__ = ["is_outcome", "redated", "unambiguous", "was_moved"]

DONE = ("occurred", "ongoing")
HELD_LATE, PLANNED = "held later than planned", "planned for"  # how reasons begin
ROUNDS = re.compile(
    r"\b(?:again|another|new|daily|weekly|monthly|rounds?|sessions?|resum\w*|continu\w*"
    r"|(?:second|third|fourth|fifth|\w+ (?:straight|consecutive)) (?:day|time))\b",
    re.IGNORECASE,
)
SAME_WORDING = 0.7  # a corrected version repeats nearly all words of the sentence
Pair = tuple[float, str, str, str]


def redated(a: Report, b: Report) -> str | None:
    """Why two reports of one type that give two days are one event all the same; None where they are not."""
    if not (a.day and b.day) or a.day == b.day or a.codes != b.codes:
        return None
    found = (rule(earlier, later) for earlier, later in _in_order(a, b) for rule in (_moved, _corrected, _held_late, _called_off))
    return next((why for why in found if why), None)


def is_outcome(plan: Report, report: Report) -> bool:
    """Whether a report may tell how a dated plan ended, on another day: held late, called off. It does if no other plan fits."""
    return plan.is_dated_plan and (redated(plan, report) or "").startswith((HELD_LATE, PLANNED))


def _in_order(a: Report, b: Report) -> list[tuple[Report, Report]]:
    """Two reports in the order of publication: both orders where they came out on one day, or nobody knows when."""
    first, second = (report.published_on or datetime.date.max for report in (a, b))
    return sorted([(a, b)] * (first <= second) + [(b, a)] * (second <= first), key=lambda order: order[0].key)


def was_moved(a: Report, b: Report) -> bool:
    """Whether the later of two reports, with or without days, moves what the earlier one planned; both name the same cast."""
    orders = _in_order(a, b) if (a.is_moved or b.is_moved) and a.codes == b.codes else []
    return any(_moves(earlier, later) for earlier, later in orders)


def _moves(earlier: Report, later: Report) -> bool:
    return earlier.status not in DONE and later.is_moved


def _moved(earlier: Report, later: Report) -> str | None:
    one, other = earlier.window, later.window
    can_meet = one and other and one[0] <= other[1] and other[0] <= one[1]
    return f"moved from {earlier.day} to {later.day}" if can_meet and _moves(earlier, later) else None


def _corrected(earlier: Report, later: Report) -> str | None:
    """The day that the note calls wrong; where it names none, nearly the same sentence with a day near it."""
    if not later.merged or not later.corrects or earlier.corrects:
        return None
    if isinstance(later.corrects, datetime.date):
        is_other_version = later.corrects == earlier.day
    else:
        is_other_version = overlap(words_of(earlier.sentence), words_of(later.sentence)) >= SAME_WORDING
    is_near = earlier.day and later.day and abs((later.day - earlier.day).days) <= CORRECTED_WITHIN
    return f"corrected from {earlier.day} to {later.day}" if is_other_version and is_near else None


def _held_late(earlier: Report, later: Report) -> str | None:
    if not earlier.is_dated_plan or later.status not in DONE or len(later.codes) < 2 or ROUNDS.search(later.sentence):
        return None
    if not (earlier.day and later.day and earlier.published_on and later.published_on):
        return None
    is_late = 0 < (later.day - earlier.day).days <= LATE_WITHIN
    return f"{HELD_LATE}: {earlier.day}, {later.day}" if is_late and earlier.published_on <= earlier.day else None


def _called_off(earlier: Report, later: Report) -> str | None:
    if not earlier.is_dated_plan or not later.is_called_off or not (earlier.day and later.day):
        return None
    return f"{PLANNED} {earlier.day}, called off on {later.day}" if later.day <= earlier.day else None


def unambiguous(pairs: Iterable[Pair], reports: Mapping[str, Report], rejected: Collection[str] = ()) -> list[Pair]:
    """The pairs (score, earlier key, later key, reason) without those of what was held late, or called off, while plans for
    two days fit; a plan that a person rejected (its key) is none."""
    found, plans = list(pairs), defaultdict[str, set[datetime.date | None]](set)
    loose = {}
    for pair in found:
        plan, other = _by_plan(reports[pair[1]], reports[pair[2]])
        if plan and other and (redated(plan, other) or "").startswith((HELD_LATE, PLANNED)):
            loose[pair] = other.key
            plans[other.key] |= {plan.day} if plan.key not in rejected else set()
    return [pair for pair in found if pair not in loose or len(plans[loose[pair]]) == 1]


def _by_plan(a: Report, b: Report) -> tuple[Report | None, Report | None]:
    """The plan with its day and the report of what became of it."""
    if a.is_dated_plan == b.is_dated_plan:
        return None, None
    return (a, b) if a.is_dated_plan else (b, a)
