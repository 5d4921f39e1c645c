"""The day of what somebody remarks on is not that of what he does about it: "Riga condemned the attack in Lima on 4 May and
offered its condolences"."""

import re
from datetime import date

from dateline.dates.tense import sentence_bounds
from dateline.dating.complaints import DETERMINER, JUDGED, NEWS, OF_AN_ACT, OTHERWISE, is_of_the_act
from dateline.records import DateSpan, Span

__all__ = ["is_remarked_on"]

# "And offered its condolences", "and the High Representative expressed her sympathy", "in which nine were killed, and affirmed".
GOES_ON = re.compile(
    r"(?:,? (?:(?:in|during|at) which|when|that|which) [^;:.]{3,80})?,? and (?:(?:[Tt]he )?(?:[A-Z][\w’'.-]+ )+)?"
    r"(?:(?:also|further|strongly|has|in turn|once again|again|said|says|adds|added|that) |it )*"
    r"(?:(?:offer|convey|extend|express)(?:s|ed|es|ing) "
    r"(?:(?:its|his|her|their|the|deep(?:est)?|sincere|heartfelt|strong|full) )*)?"
)
# Of the last week the day is that of the act where the reaction is of the day of its page, or a noun: "condemns the attack made
# by Riga on 4 May", "welcomes the truce signed on 4 May"; not "in a statement on 4 May".
MADE = r"(?:[a-z]{2,}ed|made|held|given|sent|put|taken|cut|shot|hit|struck|begun|written|drawn)"
JUDGES = r"(?:(?:condemn|denounc|deplor|regret)(?:s|es)|(?<=\bwe )(?:\w+ly )?(?:condemn|denounce|deplore|regret)|condemnation of)"
PRAISES = r"(?:(?:welcom|prais|hail|applaud)(?:s|es)|(?<=\bwe )(?:\w+ly )?(?:welcome|praise|hail|applaud))"
DONE = r"(?:signed|reached|concluded|made|taken|adopted|announced|agreed|struck|held|brokered|issued|passed|ratified|approved)"
BY = rf"(?:of|on|against|in|at|near|by|that|which|{MADE})"
NOW = re.compile(
    rf"\b(?:(?P<judges>{JUDGES}) {OF_AN_ACT} {BY}|(?P<praises>{PRAISES}) {DETERMINER}(?:[\w’'-]+ ){{1,4}}?{DONE}) "
    rf"(?:(?!{OTHERWISE})[\w’'.-]+ )*$",
    re.IGNORECASE,
)
REACTION = re.compile(JUDGED, re.IGNORECASE)


def is_remarked_on(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date that begins at `start` is that of what is remarked on by the verb before the trigger."""
    if published is None or when.latest is None or when.latest >= published:
        return False
    begin, end = sentence_bounds(text, start, start)[0], start + len(when.phrase or "")
    before = text[begin:start]
    now = NOW.search(before) if trigger.end <= start else None
    if now and trigger.start <= begin + max(now.start("judges"), now.start("praises")) < trigger.end:
        return _is_of_late(before, when, published)
    if trigger.start < end or GOES_ON.fullmatch(text, end, trigger.start) is None:
        return False
    return _is_of_late(before, when, published) or (
        REACTION.search(before) is not None and is_of_the_act(before, when, published)
    )


def _is_of_late(before: str, when: DateSpan, published: date) -> bool:
    return when.latest is not None and (published - when.latest).days >= NEWS and NOW.search(before) is not None
