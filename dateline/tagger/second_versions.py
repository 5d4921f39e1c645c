"""A version with a second network (second.py): trained beside the first of another version, saved, loaded."""

import shutil
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from dateline.errors import Misuse
from dateline.tagger.checkpoints import forget, learn
from dateline.tagger.combine import MEASURED
from dateline.tagger.predict import load_tagger
from dateline.tagger.rereading import Weights
from dateline.tagger.second import Second
from dateline.tagger.second_lesson import SecondLesson, mistakes_of
from dateline.tagger.train import Recipe
from dateline.tagger.versions import RAW, Material, calibrate
from dateline.tagger.weights import SECOND, build, fill_from, load_config, save_config, save_weights, weight_files

__all__ = ["make_second"]


def make_second(
    folder: Path,
    material: Material,
    recipe: Recipe,
    first: Path,
    erring: Path,
    note: Callable[[dict[str, Any]], None] = lambda _: None,
) -> dict[str, Any]:
    """Write a version that reads with the networks of `first` and with a second one, trained here on all labelled triggers and
    on the mistakes of the version `erring`; its config. The second one's encoder begins where the (last) one of `first` is.

    Raises Misuse when `first` has a second network already, and where weights and config do not fit.
    """
    import torch

    config = load_config(first)
    if "second" in config:
        raise Misuse(f"{first.name} has a second network already: name the version that it was made from, {config['first']}")
    torch.manual_seed(recipe.seed)
    network, tokenizer = build(config["encoder"], recipe.dropout)
    fill_from(network, weight_files(first)[-1])
    second = Second(network.encoder, recipe.dropout)
    lesson = SecondLesson.of(tokenizer, mistakes_of(load_tagger(erring), material.train), recipe)
    key = repr((asdict(recipe), material.corpus_sha256, first.name, erring.name))
    learn(folder, second, lesson, recipe, key, note)
    save_weights(second, folder / SECOND)
    for file in weight_files(first):
        shutil.copyfile(file, folder / file.name)
    config = {field: value for field, value in config.items() if field not in MEASURED} | RAW
    about = {"weights": asdict(Weights()), "recipe": asdict(recipe), "corpus_sha256": material.corpus_sha256}
    about |= {"mistakes_of": erring.name}
    save_config(config | {"name": folder.name, "first": first.name, "sources": material.sources, "second": about}, folder)
    config = calibrate(folder, material.held_out)
    forget(folder)
    return config
