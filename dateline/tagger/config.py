"""`config.json` of a version of the tagger: what it was made from, and what it takes to load it."""

import json
import math
from pathlib import Path
from typing import Any

from dateline.errors import Misuse
from dateline.ontology import TYPES
from dateline.reading import text_of
from dateline.writing import write_text

__all__ = ["ANEW", "POINTS", "SHOWN", "is_calibrated", "load_config", "save_config"]

POINTS = ("precise", "balanced", "sensitive")
SHOWN = ("name", "sources", "temperature", "thresholds", "held_out", "calibration_error")  # of a version that was just made
ANEW = "copy the version anew, or train it again"


def save_config(config: dict[str, Any], folder: Path) -> None:
    """Write the config of a version, with the event types that its heads stand for."""
    config = {**config, "types": list(TYPES)}
    write_text(folder / "config.json", json.dumps(config, indent=1, ensure_ascii=False) + "\n")


def load_config(folder: Path) -> dict[str, Any]:
    """The config of a version, under the name that its folder has. Raises Misuse when there is none, it is broken or it knows
    other types than this ontology."""
    path = folder / "config.json"
    if not path.is_file():
        raise Misuse(f"no tagger in {folder}: train one with `dateline train` or set DATELINE_MODEL_DIR")
    try:
        config = json.loads(text_of(path, "a version that is whole"))
    except (ValueError, RecursionError) as error:
        raise Misuse(f"{path} is broken ({error}): {ANEW}") from error
    if not isinstance(config, dict) or "types" not in config:
        raise Misuse(f"{path} is no config of a tagger: {ANEW}")
    if config["types"] != list(TYPES):
        raise Misuse(f"the tagger in {folder} was trained for other event types than ontology.yaml has: train it anew")
    if lacking := _lacking(config):
        raise Misuse(f"{path} lacks {', '.join(lacking)}: {ANEW}")
    return config | {"name": folder.absolute().name}


def is_calibrated(config: dict[str, Any]) -> bool:
    """Whether temperature and thresholds were set on passages held out: a config is written before that, too."""
    return "held_out" in config


def _lacking(config: dict[str, Any]) -> list[str]:
    """The fields without which no tagger can be loaded, and that a config does not have or has as something else."""
    thresholds, temperature = config.get("thresholds"), config.get("temperature")
    there = {
        "encoder": isinstance(config.get("encoder"), str),
        "thresholds": isinstance(thresholds, dict) and all(_is_number(thresholds.get(point)) for point in POINTS),
        "temperature": _is_number(temperature) and float(temperature or 0) > 0,
    }
    return [field for field, is_there in there.items() if not is_there]


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)
