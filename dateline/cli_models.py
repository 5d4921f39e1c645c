"""`dateline train`, `evaluate`, `models` and `corpus`: making, measuring and choosing the tagger."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from dateline.settings import Settings, repository
from dateline.versions import active_folder, active_name, version_names

__all__ = ["corpus", "evaluate", "models", "train"]

evaluate = typer.Typer(no_args_is_help=True, help="Measure against a gold set.")
models = typer.Typer(no_args_is_help=True, help="The versions of the tagger.")
corpus = typer.Typer(no_args_is_help=True, help="The annotated passages.")


def _print(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


def train(
    name: Annotated[str, typer.Option(help="Name of the version, a folder in the model folder.")],
    extra: Annotated[list[Path], typer.Option(help="Labelled documents beside the corpus, JSON Lines.")] = [],  # noqa: B006
    folder: Annotated[Path | None, typer.Option("--corpus", help="The corpus; models/corpus by default.")] = None,
    encoder: Annotated[str, typer.Option(help="A Hugging Face encoder by name or path.")] = "all-MiniLM-L6-v2",
    epochs: Annotated[int, typer.Option(help="Passes over the passages.")] = 8,
    seed: Annotated[int, typer.Option(help="Seed of every random draw.")] = 1,
    rate: Annotated[float, typer.Option(help="Peak learning rate of the encoder's layers.")] = 1.5e-4,
    start: Annotated[str | None, typer.Option(help="A version whose weights to start from.")] = None,
) -> None:
    """Train a version of the tagger and write it with its figures. Seeded; a run cut short goes on when called again.

    Example: dateline train --name v2 --extra labelled.jsonl
    """
    from dateline.tagger.train import Recipe
    from dateline.tagger.versions import make_version, read_material

    material = read_material(folder or repository() / "models" / "corpus", extra)
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("loss {task.fields[loss]:.3f}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(f"{len(material.train)} passages", total=epochs, loss=float("nan"))
        config = make_version(
            Settings().model_dir / name,
            material,
            Recipe(epochs=epochs, seed=seed, encoder_rate=rate),
            encoder,
            active_folder(start) if start else None,
            lambda step: _note(bar, task, step),
        )
    _print({field: config[field] for field in ("name", "sources", "temperature", "thresholds", "held_out", "calibration_error")})


def _note(bar: Progress, task: TaskID, step: dict[str, Any]) -> None:
    """Move the bar; in a log file, where no bar is drawn, write a line."""
    bar.update(task, completed=step["epoch"], loss=step["loss"])
    if not sys.stderr.isatty():
        print(f"epoch {step['epoch']}: loss {step['loss']:.4f}, {step['seconds']:.0f} s", file=sys.stderr, flush=True)


@evaluate.command("samples")
def samples(
    gold: Annotated[Path | None, typer.Option(help="A gold timeline; that of the samples by default.")] = None,
) -> None:
    """Compare the timeline in the database with the gold timeline of the samples.

    Example: dateline evaluate samples
    """
    from dateline.cli import timeline_database
    from dateline.score import read_gold, score_timeline
    from dateline.timeline import rows

    path = gold or repository() / "samples" / "timeline.gold.jsonl"
    with timeline_database() as url:
        found = score_timeline(read_gold(path), rows(url, limit=1_000_000))
    typer.echo(
        "samples: {events} events, {right} of {gold} gold events found: precision {precision:.3f}, recall {recall:.3f}, "
        "F1 {f1:.3f}, core recall {core_recall:.3f}, status right {status_right:.3f}".format(**found)
    )


@evaluate.command("gold")
def gold(
    folder: Annotated[Path | None, typer.Option("--gold", help="Annotated passages; models/gold by default.")] = None,
    model: Annotated[str | None, typer.Option(help="A version; the active one by default.")] = None,
) -> None:
    """Measure a version on annotated passages that it was not trained on. Example: dateline evaluate gold --model v1"""
    from dateline.tagger.corpus import read_corpus
    from dateline.tagger.versions import evaluate_version

    _print(evaluate_version(active_folder(model), read_corpus(folder or repository() / "models" / "gold")))


@models.command("list")
def list_versions() -> None:
    """The versions there are; the active one has a star. Example: dateline models list"""
    folder = Settings().model_dir
    names = version_names(folder)
    active = active_name() if names else None
    typer.echo("\n".join(f"{'*' if name == active else ' '} {name}" for name in names))


@models.command("show")
def show(name: Annotated[str | None, typer.Argument(help="A version; the active one by default.")] = None) -> None:
    """The config of a version: corpus, recipe, thresholds, figures. Example: dateline models show v1"""
    sys.stdout.write((active_folder(name) / "config.json").read_text(encoding="utf-8"))


@models.command("calibrate")
def calibrate(
    name: Annotated[str, typer.Argument(help="A version.")],
    extra: Annotated[list[Path], typer.Option(help="The labelled documents it was trained with.")] = [],  # noqa: B006
    folder: Annotated[Path | None, typer.Option("--corpus", help="The corpus; models/corpus by default.")] = None,
) -> None:
    """Set temperature and thresholds of a version anew, on the passages held out of its training.

    Example: dateline models calibrate v1 --extra labelled.jsonl
    """
    from dateline.tagger.versions import calibrate as calibrate_version
    from dateline.tagger.versions import read_material

    material = read_material(folder or repository() / "models" / "corpus", extra)
    config = calibrate_version(active_folder(name), material.held_out)
    _print({field: config[field] for field in ("name", "temperature", "thresholds", "held_out", "calibration_error")})


@corpus.command("check")
def check(files: Annotated[list[Path] | None, typer.Argument(help="Files; all of models/corpus by default.")] = None) -> None:
    """Parse annotated passages strictly, look for repeats, print the coverage table. Example: dateline corpus check"""
    from dateline.tagger.coverage import check_files

    errors, report = check_files(files or sorted((repository() / "models" / "corpus").glob("*.txt")))
    typer.echo("\n".join(report))
    if errors:
        typer.echo("\n".join(errors), err=True)
        raise typer.Exit(1)


@corpus.command("agree")
def agree(
    first: Annotated[Path, typer.Argument(help="Folder of the first labelling.")],
    second: Annotated[Path, typer.Argument(help="Folder of the second labelling of the same texts.")],
) -> None:
    """How far two labellings of the same passages agree. Example: dateline corpus agree models/gold models/gold/second"""
    from dateline.tagger.corpus import read_corpus
    from dateline.tagger.evaluate import agreement

    _print(agreement(read_corpus(first), read_corpus(second)))
