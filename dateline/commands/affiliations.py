"""`dateline models affiliations`: learning from labelled phrases whose an actor is where his words do not say it."""

from pathlib import Path
from typing import Annotated

import typer

from dateline.commands.progress import articles_read
from dateline.commands.tables import writable, write_weights
from dateline.settings import repository

__all__ = ["affiliations"]


def affiliations(
    labels: Annotated[
        Path | None, typer.Option(help="Labelled phrases, a file or a folder; models/affiliations by default.")
    ] = None,
    corpus: Annotated[Path | None, typer.Option(help="The articles that they stand in; models/corpus by default.")] = None,
    out: Annotated[Path | None, typer.Option(help="Where to write the weights; the table in use by default.")] = None,
) -> None:
    """Learn the weights by which actors get a state that their words do not say, and write them (minutes).

    Example: dateline models affiliations --out affiliations.csv
    """
    from dateline.tagger.corpus import read_corpus
    from dateline.versions.affiliation_lesson import Lesson, lesson, read_affiliations, weights_of

    table = writable(out or repository() / "dateline" / "actors" / "data" / "affiliations.csv")
    passages = {passage.passage_id: passage for passage in read_corpus(corpus or repository() / "models" / "corpus")}
    labelled = read_affiliations(labels or repository() / "models" / "affiliations", passages)
    learnt: Lesson = []
    for key, phrases in articles_read(labelled.items(), len(labelled)):
        learnt += lesson(passages[key], phrases)
    weights = weights_of(learnt)
    write_weights(table, weights)
    typer.echo(f"{len(labelled)} articles, {len(learnt)} choices, {len(weights)} weights in {table}")
