"""JSON Lines, texts and pages from disk: every item is read to its end or set aside with a reason."""

import gzip
import json
import os
from datetime import date
from pathlib import Path

import pytest

from dateline.errors import Misuse
from dateline.ingest import collect, source_for_file
from dateline.ingest.paths import MAX_ITEM_BYTES
from dateline.records import Article, Reject, Source

_SENTENCE = "The foreign ministers of Norway and Finland met in Tromso on Monday. "
_PAGE = "<html><head><title>Talks</title></head><body><article><h1>Talks in Tromso</h1>{}</article></body></html>"


def _jsonl(folder: Path, *lines: object, name: str = "a.jsonl") -> Source:
    path = folder / name
    rows = [line if isinstance(line, bytes) else json.dumps(line, ensure_ascii=False).encode() for line in lines]
    path.write_bytes(b"\n".join(rows) + b"\n")
    return Source("test", "jsonl", str(path))


def _texts(folder: Path, **files: bytes | str) -> Source:
    for stem, content in files.items():
        (folder / f"{stem}.txt").write_bytes(content.encode() if isinstance(content, str) else content)
    return Source("test", "texts", str(folder))


def _split(source: Source) -> tuple[list[Article], list[Reject]]:
    items = list(collect(source))
    return [item for item in items if isinstance(item, Article)], [item for item in items if isinstance(item, Reject)]


def test_a_line_gives_all_its_fields(tmp_path: Path) -> None:
    row = {
        "id": "a",
        "text": _SENTENCE,
        "published": "2021-06-17",
        "title": "T",
        "url": "https://a.example",
        "outlet": "O",
        "language": "en-GB",
    }
    assert list(collect(_jsonl(tmp_path, row))) == [
        Article("a", _SENTENCE.strip(), date(2021, 6, 17), "T", "https://a.example", "O", "en"),
    ]


def test_what_a_line_leaves_open_comes_from_source_or_text_or_stays_unknown(tmp_path: Path) -> None:
    source = _jsonl(
        tmp_path, {"id": 7, "text": _SENTENCE}, {"id": "b", "text": "Die Minister trafen sich am Montag.", "published": None}
    )
    articles, rejects = _split(Source("test", "jsonl", source.location, outlet="Desk"))
    assert [(a.article_id, a.published_on, a.outlet, a.language) for a in articles] == [
        ("7", None, "Desk", "en"),
        ("b", None, "Desk", "de"),
    ]
    assert not rejects


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{not json", "not valid JSON"),
        (b"[" * 100_000, "not valid JSON"),
        (b'["id"]', "must be an object"),
        (b'{"id": "x", "text": "caf\xe9"}', "not UTF-8"),
        (b"\x00\x01\x02\xff", "not UTF-8"),
        ({"text": _SENTENCE}, '"id" is missing'),
        ({"id": " ", "text": _SENTENCE}, '"id" is missing'),
        ({"id": True, "text": _SENTENCE}, '"id" is missing'),
        ({"id": "a\u0000b", "text": _SENTENCE}, "printable"),
        ({"id": "x"}, "\"text\" of 'x' is missing"),
        ({"id": "x", "text": 5}, "\"text\" of 'x' is missing"),
        ({"id": "x", "text": ""}, "the text is empty"),
        ({"id": "x", "text": " \u200b\u0000\n 123 "}, "the text is empty"),
        ({"id": "x", "text": _SENTENCE, "published": "yesterday"}, "'yesterday' is no date: write it as 2021-06-17"),
        ({"id": "x", "text": _SENTENCE, "published": "2021-02-30"}, "is no date"),
        ({"id": "x", "text": _SENTENCE, "published": "0001-01-01T00:00:00Z"}, "\"published\" is '0001-01-01T00:00:00Z', before"),
        ({"id": "x", "text": _SENTENCE, "published": 20210617}, "\"published\" of 'x' must be text or null"),
    ],
)
def test_a_bad_line_is_set_aside_and_the_rest_goes_on(tmp_path: Path, line: object, message: str) -> None:
    articles, rejects = _split(
        _jsonl(tmp_path, {"id": "before", "text": _SENTENCE}, line, {"id": "after", "text": _SENTENCE + "x"})
    )
    assert [article.article_id for article in articles] == ["before", "after"]
    assert [(reject.source, reject.item, reject.kind) for reject in rejects] == [("test", "a.jsonl, line 2", "bad_input")]
    assert message in rejects[0].message


