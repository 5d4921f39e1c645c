"""Tables of weights as the commands learn and write them."""

import csv
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from dateline.commands.progress import articles_read
from dateline.errors import Misuse
from dateline.settings import repository
from dateline.versions.folders import active_folder

__all__ = ["CORPUS", "EXTRA", "GOLD", "LABELS", "MODEL", "OUT", "taught", "taught_by_labels", "writable", "write_weights"]

# The options of what is learnt from labelled events.
LABELS = Annotated[Path | None, typer.Option(help="Labelled events, a file or a folder; models/events by default.")]
CORPUS = Annotated[Path | None, typer.Option(help="The articles that they stand in; models/corpus by default.")]
GOLD = Annotated[Path | None, typer.Option(help="Labelled articles beside them; models/sides by default.")]
EXTRA = Annotated[list[Path] | None, typer.Option(help="More labelled events, with the texts of their articles.")]
OUT = Annotated[Path | None, typer.Option(help="Where to write the weights; the table in use by default.")]
MODEL = Annotated[str | None, typer.Option(help="The version that reads the articles; the active one by default.")]

Row = dict[str, Any]


def taught_by_labels(
    lesson: Callable[[str, Row], Row],
    labels: Path | None,
    corpus: Path | None,
    gold: Path | None,
    extra: Sequence[Path],
    model: str | None,
) -> list[Row]:
    """What each article of labelled events teaches, as the version reads it, with a bar."""
    from dateline.tagger.corpus import read_corpus
    from dateline.versions.labelled_events import labelled_articles

    models = repository() / "models"
    passages = {passage.passage_id: passage for passage in read_corpus(corpus or models / "corpus")}
    articles = labelled_articles(labels or models / "events", gold or models / "sides", extra, passages)
    return taught(lesson, articles, model)


def taught(lesson: Callable[[str, Row], Row], articles: Sequence[Row], model: str | None) -> list[Row]:
    """What each labelled article teaches, as the version reads it, with a bar."""
    from dateline.batch import MOST_PROCESSES
    from dateline.versions.lessons import lessons

    read = lessons(lesson, active_folder(model), articles, min(os.cpu_count() or 1, MOST_PROCESSES))
    return list(articles_read(read, len(articles)))


def writable(table: Path) -> Path:
    """The table, whose folder is there. Raises Misuse where it is not: before anything is learnt."""
    if not table.parent.is_dir():
        raise Misuse(f"{table} cannot be written: there is no folder {table.parent}")
    return table


def write_weights(table: Path, weights: Mapping[str, float]) -> None:
    """A line a sign, with its weight. Raises Misuse for a table that cannot be written."""
    try:
        with table.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([("sign", "weight"), *weights.items()])
    except OSError as error:
        raise Misuse(f"{table} cannot be written: {error}") from error
