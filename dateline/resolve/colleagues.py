"""Whom 'him' does not mean: who acts together with the subject."""

from bisect import bisect_left
from collections.abc import Sequence

from dateline.actors.phrases import ARTICLES, covered
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.earlier import Earlier

__all__ = ["joint"]

BETWEEN = ARTICLES | {"and", "or", ",", "'s", "of", "for", "to", "with", "along", "alongside", "both"}


def joint(subject: Earlier, people: Sequence[Earlier], index: ArticleIndex) -> list[Earlier]:
    """The people who act with the subject: nothing but names, titles, commas and 'and' stands between them."""
    behind = [item for item in people if item.is_person and item.at > subject.at]
    if not behind:
        return []
    known = covered(index.names, index.roles)
    here = bisect_left(index.tokens, subject.at, key=lambda token: token.start)
    rest = enumerate(index.tokens[here:], here)
    others = (token.start for n, token in rest if n not in known and token.key not in BETWEEN and not token.raw[:1].isupper())
    end = next(others, len(index.text))
    return [item for item in behind if item.at <= end]
