"""`dateline models second`: a second network for a version."""

from typing import Annotated

import typer

from dateline.commands.models import Corpus, Extra, Name, Rate, Real, Seed, Tokens, free_folder, print_json, share, shown_epochs
from dateline.settings import Settings, repository
from dateline.tagger.config import SHOWN
from dateline.versions.folders import active_folder, checked_name

__all__ = ["second"]


def second(
    name: Name,
    first: Annotated[str, typer.Argument(help="The version whose triggers it reads once more.")],
    erring: Annotated[str, typer.Option("--mistakes-of", help="A version that has read the corpus little: its mistakes teach.")],
    extra: Extra = [],  # noqa: B006
    folder: Corpus = None,
    epochs: Annotated[int, typer.Option(min=1, help="Passes over the triggers.")] = 3,
    seed: Seed = 1,
    rate: Rate = 2e-4,
    tokens: Tokens = 2048,
    ordinary: Annotated[
        float, typer.Option(callback=share, help="Share of the mistakes in the corpus that an epoch reads.")
    ] = 0.15,
    short: Annotated[float, typer.Option(callback=share, help="Share of the triggers of one-paragraph passages.")] = 0.3,
    long: Annotated[float, typer.Option(callback=share, help="Share of the triggers of longer passages.")] = 0.25,
    real: Real = 1,
) -> None:
    """Train a second network that reads each trigger found once more, and write it with the first ones as a version.

    Example: dateline models second v8 v6 --mistakes-of b1 --extra labelled.jsonl
    """
    from dateline.tagger.checkpoints import is_cut_short
    from dateline.tagger.second_versions import make_second
    from dateline.tagger.train import Recipe
    from dateline.tagger.versions import read_material

    recipe = Recipe(epochs, seed, rate, tokens=tokens, ordinary=ordinary, short=short, long=long, real=real)
    out = Settings().model_dir / checked_name(name)
    if not is_cut_short(out):
        free_folder(name)
    first_folder, erring_folder = active_folder(first), active_folder(erring)
    material = read_material(folder or repository() / "models" / "corpus", extra)
    with shown_epochs(material, epochs) as note:
        config = make_second(out, material, recipe, first_folder, erring_folder, note)
    print_json({field: config[field] for field in SHOWN})
