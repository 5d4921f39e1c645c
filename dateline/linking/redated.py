"""Two reports of one event that give it two days: the later one moves, holds late, calls off or corrects what the earlier one
told. Both name the same cast; where a plan is moved from a day that is told, one of them may leave parties out.

What is held a day or two after the last day of its plan, without a word of moving, is that plan only where its day has passed and
no other plan fits; what is done in rounds, daily or weekly is another round. What is called off, or will not be done, is the plan
that lies ahead, of whatever day, where there is one, and not what took place before; a denial calls nothing off.
"""

import datetime
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import combinations

from dateline.calendar_names import MONTHS
from dateline.linking.days import Days
from dateline.linking.report import CORRECTED_WITHIN, LATE_WITHIN, SHORT, Report, told_days
from dateline.linking.wording import overlap, words_of
from dateline.ontology import AHEAD, BEGUN, ENCOUNTERS

__all__ = ["calls_off_another", "is_outcome", "is_same_plan", "redated", "tells_again", "unambiguous", "was_moved"]

ROUNDS = re.compile(
    r"\b(?:again|another|new|daily|weekly|monthly|rounds?|sessions?|resum\w*|continu\w*"
    r"|(?:second|third|fourth|fifth|\w+ (?:straight|consecutive)) (?:day|time))\b",
    re.IGNORECASE,
)
SAME_WORDING = 0.7  # a corrected version repeats nearly all words of the sentence
Pair = tuple[float, str, str, str]


def redated(a: Report, b: Report) -> str | None:
    """Why two reports of one type that give two days, or of which one gives none, are one event all the same; None where they are
    not."""
    if not (a.may_differ or b.may_differ):
        return None  # most pairs
    if a.codes.isdisjoint(b.codes) or (a.day and a.day == b.day):
        return None
    found = (rule(earlier, later) for earlier, later in _in_order(a, b) for rule in (_moved, _corrected, _held_late, _called_off))
    return next((why for why in found if why), None)


def is_outcome(plan: Report, report: Report) -> bool:
    """Whether a report may tell how a plan ended, without its day: held late, called off. It does if no other plan fits."""
    return _by_plan(plan, report) == (plan, report)


def _in_order(a: Report, b: Report) -> list[tuple[Report, Report]]:
    """Two reports in the order of publication: both orders where they came out on one day, or nobody knows when."""
    first, second = (report.published_on or datetime.date.max for report in (a, b))
    return sorted([(a, b)] * (first <= second) + [(b, a)] * (second <= first), key=lambda order: order[0].key)


def calls_off_another(a: Report, b: Report) -> bool:
    """Whether one calls off what lies ahead, and the other told earlier that such a thing had taken place: that was another."""
    return any(
        off.gives_up and held.status == "occurred" and held.published_on is not None and held.published_on < off.published_on
        for off, held in ((a, b), (b, a))
        if off.published_on
    )


def was_moved(a: Report, b: Report) -> bool:
    """Whether the later of two reports, with or without days, moves what the earlier one planned; both name the same cast."""
    orders = _in_order(a, b) if (a.is_moved or b.is_moved) and a.codes == b.codes else []
    return any(_moves(earlier, later) for earlier, later in orders)


def is_same_plan(a: Report, b: Report) -> bool:
    """Whether two reports plan for one day, with one cast."""
    is_plan = a.merged and a.status in AHEAD and b.status in AHEAD
    return is_plan and a.day is not None and a.day == b.day and a.codes == b.codes


def tells_again(a: Report, b: Report, reports: Collection[Report]) -> bool:
    """Whether one plans for the day from which the other moved what a third of these reports had planned."""
    orders = [(plan, mover) for plan, mover in ((a, b), (b, a)) if mover.is_moved and plan.day and plan.status not in BEGUN]
    return any(each.day == plan.day and was_moved(each, mover) for plan, mover in orders for each in reports)


def _moves(earlier: Report, later: Report) -> bool:
    return earlier.status not in BEGUN and later.is_moved


def _moved(earlier: Report, later: Report) -> str | None:
    if not (earlier.day and later.day and _moves(earlier, later)):
        return None
    is_same = earlier.codes == later.codes or _moves_some(earlier, later)
    return f"moved from {earlier.day} to {later.day}" if is_same and _can_meet(earlier, later) else None


def _moves_some(earlier: Report, later: Report) -> bool:
    """Whether one leaves out parties of the other, and the later one tells the day from which it moves them."""
    fewer, more = sorted((earlier.codes, later.codes), key=len)
    if not (earlier.day and len(fewer) > 1 and fewer < more):
        return False
    number, month = rf"\b{earlier.day.day}(?:st|nd|rd|th)?\b", rf"\b{MONTHS[earlier.day.month - 1][:3]}[a-z]*\b\.?"
    return re.search(rf"{number} (?:of )?{month}|{month} {number}", later.sentence, re.IGNORECASE) is not None


