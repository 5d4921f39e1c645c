"""`dateline models sides`: learning from labelled articles whom an event concerns where its words name nobody."""

import os
from pathlib import Path
from typing import Annotated

import typer

from dateline.commands.progress import articles_read
from dateline.commands.tables import writable, write_weights
from dateline.settings import repository
from dateline.versions.folders import active_folder

__all__ = ["sides"]


def sides(
    gold: Annotated[Path | None, typer.Option(help="Labelled articles, a file or a folder; models/sides by default.")] = None,
    out: Annotated[Path | None, typer.Option(help="Where to write the weights; the table in use by default.")] = None,
    model: Annotated[str | None, typer.Option(help="The version that reads the articles; the active one by default.")] = None,
) -> None:
    """Learn the weights by which sides that no words name are chosen, and write them (minutes).

    Example: dateline models sides --gold models/sides --out sides.csv
    """
    from dateline.batch import MOST_PROCESSES
    from dateline.scoring.gold_articles import read_gold_articles
    from dateline.versions.lessons import lessons
    from dateline.versions.side_lesson import lesson, weights_of

    table = writable(out or repository() / "dateline" / "actors" / "data" / "sides.csv")
    rows = read_gold_articles(gold or repository() / "models" / "sides")
    taught = lessons(lesson, active_folder(model), rows, min(os.cpu_count() or 1, MOST_PROCESSES))
    learnt = list(articles_read(taught, len(rows)))
    weights = weights_of(learnt)
    write_weights(table, weights)
    typer.echo(f"{len(learnt)} articles, {sum(len(each['rows']) for each in learnt)} choices, {len(weights)} weights in {table}")
