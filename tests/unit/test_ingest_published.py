"""The day of a page and how it is known, and the forms in which a day is written."""

from datetime import UTC, date, datetime, timedelta

import pytest

from dateline.ingest.page import read_page
from dateline.ingest.published import day_at_outlet, plausible_day, read_day
from tests.unit.pages import PROSE, page_of


def _json_ld(content: str) -> str:
    return f'<script type="application/ld+json">{content}</script>'


@pytest.mark.parametrize(
    ("head", "day", "basis"),
    [
        (_json_ld('{"@type": "NewsArticle", "datePublished": "2021-06-16T23:30:00-04:00"}'), date(2021, 6, 16), "json-ld"),
        (_json_ld('{"@graph": [{"@type": ["Thing", "Article"], "datePublished": "2021-06-16"}]}'), date(2021, 6, 16), "json-ld"),
        (
            _json_ld(
                '[{"@type": "ImageObject", "datePublished": "2011-01-01"}, {"@type": "Report", "datePublished": "2021-06-16"}]'
            ),
            date(2021, 6, 16),
            "json-ld",
        ),
        (
            _json_ld("{broken") + '<meta property="article:published_time" content="2021-06-16T08:00:00Z">',
            date(2021, 6, 16),
            "meta",
        ),
        (
            _json_ld('{"@type": "Article", "datePublished": "1970-01-01"}') + '<meta name="pubdate" content="20210616">',
            date(2021, 6, 16),
            "meta",
        ),
        (_json_ld('{"@type": "Article", "datePublished": 1623844800000}'), date(2021, 6, 16), "json-ld"),
        (_json_ld('{"@type": "Article", "datePublished": 5, "headline": {"a": 1}, "publisher": "P"}'), None, "unknown"),
        ('<meta property="article:published_time" content="0000-00-00">', None, "unknown"),
        ('<meta property="article:published_time" content="1970-01-01T00:00:00Z">', None, "unknown"),
        ('<meta name="pubdate" content="2999-06-16"><meta name="dc.date" content="2021-06-16">', date(2021, 6, 16), "meta"),
    ],
)
def test_the_day_is_the_article_s_own_as_it_is_written(head: str, day: date | None, basis: str) -> None:
    page = read_page(page_of(head=head))
    assert (page.published_on, page.published_basis) == (day, basis)


def test_microdata_of_another_article_are_not_the_page_s() -> None:
    teaser = "<div itemscope><meta itemprop='datePublished' content='2011-01-01'><a href='/whale'>A whale</a></div>"
    card = "<article><time pubdate datetime='2011-01-01'>x</time><a href='/whale'>A whale</a></article>"
    own = "<time itemprop='datePublished' datetime='2021-06-16'>x</time>"
    assert read_page(page_of(own + PROSE, before=teaser + card)).published_on == date(2021, 6, 16)
    assert read_page(page_of(before=teaser + card)).published_on is None


def test_microdata_of_the_block_with_the_text_are_the_page_s_also_where_the_title_stands_outside() -> None:
    html = f"<html><head><title>x</title></head><body><h1>A line</h1><div itemscope>{{}}{PROSE}</div></body></html>"
    assert read_page(html.format("<meta itemprop='datePublished' content='2021-06-16'>")).published_basis == "meta"


@pytest.mark.parametrize(
    "own",
    [
        '{"@type": "NewsArticle", "url": "https://a.example/line?utm_source=x", "datePublished": "2021-06-16"}',
        '{"@type": "NewsArticle", "mainEntityOfPage": {"@id": "https://a.example/line/"}, "datePublished": "2021-06-16"}',
        '{"@type": "NewsArticle", "headline": "A line in the water", "datePublished": "2021-06-16"}',
    ],
)
def test_of_several_articles_in_json_ld_the_page_s_own_counts(own: str) -> None:
    other = '{"@type": "NewsArticle", "headline": "A whale", "url": "https://a.example/whale", "datePublished": "2011-01-01"}'
    address = "<link rel='canonical' href='https://a.example/line'>"
    for head in (_json_ld(f"[{other}, {own}]"), _json_ld(other) + _json_ld(own)):
        assert read_page(page_of(head=head + address)).published_on == date(2021, 6, 16)


