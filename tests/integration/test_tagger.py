"""The tagger: the shipped version on real sentences, and the making of a version on a small encoder."""

import json
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from dateline.errors import Misuse
from dateline.tagger.corpus import read_corpus
from dateline.tagger.evaluate import figures, read_all
from dateline.tagger.lesson import FirstLesson
from dateline.tagger.predict import Tagger, load_tagger, tag, tag_at
from dateline.tagger.train import Recipe, fit
from dateline.tagger.versions import Material, Origin, make_version
from dateline.tagger.weights import encoder_folder, load_config
from dateline.versions.folders import active_folder
from tests.small_encoder import small_encoder

SUMMIT = "The presidents of Kenya and Uganda met in Kampala on Monday."


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    """The version in use."""
    return load_tagger(active_folder())


def test_a_tagger_takes_no_more_threads_than_its_process_has_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    before = torch.get_num_threads()
    monkeypatch.setattr("os.cpu_count", lambda: 64)
    monkeypatch.setattr("os.sched_getaffinity", lambda _: {3, 5, 8, 13})
    try:
        torch.set_num_threads(8)
        load_tagger(active_folder())
        assert torch.get_num_threads() == 3
        torch.set_num_threads(2)  # as OMP_NUM_THREADS has it
        load_tagger(active_folder())
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)


def test_a_meeting_of_presidents_is_read_with_its_arguments(tagger: Tagger) -> None:
    sentences, mentions = tag(tagger, SUMMIT)
    assert sentences == 1
    (mention,) = mentions
    assert (mention.type, mention.status, mention.trigger.text) == ("summit", "occurred", "met")
    said = {(a.role, a.span.text) for a in mention.arguments}
    assert {("place", "Kampala"), ("date", "Monday")} <= said
    assert any(role == "initiator" and "Uganda" in text for role, text in said)


@pytest.mark.parametrize(
    ("text", "event_type", "status"),
    [
        ("Norway has expelled three Russian diplomats over spying.", "diplomat_expulsion", "occurred"),
        ("France will recall its ambassador from Mali next week.", "ambassador_recall", "planned"),
        ("Brazil refused to sign the trade agreement with Peru.", "agreement", "negated"),
        ("Ankara could impose sanctions on Syria, an official said.", "sanctions_imposed", "possible"),
    ],
)
def test_type_and_status_of_plain_sentences(tagger: Tagger, text: str, event_type: str, status: str) -> None:
    assert (event_type, status) in {(m.type, m.status) for m in tag(tagger, text)[1]}


@pytest.mark.parametrize(
    "text",
    [
        "The bakery on the corner closes at noon on Saturdays, and the bread is usually gone by ten.",
        "Rovers attacked down the left and struck twice before the break to beat City 2-0 at home on Sunday.",
        "Shares of the chip maker retreated 3 percent after it withdrew its sales forecast for the year.",
    ],
)
def test_ordinary_news_is_left_alone(tagger: Tagger, text: str) -> None:
    assert tag(tagger, text)[1] == ()


def test_a_headline_and_the_lead_that_goes_on_with_its_last_word_tell_an_event_each(tagger: Tagger) -> None:
    text = "Kenya and Uganda hold talks\n\nTalks between Peru and Chad opened in Lima on Monday, officials said."
    first, second = tag(tagger, text)[1]
    assert [first.trigger.text, second.trigger.text] == ["talks", "Talks"]
    assert {"Kenya", "Uganda"} == {a.span.text for a in first.arguments if a.role == "initiator"}
    assert {"Peru", "Chad", "Lima", "Monday"} <= {a.span.text for a in second.arguments}


def test_what_is_found_does_not_depend_on_what_was_read_before(tagger: Tagger) -> None:
    alone = tag(tagger, SUMMIT)
    tag(tagger, "Canada lifted sanctions on Belarus. " * 60)
    assert tag(tagger, SUMMIT) == alone


def test_several_temperatures_are_read_at_once_as_one_by_one(tagger: Tagger) -> None:
    eager = replace(tagger, threshold=0.05)
    text = SUMMIT + "\n\n" + "Canada may lift sanctions on Belarus. " * 3
    sentences, readings = tag_at(eager, text, (0.8, 2.5))
    one_by_one = [tag(replace(eager, temperature=t), text) for t in (0.8, 2.5)]
    assert [(sentences, mentions) for mentions in readings] == one_by_one
    assert readings[0] != readings[1]


def test_a_long_article_is_read_to_its_last_sentence(tagger: Tagger) -> None:
    text = "The weather was fine in the valley. " * 300 + SUMMIT
    sentences, mentions = tag(tagger, text)
    assert sentences == 301
    assert text[mentions[-1].trigger.start : mentions[-1].trigger.end] == "met"


