"""A run in a process of its own, to be killed: stores samples article by article and links them day by day.

Example: python -m tests.integration.loader postgresql://...
"""

import sys
from itertools import groupby
from pathlib import Path

from tests.integration.linking import Told, link, store
from tests.integration.samples import sample_articles


def day_of(item: Told) -> str:
    return str(item[0].published_on)


ARTICLES = 45  # the older half of the samples: as good to be cut off in, in half the time


def load(url: str) -> None:
    """The first days of the samples, in order; what is there already is stored and linked again."""
    articles = sorted(sample_articles(Path(__file__).parents[2]), key=day_of)[:ARTICLES]
    for day, items in groupby(articles, key=day_of):
        for item in items:
            store(url, [item])
            print(item[0].article_id, flush=True)
        link(url, day, day)


if __name__ == "__main__":
    load(sys.argv[1])
