"""A weekday has one reading, and one owner: "threatened to quit on Monday" tells no threat of last Monday and an act of the next
one. It is that of the words where the one gone by is the nearer one, else that of what they are about."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dateline.dates.tense import last_cue
from dateline.dating.default import from_publication
from dateline.dating.failed_plans import WEEKDAY
from dateline.dating.sentence_dates import CLAUSE
from dateline.ontology import AHEAD, SPEECH
from dateline.records import DateSpan, Mention, Span

__all__ = ["OF_THE_WORDS", "of_one_reading"]

OF_THE_WORDS = "its weekday is that on which it was promised, threatened or demanded"  # as a DateSpan's reason

TO = re.compile(r"(?: [^,;:]+)? to (?:\w+ )?$")  # between the words and what they are about: "told Peru to"


def of_one_reading(text: str, mentions: Sequence[Mention], published: date | None) -> list[Mention]:
    """The dated mentions of an article; where words and what they are about are dated by one weekday, read back and ahead, one of
    the two has it."""
    read, beside = list(mentions), defaultdict[Span | None, list[tuple[int, Mention]]](list)
    for told, act in enumerate(mentions):
        beside[act.sentence].append((told, act))
    for said, spoken in enumerate(mentions):
        for told, act in beside[spoken.sentence]:
            if published and spoken.sentence and _share_a_weekday(text, spoken, act, published):
                if _is_nearer(spoken.date, act.date, published):
                    nothing = DateSpan(None, None, "unknown", "unknown", anchor=published, reason=OF_THE_WORDS)
                    read[told] = replace(act, date=nothing)
                else:
                    when = from_publication(text, spoken.sentence, spoken.trigger, spoken.status, published)
                    read[said] = replace(spoken, date=when)
    return read


def _share_a_weekday(text: str, spoken: Mention, act: Mention, published: date) -> bool:
    """Whether one weekday of a sentence, behind what the words are about, dates both, gone by for the words, ahead for that."""
    phrase, sentence = act.date.phrase or "", spoken.sentence
    back, ahead = spoken.date.latest, act.date.earliest
    if sentence is None or sentence != act.sentence or back is None or ahead is None or not back <= published < ahead:
        return False
    is_pair = spoken.status == "occurred" and spoken.type in SPEECH and act.status in AHEAD
    is_one = spoken.date.phrase == phrase and sentence.text.count(phrase) == 1 and WEEKDAY.fullmatch(phrase)
    if not is_pair or not is_one or not TO.fullmatch(text[spoken.trigger.end : act.trigger.start]):
        return False
    between = text[act.trigger.end : sentence.start + sentence.text.index(phrase)]
    return not CLAUSE.search(between) and last_cue(between, 0) is None


def _is_nearer(back: DateSpan, ahead: DateSpan, published: date) -> bool:
    """Whether the day gone by is at most as many days from publication as the one ahead."""
    if back.latest is None or ahead.earliest is None:
        return False
    return published - back.latest <= ahead.earliest - published
