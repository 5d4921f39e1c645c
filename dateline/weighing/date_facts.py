"""What an article tells of its days: each date expression and how it stands, and which mentions of events it dates.

A fact is a short word by a name, ready to be part of a sign (`date_signs.py`).
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dateline.dates import find_dates
from dateline.dates.release_heads import is_stamp
from dateline.dates.tense import sentence_bounds
from dateline.dating.back_references import stem_of
from dateline.dating.live_pages import live_entry
from dateline.dating.sentence_dates import compared, tells
from dateline.dating.status import is_term
from dateline.dating.story import UNDER_WAY
from dateline.records import DateSpan, Mention, Span
from dateline.resolve.articles import ArticleIndex
from dateline.weighing.date_words import ToldDate, told_date
from dateline.weighing.side_facts import binned, rule_of

__all__ = [
    "LEAD",
    "ArticleDates",
    "Days",
    "OwnDays",
    "age_of",
    "article_dates",
    "days_of",
    "is_own",
    "own_before",
    "own_behind",
    "rule_of_date",
]

Days = tuple[date | None, date | None]  # first and last
SURE = 0.4  # confidence of a mention that may own a date expression near it
REACH_BACK, REACH_ON = 1500, 800  # characters within which a mention before or behind lends its days
LATELY = 7  # days before publication of which news tells
LEAD = 2  # sentences behind the first in which the day of a story is told


@dataclass(frozen=True, slots=True)
class OwnDays:
    """A mention that its own words date: the character of its trigger, the days, its type and word."""

    at: int
    days: Days
    type: str
    stem: str


@dataclass(frozen=True, slots=True)
class ArticleDates:
    """One article published on a known day: its date expressions in text order and by the days that they tell, how many each
    sentence has, the mentions that own days in text order, the date arguments by the days that they tell as (confidence, number
    of the mention), the triggers of surer mentions, which recent days are told how often and which most, the days of its
    opening, and which days, of which types and words, the mentions own."""

    index: ArticleIndex
    published_on: date
    mentions: Sequence[Mention]
    expressions: Sequence[ToldDate]
    told: Mapping[Days, Sequence[ToldDate]]
    here: Counter[int]
    own: Sequence[OwnDays]
    arguments: Mapping[Days, Sequence[tuple[float, int]]]
    triggers: Sequence[int]
    lately: Counter[Days]
    main: Days | None
    lead: Days | None
    is_live: bool
    owned: Counter[Days]
    own_types: frozenset[tuple[str, Days]]
    own_stems: frozenset[tuple[str, Days]]


def article_dates(mentions: Sequence[Mention], index: ArticleIndex, published_on: date) -> ArticleDates:
    """The dates of an article and its mentions, resolved by rules, in text order."""
    found = [(span, when) for span, when in find_dates(index.text, published_on) if tells(when)]
    expressions = [
        told_date(index, span, when) for span, when in found if not _dates_nothing(index.text, span, when, published_on)
    ]
    told: dict[Days, list[ToldDate]] = defaultdict(list)
    for each in expressions:
        told[days_of(each.when)].append(each)
    own = [OwnDays(m.trigger.start, days_of(m.date), m.type, stem_of(m)) for m in mentions if is_own(m.date)]
    lately = Counter(days_of(each.when) for each in expressions if _is_lately(each.when, published_on))
    return ArticleDates(
        index,
        published_on,
        mentions,
        expressions,
        told,
        here=Counter(each.sentence for each in expressions),
        own=own,
        arguments=_arguments(mentions, expressions),
        triggers=[m.trigger.start for m in mentions if m.confidence >= SURE],
        lately=lately,
        main=max(lately, key=lambda days: lately[days], default=None),
        lead=next((days_of(e.when) for e in expressions if e.sentence <= LEAD and e.facts["back"] == "0"), None),
        is_live=live_entry(index.text, len(index.text)) is not None,
        owned=Counter(each.days for each in own),
        own_types=frozenset((each.type, each.days) for each in own),
        own_stems=frozenset((each.stem, each.days) for each in own),
    )


def _dates_nothing(text: str, span: Span, when: DateSpan, published_on: date) -> bool:
    """Whether the date says of what there was none since ("the first talks since 2019"), until when what was decided is to last
    ("a truce until Sunday") or when the page was published."""
    if when.earliest == when.latest == published_on and is_stamp(text, span.start, span.end):
        return True
    begin = sentence_bounds(text, span.start, span.end)[0]
    return compared(text, begin, span) or is_term(text, span.start, span.end, published_on)


def _arguments(mentions: Sequence[Mention], expressions: Sequence[ToldDate]) -> dict[Days, list[tuple[float, int]]]:
    starts = [each.span.start for each in expressions]
    found: dict[Days, list[tuple[float, int]]] = defaultdict(list)
    for number, mention in enumerate(mentions):
        for argument in mention.arguments:
            if argument.role == "date":
                first = max(0, bisect_right(starts, argument.span.start) - 1)
                within = expressions[first : bisect_left(starts, argument.span.end)]
                for days in {days_of(each.when) for each in within if each.span.end > argument.span.start}:
                    found[days].append((argument.confidence, number))
    return found


def days_of(when: DateSpan) -> Days:
    """The first and the last day of a date."""
    return when.earliest, when.latest


def rule_of_date(when: DateSpan) -> str:
    """The rule by which a date was read, in a word or two."""
    return f"{when.basis} {rule_of(when.reason or '')}".strip().replace(" ", "_")


def is_own(when: DateSpan) -> bool:
    """Whether words date a mention: its own, or those of the mention that it names again."""
    return when.basis == "text" and when.earliest is not None and when.reason != UNDER_WAY


def own_before(dates: ArticleDates, at: int) -> OwnDays | None:
    """The mention dated last before a character, if it is not far."""
    place = bisect_left(dates.own, at, key=lambda own: own.at) - 1
    return dates.own[place] if place >= 0 and at - dates.own[place].at < REACH_BACK else None


def own_behind(dates: ArticleDates, at: int) -> OwnDays | None:
    """The mention dated first behind a character, if it is near."""
    place = bisect_right(dates.own, at, key=lambda own: own.at)
    return dates.own[place] if place < len(dates.own) and dates.own[place].at - at < REACH_ON else None


def age_of(days: Days, published_on: date) -> str:
    """How long before publication some days were over, in classes; `ahead`, `open` and `across` else."""
    first, last = days
    if last is None:
        return "open"
    if last > published_on:
        return "ahead" if first and first > published_on else "across"
    return binned((published_on - last).days, 0, 1, 3, 7, 30, 365, 3650)


def _is_lately(when: DateSpan, published_on: date) -> bool:
    is_day = when.earliest is not None and when.earliest == when.latest
    return bool(is_day and when.earliest and 0 <= (published_on - when.earliest).days <= LATELY)