def test_a_lone_surrogate_in_json_does_not_reach_the_text(tmp_path: Path) -> None:
    (article,), _ = _split(_jsonl(tmp_path, b'{"id": "x", "text": "Talks \\ud800 in Oslo"}'))
    article.text.encode("utf-8")


def test_300_000_words_are_read_to_the_end(tmp_path: Path) -> None:
    text = " ".join(f"word{number}" for number in range(300_000))
    (article,), _ = _split(_jsonl(tmp_path, {"id": "long", "text": text}))
    assert article.text == text


def test_20_mb_are_read_to_the_end(tmp_path: Path) -> None:
    text = "The talks went on.\n" * (20_000_000 // 19) + "The last word is peace"
    (article,), _ = _split(_texts(tmp_path, long=text))
    assert len(article.text) == len(text)
    assert article.text.endswith("The last word is peace")


def test_what_is_larger_than_the_limit_is_set_aside_whole(tmp_path: Path) -> None:
    huge = b'{"id": "huge", "text": "' + b"a " * (MAX_ITEM_BYTES // 2) + b'"}'
    articles, rejects = _split(_jsonl(tmp_path, huge, {"id": "next", "text": _SENTENCE}))
    assert [article.article_id for article in articles] == ["next"]
    assert rejects[0].item == "a.jsonl, line 1"
    assert "more than 25 MB: split it" in rejects[0].message


def test_an_id_used_twice_is_one_article_or_a_reject(tmp_path: Path) -> None:
    first = {"id": "a", "text": _SENTENCE, "published": "2021-06-17"}
    articles, rejects = _split(
        _jsonl(tmp_path, first, first, {**first, "text": "Another text."}, {**first, "published": "2021-06-18"})
    )
    assert len(articles) == 1
    assert [reject.item for reject in rejects] == ["a", "a"]
    assert "used before for another text" in rejects[0].message
    assert "used before for another day of publication" in rejects[1].message


def test_a_packed_file_is_read_and_a_damaged_one_is_set_aside_from_there(tmp_path: Path) -> None:
    packed = gzip.compress(b"\n".join(json.dumps({"id": str(n), "text": _SENTENCE * 20}).encode() for n in range(2000)))
    (tmp_path / "a.jsonl.gz").write_bytes(packed)
    articles, rejects = _split(Source("test", "jsonl", str(tmp_path / "a.jsonl.gz")))
    assert (len(articles), len(rejects)) == (2000, 0)
    (tmp_path / "a.jsonl.gz").write_bytes(packed[:-2000])
    articles, rejects = _split(Source("test", "jsonl", str(tmp_path / "a.jsonl.gz")))
    assert len(rejects) == 1
    assert "gzip file is damaged" in rejects[0].message


def test_a_packed_file_that_is_damaged_inside_a_line_over_the_limit_is_set_aside_from_there(tmp_path: Path) -> None:
    good = json.dumps({"id": "a", "text": _SENTENCE}).encode()
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(good + b"\n" + b"x" * (MAX_ITEM_BYTES + 10_000_000))[:-100])
    articles, rejects = _split(Source("test", "jsonl", str(tmp_path / "a.jsonl.gz")))
    assert [article.article_id for article in articles] == ["a"]
    assert [(reject.item, reject.message.split(" from")[0]) for reject in rejects] == [
        ("a.jsonl.gz, line 2", "the gzip file is damaged")
    ]


def test_a_file_name_that_is_no_text_is_one_reject(tmp_path: Path) -> None:
    for name in (b"\xff.txt", b"\xfe.txt", b"good.txt"):
        Path(os.fsdecode(os.path.join(os.fsencode(tmp_path), name))).write_text(_SENTENCE, encoding="utf-8")
    articles, rejects = _split(Source("test", "texts", str(tmp_path)))
    assert [article.article_id for article in articles] == ["good"]
    assert len({reject.item for reject in rejects}) == 2
    for reject in rejects:
        assert reject.item.startswith(" .txt… (")
        assert reject.message == "the file's name is not UTF-8: rename the file"


def test_a_text_has_a_header_or_none(tmp_path: Path) -> None:
    header = "Title: Talks: day one\r\nDate: 17 June 2021\r\nOutlet: Desk\r\nURL: https://a.example/1\r\nAuthor: N. N.\r\n\r\n"
    articles, rejects = _split(_texts(tmp_path, with_header=header + _SENTENCE, without=f"Oslo: talks begin\n\n{_SENTENCE}"))
    assert articles[0] == Article(
        "with_header", _SENTENCE.strip(), date(2021, 6, 17), "Talks: day one", "https://a.example/1", "Desk", "en"
    )
    assert articles[1].text == f"Oslo: talks begin\n\n{_SENTENCE.strip()}"
    assert articles[1].published_on is None
    assert not rejects


@pytest.mark.parametrize("empty_line", ["\n\n", "\n \n", "\n\t \n\n", "\r\n \r\n"])
def test_the_empty_line_under_a_header_may_hold_white_space(tmp_path: Path, empty_line: str) -> None:
    (article,), _ = _split(_texts(tmp_path, a=f" \nTitle: Talks\nDate: 2021-06-17{empty_line}{_SENTENCE}"))
    assert (article.title, article.published_on, article.text) == ("Talks", date(2021, 6, 17), _SENTENCE.strip())


def test_lines_broken_at_a_fixed_width_are_put_together_and_lists_are_not(tmp_path: Path) -> None:
    wrapped = (
        "The foreign ministers of Norway and Finland met in Tromso on Monday to\n"
        "settle who may fish in the northern waters. After six hours they said\n"
        "that a commission would draw the line by the end of the year, and that\n"
        "boats may leave the harbour.\n"
    )
    listed = "- one\n- two\n- three\n- four"
    (article,), _ = _split(_texts(tmp_path, a=f"{wrapped}\n{listed}\n"))
    assert article.text == " ".join(wrapped.split("\n")).strip() + "\n\n" + listed


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the text is empty"),
        (b"Title: Only a header\nDate: 2021-06-17\n\n", "the text is empty"),
        (b"Title: Only a header\nDate: 2021-06-17\n", "the text is empty"),
        (b"Title: Only a header\nDate: 2021-06-17", "the text is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary data"),
        ("Zürich, Köln, Malmö ".encode() + b"\xff", "save the file as UTF-8"),
        (b"Date: soon\n\n" + _SENTENCE.encode(), "'soon' is no date"),
        (b"a" * (MAX_ITEM_BYTES + 1), "more than 25 MB"),
    ],
)
def test_a_bad_text_is_set_aside_with_its_name(tmp_path: Path, content: bytes, message: str) -> None:
    articles, rejects = _split(_texts(tmp_path, bad=content, good=_SENTENCE))
    assert [article.article_id for article in articles] == ["good"]
    assert [reject.item for reject in rejects] == ["bad.txt"]
    assert message in rejects[0].message


