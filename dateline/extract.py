"""One article from text to events, without a database: tag, resolve, merge."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.dates import event_date
from dateline.linking.merge import article_events
from dateline.linking.told_days import on_told_days
from dateline.records import Article, Event, Extraction, Mention
from dateline.resolve.mentions import resolve_mentions
from dateline.tagger.predict import Tagger, tag

__all__ = ["extract"]


def extract(tagger: Tagger, article: Article) -> Extraction:
    """All that the tagger finds in an article, dated, coded and merged."""
    sentences, mentions = tag(tagger, article.text)
    resolved = resolve_mentions(article, mentions)
    events = on_told_days(article, resolved, article_events(article, resolved, tagger.event_threshold))
    return Extraction(article.article_id, tagger.name, sentences, _lent_dates(resolved, events), events)


def _lent_dates(mentions: Sequence[Mention], events: Sequence[Event]) -> tuple[Mention, ...]:
    """A mention that tells no date of its own takes it from the other mentions of its event."""
    dated = list(mentions)
    for event in events:
        for number in event.mentions:
            others = [mentions[other].date for other in event.mentions if other != number]
            dated[number] = replace(mentions[number], date=event_date(mentions[number].date, others))
    return tuple(dated)
