"""The weekday on which was told what had been done on another one: "said on Tuesday that it had freed two on Thursday" tells on
Friday of the Thursday before that Tuesday."""

import re
from datetime import date

from dateline.dates.spoken import TELLING
from dateline.dates.tense import last_cue, sentence_bounds, tense_at
from dateline.dates.told_then import ASIDE, DAY, OTHER_CLAUSE, POINTED, gone_by
from dateline.moving import CALLED_OFF, MOVED

__all__ = ["day_told_after"]

# "Said in Suva on Monday (that) it had", "on Monday said it had", "accused it on Monday of having", "found on Monday that it".
TOLD = re.compile(rf"{TELLING}(?: [^\s,;:]+)*?(?: late| early)?(?: on)? $", re.IGNORECASE)
INSERTED = re.compile(rf", [^,;:]*{TOLD.pattern}", re.IGNORECASE)  # "the envoy, it said on Monday, was expelled on Thursday"
HAVING = re.compile(r"[^,;:]* (?:of|with) having ")
# What is told; not "announced on Monday a truce that began on Thursday".
THAT = re.compile(
    r"(?: (?:at|by|during|from|in|on|through|to|via|late|early)\b[^,;:]*?)? that "
    r"(?!(?:began|took|came|was|were|had|has|is|[a-z]+ed)\b)"
)
SAYS = re.compile(rf",?[^,;:]*?{TELLING}", re.IGNORECASE)
VERB = re.compile(r"\b(?:[a-z]+ed|found|learnt|heard)(?: [^\s,;:]+){0,4}?(?: late| early)?(?: on)? $")
# "Was sorry and freed him on Thursday", "agreed a truce that began on Thursday" may be told of the main clause and since then;
# not "and had freed him".
NEXT = re.compile(r"(?:\b(?:and|or|that|which|who|whom|whose)\b|,)(?!.*\bhad\b)")
# "Told Fiji on Tuesday that it had freed them, the premier said on Thursday": when he said so.
SPOKEN_OF = re.compile(rf"[\"“”]|,[^,;:]*{TOLD.pattern}", re.IGNORECASE)
MAYBE = re.compile(r"\b(?:would|will|should|could|may|might|must|unless|whether)\b")
# "It had called off a visit on Thursday", "had invited him to talks on Thursday": that may have lain ahead.
OF_PLANS = re.compile(
    rf"{CALLED_OFF}|\b{MOVED}|\bhad (?:[a-z]+ly )?(?:accepted|agreed|approved|arranged|banned|invited|offered|ordered|planned"
    r"|proposed|scheduled)\b"
)
# "..., it said on Monday": told behind it.
SAID_BEHIND = re.compile(rf", (?:(?!(?:who|whom|which|that|what|as|something)\b)[^\s,;:]+ ){{1,8}}?{TOLD.pattern}", re.IGNORECASE)
ENDS = re.compile(r"[.,;]|\s*$| (?:in|at|during)\b")


def day_told_after(text: str, start: int, end: int, published: date | None) -> date | None:
    """The weekday gone by on which the sentence around the one at [start, end), of a clause in the past tense, tells what was
    done on that; None where it tells none, or another clause stands between."""
    own = DAY.search(text, start, end)
    if own is None or published is None:
        return None
    begin, stop = sentence_bounds(text, start, end)
    for day in reversed(list(DAY.finditer(text, begin, start))):
        if day[0].lower() != own[0].lower() and not POINTED.search(text, max(begin, day.start() - 12), day.start()):
            return gone_by(day, published) if _is_told_before(text, begin, day, start) else None
    for day in DAY.finditer(text, end, stop):
        is_told = SAID_BEHIND.fullmatch(text[end : day.start()]) and ENDS.match(text, day.end())
        if day[0].lower() != own[0].lower() and is_told and not OTHER_CLAUSE.search(text, end, day.start()):
            return gone_by(day, published)
    return None


def _is_told_before(text: str, begin: int, day: re.Match[str], start: int) -> bool:
    """Whether an earlier weekday is that on which was told what had been done on the one at `start`."""
    before, between = text[begin : day.start()], text[day.end() : start]
    if OTHER_CLAUSE.search(between) or MAYBE.search(between) or ASIDE.search(before):
        return False
    says = SAYS.match(between)
    told = between[says.end() :] if says else between
    if not says and told.startswith(",") and INSERTED.search(before):
        told = told[1:]
    that = THAT.match(told)
    if that and last_cue(that[0], 0) is None:
        told = told[that.end() :]
    if NEXT.search(told) or OF_PLANS.search(told) or SPOKEN_OF.search(told):
        return False
    is_told = says or TOLD.search(before) or HAVING.match(between) or (that and VERB.search(before))
    is_past = HAVING.match(between) or last_cue(told, 0) == "past"
    return bool(is_told and is_past) and tense_at(text, day.start(), day.end()) == "past"
