"""What was set aside before an article could be read is forgotten with it, whatever its source and its id."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from dateline.ingest import source_for_file
from dateline.pipeline import ingest
from dateline.records import Reject
from dateline.reviewing.erasing import erase
from dateline.store.articles import save_rejects
from dateline.store.postgres import answer, connect
from tests.integration.linking import load
from tests.integration.statements import execute
from tests.integration.test_erasing import A, B, stored_text

TEXT = "Mr Berg, who lives in Elm Street, met the “Norwegian” minister – in Oslo – on Tuesday.\n\n" + "They spoke of fish. " * 20
HEADLINE = "Mr Berg’s day in Oslo"
BAD, GOOD = "13.03.2024 or so", "2024-03-13"
PAGE = "<html><head><title>Mr {}</title></head><body><article><p>{}</p></article></body></html>"
LINES: dict[str, Callable[[str], str]] = {
    "17": lambda on: json.dumps({"id": 17, "text": TEXT, "published": on}),
    "18": lambda on: json.dumps({"text": TEXT, "id": "18", "published": on}),
    "café": lambda on: json.dumps({"id": "café", "outlet": "Elm Street Post", "published": on, "title": HEADLINE, "text": TEXT}),
    "kø": lambda on: json.dumps({"id": "kø", "published": on, "text": TEXT}, ensure_ascii=False),
    "19": lambda on: f'{{"id": 19, "by": "Mr Berg", "text": {"Mr " * (on == BAD)}{json.dumps(TEXT)}, "published": "{GOOD}"}}',
    "20": lambda on: json.dumps({"id": "a" if on == BAD else "20", "title": HEADLINE, "text": TEXT, "published": on}),
}


def read(url: str, source: Path) -> None:
    ingest(url, asdict(source_for_file(source)), "0001-01-01", "9999-12-31", "run")


def jsonl(folder: Path, key: str, on: str) -> Path:
    other = {"id": "other", "text": "Chad and Mali signed a treaty.", "published": GOOD}
    late = {"id": "late", "text": "Peru and Chile signed a treaty.", "published": BAD}
    file = folder / "mine.jsonl"
    file.write_text("\n".join([LINES[key](on), json.dumps(other), json.dumps(late)]), encoding="utf-8")
    return file


def texts(folder: Path, key: str, on: str) -> Path:
    for name, day, text in ((key, on, TEXT), ("other", GOOD, "Chad and Mali signed a treaty."), ("late", BAD, "Peru signed.")):
        (folder / f"{name}.txt").write_text(f"URL: https://a.example/{'x' * 100}\nDate: {day}\n\n{text}", encoding="utf-8")
    return folder


def pages(folder: Path, key: str, on: str) -> Path:
    for name, text in ((key, TEXT * (on == GOOD)), ("other", "Chad and Mali signed a treaty on Monday. " * 9), ("late", "")):
        (folder / f"{name}.html").write_text(PAGE.format(name.title(), text), encoding="utf-8")
    return folder


def feed(folder: Path, key: str, on: str) -> Path:
    pages(folder, key, on)
    entries = {"other": "A treaty", key: HEADLINE, "late": "Another treaty"}
    items = [f"<item><title>{title}</title><link>{name}.html</link></item>" for name, title in entries.items()]
    file = folder / "feed.xml"
    file.write_text(f"<rss version='2.0'><channel><title>F</title>{''.join(items)}</channel></rss>", encoding="utf-8")
    return file


def prepared(url: str, tmp_path: Path, write: Callable[[Path, str, str], Path], key: str, *days: str) -> None:
    for on in days:
        read(url, write(tmp_path, key, on))


@pytest.mark.parametrize(
    ("write", "key"), [*((jsonl, key) for key in LINES), (texts, "berg"), (pages, "berg-elm"), (feed, "berg")]
)
def test_what_was_set_aside_mended_and_read_goes_with_the_article(
    database_url: str, tmp_path: Path, write: Callable[[Path, str, str], Path], key: str
) -> None:
    prepared(database_url, tmp_path, write, key, BAD, GOOD)
    asked = "SELECT item FROM rejected_inputs ORDER BY item"
    before = [row["item"] for row in answer(database_url, asked)]
    assert len(before) == 2
    erase(database_url, key, "ann", "request 12")
    assert len(answer(database_url, asked)) == 1  # the one that is late
    found = stored_text(database_url)
    assert "Berg" not in found
    assert "Elm" not in found


@pytest.mark.parametrize(("write", "key"), [(jsonl, "17"), (jsonl, "19"), (texts, "berg"), (feed, "berg")])
def test_what_its_source_holds_of_an_erased_article_is_set_aside_without_its_words(
    database_url: str, tmp_path: Path, write: Callable[[Path, str, str], Path], key: str
) -> None:
    prepared(database_url, tmp_path, write, key, GOOD)
    erase(database_url, key, "ann", "request 12")
    prepared(database_url, tmp_path, write, key, BAD)
    assert len(answer(database_url, "SELECT item FROM rejected_inputs")) == 2
    assert "Berg" not in stored_text(database_url)


def test_what_an_older_dateline_set_aside_is_known_by_its_words(database_url: str, tmp_path: Path) -> None:
    for number, key in enumerate(LINES):
        (tmp_path / str(number)).mkdir()
        prepared(database_url, tmp_path / str(number), jsonl, key, BAD)
    prepared(database_url, tmp_path, jsonl, "18", GOOD)
    execute(database_url, "UPDATE rejects SET article_id = NULL")
    erase(database_url, "18", "ann", "request 12")
    left = [row["excerpt"] for row in answer(database_url, "SELECT excerpt FROM rejected_inputs")]
    assert [words for words in left if "Berg" in str(words)] == []
    assert [words for words in left if "Peru" in str(words)] != []


def test_what_was_set_aside_under_a_word_of_json_takes_no_other_along(database_url: str) -> None:
    article, mentions = A
    load(database_url, (type(article)("text", article.text, article.published_on), mentions), B)
    lines = [Reject("s", f"line {key}", "bad_input", "no date", f'{{"id": "{key}", "text": "Mr Berg"}}', key) for key in "xy"]
    with connect(database_url) as connection:
        save_rejects(connection, lines, "r")
    erase(database_url, "text", "ann", "request 12")
    assert len(answer(database_url, "SELECT item FROM rejected_inputs")) == 2
