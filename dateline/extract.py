"""One article from text to events, without a database: tag, resolve, merge."""

from dateline.merge import article_events
from dateline.records import Article, Extraction
from dateline.resolve.mentions import resolve_mentions
from dateline.tagger.predict import Tagger, tag

__all__ = ["extract"]


def extract(tagger: Tagger, article: Article) -> Extraction:
    """All that the tagger finds in an article, dated, coded and merged."""
    sentences, mentions = tag(tagger, article.text)
    resolved = resolve_mentions(article, mentions)
    return Extraction(article.article_id, tagger.name, sentences, resolved, article_events(article, resolved))