def test_a_windows_1252_text_is_read(tmp_path: Path) -> None:
    (article,), _ = _split(_texts(tmp_path, a="“Köln” and Malmö agreed".encode("cp1252")))
    assert article.text == "“Köln” and Malmö agreed"


def test_pages_are_read_in_the_order_of_their_paths(tmp_path: Path) -> None:
    body = f"<p>{_SENTENCE * 3}</p>"
    (tmp_path / "b.html").write_text(_PAGE.format(body), encoding="utf-8")
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(_PAGE.format(body).encode()))
    (tmp_path / "c.htm").write_text(_PAGE.format(""), encoding="utf-8")
    (tmp_path / "d.html").write_bytes(b"\x00\x01\x02")
    (tmp_path / "e.html.gz").write_bytes(b"no gzip")
    (tmp_path / "style.css").write_text("p { }", encoding="utf-8")
    articles, rejects = _split(source_for_file(tmp_path))
    assert [(article.article_id, article.title) for article in articles] == [("a", "Talks in Tromso"), ("b", "Talks in Tromso")]
    assert [(reject.item, reject.message.split(":")[0]) for reject in rejects] == [
        ("c.htm", "no article text was found in the page"),
        ("d.html", "this is binary data, not text"),
        ("e.html.gz", "e.html.gz is a damaged gzip file (Not a gzipped file (b'no'))"),
    ]


