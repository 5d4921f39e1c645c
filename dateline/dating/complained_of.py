"""Whether a day is that of the act of which its trigger complains, by words and by how the news tells it: also an act of a year
gone by, where the complaint opens its article ("Oslo recalled its envoy over a hacking in 2021"), and one whose day would be read
as one to come ("may expel him over a raid in September")."""

import re
from datetime import date

from dateline.dates.resolver import resolve_date
from dateline.dating.complaints import COMPLAINED, OCCASION, SOON, is_of_the_act
from dateline.dating.inner_days import LONG_AGO
from dateline.ontology import AHEAD
from dateline.records import DateSpan, Span

__all__ = ["is_complained_of"]

# What goes on and on has no day: "will sue it over a border row in September".
ON_AND_ON = r"(?:conflict|crisis|dispute|feud|quarrel|rift|row|standoff)\b"
# Over an act, whatever is to be done: "urged it to free two men over a clash in September".
OVER = re.compile(rf" over (?:an?|the|its|their|his|her) (?:(?!and |{OCCASION}|{ON_AND_ON})[\w’'.-]+ ){{1,8}}(?:on|in) $")
ENDED = re.compile(r"[.!?][”\"’)]*\s*$|[a-z0-9)][.!?][”\"’)]* +[A-Z]")


def is_complained_of(text: str, trigger: Span, span: Span, when: DateSpan, status: str, published: date | None) -> bool:
    """Whether the date `when`, told at `span`, is that of an act of which the trigger complains, or which it answers."""
    before = text[trigger.start : span.start]
    if is_of_the_act(before, when, published):
        return True
    if published is None or when.latest is None or trigger.end > span.start:
        return False
    if status in AHEAD and (COMPLAINED.search(before) or OVER.search(before)):
        gone = resolve_date(text, span.start, span.end, published, "past")
        return gone.latest is not None and 0 < (published - gone.latest).days < LONG_AGO  # else that of the next weeks is meant
    is_old = when.latest.year < published.year and (published - when.latest).days >= SOON
    return is_old and COMPLAINED.search(before) is not None and _opens(text, trigger.start)


def _opens(text: str, at: int) -> bool:
    """Whether the sentence around `at` is the first of its article, behind headlines and a dateline at most."""
    line = text.rfind("\n", 0, at) + 1
    return not any(ENDED.search(each) for each in text[:line].splitlines()) and ENDED.search(text, line, at) is None
