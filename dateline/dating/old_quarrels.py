"""What a paragraph tells of an old quarrel, behind a sentence that says how long it has been one, is no news: "The two have never
been friends. Riga expelled a consul", "Ties have been cold for years. Riga expelled a consul". Not behind a date, nor behind what
somebody says now."""

import re

from dateline.calendar_names import A_MONTH, A_WEEKDAY
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.records import Span

__all__ = ["is_of_an_old_quarrel"]

REACH = 4  # sentences of the paragraph, back from the trigger's own
QUARREL = r"(?:[Qq]uarrel|[Rr]ow|[Dd]ispute|[Ff]eud|[Rr]ift|[Rr]ivalry|[Ee]nmity|[Dd]istrust|[Bb]ad blood)s?"
THEIR = (
    r"(?:[Rr]elations?|[Tt]ies|[Rr]elationship|[Ff]riendship|[Nn]eighbou?rs|[Cc]ountries|[Ss]tates|[Gg]overnments|[Cc]apitals"
    rf"|[Tt]he two|[Bb]oth|They|{QUARREL})"
)
SELDOM = r"(?:never|seldom|rarely|hardly ever|not always|not often|often|long|n['’]t always)"
STATE = (
    r"(?:soured|worsened|deteriorated|cooled|frayed|been (?:\w+ly )?(?:tense|strained|sour|fraught|frosty|uneasy|rocky|turbulent"
    r"|at odds|difficult|bad|poor|cold|cool|icy|chilly|troubled|testy|prickly|hostile|bitter|wary|on bad terms))"
)
# What they have seldom, or long, been or done: not "have long wanted the field".
WELL_OR_ILL = (
    r"(?:accused|agreed|at odds|been|blamed|clashed|disliked|disputed|distrusted|fallen out|feuded|fought|gone|got|had|liked"
    r"|loved|quarrell?ed|rowed|run|seen eye to eye|squabbled|traded|trusted|warm)"
)
OLD = re.compile(
    rf"\b{THEIR}\b[^.;]*\b(?:have|has)(?: {SELDOM}|n['’]t always) (?:{WELL_OR_ILL}|{STATE})\b"
    rf"|\b{THEIR}\b[^.;]*\b(?:have|has) (?:\w+ )?{STATE}\b"
    rf"|\b{QUARREL}\b (?:is|are) (?:old|an old one|not new|nothing new|older|as old)\b"
    rf"|\b{QUARREL}\b[^.;]* (?:go|goes|stretch|stretches|reach|reaches) (?:a long way )?back\b"
    rf"|\W*Why (?:are|is|have|has) [^?]*\b{THEIR}\b[^?]*\?"
)
# "Chad has expelled envoys before. It expelled two": not "Chad has fired rockets before. Mali closed its border".
DONE_BEFORE = re.compile(r"\b(?:have|has) [^.;]*\b(?:before|in the past)[.]")
GOES_ON = re.compile(r"\W*(?:It|He|She|They)\b")
# What answers the news that the lead tells.
ANSWERS = re.compile(
    r"\b(?:appeal|call|condemn|demand|denounc|deplor|lodg|mourn|prais|protest|summon|thank|threaten|urg|vow|warn|welcom)\w*\b"
)
# "Expelled him", of whom the lead tells, or "after the session".
OF_THE_NEWS = re.compile(
    r"\b(?:him|in response|(?:after|during) the (?:\w+ )?(?:ceremony|debate|match|meeting|session|speech|summit|talks|vote))\b"
)
# "Have worsened this week": of the news.
OF_LATE = re.compile(
    rf"\b(?:in recent|this (?:week|month)|last (?:week|month)|lately|today|since|{A_WEEKDAY}|again)\b", re.IGNORECASE
)
A_DATE = re.compile(rf"\b(?:{A_WEEKDAY}|{A_MONTH}|\d{{4}}|yesterday|today|(?:last|this|next) [a-z]+|ago)\b", re.IGNORECASE)
NOW = re.compile(r"\b(?:has|have|is|are|says?|said|told|now|will|would|today|still|again|according|wants?)\b|[\"“”]")


def is_of_an_old_quarrel(text: str, begin: int, trigger: Span) -> bool:
    """Whether the trigger, a verb in the past tense of a sentence that begins at `begin`, tells of a quarrel that the paragraph
    has just called old, in a text that has told of the news before."""
    own, end = text[begin : trigger.end], sentence_bounds(text, trigger.start, trigger.end)[1]
    if last_cue(text[trigger.start : trigger.end], 0) != "past" or NOW.search(own) or A_DATE.search(own):
        return False
    if ANSWERS.search(own) or OF_THE_NEWS.search(text, begin, end):
        return False
    for _ in range(REACH):
        if begin < 3 or "\n" in text[begin - 1 : begin] or not text[:begin].strip():
            return False
        first = sentence_bounds(text, begin - 2, begin - 2)[0]
        told = text[first:begin].strip()
        is_old = OLD.search(told) or (DONE_BEFORE.search(told) and (GOES_ON.match(own) or own.split()[0] == told.split()[0]))
        if is_old and not OF_LATE.search(told):
            return bool(text[:first].strip())
        if A_DATE.search(told) or NOW.search(told) or OF_THE_NEWS.search(told) or last_cue(told, 0) != "past":
            return False
        begin = first
    return False