def test_the_node_of_the_article_counts_before_that_of_the_web_page_with_the_same_address() -> None:
    page = '{"@type": "WebPage", "url": "https://a.example/line", "datePublished": "2020-01-01"}'
    own = '{"@type": "Article", "isPartOf": {"@id": "#page"}, "datePublished": "2021-06-16"}'
    head = "<link rel='canonical' href='https://a.example/line'>" + _json_ld(f'{{"@graph": [{page}, {own}]}}')
    assert read_page(page_of(head=head)).published_on == date(2021, 6, 16)


def test_an_address_in_json_ld_that_is_none_stops_nothing() -> None:
    own = _json_ld('{"@type": "Article", "url": "http://[::1", "datePublished": "2021-06-16"}')
    page = read_page(page_of(head=own + "<link rel='canonical' href='http://[::1'>"))
    assert page.published_on == date(2021, 6, 16)


def test_the_day_shown_on_the_page_is_the_last_resort() -> None:
    page = read_page(page_of(before="<div class='date'>Published: 16 June 2021</div>"))
    assert (page.published_on, page.published_basis) == (date(2021, 6, 16), "htmldate")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021-06-16T23:59:59+14:00", date(2021, 6, 16)),
        ("20210616", date(2021, 6, 16)),
        ("2021/06/16 10:00", date(2021, 6, 16)),
        ("Wed, 16 Jun 2021 23:30:00 -0400", date(2021, 6, 16)),
        ("1623844800", date(2021, 6, 16)),
        ("1623844800000", date(2021, 6, 16)),
        ("June 16, 2021", date(2021, 6, 16)),
        ("Wed, 12/04/2024 - 10:12", date(2024, 12, 4)),
        ("Fri, 12/04/2024", date(2024, 4, 12)),
        ("Mon, 12/04/2024", None),
        ("Wed, 31/31/2024", None),
        ("16 June 2021", date(2021, 6, 16)),
        ("Wednesday, June 16, 2021", date(2021, 6, 16)),
        ("Wednesday, 16 June 2021", date(2021, 6, 16)),
        ("Wednesday  16 June 2021", date(2021, 6, 16)),
        ("Jun 16, 2021", date(2021, 6, 16)),
        ("16 Jun 2021", date(2021, 6, 16)),
        ("20210616T233000Z", date(2021, 6, 16)),
        ("1623844800.25", date(2021, 6, 16)),
        ("162384480", None),
        ("2021-06-161", None),
        ("2021-6-16", date(2021, 6, 16)),
        ("2021.06.16 10:00", date(2021, 6, 16)),
        ("20210616093000", date(2021, 6, 16)),
        ("202106160930", date(2021, 6, 16)),
        ("2021061609", date(2021, 6, 16)),
        ("Thu, 16 Sept 2021 08:00:00 GMT", date(2021, 9, 16)),
        ("Sept. 16th, 2021", date(2021, 9, 16)),
        ("the 16th of June 2021", date(2021, 6, 16)),
        ("16-Jun-2021", date(2021, 6, 16)),
        ("Wednesday, June 16, 2021 - 14:30", date(2021, 6, 16)),
        ("June 16, 2021 at 10:30 am EDT", date(2021, 6, 16)),
        ("16 June 2021 to 18 June 2021", None),
        ("16 juni 2021", None),
        ("16 mars 2021", None),
        ("June 2021", None),
        ("04/05/2021", None),
        ("2021-13-45", None),
        ("June", None),
        ("", None),
    ],
)
def test_forms_of_a_day(text: str, day: date | None) -> None:
    assert read_day(text) == day


