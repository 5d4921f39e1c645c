"""Linking within an article: which of its mentions tell the same event.

Two mentions of one type are compared by what a reader goes by: whether the second is spoken of as known ("the attack") or by the
same word, whether the first stands in the opening paragraph, how far apart they are, and whether status, day, place, object
and wording fit. Each sign has a weight in log-odds; two mentions are one event from even chances on. Never one event are mentions
whose known actors rule each other out, whose own dates do, an article's own yes and no, an act and its answer, one party's
meetings with two others, what is done to people of other names, what two verbs of a sentence tell of people of their own, a
further act of the kind (`other_acts`), attacks in two cities (`other_attacks`), a war that goes on and a dated blow, and
news of the day beside what it reminds of.

The weights are a logistic regression over the pairs of the labelled articles in models/corpus/coreference, as labelled and as
the tagger finds them, rounded; those of two objects are set wider apart by the gold timeline of the samples (decision 16).
"""

import math
import re
from functools import lru_cache
from typing import NamedTuple

from dateline.dating.wars import GOES_ON
from dateline.dating.when_clauses import OF_THE_CLAUSE
from dateline.linking.link import conflicting, dates, is_other_encounter, sides
from dateline.linking.other_acts import are_other_acts
from dateline.linking.other_attacks import are_in_two_cities, are_other_attacks
from dateline.linking.people import are_others
from dateline.linking.report import Report
from dateline.linking.wording import overlap, words_of
from dateline.ontology import AHEAD, ENCOUNTERS

__all__ = ["EVEN", "Sign", "agreement", "is_known", "signs"]

