"""The day of the act that somebody complains of, or answers, is not that of the complaint, or the answer: "Oslo accused Riga of
the raid on its embassy on 3 April", told in June, dates the raid."""

import re
from datetime import date

from dateline.dates.answering import ANSWERING
from dateline.records import DateSpan, Span

__all__ = [
    "ACT", "DETERMINER", "HARM", "JUDGED", "NEWS", "OCCASION", "OF_AN_ACT", "OTHERWISE", "SOON",
    "is_of_an_old_act", "is_of_the_act",
]  # fmt: skip

COMPLAINT = (
    r"\b(?:accus|blam|charg|condemn|critici[sz]|demand|denounc|deplor|den(?:y|ie)|expel|expul|impos(?!s)|indict|rebuk|recall"
    r"|reprimand|sanction|slamm|sue[ds]?\b|suing|summon)\w*"
)
JUDGED = r"\b(?:condemn|critici[sz]|denounc|deplor|regret)\w*"  # the act is what they have as an object
DETERMINER = r"(?:the|an?|its|their|his|her|this|that|those|these|[A-Z][\w’'-]*['’]s?) "
ACT = (
    r"(?:(?:air|cyber|counter)?(?:attack|strike)|abduction|annexation|arrest|assassination|assault|blast|breach|clash|coup|crackdown"
    r"|crash|death|deportation|destruction|detention|execution|explosion|incident|incursion|intrusion|invasion|massacre|murder|raid"
    r"|seizure|shootout|violation)(?:s|es)?"
)
# What goes on and on: the day is that of the complaint ("expelled him for interfering in its affairs on 7 April").
LASTING = (
    r"(?!(?:interfer|meddl|spy|support|back|arm|financ|fund|aid|help|justify|host|harbou?r|undermin|fail|insult|supply|violat|occupy)"
    r"\w*ing\b)"
)
NO_BODY = (
    r"(?!(?:administra|associa|coali|commiss|condi|constitu|delega|federa|govern|institu|miss|organi[sz]a|dura|opposi|parlia|popula|posi"
    r"|reg|situa)(?:t?ion|ment)\b)"
)
# "The shelling", "the diversion of a plane", not "a hearing", for which somebody is summoned, nor "the administration of Lima".
DOING = (
    rf"{LASTING}(?!(?:brief|build|fund|gather|hear|meet|sitt|train|\w*th)ing\b)[a-z]{{3,}}ing"
    rf"|{NO_BODY}[a-z]{{3,}}(?:ion|ment)(?= of )"
)
SHELLING_A_TOWN = rf"{LASTING}(?!\w*thing\b)[a-z]{{3,}}ing (?:[io]n (?:the|an?|its|their|his|her) )?(?!on\b|in\b)[\w’'-]+"
OF_AN_ACT = rf"(?:{DETERMINER}(?:[\w’'-]+ ){{0,3}}?(?:{ACT}|{DOING})|(?:[a-z-]+ )?{ACT}|{SHELLING_A_TOWN})"
WORDS = r"(?:[\w’'.-]+ ){0,9}?"
# "In a statement on 3 May", "and recalled its envoy on 3 May": the day of the complaint, or of what was done with it.
OCCASION = (
    r"(?:parliament|council|assembly|statement|speech|address|letter|report|interview|tweet|press|conference|meeting|summit"
    r"|session|talks|call|visit|resolution|vote|court|hearing|ruling|verdict)\b"
)
OTHERWISE = rf"(?:{OCCASION}|and (?:[a-z]+ed|broke|cut|sent|said|told|took|gave|put|began|withdrew|left|on|in)\b)"
OF_THE_ACT = rf"(?:(?!{OTHERWISE})[\w’'.-]+ ){{0,9}}?(?:on|in) "
# What stands between the complaint and the day.
ABOUT = rf" {WORDS}(?:of|for|against|over|with|in) {OF_AN_ACT} {OF_THE_ACT}"
OBJECT = rf" {OF_AN_ACT} (?:of|on|against|in|at) {OF_THE_ACT}"
# "Protested to Riga", "lodged a protest with it", not what is against something in a street, which has the day.
SORRY = r"\b(?:(?:apolog|compensat|regret|sorry)\w*|protest(?:ed)? (?:to|with))"
PROTESTED = r"\bprotest(?:ed)?"
# "Arrested a man over the raid" or "for the raid", not "for spying" nor "in a raid"; "called off talks over the raid".
CAUGHT = r"\b(?:arrest|captur|detain|extradit)\w*"
STOPPED = r"\b(?:cancel|froze|halt|postpon|sever(?:ed|ing)|suspend|call(?:ed|s)? off)\w*"
# "Condemned Riga over a missile test in April", whatever it was, if not what goes on and on ("over a border dispute").
PREPOSITION = r"(?:about|after|against|at|by|for|from|in|into|near|of|off|on|over|to|with|and)\b"
A_MATTER = (
    rf"an? (?:(?!{PREPOSITION})[\w’'-]+ ){{0,3}}?(?!{PREPOSITION}|(?:campaign|conflict|crisis|deadlock|dispute|failure|feud|issue"
    r"|lack|matter|plan|policy|programme|program|project|quarrel|rift|role|row|series|stance|standoff|string|war|wave)\b)[a-z-]{3,}"
    rf"(?= {PREPOSITION})"
)
# Not "sued it over a milk ban at the trade court on 12 June".
AT_A_COURT = (
    r"(?!(?:[\w’'.-]+ ){0,4}?(?:at|before|with) the (?:[\w’'.-]+ ){0,3}?(?:court|tribunal|[A-Z]{2,}|(?:United|World) \w+) )"
)
OVER_A_MATTER = rf" {WORDS}over {A_MATTER} {AT_A_COURT}{OF_THE_ACT}"
A_DEED = rf"(?:{DETERMINER}(?:[\w’'-]+ ){{0,3}}?(?:{ACT}|{DOING})|(?:[a-z-]+ )?{ACT} (?:of|on|against))"
NOT_IN_A_RAID = r"(?!(?:[\w’'.-]+ ){0,9}?in an? (?:[a-z-]+ ){0,2}(?:operation|raid|sweep|swoop) )"
OVER_AN_ACT = rf" {WORDS}over {OF_AN_ACT} {OF_THE_ACT}"
COMPLAINED = re.compile(
    rf"(?:{COMPLAINT}{ABOUT}|{JUDGED}{OBJECT}|{SORRY} {WORDS}(?:about|against|at|for|over) {OF_AN_ACT} {OF_THE_ACT}"
    rf"|(?:{COMPLAINT}|{JUDGED}|{SORRY}){OVER_A_MATTER}|(?:{PROTESTED}|{STOPPED}){OVER_AN_ACT}"
    rf"|{CAUGHT} {WORDS}(?:for|over) {A_DEED} {NOT_IN_A_RAID}{OF_THE_ACT})$"
)
# "In response to the expulsion of two envoys on Monday", "in retaliation for tariffs announced on Monday".
DONE = r"(?:[\w’'.-]+ ){1,5}?(?:announced|imposed|ordered|launched|made|taken|carried out) (?:by (?:[\w’'.-]+ ){1,3}?)?(?:on|in) "
ANSWERED = re.compile(
    rf"(?:\b(?:{ANSWERING}|to protest(?: against)?)|(?:\bin |^)(?:protest|anger) (?:at|over|against|about))"
    rf" (?:{OF_AN_ACT} {OF_THE_ACT}|(?!{OTHERWISE}){DONE})$",
    re.IGNORECASE,
)
# What the act did: told behind the complaint, it goes on with the day of the act ("Nine people were killed").
HARM = re.compile(r"(?:kill|wound|injur|destroy|damag)\w*|die[ds]?\b", re.IGNORECASE)
# Days before publication: a complaint follows within days, what is news is an answer of these two days; of a year gone by both
# are told.
NEWS, SOON, LONG = 2, 7, 365
COARSE = ("month", "season", "quarter")  # of the month before nobody tells the news of these days
ENDED = re.compile(r"[.!?][”\"’)]*\s*$|[a-z0-9)][.!?][”\"’)]* +[A-Z]")  # a sentence


