"""What a network learns, and what it does not: words as such, the padding of a batch, chance."""

import random
from pathlib import Path
from typing import Any

import pytest

from dateline.records import Mention, Span
from dateline.tagger.corpus import Passage, parse_text
from dateline.tagger.examples import prepare
from dateline.tagger.lesson import FirstLesson
from dateline.tagger.second_lesson import SecondLesson
from dateline.tagger.second_versions import make_second
from dateline.tagger.train import Recipe, fit
from dateline.tagger.versions import Origin, make_version, read_material
from tests.small_encoder import small_encoder
from tests.tiny_corpus import MARKED, write_corpus

STILL = Recipe(mask=0.0)


def passage(number: int, marked: str) -> Passage:
    return Passage(f"p{number}", *parse_text(marked, "x"), style="blog")


PASSAGES = [passage(number, marked) for number, marked in enumerate(MARKED)]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> str:
    return small_encoder(tmp_path_factory.mktemp("encoder"), layers=1)


@pytest.fixture
def built(small: str) -> tuple[Any, Any]:
    """Network and tokenizer, the same each time."""
    import torch

    from dateline.tagger.weights import build

    torch.manual_seed(3)
    network, tokenizer = build(small, 0.0)
    return network.eval(), tokenizer


def losses(lesson: Any, network: Any, *batch: Any) -> dict[str, float]:
    import torch

    with torch.no_grad():
        return {name: float(value) for name, value in lesson.losses(network, list(batch), random.Random(0)).items()}


def test_the_vectors_of_words_stay_and_all_else_learns(built: tuple[Any, Any]) -> None:
    import torch

    network, tokenizer = built
    before = {name: value.clone() for name, value in network.state_dict().items()}
    recipe = Recipe(epochs=2)
    list(fit(network, FirstLesson(tokenizer, prepare(tokenizer, PASSAGES), recipe), recipe))
    stayed = {name for name, value in network.state_dict().items() if torch.equal(value, before[name])}
    assert {name for name in before if "embeddings" in name} <= stayed
    assert not [name for name in stayed if ".query." in name or "trigger_head" in name]


def test_the_rates_fall_to_a_twentieth_of_what_they_were(built: tuple[Any, Any]) -> None:
    network, tokenizer = built
    recipe = Recipe(epochs=4, tokens=64, warmup=0.1)
    steps = fit(network, FirstLesson(tokenizer, prepare(tokenizer, PASSAGES), recipe), recipe)
    rates = [[group["lr"] for group in step["state"]["optimizer"]["param_groups"]] for step in steps]
    assert [rate for rate, _ in rates] == sorted((rate for rate, _ in rates), reverse=True)
    assert rates[0][0] > 0.7 * recipe.encoder_rate
    assert rates[-1] == pytest.approx([0.05 * recipe.encoder_rate, 0.05 * recipe.head_rate])


def test_what_pads_a_batch_teaches_nothing(built: tuple[Any, Any]) -> None:
    from dateline.tagger.second import Second

    network, tokenizer = built
    passages = [PASSAGES[0], passage(20, "[Lima|I] {summoned|ambassador_summons} [the envoy of Chile|R]" + ", and so on" * 12)]
    first = FirstLesson(tokenizer, prepare(tokenizer, passages), STILL)
    second = SecondLesson.of(tokenizer, dict.fromkeys(passages, ()), STILL)
    networks: dict[str, tuple[Any, Any]] = {
        "trigger": (first, network),
        "span": (first, network),
        "argument": (second, Second(network.encoder).eval()),
    }
    for name, (lesson, reader) in networks.items():
        short, long = lesson.examples(0)
        sizes = [len(example.window.words) for example in (short, long)]
        both, *each = (losses(lesson, reader, *batch)[name] for batch in ([short, long], [short], [long]))
        assert both * sum(sizes) == pytest.approx(sum(one * size for one, size in zip(each, sizes, strict=True)), rel=1e-3)


def test_the_words_around_a_mistake_teach_nothing_of_arguments(built: tuple[Any, Any]) -> None:
    from dateline.tagger.second import Second

    network, tokenizer = built
    second = Second(network.encoder).eval()
    mistake = Mention("attack", "occurred", Span(4, 10, "bakery"), 0.3)
    lesson = SecondLesson.of(tokenizer, {PASSAGES[0]: [], PASSAGES[6]: [mistake]}, STILL)
    labelled, none = lesson.examples(0)
    alone, beside = losses(lesson, second, labelled), losses(lesson, second, labelled, none)
    assert [beside[name] for name in ("argument", "status")] == pytest.approx([alone["argument"], alone["status"]], rel=1e-3)


def test_a_version_made_again_is_the_same_and_so_is_its_second_network(tmp_path: Path, small: str) -> None:
    import torch

    material, recipe = read_material(write_corpus(tmp_path / "corpus")), Recipe(epochs=1)
    for number in (1, 2):
        torch.manual_seed(number)
        first = tmp_path / f"t{number}"
        make_version(first, material, recipe, Origin(small))
        torch.manual_seed(number)
        make_second(tmp_path / f"s{number}", material, recipe, first, first)
    for name in ("weights.safetensors", "second.safetensors"):
        assert (tmp_path / "s1" / name).read_bytes() == (tmp_path / "s2" / name).read_bytes()
