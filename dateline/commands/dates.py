"""`dateline models dates`: learning from labelled articles how likely the days are on which an event may have been."""

import typer

from dateline.commands.tables import CORPUS, EXTRA, GOLD, LABELS, MODEL, OUT, taught_by_labels, writable, write_weights
from dateline.settings import repository

__all__ = ["dates"]


def dates(
    labels: LABELS = None, corpus: CORPUS = None, gold: GOLD = None, extra: EXTRA = None, out: OUT = None, model: MODEL = None
) -> None:
    """Learn the weights by which the days of events are chosen, and write them (minutes).

    Example: dateline models dates --out event_dates.csv
    """
    from dateline.versions.date_lesson import lesson, weights_of

    table = writable(out or repository() / "dateline" / "dates" / "data" / "event_dates.csv")
    taught = taught_by_labels(lesson, labels, corpus, gold, extra or (), model)
    learnt = [choice for each in taught for choice in each["choices"]]
    weights = weights_of(learnt)
    write_weights(table, weights)
    typer.echo(f"{len(taught)} articles, {len(learnt)} choices, {len(weights)} weights in {table}")
