"""A war goes on: it is not of the one day on which something else of its sentence was done ("on Tuesday she condemned its
two-year war"), unless its own words tell a day: "launched a war on Monday", "the war, which began on 4 March"."""

import re
from datetime import date

from dateline.dates.tense import last_cue, sentence_bounds
from dateline.records import DateSpan, Span

__all__ = ["GOES_ON", "LONGER", "is_of_no_war", "without_a_day"]

GOES_ON = "a war that goes on: of no one day that is told"  # as a DateSpan's reason
LONGER = 8  # days: what is longer than a week may tell when a war was

# Not "go to war".
NOUN = re.compile(r"(?:(?!to )[\w’'-]+ )*(?:(?P<war>wars?)|sieges?|invasion|occupation|blockade|campaign)", re.I)
COMPOUND = re.compile(r"[ -](?:torn|anniversary|dead|memorial|zone)")
PREPOSITION = r"(?:in|for|of|over|against|about|amid(?:st)?|by|from|despite|during|because|since|who|which|that)"
NAMED = rf"(?:(?!{PREPOSITION}\b)[\w’'.-]+ ){{0,5}}"
# What somebody does to a war on a day: "began its war", "pressed on with their war"; not "to end", "would end its war".
WAGED = re.compile(
    r"(?<!\bto )(?<!\bwould )(?<!\bmust )(?<!\bshould )\b(?:(?:launch|start|wag|declar|unleash|widen|escalat|resum|restart|renew"
    r"|end|halt|paus|suspend|lift|tighten|mount|continu|press|expand|extend|order|enter|join|provok|trigger|lay|fight|begin|break)"
    r"(?:s|es|ed|ing)?|intensif(?:y|ies|ied|ying)|began|begun|laid|broke|broken|fought|went|go(?:es|ing)?|stepp(?:ed|ing) up"
    rf"|stopp(?:ed|ing)) {NAMED}$"
)
BEGAN = re.compile(
    r"\b(?:began|begun|start(?:ed|ing)|beginning|broke out|erupt(?:ed|ing)|launched|unleashed|waged|ended|entered|resumed|flared"
    r"|escalated|paused|stopped|halted|came to)\b"
)
SAID = re.compile(r"\b(?:said|says|told|announced|reported|according)\b")
# "Its war is a crime, the minister said on Monday".
SAID_BEHIND = re.compile(rf"(?:(?!{BEGAN.pattern})[^;:])*,[\"”]? [^,;:]*{SAID.pattern}[^,;:]*$")
GOVERNED = re.compile(rf"\b(?:{PREPOSITION}|to [a-z]+) {NAMED}$")
# A siege may be of a day: not of that on which somebody spoke or marched against it, or met amid it.
ANSWERED = re.compile(
    rf"\b(?:over|against|amid(?:st)?|about|despite|(?:support|apology) for|opposition to|an end to|silence on"
    rf"|(?:condemn|critici[sz]|denounc|deplor|protest|slamm)(?:ed|ing)|to protest) {NAMED}$"
)
OF_A_DAY = re.compile(r"[’']s?\s")


def is_of_no_war(text: str, trigger: Span, start: int, when: DateSpan, _published: date | None) -> bool:
    """Whether the trigger is a war, and the day that begins at `start` that of another verb of its sentence."""
    noun = _noun(text, trigger)
    begin, end = sentence_bounds(text, trigger.start, trigger.end)
    is_day = when.precision in ("day", "week") or when.latest is None
    if noun is None or when.basis != "text" or not is_day or not begin <= start < end:
        return False
    if not _is_told_by_the_way(text, begin, trigger, noun):
        return False
    if start < trigger.start:
        return OF_A_DAY.match(text, start + len(when.phrase or "")) is None
    return noun["war"] is not None and BEGAN.search(text, trigger.end, start) is None


def without_a_day(text: str, trigger: Span, when: DateSpan) -> DateSpan:
    """The date for which the trigger's own words give none; none for a war told by the way, if it is of a day."""
    noun = _noun(text, trigger)
    if noun is None or (when.basis == "text" and when.precision not in ("day", "week")):
        return when
    begin, end = sentence_bounds(text, trigger.start, trigger.end)
    is_said = noun["war"] is not None and SAID_BEHIND.match(text, trigger.end, end) is not None
    if not is_said and not _is_told_by_the_way(text, begin, trigger, noun):
        return when
    return DateSpan(None, None, "unknown", "unknown", anchor=when.anchor, reason=GOES_ON)


def _noun(text: str, trigger: Span) -> re.Match[str] | None:
    return None if COMPOUND.match(text, trigger.end) else NOUN.fullmatch(text, trigger.start, trigger.end)


def _is_told_by_the_way(text: str, begin: int, trigger: Span, noun: re.Match[str]) -> bool:
    """Whether another verb or a preposition stands before the noun in its sentence, and none that tells of waging it."""
    at = noun.start("war") if noun["war"] else trigger.start
    before = text[begin:at]
    if WAGED.search(before):
        return False
    if noun["war"] is None:
        return ANSWERED.search(before) is not None
    return GOVERNED.search(before) is not None or last_cue(before, 0) is not None
