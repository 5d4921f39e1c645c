"""When an event was, weighed: the likeliest of the days of which its article tells, or that it does not tell.

Rules date each mention by its own words, by the day of which the story is telling, else by publication (`dates/`). They say
little of how sure that is: of what they take for the news of the day, most has no day in the text at all. Here each day that the
article names near the event, the day of publication and that no day is told get a chance from labelled articles: weights of
signs (`date_signs.py`), a conditional logit (McFadden 1974). How the weights in weighing/data/event_dates.csv are learnt:
`dateline models dates`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from dateline.acts.parted import OF_ITS_PART
from dateline.dates.chronology import OF_ITS_LINE
from dateline.dates.day_headings import OF_ITS_HEADING
from dateline.dates.windows import SO_LONG
from dateline.dating.at_the_meeting import AT_THE_MEETING
from dateline.dating.declared import DECLARED
from dateline.dating.default import LIVE_ENTRY
from dateline.dating.gone_before import TOLD_NEXT
from dateline.dating.in_the_past import IN_THE_PAST
from dateline.dating.lasting import ENDED_ON
from dateline.dating.led_up_to import HAD_DONE, LED_UP, is_before
from dateline.dating.moved import MOVED_TO, PLANNED_FOR
from dateline.dating.on_record import ON_RECORD
from dateline.dating.participles import OF_THE_SUBJECT
from dateline.dating.since import BEGAN, FROM_THEN
from dateline.dating.steps_before import COUNTED_BACK
from dateline.dating.story import UNDER_WAY
from dateline.dating.wars import GOES_ON, LONGER
from dateline.dating.when_clauses import OF_THE_CLAUSE, SINCE_THEN
from dateline.ontology import SPEECH
from dateline.records import CORRECTED, LIKELIEST_DAY, Article, DateSpan, Event, Mention
from dateline.resolve.articles import index_article
from dateline.weighing.chances import chances, weights_of_table
from dateline.weighing.date_facts import ArticleDates, Days, article_dates, days_of
from dateline.weighing.date_signs import NEVER_TOLD, DatedCandidates, date_signs, news_days
from dateline.weighing.days_facts import nearest

__all__ = ["is_weighed", "likely_dates"]

UNTOLD = 0.75  # the chance from which on no day is told; how it was chosen: docs/decisions/0024, 0025
SURE = 0.3  # the chance from which on another day than that of an act's own words is taken
LONG = timedelta(days=31)  # so long over, a story that looks back does not tell of the news
# Reasons of dates that are not weighed: what corrects or moves a date, or says since when a state holds, says so; so does
# what the line of a chronology or the heading of a diary dates, or a live page tells of its day; what is told of the subject of
# another verb went before, and so did what hangs on a date that compares, or is counted back from the news.
TOLD_BY_RULE = (
    *(CORRECTED, MOVED_TO, BEGAN, OF_ITS_LINE, OF_ITS_HEADING, LIVE_ENTRY, DECLARED, OF_THE_SUBJECT),
    *(OF_THE_CLAUSE, SINCE_THEN, FROM_THEN, SO_LONG, COUNTED_BACK, AT_THE_MEETING),
)

# What was called off, with the date for which it was planned, what a verb told once tells with a day, and what ended after some
# days: on no other day.
OF_NO_OTHER_DAY = (PLANNED_FOR, OF_ITS_PART, ENDED_ON)

# Of what went before, of something else's day or of a record: on no day that the article tells.
OF_NO_DAY = (IN_THE_PAST, ON_RECORD, LED_UP, TOLD_NEXT)


def _weights() -> Mapping[str, float]:
    return weights_of_table("event_dates.csv")


def likely_dates(
    article: Article, mentions: Sequence[Mention], events: Sequence[Event]
) -> tuple[tuple[Event, ...], tuple[float | None, ...]]:
    """The events of an article with their likeliest dates, and the chance of each, None where none was weighed; `mentions` are
    resolved, in text order, `Event.mentions` their numbers. Where no day of publication is known all stays as it is."""
    if article.published_on is None or not events:
        return tuple(events), (None,) * len(events)
    dates = article_dates(mentions, index_article(article.text, article.published_on), article.published_on)
    dated = [_dated(dates, event) for event in events]
    return tuple(event for event, _ in dated), tuple(chance for _, chance in dated)


def is_weighed(event: Event) -> bool:
    """Whether the event's date is a matter of chance: not where a note corrects it, its text moves it, it began then, its line
    of a chronology or its heading dates it, it stands in an entry of a live page that gives no other day, or is told of the
    subject of another verb."""
    return not (event.date.reason or "").startswith(TOLD_BY_RULE)


def _dated(dates: ArticleDates, event: Event) -> tuple[Event, float | None]:
    if not is_weighed(event):
        return event, None
    likely = chances(_possible(date_signs(dates, event), event), _weights())
    days = _choice({each: chance for each, chance in likely.items() if each != news_days(dates) or not _looks_back(dates, event)})
    is_kept = days != NEVER_TOLD and likely[days] < SURE and _is_told(event) and days_of(event.date) in likely
    days = days_of(event.date) if is_kept else days
    dated = event if days == days_of(event.date) else replace(event, date=_date(dates, event, days, likely[days]))
    return dated, likely[days]


def _is_told(event: Event) -> bool:
    """Whether the own words of an act that occurred date it; of what was said they more often date what it is about."""
    return event.status == "occurred" and event.type not in SPEECH and event.date.basis == "text" and event.date.reason is None


def _possible(signs: DatedCandidates, event: Event) -> DatedCandidates:
    """The days that the event may have: where its date is such that it is of no other day, that alone; none where it is
    told of the past, or by the way."""
    if event.date.reason in OF_NO_DAY:
        return {NEVER_TOLD: signs[NEVER_TOLD]}
    if event.date.reason == HAD_DONE and (published := event.date.anchor):
        return {days: told for days, told in signs.items() if days == NEVER_TOLD or is_before(days[1], published)}
    if event.date.reason == GOES_ON:
        return {days: told for days, told in signs.items() if days == NEVER_TOLD or _is_long(days)}
    if not (event.date.reason or "").startswith(OF_NO_OTHER_DAY) or days_of(event.date) not in signs:
        return signs
    return {days: told for days, told in signs.items() if days in (days_of(event.date), NEVER_TOLD)}


def _is_long(days: Days) -> bool:
    first, last = days
    return first is not None and last is not None and (last - first).days >= LONGER


def _looks_back(dates: ArticleDates, event: Event) -> bool:
    """Whether the paragraph goes on telling of a time long over: it is not back at the news."""
    last = event.date.latest if event.date.reason == UNDER_WAY else None
    return last is not None and dates.published_on - last > LONG


def _choice(likely: Mapping[Days, float]) -> Days:
    """The likeliest days, unless it is likely enough that none are told."""
    if likely[NEVER_TOLD] >= UNTOLD:
        return NEVER_TOLD
    return max(likely, key=lambda days: (days != NEVER_TOLD, likely[days]))


def _date(dates: ArticleDates, event: Event, days: Days, chance: float) -> DateSpan:
    """The date of the event on the days chosen, as the words nearest to its first mention tell them."""
    mention = dates.mentions[event.mentions[0]]
    why = f"{LIKELIEST_DAY} (chance {chance:.2f})"
    nothing = DateSpan(None, None, "unknown", "unknown", anchor=dates.published_on)
    if days == NEVER_TOLD:
        return replace(nothing, reason=f"the article does not tell when (chance {chance:.2f})")
    words = nearest(dates, mention, days)
    if words:
        return _chosen(words.when, why)
    if days != news_days(dates):  # counted from other words ("two days later") for this mention or one beside it
        return _chosen(next(each.date for each in dates.mentions if days_of(each.date) == days), why)
    return replace(
        nothing, earliest=days[0], latest=days[1], precision="day", basis="publication", reason=f"news of the day: {why}"
    )


def _chosen(when: DateSpan, why: str) -> DateSpan:
    """A date that words tell, chosen; what they say of themselves ("counted from ...") follows."""
    return replace(when, reason=f"{why}; {when.reason}" if when.reason else why)
