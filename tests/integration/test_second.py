"""The second network: reads a trigger once more, with its sentence and what stands around it."""

import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dateline.errors import Misuse
from dateline.records import Mention, Span
from dateline.sentences import sentence_spans
from dateline.tagger.candidates import Candidate, SpanRoles
from dateline.tagger.combine import ensemble, mean
from dateline.tagger.config import SHOWN
from dateline.tagger.corpus import MarkedMention, Passage
from dateline.tagger.predict import load_tagger, tag, tag_at
from dateline.tagger.rereading import Answer, Rereader, Weights
from dateline.tagger.second import around, collate_marked
from dateline.tagger.second_lesson import SecondLesson, mistakes_of, rereads_of
from dateline.tagger.second_versions import make_second
from dateline.tagger.train import Recipe
from dateline.tagger.versions import Material, Origin, make_version
from dateline.tagger.weights import SECOND
from dateline.tagger.windows import pieces_of, windows_of
from tests.small_encoder import small_encoder

TEXT = "Talks opened in Oslo.\nFrance recalled its envoy to Mali. Paris gave no reason. It rained.\nMarkets rose."


@pytest.fixture(scope="module")
def tokenizer() -> Any:
    from transformers import AutoTokenizer

    from dateline.tagger.weights import encoder_folder

    return AutoTokenizer.from_pretrained(encoder_folder("all-MiniLM-L6-v2"))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> str:
    return small_encoder(tmp_path_factory.mktemp("encoder"))


def words_of(text: str, window: Any) -> str:
    return text[window.words[0][0] : window.words[-1][1]]


