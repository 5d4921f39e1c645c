"""`dateline evaluate`: a version on annotated passages and whole articles, the timeline against that of the samples."""

import json
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from dateline.commands.progress import articles_read
from dateline.commands.weights import writable
from dateline.settings import repository
from dateline.versions.folders import active_folder
from dateline.writing import write_text

__all__ = ["evaluate"]

evaluate = typer.Typer(no_args_is_help=True, help="Measure against a gold set.")
Model = Annotated[str | None, typer.Option(help="A version; the active one by default.")]
Plot = Annotated[Path | None, typer.Option(help="Draw the reliability plot to this SVG file.")]


@evaluate.command("gold")
def gold(
    folder: Annotated[Path | None, typer.Option("--gold", help="Annotated passages; models/gold by default.")] = None,
    model: Model = None,
    plot: Plot = None,
) -> None:
    """Measure a version on annotated passages that it was not trained on.

    Example: dateline evaluate gold --model v6 --plot reliability.svg
    """
    _measure(folder or repository() / "models" / "gold", model, plot)


@evaluate.command("file")
def file(
    path: Annotated[Path, typer.Argument(help="Labelled documents (JSON Lines), or annotated passages (.txt or a folder).")],
    model: Model = None,
    plot: Plot = None,
) -> None:
    """Measure a version on labelled documents: {"id", "text", "mentions"} a line, mentions as `dateline extract` prints them.

    Example: dateline evaluate file labelled.jsonl
    """
    _measure(path, model, plot)


def _measure(path: Path, model: str | None, plot: Path | None) -> None:
    from dateline.tagger.labelled import read_labelled
    from dateline.tagger.versions import evaluate_version

    found = evaluate_version(active_folder(model), read_labelled(path), plot)
    typer.echo(json.dumps(found, ensure_ascii=False, indent=1))


@evaluate.command("articles")
def articles(
    gold: Annotated[Path | None, typer.Option(help="Labelled articles, a file or a folder; models/articles by default.")] = None,
    model: Model = None,
    plot: Annotated[Path | None, typer.Option(help="Draw what certainty promises and keeps to this SVG file.")] = None,
) -> None:
    """Compare what is extracted from whole articles with all the events that a reader labelled in them (minutes).

    Example: dateline evaluate articles --gold models/articles/a.jsonl --plot certainty.svg
    """
    from dateline.batch import answers, extracted, workers_for
    from dateline.scoring.articles import certainties, score_articles
    from dateline.scoring.gold_articles import read_gold_articles
    from dateline.scoring.reliability import certainty_svg

    if plot:
        writable(plot)
    rows = read_gold_articles(gold or repository() / "models" / "articles")
    lines = ((str(row["id"]), {key: row[key] for key in ("id", "text", "published")}) for row in rows)
    found = answers(lines, partial(extracted, str(active_folder(model)), "balanced"), workers_for(len(rows)))
    heard = list(articles_read(found, len(rows)))
    typer.echo(json.dumps(score_articles(rows, heard), ensure_ascii=False, indent=1))
    if plot:
        write_text(plot, certainty_svg(certainties(rows, heard), f"Certainty of events, version {active_folder(model).name}"))


@evaluate.command("samples")
def samples(
    gold: Annotated[Path | None, typer.Option(help="A gold timeline; that of the samples by default.")] = None,
) -> None:
    """Compare the timeline in the database with the gold timeline of the samples.

    Example: dateline evaluate samples
    """
    from dateline.local.databases import timeline_database
    from dateline.scoring.timelines import read_gold, score_timeline
    from dateline.timeline import articles, rows

    path = gold or repository() / "samples" / "timeline.gold.jsonl"
    with timeline_database() as url:
        telling = articles(url)
        events = [row | {"articles": telling[row["event_id"]]} for row in rows(url, limit=1_000_000)]
    found = score_timeline(read_gold(path), events)
    typer.echo(
        "samples: {events} events, {right} of {gold} gold events found: precision {precision:.3f}, recall {recall:.3f}, "
        "F1 {f1:.3f}, core recall {core_recall:.3f}, status right {status_right:.3f}".format(**found)
    )
    for fifth in found["certainty"]:
        told = "certainty from {least:.1f}: {events} events, mean {certainty:.2f}, right as a whole {right:.2f}"
        typer.echo(told.format(**fifth))


@evaluate.command("readings")
def readings() -> None:
    """Compare the two independent readings of the samples with each other and with the gold timeline settled from them.

    Example: dateline evaluate readings
    """
    from dateline.scoring.timelines import as_rows, read_gold, score_timeline

    folder = repository() / "samples"
    gold = read_gold(folder / "timeline.gold.jsonl")
    first, second = (read_gold(folder / "readings" / f"{name}.jsonl") for name in ("first", "second"))
    for name, against, rows in (("second against first", first, second), ("first", gold, first), ("second", gold, second)):
        found = score_timeline(against, as_rows(rows))
        typer.echo(
            f"{name}: "
            + "{events} events, {right} of {gold} found: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}, "
            "core recall {core_recall:.3f}, status right {status_right:.3f}".format(**found)
        )
