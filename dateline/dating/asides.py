"""The day of words set off from the clause of a verb is not that of the verb: "Cuba, under sanctions since 1962, accused Haiti",
"the king, the winner of a vote in March, flew home", "elected in June, he called off the talks", "met Diaz, whose palace burned
down in March", "a month after a flood drowned nine in March, Cuba asked for aid"."""

import re
from datetime import date

from dateline.dates.dashes import behind_dateline
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.dating.complaints import NEWS, OTHERWISE, SOON
from dateline.dating.inner_days import DOCUMENT, PASSIVE
from dateline.dating.made import AGREES, MADE, SOME_DAYS
from dateline.records import DateSpan, Span

__all__ = ["WAS_THERE", "is_aside"]

WORDS = r"(?:[^\s,;:—–]+ )"
IRREGULAR = (
    "sworn|driven|overthrown|thrown|shot|hit|struck|beset|torn|born|chosen|built|taken|brought|caught|shaken|stung|begun|left"
    "|freed|beaten|held|hurt|frozen|known|sunk|stolen|given"
)
# What is told of the noun before it, up to its day.
STATE = re.compile(
    r"(?!(?:ever |and |or )?since\b|(?:ha[sd]|have|is|are|was|were)\b)"
    rf"(?:{WORDS}+since|in (?:office|power|force) from) (?:the |early |late |about )*$"
)
SINCE = re.compile(r"since ", re.IGNORECASE)
AGAIN_AND_AGAIN = re.compile(r"\b(?:has|have|had|is|are|was|were)(?:,|(?: [\w’'-]+)? been(?: \w+ly)? $)")
# Who, or what, something happened to, or did it: "the target of bombings in May", "the defence minister until May".
ROLE = (
    r"(?:winner|victor|loser|victim|target|scene|site|venue|host|guest|visitor|survivor|architect|author|signatory"
    r"|(?:vice-?)?president|(?:prime )?minister|leader|head|chief|chair(?:man|woman)?|commander|governor|mayor|ambassador|envoy"
    r"|king|queen|candidate|member)s?"
)
HOLDER = (
    r"(?:president|minister|leader|head|chief|chair(?:man|woman)?|commander|governor|mayor|ambassador|envoy|king|queen|member)s?"
)
WHOSE = r"(?:the|an?|its|his|her|their|one of the|once|then) "
UP_TO = rf"(?:of|in|to|at|for|behind|from|until|between|during) {WORDS}*"
APPOSITION = re.compile(
    rf"(?!(?:{WHOSE})?(?:[\w’'-]+ ){{0,3}}?(?:guest|visitor)s? )"
    rf"(?:(?:{WHOSE})?(?:[\w’'-]+ ){{0,3}}?{ROLE} {UP_TO}|{WHOSE}{WORDS}+(?:[io]n|of|until|from|during|since) )$"
)
# "In Riga, the ministers on Monday": no apposition.
FRONTED = re.compile(r"\W*(?:in|at|on|after|before|during|for|from|by|as|with|under|[a-z]+ing)\b", re.IGNORECASE)
HAVING = rf"(?:having|being(?! (?:in|at|on|there)\b)) {WORDS}+"
# "Received in Riga on Monday, she signed a pact": at the same time.
WITH_THEM = (
    r"(?:accompani|attend|broker|call|chair|conven|escort|flank|gather|greet|host|invit|join|mediat|receiv|represent|seat|sponsor"
    r"|summon|welcom)ed\b"
)
# Not "a truce, brokered on Monday, broke down": on the same day.
PARTICIPLE = re.compile(
    rf"(?:{HAVING}|(?!{MADE}\b|{WITH_THEM})"
    rf"(?:(?:still|already|long) )?(?:[a-z-]{{2,}}ed|angry|furious|fresh|unhappy|upset|{IRREGULAR})"
    rf"(?: in(?= last| on| in))?{PASSIVE}(?!to |out )(?P<by>by )?{WORDS}*)$"
)
# "The summer of 2006, when they shut it", "flew to Riga on Monday, and signed it": what follows is not behind words set off.
GOES_ON = re.compile(r",? (?:(?:and|but|or|then|while|when|where)\b|(?:\w+ )?(?:which|whom|whose)\b)")
# "Who was in Riga in June, praised it": on the same day.
WAS_THERE = (
    r"(?:(?:was|were) (?:in|at|on|there)|went|came|gathered|met|flew|travell?ed|arrived|visited|stopped|spoke|addressed|toured)\b"
)
RECEIVED = r"(?:attended|landed|took part|(?:was|were) (?:greeted|hosted|received|welcomed))\b"
RELATIVE = re.compile(rf"(?:\w+ )?(?:which|who|whose|whom) (?!{WAS_THERE}|{RECEIVED}){WORDS}+$")
BEHIND = re.compile(
    rf"(?:,? whose {WORDS}+|, {HAVING}|, {WHOSE}(?:[\w’'-]+ ){{0,2}}?"
    rf"(?!(?:prime |vice-?)?{HOLDER} (?:of|in|to|at|for) ){ROLE} {UP_TO})$"
)
BEGUN = re.compile(r"(?:\w+ )?(?:which|who) (?:\w+ )?$")  # "which in May sued it"
THERE_THEN = re.compile(rf" (?:\w+ly )?(?:{WAS_THERE}|{RECEIVED})")
# Of a report, a meeting or a deed it is when that was; of somebody asked, when they answered.
TOLD = (
    r"(?:Ask|Question|Interview|Quot|Press|Contact|Reach|Publish|Releas|Issu|Post|Broadcast|Air|Sign|Dat|Fil|Submitt|Launch|Conven"
    r"|Adopt|Pass|Approv|Unveil|Announc|Impos|Bas|Unit|Arm|Alli)ed|Held|Given"
)
OPENED = re.compile(
    rf"(?!(?:{TOLD})\b|(?i:{WITH_THEM}))(?:(?:[A-Z][a-z-]+ed|(?i:{IRREGULAR}))(?: in(?= last| on| in))?{PASSIVE}"
    r"|(?:Having|Being(?! (?:in|at|on|there)\b)) )"
    rf"{WORDS}*$"
)
UNDER = re.compile(
    r"(?:Under|Citing|Ignoring|Defying|Despite|In (?:line|keeping|accordance) with|In (?:defiance|spite|violation|breach) of"
    r"|As part of|Thanks to|Because of) "
    rf"(?!(?:an?|the) (?:[\w-]+ )?(?:decree|order|decision|proclamation|{DOCUMENT})\b){WORDS}+?{MADE} {WORDS}*$"
)
AFTER = re.compile(
    rf"(?:(?P<count>(?:[\w’-]+ ){{0,5}}?(?:days?|weeks?|months?|years?|decades?) after)|(?P<until>Until)|After)"
    rf" (?!\w+ing\b){WORDS}{{2,}}$"
)
A_MEETING = re.compile(rf"{OTHERWISE}|^After (?:he|she|they|the two|both) (?:{WAS_THERE}|{RECEIVED})")