EVEN = 0.5
KNOWN = re.compile(r"\b(?:the|this|that|these|those|its|his|her|their|\w+['’]s?)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE)
LONG_AGO = 30  # days before publication, from which on a day is none of the news
REACH = 60  # characters before a trigger in which its determiner is looked for
ENDING = re.compile(r"(?<=..)(?:ings?|ed|es|s|e)$")  # attack, attacks, attacked: one word
SMALL = frozenset(("the", "and", "for", "with", "from", "out", "off", "down", "over"))
BIAS, DISTANCE = 0.05, -0.49  # of a pair without any sign; of the logarithm of 1 + characters between the two
SAME_STATUS, SAME_DAY, SAME_WORD, SAME_PLACE, SAME_SENTENCE = 1.75, 0.7, 0.7, 1.15, -1.55
SPOKEN_OF_AS_KNOWN, OPENING, WORDING = 1.15, 1.5, 2.15
OBJECTS, OBJECT_WORDS, OTHER_PLACE, OTHER_DATES = -2.0, 2.35, -0.45, -1.2


class Sign(NamedTuple):
    """Something that speaks for or against two mentions being one event: its weight in log-odds, and what it is."""

    weight: float
    what: str


def is_known(text: str, start: int) -> bool:
    """Whether the trigger at `start` is spoken of as something known: with a definite article or a possessive."""
    return KNOWN.search(text[max(0, start - REACH) : start]) is not None


def agreement(a: Report, b: Report) -> tuple[float, str] | None:
    """(chance that two mentions of an article are one event, readable reason); None when they cannot be."""
    if a.type != b.type or {a.status, b.status} == {"negated", "occurred"}:
        return None
    first, then = sorted((a, b), key=lambda mention: mention.position)
    if (conflicting(a, b) and not _is_filled_in(first, then)) or is_other_encounter(a, b):
        return None
    if _is_recalled(a, b) or _is_recalled(b, a) or _are_told_as_two(first, then):
        return None
    if a.sentence == b.sentence and _are_parted(first, then):
        return None
    if a.date.basis == b.date.basis == "text" and dates(a, b) is None:
        return None
    found = signs(first, then)
    odds = BIAS + DISTANCE * math.log1p(abs(a.position - b.position)) + sum(sign.weight for sign in found)
    chance = 1 / (1 + math.exp(-odds))
    return round(chance, 3), f"{a.type}: {', '.join(sign.what for sign in found) or 'near'}, chance {chance:.2f}"


def _is_filled_in(first: Report, then: Report) -> bool:
    """Whether one mention tells only who acts, the other only who is acted upon, and the later is spoken of as known, in the
    same sentence or by the same word: "an ambush killed two Malians; Bamako blamed Fiji for the ambush"."""
    is_same = first.sentence == then.sentence or _stems(first.trigger) & _stems(then.trigger)
    (by, to), (by_other, to_other) = sides(first), sides(then)
    are_halves = (by and to_other and not (to or by_other)) or (to and by_other and not (by or to_other))
    return bool(then.is_known and is_same and are_halves)


def _are_told_as_two(first: Report, then: Report) -> bool:
    return (
        are_others(first.people, then.people)
        or are_other_acts(first, then)
        or are_other_attacks(first, then)
        or are_in_two_cities(first, then)
        or _is_a_war_and_a_blow(first, then)
    )


def _are_parted(first: Report, then: Report) -> bool:
    """Whether their one sentence tells them as two: what is answered, the worst since "2005, when"."""
    hangs = OF_THE_CLAUSE in (first.date.reason, then.date.reason) and first.date.reason != then.date.reason
    return hangs or first.is_answered != then.is_answered


def _is_recalled(news: Report, old: Report) -> bool:
    """Whether one is news of the day and the other what an article reminds of: over long before, elsewhere or done to something
    else. What is told without a day may have one further down ("The strike took place on 3 May"), if nothing else parts them."""
    if news.date.basis != "publication" or old.date.basis != "text" or not (old.date.latest and news.published_on):
        return False
    if (news.published_on - old.date.latest).days <= LONG_AGO:
        return False
    is_elsewhere = bool(news.place and old.place) and news.place != old.place
    is_placed = bool(news.place or news.object)
    return is_elsewhere or (is_placed and bool(old.object) and not words_of(old.object) & words_of(news.sentence))


def _is_a_war_and_a_blow(one: Report, other: Report) -> bool:
    """Whether one is a war that goes on, of no one day, the other told with a day of its own."""
    return GOES_ON in (one.date.reason, other.date.reason) and "text" in (one.date.basis, other.date.basis)


def signs(first: Report, then: Report) -> list[Sign]:
    """What speaks for or against two mentions in the order of the text."""
    when = dates(first, then)
    places = {mention.place.name for mention in (first, then) if mention.place}
    told = [
        (first.status == then.status or _is_held(first, then), SAME_STATUS, "same status"),
        (when is not None and when[0] >= 1, SAME_DAY, "same day"),
        (when is None, OTHER_DATES, "other dates"),
        (bool(_stems(first.trigger) & _stems(then.trigger)), SAME_WORD, "same word"),
        (then.is_known, SPOKEN_OF_AS_KNOWN, "spoken of as known"),
        (first.opens, OPENING, "opening paragraph"),
        (bool(first.sentence) and first.sentence == then.sentence, SAME_SENTENCE, "one sentence"),
        (bool(first.place and then.place) and len(places) == 1, SAME_PLACE, "same place"),
        (len(places) == 2, OTHER_PLACE, "other place"),
        (bool(first.object and then.object), OBJECTS, "objects of their own"),
    ]
    shares = [
        (overlap(words_of(first.object), words_of(then.object)), OBJECT_WORDS, "words of the object"),
        (overlap(words_of(first.sentence), words_of(then.sentence)), WORDING, "words of the sentence"),
    ]
    found = [Sign(weight, what) for holds, weight, what in told if holds]
    return found + [Sign(weight * share, what) for share, weight, what in shares if share]


def _is_held(first: Report, then: Report) -> bool:
    """Whether the later mention is what an article says of an encounter that it has told as held, as if it lay ahead: "the goal
    of the summit is to ..."; the same word with 'the' or 'this', and no day to come."""
    is_spoken_of = then.status in AHEAD and then.is_known and not (then.date.earliest or then.date.latest)
    is_same = bool(_stems(first.trigger) & _stems(then.trigger))
    return first.type in ENCOUNTERS and first.status == "occurred" and is_spoken_of and is_same


@lru_cache(maxsize=10_000)  # a long article compares each mention with hundreds
def _stems(trigger: str) -> frozenset[str]:
    return frozenset(ENDING.sub("", word)[:5] for word in re.findall(r"[a-z]{3,}", trigger.lower()) if word not in SMALL)
