"""What a site shows in an article's place is set aside, and a short article that only looks so is not."""

import pytest

from dateline.errors import BadInput
from dateline.ingest.page import read_page
from tests.unit.pages import PARAGRAPHS, PROSE, page_of

_BODY = "\n\n".join(PARAGRAPHS)
_SHELL = "<html><head><title>The Northern Post</title>{}</head><body>{}</body></html>"
_ADDRESS = "https://post.example/old"
_OTHER = "<meta http-equiv='Refresh' content='0; URL=/new'>"


@pytest.mark.parametrize(
    "notice",
    [
        "Please enable JS and disable any ad blocker",
        "You need to enable JavaScript to run this app.",
        "JavaScript is required.",
        "If you are not redirected automatically, follow this link.",
        "You are being redirected to the new site of The Northern Post.",
        "Redirecting to https://post.example/new and its friends",
        "This document has moved here.",
        "Sorry, this content is not available in your region.",
        "This site is unavailable for visitors from Europe, where the GDPR is law.",
        "To read the full story, sign in or create a free account.",
        "Sign in to read.",
        "Sign in or become a friend to continue reading.",
        "This content is reserved for our subscribers.",
        "The story is available only to subscribers.",
        "We have noticed that you are using an ad blocker.",
        "Please verify that you are human.",
    ],
)
def test_a_notice_is_no_article(notice: str) -> None:
    with pytest.raises(BadInput, match=r"the page says .*, which is no article: try again later"):
        read_page(
            _SHELL.format("", f"<h1>The Northern Post</h1><p>{notice}</p><p>The desk can be called until five o’clock.</p>")
        )


@pytest.mark.parametrize(
    "line",
    [
        "This service is not available in your region, the sailors were told on Monday.",
        "“This content is not available in your region”, says the page of the ministry since Monday.",
        "Redirecting the boats to Bergen, the judge from Iceland drew a second line in the water.",
        "To continue the talks, both sides must sign up to the line by May.",
        "The document has moved the talks forward.",
        "The story is only one of many that members of both crews told the judge.",
        "You will be heard, the judge told the sailors.",
    ],
)
def test_a_short_report_that_opens_so_is_an_article(line: str) -> None:
    assert read_page(page_of(f"<p>{line}</p>")).body == line


def test_what_stands_above_a_wall_is_the_article() -> None:
    wall = "This content is reserved for our subscribers."
    assert read_page(page_of(f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p><p>{wall}</p>")).body.startswith(PARAGRAPHS[0])
    assert wall in read_page(page_of(f"{PROSE}<p>{wall}</p>")).body


def test_a_page_that_leads_on_is_no_article() -> None:
    for url, target in ((_ADDRESS, "https://post.example/new"), (None, "/new")):
        with pytest.raises(BadInput, match=f"only leads on to '{target}', and holds no article"):
            read_page(_SHELL.format(_OTHER, f"<p>{PARAGRAPHS[0]}</p>"), url)
    with pytest.raises(BadInput, match=r"only leads on to 'https://post\.example/new'"):
        read_page(_SHELL.format(_OTHER, ""), "https://user:secret@post.example/old")


@pytest.mark.parametrize(
    "head",
    [
        "<meta http-equiv='refresh' content='900'>",
        "<meta http-equiv='refresh' content='300; url=https://post.example/new'>",
        "<meta http-equiv='refresh' content='5; url=/old?utm_source=x'>",
        "<meta http-equiv='refresh' content='3; url=/old?r=1'>",
        "<meta http-equiv='refresh' content='10; url=/'>",
        "<meta http-equiv='refresh' content='5; url=https://post.example/old'>",
        "<noscript><meta http-equiv='refresh' content='0; url=/plain'></noscript>",
        "<meta http-equiv='content-language' content='0; url=/new'>",
    ],
)
def test_an_article_that_is_loaded_anew_is_one(head: str) -> None:
    assert read_page(page_of(f"<p>{PARAGRAPHS[0]}</p>", head=head), _ADDRESS).body == PARAGRAPHS[0]


def test_an_article_of_some_length_is_one_wherever_it_leads() -> None:
    assert read_page(page_of(head=_OTHER), _ADDRESS).body == _BODY
    broken = "<meta http-equiv='refresh' content='0; url=http://[x'>"
    assert read_page(page_of(head=broken), _ADDRESS).body == _BODY


def test_what_is_said_where_no_script_runs_is_no_text() -> None:
    notice = "<noscript><p>You need a browser of our time to run this app and to see what we have written.</p></noscript>"
    assert read_page(_SHELL.format("", f"{notice}<div id='root'></div>")).body == ""
    assert read_page(page_of(PROSE + notice)).body == _BODY


def test_an_article_that_stands_where_no_script_runs_is_read() -> None:
    assert " ".join(PARAGRAPHS) in read_page(page_of(f"<noscript>{PROSE}</noscript>")).body


def test_a_gate_of_privacy_is_known_by_the_end_of_its_title() -> None:
    page = f"<html><head><title>Nordic Media Privacy Gate</title></head><body><p>{PARAGRAPHS[0]}</p></body></html>"
    with pytest.raises(BadInput, match="calls itself 'Nordic Media Privacy Gate', which is no article"):
        read_page(page)
    assert read_page(page_of().replace("A line in the water", "Finland builds a privacy wall")).body == _BODY