def is_aside(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date that begins at `start`, in the sentence of a trigger, is that of words set off from the trigger's clause;
    of the last days both may be."""
    end = start + len(when.phrase or "")
    begin, stop = sentence_bounds(text, start, end)
    begin = behind_dateline(text, begin, begin)
    days = (published - when.latest).days if published and when.latest else 0
    if start < begin or trigger.start > stop or trigger.end <= begin:
        return False
    if trigger.end <= start:
        return days >= NEWS and BEHIND.search(text[trigger.end : start]) is not None
    if end > trigger.start or "," not in text[end : trigger.start] or GOES_ON.match(text, end):
        return False
    before, comma, words = text[begin:start].rpartition(", ")
    words += "since " if SINCE.match(text, start) else ""
    if comma and STATE.fullmatch(words):
        return not AGAIN_AND_AGAIN.search(text[begin : trigger.start])
    if comma:
        return days >= SOME_DAYS and (_describes(before, words, days) or _begins(words, text, end, days))
    return _opens(words.lstrip(), text[trigger.start : trigger.end], days)


def _describes(before: str, words: str, days: int) -> bool:
    """Whether words between commas, up to a date that was that many days ago, describe the noun before them."""
    participle = PARTICIPLE.fullmatch(words)
    if participle and ("," not in before or participle["by"]):  # "Bo Berg, the consul, arrived in Riga on Monday" is a verb
        return True
    if days >= SOON and RELATIVE.fullmatch(words):
        return True
    is_noun = APPOSITION.fullmatch(words) and not last_cue(words, 0)
    return bool(is_noun) and not FRONTED.match(before.rpartition(", ")[2])


def _begins(words: str, text: str, end: int, days: int) -> bool:
    """Whether the date, up to `end`, stands right behind the words that begin a clause about the noun before them."""
    return days >= SOON and BEGUN.fullmatch(words) is not None and not THERE_THEN.match(text, end)


def _opens(words: str, trigger: str, days: int) -> bool:
    """Whether words that open the sentence, up to a date that was that many days ago, hang on its main clause."""
    if OPENED.fullmatch(words) or (UNDER.fullmatch(words) and not AGREES.match(trigger)):
        return days >= SOME_DAYS
    after = AFTER.fullmatch(words)
    if after is None or after["count"] or after["until"]:
        return after is not None
    return days >= SOON and last_cue(words, 0) == "past" and not A_MEETING.search(words)
