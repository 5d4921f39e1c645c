"""One version made of several: the mean of their weights, or networks that read together."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dateline.errors import Misuse
from dateline.tagger.versions import RAW
from dateline.tagger.weights import WEIGHTS, build, fill, load_config, save, save_config, weight_files
from dateline.writing import in_one_piece

__all__ = ["MEASURED", "ensemble", "mean"]

MEASURED = ("held_out", "calibration_error", "gold")  # of a config: figures of these very weights
OF_SECOND = ("first", "second")  # of a config: a second network, which reads for the very weights of its first


def mean(folders: Sequence[Path], out: Path) -> dict[str, Any]:
    """Write the mean of the weights of several versions of one encoder as a version that is yet to be calibrated; its config.

    The mean of the steps of one line of training reads new kinds of text better than its last step (Wortsman et al. 2022).
    A second network (second.py) is left out.
    Raises Misuse for a single version and for versions of different encoders.
    """
    configs = _of_one_encoder(folders)
    network, _ = build(configs[0]["encoder"], 0.0)
    total: dict[str, Any] = {}
    for folder in folders:
        fill(network, folder)
        for name, value in network.state_dict().items():
            part = value / len(folders) if value.is_floating_point() else value
            total[name] = total[name] + part if name in total and value.is_floating_point() else part.clone()
    network.load_state_dict(total)
    config = {field: value for field, value in configs[-1].items() if field not in MEASURED + OF_SECOND}
    config |= {"name": out.name, "start": None, "mean_of": [each["name"] for each in configs]} | RAW
    save(network, config, out)
    return config


def ensemble(folders: Sequence[Path], out: Path) -> dict[str, Any]:
    """Write a version whose networks are those of several versions of one encoder, yet to be calibrated; its config.
    A second network (second.py) is left out.

    Raises Misuse for a single version and for versions of different encoders, Outside where the weights cannot be written.
    """
    configs = _of_one_encoder(folders)
    files = [file for folder in folders for file in weight_files(folder)]
    out.mkdir(parents=True, exist_ok=True)
    names: list[str] = []
    for file in files:
        names.append(f"weights-{len(names) + 1}.safetensors" if names else WEIGHTS)
        with in_one_piece(out / names[-1]) as part:
            shutil.copyfile(file, part)
    config = {"name": out.name, "encoder": configs[0]["encoder"], "start": None, "weights": names}
    config |= {"ensemble_of": [each["name"] for each in configs]} | RAW
    save_config(config, out)
    return config


def _of_one_encoder(folders: Sequence[Path]) -> list[dict[str, Any]]:
    configs = [load_config(folder) for folder in folders]
    encoders = {config["encoder"] for config in configs}
    if len(folders) < 2 or len(encoders) > 1:
        raise Misuse(f"this needs two versions of one encoder: got {len(folders)}, of {', '.join(sorted(encoders))}")
    return configs