def is_of_the_act(before: str, when: DateSpan, published: date | None) -> bool:
    """Whether a date is that of the act of which a complaint, or an answer, tells; `before` are the words of its sentence before
    it, from the mention that may have it on."""
    if published is None or when.latest is None or when.precision == "year":
        return False
    days = (published - when.latest).days
    is_late = days >= SOON or (days > 0 and when.precision in COARSE)
    is_complaint = is_late and days <= LONG and COMPLAINED.search(before) is not None
    return is_complaint or (NEWS <= days <= LONG and ANSWERED.search(before) is not None)


def is_of_an_old_act(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date that begins at `start` is of a year gone by and of an act of which the first sentence of the article
    complains: "Oslo recalled its envoy over a hacking in 2021". Further on both are told of that year."""
    if published is None or when.latest is None or when.latest.year >= published.year or (published - when.latest).days < SOON:
        return False
    return COMPLAINED.search(text[trigger.start : start]) is not None and _opens(text, trigger.start)


def _opens(text: str, at: int) -> bool:
    """Whether the sentence around `at` is the first of its article, behind headlines and a dateline at most."""
    line = text.rfind("\n", 0, at) + 1
    return not any(ENDED.search(each) for each in text[:line].splitlines()) and ENDED.search(text, line, at) is None
