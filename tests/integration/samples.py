"""The sample articles with the gold mentions in them: a timeline that does not depend on the tagger."""

from dataclasses import replace
from pathlib import Path

from dateline.ingest import collect, read_sources
from dateline.records import Article, Mention
from dateline.scoring.linking import gold_mentions
from dateline.scoring.timelines import read_gold
from tests.integration.linking import Told

__all__ = ["sample_articles"]


def sample_articles(repository: Path) -> list[Told]:
    """Articles by id, each with its gold mentions in text order.

    The gold has one status for an event: what took place after an article was published was a plan in it.
    """
    samples = repository / "samples"
    items = [item for source in read_sources(samples / "sources.yaml") for item in collect(source)]
    articles = {item.article_id: item for item in items if isinstance(item, Article)}
    mentions = gold_mentions(articles, read_gold(samples / "timeline.gold.jsonl"))
    return [(a, [_as_told(mention, a) for mention, _ in mentions.get(key, [])]) for key, a in sorted(articles.items())]


def _as_told(mention: Mention, article: Article) -> Mention:
    first = mention.date.earliest
    is_ahead = first and article.published_on and first > article.published_on
    return replace(mention, status="planned") if is_ahead and mention.status in ("occurred", "ongoing") else mention
