"""`dateline models affiliations`, `sides`, `dates` and `certainty`: tables of weights learnt from labels, and written."""

import csv
import io
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dateline.commands.progress import articles_read
from dateline.errors import Misuse
from dateline.settings import repository
from dateline.versions.folders import active_folder
from dateline.writing import write_text

if TYPE_CHECKING:
    from dateline.tagger.corpus_records import Passage

__all__ = ["affiliations", "certainty", "dates", "sides", "writable", "write_weights"]

PHRASES = Annotated[Path | None, typer.Option(help="Labelled phrases, a file or a folder; models/affiliations by default.")]
LABELS = Annotated[Path | None, typer.Option(help="Labelled events, a file or a folder; models/events by default.")]
CORPUS = Annotated[Path | None, typer.Option(help="The articles that they stand in; models/corpus by default.")]
UNSEEN = Annotated[Path | None, typer.Option(help="Labelled articles that no version has seen; models/sides by default.")]
GOLD = Annotated[Path | None, typer.Option(help="Labelled articles beside them; models/sides by default.")]
EXTRA = Annotated[list[Path] | None, typer.Option(help="More labelled events, with the texts of their articles.")]
OUT = Annotated[Path | None, typer.Option(help="Where to write the weights; the table in use by default.")]
FOLDER = Annotated[
    Path | None, typer.Option(help="The folder in which to write both tables; that of the tables in use by default.")
]
MODEL = Annotated[str | None, typer.Option(help="The version that reads the articles; the active one by default.")]

Row = dict[str, Any]


def _taught_by_labels(
    lesson: Callable[[str, Row], Row],
    labels: Path | None,
    corpus: Path | None,
    gold: Path | None,
    extra: Sequence[Path],
    model: str | None,
) -> list[Row]:
    """What each article of labelled events teaches, as the version reads it, with a bar."""
    from dateline.versions.labelled_events import labelled_articles

    models = repository() / "models"
    articles = labelled_articles(labels or models / "events", gold or models / "sides", extra, _passages(corpus))
    return _taught(lesson, articles, model)


def _passages(corpus: Path | None) -> "dict[str, Passage]":
    from dateline.tagger.corpus import read_corpus

    return {passage.passage_id: passage for passage in read_corpus(corpus or repository() / "models" / "corpus")}


def _taught(lesson: Callable[[str, Row], Row], articles: Sequence[Row], model: str | None) -> list[Row]:
    """What each labelled article teaches, as the version reads it, with a bar."""
    from dateline.batch import workers_for
    from dateline.versions.lessons import lessons

    read = lessons(lesson, active_folder(model), articles, workers_for(len(articles)))
    return list(articles_read(read, len(articles)))


def writable(table: Path) -> Path:
    """The table, whose folder is there to be written in. Raises Misuse where it is not: before anything is learnt."""
    if not table.parent.is_dir():
        raise Misuse(f"{table} cannot be written: there is no folder {table.parent}")
    if table.is_dir() or not os.access(table.parent, os.W_OK):
        raise Misuse(f"{table} cannot be written: give a file in a folder that you may write in")
    return table


def write_weights(table: Path, weights: Mapping[str, float]) -> None:
    """A line a sign, with its weight; the table in use stays whole until the new one is written. Raises Outside where it cannot
    be."""
    lines = io.StringIO(newline="")
    csv.writer(lines, lineterminator="\n").writerows([("sign", "weight"), *weights.items()])
    write_text(table, lines.getvalue())


def affiliations(labels: PHRASES = None, corpus: CORPUS = None, out: OUT = None) -> None:
    """Learn the weights by which actors get a state that their words do not say, and write them (minutes).

    Example: dateline models affiliations --out affiliations.csv
    """
    from dateline.versions.affiliation_lesson import Lesson, lesson, read_affiliations, weights_of

    table = writable(out or repository() / "dateline" / "weighing" / "data" / "affiliations.csv")
    passages = _passages(corpus)
    labelled = read_affiliations(labels or repository() / "models" / "affiliations", passages)
    learnt: Lesson = []
    for key, phrases in articles_read(labelled.items(), len(labelled)):
        learnt += lesson(passages[key], phrases)
    weights = weights_of(learnt)
    write_weights(table, weights)
    typer.echo(f"{len(labelled)} articles, {len(learnt)} choices, {len(weights)} weights in {table}")


def sides(
    labels: LABELS = None, corpus: CORPUS = None, gold: GOLD = None, extra: EXTRA = None, out: OUT = None, model: MODEL = None
) -> None:
    """Learn the weights by which the sides of events are chosen, and write them (minutes).

    Example: dateline models sides --out sides.csv
    """
    from dateline.versions.side_lesson import lesson, weights_of

    table = writable(out or repository() / "dateline" / "weighing" / "data" / "sides.csv")
    learnt = _taught_by_labels(lesson, labels, corpus, gold, extra or (), model)
    weights = weights_of(learnt)
    write_weights(table, weights)
    typer.echo(f"{len(learnt)} articles, {sum(len(each['rows']) for each in learnt)} choices, {len(weights)} weights in {table}")


def dates(
    labels: LABELS = None, corpus: CORPUS = None, gold: GOLD = None, extra: EXTRA = None, out: OUT = None, model: MODEL = None
) -> None:
    """Learn the weights by which the days of events are chosen, and write them (minutes).

    Example: dateline models dates --out event_dates.csv
    """
    from dateline.versions.date_lesson import lesson, weights_of

    table = writable(out or repository() / "dateline" / "weighing" / "data" / "event_dates.csv")
    articles = _taught_by_labels(lesson, labels, corpus, gold, extra or (), model)
    learnt = [choice for each in articles for choice in each["choices"]]
    weights = weights_of(learnt)
    write_weights(table, weights)
    typer.echo(f"{len(articles)} articles, {len(learnt)} choices, {len(weights)} weights in {table}")


def certainty(gold: UNSEEN = None, out: FOLDER = None, model: MODEL = None) -> None:
    """Learn the weights by which events are told from none, and their certainty, and write them (a minute).

    Example: dateline models certainty --out .
    """
    from dateline.scoring.gold_articles import read_gold_articles
    from dateline.versions.certainty_lesson import lesson, weights_of
    from dateline.weighing.certainty import CERTAINTY, LIKELY_EVENTS

    folder = out or repository() / "dateline" / "weighing" / "data"
    tables = [writable(folder / name) for name in (LIKELY_EVENTS, CERTAINTY)]
    learnt = _taught(lesson, read_gold_articles(gold or repository() / "models" / "sides"), model)
    for table, weights in zip(tables, weights_of(learnt), strict=True):
        write_weights(table, weights)
    typer.echo(f"{len(learnt)} articles, {sum(len(each['rows']) for each in learnt)} events: {' and '.join(map(str, tables))}")
