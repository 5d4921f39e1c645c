"""`dateline models certainty`: learning from labelled articles which events are any, and how certain they are."""

from pathlib import Path
from typing import Annotated

import typer

from dateline.commands.tables import MODEL, taught, writable, write_weights
from dateline.settings import repository

__all__ = ["certainty"]

GOLD = Annotated[Path | None, typer.Option(help="Labelled articles that no version has seen; models/sides by default.")]
OUT = Annotated[Path | None, typer.Option(help="The folder in which to write both tables; that of the tables in use by default.")]


def certainty(gold: GOLD = None, out: OUT = None, model: MODEL = None) -> None:
    """Learn the weights by which events are told from none, and their certainty, and write them (a minute).

    Example: dateline models certainty --out .
    """
    from dateline.resolve.certainty import CERTAINTY, LIKELY_EVENTS
    from dateline.scoring.gold_articles import read_gold_articles
    from dateline.versions.certainty_lesson import lesson, weights_of

    folder = out or repository() / "dateline" / "resolve" / "data"
    tables = [writable(folder / name) for name in (LIKELY_EVENTS, CERTAINTY)]
    learnt = taught(lesson, read_gold_articles(gold or repository() / "models" / "sides"), model)
    for table, weights in zip(tables, weights_of(learnt), strict=True):
        write_weights(table, weights)
    typer.echo(f"{len(learnt)} articles, {sum(len(each['rows']) for each in learnt)} events: {' and '.join(map(str, tables))}")
