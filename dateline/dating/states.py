"""Since when a state holds is no date of what is done about it: "ended the embargo, in place since 1994", "met the king, in power
since 1999". It dates the state alone (`since.py`)."""

import re

from dateline.records import Span

__all__ = ["OPENING", "of_another_state", "since_when"]

SINCE = re.compile(r"\bsince(?: about| around| the| at least| late| early)*\s+$", re.IGNORECASE)
OPENING = re.compile(r"(?:ever |not )?since |until |before |after |from |by ", re.IGNORECASE)
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


def of_another_state(text: str, begin: int, span: Span, trigger: Span) -> bool:
    """Whether the date tells since when something holds that the trigger does not name, nor stands beside."""
    opening = since_when(text, begin, span)
    state = HOLDS.search(text[begin : begin + opening.start()]) if opening else None
    if state is None or (not state["rules"] and NAMES_IT.search(text[trigger.start : trigger.end])):
        return False
    return text[trigger.end : begin + state.start()].strip(" ,") != "" or trigger.end > begin + state.start()
