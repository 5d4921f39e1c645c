"""`dateline models sides`: learning from labelled articles whom an event concerns."""

import typer

from dateline.commands.tables import CORPUS, EXTRA, GOLD, LABELS, MODEL, OUT, taught_by_labels, writable, write_weights
from dateline.settings import repository

__all__ = ["sides"]


def sides(
    labels: LABELS = None, corpus: CORPUS = None, gold: GOLD = None, extra: EXTRA = None, out: OUT = None, model: MODEL = None
) -> None:
    """Learn the weights by which the sides of events are chosen, and write them (minutes).

    Example: dateline models sides --out sides.csv
    """
    from dateline.versions.side_lesson import lesson, weights_of

    table = writable(out or repository() / "dateline" / "actors" / "data" / "sides.csv")
    learnt = taught_by_labels(lesson, labels, corpus, gold, extra or (), model)
    weights = weights_of(learnt)
    write_weights(table, weights)
    typer.echo(f"{len(learnt)} articles, {sum(len(each['rows']) for each in learnt)} choices, {len(weights)} weights in {table}")
