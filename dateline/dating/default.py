"""The date of a mention for which its words give none: that of its line, the day under way, the day of publication, or unknown
with a reason ("Fiji has long accused Tonga" is background, "since the coup" has no date)."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.dates.answering import ANSWERING
from dateline.dates.context import NO_EVENT_DATE
from dateline.dates.tense import sentence_bounds
from dateline.dates.weekdays import BY_EVENT
from dateline.dating.answered import is_answered
from dateline.dating.counted_in import SUPERLATIVE
from dateline.dating.days_of_answers import ANSWERED_LATER, day_of_answer
from dateline.dating.entries import entry_ahead, told_by_entry
from dateline.dating.gone_before import THEN_CAME, TOLD_NEXT, came_first, is_joined_to_the_past
from dateline.dating.in_the_past import IN_THE_PAST, is_of_the_past
from dateline.dating.led_up_to import led_up_to
from dateline.dating.live_pages import live_entry
from dateline.dating.on_record import ON_RECORD, is_on_record
from dateline.dating.participles import OF_THE_SUBJECT, end_of_main_verb
from dateline.dating.pictured import day_of_picture
from dateline.dating.protested_against import AGAINST_IT, is_opposed
from dateline.dating.sentence_dates import REMEMBERED
from dateline.dating.steps_before import counted_back, hours_before
from dateline.dating.story import day_under_way, narrated
from dateline.records import DateSpan, Span

__all__ = ["LIVE_ENTRY", "from_publication"]

LIVE_ENTRY = "an entry of a live page of that day"  # as DateSpans' reasons
WENT_BEFORE_NEWS = "told as what went before, without a date"

NO_PHRASE = {
    "planned": "planned, not before the day of publication; when is not told",
    "ongoing": "under way at publication; since when is not told",
}
ALSO = re.compile(r"\b(?:also|in turn|then)\b", re.IGNORECASE)
BACKGROUND = re.compile(  # told as what went before, not as the news
    r"\b(?:had(?:n['’]t|(?! a\b| no\b))|having|(?<!at )once(?! more| again)|previously|earlier|formerly|originally"
    r"|in the past|in recent|long(?!-| talks| meeting)|before(?=[.;])"
    r"|often|repeatedly|traditionally|historically|years? ago|decades|FILE"
    r"|(?:has|have) (?:long|repeatedly|often|always|already|previously|consistently|never))\b",
    re.IGNORECASE,
)

# "Had its envoy called home", "had a clerk arrested": no pluperfect, unlike "had the day before signed it", "had they not met".
A_TIME = (
    r"(?:[\w-]+ )?(?:minute|hour|\w*day|night|morning|afternoon|evening|eve|week|weekend|month|spring|summer|autumn|fall|winter"
    r"|year|decade|century|time)s?\b"
)
IT = (
    r"(?:an?|the|its|his|her|their|our|my|all(?! but| along)|several|one(?! after| by)|two|three|four|five|six|seven|eight|nine"
    r"|ten|\d[\d,]*)"
)
HAD_IT_DONE = re.compile(
    rf"\bhad {IT} (?!{A_TIME})"
    r"(?:(?!(?:after|and|because|before|but|or|as|had|if|not|since|that|until|when|which|while|who)\b)[\w’'.-]+ ){1,6}$"
)
# A relative clause that a comma closes: what it tells is not told by the clause around it.
CLOSED = re.compile(r"(?:,? (?:who|whom|whose|which|where)|\b[Hh]aving)\b[^,.;:—]*[,—]")
MAIN = re.compile(r", (?:but|and|while|though|although) ")  # after it begins a clause of its own
SUBORDINATE = re.compile(r"\b(?:that|having)\b|[,;:]")  # what follows it tells of something else
BESIDE = re.compile(r"(?:\W*[\w’'-]++){0,3}[.;]?")  # the words behind a trigger that may say of it when it was

WENT_BEFORE = re.compile(
    rf"\b(?:since|amid|amidst|following|in the (?:wake|aftermath) of|{ANSWERING}"
    r"|(?:hours|days?|weeks?|months?|years?|soon|shortly|not long|comes|came) (?:after|since|following)"
    r"|(?:week|month|year)s? on from)\s+(?:[\w’'.-]+ ){0,4}$"
    r"|\bafter (?:[\w-]+ ){1,3}(?:days|weeks|months|years|decades) of (?:[\w-]+ ){0,3}$",
    re.IGNORECASE,
)
BY_THEN = re.compile(
    r"\b(?:by|before) (?:then|noon|evening|nightfall|night|midnight|morning|dawn|dusk|lunchtime|midday)\b", re.IGNORECASE
)
COMPARED = re.compile(rf"{SUPERLATIVE}[^.;:,]*\bsince\b", re.IGNORECASE)
DETERMINED = re.compile(r"(?:\b(?:the|a|an|this|that|his|her|its|their)|['’]s)\s+(?:[\w-]+\s+){0,3}$", re.IGNORECASE)
VERB = re.compile(
    r"(?:ed|ing)$|\b(?:shot|held|sent|freed|won|lost|took|saw|said|kept|hit|struck|caught|sought|fought)\b", re.IGNORECASE
)
CASE = re.compile(
    r"\s+(?:cases?|trials?|inquiry|inquest|investigation|probe|suspects?|verdict|charges?|victims|survivors|memorial|anniversary)\b"
)


def from_publication(text: str, sentence: Span, trigger: Span, status: str, published: date | None) -> DateSpan:
    """No phrase tells the date: the news of the day, what lies ahead, or unknown."""
    nothing = DateSpan(None, None, "unknown", "unknown", anchor=published)
    if published is None:
        is_old = status != "occurred" or BACKGROUND.search(text[sentence.start : trigger.end])
        entry = None if is_old else told_by_entry(text, sentence.start, trigger, None)
        return entry or replace(nothing, reason="the text gives no date, and the day of publication is not known")
    if status != "occurred":
        return _under_way(text, trigger, status, published)
    begin = max(sentence_bounds(text, trigger.start, trigger.end)[0], sentence.start)
    left = MAIN.split(CLOSED.sub(",", text[begin : trigger.start]))[-1][-80:]
    behind = BESIDE.match(SUBORDINATE.split(text[trigger.end : sentence.end])[0])
    clause = HAD_IT_DONE.sub("", left) + text[trigger.start : trigger.end] + (behind[0] if behind else "")
    counted = counted_back(text, begin, trigger, published) or hours_before(text, begin, trigger, published)
    if counted:
        return counted
    background = "told as background, without a date" if BACKGROUND.search(clause) and not BY_THEN.search(clause) else None
    by_the_way = OF_THE_SUBJECT if end_of_main_verb(text, trigger) is not None else None
    answered = ANSWERED_LATER if day_of_answer(text, trigger, published) else None
    past = IN_THE_PAST if is_of_the_past(left, text[trigger.start : trigger.end], text[trigger.end : sentence.end]) else None
    past = past or (ON_RECORD if is_on_record(text, begin, trigger) else None)
    past = past or led_up_to(text, begin, trigger, sentence.end)
    past = past or (AGAINST_IT if is_opposed(text, trigger, published) else None)
    earlier = past or background or by_the_way or answered
    earlier = earlier or went_before(text, begin, trigger, sentence.end)
    earlier = earlier or (WENT_BEFORE_NEWS if day_of_picture(text, trigger, published) else None)
    if earlier:
        return replace(nothing, reason=earlier)
    also = day_under_way(text, begin, published, goes_on=True) if ALSO.search(clause) else None
    told = told_by_entry(text, begin, trigger, published) or narrated(text, begin, trigger, published) or also
    if told is None:
        next_to = TOLD_NEXT if is_joined_to_the_past(text, begin, trigger, published) else None
        next_to = next_to or (THEN_CAME if came_first(text, begin, trigger, published) else None)
        told = replace(nothing, reason=next_to) if next_to else None
    return told or day_under_way(text, begin, published) or _news_of_the_day(text, begin, published)


def _under_way(text: str, trigger: Span, status: str, published: date) -> DateSpan:
    """Of what has not occurred: when it is to be by the entry of a diary, else unknown with a reason."""
    entry = entry_ahead(text, trigger, published) if status == "planned" else None
    reason = NO_PHRASE.get(status, f"{status}: the text gives no date")
    return entry or DateSpan(None, None, "unknown", "unknown", anchor=published, reason=reason)


def _news_of_the_day(text: str, begin: int, published: date) -> DateSpan:
    """The day of publication or the one before; of a live page the day itself."""
    span = DateSpan(published, published, "day", "publication", anchor=published, reason=LIVE_ENTRY)
    if live_entry(text, begin) is not None:
        return span
    eve = published - timedelta(days=1) if published > date.min else published
    return replace(span, earliest=eve, reason="reported as news of the day: the day of publication or the one before")


def went_before(text: str, begin: int, trigger: Span, end: int) -> str | None:
    """Why the trigger's event went before the news that its sentence tells, if it did: it stands in a since-, following- or
    days-after-phrase, goes on since a time that is not dated, was on "the Friday before the vote", or names a case in court."""
    left, right = text[begin : trigger.start], text[trigger.end : max(end, trigger.end)]
    if WENT_BEFORE.search(left) or REMEMBERED.search(left) or is_answered(Span(begin, end, text[begin:end]), trigger):
        return WENT_BEFORE_NEWS
    if re.search(r"\b(?:has|have)\b[^.;:]*$", left) and re.match(r"[^.;:,]*\bsince\b", right) and not COMPARED.search(right):
        return "since when is told by an event without a date"
    opening = BY_EVENT.search(left)
    if BY_EVENT.search(re.split(r"[.;:,]", right)[0]) or (opening and opening.start() <= len("On ")):
        return NO_EVENT_DATE
    noun = DETERMINED.search(left) and not VERB.search(text[trigger.start : trigger.end])
    return "names a case, not the news of the day" if noun and CASE.match(right) else None
