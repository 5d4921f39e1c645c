"""The day of the act that somebody complains of, answers or remarks on is not that of his words: "Oslo accused Riga of the raid
on its embassy on 3 April", told in June, "condemned the raid on 3 April and urged it to talk", "welcomes a truce signed then"."""

import re
from datetime import date

from dateline.dates.answering import ANSWERING
from dateline.dates.tense import sentence_bounds
from dateline.dating.attributive import ACT
from dateline.dating.inner_days import NEWS, OTHERWISE, SOON
from dateline.records import DateSpan, Span

__all__ = ["is_of_the_act"]

COMPLAINT = (
    r"\b(?:accus|apolog|arrest|blam|call(?:ed|s) off|cancel|charg|condemn|critici[sz]|demand|denounc|deplor|den(?:y|ie)|detain"
    r"|expel|impos(?!s)|indict|protest|rebuk|recall|regret|sanction|sever|slamm|sue[ds]?\b|summon|suspend)\w*"
)
JUDGED = r"(?:condemn|critici[sz]|denounc|deplor|regret)"
DEED = (
    rf"(?:{ACT}|(?:\w*bomb|burn|down|hack|kidnapp|kill|murder|oust|poison|shell|shoot|sink|attack|seiz|invad)ing|expulsion"
    r"|(?:missile |nuclear )tests?)"
)
WORDS = r"(?:[\w’'.-]+ ){0,9}?"
# "In a statement on 3 May", "and recalled its envoy on 3 May": the day of the complaint, or of what was done with it.
OF_THE_ACT = rf"(?:(?!{OTHERWISE})[\w’'.-]+ ){{0,9}}?(?:on|in) "
IT = rf"(?:[\w’'-]+ ){{0,4}}?{DEED} {OF_THE_ACT}"
COMPLAINED = re.compile(
    rf"(?:{COMPLAINT} {WORDS}(?:of|for|against|over|involvement in) {IT}|{JUDGED}\w* {IT}|\bdespite {IT}"
    rf"|\b(?:outcome|results?) of {WORDS}(?:election|vote|poll|referendum)s? {OF_THE_ACT})$"
)
ANSWERED = re.compile(
    rf"\b{ANSWERING} (?:{IT}|{WORDS}(?:announced|imposed|ordered|launched|made|taken) {OF_THE_ACT})$", re.IGNORECASE
)
# Of the last week the day is that of the act where the reaction is of the day of its page.
MADE = r"(?:signed|reached|concluded|made|taken|adopted|announced|agreed|struck|brokered|issued|passed|approved)"
NOW = re.compile(
    rf"\b(?:(?:{JUDGED}e?s|(?<=\bwe )(?:\w+ly )?{JUDGED}e?) {IT}"
    rf"|(?:(?:welcom|prais|hail|applaud)e?s|(?<=\bwe )(?:welcome|praise|hail|applaud)) {WORDS}{MADE} {OF_THE_ACT})$",
    re.IGNORECASE,
)
GOES_ON = re.compile(r",? and (?:(?:also|again|further|it|has|\w+ly|(?:offer|convey|extend|express)\w+ (?:its|his|her)) )*")
LONG = 365  # days: of a year gone by both are told
COARSE = ("month", "season", "quarter")  # of the month before nobody tells the news of these days
ENDED = re.compile(r"[a-z0-9)][.!?][”\"’)]*(?:\s|$)")  # a sentence


def is_of_the_act(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date that begins at `start` is that of the act of which the trigger, or a verb before it, tells."""
    if published is None or when.latest is None or when.latest >= published:
        return False
    end = start + len(when.phrase or "")
    begin = sentence_bounds(text, start, start)[0] if end <= trigger.start else trigger.start
    if end <= trigger.start and not GOES_ON.fullmatch(text, end, trigger.start):
        return False
    before, days = text[begin:start], (published - when.latest).days
    if days > LONG or when.precision == "year":
        return when.latest.year < published.year and not ENDED.search(text[:begin]) and COMPLAINED.search(before) is not None
    is_late = days >= SOON or when.precision in COARSE
    return (is_late and COMPLAINED.search(before) is not None) or (
        days >= NEWS and (ANSWERED.search(before) or NOW.search(before)) is not None
    )
