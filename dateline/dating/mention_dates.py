"""The date of a mention by rules: from its own argument, its sentence, or the day of publication.

The order is that of the code book: a date is taken from the nearest place that tells one, and the basis says which; a
date that the text does not give stays unknown, with the reason.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from dateline.calendar_names import A_WEEKDAY
from dateline.dates.periods import rank
from dateline.dates.resolver import find_dates, resolve_date
from dateline.dates.tense import sentence_bounds, tense_at
from dateline.dating.days_of_answers import is_of_the_answer
from dateline.dating.declared import declared
from dateline.dating.default import from_publication
from dateline.dating.elsewhere import is_elsewhere
from dateline.dating.failed_plans import day_of_failed_plan
from dateline.dating.moved import moved_to, planned_for
from dateline.dating.participles import is_of_the_main_verb
from dateline.dating.pictured import ends_caption
from dateline.dating.sentence_dates import compared, follows, of_a_noun, of_a_year, of_its_clause, sentence_read
from dateline.dating.since import has_since, of_another_state
from dateline.dating.status import is_deadline, later_year, on_the_wrong_side
from dateline.dating.steps_before import held_for
from dateline.dating.wars import without_a_day
from dateline.dating.when_clauses import of_the_clause
from dateline.ontology import AHEAD
from dateline.records import CAPTION_DATE, DateSpan, Span

__all__ = ["mention_date"]

MONTH_DAY = re.compile(r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8}\.?)(?:st|nd|rd|th)?")
OFFICE = re.compile(r"President|Prime Minister|Chancellor|Premier|administration|presidency|premiership")
# "Offered talks to Seoul on Thursday": when they were offered.
WEEKDAY = re.compile(rf"(?:(?:late|early|on) )*{A_WEEKDAY}(?: (?:morning|afternoon|evening|night))?", re.IGNORECASE)
IN_HISTORY = re.compile(r" in history\b")  # "Today in history: on March 26, 1979, they signed it"
FAR = timedelta(days=200)
FROM = re.compile(r"from ", re.IGNORECASE)  # "agreed to a truce from midnight on Saturday" lies ahead
NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}"
TERM = re.compile(
    rf"\bunder (?:(?:[Tt]hen|[Ff]ormer)[- ])*(?:President |Prime Minister |Chancellor |Premier )?{NAME}"
    rf"|\bduring (?:the )?{NAME} (?:administration|presidency|premiership)"
)


def mention_date(
    text: str, sentence: Span, trigger: Span, status: str, date_arguments: Sequence[Span], published_on: date | None
) -> DateSpan:
    """The date of one mention, looked for in this order: the spans of its date arguments, the date expressions of its
    sentence (nearest to the trigger, those of its clause first, none that contradicts the status), the term of office
    that its clause names, and the day of publication.

    `status` is one of the ontology's five. Spans are offsets into `text`. Without any phrase: an event that occurred
    and is told as news has the day of publication and the day before, basis `publication` (or the day of which the
    sentences before tell); all others stay unknown, with the reason. How likely that is in this article: `likely_dates` of
    the resolve stage.
    """
    for told_by in (moved_to, planned_for, day_of_failed_plan, has_since, declared, held_for):
        if told := told_by(text, sentence, trigger, status, published_on):
            return told
    for choices in (
        arguments_read(text, trigger, [of_the_clause(text, each, trigger) for each in date_arguments], status, published_on),
        sentence_read(text, sentence, trigger, status, published_on),
    ):
        dated = [each for _, each in choices if each.earliest or each.latest]
        if dated:
            return _captioned(text, min(dated, key=open_or_coarse), trigger)
    if status == "occurred" and any(later_year(each.text, published_on) for each in date_arguments):
        return DateSpan(None, None, "unknown", "unknown", anchor=published_on, reason="the text dates it after publication")
    term = TERM.search(sentence.text)
    if term:
        span = resolve_date(text, sentence.start + term.start(), sentence.start + term.end(), published_on)
        if span.earliest or OFFICE.search(term[0]):  # "under American pressure" is no term
            return span if span.earliest else replace(span, reason=span.reason or "the term of office is not known")
    return without_a_day(text, trigger, from_publication(text, sentence, trigger, status, published_on))


def _captioned(text: str, span: DateSpan, trigger: Span) -> DateSpan:
    """A picture's caption dates the picture: said in the reason, so that the date yields to one of the running text."""
    return replace(span, reason=CAPTION_DATE) if ends_caption(text, trigger.start, span.phrase) else span


