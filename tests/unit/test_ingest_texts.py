"""Texts with a header or none: every text is read to its end or set aside with a reason."""

from datetime import date
from pathlib import Path

import pytest

from dateline.ingest.paths import MAX_ITEM_BYTES
from dateline.records import Article
from tests.unit.collected import SENTENCE, collected, texts


def test_a_text_has_a_header_or_none(tmp_path: Path) -> None:
    header = "Title: Talks: day one\r\nDate: 17 June 2021\r\nOutlet: Desk\r\nURL: https://a.example/1\r\nAuthor: N. N.\r\n\r\n"
    articles, rejects = collected(texts(tmp_path, with_header=header + SENTENCE, without=f"Oslo: talks begin\n\n{SENTENCE}"))
    assert articles[0] == Article(
        "with_header", SENTENCE.strip(), date(2021, 6, 17), "Talks: day one", "https://a.example/1", "Desk", "en"
    )
    assert articles[1].text == f"Oslo: talks begin\n\n{SENTENCE.strip()}"
    assert articles[1].published_on is None
    assert not rejects


@pytest.mark.parametrize("empty_line", ["\n\n", "\n \n", "\n\t \n\n", "\r\n \r\n"])
def test_the_empty_line_under_a_header_may_hold_white_space(tmp_path: Path, empty_line: str) -> None:
    (article,), _ = collected(texts(tmp_path, a=f" \nTitle: Talks\nDate: 2021-06-17{empty_line}{SENTENCE}"))
    assert (article.title, article.published_on, article.text) == ("Talks", date(2021, 6, 17), SENTENCE.strip())


def test_lines_broken_at_a_fixed_width_are_put_together_and_lists_are_not(tmp_path: Path) -> None:
    wrapped = (
        "The foreign ministers of Norway and Finland met in Tromso on Monday to\n"
        "settle who may fish in the northern waters. After six hours they said\n"
        "that a commission would draw the line by the end of the year, and that\n"
        "boats may leave the harbour.\n"
    )
    listed = "- one\n- two\n- three\n- four"
    (article,), _ = collected(texts(tmp_path, a=f"{wrapped}\n{listed}\n"))
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
        (b"Date: 2204-03-13\n\n" + SENTENCE.encode(), "\"Date\" is '2204-03-13', a day that is still to come"),
        (b"Date: soon\n\n" + SENTENCE.encode(), "'soon' is no date"),
        (b"a" * (MAX_ITEM_BYTES + 1), "more than 25 MB"),
    ],
)
def test_a_bad_text_is_set_aside_with_its_name(tmp_path: Path, content: bytes, message: str) -> None:
    articles, rejects = collected(texts(tmp_path, bad=content, good=SENTENCE))
    assert [article.article_id for article in articles] == ["good"]
    assert [reject.item for reject in rejects] == ["bad.txt"]
    assert message in rejects[0].message


def test_a_windows_1252_text_is_read(tmp_path: Path) -> None:
    (article,), _ = collected(texts(tmp_path, a="“Köln” and Malmö agreed".encode("cp1252")))
    assert article.text == "“Köln” and Malmö agreed"


@pytest.mark.parametrize(
    "header",
    [
        "Title: A line in the water\nDate: 2021-06-17\nRelease number: 2021/55\n\n",
        "Title: A line\n  in the water\nDate: 17 June 2021\n \n",
        "Title: A line in the water\nDate: 2021-06-17\n",
        "Author: Kari\nTitle: A line in the water\nDate: 2021-06-17\n\n",
        "Source: The Northern Post\nDate: 17 June 2021\nAuthor: Kari\nTitle: A line in the water\n\n",
        "Headline: A line\n  in the water\nDate: 2021-06-17\n\n",
        "Author: Kari\nHeadline: A line in the water\nDate: 2021-06-17\n\n",
    ],
)
def test_a_header_may_have_lines_of_its_own_a_long_title_and_no_empty_line(tmp_path: Path, header: str) -> None:
    (article,), _ = collected(texts(tmp_path, a=header + SENTENCE))
    assert (article.title, article.published_on, article.text) == ("A line in the water", date(2021, 6, 17), SENTENCE.strip())


@pytest.mark.parametrize(
    "header",
    [
        "Title: A line in the water\nPublished: 2021-06-17\n",
        "Published: 17 June 2021 09:30\nByline: Kari\n\n",
        "Byline: Kari\nPublication date: Jun 17, 2021\n\n",
        "Publication-Date: 17 June 2021\n\n",
        "HEADLINE: A line in the water\nDATE PUBLISHED: June 17, 2021\n\n",
        "Title: A line in the water\npub_date: 2021-06-17\n\n",
        "Posted on: 17 June 2021\nDate: 2021-06-17\nUpdated: 2021-06-19\n\n",
        "Date:\nPublished: 2021-06-17\n\n",
    ],
)
def test_the_day_may_have_the_names_that_vendors_give_it(tmp_path: Path, header: str) -> None:
    (article,), rejects = collected(texts(tmp_path, a=header + SENTENCE))
    assert (article.published_on, article.text, rejects) == (date(2021, 6, 17), SENTENCE.strip(), [])


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("Title: A\nLoad-Date: June 17, 2021\n\n", '"Load date: June 17, 2021" may be the day of publication: call it "Date:"'),
        ("Byline: Kari\nIssued: 17.06.2021\n\n", 'or add an empty "Date:" if that is not known'),
        ("Published: 17/06/2021\n\n", "'17/06/2021' is no date: write it as 2021-06-17"),
        ("Date: 2021-06-17\nPublished: 2021-06-18\n\n", '"Date: 2021-06-17" and "Published: 2021-06-18" are two days'),
    ],
)
def test_no_day_is_lost_without_a_word(tmp_path: Path, header: str, message: str) -> None:
    articles, (reject,) = collected(texts(tmp_path, a=header + SENTENCE))
    assert not articles
    assert message in reject.message


def test_a_day_that_is_another_or_said_to_be_unknown_is_not_asked_for(tmp_path: Path) -> None:
    headers = ("Title: A\nUpdated: 2021-06-18\n\n", "Title: A\nDate:\nLoad-Date: 2021-06-18\n\n", "Title: A\nDated: Oslo\n\n")
    articles, rejects = collected(texts(tmp_path, **{f"a{n}": header + SENTENCE for n, header in enumerate(headers)}))
    assert ([article.published_on for article in articles], rejects) == ([None, None, None], [])


@pytest.mark.parametrize(
    "text",
    [
        "Title: of a song that was sung\nby the ministers.",
        "Title: A\nMinister: No.\nThe talks ended.",
        "Place: Oslo\nDate: not before May\n\nThe talks go on.",
        "Minister: No.\nJudge: Yes.\n\nThe talks ended.",
        "Author: Kari\nTitle: A\nDate: 2021-06-17\nThe talks ended.",
    ],
)
def test_one_known_key_below_others_or_without_an_empty_line_is_text(tmp_path: Path, text: str) -> None:
    (article,), _ = collected(texts(tmp_path, a=text))
    assert (article.title, article.text) == (None, text)


def test_words_broken_at_a_line_s_end_are_put_together(tmp_path: Path) -> None:
    lines = (
        "The ambassador of Norway was called home from Minsk, and the ambas-",
        "sador said that the Secretary-General had been told. The Secretary-",
        "General of the United Nations then asked both sides for a long-",
        "term agreement about the line in the water of the northern seas.",
    )
    (article,), _ = collected(texts(tmp_path, a="\n".join(lines)))
    assert "the ambassador said" in article.text
    assert "The Secretary-General of" in article.text
    assert "a long-term agreement" in article.text