def test_days_that_nobody_meant_are_unknown() -> None:
    today = datetime.now(UTC).date()
    assert plausible_day(today) == today
    assert plausible_day(today + timedelta(days=1)) is not None  # it is tomorrow already, east of here
    assert plausible_day(today + timedelta(days=3)) is None
    assert plausible_day(date(1900, 1, 1)) == date(1900, 1, 1)
    assert plausible_day(date(1899, 12, 31)) is None
    assert plausible_day(date(1970, 1, 1)) is None
    assert plausible_day(date(1, 1, 1)) is None


@pytest.mark.parametrize(
    ("stamp", "page", "day"),
    [
        ("2021-06-16T03:30:00Z", b"a 2021-06-15T23:30:00.123-04:00 b 2021-06-16T03:30:00Z", date(2021, 6, 15)),
        ("2021-06-15T20:00:00Z", b'"2021-06-16T05:00:00+09:00"', date(2021, 6, 16)),
        ("2021-06-16T03:30:00Z", b"2021-06-15T23:30:00-04:00 2021-06-16T05:30:00+02:00", date(2021, 6, 16)),
        ("2021-06-16T03:30:00Z", b"2021-06-15T23:31:00-04:00 2021-99-99T03:30:00-04:00", date(2021, 6, 16)),
        ("2021-06-16T03:30:00", b"2021-06-15T23:30:00-04:00", date(2021, 6, 16)),
        ("soon", b"2021-06-15T23:30:00-04:00", None),
    ],
)
def test_the_day_at_the_outlet_is_told_by_the_same_minute_on_the_page_alone(stamp: str, page: bytes, day: date | None) -> None:
    assert day_at_outlet(stamp, page) == day


@pytest.mark.parametrize(
    "stamp",
    [
        "2021-06-17 03:30:00 UTC",
        "2021-06-17 03:30 GMT",
        "2021-06-17T03:30:00z",
        "2021-06-17 03:30:00.0 (UTC)",
        "2021-06-17 03:30:00 +0000 UTC",
        "2021/06/17 03:30:00 +0000",
        "Thu, 17 Jun 2021 03:30:00 -0000",
        "Thu, 17 Jun 2021  03:30:00 +00:00",
        "Thu Jun 17 2021 03:30:00 GMT+0000 (Coordinated Universal Time)",
        "1623900600",
        "1623900600000",
        "1623900600.25",
    ],
)
def test_utc_is_known_however_it_is_written(stamp: str) -> None:
    assert day_at_outlet(stamp, b"2021-06-16T23:30:00-04:00") == date(2021, 6, 16)
    assert day_at_outlet(stamp, b"2021-06-16T23:32:00-04:00") == date(2021, 6, 17)


@pytest.mark.parametrize(
    "local",
    [
        b"2021-06-17 05:30:00+09:00",
        b"2021-06-17 05:30:00 +0900",
        b"2021-06-17T05:30 +09",
        b"2021-06-17T05:30:00.123+09",
        b"2021-06-17T05:30:00&#43;09:00",
        b"2021-06-17T05:30:00\\u002b0900",
        b"2021-06-15 23:30:00 -21",
    ],
)
def test_the_time_at_the_outlet_is_known_however_its_zone_is_written(local: bytes) -> None:
    day = date.fromisoformat(local[:10].decode())
    assert day_at_outlet("2021-06-16T20:30:00Z", b'<time datetime="' + local + b'">') == day


@pytest.mark.parametrize("stamp", ["2021-06-17Z", "2021-06-17 03:30:00 UTC+2", "2021-06-17 03:30:00 EDT", "16239006000"])
def test_another_zone_or_no_hour_is_not_taken_for_utc(stamp: str) -> None:
    page = b"2021-06-16T23:30:00-04:00 2021-06-16T20:00:00-04:00 2021-06-16T21:30:00-04:00"
    assert day_at_outlet(stamp, page) == read_day(stamp)


def test_two_hours_of_a_day_are_no_time_at_an_outlet() -> None:
    assert day_at_outlet("2021-06-17T03:30:00Z", b"open 2021-06-16 23:30 -04:00, 2021-06-16 23:30-04:00") == date(2021, 6, 17)
