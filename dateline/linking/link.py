"""Linking across articles: which reports tell the same event. One rule.

Two reports of one type in two articles are the same event when (1) their actors agree: they share a code on the same side, no
side is held by two different sets of codes (of a call, which each side tells as its own, they may change places), and it is not
one party that meets another in each; (2) their dates can be the same: the intervals overlap, where a report without a date of its
own may lie some days before its publication, and two days read from the texts agree, unless the later report moves, holds late,
calls off or corrects what the earlier one told (`redated`); the "today" of another paper is that of the first print (`reprints`);
(3) nothing else speaks against it: not two countries of place. Agreement is scored (actors most, then dates, then the words of
object, place and sentence) and must reach a threshold that is higher for speech, of which there is more than one a day. Verbatim
copies of a text, printed within two months, tell the same events, whatever days they give. `same_article` says which mentions of
one article are one event, `grouping` makes the events.
"""

import re

from dateline.linking.copies import prints_again
from dateline.linking.redated import calls_off_another, redated
from dateline.linking.report import Report
from dateline.linking.wording import overlap, words_of
from dateline.ontology import SPEECH, TYPES

__all__ = ["agreement", "conflicting", "dates", "is_other_encounter", "sides", "threshold"]

EITHER_WAY = frozenset(("phone_call",))  # each side tells it as its own act, so that who began it parts no two reports
# "Joined the call", "also took part in the meeting": in that of which others tell.
JOINED = re.compile(
    r"\b(?:join(?:s|ed)?(?: in)?|(?:takes?|took) part in|sat in on) (?:the|their|that|this) (?:same )?(?:[a-z-]+ ){0,2}"
    r"(?:call|conversation|meeting|talks|discussions?)\b",
    re.IGNORECASE,
)
OF_TWO = frozenset(("meeting", "phone_call", "summit"))
# What two objects without a common word are worth, where the same object is worth 1 and an unnamed one 0.4.
OTHER_OBJECT = -0.3
THRESHOLD, THRESHOLD_OF_SPEECH = 0.55, 0.68
NOBODY: frozenset[str] = frozenset()


def dates(a: Report, b: Report) -> tuple[float, str] | None:
    """(score, reason) of two dates; None when they rule each other out."""
    left, right = a.window, b.window
    if left is None or right is None:
        if not a.merged:
            return 0.5, "no date to compare"
        return (0.2, "no date to compare") if left is right else None
    if a.day and a.day == b.day:
        return 1.0, f"the same day {a.day}"
    is_other = calls_off_another(a, b)
    why = None if is_other else redated(a, b)
    if why:
        return 0.6, why
    if is_other or (a.day and b.day) or left[0] > right[1] or right[0] > left[1]:
        return None
    wide = max((left[1] - left[0]).days, (right[1] - right[0]).days)
    return (0.8 if wide <= 7 else 0.5 if wide <= 45 else 0.3), "dates that overlap"


def sides(report: Report) -> tuple[frozenset[str], frozenset[str]]:
    """The codes of initiators and of recipients, each of which a report of the same event shares where it has any; empty
    where all parties are on one side, or may be told on either."""
    is_either = TYPES[report.type].symmetric or report.type in EITHER_WAY
    return (NOBODY, NOBODY) if is_either else (report.initiators, report.recipients)


def _actors(a: Report, b: Report) -> tuple[float, str] | None:
    """(score, reason) of two casts; None when they rule each other out, or when one has nobody known to compare."""
    if conflicting(a, b) or is_other_encounter(a, b) or _across(a, b) or not (a.codes and b.codes):
        return None
    shared = a.codes & b.codes
    return 0.4 + 0.6 * len(shared) / len(a.codes | b.codes), "actors " + " ".join(sorted(shared))


def _across(a: Report, b: Report) -> bool:
    """Whether what two casts share stands on opposite sides alone: who did it in one had it done to him in the other."""
    (by, to), (by_other, to_other) = sides(a), sides(b)
    return bool(by | to) and bool(by_other | to_other) and by.isdisjoint(by_other) and to.isdisjoint(to_other)


def is_other_encounter(a: Report, b: Report) -> bool:
    """Whether one party meets, or calls, another in each report: it may meet several in a day. Of a gathering named a summit in
    both, or which somebody joins, a report may name any two."""
    if a.type not in OF_TWO or not len(a.codes) == len(b.codes) == 2 or a.codes == b.codes:
        return False
    if a.type == "summit" and all("summit" in report.sentence.lower() for report in (a, b)):
        return False
    return not any(JOINED.search(report.sentence) for report in (a, b))


def conflicting(a: Report, b: Report) -> bool:
    """Whether two casts rule each other out: no code in common, or a side held by different codes."""
    (by, to), (by_other, to_other) = sides(a), sides(b)
    if (by and by_other and by.isdisjoint(by_other)) or (to and to_other and to.isdisjoint(to_other)):
        return True
    return bool(a.codes and b.codes) and a.codes.isdisjoint(b.codes)


def agreement(a: Report, b: Report) -> tuple[float, str] | None:
    """(score in [0, 1], readable reason) of two reports of one type in two articles; None when they cannot be one event."""
    if a.type != b.type or a.article == b.article:
        return None
    if a.position == b.position and prints_again(a, b):
        return 1.0, "a copy of the same text"
    actors = _actors(a, b)  # first: it rules out most pairs
    when = dates(a, b) if actors else None
    if actors is None or when is None:
        return None
    countries = {p.country for p in (a.place, b.place) if p and p.country}
    if len(countries) > 1:
        return None
    words = (overlap(words_of(a.object), words_of(b.object)) or OTHER_OBJECT) if a.object and b.object else 0.4
    wording = overlap(words_of(a.sentence), words_of(b.sentence))
    place = 1.0 if a.place and b.place and a.place.name == b.place.name else 0.5
    score = 0.45 * actors[0] + 0.2 * when[0] + 0.15 * words + 0.1 * wording + 0.1 * place
    return round(score, 3), f"{a.type}: {actors[1]}, {when[1]}, score {score:.2f}"


def threshold(report: Report) -> float:
    """The score from which two reports of this type are one event."""
    return THRESHOLD_OF_SPEECH if report.type in SPEECH else THRESHOLD