def test_a_higher_threshold_says_less_and_an_unknown_point_is_refused(tagger: Tagger, repository: Path) -> None:
    passages = read_corpus(repository / "models" / "gold")[:40]
    readings = read_all(tagger, passages)
    said = [sum(m.confidence >= t for r in readings for m in r.mentions) for t in (0.2, 0.5, 0.8)]
    assert said == sorted(said, reverse=True)
    assert figures(readings, 0.5)["trigger"]["f1"] > 0.5
    with pytest.raises(Misuse, match="balanced"):
        load_tagger(active_folder(), "bold")


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> str:
    return small_encoder(tmp_path_factory.mktemp("encoder"), layers=1)


def test_a_version_is_written_with_its_config_and_loads_again(tmp_path: Path, small: str, material: Material) -> None:
    config = make_version(tmp_path / "t1", material, Recipe(epochs=1), Origin(small))
    assert load_config(tmp_path / "t1") == json.loads(json.dumps(config | {"types": load_config(tmp_path / "t1")["types"]}))
    assert set(config["thresholds"]) == {"precise", "balanced", "sensitive"}
    assert config["recipe"]["seed"] == 1
    for point in ("precise", "balanced"):
        loaded = load_tagger(tmp_path / "t1", point)
        assert (loaded.point, loaded.event_threshold) == (point, config["thresholds"][point])
        assert loaded.threshold == min(config["thresholds"][point], config["thresholds"]["sensitive"])
    assert tag(replace(loaded, threshold=0.0), SUMMIT)[0] == 1
    assert not (tmp_path / "t1.checkpoint").exists()


def test_a_run_cut_short_goes_on_to_the_same_weights(small: str, material: Material) -> None:
    import torch

    from dateline.tagger.examples import prepare
    from dateline.tagger.weights import build

    def train(stop_after: int | None, resume: dict[str, Any] | None = None) -> tuple[Any, dict[str, Any]]:
        torch.manual_seed(7)
        network, tokenizer = build(small, 0.1)
        recipe = Recipe(epochs=2, soup=True)
        steps = fit(network, FirstLesson(tokenizer, prepare(tokenizer, material.train), recipe), recipe, resume)
        *_, last = islice(steps, stop_after)
        return network, last

    whole, _ = train(None)
    _, cut = train(1)
    resumed, _ = train(None, cut["state"])
    assert all(torch.equal(a, b) for a, b in zip(whole.state_dict().values(), resumed.state_dict().values(), strict=True))


def test_a_soup_is_the_mean_of_the_weights_at_the_end_of_each_epoch(small: str, material: Material) -> None:
    import torch

    from dateline.tagger.examples import prepare
    from dateline.tagger.weights import build

    torch.manual_seed(7)
    network, tokenizer = build(small, 0.1)
    recipe = Recipe(epochs=2, soup=True)
    lesson = FirstLesson(tokenizer, prepare(tokenizer, material.train), recipe)
    ends = [[value.clone() for value in step["state"]["average"]] for step in fit(network, lesson, recipe)]
    learned = [p for name, p in network.named_parameters() if name.startswith("encoder.") and p.requires_grad]
    assert not torch.equal(ends[0][0], ends[1][0])
    for value, first, second in zip(learned, ends[0], ends[1], strict=False):
        assert torch.allclose(value, (first + second) / 2, atol=1e-6)


def test_quick_dropout_drops_its_share_keeps_the_mean_and_rests_outside_of_training() -> None:
    import numpy as np
    import torch

    from dateline.tagger.quick import QuickDropout

    dropout, ones = QuickDropout(0.25, np.random.default_rng(1)), torch.ones(400, 500)
    said = dropout(ones)
    assert float((said == 0).float().mean()) == pytest.approx(0.25, abs=0.01)
    assert float(said.mean()) == pytest.approx(1.0, abs=0.01)
    assert not torch.equal(said, dropout(ones))
    assert torch.equal(dropout.eval()(ones), ones)


def test_a_version_for_other_types_is_refused(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"types": ["summit"]}', encoding="utf-8")
    with pytest.raises(Misuse, match="train it anew"):
        load_config(tmp_path)
    with pytest.raises(Misuse, match="dateline train"):
        load_config(tmp_path / "missing")


def test_an_encoder_without_fused_attention_is_built(tmp_path: Path) -> None:
    import numpy as np
    from transformers import AutoTokenizer, MPNetConfig, MPNetModel

    from dateline.tagger.quick import quicken
    from dateline.tagger.weights import build

    tokenizer = AutoTokenizer.from_pretrained(encoder_folder("all-MiniLM-L6-v2"))
    shape = {"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 16}
    MPNetModel(MPNetConfig(vocab_size=len(tokenizer), **shape)).save_pretrained(tmp_path)
    tokenizer.save_pretrained(tmp_path)
    network, _ = build(str(tmp_path))
    assert network.encoder.config.model_type == "mpnet"
    quicken(network, np.random.default_rng(1))
