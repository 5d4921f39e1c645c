"""Since when a state holds is no date of what is done about it: "ended the embargo, in place since 1994", "met the king, in power
since 1999". It dates the state alone (`since.py`)."""

import re

from dateline.dating.when_clauses import OPENING, hangs_on
from dateline.records import Span

__all__ = ["of_another_state", "since_when", "since_whom"]

SINCE = re.compile(r"\bsince(?: about| around| the| at least| late| early)*\s+$", re.IGNORECASE)
# "Since Bo Berg in 1983", "since the flood some 40 years ago": the last one of whom, or of which, that could be told.
SINCE_WHOM = re.compile(r"\bsince (?:[\w’'.-]+ ){1,8}$", re.IGNORECASE)
LONG_AGO = re.compile(r"(?:[A-Za-z]+[ -])*?(?:(?:[A-Z][a-z]+\.? )?(?:1[5-9]|20)\d\ds?|(?:\d+ )?(?:years|decades) ago)")
HOLDS = re.compile(
    r"\b(?:in (?:(?P<rules>power|office)|place|force|effect|exile|jail|prison|custody|detention)|under (?:house )?arrest|at war"
    r"|imposed|held|detained|jailed|imprisoned|closed|shut|frozen|suspended|stalled|occupied|banned|barred|severed|missing) $",
    re.IGNORECASE,
)
# A trigger that names such a state or its beginning: the sanctions themselves have been in place since then.
NAMES_IT = re.compile(
    r"\b(?:sanction|embargo|ban(?:s|ned)?\b|blockad|tariff|curb|restrict|moratori|boycott|fr[eo]{1,2}z|clos|shut|truce|cease-?fire"
    r"|dut(?:y|ies)\b|measure|impos|held|hold|detain|detention|arrest|jail|imprison|custody|captiv|prison|bar(?:red|s)\b|prohibit"
    r"|occup|sever|cut|break|broke\b|force|effect|place|curfew|exile|siege|treat(?:y|ies)\b|pact|accord\b|agreement|deal|law)",
    re.IGNORECASE,
)


def since_when(text: str, begin: int, span: Span) -> re.Match[str] | None:
    """The "since" that opens the date, within it or before it."""
    inside = OPENING.match(span.text)
    return SINCE.search(text[begin : span.start + (inside.end() if inside else 0)])


def since_whom(text: str, begin: int, span: Span, trigger: Span) -> re.Match[str] | None:
    """The "since" behind the trigger that names somebody, or something, of the year told: "the first to visit it since Bo Berg in
    1983". A day may be that of the news all the same."""
    found = SINCE_WHOM.search(text[begin : span.start]) if LONG_AGO.fullmatch(span.text) else None
    return found if found and trigger.end <= begin + found.start() else None


def of_another_state(text: str, begin: int, span: Span, trigger: Span) -> bool:
    """Whether the date tells since when something holds that the trigger does not name, nor stands beside."""
    opening = since_when(text, begin, span)
    state = HOLDS.search(text[begin : begin + opening.start()]) if opening else None
    if (
        state is None
        or hangs_on(text, span, trigger)
        or (not state["rules"] and NAMES_IT.search(text[trigger.start : trigger.end]))
    ):
        return False
    return text[trigger.end : begin + state.start()].strip(" ,") != "" or trigger.end > begin + state.start()
