"""Marks of footnotes in a page's text, and what is raised for another reason."""

import pytest
from lxml import html

from dateline.ingest.footnotes import drop_marks
from dateline.ingest.page import read_page
from tests.unit.pages import PARAGRAPHS, PROSE, page_of


def _without_marks(inside: str) -> str:
    tree = html.fromstring(f"<div><p>{inside}</p></div>")
    drop_marks(tree)
    text: str = tree.text_content()
    return text


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("14 July 2015<sup><a href='#fn1'>1</a></sup> in Vienna", "14 July 2015 in Vienna"),
        ("in May 2018<a href='https://a.example/line#fn2'><sup>2</sup></a>, it", "in May 2018, it"),
        ("a crew of 23<sup>1</sup>.", "a crew of 23."),
        ("<b>2015</b><sup>1</sup><sup>2</sup> in<span><sup>3</sup></span> it", "2015 in it"),
        ("in 2018.<sup>12</sup> Then", "in 2018. Then"),
        ("the judge’s<sup>1, 2</sup> map", "the judge’s map"),
        ("of 2018<sup>[1]</sup><sup>[2]</sup> it", "of 2018 it"),
        ("2018<sup><a href='#a'>a</a>,<a href='#b'>b</a></sup> it", "2018 it"),
        ("2018<sup><a href='#x'>*</a></sup> it", "2018 it"),
        ("2018<a role='doc-noteref' href='#1'>note 1</a> it", "2018 it"),
    ],
)
def test_a_mark_of_a_footnote_is_not_run_into_the_word_before(marked: str, text: str) -> None:
    assert _without_marks(marked) == text


@pytest.mark.parametrize(
    "raised",
    [
        "the 14<sup>th</sup> of July",
        "4 km<sup>2</sup>, 5km<sup>2</sup> and 3 m<sup>3</sup> of CO<sup>2</sup>",
        "U<sup>235</sup>, Cs<sup>137</sup> and x<sup>2</sup>",
        "<sup>235</sup>U and a <sup>3</sup> apart",
        "5<sup>1</sup>/<sub>2</sub> miles",
        "M<sup>me</sup> Nordmann",
        "fish<sup><a href='/fish'>1</a> of many</sup>",
        "fish<sup><a href='#boats'>see the boats</a></sup>",
        "<sup>1</sup> The note itself",
    ],
)
def test_what_is_raised_for_another_reason_stays(raised: str) -> None:
    assert _without_marks(raised) == html.fromstring(f"<p>{raised}</p>").text_content()


def test_the_article_of_a_page_and_its_title_have_no_marks() -> None:
    marked = page_of(PROSE.replace(" on Monday", " on Monday<sup id='r1'><a href='#fn1'>1</a></sup>", 1))
    page = read_page(marked.replace("<h1>A line in the water", "<h1>A line in the water<sup>1</sup>"))
    assert (page.title, page.body) == ("A line in the water", "\n\n".join(PARAGRAPHS))
