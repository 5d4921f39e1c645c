"""The day on which what a verb has as its object was made, or was caught, is not that of the verb: "criticised Riga over a bill
passed by its parliament on 12 October", "freed two divers captured last week", "agreed to halt fighting that broke out then"."""

import re
from datetime import date

from dateline.dates.tense import last_cue
from dateline.dating.inner_days import ALIKE, NEWS, NOT_BARE, PASSIVE, SOON, TO_THE_DAY
from dateline.dating.participles import HELD_OR_SENT_OFF
from dateline.records import DateSpan, Span

__all__ = ["AGREES", "MADE", "SOME_DAYS", "is_of_a_thing"]

MADE = (
    r"(?:adopted|agreed|announced|approved|begun|brokered|built|carried out|concluded|declared|delivered|drafted|drawn up|enacted"
    r"|erected|fired|given|handed (?:down|over)|imposed|issued|launched|lodged|made|mounted|negotiated|offered|passed|posted"
    r"|presented|proposed|published|put forward|ratified|reached|sealed|sent|set up|signed|staged|struck|submitted|tabled"
    r"|unveiled|written)"
)
BY_WHOM = r"(?:by (?:[\w’'.-]+ ){1,5}?(?=on |in |last |earlier |at ))?"
OF_A_THING = re.compile(rf"[\w’'.)] (?P<made>{MADE}){PASSIVE}{BY_WHOM}{TO_THE_DAY}")
OF_A_CAPTIVE = re.compile(rf"[\w’'.)] (?P<made>{HELD_OR_SENT_OFF}){PASSIVE}{TO_THE_DAY}")
BROKE_OUT = re.compile(
    rf" [\w’'-]+ (?:that|which) (?:broke out|began|erupted|flared(?: up)?|started|escalated|resumed) {TO_THE_DAY}"
)
# "By a decree issued on 3 May", "in a swap carried out on 3 May": when it was done; not "over a bill", "a plan for a port".
PREPOSITION = re.compile(
    r"\b(?:(?P<means>by|in|under|with|at|during|through|via|after|following|according to|thanks to)"
    r"|over|about|for|against|to|on|from|despite|into) (?=[a-z])"
)
TO_DO_IT = re.compile(r"\b(?:to|will|would|may|might|can|could|must|should|not) $")
# What is agreed on is agreed then: "under a treaty signed in Riga on 3 May, they agreed to ...".
AGREES = re.compile(r"(?:agree|commit|conclud|pledg|promis|reach|sign|undert|vow)", re.IGNORECASE)
SETS_FREE = re.compile(r"(?:free|hand|let\b|releas|repatriat|return|sets? free|swap)", re.IGNORECASE)
SOME_DAYS = 3  # of a captive of whom somebody speaks, or of what he complains of; less may be the day of both


def is_of_a_thing(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date that begins at `start`, behind a verb, is that on which what it is about was made, caught or begun."""
    if trigger.end >= start or published is None or when.latest is None or not _is_verb(text, trigger):
        return False
    verb, between, days = text[trigger.start : trigger.end], text[trigger.end : start], (published - when.latest).days
    if days >= NEWS and BROKE_OUT.search(between):
        return True
    since = 1 if SETS_FREE.match(verb) else SOME_DAYS
    captive = OF_A_CAPTIVE.search(between) if days >= since and not ALIKE.match(verb) else None
    if captive is not None:
        return NOT_BARE.search(between[: captive.start("made")]) is None
    found = OF_A_THING.search(between) if days >= SOON and not AGREES.match(verb) else None
    described = between[: found.start("made")] if found else ""
    is_means = [each["means"] for each in PREPOSITION.finditer(described)][-1:] not in ([], [None])
    return found is not None and not is_means and not NOT_BARE.search(described)


def _is_verb(text: str, trigger: Span) -> bool:
    """Whether a trigger is a verb: of a noun the participle behind it tells ("a raid on a port carried out on 3 May")."""
    words = text[trigger.start : trigger.end]
    return last_cue(words, 0) is not None or TO_DO_IT.search(text[max(0, trigger.start - 8) : trigger.start]) is not None