def test_a_window_holds_the_paragraph_as_far_as_there_is_room(tokenizer: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    pieces = pieces_of(tokenizer, TEXT, sentence_spans(TEXT))
    assert words_of(TEXT, around(tokenizer, TEXT, pieces, 1)) == TEXT[22 : TEXT.index("\nMarkets")]
    monkeypatch.setattr("dateline.tagger.second.ROOM", 9)
    assert words_of(TEXT, around(tokenizer, TEXT, pieces, 2)) == "Paris gave no reason. It rained."


def test_the_mark_lies_on_the_sub_words_of_the_trigger_and_on_the_first(tokenizer: Any) -> None:
    (piece,) = pieces_of(tokenizer, "Oslo unfroze Malian assets.", [(0, 27)])
    window = around(tokenizer, "Oslo unfroze Malian assets.", [piece], 0)
    marked = collate_marked([window], [(1, 2, 5)], tokenizer.pad_token_id)
    inside = [i for i, on in enumerate(marked.marks[0].tolist()) if on]
    assert inside[0] == 0
    assert tokenizer.decode([window.ids[i] for i in inside[1:]]) == "unfroze"
    assert len(inside) > 2


def candidate(tokenizer: Any, text: str, **values: Any) -> Candidate:
    (window,) = windows_of(tokenizer, pieces_of(tokenizer, text, [(0, len(text))]))
    spans = [SpanRoles(0, 1, 0, [0.2, 0.6, 0.2, 0.0, 0.0, 0.0])]
    defaults: dict[str, Any] = {"chance": 0.8, "statuses": [1.0, 0.0, 0.0, 0.0, 0.0], "spans": spans}
    return Candidate(window, 1, 2, 0, **defaults | values)


def answer(found: Candidate, roles: dict[tuple[int, int], tuple[float, float, float]], **values: Any) -> Answer:
    import torch

    chances = torch.zeros(len(found.window.words), 5, 3)
    chances[..., 0] = 1
    for (word, role), three in roles.items():
        chances[word, role] = torch.tensor(three)
    index = {a: i for i, (a, _) in enumerate(found.window.words)}
    statuses = [0.0, 1.0, 0.0, 0.0, 0.0]
    return Answer(**{"chance": 0.2, "statuses": statuses, "roles": chances, "window": found.window, "index": index} | values)


def test_chances_of_trigger_status_and_roles_are_weighed(tokenizer: Any) -> None:
    found = candidate(tokenizer, "Oslo met Mali.")
    told = answer(found, {(0, 1): (0.2, 0.8, 0.0)})
    revised = Rereader(None, tokenizer, Weights(0.5, 0.25, 0.25))._revised(found, told)
    assert revised.chance == pytest.approx((0.8 * 0.2) ** 0.5)
    assert revised.statuses[:2] == pytest.approx([0.75, 0.25])
    assert revised.spans[0].chances == pytest.approx([0.15, 0.45, 0.35, 0, 0, 0])


def test_a_span_of_which_the_second_network_has_not_read_every_word_keeps_its_chances(tokenizer: Any) -> None:
    found = candidate(tokenizer, "Oslo met Mali.")
    revised = Rereader(None, tokenizer)._revised(found, answer(found, {}, index={}))
    assert revised.spans == found.spans


def mention_of(passage: Passage, word: str, event_type: str) -> Mention:
    start = passage.text.index(word)
    return Mention(event_type, "occurred", Span(start, start + len(word), word), 0.3)


PASSAGE = Passage(
    "p1",
    "Oslo met Mali in May. It rained.",
    (MarkedMention("meeting", "occurred", 5, 8, (("initiator", 0, 4), ("initiator", 9, 13), ("date", 17, 20))),),
    style="wire",
)


def test_labelled_triggers_teach_their_arguments_and_mistakes_that_they_are_none(tokenizer: Any) -> None:
    mistakes = [mention_of(PASSAGE, "rained", "attack"), mention_of(PASSAGE, "met", "summit")]
    labelled, none, other = rereads_of(tokenizer, PASSAGE, mistakes)
    assert (labelled.first, labelled.end, labelled.taken_for + 1, labelled.status) == (1, 2, labelled.type, 0)
    assert labelled.arguments == ((0, 0, 1), (0, 2, 3), (4, 4, 5))
    assert (none.type, none.status, none.arguments) == (0, -1, ())
    assert (other.type, other.status) == (labelled.type, -1)


def test_an_epoch_reads_the_shares_ordered_and_knows_every_loss(tokenizer: Any, small: str) -> None:
    from dateline.tagger.second import Second
    from dateline.tagger.weights import build

    real = replace(PASSAGE, passage_id="p2", style="")
    mistakes = {PASSAGE: [mention_of(PASSAGE, "rained", "attack")], real: [mention_of(PASSAGE, "rained", "attack")]}
    read = SecondLesson.of(tokenizer, mistakes, Recipe(ordinary=0.0, short=0.0, real=2)).examples(0)
    assert [(r.passage.passage_id, r.type > 0) for r in read] == [("p2", True), ("p2", True), ("p2", False), ("p2", False)]
    lesson = SecondLesson.of(tokenizer, mistakes, Recipe(real=1))
    everything = lesson.examples(0)
    assert len(everything) == 4
    network = Second(build(small, 0.0)[0].encoder)
    assert set(lesson.losses(network, everything, random.Random(0))) == {"type", "argument", "status"}
    assert set(lesson.losses(network, [r for r in everything if r.status < 0], random.Random(0))) == {"type"}


def test_what_is_found_and_labelled_is_no_mistake(
    tmp_path: Path, small: str, material: Material, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dateline.tagger.second_lesson.LEAST", 0.0)  # this network is sure of nothing
    make_version(tmp_path / "t1", material, Recipe(epochs=1), Origin(small))
    tagger = load_tagger(tmp_path / "t1")
    found = tag(replace(tagger, threshold=0.0), PASSAGE.text)[1]
    assert found
    labels = tuple(MarkedMention(m.type, m.status, m.trigger.start, m.trigger.end) for m in found)
    labelled = replace(PASSAGE, mentions=labels[:1])
    assert mistakes_of(tagger, [labelled])[labelled] == found[1:]
    another = replace(labels[0], type="summit" if labels[0].type != "summit" else "visit")
    mistaken = replace(PASSAGE, mentions=(another,))
    assert mistakes_of(tagger, [mistaken])[mistaken] == found


def test_a_version_with_a_second_network_is_made_saved_and_read(tmp_path: Path, small: str, material: Material) -> None:
    make_version(tmp_path / "t1", material, Recipe(epochs=1), Origin(small))
    first, steps = load_tagger(tmp_path / "t1"), list[dict[str, Any]]()
    recipe = Recipe(epochs=2, tokens=2048)
    config = make_second(tmp_path / "t2", material, recipe, tmp_path / "t1", tmp_path / "t1", steps.append)
    assert [step["epoch"] for step in steps] == [1, 2]
    assert config["first"] == config["second"]["mistakes_of"] == "t1"
    assert load_tagger(tmp_path / "t2").rereader.weights == Weights(**config["second"]["weights"])
    assert (tmp_path / "t2" / SECOND).is_file()
    assert not (tmp_path / "t2.checkpoint").exists()
    text = material.train[0].text
    both = load_tagger(tmp_path / "t2")
    alone, together = ({m.trigger: m for m in tag_at(replace(t, threshold=0.0), text, (1.0,))[1][0]} for t in (first, both))
    assert set(together) == set(alone)
    assert any(alone[trigger].confidence != mention.confidence for trigger, mention in together.items())
    with pytest.raises(Misuse, match="t1"):
        make_second(tmp_path / "t3", material, recipe, tmp_path / "t2", tmp_path / "t1")
    mean([tmp_path / "t1", tmp_path / "t2"], tmp_path / "t4")
    assert load_tagger(tmp_path / "t4").rereader is None
    ensemble([tmp_path / "t1", tmp_path / "t4"], tmp_path / "t5")
    config = make_second(tmp_path / "t6", material, Recipe(epochs=1, tokens=2048), tmp_path / "t5", tmp_path / "t1")
    assert set(SHOWN) <= set(config)
    assert tag(load_tagger(tmp_path / "t6"), text)[0] > 0
