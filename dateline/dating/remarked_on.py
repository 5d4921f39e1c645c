"""The day of what somebody remarks on is not that of his remark, nor of what he does about it: "asked about a bill passed on 4
May, she accused Chile", "Riga condemned the attack in Lima on 4 May and offered its condolences"."""

import re
from datetime import date

from dateline.dates.answering import ANSWERING
from dateline.dates.tense import sentence_bounds
from dateline.dating.complaints import DETERMINER, JUDGED, NEWS, OCCASION, OF_AN_ACT, OTHERWISE, is_of_the_act
from dateline.records import DateSpan, Span

__all__ = ["is_of_the_remarked", "is_remarked_on"]

QUESTION = r"(?:(?:an? |the )?(?:\w+ )?(?:questions?|query|queries) )"
ASKED = r"(?:asked|questioned|pressed|quizzed)(?: (?:by|at) [^,;:]{2,40}?)?"
REMARK = (
    rf"(?:{ASKED} (?:about|regarding|over|to comment on|for (?:an? |his |her |its )?(?:comments?|reaction) (?:on|to))"
    rf"|(?:(?:comment|remark)ing (?:up)?on|(?:respond|react|refer)ing to) {QUESTION}?(?:about |on |regarding )?"
    rf"|(?:{ANSWERING}|in comment(?:s|ing)? on) (?:{QUESTION}(?:about|on|regarding|over) )?)"
)
# "Questions put to him on 4 May" are answered on that day.
WORDS = r"(?!(?:an? |the |\w+ )?(?:questions?|query|queries|reporters?|journalists?)\b)(?:[^\s,;:—]+ )+?"
MADE = r"(?:[a-z]{2,}ed|made|held|given|sent|put|taken|cut|shot|hit|struck|begun|written|drawn)"
BY_WHOM = r"(?:(?:by|in|at|against|off|near) (?:[\w’'.-]+ ){1,5}?)?"
# A day of late may be that of the remark as well, unless it says of the thing when it was made.
OF_THE_THING = re.compile(
    rf"(?:^\W*(?:when |while |on being |having been )?|, (?:when |while )?){REMARK} ?(?P<thing>{WORDS})"
    rf"(?:{MADE} {BY_WHOM}(?:(?:on|in|late|earlier|back) )*|of (?:the )?)$",
    re.IGNORECASE,
)
# "Asked about Chad at a news conference held on Friday", "in a statement released on Friday": the remark is of that day.
WHERE_MADE = re.compile(
    rf"\b(?:in|at|during|with) (?:an?|the|its|his|her|their) (?:[\w’'-]+ ){{0,3}}?(?:note|briefing\b|{OCCASION})"
)
# "Responding to an attack launched on Sunday, Riga shelled the port hours later".
AT_ONCE = re.compile(r"\b(?:(?:hours|minutes|moments) (?:later|after)|immediately|at once|within hours)\b")
ENDS = re.compile(r"[^,;:.]{0,60},")
# "And offered its condolences", "and the High Representative expressed her sympathy", "in which nine were killed, and affirmed".
GOES_ON = re.compile(
    r"(?:,? (?:(?:in|during|at) which|when|that|which) [^;:.]{3,80})?,? and (?:(?:[Tt]he )?(?:[A-Z][\w’'.-]+ )+)?"
    r"(?:(?:also|further|strongly|has|in turn|once again|again|said|says|adds|added|that) |it )*"
    r"(?:(?:offer|convey|extend|express)(?:s|ed|es|ing) "
    r"(?:(?:its|his|her|their|the|deep(?:est)?|sincere|heartfelt|strong|full) )*)?"
)
# Of the last week the day is that of the act where the reaction is of the day of its page, or a noun: "condemns the attack made
# by Riga on 4 May", "welcomes the truce signed on 4 May"; not "in a statement on 4 May".
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
    """Whether the date that begins at `start` is that of what is remarked on, in words set off from the trigger's clause or by
    the verb before the trigger."""
    if published is None or when.latest is None or when.latest >= published:
        return False
    begin, end = sentence_bounds(text, start, start)[0], start + len(when.phrase or "")
    found = _of_the_thing(text, begin, start)
    if found is not None and AT_ONCE.search(text, end, max(end, sentence_bounds(text, start, start)[1])):
        return False
    if found is not None and not found.start() <= trigger.start < start:
        return trigger.start < start or ENDS.match(text[end : trigger.start]) is not None
    before = text[begin:start]
    now = NOW.search(before) if trigger.end <= start else None
    if now and trigger.start <= begin + max(now.start("judges"), now.start("praises")) < trigger.end:
        return _is_of_late(before, when, published)
    if trigger.start < end or GOES_ON.fullmatch(text, end, trigger.start) is None:
        return False
    return _is_of_late(before, when, published) or (
        REACTION.search(before) is not None and is_of_the_act(before, when, published)
    )


def is_of_the_remarked(text: str, start: int, when: DateSpan, published: date) -> bool:
    """Whether the date that begins at `start` is that of what its sentence remarks on: no story goes on with it."""
    begin = sentence_bounds(text, start, start)[0]
    return _of_the_thing(text, begin, start) is not None or _is_of_late(text[begin:start], when, published)


def _of_the_thing(text: str, begin: int, start: int) -> re.Match[str] | None:
    found = OF_THE_THING.search(text, begin, start)
    return None if found is None or WHERE_MADE.search(found["thing"]) else found


def _is_of_late(before: str, when: DateSpan, published: date) -> bool:
    return when.latest is not None and (published - when.latest).days >= NEWS and NOW.search(before) is not None
