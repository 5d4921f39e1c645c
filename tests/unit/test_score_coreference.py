"""Linking against labelled event clusters."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from dateline.errors import BadInput, Misuse
from dateline.linking.merge import article_events
from dateline.records import Extraction, Mention, Span
from dateline.scoring.coreference import labelled_article, lemma, read_labelled_articles, score_coreference
from tests.unit.builders import mention

TEXTS = {"a": "Oslo recalled its envoy. Rome bombed a bridge.", "b": "Oslo recalls its envoy. Bonn recalled its envoy."}


def line(key: str, topic: str, *labels: tuple[str, str], evaluated: bool = True) -> dict[str, object]:
    """A labelled article; labels are (word, cluster)."""
    text = TEXTS[key]
    events = [
        {"start": (at := text.index(word)), "end": at + len(word), "cluster": cluster, "in_evaluated_sentence": evaluated}
        for word, cluster in labels
    ]
    return {"id": key, "text": text, "topic": topic, "events": events}


def found(key: str, *words: tuple[str, str, str]) -> Extraction:
    """What a tagger is said to have read: (word, type, initiator's code)."""
    text = TEXTS[key]
    mentions: list[Mention] = []
    for word, kind, code in words:
        at = text.index(word)
        mentions.append(replace(mention(kind, initiators=(code,)), trigger=Span(at, at + len(word), word)))
    article = labelled_article(line(key, "1")).article
    return Extraction(key, "m", 2, tuple(mentions), article_events(article, mentions))


RECALL = "ambassador_recall"
A = ("a", ("recalled", RECALL, "NOR"), ("bombed", "attack", "ITA"))
B = ("b", ("recalls", RECALL, "NOR"), ("recalled", RECALL, "DEU"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Two articles: one recall in both, another recall, a bombing."""
    path = tmp_path / "labelled.jsonl"
    rows = [line("a", "1", ("recalled", "r"), ("bombed", "x")), line("b", "1", ("recalls", "r"), ("recalled", "s"))]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_pairs_across_articles_are_scored_with_the_lemma_beside(file: Path) -> None:
    scores = score_coreference(read_labelled_articles(file), [found(*A), found(*B)])
    assert (scores["labelled"], scores["found"]) == (4, 4)
    assert (scores["linking"]["labelled"], scores["linking"]["said"], scores["linking"]["right"]) == (1, 1, 1)
    assert (scores["same_lemma"]["said"], scores["same_lemma"]["right"], scores["same_lemma"]["f1"]) == (2, 1, 0.667)


def test_what_the_tagger_does_not_find_does_not_count(file: Path) -> None:
    scores = score_coreference(read_labelled_articles(file), [found("a", ("bombed", "attack", "ITA")), found(*B)])
    assert (scores["found"], scores["linking"]["labelled"], scores["linking"]["f1"]) == (3, 0, 0.0)


def test_articles_of_two_topics_make_no_pairs() -> None:
    labelled = [labelled_article(line("a", "1", ("recalled", "r"))), labelled_article(line("b", "2", ("recalls", "r")))]
    assert score_coreference(labelled, [found(*A), found(*B)])["linking"]["labelled"] == 0


def test_only_evaluated_sentences_count() -> None:
    assert labelled_article(line("a", "1", ("recalled", "r"), evaluated=False)).mentions == ()


def test_a_file_of_another_shape_is_named(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    path.write_text('{"id": "a", "text": "Oslo."}\n', encoding="utf-8")
    with pytest.raises(BadInput, match="article a: `topic` and `events`"):
        read_labelled_articles(path)
    with pytest.raises(Misuse, match=r"none\.jsonl"):
        read_labelled_articles(tmp_path / "none.jsonl")


@pytest.mark.parametrize(
    ("trigger", "expected"),
    [
        ("visited", "visit"),
        ("visits", "visit"),
        ("Met", "meet"),
        ("stopping", "stop"),
        ("killed", "kill"),
        ("aided", "aid"),
        ("use", "use"),
    ],
)
def test_lemma(trigger: str, expected: str) -> None:
    assert lemma(trigger) == expected


def test_a_span_outside_of_its_text_and_a_file_of_nothing_are_named(tmp_path: Path) -> None:
    row = line("a", "1", ("recalled", "r"))
    row["events"] = [{"start": 5, "end": 500, "cluster": "r", "in_evaluated_sentence": True}]
    with pytest.raises(BadInput, match="is no span of a text"):
        labelled_article(row)
    (tmp_path / "empty.jsonl").touch()
    with pytest.raises(Misuse, match="no labelled articles"):
        read_labelled_articles(tmp_path / "empty.jsonl")
