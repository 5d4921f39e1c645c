"""Until when something is to last is not when it was decided: "suspended flights until June", "a truce until Sunday"."""

import re
from datetime import date

from dateline.dates.resolver import resolve_date

__all__ = ["is_term"]

REACH = 120  # characters before the date in which the verb of its clause stands
# What is decided for a time: measures, arrests, truces. Of what only goes on ("fought until Friday") the date tells the end.
DECIDED = (
    r"(?:suspen[ds]|exten[ds]|prolong|renew|impos|clos(?:e|ing|ure)|shut|ban(?:s|ned|ning)?\b|barr(?:ed|ing)|fr[eo]{1,2}z|halt|paus|block"
    r"|restrict|prohibit|stopp|ground(?:ed|ing)|jail|imprison|remand|sentenc|adjourn|postpon|delay|lift|waiv|exempt|allow|permit"
    r"|grant|approv|authori[sz]|agree|accept|announc|declar|order|truces?\b|cease-?fires?\b|moratori|embargo|curfew)"
)
LASTED = r"(?:last(?:s|ed|ing)|h[eo]ld|r[au]n|rag|continu|went|go(?:es|ing)?|stay|remain|wait|stood|drag|fought|fight|serv)"
OTHER_CLAUSE = rf"\b(?:{LASTED}\w*|that|which|who|where|when|while|after|before|because|but)\b|\band \w+ed\b"
UNTIL = re.compile(
    r"(?:(?<=\W)|^)(?P<until>until|till|through|to)(?: at least| and including)?(?: (?:the|late|early|about|around))* $"
)
SET = re.compile(rf"\b{DECIDED}\w*(?:(?!{OTHER_CLAUSE})[^.;:,])*,? $", re.IGNORECASE)
OPENING = re.compile(r"(?:until|till|through) ", re.IGNORECASE)


def is_term(text: str, start: int, end: int, published: date | None) -> bool:
    """Whether the date expression at [start, end) tells until when what was decided is to last: it is, or behind a verb of
    deciding may be, yet to come. "Lasted until Friday" and "attacked until August 12, 2008" tell when something was over."""
    opening = OPENING.match(text, start, end)
    before = text[max(0, start - REACH) : opening.end() if opening else start]
    until = UNTIL.search(before)
    if until is None or published is None or not _ends_ahead(text, start, end, published, "future"):
        return False
    is_decided = SET.search(before[: until.start()]) is not None
    return is_decided or (until["until"] != "to" and _ends_ahead(text, start, end, published, "past"))


def _ends_ahead(text: str, start: int, end: int, published: date, tense: str) -> bool:
    """Whether the date, read in that tense, is not over on the day of publication."""
    last = resolve_date(text, start, end, published, tense).latest
    return last is not None and (last > published or (tense == "future" and last == published))