def open_or_coarse(span: DateSpan) -> tuple[int, int]:
    """Closed intervals before open ones, the finer precision first, a caption's date last."""
    return (span.earliest is None) + (span.latest is None) + (span.reason == CAPTION_DATE), rank(span.precision)


def _is_of_another(text: str, trigger: Span, span: Span, status: str, published: date | None) -> bool:
    """Whether the words of a date tell that of something else: what is compared, holds, is to be done by then."""
    begin = sentence_bounds(text, span.start, span.end)[0]
    is_told = compared(text, begin, span, status, trigger) or of_another_state(text, begin, span, trigger)
    is_told = is_told or (status == "occurred" and is_deadline(text, span.start, span.end, published))
    is_told = is_told or is_of_the_main_verb(text, trigger, span.start)
    bare = _bare(span, published)
    is_told = is_told or (of_a_noun(text, bare, trigger) and not of_a_year(text, bare))
    return is_told or IN_HISTORY.match(text, span.end) is not None


def _bare(span: Span, published: date | None) -> Span:
    """The date expression in the words of an argument: "last month" of "last month's riots"."""
    found = next((each for each, _ in find_dates(span.text, published)), Span(0, len(span.text), span.text))
    return Span(span.start + found.start, span.start + found.end, found.text)


def arguments_read(
    text: str, trigger: Span, spans: Sequence[Span], status: str, published: date | None
) -> list[tuple[int, DateSpan]]:
    """The date arguments, each as the whole expression that holds it ("Saturday" of "Saturday, May 24, 2014"); where the
    clause shows no tense, or one that cannot be since the event has occurred (or is planned, for a day of a month), the status
    says where to look; one that lies on the wrong side of publication all the same is not the event's ("said on Monday that
    they would meet")."""
    read = []
    for span in (_whole(text, span, published) for span in spans):
        if _is_of_another(text, trigger, span, status, published):
            continue
        tense = tense_at(text, span.start, span.end)
        if tense == "none" and status in ("planned", "occurred"):
            tense = "future" if status == "planned" else "past"
        found = resolve_date(text, span.start, span.end, published, tense)
        if status == "occurred" and on_the_wrong_side(found, status, published) and not FROM.match(span.text):
            found = resolve_date(text, span.start, span.end, published, "past")  # "the truce agreed to on Tuesday"
        is_of_the_offer = status == "possible" and tense == "past" and _is_of_the_offer(text, trigger, span, found, published)
        is_others = is_of_the_offer or is_of_the_answer(text, trigger, span, status)
        if is_others or is_elsewhere(text, trigger, span.start, found, published):
            continue
        is_its_own = MONTH_DAY.fullmatch(span.text) or follows(text, trigger, span)
        if status in AHEAD and is_its_own and on_the_wrong_side(found, "planned", published):
            found = resolve_date(text, span.start, span.end, published, "future")  # "announced a trial on 19 May"
            if published and found.precision == "day" and found.earliest and found.earliest - published > FAR:
                continue  # "voted on 3 October to ratify it": a day gone by of late is none of the year to come
        is_outside = on_the_wrong_side(found, status, published) and not ends_caption(text, span.start, found.phrase)
        if is_outside:
            continue
        if status in AHEAD and not is_its_own and found.latest == published and tense == "past":
            continue  # "will return, the minister told parliament on Wednesday"
        read.append((span.start, of_its_clause(text, span, found, trigger)))
    return read


def _is_of_the_offer(text: str, trigger: Span, span: Span, when: DateSpan, published: date | None) -> bool:
    """Whether a date behind what was offered or threatened is a weekday gone by, that of the offer: not that of what
    somebody was called on to do."""
    is_over = published is not None and when.latest is not None and when.latest <= published
    return is_over and WEEKDAY.fullmatch(span.text) is not None and not text[: trigger.start].endswith(" to ")


def _whole(text: str, span: Span, published: date | None) -> Span:
    """The date expression of the line that holds the span and goes on beyond it, if there is one."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    line = text[start : end if end >= 0 else len(text)]
    for found, _ in find_dates(line, published):
        first, last = found.start + start, found.end + start
        if first <= span.start and span.end <= last and (first, last) != (span.start, span.end):
            return Span(first, last, text[first:last])
    return span
