"""The day of what stands within the object of a verb is not that of the verb: "asked Riga to free a nurse arrested in March",
told in June, "praised the mayor, forced from office by the army on 3 April"."""

import re
from datetime import date

from dateline.calendar_names import YEAR
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.dating.attributive import OCCASION
from dateline.records import DateSpan, Span

__all__ = ["ALIKE", "DOCUMENT", "NEWS", "NOT_BARE", "OTHERWISE", "PASSIVE", "SOON", "TO_THE_DAY", "is_inner", "is_of_the_object"]

# Days before publication: news of these two days, and of a week.
NEWS, SOON = 2, 7
# "In a statement on 3 May", "and recalled its envoy on 3 May": not the day of what stands within the object.
OTHERWISE = rf"(?:{OCCASION}|and (?:[a-z]+ed|broke|cut|sent|said|told|took|gave|put|began|withdrew|left|on|in)\b)"
# "Freed a man held for two years on 3 May", "jailed last year on 3 May": a length or a time of its own stands between.
OF_ITS_OWN = r"(?:(?:19|20)\d\d|last (?:year|month|week)|(?:years?|months|weeks|days))\b"
TO_THE_DAY = rf"(?:(?!{OTHERWISE}|{OF_ITS_OWN})[\w’'.-]+ )*?(?:(?:on|in|during|since|back|early|late) )*$"
# A passive participle has no object: "closed its port on 3 May" behind a comma is one more thing that was done.
PASSIVE = r" (?=(?:by|from|in|at|on|near|off|out|over|for|to|into|under|with|as|during|since|last|back|early|late|abroad)\b|$)"
SUFFERED = (
    r"(?:(?:arrest|detain|jail|imprison|intern|sentenc|convict|captur|kidnapp|abduct|seiz|kill|wound|injur|murder|behead|execut"
    r"|poison|deport|expell|exil|banish|displac|oust|depos|toppl|remov|unseat|forc|dismiss|releas|rescu|destroy|damag|down|annex"
    r"|impos)ed|freed|overthrown|driven|sunk|stolen|(?:taken|held) (?:hostage|captive|prisoner))"
)
# "Signed a truce, mediated by Bonn on 3 May": on the day of the truce. "In a report, published on 3 May": of what it says.
BESIDE = (
    r"(?:broker|mediat|host|sponsor|organi[sz]|chair|attend|witness|conven|follow|accompan|join|back|support|assist|help|head|guard"
    r"|monitor|observ|sign|seal|bas|call|nam|dubb|publish|issu|air|broadcast|post|releas)\w*ed\b"
)
BEHIND_A_COMMA = rf", (?!{BESIDE})(?:[a-z]{{2,}}ed|overthrown|sworn in|driven|thrown|shot|sunk|stolen)"
OF_A_PARTICIPLE = re.compile(rf"(?:{BEHIND_A_COMMA}|[\w’'.)] (?P<bare>{SUFFERED})){PASSIVE}{TO_THE_DAY}")
DOCUMENT = (
    r"(?:assessment|audio|book|clip|commentary|documents?|figures|film|footage|interview|letter|list|memo|message|paper|poll|recording"
    r"|report|review|statement|strategy|study|survey|tape|transcripts?|video)"
)
# "Was briefly detained in March" is a verb of its own; "left nine wounded in March", "with two men killed" tell what was done.
NOT_BARE = re.compile(
    r"\b(?:(?:was|were|been|being|be|is|are|and|or|had|has|have|not|to|got|it|he|she|they|him|her|them)"
    r"(?: \w+ly| later| then| also| first| again)?"
    r"|(?:left|leav(?:es|ing)|saw|sees|with(?= \d| at | two| three| four| five| six| seven| eight| nine| ten| dozens| scores))"
    r"(?: [\w’'-]+)+"
    rf"|{DOCUMENT}s?) $"
)
RELATIVE = re.compile(r"\b(?:who|whom|whose|which|where)\b")
# The killing of a man shot in March was in March; "ordered him jailed in March" is no participle that describes a noun.
ALIKE = re.compile(
    r"(?:abduct|arrest|assassin|attack|bomb|captur|coup|dea(?:d|th)|detain|detention|die|execut|expel|expul|kidnap|kill|murder|oust"
    r"|overthr|raid|seiz|shoot|shot|strike|struck|deport|order|had\b|ha(?:s|ve)\b|want|declar)",
    re.IGNORECASE,
)
# "Warned Riga against closing it on 15 July", told in June: no day of the year before, nor of the warning.
NO_VERB = (
    r"(?:the|an?|all|both|each|every|her|his|its|many|our|several|some|that|their|these|this|those"
    r"|court|death|jail|office|peace|power|prison|talks|war|work)\b"
)
TO_BE_DONE = re.compile(rf"\b(?:to (?!{NO_VERB})[a-z]{{2,}}|(?:against|for|from|of|about) [a-z]{{2,}}ing) [^,;:]*$")
TELLS_ITS_YEAR = re.compile(rf"{YEAR.pattern}|\b(?:last|this|next|years?|ago)\b", re.IGNORECASE)
LONG_AGO, A_YEAR = 305, 366  # days


def is_inner(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date that begins at `start`, behind a trigger, is that of what stands within the trigger's object."""
    if trigger.end >= start or published is None or when.latest is None:
        return False
    between, days = text[trigger.end : start], (published - when.latest).days
    is_yearless = when.precision in ("day", "month") and not TELLS_ITS_YEAR.search(when.phrase or "")
    if is_yearless and LONG_AGO <= days <= A_YEAR and TO_BE_DONE.search(between):
        return True
    return not ALIKE.match(text, trigger.start) and is_of_the_object(text, trigger.end, start, when, published, trigger)


def is_of_the_object(
    text: str, low: int, start: int, when: DateSpan, published: date | None, trigger: Span | None = None
) -> bool:
    """Whether the date that begins at `start`, a week ago or more, dates a participle in text[low:start] that describes the noun
    before it."""
    if published is None or when.latest is None or (published - when.latest).days < SOON:
        return False
    found = OF_A_PARTICIPLE.search(text, low, start)
    if found is None or found["bare"]:
        return found is not None and not NOT_BARE.search(text[low : found.start("bare")])
    # "Their leader, Juan Diaz, resigned in March": behind a noun set off by commas the verb goes on, unless one stands before.
    before = text[sentence_bounds(text, start, start)[0] : found.start()]
    clauses = (before.rsplit(",", maxsplit=1)[-1], text[trigger.start : found.start()] if trigger else "")
    return any(last_cue(clause, 0) and not RELATIVE.search(clause) for clause in clauses)
