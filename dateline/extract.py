"""One article from text to events, without a database: tag, resolve, merge, weigh."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.dating.back_references import NAMED_BEFORE
from dateline.dating.story import UNDER_WAY
from dateline.linking.merge import article_events
from dateline.linking.where import placed_by_sides
from dateline.mentions import about, resolve_mentions
from dateline.plain_copy import plain_copy
from dateline.records import Article, Event, Extraction, Mention
from dateline.resolve.articles import index_article
from dateline.tagger.predict import Tagger, tag
from dateline.weighing.certainty import ASKED, certain
from dateline.weighing.event_signs import Likely
from dateline.weighing.likely_dates import likely_dates
from dateline.weighing.likely_sides import likely_sides
from dateline.weighing.party_names import plainly_named

__all__ = ["NEARLY", "extract", "lent_dates", "weighed_events"]

NEARLY = 0.8  # the share of the threshold from which on a trigger may make an event, if all else speaks for it


def extract(tagger: Tagger, article: Article) -> Extraction:
    """All that the tagger finds in an article, dated, coded and merged. Spans are those of its text as it stands."""
    copy = plain_copy(article.text)
    article = replace(article, text=copy.text)
    sentences, mentions = tag(tagger, article.text)
    resolved = resolve_mentions(article, mentions)
    told, certainly = certain(resolved, *weighed_events(article, resolved, tagger.event_threshold), ASKED[tagger.point])
    told, events = plainly_named(told, tuple(map(placed_by_sides, certainly)))
    return Extraction(article.article_id, tagger.name, sentences, tuple(map(copy.as_written, lent_dates(told, events))), events)


def weighed_events(
    article: Article, resolved: Sequence[Mention], threshold: float
) -> tuple[tuple[Mention, ...], tuple[Event, ...], tuple[Likely, ...]]:
    """The mentions of an article, `resolved`, with those who are likely on the sides of events; the events that they make, with
    likely sides and days; the chances behind each. `threshold` is the confidence from which on a trigger mostly tells one."""
    merged = article_events(article, resolved, NEARLY * threshold)
    index = index_article(article.text, article.published_on)
    told, sided, sides = likely_sides(resolved, merged, index, about(index))
    dated, days = likely_dates(article, told, sided)
    return told, dated, tuple(map(Likely, sides, days))


def lent_dates(mentions: Sequence[Mention], events: Sequence[Event]) -> tuple[Mention, ...]:
    """The mentions of an article; one that its own words do not date has the date of its event, others keep theirs, whatever the
    event's."""
    dated = list(mentions)
    for event in events:
        for number in event.mentions:
            own = mentions[number].date
            if own.basis != "text" or (own.reason or "").startswith((UNDER_WAY, NAMED_BEFORE)):
                dated[number] = replace(mentions[number], date=event.date)
    return tuple(dated)
