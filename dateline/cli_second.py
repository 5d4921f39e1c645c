"""`dateline models second`: a second network for a version."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from dateline.cli_models import free_folder, note_epoch, print_json
from dateline.settings import repository
from dateline.training import SHOWN
from dateline.versions import active_folder

__all__ = ["second"]


def second(
    name: Annotated[str, typer.Argument(help="Name of the version to write.")],
    first: Annotated[str, typer.Argument(help="The version whose triggers it reads once more.")],
    erring: Annotated[str, typer.Option("--mistakes-of", help="A version that has read the corpus little: its mistakes teach.")],
    extra: Annotated[list[Path], typer.Option(help="Labelled documents beside the corpus, JSON Lines.")] = [],  # noqa: B006
    folder: Annotated[Path | None, typer.Option("--corpus", help="The corpus; models/corpus by default.")] = None,
    epochs: Annotated[int, typer.Option(help="Passes over the triggers.")] = 3,
    seed: Annotated[int, typer.Option(help="Seed of every random draw.")] = 1,
    rate: Annotated[float, typer.Option(help="Peak learning rate of the encoder's layers.")] = 2e-4,
    tokens: Annotated[int, typer.Option(help="Sub-words in a batch.")] = 2048,
    ordinary: Annotated[float, typer.Option(help="Share of the mistakes in the corpus that an epoch reads.")] = 0.15,
    short: Annotated[float, typer.Option(help="Share of the triggers of one-paragraph passages.")] = 0.3,
    long: Annotated[float, typer.Option(help="Share of the triggers of longer passages.")] = 0.25,
    real: Annotated[int, typer.Option(help="How often an epoch reads the documents of --extra.")] = 1,
) -> None:
    """Train a second network that reads each trigger found once more, and write it with the first ones as a version.

    Example: dateline models second v7 v6 --mistakes-of b1 --extra labelled.jsonl
    """
    from dateline.tagger.second_versions import make_second
    from dateline.tagger.train import Recipe
    from dateline.tagger.versions import read_material

    shares = {"ordinary": ordinary, "short": short, "long": long, "real": real}
    recipe = Recipe(epochs, seed, rate, tokens=tokens, **shares)  # type: ignore[arg-type]
    material = read_material(folder or repository() / "models" / "corpus", extra)
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("loss {task.fields[loss]:.3f}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(f"{len(material.train)} passages", total=epochs, loss=float("nan"))
        versions = (active_folder(first), active_folder(erring))
        config = make_second(free_folder(name), material, recipe, *versions, lambda step: note_epoch(bar, task, step))
    print_json({field: config[field] for field in SHOWN})
