"""What speaks for an event having happened on some days of which its article tells, or for the article not telling: signs, which
`likely_dates` weighs.

A sign is a fact or a few together about a mention (how its clause is told, how rules have dated it) and some days: where their
words stand, what they look like, how long ago they were, which mentions have them. Ranking the expressions of a text for
an event as in Chambers et al. 2014 ("Dense Event Ordering") and Reimers et al. 2016 ("Temporal Anchoring of Events").
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from dateline.dates.tense import sentence_bounds
from dateline.dates.written import in_dateline
from dateline.dating.counted_in import is_up_to_now
from dateline.dating.days_of_answers import is_of_the_answer
from dateline.dating.elsewhere import is_elsewhere
from dateline.dating.gone_before import day_of_next_step
from dateline.dating.pictured import day_of_picture, is_of_an_old_picture
from dateline.dating.sentence_dates import compared, of_a_noun, of_a_year
from dateline.dating.since import of_another_state
from dateline.dating.story import is_of_what_began
from dateline.ontology import AHEAD, BEGUN
from dateline.records import DateSpan, Event, Mention
from dateline.weighing.chances import form_of, rows_of, signs_of
from dateline.weighing.clause_facts import facts_of_clause
from dateline.weighing.date_facts import ArticleDates, Days, days_of, own_before, own_behind, rule_of_date
from dateline.weighing.days_facts import facts_of_days, named_before, named_behind, nearest

__all__ = ["NEVER_TOLD", "DatedCandidates", "date_signs", "news_days"]

NEVER_TOLD: Days = (None, None)  # the candidate that the article does not tell
DatedCandidates = dict[Days, dict[str, float]]  # days -> how much of each sign they have
# Facts that are told together, each of these one sign: of days, of those that nothing tells, of news of the day.
OF_DAYS = """alike; where precision; between kept; age precision; where position; argument age; same; argument; gap age; root age;
times; gap last; last age; age; argument where; kept rule age; shape before; hangs where back; shape; own; rank;
main rule; kept rule before; last; paragraph where; argument kept rule; position age; rank rule; shape where;
argument rule; quoted age where; before where; behind; shape rule; where verb; closest; rank shape; where rule;
closest between; own rule; before; lead; said age where; crossed where"""
OF_NEVER = """rule sure; rule beside; beside position; word_before ending verb; rule said; position days; tense verb; rule hangs;
rule opening; rule ending; type verb; rule word_behind; rule verb; rule position; rule clause; rule tense"""
OF_NEWS = "rule sure; rule opening; rule days; beside position; position days; rule here; rule beside; rule ending"
COUNTED_FROM = re.compile(r"counted from (\d{4}-\d\d-\d\d)$")
DAYS, NEVER, NEWS = map(rows_of, (OF_DAYS, OF_NEVER, OF_NEWS))
DAYS_FORM, NEVER_FORM, NEWS_FORM = form_of(DAYS), form_of(NEVER, "never "), form_of(NEWS, "news ")


def news_days(dates: ArticleDates) -> Days:
    """The days of news that is told without a date: publication and the day before; of a live page publication alone."""
    last = dates.published_on
    return last if dates.is_live or last.toordinal() == 1 else last - timedelta(days=1), last


def date_signs(dates: ArticleDates, event: Event) -> DatedCandidates:
    """The candidates for the days of an event of the article, with their signs: of several mentions the mean."""
    found: dict[Days, Counter[str]] = defaultdict(Counter)
    for number in event.mentions:
        for days, signs in _signs(dates, number, event.status):
            found[days].update(signs)
    rule, share = rule_of_date(event.date), 1 / len(event.mentions)
    return {
        days: {sign: times * share for sign, times in times_of.items()}
        | {f"event rule:{rule} kept:{int(days == days_of(event.date))}": 1.0}
        for days, times_of in found.items()
    }


def _signs(dates: ArticleDates, number: int, status: str) -> Iterator[tuple[Days, list[str]]]:
    """Each candidate with its signs, as one mention sees them."""
    mention = dates.mentions[number]
    clause = facts_of_clause(dates, number)
    yield NEVER_TOLD, ["never", *signs_of(NEVER_FORM, clause)]
    news, kept = news_days(dates), days_of(mention.date)
    is_lasting = mention.sentence is not None and is_up_to_now(mention.date, mention.sentence.text)
    order = named_before(dates, mention.trigger.start)
    answer = _day_counted_back_from(mention.date) or day_of_picture(dates.index.text, mention.trigger, dates.published_on)
    followed = day_of_next_step(dates.index.text, mention.trigger, dates.published_on) if mention.status == "occurred" else None
    for days in dict.fromkeys((*_near(dates, mention, order), news, kept)):
        if days == NEVER_TOLD or (is_lasting and days not in (news, kept)):
            continue
        is_too_late = answer is not None and (days[0] or answer) >= answer
        is_too_late = is_too_late or (followed is not None and days[0] is not None and days[0] > followed)
        if days != kept and (is_too_late or _is_anothers(dates, mention, status, days)):
            continue
        facts = facts_of_days(dates, number, days, order)
        facts |= {"kept": str(int(days == kept)), **clause}
        yield days, signs_of(DAYS_FORM, facts)
        if days == news and days not in dates.told:
            yield days, signs_of(NEWS_FORM, clause)


def _near(dates: ArticleDates, mention: Mention, order: Sequence[Days]) -> Iterator[Days]:
    """The days told last before a trigger, in its sentence and the next one, in the opening, most often, and by the mentions
    beside it."""
    yield from order
    yield from named_behind(dates, mention.trigger.start)
    for own in (own_before(dates, mention.trigger.start), own_behind(dates, mention.trigger.start)):
        if own:
            yield own.days
    yield from (days for days in (dates.lead, dates.main) if days)


def _day_counted_back_from(when: DateSpan) -> date | None:
    """The day from which words of the mention count back to its own ("a day earlier"): it was before that day."""
    found = COUNTED_FROM.match(when.reason or "")
    day = date.fromisoformat(found[1]) if found else None
    return day if day and when.latest and when.latest < day else None


def _is_anothers(dates: ArticleDates, mention: Mention, status: str, days: Days) -> bool:
    """Whether some days cannot be those of the mention, or the words for them date something else."""
    is_others = _is_impossible(status, days, dates) or _is_of_another(dates, mention, status, days)
    return is_others or _is_of_the_act(dates, mention, status, days)


def _is_of_the_act(dates: ArticleDates, mention: Mention, status: str, days: Days) -> bool:
    """Whether the words that tell some days date the act that the mention complains of, another noun, what stands within its
    object, or is set off from its clause."""
    words, text, trigger = nearest(dates, mention, days), dates.index.text, mention.trigger
    if words is None:
        return False
    start, when, sentence = words.span.start, words.when, mention.sentence
    is_inside = sentence is not None and start < sentence.end
    is_beside = sentence is not None and sentence.start <= start < sentence.end
    is_its = is_inside and is_elsewhere(text, trigger, start, when, dates.published_on)
    is_a_nouns = is_beside and of_a_noun(text, words.span, trigger) and not of_a_year(text, words.span)
    is_written = status not in BEGUN and in_dateline(text, start)
    is_others = is_beside and (is_written or is_of_the_answer(text, trigger, words.span, status))
    is_its = is_its or is_a_nouns or is_others
    return is_its or is_of_an_old_picture(text, trigger, start, when, dates.published_on)


def _is_impossible(status: str, days: Days, dates: ArticleDates) -> bool:
    """What occurred does not begin after publication; what lies ahead was not over before it."""
    first, last = days
    if status == "occurred":
        return first is not None and first > dates.published_on
    return status in AHEAD and last is not None and last < dates.published_on


def _is_of_another(dates: ArticleDates, mention: Mention, status: str, days: Days) -> bool:
    """Whether the words for the days tell since when something else holds: what lies ahead, or is done about that, is not of
    then; nor are the sentences behind what tells when it began."""
    words, text = nearest(dates, mention, days), dates.index.text
    if words is None:
        return False
    begin = sentence_bounds(text, words.span.start, words.span.end)[0]
    is_over = mention.sentence is not None and words.span.end <= mention.sentence.start
    if is_over and is_of_what_began(text, words.span):
        return True
    return compared(text, begin, words.span, status, mention.trigger) or of_another_state(
        text, begin, words.span, mention.trigger
    )
