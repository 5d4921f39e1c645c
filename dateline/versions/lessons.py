"""Labelled articles read by a version of the tagger, side by side, for what is learnt from them."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from dateline.batch import answers, tagger_of
from dateline.contract import article_of_line
from dateline.errors import BadInput
from dateline.mentions import resolve_mentions
from dateline.records import Article, Mention

__all__ = ["lessons", "read_by"]

Row = dict[str, Any]


def lessons(lesson: Callable[[str, Row], Row], folder: Path, articles: Sequence[Row], workers: int) -> Iterator[Row]:
    """What each labelled article teaches, in order, read by the version in `folder` in so many processes; `lesson` gets the
    folder and an article. Raises BadInput for an article that cannot be read."""
    lines = ((str(row["id"]), row) for row in articles)
    with closing(answers(lines, partial(lesson, str(folder)), workers)) as found:
        for answer in found:
            if "error" in answer:
                raise BadInput(f"article {answer['id']}: {answer['error']['message']}")
            yield answer


def read_by(folder: str, row: Row) -> tuple[Article, tuple[Mention, ...], float]:
    """A labelled article, its mentions as the version in `folder` reads them, resolved, and the threshold of that version."""
    from dateline.tagger.predict import tag

    article = article_of_line({key: row[key] for key in ("id", "text", "published")})
    tagger = tagger_of(folder, "balanced")
    return article, resolve_mentions(article, tag(tagger, article.text)[1]), tagger.event_threshold
