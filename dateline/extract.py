"""One article from text to events, without a database: tag, resolve, merge."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.dates.back_references import NAMED_BEFORE
from dateline.dates.story import UNDER_WAY
from dateline.linking.merge import article_events
from dateline.linking.where import placed_by_sides
from dateline.records import Article, Event, Extraction, Mention
from dateline.resolve.articles import index_article
from dateline.resolve.likely_dates import likely_dates
from dateline.resolve.likely_sides import likely_sides
from dateline.resolve.mentions import about, resolve_mentions
from dateline.tagger.predict import Tagger, tag

__all__ = ["extract", "lent_dates"]


def extract(tagger: Tagger, article: Article) -> Extraction:
    """All that the tagger finds in an article, dated, coded and merged."""
    sentences, mentions = tag(tagger, article.text)
    resolved = resolve_mentions(article, mentions)
    merged = article_events(article, resolved, tagger.event_threshold)
    index = index_article(article.text)
    resolved, weighed = likely_sides(resolved, merged, index, about(index))
    events = likely_dates(article, resolved, [placed_by_sides(event) for event in weighed])
    return Extraction(article.article_id, tagger.name, sentences, lent_dates(resolved, events), events)


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
