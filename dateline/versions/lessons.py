"""Labelled articles read by a version of the tagger, side by side, for what is learnt from them."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from dateline.batch import answers
from dateline.errors import BadInput

__all__ = ["lessons"]

Row = dict[str, Any]


def lessons(lesson: Callable[[str, Row], Row], folder: Path, articles: Sequence[Row], workers: int) -> Iterator[Row]:
    """What each labelled article teaches, in order, read by the version in `folder` in so many processes; `lesson` gets the
    folder and an article. Raises BadInput for an article that cannot be read."""
    lines = ((str(row["id"]), row) for row in articles)
    for answer in answers(lines, partial(lesson, str(folder)), workers):
        if "error" in answer:
            raise BadInput(f"article {answer['id']}: {answer['error']['message']}")
        yield answer
