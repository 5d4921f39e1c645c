"""The annotation format and the corpus that is written in it."""

import json
from pathlib import Path

import pytest

from dateline.errors import BadInput, Misuse
from dateline.ontology import TYPES
from dateline.tagger.corpus import Passage, parse_text, read_corpus, read_file
from dateline.tagger.coverage import check_files, count, near_duplicates
from dateline.tagger.labelled import read_extra, read_labelled


def test_marks_are_taken_out_and_tied_by_digit() -> None:
    text, mentions = parse_text("[Accra|I1 R2] {met|1meeting} [Lome|I1]; [it|I2] {denied|2rejection.s} it.", "x")
    assert text == "Accra met Lome; it denied it."
    first, second = mentions
    assert (text[first.start : first.end], first.type, first.status) == ("met", "meeting", "occurred")
    assert [(role, text[a:b]) for role, a, b in first.arguments] == [("initiator", "Accra"), ("initiator", "Lome")]
    assert [(role, text[a:b]) for role, a, b in second.arguments] == [("recipient", "Accra"), ("initiator", "it")]
    assert second.status == "possible"


@pytest.mark.parametrize(
    ("marked", "says"),
    [
        ("[Accra|X] {met|meeting}", "unknown role"),
        ("[Accra|I] {met|party}", "unknown type"),
        ("{met|meeting} and {left|visit}", "number every trigger"),
        ("[Accra|I2] {met|1meeting}", "has no trigger"),
        ("[Accra {met|meeting}", "outside a mark"),
        ("{met|1meeting} {left|1visit}", "two types"),
    ],
)
def test_a_broken_mark_is_named_with_its_place(marked: str, says: str) -> None:
    with pytest.raises(BadInput, match=says) as error:
        parse_text(marked, "file.txt:7")
    assert "file.txt:7" in str(error.value)