def test_a_source_that_is_not_there_is_misuse_and_an_empty_folder_is_not(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="does not exist"):
        list(collect(Source("test", "jsonl", str(tmp_path / "none.jsonl"))))
    assert list(collect(Source("test", "texts", str(tmp_path)))) == []
    (tmp_path / "a.html").touch()
    with pytest.raises(Misuse, match=r"holds no file that ends in \.txt"):
        list(collect(Source("test", "texts", str(tmp_path))))
    with pytest.raises(Misuse, match="unknown kind 'rss'"):
        list(collect(Source("test", "rss", str(tmp_path))))


@pytest.mark.parametrize(
    "header",
    [
        "Title: A line in the water\nDate: 2021-06-17\nRelease number: 2021/55\n\n",
        "Title: A line\n  in the water\nDate: 17 June 2021\n \n",
        "Title: A line in the water\nDate: 2021-06-17\n",
    ],
)
def test_a_header_may_have_lines_of_its_own_a_long_title_and_no_empty_line(tmp_path: Path, header: str) -> None:
    (article,), _ = _split(_texts(tmp_path, a=header + _SENTENCE))
    assert (article.title, article.published_on, article.text) == ("A line in the water", date(2021, 6, 17), _SENTENCE.strip())


@pytest.mark.parametrize(
    "text", ["Title: of a song that was sung\nby the ministers.", "Title: A\nMinister: No.\nThe talks ended."]
)
def test_one_known_key_without_an_empty_line_is_text(tmp_path: Path, text: str) -> None:
    (article,), _ = _split(_texts(tmp_path, a=text))
    assert (article.title, article.text) == (None, text)


def test_words_broken_at_a_line_s_end_are_put_together(tmp_path: Path) -> None:
    lines = (
        "The ambassador of Norway was called home from Minsk, and the ambas-",
        "sador said that the Secretary-General had been told. The Secretary-",
        "General of the United Nations then asked both sides for a long-",
        "term agreement about the line in the water of the northern seas.",
    )
    (article,), _ = _split(_texts(tmp_path, a="\n".join(lines)))
    assert "the ambassador said" in article.text
    assert "The Secretary-General of" in article.text
    assert "a long-term agreement" in article.text


def test_english_is_english_also_by_its_longer_code(tmp_path: Path) -> None:
    (article,), _ = _split(_jsonl(tmp_path, {"id": "a", "text": _SENTENCE, "language": "eng"}))
    assert article.language == "en"


def test_json_over_many_lines_is_one_reject(tmp_path: Path) -> None:
    rows = [{"id": "a", "text": _SENTENCE}, {"id": "b", "text": _SENTENCE}]
    source = _jsonl(tmp_path, json.dumps(rows, indent=2).encode())
    articles, rejects = _split(source)
    assert not articles
    assert [reject.item for reject in rejects] == ["a.jsonl"]
    assert "not JSON Lines: write one article a line" in rejects[0].message
