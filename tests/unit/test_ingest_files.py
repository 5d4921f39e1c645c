"""Files from disk: packed, too large, of names that are no text, pages, missing ones."""

import gzip
import json
import os
from pathlib import Path

import pytest

from dateline.errors import Misuse
from dateline.ingest import collect, source_for_file
from dateline.ingest.paths import MAX_ITEM_BYTES
from dateline.records import Source
from tests.unit.collected import SENTENCE, collected, texts

_PAGE = "<html><head><title>Talks</title></head><body><article><h1>Talks in Tromso</h1>{}</article></body></html>"


def test_a_page_that_is_no_article_says_so_first(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(_PAGE.replace("<title>Talks", "<title>404 Not Found").format(f"<p>{SENTENCE}</p>"))
    _, (reject,) = collected(Source("test", "pages", str(tmp_path)))
    assert reject.message.startswith("the page calls itself '404 Not Found', which is no article")


def test_20_mb_are_read_to_the_end(tmp_path: Path) -> None:
    text = "The talks went on.\n" * (20_000_000 // 19) + "The last word is peace"
    (article,), _ = collected(texts(tmp_path, long=text))
    assert len(article.text) == len(text)
    assert article.text.endswith("The last word is peace")


def test_a_packed_file_is_read_and_a_damaged_one_is_set_aside_from_there(tmp_path: Path) -> None:
    packed = gzip.compress(b"\n".join(json.dumps({"id": str(n), "text": SENTENCE * 20}).encode() for n in range(2000)))
    (tmp_path / "a.jsonl.gz").write_bytes(packed)
    articles, rejects = collected(Source("test", "jsonl", str(tmp_path / "a.jsonl.gz")))
    assert (len(articles), len(rejects)) == (2000, 0)
    (tmp_path / "a.jsonl.gz").write_bytes(packed[:-2000])
    articles, rejects = collected(Source("test", "jsonl", str(tmp_path / "a.jsonl.gz")))
    assert len(rejects) == 1
    assert "gzip file is damaged" in rejects[0].message


def test_a_packed_file_that_is_damaged_inside_a_line_over_the_limit_is_set_aside_from_there(tmp_path: Path) -> None:
    good = json.dumps({"id": "a", "text": SENTENCE}).encode()
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(good + b"\n" + b"x" * (MAX_ITEM_BYTES + 10_000_000))[:-100])
    articles, rejects = collected(Source("test", "jsonl", str(tmp_path / "a.jsonl.gz")))
    assert [article.article_id for article in articles] == ["a"]
    assert [(reject.item, reject.message.split(" from")[0]) for reject in rejects] == [
        ("a.jsonl.gz, line 2", "the gzip file is damaged")
    ]


def test_a_file_name_that_is_no_text_is_one_reject(tmp_path: Path) -> None:
    for name in (b"\xff.txt", b"\xfe.txt", b"good.txt"):
        Path(os.fsdecode(os.path.join(os.fsencode(tmp_path), name))).write_text(SENTENCE, encoding="utf-8")
    articles, rejects = collected(Source("test", "texts", str(tmp_path)))
    assert [article.article_id for article in articles] == ["good"]
    assert len({reject.item for reject in rejects}) == 2
    for reject in rejects:
        assert reject.item.startswith(" .txt… (")
        assert reject.message == "the file's name is not UTF-8: rename the file"


def test_pages_are_read_in_the_order_of_their_paths(tmp_path: Path) -> None:
    body = f"<p>{SENTENCE * 3}</p>"
    (tmp_path / "b.html").write_text(_PAGE.format(body), encoding="utf-8")
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(_PAGE.format(body).encode()))
    (tmp_path / "c.htm").write_text(_PAGE.format(""), encoding="utf-8")
    (tmp_path / "d.html").write_bytes(b"\x00\x01\x02")
    (tmp_path / "e.html.gz").write_bytes(b"no gzip")
    (tmp_path / "style.css").write_text("p { }", encoding="utf-8")
    articles, rejects = collected(source_for_file(tmp_path))
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