def test_one_broken_passage_does_not_hide_the_others(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    blocks = [
        "# 1 | blog | - | none beat:food\nSoup.",
        "# 2 | poem | - | none\nAh.",
        "# 3 | blog | GHA | \n[Accra|I] {met|meeting} x.",
    ]
    file.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")
    items = list(read_file(file))
    assert [isinstance(item, Passage) for item in items] == [True, False, True]
    assert "a.txt:4" in str(items[1])
    assert "poem" in str(items[1])


def test_labelled_documents_are_read_and_a_broken_line_is_named(tmp_path: Path) -> None:
    file = tmp_path / "extra.jsonl"
    mention = {
        "type": "meeting",
        "status": "occurred",
        "trigger": [5, 8],
        "arguments": [{"role": "initiator", "start": 0, "end": 4}],
    }
    good = json.dumps({"id": "d", "text": "Oslo met.", "mentions": [mention]})
    file.write_text(good + "\n", encoding="utf-8")
    (document,) = read_extra(file)
    assert document.mentions[0].arguments == (("initiator", 0, 4),)
    file.write_text(good + "\n{}\n", encoding="utf-8")
    with pytest.raises(BadInput, match=r"extra.jsonl:2"):
        read_extra(file)


def test_mentions_as_extract_prints_them_are_read(tmp_path: Path) -> None:
    """A span that stands for two actors comes twice; it is one argument."""
    file = tmp_path / "contract.jsonl"
    span = {"role": "initiator", "start": 0, "end": 4, "text": "Oslo", "confidence": 1.0}
    mention = {
        "type": "meeting",
        "status": "occurred",
        "trigger": {"start": 5, "end": 8, "text": "met"},
        "arguments": [span | {"actor": {"name": "Norway"}}, span | {"actor": {"name": "Oslo"}}],
        "date": None,
    }
    file.write_text(json.dumps({"id": "d", "text": "Oslo met.", "published": None, "mentions": [mention], "events": []}) + "\n")
    (document,) = read_labelled(file)
    assert (document.mentions[0].start, document.mentions[0].end) == (5, 8)
    assert document.mentions[0].arguments == (("initiator", 0, 4),)


@pytest.mark.parametrize(
    ("changed", "says"), [({"type": "party"}, "party"), ({"status": "maybe"}, "maybe"), ({"trigger": [5, 99]}, "no span")]
)
def test_labels_that_the_ontology_or_the_text_does_not_have_are_refused(
    tmp_path: Path, changed: dict[str, object], says: str
) -> None:
    mention = {"type": "meeting", "status": "occurred", "trigger": [5, 8], "arguments": []} | changed
    (tmp_path / "bad.jsonl").write_text(json.dumps({"id": "d", "text": "Oslo met.", "mentions": [mention]}) + "\n")
    with pytest.raises(BadInput, match=says) as error:
        read_labelled(tmp_path / "bad.jsonl")
    assert "bad.jsonl:1" in str(error.value)


def test_a_folder_and_a_file_of_passages_are_measured_on_alike_and_nothing_is_misuse(tmp_path: Path) -> None:
    file = tmp_path / "gold" / "a.txt"
    file.parent.mkdir()
    file.write_text("# 1 | blog | - | none beat:food\nSoup.\n", encoding="utf-8")
    assert read_labelled(file) == read_labelled(file.parent)
    assert read_labelled(file)[0].line == 2
    file.write_text("# 1 | blog | - | \nSoup.\n", encoding="utf-8")
    with pytest.raises(BadInput, match=r"a\.txt:1"):
        read_labelled(file)
    file.write_text("", encoding="utf-8")
    for path in (file, tmp_path / "nowhere"):
        with pytest.raises(Misuse):
            read_labelled(path)


def test_the_corpus_parses_and_covers_every_type_and_ordinary_news(repository: Path) -> None:
    passages = read_corpus(repository / "models" / "corpus")
    counters = count(passages)
    assert min(counters["type"][name] for name in TYPES) >= 25
    assert sum(not passage.mentions for passage in passages) >= 500
    assert sum(bool(passage.mentions) for passage in passages) >= 1200


def test_no_two_passages_of_the_corpus_share_a_run_of_words(repository: Path) -> None:
    assert near_duplicates(read_corpus(repository / "models" / "corpus")) == []


def test_a_shared_run_of_words_is_found() -> None:
    text = "one two three four five six seven eight nine ten"
    passages = [Passage("a", text, ()), Passage("b", "zero " + text, ())]
    assert near_duplicates(passages, words=10) == [("a (line 0)", "b (line 0)", text)]
    assert near_duplicates(passages) == []


def test_a_repeat_is_found_under_the_same_number_and_in_a_file_of_the_same_name(tmp_path: Path) -> None:
    passage = "# 1 | blog | - | none beat:food\nThe bakery on the old market square closes at noon on most Saturdays of winter.\n"
    files = [tmp_path / folder / "extradition.txt" for folder in ("corpus", "gold")]
    for file in files:
        file.parent.mkdir()
        file.write_text(passage, encoding="utf-8")
    assert "shares 14 words in a row with extradition#1 (line 2)" in check_files(files)[0][0]
    files[0].write_text(passage + "\n" + passage, encoding="utf-8")
    (error,) = check_files(files[:1])[0]
    assert error.startswith("extradition#1 (line 5): shares")


def test_a_side_with_the_offsets_of_the_trigger_is_no_span_to_learn(tmp_path: Path) -> None:
    """So `dateline extract` prints sides that only the rest of the article tells."""
    spans = [("initiator", 0, 4), ("recipient", 10, 18), ("recipient", 10, 14), ("object", 10, 18)]
    mention = {
        "type": "endorsement",
        "status": "occurred",
        "trigger": {"start": 10, "end": 18},
        "arguments": [{"role": role, "start": start, "end": end} for role, start, end in spans],
    }
    line = json.dumps({"id": "d", "text": "Lima gave applause.", "mentions": [mention]})
    (tmp_path / "extra.jsonl").write_text(line + "\n", encoding="utf-8")
    (document,) = read_extra(tmp_path / "extra.jsonl")
    assert document.mentions[0].arguments == (spans[0], *spans[2:])


def test_a_label_without_a_trigger_is_an_error_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "articles.txt"
    for label in ("> meeting", "> meeting | ", "> meeting |  | I=Oslo"):
        file.write_text(f"### 2024-01-01 | agency\nOslo met Lima.\n{label}\n", encoding="utf-8")
        (error,) = read_file(file)
        assert str(error).startswith("articles.txt:3: want `> type.suffix | trigger")


def test_a_line_of_json_ends_at_a_line_feed_alone_and_empty_ones_are_no_documents(tmp_path: Path) -> None:
    """`dateline extract` prints U+2028 and U+0085 as they stand in the text."""
    text = "Oslo met.\u2028Rain\x85fell."
    line = json.dumps({"id": "d", "text": text, "mentions": []}, ensure_ascii=False)
    (tmp_path / "extra.jsonl").write_text(f"{line}\n\n{line}\n", encoding="utf-8")
    assert [document.text for document in read_extra(tmp_path / "extra.jsonl")] == [text, text]
    (tmp_path / "extra.jsonl").write_text(f"{line}\n\n{{}}\n", encoding="utf-8")
    with pytest.raises(BadInput, match=r"extra\.jsonl:3"):
        read_extra(tmp_path / "extra.jsonl")


@pytest.mark.parametrize(
    "change",
    [{"text": ["Oslo met."]}, {"text": None}, {"text": "Oslo \ud800 met."}, {"trigger": [5.0, 8]}, {"trigger": [True, 8]}],
)
def test_a_document_that_could_not_be_read_later_is_named(change: dict[str, object], tmp_path: Path) -> None:
    mention = {"type": "meeting", "status": "occurred", "trigger": [5, 8]} | change
    row = {"id": "d", "text": "Oslo met.", "mentions": [mention]} | {key: value for key, value in change.items() if key == "text"}
    (tmp_path / "extra.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    with pytest.raises(BadInput, match=r"extra\.jsonl:1"):
        read_extra(tmp_path / "extra.jsonl")
