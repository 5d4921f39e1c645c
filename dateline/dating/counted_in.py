"""The period in which an act is counted, or compared, is no date of it: "expelled a consul, the second this year", "the tenth
raid in 2017", "its worst raid this month", "it was his third visit this year", "sued it for the third time this year". It was
done of late. Nor is the year from which a target counts ("to cut it by half from 1990 levels"), nor all the time up to now ("in
recent weeks", "so far this year")."""

import re
from datetime import date

from dateline.dates.dashes import DASH
from dateline.dates.tense import last_cue
from dateline.records import DateSpan, Span

__all__ = ["SUPERLATIVE", "is_base_year", "is_period_counted_in", "is_up_to_now"]

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
WHOSE = r"(?:at least |only )?(?:the|its|his|her|their|our|my|(?-i:[A-Z][\w-]+['’]s)) (?:\w+['’]s )?"
A_PART = r"(?:week|weekend|day|month|quarter|half|year|stage|phase)s?\b"
NOUN = rf"(?!(?:and|but|or|of (?:which|whom)|who|that|which|where|when|{A_PART})\b)[\w’'.-]+ "
OF_SEVERAL = r"of (?:two|three|four|five|six|seven|several|many|\d)"  # "the first of three rounds this week"
TO_NOW = r"(?:so far |already )?(?:in |during |for )?"
COUNTED = re.compile(
    rf"(?:(?:(?:, |\(|{DASH}\s?)(?:in |on |for |with |during )?|(?:^|[.!?] )\W*(?:in|on|for|with) |\b(?:was|is|marks|marked) )"
    rf"{WHOSE}"
    rf"|\bfor (?:the |a |at least the )(?!first )(?=(?:[\w-]+ ){{1,4}}(?:time|night)s? ))"
    rf"{SUPERLATIVE} (?:and {NTH} )?(?!{OF_SEVERAL})(?P<what>(?:{NOUN}){{0,9}}?){TO_NOW}$",
    re.IGNORECASE,
)
# "Expelled two, the first in 2012, the second this year": each has its own.
IN_TURN = re.compile(r"\b(?:the first|one|another) (?:of (?:them|these) )?(?:in|on|last|this|earlier)\b", re.IGNORECASE)
DO_SO = re.compile(r"\bto (?:do (?:so|it|this|that)|be|have been) ")
DID_SO = re.compile(r"(?:to )?d(?:o|oing) so$")
A_VERB = re.compile(r"\b(?:to|who|that|which) (?:\w+ly )?$")
POSSESSIVE = re.compile(r"['’]s?\s")
COARSE = ("week", "month", "season", "quarter", "year", "decade", "century")
A_YEAR = re.compile(r"(?:19|20)\d\d")
LEVELS = re.compile(r"[\s-](?:levels?|baselines?|figures|prices|volumes)\b")
COMPARED_WITH = re.compile(
    r"\b(?:(?:compared|relative) (?:with|to)|versus|below|above)(?: the)?(?: (?:that|those|levels?|figures?) (?:of|in))?\s+$"
)
TOLD_OF = re.compile(r",? (?:when|where|in which)\b")  # "compared with 2018, when they signed it"
UP_TO_NOW = re.compile(r"(?:in )?(?:the )?recent (?:days|weeks|months|years)|so far this|.* so far\b", re.IGNORECASE)
COMPARED = re.compile(SUPERLATIVE, re.IGNORECASE)  # "the largest protest in recent years" is of a day


def is_period_counted_in(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date that begins at `start` is a period under way in which the act of the trigger is counted; not that of an
    act by which one of several is told: "the second country to quit it this year"."""
    if published is None or when.earliest is None or when.precision not in COARSE:
        return False
    if not when.earliest <= published <= (when.latest or published) or POSSESSIVE.match(text, start + len(when.phrase or "")):
        return False
    begin = max(text.rfind("\n", 0, start) + 1, start - 160, 0)
    found = COUNTED.search(text[begin:start])
    before = text[begin : begin + found.start()] if found else ""
    if found is None or IN_TURN.search(before) or last_cue(DO_SO.sub(" ", found["what"]), 0):
        return False
    is_inside = begin + found.start() < trigger.start < start
    return not is_inside or DID_SO.match(trigger.text) is not None or A_VERB.search(text[begin : trigger.start]) is None


def is_base_year(text: str, span: Span) -> bool:
    """Whether a bare year only says with what something is compared."""
    if not A_YEAR.fullmatch(span.text) or TOLD_OF.match(text, span.end):
        return False
    is_level = LEVELS.match(text, span.end) is not None
    return is_level or COMPARED_WITH.search(text[max(0, span.start - 60) : span.start]) is not None


def is_up_to_now(when: DateSpan, sentence: str) -> bool:
    """Whether words of the sentence tell of all the time up to publication."""
    is_one = when.basis == "text" and when.latest == when.anchor and UP_TO_NOW.match(when.phrase or "")
    return bool(is_one) and not COMPARED.search(sentence)