def _corrected(earlier: Report, later: Report) -> str | None:
    """The day that the note calls wrong; where it names none, nearly the same sentence with a day near it."""
    if not later.merged or not later.corrects or earlier.corrects or earlier.codes != later.codes:
        return None
    if isinstance(later.corrects, datetime.date):
        is_other_version = later.corrects == earlier.day
    else:
        is_other_version = overlap(words_of(earlier.sentence), words_of(later.sentence)) >= SAME_WORDING
    is_near = earlier.day and later.day and abs((later.day - earlier.day).days) <= CORRECTED_WITHIN
    return f"corrected from {earlier.day} to {later.day}" if is_other_version and is_near else None


def _held_late(earlier: Report, later: Report) -> str | None:
    if not earlier.is_dated_plan or later.status not in BEGUN or ROUNDS.search(later.sentence):
        return None
    planned, held = told_days(earlier), told_days(later)
    if not (planned and held and earlier.published_on and later.published_on and (held[1] - held[0]).days < SHORT):
        return None
    is_late = 0 < (held[0] - planned[1]).days <= LATE_WITHIN and earlier.published_on <= planned[1]
    return f"held later than planned: {planned[1]}, {held[0]}" if is_late and _is_same_thing(earlier, later) else None


def _called_off(earlier: Report, later: Report) -> str | None:
    if not (earlier.is_pending and later.gives_up and earlier.pending and later.pending):
        return None
    last, on = earlier.pending[1], later.pending[1]
    if not _lay_ahead(earlier.pending, later) or not _is_same_thing(earlier, later):
        return None
    planned = f"planned for {earlier.day}" if earlier.day else f"planned until {last}"
    return f"{planned}, called off {f'on {later.day}' if later.day else f'by {on}'}"


def _lay_ahead(plan: Days, off: Report) -> bool:
    """Whether a plan lay ahead when what calls it off was published, or on the day of which that tells, perhaps much later."""
    told, on = told_days(off), off.published_on
    return any(span and plan[0] <= span[1] and span[0] <= plan[1] for span in (told, (on, on) if on else None))


def _is_same_thing(earlier: Report, later: Report) -> bool:
    """Whether two reports, neither of which tells the other's day, may mean one thing: the same cast, no other object, no other
    town; of one party alone the same object."""
    towns = {each.place.name for each in (earlier, later) if each.place and each.place.precision == "city"}
    if earlier.codes != later.codes or len(towns) > 1:
        return False
    if len(later.codes) > 1 and (later.type in ENCOUNTERS or not (earlier.object and later.object)):
        return True
    return overlap(words_of(earlier.object), words_of(later.object)) > 0


def unambiguous(
    pairs: Iterable[Pair], reports: Mapping[str, Report], rejected: Collection[str], joined: Collection[tuple[str, str]]
) -> list[Pair]:
    """The pairs (score, earlier key, later key, reason) without those of what was held late, or called off, while two plans that
    cannot be one fit; a plan that a person rejected (its key) is none, and those that he joined (pairs of keys) are one."""
    found, plans = list(pairs), defaultdict[str, dict[object, Report]](dict)
    loose = {}
    for pair in found:
        plan, other = _by_plan(reports[pair[1]], reports[pair[2]])
        if plan and other:
            loose[pair] = other.key
            same = plans[other.key].get(plan.window, plan)  # the first to tell these days: who moved it moved all that tell them
            plans[other.key] |= {plan.window: min(plan, same, key=lambda each: each.key)} if plan.key not in rejected else {}
    known = [(reports[one], reports[other]) for one, other in joined if one in reports and other in reports]
    same_plan = {frozenset((one.window, other.window)) for one, other in known}
    return [pair for pair in found if pair not in loose or _is_one(list(plans[loose[pair]].values()), same_plan)]


def _is_one(plans: Collection[Report], same_plan: Collection[frozenset[Days | None]]) -> bool:
    """Whether there is a plan, and but one: those that have days in common may be one, and those of days that a person joined;
    what another moved is none any more."""
    left = [plan for plan in plans if not any(_is_moved_by(plan, other) for other in plans)]
    pairs = combinations(left, 2)
    return bool(left) and all(_can_meet(a, b) or frozenset((a.window, b.window)) in same_plan for a, b in pairs)


def _is_moved_by(plan: Report, other: Report) -> bool:
    """Whether the other one, told later, moves the plan, and is not itself moved by it: of one day nobody knows the order."""
    return _in_order(plan, other) == [(plan, other)] and _moved(plan, other) is not None


def _can_meet(a: Report, b: Report) -> bool:
    one, other = a.window, b.window
    return bool(one and other and one[0] <= other[1] and other[0] <= one[1])


def _by_plan(a: Report, b: Report) -> tuple[Report, Report] | tuple[None, None]:
    """The plan and the report of what became of it, held late or called off; none where they tell the same day."""
    if not (a.is_dated_plan or b.is_dated_plan or a.gives_up or b.gives_up) or (a.day and a.day == b.day):
        return None, None
    ends = (order for order in _in_order(a, b) if _held_late(*order) or _called_off(*order))
    return next(ends, (None, None))
