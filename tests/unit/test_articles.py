"""Whole labelled articles: what is read, and what is refused with its line."""

from pathlib import Path

import pytest

from dateline.errors import BadInput
from dateline.tagger.corpus import Passage, read_corpus, read_file

ARTICLE = """### 2013-11-22 | agency long report
Bombs fall on the airport road
> attack | Bombs | P=the airport road
Ghana on Friday rejected an offer to meet, which Ghana's ministry called an offer to surrender.
> rejection | rejected | I=Ghana ; D=Friday ; O=an offer
> meeting.s | meet | I=Ghana#1

### 2014-01-02 | local newspaper
Bakery closes at noon
"""


def write(folder: Path, text: str) -> Path:
    (folder / "articles_x.txt").write_text(text, encoding="utf-8")
    return folder


def test_articles_are_passages_of_several_lines_with_their_mentions(tmp_path: Path) -> None:
    first, second = read_corpus(write(tmp_path, ARTICLE))
    assert (first.passage_id, first.style, first.flags, second.flags) == (
        "articles_x#1",
        "agency long report",
        ("para",),
        ("para", "none"),
    )
    assert (first.text.count("\n"), second.text) == (1, "Bakery closes at noon")
    told = [
        (m.type, m.status, first.text[m.start : m.end], [(r, first.text[a:b]) for r, a, b in m.arguments]) for m in first.mentions
    ]
    assert told == [
        ("attack", "occurred", "Bombs", [("place", "the airport road")]),
        ("rejection", "occurred", "rejected", [("initiator", "Ghana"), ("date", "Friday"), ("object", "an offer")]),
        ("meeting", "possible", "meet", [("initiator", "Ghana")]),
    ]


def test_a_span_is_taken_where_it_stands_nearest_or_as_numbered(tmp_path: Path) -> None:
    text = "### 2014-01-02 | blog\nIran met Oman and Iran phoned Togo, said Oman.\n> phone_call | phoned | I=Iran ; R=Oman#2\n"
    (passage,) = read_corpus(write(tmp_path, text))
    assert [start for _, start, _ in passage.mentions[0].arguments] == [18, 41]


@pytest.mark.parametrize(
    ("label", "message"),
    [
        ("> raid | fell", "3: want `> type.suffix"),
        ("> attack.x | fell", "3: want `> type.suffix"),
        ("> attack | rose", "3: 'rose' stands 0 times"),
        ("> attack | bombs", "3: 'bombs' stands 2 times.*bombs#1"),
        ("> attack | bombs#3", "3: 'bombs' stands 2 times"),
        ("> attack | fell | X=bombs", "3: unknown role 'X=bombs'"),
        ("> attack | fell | I=Chad", "3: 'Chad' stands 0 times"),
        ("> attack | fell\n> threat | fell", "1: an article without text, or two triggers"),
    ],
)
def test_a_broken_label_is_named_with_its_line(tmp_path: Path, label: str, message: str) -> None:
    text = f"### 2014-01-02 | blog\nWhen bombs fell more bombs came.\n{label}\n"
    (error,) = read_file(write(tmp_path, text) / "articles_x.txt")
    assert isinstance(error, BadInput)
    with pytest.raises(BadInput, match=message):
        raise error


@pytest.mark.parametrize(
    "text", ["### yesterday | blog\nHead\n", "### 2014-01-02 | blog\n> attack | fell\n", "### 2014-01-02 | blog\n"]
)
def test_a_broken_article_leaves_the_others(tmp_path: Path, text: str) -> None:
    found = list(read_file(write(tmp_path, text + "\n" + ARTICLE) / "articles_x.txt"))
    assert [type(item) for item in found] == [BadInput, Passage, Passage]
