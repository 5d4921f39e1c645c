"""Which day "on the Monday" is: with its article, and no noun behind it, a weekday is of the story, not of publication ("The raid
came on the first Sunday of June 2010. On the Monday Riga recalled its envoy"); "on a Monday" of it is not told."""

import re
from datetime import timedelta

from dateline.calendar_names import A_WEEKDAY
from dateline.dates.context import Context, this_weekday
from dateline.dates.periods import Unresolved, whole
from dateline.records import DateSpan

__all__ = ["is_of_the_story", "weekday_of_the_story"]

ON_THE = re.compile(rf"\bon the {A_WEEKDAY}(?: (?:morning|afternoon|evening|night))?$", re.IGNORECASE)
ON_A = re.compile(rf"\bon an? {A_WEEKDAY}$", re.IGNORECASE)
# "On the Monday raid", "on the Monday before the vote", "on the Monday of that week", "on the Monday in question".
GOES_ON = re.compile(
    r"\s*(?:$|[.,;:!?()\"“”’—–-]| (?-i:[A-Z])|(?:a|an|the|he|she|it|they|we|I|his|her|its|their|both|all|each|some|and|but|when"
    r"|while|at|by|for|with|to|from|one|two|three|four|five|six|\d+|there|then|also|troops|police|officials|ministers|leaders"
    r"|protesters|voters)\b)"
)
OF_THE_NEWS = timedelta(days=10)  # what was told so shortly before publication
A_WEEK = timedelta(days=6)


def is_of_the_story(text: str, start: int, end: int) -> bool:
    """Whether the weekday at [start, end) is one of the story, or none in particular."""
    before, phrase = text[max(0, start - 20) : start], text[start:end]
    return _is_of_the_story(before, phrase, text[end : end + 40]) or ON_A.search(before + phrase) is not None


def _is_of_the_story(before: str, phrase: str, after: str) -> bool:
    """Whether these words are of the story: "on the", the name of a weekday, and what follows."""
    return ON_THE.search(before + phrase) is not None and GOES_ON.match(after) is not None


def weekday_of_the_story(weekday: int, phrase: str, context: Context) -> DateSpan | None:
    """The first day with that name from the day or week told before; a week more than the month or year. None where the article
    is none of the story, or what was told before was shortly before publication, or lies ahead."""
    told, published = context.previous, context.published
    if told is None or context.apart or told.earliest is None or told.latest is None:
        return None
    if published and told.latest + OF_THE_NEWS > published:
        return None
    if ON_A.search(context.before + phrase):
        raise Unresolved("which one is not told")
    if not _is_of_the_story(context.before, phrase, context.after):
        return None
    if told.latest - told.earliest <= A_WEEK:
        return whole("day", this_weekday(weekday, told.earliest, "future"))
    last = told.latest + A_WEEK if told.value else told.latest
    return DateSpan(told.earliest, last, "span", "text", reason=f"counted from {told.value or told.earliest}")
