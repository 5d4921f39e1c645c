"""What is told of how the news came about went before it, on no day of the news: "has been shut since Chad shelled it",
"the visit comes after Chad freed a nurse", "Chad had accused Mali". Not what the lead tells, nor "the call came hours after Chad
freed a nurse"."""

import re
from datetime import date, timedelta

from dateline.calendar_names import A_WEEKDAY, DATE_BEGINS
from dateline.dates.tense import last_cue
from dateline.dating.gone_before import CAME
from dateline.quotes import is_quoted
from dateline.records import Span

__all__ = ["HAD_DONE", "LED_UP", "is_before", "led_up_to"]

LED_UP = "told as what went before the news, without a date"  # as DateSpans' reasons
HAD_DONE = "told as background, without a date: before the news"
LATELY = timedelta(days=7)  # what had been done before the news was on no day of the last ones told

REACH = 300  # characters of a sentence before the trigger
WORDS = r"(?:(?!\b(?:who|whom|which|whose|that|where|said|says|told)\b)[^,;:.\n\"“”]|\.(?=\w))"
NO_TIME = rf"(?!(?:then|(?:late|early|last|this|the weekend|yesterday|noon|dawn|{A_WEEKDAY}|\d|the (?:start|beginning))\b))"
SINCE = rf"(?<!has )(?<!have )\bsince {NO_TIME}(?:the (?:day|time|moment) )?{WORDS}{{3,100}}(?<!\band )$"
HAS_SINCE = re.compile(rf"\b(?:has|have)\b{WORDS}*{SINCE}|\b(?:first|last|only|worst) \b{WORDS}*{SINCE}", re.IGNORECASE)
# "The visit comes after", "the move follows Qatar's decision to": not "came shortly after".
SHORTLY = r"(?:shortly|soon|just|hours?|minutes?|moments|immediately|right|a day|the day|days?)"
COMES = re.compile(
    rf"\b(?:comes?|came|coming) (?!{SHORTLY}\b)(?:[a-z]+ly )?(?:after|in response to|on the heels of) {WORDS}{{2,100}}$"
    rf"|(?<!who )(?<!which )\bfollows (?!{SHORTLY}\b)(?:(?!and\b){WORDS}){{2,100}}$"
)
# "Chad broke off ties after Mali freed a rebel", but for what police do on the spot, somebody says, or has now come of it.
AFTER_IT = re.compile(
    r"(?<!hours )(?<!minutes )(?<!moments )(?<!days )(?<!day )(?<!weeks )(?<!months )(?<!years )"
    r"(?<!soon )(?<!shortly )(?<!just )(?<!immediately )(?<!right )"
    rf"\bafter (?!(?:it|he|she|they|we|I|that|this|which)\b){WORDS}{{2,60}}(?<!\band )$"
)
# "In June 2019 Chad broke off ties after Mali freed a rebel" may tell of both that it was then.
DATED = re.compile(rf"\b{DATE_BEGINS}|\b[Ll]ast (?:year|month|week|spring|summer|autumn|fall|winter)\b|\bthe following \b")
ON_THE_SPOT = re.compile(
    r"\b(?:has\b|have\b|\balert\b|[Ss]irens?\b|[Ss]crambled|\b[Oo]il\b|\b(?:[Pp]rices|[Ss]hares|[Ss]tocks|[Cc]urrency)\b"
    r"|cancelled|marched|rallied|protested|[Pp]olice|arrest|detain|fire|shot|clash|kill|flee|fled|evacuat|rescue|injur|wound|said|told|that|says)"
)
# "Chad had (also) accused", "Chad had accused Mali and recalled"; by when or within what time it had, the news may tell.
HAD = re.compile(
    r"\bhad(?:n['’]t)? (?:(?:also|already|been|once|long|never|not|then|both|even|first|twice|\w+ly) )*"
    rf"(?:\w+(?:ed|en|nt|ught|ept|ut) {WORDS}*? and (?:\w+ly )?)?$"
)
OTHER_CLAUSE = re.compile(
    r"\b(?:after|once|until|till|when|while|before|if|as|than|how|what|why|where|whether|that)\b"
    r"|\b(?:said|says|told|added|according|announced|insisted|confirmed|wrote|claimed|replied|report(?:s|ed))\b|[\"“”]"
)
WHICH = re.compile(r"\b(?:who|whom|which)\b(?=[^,;:]* had\b)")  # "a man whom Riga had expelled", also where somebody said so
CLAUSE = re.compile(r"[,;:]")
# "The bloc, which expelled Chad after the coup, said".
MET = re.compile(r"(?:met|spoke|visited|took part|flew|held|called in|summoned)\b")
SAID_BEHIND = re.compile(r"[^.\n]*(?:\b(?:said|says|told|added|according|announced|confirmed|wrote|reported)\b|[\"“”])")
BY_NOW = re.compile(
    rf"\b(?:within|overnight|earlier|just|by (?:then|noon|dusk|dawn|night\w*|midnight|evening|morning|early|late|the time"
    rf"|{A_WEEKDAY})|(?:hours|minutes|moments|shortly|day|night|evening|morning|week) (?:before|earlier))\b",
    re.IGNORECASE,
)


def led_up_to(text: str, begin: int, trigger: Span, end: int) -> str | None:
    """Why the trigger, in the sentence from `begin` to `end`, tells no news, if it tells what led up to it."""
    before, behind = text[max(begin, trigger.start - REACH) : trigger.start], text[trigger.end : end]
    is_lead, verb = not text[:begin].strip(), text[trigger.start : trigger.end]
    if is_quoted(text, trigger.start) or last_cue(verb, 0) != "past":
        return None
    if HAS_SINCE.search(before) or (not is_lead and (COMES.search(before) or _was_done_after(before))):
        return LED_UP
    is_there = CAME.match(verb) or MET.match(verb)
    return HAD_DONE if not is_there and _had_been_done(before, behind, is_lead) else None


def _was_done_after(before: str) -> bool:
    """Whether the verb behind these words of its sentence is the first of an after-clause, which tells why something was done."""
    after = AFTER_IT.search(before)
    if after is None or last_cue(after[0][6:], 0) is not None:
        return False
    told = before[: after.start()]
    return (told.endswith("only ") or not ON_THE_SPOT.search(told)) and not DATED.search(told)


def _had_been_done(before: str, behind: str, is_lead: bool) -> bool:
    """Whether the words of its sentence before and behind a verb tell in the pluperfect what had been done before the news."""
    relative = WHICH.search(before)
    if is_lead or (relative is None and SAID_BEHIND.match(behind)):
        return False
    own = before[relative.end() :] if relative else before
    rest = CLAUSE.split(behind)[0] if relative else behind
    had = HAD.search(own)
    is_joined = had is not None and relative is not None and " and " in had[0]  # "freed a man who had fled and killed another"
    return had is not None and not is_joined and not OTHER_CLAUSE.search(own) and not BY_NOW.search(own + rest)


def is_before(last: date | None, published: date) -> bool:
    """Whether days that end on `last` may be those of what had been done before the news."""
    return last is not None and last < published - LATELY
