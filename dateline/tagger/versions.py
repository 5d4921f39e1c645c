"""Making a version of the tagger: train, calibrate on passages held out, measure, write."""

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dateline.errors import Misuse
from dateline.tagger.checkpoints import forget, learn
from dateline.tagger.corpus import Passage, read_corpus
from dateline.tagger.evaluate import Reading, calibration_error, figures, read_all, read_at, reliability
from dateline.tagger.examples import prepare
from dateline.tagger.labelled import read_extra
from dateline.tagger.lesson import FirstLesson
from dateline.tagger.plot import draw
from dateline.tagger.predict import Tagger, load_tagger
from dateline.tagger.teaching import teacher_of
from dateline.tagger.thresholds import FEWEST, best_threshold
from dateline.tagger.train import Recipe
from dateline.tagger.weights import build, fill, load_config, save, save_config
from dateline.writing import write_text

__all__ = ["RAW", "Material", "Origin", "calibrate", "evaluate_version", "make_version", "read_material"]

HELD_OUT = 20  # one passage in so many is not trained on: it sets temperature and thresholds
TEMPERATURES = (0.8, 1.0, 1.2, 1.4, 1.6, 1.8, 2.0, 2.3, 2.6, 3.0)
UNSURE = 0.1  # chance from which on a prediction tells a temperature
UNCALIBRATED = 0.5  # every threshold where too few mentions are held out
OWN = ("corpus", "reviews")  # sources that are no extra files
VARIANTS = 3  # of each passage, made once: an epoch picks one
# An event counts once however many mentions tell it, so that a false mention costs more than a missed one.
BETA = {"precise": 0.5, "balanced": 0.8, "sensitive": 2.0}
RAW = {"temperature": 1.0, "thresholds": dict.fromkeys(BETA, UNCALIBRATED)}  # of a version before it is calibrated


@dataclass(frozen=True, slots=True)
class Material:
    """What a version is made from: passages to train on, passages to calibrate on, and where they came from."""

    train: list[Passage]
    held_out: list[Passage]
    corpus_sha256: str
    sources: dict[str, int]


@dataclass(frozen=True, slots=True)
class Origin:
    """What a network comes from: an encoder by name or path; a version of the same encoder whose weights are the first ones
    (without it the heads begin at random); a version, of any encoder with the same sub-words, that teaches beside the labels."""

    encoder: str
    start: Path | None = None
    teacher: Path | None = None

    def named(self) -> dict[str, str | None]:
        """As a config has it."""
        names = {name: version.name if version else None for name, version in (("start", self.start), ("teacher", self.teacher))}
        return {"encoder": self.encoder, **names}


def read_material(corpus: Path, extra: Sequence[Path] = (), reviewed: Sequence[Passage] = ()) -> Material:
    """Read the corpus and extra documents, and take `reviewed` passages along. Raises BadInput for a broken passage, Misuse
    when there is none and for a corpus that is no folder."""
    if not corpus.is_dir():
        raise Misuse(f"{corpus} is no folder: give one of annotated passages as the corpus")
    others = {name: read_extra(path) for name, path in _named(extra).items()}  # first: the corpus takes half a minute
    own = read_corpus(corpus)
    if not own and not others:
        raise Misuse(f"no passages in {corpus} and no --extra: there is nothing to read")
    passages = [*own, *(passage for documents in others.values() for passage in documents), *reviewed]
    digest = hashlib.sha256("\n".join(repr(passage) for passage in passages).encode()).hexdigest()
    held = [passage for passage in passages if _draw(passage) == 0]
    sources = {"corpus": len(own)} | {name: len(documents) for name, documents in others.items()}
    sources |= {"reviews": len(reviewed)} if reviewed else {}
    return Material([passage for passage in passages if _draw(passage)], held, digest, sources)


def _named(files: Sequence[Path]) -> dict[str, Path]:
    """The files by what the config calls them: their names without ending, in full where another source has the same."""
    unique = list(dict.fromkeys(files))
    taken = Counter([*OWN, *(path.stem for path in unique)])
    return {path.stem if taken[path.stem] == 1 else str(path): path for path in unique}


def _draw(passage: Passage) -> int:
    """A number that depends on the passage alone: the same passages are held out whatever else is added."""
    return int(hashlib.sha256(passage.text.encode()).hexdigest()[:8], 16) % HELD_OUT


