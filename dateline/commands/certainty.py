"""`dateline models certainty`: learning from labelled articles which events are any, and how certain they are."""

import os
from pathlib import Path
from typing import Annotated

import typer

from dateline.commands.progress import articles_read
from dateline.commands.tables import MODEL, writable, write_weights
from dateline.settings import repository
from dateline.versions.folders import active_folder

__all__ = ["certainty"]

GOLD = Annotated[Path | None, typer.Option(help="Labelled articles that no version has seen; models/sides by default.")]
OUT = Annotated[Path | None, typer.Option(help="The folder in which to write both tables; that of the tables in use by default.")]


def certainty(gold: GOLD = None, out: OUT = None, model: MODEL = None) -> None:
    """Learn the weights by which events are told from none, and their certainty, and write them (a minute).

    Example: dateline models certainty --out .
    """
    from dateline.batch import MOST_PROCESSES
    from dateline.resolve.certainty import CERTAINTY, LIKELY_EVENTS
    from dateline.scoring.gold_articles import read_gold_articles
    from dateline.versions.certainty_lesson import lesson, weights_of
    from dateline.versions.lessons import lessons

    folder = out or repository() / "dateline" / "resolve" / "data"
    tables = [writable(folder / name) for name in (LIKELY_EVENTS, CERTAINTY)]
    articles = read_gold_articles(gold or repository() / "models" / "sides")
    taught = lessons(lesson, active_folder(model), articles, min(os.cpu_count() or 1, MOST_PROCESSES))
    learnt = list(articles_read(taught, len(articles)))
    for table, weights in zip(tables, weights_of(learnt), strict=True):
        write_weights(table, weights)
    typer.echo(f"{len(learnt)} articles, {sum(len(each['rows']) for each in learnt)} events: {' and '.join(map(str, tables))}")
