"""`dateline train` and `models`: making the tagger and choosing its version."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from dateline.commands.linking import timeline_behind
from dateline.errors import Misuse
from dateline.reading import text_of
from dateline.settings import Settings, repository
from dateline.tagger.config import SHOWN, is_calibrated, load_config
from dateline.versions.folders import active_folder, checked_name, used_name, version_names

if TYPE_CHECKING:
    from dateline.tagger.versions import Material

__all__ = [
    "Corpus",
    "Extra",
    "Name",
    "Rate",
    "Real",
    "Seed",
    "Tokens",
    "free_folder",
    "models",
    "print_json",
    "share",
    "shown_epochs",
    "train",
]

models = typer.Typer(no_args_is_help=True, help="The versions of the tagger.")
Name = Annotated[str, typer.Argument(help="Name of the version to write.")]
Extra = Annotated[list[Path], typer.Option(help="Labelled documents beside the corpus, JSON Lines.")]
Corpus = Annotated[Path | None, typer.Option("--corpus", help="The corpus; models/corpus by default.")]


def _rate(value: float) -> float:
    if not 0 < value <= 1:  # not a number is none either
        raise typer.BadParameter(f"{value} is not above 0 and at most 1")
    return value


def share(value: float | None) -> float | None:
    if value is not None and not 0 <= value <= 1:
        raise typer.BadParameter(f"{value} is not between 0 and 1")
    return value


Seed = Annotated[int, typer.Option(min=0, max=2**32 - 1, help="Seed of every random draw.")]
Rate = Annotated[float, typer.Option(callback=_rate, help="Peak learning rate of the encoder's layers.")]
Tokens = Annotated[int, typer.Option(min=1, help="Sub-words in a batch.")]
Real = Annotated[int, typer.Option(min=1, help="How often an epoch reads the documents of --extra.")]


def print_json(value: Any) -> None:
    """Print a value as JSON for people."""
    print(json.dumps(value, ensure_ascii=False, indent=1))


def train(
    name: Annotated[str, typer.Option(help="Name of the version, a folder in the model folder.")],
    extra: Extra = [],  # noqa: B006
    folder: Corpus = None,
    encoder: Annotated[
        str | None, typer.Option(help="A Hugging Face encoder by name or path; that of --start, or all-MiniLM-L6-v2.")
    ] = None,
    epochs: Annotated[int, typer.Option(min=1, help="Passes over the passages.")] = 8,
    seed: Seed = 1,
    rate: Rate = 1.5e-4,
    start: Annotated[str | None, typer.Option(help="A version whose weights to start from.")] = None,
    teacher: Annotated[str | None, typer.Option(help="A version that teaches beside the labels.")] = None,
    tokens: Tokens = 1024,
    ordinary: Annotated[
        float, typer.Option(callback=share, help="Share of the passages without events that an epoch reads.")
    ] = 1.0,
    real: Real = 1,
    short: Annotated[
        float, typer.Option(callback=share, help="Share of the one-paragraph passages with events that an epoch reads.")
    ] = 1.0,
    soup: Annotated[bool, typer.Option("--soup", help="Keep the mean of the weights over the epochs.")] = False,
    reviews: Annotated[bool, typer.Option("--with-reviews", help="Learn from decisions about events as well.")] = False,
) -> None:
    """Train a version of the tagger and write it with its figures. Seeded; a run cut short goes on when called again.

    Example: dateline train --name v8 --extra labelled.jsonl --with-reviews
    """
    from dateline.local.databases import timeline_database
    from dateline.versions import training

    numbers = (epochs, seed, rate, tokens, ordinary, real, short, soup)
    order = training.Order(name, start, encoder, folder, tuple(extra), reviews, *numbers, teacher)
    with timeline_database() if reviews else nullcontext() as url:
        material = training.material_of(order, url)
    with shown_epochs(material, epochs) as note:
        config = training.train(order, material, note)
    print_json({field: config[field] for field in SHOWN})


@contextmanager
def shown_epochs(material: "Material", epochs: int) -> Iterator[Callable[[dict[str, Any]], None]]:
    """A bar that each epoch moves by the function given; in a log file, where no bar is drawn, a line for each."""
    from dateline.versions.training import epoch_line

    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("loss {task.fields[loss]:.3f}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(f"{len(material.train)} passages", total=epochs, loss=float("nan"))

        def note(step: dict[str, Any]) -> None:
            bar.update(task, completed=step["epoch"], loss=step["loss"])
            if not sys.stderr.isatty():
                print(epoch_line(step), file=sys.stderr, flush=True)

        yield note


@models.command("list")
def list_versions() -> None:
    """The versions there are; the active one has a star, one that is not ready for use says so. Where the timeline shows
    another one than the active, that is told.

    Example: dateline models list
    """
    folder, active = Settings().model_dir, used_name()
    names = version_names(folder)
    if not names:
        raise Misuse(f"no tagger in {folder}: train one with `dateline train` or set DATELINE_MODEL_DIR")
    typer.echo("\n".join(f"{'*' if name == active else ' '} {name}{_state(folder / name)}" for name in names))
    if active not in names:
        typer.echo(f"none of the {len(names)} versions in {folder} is active: dateline models activate NAME", err=True)
    elif told := timeline_behind(active):
        typer.echo(told, err=True)


def _state(folder: Path) -> str:
    """What keeps a version from use, to stand behind its name."""
    try:
        return "" if is_calibrated(load_config(folder)) else " (not calibrated yet)"
    except Misuse:  # made for other event types, or broken
        return " (cannot be loaded)"


@models.command("show")
def show(name: Annotated[str | None, typer.Argument(help="A version; the active one by default.")] = None) -> None:
    """The config of a version: corpus, recipe, thresholds, figures. Example: dateline models show v7"""
    sys.stdout.write(text_of(active_folder(name) / "config.json", "a version that is whole"))


@models.command("calibrate")
def calibrate(
    name: Annotated[str, typer.Argument(help="A version.")],
    extra: Annotated[list[Path], typer.Option(help="The labelled documents it was trained with.")] = [],  # noqa: B006
    folder: Corpus = None,
) -> None:
    """Set temperature and thresholds of a version anew, on the passages held out of its training.

    Example: dateline models calibrate v8 --extra labelled.jsonl
    """
    from dateline.tagger.versions import calibrate as calibrate_version
    from dateline.tagger.versions import read_material

    material = read_material(folder or repository() / "models" / "corpus", extra)
    config = calibrate_version(active_folder(name), material.held_out)
    print_json({field: config[field] for field in ("name", "temperature", "thresholds", "held_out", "calibration_error")})
    typer.echo(
        f"articles that {name} has read stay as they were read: to read them anew, copy it to another name (docs/operating.md)",
        err=True,
    )


def free_folder(name: str, *, may_be_begun: bool = False) -> Path:
    """The folder of a version that is yet to be written, or with `may_be_begun` that was cut short. Raises Misuse for a name that
    is taken or cannot be one."""
    out = Settings().model_dir / checked_name(name)
    if (out / "config.json" if may_be_begun else out).exists():
        raise Misuse(f"there is a version {name!r} already: give another name")
    return out