def make_version(
    folder: Path, material: Material, recipe: Recipe, origin: Origin, note: Callable[[dict[str, Any]], None] = lambda _: None
) -> dict[str, Any]:
    """Train, calibrate and write a version to `folder`; its config. A run cut short goes on where its last epoch ended.

    `note` is told of each epoch: {"epoch", "loss", "seconds"}. Raises Misuse for a start that was made for other event types,
    and for a teacher that has not all sub-words of the encoder.
    """
    import torch

    torch.manual_seed(recipe.seed)
    network, tokenizer = _first_weights(recipe, origin)
    teacher = teacher_of(origin.teacher, tokenizer, recipe.taught) if origin.teacher else None
    lesson = FirstLesson(tokenizer, prepare(tokenizer, material.train, VARIANTS, recipe.seed), recipe, teacher)
    learn(folder, network, lesson, recipe, repr((asdict(recipe), material.corpus_sha256, origin.named())), note)
    config: dict[str, Any] = {
        "name": folder.name,
        **origin.named(),
        "recipe": asdict(recipe),
        "corpus_sha256": material.corpus_sha256,
        "sources": material.sources,
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        **RAW,
    }
    save(network, config, folder)
    config = calibrate(folder, material.held_out)
    forget(folder)
    return config


def _first_weights(recipe: Recipe, origin: Origin) -> tuple[Any, Any]:
    """Network and tokenizer to begin with. Raises Misuse for a start that was made for other event types."""
    if origin.start:
        load_config(origin.start)
    network, tokenizer = build(origin.encoder, recipe.dropout)
    if origin.start:
        fill(network, origin.start)
    return network, tokenizer


def calibrate(folder: Path, held_out: Sequence[Passage]) -> dict[str, Any]:
    """Set temperature (least calibration error) and thresholds (best F0.5, F0.8, F2) of a written version on passages that
    it was not trained on; the config as written. Figures on gold passages, which were cut at the thresholds of before, go."""
    kept = {field: value for field, value in load_config(folder).items() if field != "gold"}
    config = kept | _calibrated(load_tagger(folder), held_out)
    save_config(config, folder)
    return config


def _calibrated(tagger: Tagger, held_out: Sequence[Passage]) -> dict[str, Any]:
    tried = read_at(tagger, held_out, TEMPERATURES)
    temperature = _best_temperature(tried)
    readings = tried[temperature]
    thresholds = dict.fromkeys(BETA, UNCALIBRATED)
    if sum(len(passage.mentions) for passage in held_out) >= FEWEST:
        thresholds = {point: best_threshold(readings, beta) for point, beta in BETA.items()}
    measured = {point: figures(readings, threshold) for point, threshold in thresholds.items()}
    return {
        "temperature": temperature,
        "thresholds": thresholds,
        "held_out": {point: {k: v for k, v in f.items() if k != "by_type"} for point, f in measured.items()},
        "calibration_error": round(calibration_error(readings, thresholds["balanced"]), 4),
    }


def _best_temperature(tried: Mapping[float, Sequence[Reading]]) -> float:
    """That of the least calibration error among those at which something is said, for silence has none; 1 where nothing is."""
    said = {t: readings for t, readings in tried.items() if reliability(readings, UNSURE)}
    return min(said, key=lambda t: (calibration_error(said[t], UNSURE), abs(t - 1)), default=1.0)


def evaluate_version(folder: Path, passages: Sequence[Passage], plot: Path | None = None) -> dict[str, Any]:
    """Figures of a version on annotated passages, at each operating point; calibration at `balanced`. With `plot`, the
    reliability plot is written to that file as SVG. Raises Misuse for a plot in a folder that is not there."""
    if plot and (plot.is_dir() or not os.access(plot.parent, os.W_OK)):
        raise Misuse(f"{plot} cannot be written: give the plot a file in a folder that is there and may be written in")
    config = load_config(folder)
    thresholds = config["thresholds"]
    readings = read_all(load_tagger(folder), passages)
    if plot:
        write_text(plot, draw(readings, thresholds, f"{config['name']} on {len(passages)} passages"))
    by_point = {point: figures(readings, threshold) for point, threshold in thresholds.items()}
    return by_point | {"calibration_error": round(calibration_error(readings, thresholds["balanced"]), 4)}
