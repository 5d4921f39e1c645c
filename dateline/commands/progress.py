"""The bar of a command that works through articles: on a terminal only, and gone when it is done."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import track

__all__ = ["articles_read"]

Each = TypeVar("Each")


def articles_read(articles: Iterable[Each], total: int) -> Iterator[Each]:
    """The articles, or what was made of each, one after the other, while a bar on standard error tells how many of `total`."""
    bar = track(articles, "articles", total=total, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())
    return iter(bar)
