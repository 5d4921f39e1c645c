"""What is told of how the news came about went before it, on no day of the news: "ties soured when Chad expelled an envoy", "has
been shut since Chad shelled it", "the visit comes after Chad freed a nurse", "Chad had accused Mali". Not what the lead tells,
nor "the call came hours after Chad freed a nurse"."""

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
SINCE_AHEAD = re.compile(rf"\W*(?:Ever )?{SINCE}", re.IGNORECASE)
HAS = re.compile(rf"{WORDS}*, [^;:.]*?\b(?:has|have)\b")
# "The visit comes after", "the move follows Qatar's decision to": not "came shortly after".
SHORTLY = r"(?:shortly|soon|just|hours?|minutes?|moments|immediately|right|a day|the day|days?)"
COMES = re.compile(
    rf"\b(?:comes?|came|coming) (?!{SHORTLY}\b)(?:[a-z]+ly )?(?:after|in response to|on the heels of) {WORDS}{{2,100}}$"
    rf"|(?<!who )(?<!which )\bfollows (?!{SHORTLY}\b)(?:(?!and\b){WORDS}){{2,100}}$"
)
# Not "three weeks after", which counts (`steps_before.py`).
NO_COUNT = "".join(rf"(?<!\b{n} )" for n in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))
LONG_AFTER = re.compile(rf"\b(?<!\d ){NO_COUNT}(?:weeks|months|years|decades|long) after {WORDS}{{2,80}}$", re.IGNORECASE)
# "Ties soured when Chad expelled an envoy": how they came to be what they are.
TIES = r"(?:[Rr]elations?|[Tt]ies|[Rr]elationship|[Ff]riendship|[Tt]wo (?:countries|neighbou?rs|states|governments|sides))"
WENT_BAD = (
    r"(?:soured|worsened|deteriorated|cooled|frayed|nosedived|plunged|plummeted|collapsed|froze|sank|suffered|ruptured|crumbled"
    r"|(?:fell|drifted|grew|moved) (?:out|apart)|hit (?:a|an|rock) \w+|took a \w+|turned \w+"
    r"|(?:were|was|became|grew|went|turned|have been|has been) (?:badly |severely |deeply |further )?"
    r"(?:strained|damaged|tense|cold|cool|frosty|icy|hostile|sour|poisoned|broken off|severed|cut|downgraded|shaken|dented))"
)
SOURED = re.compile(
    rf"\b{TIES}\b{WORDS}{{0,80}}?\b{WENT_BAD}\b{WORDS}{{0,60}}?\b(?:when|after|since|as|because) {WORDS}{{2,100}}$"
)
# "The row began when Chad arrested a priest", "ends a dispute in which it arrested one", "at the height of the row it arrested".
ROW = (
    r"(?:dispute|row|quarrel|feud|crisis|rift|stand-?off|conflict|spat|boycott|blockade|freeze|enmity|rivalry|trouble|tension)s?"
)
BEGAN = r"(?:beg[au]n|started|erupted|flared|broke out|arose|stems?|stemmed|dates?|came to a head|escalated|was sparked)"
A_ROW = re.compile(
    rf"\b{ROW} {BEGAN}\b{WORDS}{{0,40}}?\b(?:when|after|since|as) {WORDS}{{2,100}}$"
    rf"|\b{ROW} (?:in|during|over) which {WORDS}{{2,100}}$"
    rf"|\b(?:was|were) (?:furious|angry|angered|outraged|upset|incensed|irked|annoyed|stung) when {WORDS}{{2,100}}$"
)
OF_OLD = re.compile(
    rf"\W*(?:At the height of (?:[\w-]+ )*?(?:{ROW}|Cold War|war)\b"
    r"|Under (?:its|the|his|her|their|an?) (?:previous|former|last|old)"
    r"(?! (?:code|decree|law|rule|statute)s?\b)|Back then"
    r"|In (?:those|earlier|happier) (?:days|years|times)|During the (?:[\w-]+ )?(?:dictatorship|civil war|Cold War))\b[^;:]*$"
)
OF_OLD_BEHIND = re.compile(
    rf"(?:(?!\b(?:what|how|did|had|as|to)\b){WORDS}){{0,80}}? (?:at the height of (?!the (?:day|season|summer)\b)"
    rf"|(?:in|during) (?:an|its|the|their) (?:earlier|previous|old|older) (?:[\w-]+ )?(?:{ROW}|war)\b)"
)
# "Chad broke off ties after Mali freed a rebel", but for what police do on the spot, somebody says, or has now come of it.
AFTER_IT = re.compile(
    r"(?<!hours )(?<!minutes )(?<!moments )(?<!days )(?<!day )(?<!weeks )(?<!months )(?<!years )"
    r"(?<!soon )(?<!shortly )(?<!just )(?<!immediately )(?<!right )"
    rf"\bafter (?!(?:it|he|she|they|we|I|that|this|which)\b){WORDS}{{2,60}}(?<!\band )$"
)
# "In June 2019 Chad broke off ties after Mali freed a rebel" may tell of both that it was then.
DATED = re.compile(rf"\b{DATE_BEGINS}|\b[Ll]ast (?:year|month|week|spring|summer|autumn|fall|winter)\b|\bthe following \b")
# "The minister in office after the coup condemned Chad": the verb is of the sentence, and the event all that stands after it.
AN_EVENT = (
    r"(?:assassination|attack|battle|bombing|cease-?fire|coup|crash|elections?|invasion|killing|murder|polls|quake|raid|revolt"
    r"|revolution|summit|talks|truce|uprising|verdict|vote|war)"
)
BEHIND_EVENT = re.compile(
    rf"\b(?:after|since) (?:(?!(?:that|when)\b)[\w.’'-]+ ){{0,3}}{AN_EVENT} (?:(?:of|in|on) (?:the )?[\w-]+ )?$", re.IGNORECASE
)
BY_SOMEBODY = re.compile(
    r"(?:accus|arrest|attack|bann|blam|bomb|call|condemn|critici|demand|denounc|deni|expel|free|impos|invit|jail|prais|recall|reject"
    r"|releas|sever|shell|sign|summon|suspend|threat|urg|vow|warn|welcom)"
)
# "Weeks after a failed summit Chad threatened": the verb of the sentence, where no comma comes.
OPENS = re.compile(
    r"\W*(?:(?:just|only|barely|some|a few|several|many|not) )?(?:(?:days|weeks|months|years|decades|long|soon|shortly) )?",
    re.IGNORECASE,
)
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
WHO = re.compile(r", (?:who|which) (?:\w+ly )?(?:(?:was|were) )?$")
AFTER_THAT = re.compile(rf"{WORDS}* (?:after|following|when) (?!{SHORTLY}\b){WORDS}*, (?!and\b)|{WORDS}*, had\b")
# "Chad recalled its envoy when Mali freed a rebel": a decision taken then, told to explain.
DECIDED = r"\b(?:recalled|severed|broke off|cut (?:ties|relations|aid)|expelled|suspended|imposed|withdrew|froze|banned)\b"
WHEN_IT = re.compile(rf"{DECIDED} {WORDS}{{0,60}}?\bwhen (?!it was\b){WORDS}{{2,80}}$")
DECIDES = re.compile(DECIDED)
ON_A_DAY = re.compile(rf"\b{A_WEEKDAY}\b", re.IGNORECASE)
PAST = re.compile(r"\b\w{3,}ed\b")
WHEN = re.compile(rf" {WORDS}{{0,60}}?\bwhen {WORDS}{{6,}}")
# "The move follows Chad's decision to expel".
FOLLOWS = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[\w.-]+['’]s) (?:[\w-]+ ){1,4}"
    r"(?:follows|comes (?:after|in response to)) (?:[\w.’'-]+ ){1,5}"
    r"(?:decision|move|announcement|attempt|vote|ruling|step|plan)s? (?:to|of) (?:\w+ly )?$"
)
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
    if is_quoted(text, trigger.start):
        return None
    if not is_lead and FOLLOWS.search(before):
        return LED_UP
    if last_cue(verb, 0) != "past" or (BEHIND_EVENT.search(before) and BY_SOMEBODY.match(verb)):
        return None
    is_there = CAME.match(verb) or MET.match(verb)
    is_since = HAS_SINCE.search(before) or (SINCE_AHEAD.match(before) and HAS.match(behind))
    is_who = WHO.search(before) and AFTER_THAT.match(behind) and not is_there and (not is_lead or DECIDES.match(verb))
    if is_since or _is_long_after(before, behind) or is_who:
        return LED_UP
    is_when = _was_decided_then(text[:begin], before, verb, behind)
    is_told = (
        is_when
        or any(each.search(before) for each in (COMES, SOURED, A_ROW))
        or OF_OLD.match(before)
        or OF_OLD_BEHIND.match(behind)
        or _was_done_after(before, behind)
    )
    if not is_lead and is_told:
        return LED_UP
    return HAD_DONE if not is_there and _had_been_done(before, behind, is_lead) else None


def _is_long_after(before: str, behind: str) -> bool:
    """Whether the verb stands in a clause of what something came long after: not "years after a truce Chad expelled him"."""
    found = LONG_AFTER.search(before)
    return found is not None and (OPENS.fullmatch(before[: found.start()]) is None or "," in behind)


def _was_decided_then(told: str, before: str, verb: str, behind: str) -> bool:
    """Whether a decision, or that when which it was taken, is told to explain the news: not where it is what was just told."""
    when = WHEN.match(behind) if DECIDES.match(verb) and not ON_A_DAY.search(behind) else None
    acts = [verb] if WHEN_IT.search(before) else PAST.findall(when[0]) if when else []
    return bool(acts or when) and not any(re.search(rf"\b{re.escape(act)}\b", told) for act in acts)


def _was_done_after(before: str, behind: str) -> bool:
    """Whether the verb behind these words of its sentence is the first of an after-clause, which tells why something was done."""
    after = AFTER_IT.search(before)
    if after is None or last_cue(after[0][6:], 0) is not None:
        return False
    told = before[: after.start()]
    if OPENS.fullmatch(told) and "," not in behind:
        return False
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
