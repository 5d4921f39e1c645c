"""The date expression of a sentence that belongs to a trigger: "ministers who met on Monday will sign it in May" met then."""

import re
from dataclasses import replace
from datetime import date

from dateline.dates.answering import ANSWERING
from dateline.dates.bare_relatives import BARE_RELATIVE
from dateline.dates.bounds import NOT
from dateline.dates.counts import OF_WHAT_FOLLOWS
from dateline.dates.dashes import DASH, behind_dateline
from dateline.dates.resolver import find_dates, resolve_date
from dateline.dates.tense import sentence_bounds, tense_at
from dateline.dates.written import in_dateline
from dateline.dating.attributive import describes_other
from dateline.dating.counted_in import SUPERLATIVE
from dateline.dating.days_of_answers import is_of_the_answer
from dateline.dating.elsewhere import is_elsewhere
from dateline.dating.likened import is_likened
from dateline.dating.participles import is_of_the_main_verb
from dateline.dating.since import of_another_state, since_when, since_whom
from dateline.dating.status import contradicts, is_deadline
from dateline.dating.when_clauses import OF_THE_CLAUSE, THEN, hangs_on, since_then
from dateline.ontology import AHEAD
from dateline.records import DateSpan, Span

__all__ = [
    "REMEMBERED",
    "SUBORDINATE",
    "compared",
    "follows",
    "of_a_noun",
    "of_a_year",
    "of_its_clause",
    "sentence_read",
    "tells",
]

