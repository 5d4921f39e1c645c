"""What a statement declares in the present tense is of the day on which it was given out: "The Ministry calls on both sides to
talk. It thanks Peru for the truce of 3 March"."""

import re
from datetime import date
from functools import lru_cache

from dateline.quotes import is_quoted
from dateline.records import DateSpan, Span

__all__ = ["DECLARED", "declared"]

DECLARED = "declared in a statement of that day"  # as a DateSpan's reason

DECLARES = (
    r"(?:(?:acknowledge|affirm|applaud|appreciate|ask|commend|condemn|congratulate|convey|deplore|denounce|emphasi[sz]e|invite|note"
    r"|reaffirm|regret|reiterate|reject|renew|repeat|request|stresse|thank|underline|underscore|urge|warn|welcome)s|expresses|extends"
    r"|appeals to|calls (?:for|on|upon))\b"
)
ADVERBS = r"(?: (?:also|further|once (?:more|again)|again|therefore|hereby|\w+ly))*"
NAMES = r"[A-Z][\w’'-]+(?: (?:(?:and|of|the) )*[A-Z][\w’'-]+){0,4}"
# Who speaks in statements: capitals, and no name of a person.
BODY = (
    r"The (?:(?:[A-Z]\w+ )?"
    r"(?:Ministry|Government|Embassy|Department|Mission|Secretariat|Presidency|Chancellery|Secretary[- ]General)"
    rf"(?: (?:of|for) {NAMES})?|(?:Republic|Kingdom|State|Sultanate|Commonwealth) of {NAMES})"
)
OPENS = r"(?:^|[.!?]\s+|\n)(?:\d+\.\s+)?"
STATEMENT = re.compile(rf"{OPENS}{BODY}{ADVERBS} {DECLARES}", re.MULTILINE)
SPEAKS = re.compile(rf"{OPENS}(?:{BODY}|It|{NAMES}){ADVERBS} $", re.MULTILINE)
DECLARING = re.compile(DECLARES)
REACH = 160  # characters before a trigger in which its subject stands


def declared(text: str, _sentence: Span, trigger: Span, status: str, published: date | None) -> DateSpan | None:
    """The day of the statement that declares what the trigger tells: that of publication."""
    if status != "occurred" or published is None or not _is_statement(text):
        return None
    speaks = SPEAKS.search(text[max(0, trigger.start - REACH) : trigger.start])
    if speaks is None or not DECLARING.match(text, trigger.start) or is_quoted(text, trigger.start):
        return None
    return DateSpan(published, published, "day", "publication", anchor=published, reason=DECLARED)


@lru_cache(maxsize=64)
def _is_statement(text: str) -> bool:
    """Whether a body declares something in the present tense, in words that nobody quotes."""
    return any(not is_quoted(text, found.end() - 1) for found in STATEMENT.finditer(text))
