"""The day of a subject by which somebody is led to act is not that of the act: "the arrest of a consul on 3 May led Riga to
recall its envoy" does not tell when that was."""

import re
from datetime import date

from dateline.dates.resolver import find_dates
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.dating.complaints import SOON
from dateline.records import DateSpan, Span

__all__ = ["is_of_what_prompted_it", "is_prompted"]

PROMPTED = re.compile(
    r"(?:,? (?:(?:in|during|at) which|when|that|which) [^,;:]{3,80},)? ?(?:\w+ly )?"
    r"(?:led|prompted|caused|pushed|forced|drove|moved|induced|compelled|obliged) (?:[\w’'.-]+ ){1,5}to $"
)
# Not "on 3 May the arrest led Riga to", "in a note of 3 May Lund led".
A_SUBJECT = re.compile(
    r"\W*(?!(?:[Oo]n|[Ii]n|[Aa]t|[Bb]y|[Ff]rom|[Ss]ince|[Aa]fter|[Ww]hen|[Tt]alks|[Mm]eetings?) )"
    r"(?!(?:[\w’']+ ){1,2}(?:meeting|summit|talks|conference) )(?:[^\s,;:]+ )+(?:on|of|in|last) (?:the )?$"
)


# "The shelling on 3 May forced Riga to withdraw its troops": on that day, or about it.
FORCED = re.compile(r" (?:pushed|forced|drove|compelled|obliged) (?:[\w’'.-]+ ){1,5}to $")
RETREAT = re.compile(
    r"(?:withdraw|pull|retreat|leave|flee|evacuate|surrender|cede|abandon)\b(?! (?:its|the|his|her) (?:ambassador|envoy)s?\b)"
)


def is_of_what_prompted_it(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date that begins at `start`, a week ago or more, is that of the subject that led somebody to the act."""
    if published is None or when.latest is None or (published - when.latest).days < SOON:
        return False
    begin, end = sentence_bounds(text, start, start)[0], start + len(when.phrase or "")
    if RETREAT.match(text, trigger.start) and FORCED.search(text, begin, trigger.start):
        return False
    if end > trigger.start or PROMPTED.fullmatch(text, end, trigger.start) is None:
        return False
    return A_SUBJECT.fullmatch(text, begin, start) is not None and last_cue(text[begin:start], 0) is None


def is_prompted(text: str, begin: int, trigger: Span, published: date) -> bool:
    """Whether the day that the sentence of a trigger, which begins at `begin`, tells of its subject is all that it tells."""
    if not text.endswith("to ", begin, trigger.start):
        return False
    days = find_dates(text[begin : trigger.start], published)
    return any(is_of_what_prompted_it(text, trigger, begin + where.start, when, published) for where, when in days)
