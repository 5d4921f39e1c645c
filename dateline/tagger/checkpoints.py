"""Training that may be cut short: the state after each epoch lies beside the version that is being made."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from dateline.errors import Misuse
from dateline.tagger.train import Lesson, Recipe, fit

__all__ = ["forget", "learn"]


def learn(
    folder: Path, network: Any, lesson: Lesson, recipe: Recipe, key: str, note: Callable[[dict[str, Any]], None] = lambda _: None
) -> None:
    """Train in place, from where a run of the same `key` was cut short; `note` is told of each epoch.

    Raises Misuse when the state beside the folder is that of another run.
    """
    import torch

    checkpoint = _beside(folder)
    for step in fit(network, lesson, recipe, _cut_short(checkpoint, key)):
        folder.parent.mkdir(parents=True, exist_ok=True)
        torch.save(step.pop("state") | {"key": key}, checkpoint)
        note(step)


def forget(folder: Path) -> None:
    """Remove the state of a run that is done."""
    _beside(folder).unlink(missing_ok=True)


def _beside(folder: Path) -> Path:
    return folder.with_name(folder.name + ".checkpoint")


def _cut_short(checkpoint: Path, key: str) -> dict[str, Any] | None:
    """The state of a run that was cut short; None if there was none."""
    import torch

    if not checkpoint.is_file():
        return None
    state: dict[str, Any] = torch.load(checkpoint)
    if state["key"] != key:
        raise Misuse(f"{checkpoint} belongs to another corpus, recipe or encoder: remove it, or give another --name")
    return state
