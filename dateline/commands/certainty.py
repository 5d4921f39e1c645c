"""`dateline models certainty`: learning from labelled articles how certain an event is."""

import os
from pathlib import Path
from typing import Annotated

import typer

from dateline.commands.progress import articles_read
from dateline.commands.tables import MODEL, OUT, writable, write_weights
from dateline.settings import repository
from dateline.versions.folders import active_folder

__all__ = ["certainty"]

GOLD = Annotated[Path | None, typer.Option(help="Labelled articles that no version has seen; models/sides by default.")]


def certainty(gold: GOLD = None, out: OUT = None, model: MODEL = None) -> None:
    """Learn the weights by which the certainty of events is told, and write them (a minute).

    Example: dateline models certainty --out certainty.csv
    """
    from dateline.batch import MOST_PROCESSES
    from dateline.scoring.gold_articles import read_gold_articles
    from dateline.versions.certainty_lesson import lesson, weights_of
    from dateline.versions.lessons import lessons

    table = writable(out or repository() / "dateline" / "resolve" / "data" / "certainty.csv")
    articles = read_gold_articles(gold or repository() / "models" / "sides")
    taught = lessons(lesson, active_folder(model), articles, min(os.cpu_count() or 1, MOST_PROCESSES))
    learnt = list(articles_read(taught, len(articles)))
    weights = weights_of(learnt)
    write_weights(table, weights)
    typer.echo(f"{len(learnt)} articles, {sum(len(each['rows']) for each in learnt)} events, {len(weights)} weights in {table}")
