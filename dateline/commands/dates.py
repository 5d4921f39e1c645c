"""`dateline models dates`: learning from labelled articles how likely the days are on which an event may have been."""

import os
from pathlib import Path
from typing import Annotated

import typer

from dateline.commands.progress import articles_read
from dateline.commands.tables import writable, write_weights
from dateline.settings import repository
from dateline.versions.folders import active_folder

__all__ = ["dates"]


def dates(
    labels: Annotated[Path | None, typer.Option(help="Labelled events, a file or a folder; models/events by default.")] = None,
    corpus: Annotated[Path | None, typer.Option(help="The articles that they stand in; models/corpus by default.")] = None,
    gold: Annotated[Path | None, typer.Option(help="Labelled articles beside them; models/sides by default.")] = None,
    extra: Annotated[list[Path] | None, typer.Option(help="More labelled events, with the texts of their articles.")] = None,
    out: Annotated[Path | None, typer.Option(help="Where to write the weights; the table in use by default.")] = None,
    model: Annotated[str | None, typer.Option(help="The version that reads the articles; the active one by default.")] = None,
) -> None:
    """Learn the weights by which the days of events are chosen, and write them (minutes).

    Example: dateline models dates --out event_dates.csv
    """
    from dateline.batch import MOST_PROCESSES
    from dateline.scoring.gold_articles import read_gold_articles
    from dateline.tagger.corpus import read_corpus
    from dateline.versions.date_lesson import lesson, read_events, weights_of
    from dateline.versions.lessons import lessons

    table = writable(out or repository() / "dateline" / "dates" / "data" / "event_dates.csv")
    passages = {passage.passage_id: passage for passage in read_corpus(corpus or repository() / "models" / "corpus")}
    articles = read_events(labels or repository() / "models" / "events", passages)
    articles += read_gold_articles(gold or repository() / "models" / "sides")
    articles += [article for path in extra or () for article in read_events(path, passages)]
    taught = lessons(lesson, active_folder(model), articles, min(os.cpu_count() or 1, MOST_PROCESSES))
    learnt = [choice for each in articles_read(taught, len(articles)) for choice in each["choices"]]
    weights = weights_of(learnt)
    write_weights(table, weights)
    typer.echo(f"{len(articles)} articles, {len(learnt)} choices, {len(weights)} weights in {table}")
