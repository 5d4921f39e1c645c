"""JSON Lines: every line is an article or set aside with a reason."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from dateline.ingest import collect
from dateline.ingest.paths import MAX_ITEM_BYTES
from dateline.records import Article, Source
from tests.unit.collected import SENTENCE, collected


def jsonl(folder: Path, *lines: object, name: str = "a.jsonl") -> Source:
    path = folder / name
    rows = [line if isinstance(line, bytes) else json.dumps(line, ensure_ascii=False).encode() for line in lines]
    path.write_bytes(b"\n".join(rows) + b"\n")
    return Source("test", "jsonl", str(path))


def test_a_line_gives_all_its_fields(tmp_path: Path) -> None:
    row = {
        "id": "a",
        "text": SENTENCE,
        "published": "2021-06-17",
        "title": "T",
        "url": "https://a.example",
        "outlet": "O",
        "language": "en-GB",
    }
    assert list(collect(jsonl(tmp_path, row))) == [
        Article("a", SENTENCE.strip(), date(2021, 6, 17), "T", "https://a.example", "O", "en"),
    ]


def test_what_a_line_leaves_open_comes_from_source_or_text_or_stays_unknown(tmp_path: Path) -> None:
    source = jsonl(
        tmp_path, {"id": 7, "text": SENTENCE}, {"id": "b", "text": "Die Minister trafen sich am Montag.", "published": None}
    )
    articles, rejects = collected(Source("test", "jsonl", source.location, outlet="Desk"))
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
        ({"text": SENTENCE}, '"id" is missing'),
        ({"id": "", "text": SENTENCE}, '"id" is missing'),
        ({"id": " ", "text": SENTENCE}, "\"id\" is ' ': it must be text"),
        ({"id": True, "text": SENTENCE}, '"id" is True: it must be text or a whole number'),
        ({"id": 13.0, "text": SENTENCE}, '"id" is 13.0: it must be text or a whole number'),
        ({"id": "x", "text": SENTENCE, "published": 1623888000000}, "it must be text, a day as 2021-06-17, or null"),
        ({"id": "x", "text": SENTENCE, "title": 5}, "\"title\" of 'x' is 5: it must be text, or null"),
        ({"id": "a\u0000b", "text": SENTENCE}, "printable"),
        ({"id": "x"}, "\"text\" of 'x' is missing"),
        ({"id": "x", "text": 5}, "\"text\" of 'x' is missing"),
        ({"id": "x", "text": ""}, "the text is empty"),
        ({"id": "x", "text": "<p>Oslo recalled its envoy.</p><p>He left.</p>"}, "the text is HTML (</p>): give it without tags"),
        ({"id": "x", "text": "Oslo recalled its envoy.<br /><BR>He left."}, "the text is HTML (<br />): give it without tags"),
        ({"id": "x", "text": "<a href='/oslo'>Oslo</a> recalled its envoy."}, "the text is HTML (</a>): give it without tags"),
        ({"id": "x", "text": " \u200b\u0000\n 123 "}, "the text is empty"),
        ({"id": "x", "text": SENTENCE, "published": "yesterday"}, "'yesterday' is no date: write it as 2021-06-17"),
        ({"id": "x", "text": SENTENCE, "published": "2021-02-30"}, "is no date"),
        ({"id": "x", "text": SENTENCE, "published": "0001-01-01T00:00:00Z"}, "\"published\" is '0001-01-01T00:00:00Z', before"),
        ({"id": "x", "text": SENTENCE, "published": "9999-12-31"}, "'9999-12-31', a day that is still to come: leave it out"),
        (
            {"id": "x", "text": SENTENCE, "published": str(datetime.now(UTC).date() + timedelta(days=3))},
            "a day that is still to come",
        ),
        ({"id": "x", "text": SENTENCE, "published": 20210617}, "is 20210617: it must be text, a day as 2021-06-17, or null"),
    ],
)
def test_a_bad_line_is_set_aside_and_the_rest_goes_on(tmp_path: Path, line: object, message: str) -> None:
    articles, rejects = collected(
        jsonl(tmp_path, {"id": "before", "text": SENTENCE}, line, {"id": "after", "text": SENTENCE + "x"})
    )
    assert [article.article_id for article in articles] == ["before", "after"]
    assert [(reject.source, reject.item, reject.kind) for reject in rejects] == [("test", "a.jsonl, line 2", "bad_input")]
    assert message in rejects[0].message


def test_a_lone_surrogate_in_json_does_not_reach_the_text(tmp_path: Path) -> None:
    (article,), _ = collected(jsonl(tmp_path, b'{"id": "x", "text": "Talks \\ud800 in Oslo"}'))
    article.text.encode("utf-8")


def test_300_000_words_are_read_to_the_end(tmp_path: Path) -> None:
    text = " ".join(f"word{number}" for number in range(300_000))
    (article,), _ = collected(jsonl(tmp_path, {"id": "long", "text": text}))
    assert article.text == text


def test_what_is_larger_than_the_limit_is_set_aside_whole(tmp_path: Path) -> None:
    huge = b'{"id": "huge", "text": "' + b"a " * (MAX_ITEM_BYTES // 2) + b'"}'
    articles, rejects = collected(jsonl(tmp_path, huge, {"id": "next", "text": SENTENCE}))
    assert [article.article_id for article in articles] == ["next"]
    assert rejects[0].item == "a.jsonl, line 1"
    assert "more than 25 MB: split it" in rejects[0].message


def test_an_id_used_twice_is_one_article_or_a_reject(tmp_path: Path) -> None:
    first = {"id": "a", "text": SENTENCE, "published": "2021-06-17"}
    articles, rejects = collected(
        jsonl(tmp_path, first, first, {**first, "text": "Another text."}, {**first, "published": "2021-06-18"})
    )
    assert len(articles) == 1
    assert [reject.item for reject in rejects] == ["a.jsonl, line 3", "a.jsonl, line 4"]
    assert "used before for another text" in rejects[0].message
    assert "used before for another day of publication" in rejects[1].message


def test_what_the_first_of_two_lines_did_not_tell_comes_with_the_second(tmp_path: Path) -> None:
    first, day = {"id": "a", "text": SENTENCE}, {"published": "2021-06-17"}
    articles, rejects = collected(
        jsonl(tmp_path, first, {**first, **day}, {**first, "title": "T"}, first, {**first, "published": "2021-06-18"})
    )
    assert [(article.published_on, article.title) for article in articles] == [
        (None, None),
        (date(2021, 6, 17), None),
        (date(2021, 6, 17), "T"),
    ]
    assert [reject.item for reject in rejects] == ["a.jsonl, line 5"]


@pytest.mark.parametrize("name", ["date", "pubDate", "datePublished", "published_at", "publication-date", "publishedOn"])
def test_a_day_under_another_name_is_not_lost_without_a_word(tmp_path: Path, name: str) -> None:
    lines = [{"id": key, "text": SENTENCE, name: "2021-06-17T09:30:00Z"} for key in "ab"]
    articles, (reject,) = collected(jsonl(tmp_path, lines[0], {**lines[1], "published": None}))
    assert [article.article_id for article in articles] == ["b"]
    assert reject.message == (
        f"\"{name}\" of 'a' ('2021-06-17T09:30:00Z') may be the day of publication: call it \"published\", or give "
        '"published": null if that is not known'
    )


def test_other_fields_of_a_line_are_none(tmp_path: Path) -> None:
    others = {
        "date_modified": "2021-06-17",
        "created_at": 1623888000,
        "release": 2021,
        "publication": "The 2021 Post",
        "dated": None,
    }
    (article,), _ = collected(jsonl(tmp_path, {"id": "a", "text": SENTENCE, **others}))
    assert article.published_on is None


def test_a_day_may_be_tomorrow_where_it_is_tomorrow_already(tmp_path: Path) -> None:
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    (article,), _ = collected(jsonl(tmp_path, {"id": "a", "text": SENTENCE, "published": str(tomorrow)}))
    assert article.published_on == tomorrow


@pytest.mark.parametrize(
    "code", ["und", "und-Latn", "zxx", "mul", "mis", "qaa", "xx", "xx-XX", "NaN", "NA", "nil", "jp", "n/a", "?"]
)
def test_a_code_that_names_no_language_counts_as_none(tmp_path: Path, code: str) -> None:
    source = jsonl(tmp_path, {"id": "a", "text": SENTENCE, "language": code})
    assert [article.language for article in collected(source)[0]] == ["en"]
    assert [article.language for article in collected(Source("test", "jsonl", source.location, language="no"))[0]] == ["no"]


@pytest.mark.parametrize(
    ("code", "language"), [("no", "no"), ("De-at", "de"), ("deu", "deu"), ("na-NR", "na"), ("nan-TW", "nan"), ("fil", "fil")]
)
def test_a_code_that_names_a_language_is_believed(tmp_path: Path, code: str, language: str) -> None:
    (article,), _ = collected(jsonl(tmp_path, {"id": "a", "text": SENTENCE, "language": code}))
    assert article.language == language


def test_english_is_english_also_by_its_longer_code(tmp_path: Path) -> None:
    (article,), _ = collected(jsonl(tmp_path, {"id": "a", "text": SENTENCE, "language": "eng"}))
    assert article.language == "en"


def test_json_over_many_lines_is_one_reject(tmp_path: Path) -> None:
    rows = [{"id": "a", "text": SENTENCE}, {"id": "b", "text": SENTENCE}]
    source = jsonl(tmp_path, json.dumps(rows, indent=2).encode())
    articles, rejects = collected(source)
    assert not articles
    assert [reject.item for reject in rejects] == ["a.jsonl"]
    assert "not JSON Lines: write one article a line" in rejects[0].message


def test_what_a_data_frame_lacks_is_not_there(tmp_path: Path) -> None:
    line = json.dumps(
        {"id": "x", "text": SENTENCE} | dict.fromkeys(("published", "title", "url", "outlet", "language"), float("nan"))
    )
    (tmp_path / "frame.jsonl").write_text(line, encoding="utf-8")
    (found,) = collect(Source("test", "jsonl", str(tmp_path / "frame.jsonl")))
    assert isinstance(found, Article)
    assert (found.published_on, found.title, found.url, found.outlet) == (None, None, None, None)
