"""A network learns from another beside the labels: what that finds likely, whatever the numbers that it has for sub-words."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

from dateline.errors import Misuse
from dateline.tagger.corpus import Passage, parse_text
from dateline.tagger.examples import prepare
from dateline.tagger.lesson import FirstLesson
from dateline.tagger.precision import arithmetic
from dateline.tagger.teaching import Teacher, teacher_of
from dateline.tagger.train import Recipe
from dateline.tagger.versions import RAW
from dateline.tagger.weights import load_config, save
from dateline.versions import training
from tests.integration.orders import order
from tests.small_encoder import small_encoder
from tests.tiny_corpus import MARKED

STILL = Recipe(mask=0.0)
PASSAGES = [Passage(f"p{number}", *parse_text(marked, "x"), style="blog") for number, marked in enumerate(MARKED)]
RENAMED = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>", "[MASK]": "<mask>"}


@pytest.fixture
def small(tmp_path: Path) -> str:
    return small_encoder(tmp_path / "encoder", layers=1)


@pytest.fixture
def built(small: str) -> tuple[Any, Any]:
    """Network and tokenizer."""
    from dateline.tagger.weights import build

    network, tokenizer = build(small, 0.0)
    return network.eval(), tokenizer


def losses(network: Any, tokenizer: Any, teacher: Teacher | None) -> dict[str, float]:
    """Of all passages at once."""
    import torch

    lesson = FirstLesson(tokenizer, prepare(tokenizer, PASSAGES), STILL, teacher)
    with torch.no_grad(), arithmetic():
        return {name: float(loss) for name, loss in lesson.losses(network, lesson.examples(0), random.Random(0)).items()}


def renumbered(small: str, folder: Path, lost: str = "") -> str:
    """The same encoder with its sub-words numbered backwards and other names for the special ones, but for one that is lost."""
    import torch
    from transformers import AutoModel

    text = (Path(small) / "tokenizer.json").read_text(encoding="utf-8")
    for name, other in RENAMED.items():
        text = text.replace(json.dumps(name), json.dumps(other))
    told = json.loads(text)
    last = len(told["model"]["vocab"]) - 1
    told["model"]["vocab"] = {word: last - number for word, number in told["model"]["vocab"].items() if word != lost}
    for token in told["added_tokens"]:
        token["id"] = last - token["id"]
    for token in told["post_processor"]["special_tokens"].values():
        token["ids"] = [last - number for number in token["ids"]]
    encoder = AutoModel.from_pretrained(small)
    with torch.no_grad():
        words = encoder.embeddings.word_embeddings.weight
        words.copy_(words.flip(0))
    encoder.save_pretrained(folder)
    (folder / "tokenizer.json").write_text(json.dumps(told), encoding="utf-8")
    names = (Path(small) / "tokenizer_config.json").read_text(encoding="utf-8")
    for name, other in RENAMED.items():
        names = names.replace(json.dumps(name), json.dumps(other))
    (folder / "tokenizer_config.json").write_text(names, encoding="utf-8")
    return str(folder)


def test_a_teacher_takes_its_share_and_the_labels_the_rest(built: tuple[Any, Any]) -> None:
    import torch

    network, tokenizer = built
    same = torch.arange(len(tokenizer))
    labels = losses(network, tokenizer, None)
    assert min(labels.values()) > 0.1
    for share in (1.0, 0.25):  # of one that agrees with it a network learns nothing
        taught = losses(network, tokenizer, Teacher(network, same, share))
        assert taught == pytest.approx({name: (1 - share) * loss for name, loss in labels.items()}, abs=1e-4)


def test_an_ensemble_teaches_as_one(built: tuple[Any, Any]) -> None:
    import torch

    from dateline.tagger.ensemble import Ensemble

    network, tokenizer = built
    twins = Teacher(Ensemble([network, network]), torch.arange(len(tokenizer)), 1.0)
    assert losses(network, tokenizer, twins) == pytest.approx(dict.fromkeys(("trigger", "span", "status", "role"), 0), abs=1e-4)


def test_another_teacher_teaches_what_it_says_of_words_that_are_hidden_from_the_pupil(built: tuple[Any, Any]) -> None:
    import copy

    import torch

    network, tokenizer = built
    other = copy.deepcopy(network)
    with torch.no_grad():
        other.trigger_head[-1].bias[1] += 4  # finds a summit everywhere
    taught = losses(network, tokenizer, Teacher(other, torch.arange(len(tokenizer)), 1.0))
    assert taught["trigger"] > 1
    assert {name: taught[name] for name in ("span", "status", "role")} == pytest.approx(
        dict.fromkeys(("span", "status", "role"), 0), abs=1e-4
    )


def test_a_teacher_may_number_and_name_its_sub_words_otherwise(built: tuple[Any, Any], small: str, tmp_path: Path) -> None:
    network, tokenizer = built
    config = {"name": "t", "encoder": renumbered(small, tmp_path / "renumbered"), "sources": {}, **RAW}
    save(network, config, tmp_path / "t")
    teacher = teacher_of(tmp_path / "t", tokenizer, 1.0)
    assert losses(network, tokenizer, teacher) == pytest.approx(dict.fromkeys(("trigger", "span", "status", "role"), 0), abs=0.02)


def test_a_teacher_that_lacks_a_sub_word_of_its_pupil_is_refused(built: tuple[Any, Any], small: str, tmp_path: Path) -> None:
    network, tokenizer = built
    config = {"name": "t", "encoder": renumbered(small, tmp_path / "renumbered", "togo"), "sources": {}, **RAW}
    save(network, config, tmp_path / "t")
    with pytest.raises(Misuse, match="t cannot teach this encoder, whose 'togo' and 0 others it lacks"):
        teacher_of(tmp_path / "t", tokenizer, 1.0)


def test_a_version_says_who_taught_it_and_is_another_without(models: Path, tmp_path: Path) -> None:
    training.train_logged(order(tmp_path))
    training.train_logged(order(tmp_path, "t2", teacher="t1"))
    assert load_config(models / "t2")["teacher"] == "t1"
    assert (models / "t2" / "weights.safetensors").read_bytes() != (models / "t1" / "weights.safetensors").read_bytes()
    with pytest.raises(Misuse, match="made from another corpus or recipe"):
        training.train_logged(order(tmp_path, "t2"))
    with pytest.raises(Misuse, match="no tagger 'nobody'"):
        training.train_logged(order(tmp_path, "t3", teacher="nobody"))
