"""Training that may be cut short: the state after an epoch lies beside the version that is being made."""

import time
from collections.abc import Callable
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

from dateline.errors import Misuse, Outside
from dateline.tagger.train import Lesson, Recipe, fit
from dateline.writing import in_one_piece

__all__ = ["KEPT_EVERY_S", "forget", "is_cut_short", "learn"]

# Writing the state takes longer than an epoch of a few passages, and nobody misses what is learnt anew in so long.
KEPT_EVERY_S = 10.0


def learn(
    folder: Path, network: Any, lesson: Lesson, recipe: Recipe, key: str, note: Callable[[dict[str, Any]], None] = lambda _: None
) -> None:
    """Train in place, from the epoch that a run of the same `key` kept before it was cut short; `note` is told of each epoch.

    Raises Misuse when the state beside the folder is that of another run, Outside when there is no room for it.
    """
    checkpoint = _beside(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Outside(f"{folder.parent} cannot be made ({error.strerror}): give DATELINE_MODEL_DIR another folder") from error
    kept_at = time.monotonic()
    for step in fit(network, lesson, recipe, _cut_short(checkpoint, key)):
        state = step.pop("state")
        if time.monotonic() - kept_at >= KEPT_EVERY_S:
            _keep(state | {"key": key}, checkpoint)
            kept_at = time.monotonic()
        note(step)


def _keep(state: dict[str, Any], checkpoint: Path) -> None:
    import torch

    with in_one_piece(checkpoint) as part:
        try:
            torch.save(state, part)
        except RuntimeError as error:  # so torch says that the disk is full
            raise OSError(str(error)) from error


def is_cut_short(folder: Path) -> bool:
    """Whether there is a run that was to make this version and has not ended."""
    return _beside(folder).is_file()


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
    try:
        state: dict[str, Any] = torch.load(checkpoint)
    except (RuntimeError, EOFError, UnpicklingError) as error:
        raise Misuse(f"{checkpoint} is broken: remove it, and the training begins anew") from error
    if state["key"] != key:
        raise Misuse(
            f"{checkpoint} belongs to another corpus, recipe or encoder, or, with reviews, to other decisions: "
            "remove it, and the training begins anew, or give another name"
        )
    return state
