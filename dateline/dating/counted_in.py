"""What is counted or compared ("the third visit", "the worst raid since May"), and all the time up to now, which is no day of an
act ("in recent weeks", "so far this year")."""

import re

from dateline.records import DateSpan

__all__ = ["SUPERLATIVE", "is_up_to_now"]

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
UP_TO_NOW = re.compile(r"(?:in )?(?:the )?recent (?:days|weeks|months|years)|so far this|.* so far\b", re.IGNORECASE)
COMPARED = re.compile(SUPERLATIVE, re.IGNORECASE)  # "the largest protest in recent years" is of a day


def is_up_to_now(when: DateSpan, sentence: str) -> bool:
    """Whether words of the sentence tell of all the time up to publication."""
    is_one = when.basis == "text" and when.latest == when.anchor and UP_TO_NOW.match(when.phrase or "")
    return bool(is_one) and not COMPARED.search(sentence)