CLAUSE_LENGTH = 200  # characters that a clause boundary between date and trigger counts for
# "Condemned the raid after a closed session on Monday": that day, if no verb tells it, nobody counts from it or fought.
A_MEETING = (
    r"(?:(?:an?|the|its|their|his|her) )?(?:[\w-]+ ){0,3}?"
    r"(?:meetings?|talks|sessions?|summit|conference|ceremony|consultations|briefing|debate|vote)"
    r"(?= (?:at|between|by|in|of|on|with) )(?![^,;:.]*\b(?:[a-z]+ed|broke|fell|went|began|came|that|which)\b|[^,;:.]*\bin $)"
)
FOUGHT = re.compile(r"attack|bomb|fight|fir(?:e|ing)|fought|kill|launch|raid|resum|shell|shoot|shot|str[iu]k", re.IGNORECASE)
AFTER = rf"\bafter\b(?! {A_MEETING})|(?:day|week|month|year)s? after\b"
CLAUSE = re.compile(
    rf"[;:]|{DASH}|, (?:and|but|which|who|while|where|when|after|before|as|\w+ing)\b"
    r"|\b(?:that(?!,?[”\"])|but|while|although|because|before|when|who|whom|which|where)\b"  # not “We regret that,” he said
    rf"|\b(?:since|following|amid|in the (?:wake|aftermath) of|{ANSWERING})\b"
    r"|\b(?:said|says|saying)\b(?! (?:on|in)\b)"  # "on Wednesday said the attack ...": the words are of Wednesday
    rf"|{AFTER}|{BARE_RELATIVE}"
)
NEAR = 60  # characters from a trigger to a date that is its own
YEAR_AFTER = re.compile(
    r"\b(?:after|following) (?:the |an? )?(?:(?:[\w’'-]+ ){0,3}of )?(?:(?:19|20)\d\d|last year)$", re.IGNORECASE
)
DIRECT = re.compile(r"\b(?:since|following)(?: (?:the|late|early|about|around|at least))*\s*$", re.IGNORECASE)
NOT_UNTIL = re.compile(rf"{NOT}[^,;:]* until\s*$", re.IGNORECASE)
# The date stands inside a relative, participial or after-clause that a comma closes: it dates what that clause tells.
SUBORDINATE = re.compile(
    r"(?:(?:,? (?:which|who|whose)|,? where|, [a-z]+ed) (?:[^\s,;:]+ )+"
    r"|(?:^|\W)(?:after|since|following|in the (?:wake|aftermath) of) (?:[^\s,;:]+ ){2,})$",
    re.IGNORECASE,
)
# "On Sunday they marched for the victims of the attack": the day is not that of the attack.
REMEMBERED = re.compile(
    r"\b(?:victims|survivors|perpetrators|anniversary|aftermath|memory|wake|funerals?|mourn\w*|responsib\w+)\b[^,.;:]{0,20}"
    r"\b(?:of|for) (?:the |a |an |this |that |those |last \w+ )?(?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)
# "Protested on Tuesday against the expulsion", "on Tuesday welcomed the truce": the day of the words, not of what they are about.
REACTION = r"(?:protest|condemn|critici[sz]|denounc|deplor|welcom|prais|hail|regret|slam|reject)(?:e?d|ted|ing)"
REACTED = re.compile(
    rf"(?:\b{REACTION} (?:on |late |early )*\0|\0,?(?: the)?(?: [A-Z][\w’'-]+){{0,3}} {REACTION})(?: (?:against|at|over))?"
    r" (?:the|this|that|its|their|his|her|[\w’'. -]+['’]s?) (?:(?!(?:and|but|or|as|to|by|in|with) )[\w’'-]+ ){0,3}$"
)
# "the worst raid since 2014", "the third visit since May": a comparison, not the time of the raid.
COMPARED = re.compile(rf"{SUPERLATIVE}(?:[^.;:,]|(?<=\b[A-Z])\.){{0,90}}$", re.IGNORECASE)
# "Weeks after Oslo expelled its envoy, Riga named one on Tuesday": the day of the main clause is not that of the one before it.
OPENED = re.compile(rf"(?:\W*(?:[\w-]+ ){{0,5}}(?:after|since|following)|.*\b{ANSWERING}) [^,;:]*$", re.IGNORECASE | re.DOTALL)
# "Oslo recalled its envoy after a row, the ministry said on Wednesday": the day of the main clause is that on which it was told.
TOLD = re.compile(r"[^;:—–]*, [^,;:—–]{2,60} (?:said|announced|reported|confirmed)(?: late| early)?(?: on)? $")


def sentence_read(text: str, sentence: Span, trigger: Span, status: str, published: date | None) -> list[tuple[int, DateSpan]]:
    """The date expression of the sentence that belongs to the trigger, if there is one: at most one pair, of no other clause."""
    offset, candidates = sentence.start, list[tuple[bool, int, DateSpan]]()
    for span, _ in find_dates(sentence.text, published):
        start, end = span.start + offset, span.end + offset
        told = Span(start, end, text[start:end])
        is_its = hangs_on(text, told, trigger)
        if (
            max(start - trigger.end, trigger.start - end) > 3 * CLAUSE_LENGTH  # out of reach
            or compared(text, offset, told, status, trigger)
            or of_another_state(text, offset, told, trigger)
            or (status == "occurred" and is_deadline(text, start, end, published))
            or is_of_the_main_verb(text, trigger, start)
        ):
            continue
        resolved = resolve_date(text, start, end, published)
        if (
            not tells(resolved)
            or is_counted_beyond(text, end, trigger, resolved)
            or (status != "occurred" and in_dateline(text, start))
            or contradicts(resolved, status, published, tense_at(text, start, end))
            or (not is_its and of_a_noun(text, told, trigger))
            or (end <= trigger.start and REMEMBERED.search(text[end : trigger.start]))
            or is_elsewhere(text, trigger, start, resolved, published)
            or is_of_the_answer(text, trigger, told, status)
            or (end <= trigger.start and REACTED.search(f"{text[offset:start]}\0{text[end : trigger.start]}"))
        ):
            continue
        gap = distance(text, sentence, start, end, trigger)
        if gap < CLAUSE_LENGTH:
            candidates.append((in_dateline(text, start), gap, of_its_clause(text, told, resolved, trigger)))
    return [min(candidates, key=lambda each: each[:2])[1:]] if candidates else []


def is_counted_beyond(text: str, end: int, trigger: Span, when: DateSpan) -> bool:
    """Whether a date that ends at `end` is counted from what follows, and the trigger is none of it: it stands before the date,
    or behind the comma ("a week before the vote, [sued]")."""
    is_beyond = trigger.end <= end or ", " in text[end : trigger.start]
    return is_beyond and (when.reason or "").startswith(OF_WHAT_FOLLOWS)


def tells(span: DateSpan) -> bool:
    """Whether a date expression says when something was: "now" and "recently" do not."""
    return span.earliest is not None and span.value not in ("PRESENT_REF", "PAST_REF")


def of_a_noun(text: str, span: Span, trigger: Span) -> bool:
    """Whether the date is that of another noun than the trigger, and no clause that tells of it hangs on it."""
    return not THEN.match(text[span.end : trigger.start]) and describes_other(text, span.start, span.end, trigger)


def of_a_year(text: str, span: Span) -> bool:
    """Whether what is told was after something of a year ("signed a pact after the crisis of 1994"): in that year, it may be."""
    return YEAR_AFTER.search(text[max(0, span.start - NEAR) : span.end]) is not None


def distance(text: str, sentence: Span, start: int, end: int, trigger: Span) -> int:
    """Characters between date and trigger; each clause boundary between them counts as a sentence's length."""
    if end > trigger.start:
        gap = text[trigger.end : start]
        before = text[behind_dateline(text, sentence.start, sentence.start) : trigger.start]
        if TOLD.fullmatch(gap) and not CLAUSE.search(before):
            return min(len(gap), CLAUSE_LENGTH - 1)
        boundaries = len(CLAUSE.findall(DIRECT.sub("", gap))) + bool(NOT_UNTIL.search(gap))
        boundaries += bool(", " in gap and OPENED.fullmatch(before))
        boundaries += bool(" after " in gap and FOUGHT.match(text, trigger.start))
        return len(gap) + CLAUSE_LENGTH * boundaries
    gap = text[behind_dateline(text, sentence.start, end) : trigger.end]
    hanging = THEN.match(gap)
    if hanging:
        gap = gap[hanging.end() :]
    inside = not hanging and ", " in gap and SUBORDINATE.search(text[sentence.start : start])
    own = text[start:end].endswith("day") and re.search(r", \w+ing$", gap)  # "hit back on Friday, killing nine": on the same day
    return len(gap) + CLAUSE_LENGTH * (len(CLAUSE.findall(gap)) - bool(own) + bool(inside))


def compared(text: str, begin: int, span: Span, status: str = "occurred", trigger: Span | None = None) -> bool:
    """Whether the date only says since when there was no such thing ("the first talks since 2019", "since Bo Berg in 1983"; not
    for a clause that hangs on it), when the act was with which the trigger's is compared, or since when something holds,
    which is no time of what lies ahead ("will resume talks frozen since 2010")."""
    if trigger and hangs_on(text, span, trigger):
        return False
    opening = since_when(text, begin, span)
    if (opening and status in AHEAD) or (trigger and is_likened(text, begin, span, trigger)):
        return True
    opening = opening or (since_whom(text, begin, span, trigger) if trigger else None)
    return bool(opening and COMPARED.search(text[begin : begin + opening.start()]))


def of_its_clause(text: str, span: Span, when: DateSpan, trigger: Span) -> DateSpan:
    """The date as that of the clause of the trigger, which hangs on it, or of the main clause behind that one."""
    if not hangs_on(text, span, trigger):
        return since_then(text, span, when, trigger)
    begin = sentence_bounds(text, span.start, span.end)[0]
    return replace(when, reason=OF_THE_CLAUSE) if compared(text, begin, span) else when


def follows(text: str, trigger: Span, span: Span) -> bool:
    """Whether the date stands behind the trigger in its clause: "a summit of the bloc on Friday"."""
    between = text[trigger.end : span.start]
    return trigger.end <= span.start and len(between) < NEAR and "," not in between and not CLAUSE.search(between)
