"""What is counted or compared ("the third visit", "the worst raid since May"), and the period in which it is, no day of it ("the
second this year", "for the third time in 2024"), nor is all the time up to now ("in recent weeks", "so far this year")."""

import re
from datetime import date

from dateline.records import DateSpan, Span

__all__ = ["SUPERLATIVE", "is_period_counted_in", "is_up_to_now"]

STEMS = (
    r"(?:bloodi|bold|broad|clear|deadli|dead|fast|fierc|grav|great|harsh|heavi|high|larg|bigg|long|sharp|small|steep|strong|tough"
    r"|weak|wid)"
)
OFFICE = r"(?:minister|lady|secretary(?! of (?:state|defen[cs]e)))\b"
# "The Sixth Fleet" and "the 9th Division" are names.
TO_FIFTH = "(?:first|second|third|fourth|fifth)"
NTH = (
    rf"(?:{TO_FIFTH}(?! {OFFICE})|(?-i:(?:[a-z]+ty-{TO_FIFTH}|\d{{1,3}}(?:st|nd|rd|th)|(?:[a-z]+ty-)?(?:six|seven|eigh|nin)th"
    r"|(?:ten|eleven|twelf|[a-z]{3,}teen|[a-z]{3,}tie|hundred)th)(?! [A-Z])))"
)
SUPERLATIVE = rf"\b(?:{NTH}|worst|(?<=the )most(?! of)|best|{STEMS}e?st)\b"
# "Expelled a consul, the second this year", "for the third time this year"; not "the first of three rounds this week".
COUNTED = re.compile(
    rf"(?:, (?:in |for )?(?:at least |only )?(?:the|its|his|her|their|[A-Z][\w-]+['’]s) |\bfor (?:the |a )?)"
    rf"{SUPERLATIVE} (?!of (?:two|three|four|five|six|seven|several|\d))(?:(?!and\b|who\b|which\b|that\b)[\w’'.-]+ ){{0,9}}?$"
)
COARSE = ("week", "month", "season", "quarter", "year", "decade", "century")
UP_TO_NOW = re.compile(r"(?:in )?(?:the )?recent (?:days|weeks|months|years)|so far this|.* so far\b", re.IGNORECASE)
COMPARED = re.compile(SUPERLATIVE, re.IGNORECASE)  # "the largest protest in recent years" is of a day


def is_up_to_now(when: DateSpan, sentence: str) -> bool:
    """Whether words of the sentence tell of all the time up to publication."""
    is_one = when.basis == "text" and when.latest == when.anchor and UP_TO_NOW.match(when.phrase or "")
    return bool(is_one) and not COMPARED.search(sentence)


def is_period_counted_in(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date that begins at `start`, behind a trigger, is a period under way in which its act is counted."""
    if published is None or when.earliest is None or when.precision not in COARSE or trigger.end > start:
        return False
    is_now = when.earliest <= published <= (when.latest or published)
    return is_now and COUNTED.search(text, trigger.end, start) is not None
