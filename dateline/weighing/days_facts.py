"""How some days stand to a mention: where their words are as seen from its trigger, what lies between, which mentions have them
(itself counted). Facts for the days on which its event was (`date_signs.py`)."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from dateline.dating.back_references import stem_of
from dateline.records import Mention
from dateline.weighing.date_facts import ArticleDates, Days, age_of, days_of, own_before
from dateline.weighing.date_words import ToldDate
from dateline.weighing.side_facts import Facts, binned

__all__ = ["facts_of_days", "named_before", "named_behind", "nearest"]

MOST = 8  # days named before a trigger, and behind it, that are looked at
WALK = 60  # date expressions that are walked over for them
CLAUSE = 400  # characters between a date and a trigger that are read
FAR = 2000  # characters that words behind the sentence count as farther
# What may lie between a date and a trigger; each that does is told.
BETWEEN = (
    ("said", re.compile(r"\b(?:said|says|told|saying|announced)\b")),
    ("that", re.compile(r" that ")),
    ("who", re.compile(r"\b(?:which|who|when|where|whose|while|as)\b")),
    ("after", re.compile(r"\b(?:after|since|following|before|amid|until)\b")),
    ("comma", re.compile(r",")),
    ("and", re.compile(r" and ")),
    ("to", re.compile(r" to ")),
)
# The facts of words, for days of which no words tell; those that only words of the trigger's own sentence have.
NO_WORDS = dict.fromkeys(("precision", "shape", "before", "back", "gap"), "none") | {"behind": "0", "paragraph": "0"}
NOT_BESIDE = dict.fromkeys(("between", "closest", "crossed"), "none")


def named_before(dates: ArticleDates, at: int) -> list[Days]:
    """The days named before a character, the last first, some of them."""
    place = bisect_left(dates.expressions, at, key=lambda each: each.span.start)
    found: dict[Days, None] = {}
    for number in range(place - 1, max(-1, place - WALK - 1), -1):
        if len(found) == MOST:
            break
        if dates.expressions[number].span.end <= at:
            found.setdefault(days_of(dates.expressions[number].when))
    return list(found)


def named_behind(dates: ArticleDates, at: int) -> list[Days]:
    """The days named behind a character, in its sentence and the next one, some of them."""
    place = bisect_left(dates.expressions, at, key=lambda each: each.span.start)
    last = dates.index.sentence_of(at) + 1
    near = (each for each in dates.expressions[place : place + MOST] if each.sentence <= last)
    return list(dict.fromkeys(days_of(each.when) for each in near))


def facts_of_days(dates: ArticleDates, number: int, days: Days, order: Sequence[Days]) -> Facts:
    """How some days stand to a mention, by its number; `order` is what `named_before` says of it."""
    mention = dates.mentions[number]
    beside = own_before(dates, mention.trigger.start)
    arguments = dates.arguments.get(days, ())
    sure = [confidence for confidence, other in arguments if other == number]
    words = nearest(dates, mention, days)
    return {
        "age": age_of(days, dates.published_on),
        "rank": str(min(4, order.index(days))) if days in order else "no",
        "times": binned(len(dates.told.get(days, ())), 0, 1, 2, 4),
        "own": binned(dates.owned[days], 0, 1, 2, 4),
        "last": str(int(beside is not None and beside.days == days)),
        "alike": str(int((mention.type, days) in dates.own_types)),
        "same": str(int((stem_of(mention), days) in dates.own_stems)),
        "argument": f"own{binned(max(sure), 0.3, 0.5, 0.8)}" if sure else binned(len(arguments), 0, 1, 2),
        "lead": str(int(days == dates.lead)),
        "main": str(int(days == dates.main)),
        **(_facts_of_words(dates, mention, words) if words else NO_WORDS | NOT_BESIDE | {"where": _unsaid(dates, days)}),
    }


def nearest(dates: ArticleDates, mention: Mention, days: Days) -> ToldDate | None:
    """The words for some days that are nearest to a trigger; those behind its sentence count as farther."""
    at, sentence = mention.trigger.start, dates.index.sentence_of(mention.trigger.start)

    def how_far(each: ToldDate) -> int:
        return abs(each.span.start - at) + (FAR if each.sentence > sentence else 0)

    told = dates.told.get(days, ())
    place = bisect_left(told, at, key=lambda each: each.span.start)
    return min(told[max(0, place - 1) : place + 1], key=how_far, default=None)


def _unsaid(dates: ArticleDates, days: Days) -> str:
    """What days are of which no words tell."""
    if days[1] != dates.published_on or days[0] is None or (dates.published_on - days[0]).days > 1:
        return "derived"
    return "publication" if days[0] == days[1] else "news"


def _facts_of_words(dates: ArticleDates, mention: Mention, words: ToldDate) -> Facts:
    trigger, span = mention.trigger, words.span
    apart = dates.index.sentence_of(trigger.start) - words.sentence
    facts = words.facts | {
        "where": _where(apart, span.start > trigger.start),
        "gap": binned(abs(span.start - trigger.start), 19, 59, 119, 249, 499, 999),
        "behind": str(int(span.start > trigger.start)),
        "paragraph": str(int(words.paragraph == dates.index.paragraph_of(trigger.start))),
    }
    if apart:
        return facts | NOT_BESIDE
    low, high = min(span.end, trigger.end), max(span.start, trigger.start)
    between = dates.index.text[low : min(high, low + CLAUSE)]
    crossed = bisect_left(dates.triggers, high) - bisect_left(dates.triggers, low + 1)
    return facts | {
        "between": "+".join(name for name, pattern in BETWEEN if pattern.search(between)) or "nothing",
        "closest": str(int(_closest(dates.triggers, span.start, span.end) == trigger.start)),
        "crossed": str(max(0, min(2, crossed))),
    }


def _where(apart: int, is_behind: bool) -> str:
    """Where words stand that many sentences before a trigger."""
    if apart == 0:
        return "behind" if is_behind else "before"
    if apart < 0:
        return "next" if apart == -1 else "later"
    return str(apart) if apart < 3 else "near" if apart < 6 else "far"


def _closest(triggers: Sequence[int], start: int, end: int) -> int | None:
    """The trigger that is nearest to either end of some words."""
    place = bisect_left(triggers, start)
    near = triggers[max(0, place - 2) : place + 3]
    return min(near, key=lambda at: min(abs(at - start), abs(at - end)), default=None)
