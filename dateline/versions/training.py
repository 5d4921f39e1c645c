"""A new version of the tagger from order to use: train, evaluate, register, decide. Shared by the DAG and the command line.

Each step is a function that may be called again: a version that was trained as ordered is not trained anew, one cut short
goes on from the last epoch that it kept. The tagger is imported where it is used: every Airflow task imports this module.
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg2.extras

from dateline.errors import Misuse
from dateline.settings import Settings, repository
from dateline.store.postgres import connect, rows
from dateline.tagger.config import SHOWN, is_calibrated
from dateline.versions.activation import activate_model
from dateline.versions.folders import active_folder, checked_name, used_name, version_names
from dateline.versions.promotion import headline, verdict_of

if TYPE_CHECKING:
    from dateline.tagger.train import Recipe
    from dateline.tagger.versions import Material

__all__ = [
    "Order",
    "decide",
    "epoch_line",
    "evaluate",
    "material_of",
    "order_of_params",
    "register",
    "train",
    "train_logged",
]

PASSED_ON = ("tokens", "ordinary", "real", "short", "soup")  # fields of Recipe that an order has too


@dataclass(frozen=True, slots=True)
class Order:
    """What a version is to be made from. `rate` is the peak learning rate of the encoder's layers; `tokens`, `ordinary`,
    `real`, `short` and `soup` are those of Recipe; `teacher` is a version from which it learns beside the labels. Left out:
    `corpus` is models/corpus, `encoder` that of the version to `start` from, else the default."""

    name: str
    start: str | None = None
    encoder: str | None = None
    corpus: Path | None = None
    extra: tuple[Path, ...] = ()
    with_reviews: bool = False
    epochs: int = 8
    seed: int = 1
    rate: float = 1.5e-4
    tokens: int = 1024
    ordinary: float = 1.0
    real: int = 1
    short: float = 1.0
    soup: bool = False
    teacher: str | None = None


def order_of_params(params: Mapping[str, Any]) -> Order:
    """The order of a run of the DAG. Raises Misuse for a path that is not there, that of the gold set included."""
    corpus = Path(params["corpus"]) if params["corpus"] else None
    extra = tuple(Path(name) for name in params["extra"])
    for path in (corpus, *extra, Path(params["gold"]) if params.get("gold") else None):
        if path and not path.exists():
            raise Misuse(f"{path.absolute()} is not there: give a path of the machine that trains")
    numbers = {field: params[field] for field in ("with_reviews", "epochs", "seed", "rate", *PASSED_ON)}
    start, encoder, teacher = (params[field] or None for field in ("start", "encoder", "teacher"))
    return Order(params["name"], start, encoder, corpus, extra, **numbers, teacher=teacher)


def material_of(order: Order, database_url: str | None = None) -> "Material":
    """The passages to train on: corpus, extra documents and, if ordered, what people decided in the timeline's database.

    Raises BadInput for a broken passage, Misuse when there is none, when reviews are ordered without a database, and for names
    that cannot be trained: the passages take half a minute.
    """
    from dateline.tagger.versions import read_material

    checked_name(order.name)
    for version in filter(None, (order.start, order.teacher)):
        active_folder(version)
    reviewed = []
    if order.with_reviews:
        from dateline.reviewing.reviewed import reviewed_passages

        if not database_url:
            raise Misuse("reviews are in the timeline's database, and none was given: set DATELINE_DATABASE_URL")
        reviewed = reviewed_passages(database_url)
    return read_material(order.corpus or repository() / "models" / "corpus", order.extra, reviewed)


def train(order: Order, material: "Material", note: Callable[[dict[str, Any]], None] = lambda _: None) -> dict[str, Any]:
    """Make the version in the model folder; its config. `note` is told of each epoch: {"epoch", "loss", "seconds"}.

    Raises Misuse for a bad name, for one that a version made otherwise has already, and for an encoder that is not that of the
    version to start from.
    """
    from dateline.tagger.versions import Origin, make_version
    from dateline.tagger.weights import DEFAULT_ENCODER, lasting_encoder, load_config

    folder, recipe = Settings().model_dir / checked_name(order.name), _recipe(order)
    start, teacher = (active_folder(version) if version else None for version in (order.start, order.teacher))
    encoder = lasting_encoder(load_config(start)["encoder"] if start else order.encoder or DEFAULT_ENCODER)
    if order.encoder and lasting_encoder(order.encoder) != encoder:
        raise Misuse(f"{order.start} has the encoder {encoder}, not {order.encoder}: leave out the one or the other")
    origin = Origin(encoder, start, teacher)
    wanted = {**origin.named(), "recipe": asdict(recipe), "corpus_sha256": material.corpus_sha256}
    if (folder / "config.json").is_file():
        config = load_config(folder)
        made = config | {"encoder": lasting_encoder(config["encoder"])}
        if {field: made.get(field) for field in wanted} != wanted or config.keys() & {"mean_of", "second"}:
            since = ", or before the last decisions" if order.with_reviews else ""
            raise Misuse(f"there is a version {order.name!r} made from another corpus or recipe{since}: give another name")
        if is_calibrated(config):  # else it was written and not calibrated when the run was cut short
            return config
    return make_version(folder, material, recipe, origin, note)


def _recipe(order: Order) -> "Recipe":
    from dateline.tagger.train import Recipe

    return Recipe(order.epochs, order.seed, order.rate, **{field: getattr(order, field) for field in PASSED_ON})


def train_logged(order: Order, database_url: str | None = None) -> dict[str, Any]:
    """Train with a line for each epoch on standard output, as the log of a task wants it; the figures of the version."""
    material = material_of(order, database_url)
    print(f"{len(material.train)} passages to train on, {len(material.held_out)} held out; from {material.sources}", flush=True)
    config = train(order, material, lambda step: print(epoch_line(step), flush=True))
    return {field: config[field] for field in SHOWN}


def epoch_line(step: Mapping[str, Any]) -> str:
    """An epoch in words."""
    return f"epoch {step['epoch']}: loss {step['loss']:.4f}, {step['seconds']:.0f} s"


def evaluate(name: str, gold: Path | str | None = None) -> dict[str, Any]:
    """Figures of a version on annotated passages (models/gold by default), and the headline figures of the version in use on
    the same ones: {"name", "figures", "headline", "used", "used_headline", "obstacle"}. `used` is None when none is in use;
    `obstacle` says why the version in use cannot be measured."""
    from dateline.tagger.labelled import read_labelled
    from dateline.tagger.versions import evaluate_version

    passages = read_labelled(Path(gold) if gold else repository() / "models" / "gold")
    figures = evaluate_version(active_folder(name), passages)
    found = {"name": name, "figures": figures, "headline": headline(figures["balanced"])}
    used = used_name()
    if used is None:
        return found | {"used": None, "used_headline": None, "obstacle": None}
    try:
        used_headline = headline(evaluate_version(active_folder(used), passages)["balanced"])
    except Misuse as error:  # made for other event types, or its folder is gone
        return found | {"used": used, "used_headline": None, "obstacle": str(error)}
    return found | {"used": used, "used_headline": used_headline, "obstacle": None}


def register(database_url: str, evaluated: Mapping[str, Any]) -> dict[str, Any]:
    """Write the figures into the version's config, and the config into the table `models`; {"name", "versions"}."""
    from dateline.tagger.weights import load_config, save_config

    folder = active_folder(evaluated["name"])
    config = load_config(folder) | {"gold": evaluated["figures"]}
    save_config(config, folder)
    with connect(database_url) as connection:
        rows(connection, "register_model", {"name": evaluated["name"], "config": psycopg2.extras.Json(config)})
    return {"name": evaluated["name"], "versions": version_names(folder.parent)}


def decide(database_url: str, evaluated: Mapping[str, Any], wanted: bool = True) -> dict[str, Any]:
    """Activate the version if that is wanted and nothing speaks against it; {"name", "is_active", "reason"}.

    It stays registered when a figure falls by more than a point, and when it has not read all stored articles that the
    version in use has read: the timeline would lose them.
    """
    name, found = evaluated["name"], verdict_of(evaluated)
    left = {"name": name, "is_active": False}
    if not found.passes:
        return left | {"reason": f"{name} is registered and not active: {found.reason}"}
    if used_name() not in (evaluated["used"], name):
        return left | {"reason": f"{name} is registered and not active: {used_name()} was activated after it was measured"}
    if not wanted:
        return left | {"reason": f"{name} is registered and not active, as asked: {found.reason}"}
    try:
        activate_model(database_url, name)
    except Misuse as error:
        return left | {"reason": f"{name} is registered and not active: {error}; {found.reason}"}
    return {"name": name, "is_active": True, "reason": f"{name} is active: {found.reason}"}
