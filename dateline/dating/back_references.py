"""The date of an event that its article names again: "the strike" is the strike of which a sentence before told the day."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.dating.story import UNDER_WAY
from dateline.records import CAPTION_DATE, DateSpan, Mention

__all__ = ["NAMED_BEFORE", "dated_as_before", "stem_of"]

NAMED_BEFORE = "named before"  # begins the reason of a date that another mention's words tell

# "the strike", "this deadly strike", not "the latest strike", which is another one.
DEFINITE = re.compile(r"\b(?:the|this|these)\s+(?P<words>(?:[a-z][\w-]*\s+){0,2})$", re.IGNORECASE)
ANOTHER = re.compile(
    r"\b(?:new|newest|latest|next|first|second|third|fourth|other|another|last|final|recent|previous|earlier|later|past|alleged|possible"
    r"|planned|future|subsequent|further|be|are|were|\w+s|\w+ly|of|in|on|to|and|for|by|with|from|that|who|which)\b",
    re.IGNORECASE,
)
VERB = re.compile(
    r"ed$|^(?:came|gave|gives?|held|hit|kill|left|made|met|sent|shot|struck|took|won|\w+ly|be|been|cannot)\b", re.IGNORECASE
)
LASTING = 31  # days: "killed in the past ten months" tells of more than one event
ENDING = re.compile(r"(?:ings?|ed|es|s|e)$")


def dated_as_before(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Mentions of `text` (any order, kept), each occurred one that is a definite noun without a date of its own dated like
    the mention before it of the same type and word that its text dates; where those, or the last dated one of that type, tell
    of another time, none is taken."""
    return [_dated(text, mention, mentions) for mention in mentions]


def _dated(text: str, mention: Mention, mentions: Sequence[Mention]) -> Mention:
    words = _points_back(text, mention)
    if words is None or mention.status != "occurred" or _own(mention.date):
        return mention
    before = sorted(
        (
            each
            for each in mentions
            if each.trigger.end <= mention.trigger.start
            and (each.type, each.status) == (mention.type, "occurred")
            and _own(each.date)
        ),
        key=lambda each: each.trigger.start,
    )
    same = [each for each in before if stem_of(each) == stem_of(mention)]
    if not same or any(_apart(same[-1].date, each.date) for each in [*same, before[-1]]):
        return mention
    told = same[-1]
    named = (told.sentence or told.trigger).text
    if not all(name in named for name in re.findall(r"\b[A-Z]\w+", words)):
        return mention
    return replace(
        mention, date=replace(told.date, reason=f"{NAMED_BEFORE}: {told.trigger.text!r}, dated by {told.date.phrase!r}")
    )


def _own(span: DateSpan) -> bool:
    """Whether the mention's own words date it, both ends and not for a long time up to publication."""
    if span.basis != "text" or span.reason in (UNDER_WAY, CAPTION_DATE):
        return False
    if span.earliest is None or span.latest is None:
        return False
    return not (span.latest == span.anchor and (span.latest - span.earliest).days > LASTING)


def _points_back(text: str, mention: Mention) -> str | None:
    """The words between "the" and the noun, where the trigger is a noun that points back; an object of its own does not
    ("the killing of two guards")."""
    found = DEFINITE.search(text[max(0, mention.trigger.start - 40) : mention.trigger.start])
    trigger = mention.trigger.text
    if found is None or VERB.search(trigger) or ANOTHER.search(found["words"]):
        return None
    if trigger.lower().endswith(("ing", "ings")) and text.startswith(" of ", mention.trigger.end):
        return None
    return found["words"] + trigger


def stem_of(mention: Mention) -> str:
    """attack, attacks, attacked: one word."""
    return ENDING.sub("", mention.trigger.text.lower().split()[-1]) if mention.trigger.text.split() else ""


def _apart(one: DateSpan, other: DateSpan) -> bool:
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return True
    return one.latest < other.earliest or other.latest < one.earliest
