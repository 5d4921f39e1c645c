"""A page in, the article out: title, body without the page's furniture, the day and how it is known."""

from datetime import UTC, date, datetime, timedelta

import pytest

from dateline.errors import BadInput
from dateline.ingest.boilerplate import drop_boilerplate
from dateline.ingest.page import read_page
from dateline.ingest.published import plausible_day, read_day

_PARAGRAPHS = (
    "The foreign ministers of Norway and Finland met in Tromso on Monday to settle who may fish in the northern waters.",
    "After six hours they said that a commission would draw the line by the end of the year, and that boats may leave.",
    "Fishermen from both countries had blocked the harbour of Kirkenes for a week, and fish was sold from cars in the square.",
    "The commission is to be led by a retired judge from Iceland, who asked for two assistants and a room with a window.",
    "Neither side would say what happens if the commission does not agree, but a colleague in Oslo called the mood good.",
)
_PROSE = "".join(f"<p>{paragraph}</p>" for paragraph in _PARAGRAPHS)
_BODY = "\n\n".join(_PARAGRAPHS)


def _page(inside: str = "", *, head: str = "", before: str = "") -> str:
    return (
        f"<html><head><title>A line in the water | The Northern Post</title>{head}</head><body><nav><a href='/'>Home</a></nav>"
        f"{before}<article><h1>A line in the water</h1>{inside or _PROSE}</article>"
        "<script>var a = 'never shown';</script></body></html>"
    )


def test_a_plain_page_gives_title_body_language_and_outlet() -> None:
    page = read_page(_page())
    assert page.title == "A line in the water"
    assert page.body == _BODY
    assert page.language == "en"
    assert page.outlet == "The Northern Post"
    assert (page.published_on, page.published_basis) == (None, "unknown")


def test_bytes_are_read_in_the_declared_character_set() -> None:
    html = _page(_PROSE.replace("Tromso", "Tromsø"), head='<meta charset="windows-1252">')
    assert "Tromsø" in read_page(html.encode("cp1252")).body
    assert "Tromsø" in read_page(html.encode("utf-8")).body


@pytest.mark.parametrize(
    ("content_type", "before", "head"),
    [
        ("text/html; charset=windows-1251", "", ""),
        ('text/html; Charset="windows-1251"', "", '<meta charset="koi8-r">'),
        ("text/html; charset=no-such-charset", "", '<meta charset="windows-1251">'),
        ("text/html; charset=utf-8", "", '<meta charset="windows-1251">'),
        ("text/html", '<?xml version="1.0" encoding="windows-1251"?>\n', ""),
        (None, '<?xml version="1.0" encoding="koi8-r"?>\n', '<meta charset="windows-1251">'),
    ],
)
def test_the_character_set_is_the_header_s_then_the_meta_s_then_the_xml_declaration_s(
    content_type: str | None, before: str, head: str
) -> None:
    html = before + _page(_PROSE.replace("Tromso", "Тромсё"), head=head)
    assert "met in Тромсё on Monday" in read_page(html.encode("cp1251"), content_type=content_type).body
    assert "met in Тромсё on Monday" in read_page(html.encode("utf-8-sig"), content_type=content_type).body


@pytest.mark.parametrize(
    "furniture",
    [
        "<p>Source link</p>",
        "<p><strong>Read more:</strong> <a href='/x'>Cod prices rise in Bergen</a></p>",
        "<p>READ NEXT: Cod prices rise in Bergen</p>",
        "<h3>Related Articles</h3><ul><li><a href='/1'>Cod prices rise</a></li><li><a href='/2'>A whale in Oslo</a></li></ul>",
        "<p>Sign up for our newsletter and get the week's news in your inbox every Friday.</p>",
        "<p>We use cookies to improve your experience on this site. You can change your settings at any time.</p>",
        "<p>Share this article</p>",
        "<p>Advertisement</p>",
        "<p>A trawler in the harbour of Kirkenes (Photo: N. Nilsen/Getty Images)</p>",
        "<figure><img src='x.jpg'><figcaption>A trawler lies in the harbour of Kirkenes on Sunday.</figcaption></figure>",
        "<blockquote class='twitter-tweet'><p>Our boats stay until we see a map.</p>— Kari (@kari) May 3, 2021</blockquote>",
        "<a href='/other'><div><h3>A whale in Oslo</h3><p>It came up the fjord on Friday and looked at the opera.</p></div></a>",
        "<p><a href='/other'>WHALE SEEN IN OSLO FJORD NEAR THE OPERA</a></p>",
        "<div class='author-bio'><p>Kari Nordmann has written about fish for this paper since she was a child.</p></div>",
    ],
)
def test_what_the_outlet_puts_between_paragraphs_is_dropped(furniture: str) -> None:
    first, rest = _PROSE.split("</p>", 1)
    assert read_page(_page(f"{first}</p>{furniture}{rest}")).body == _BODY
    assert read_page(_page(f"{_PROSE}{furniture}")).body == _BODY


def test_nothing_after_the_heading_of_the_comments_is_the_article() -> None:
    comments = (
        "<h3>Leave a Reply</h3><p>Your email address will not be published.</p><p>I was there and nobody agreed on anything.</p>"
    )
    assert read_page(_page(_PROSE + comments)).body == _BODY


@pytest.mark.parametrize("tag", ["del", "s", "strike"])
def test_words_that_are_struck_out_go(tag: str) -> None:
    corrected = _PROSE.replace("Monday", f"<{tag}>Sunday</{tag}><ins>Monday</ins>", 1)
    assert read_page(_page(corrected)).body == _BODY


def test_a_paragraph_full_of_links_stays() -> None:
    linked = _PROSE.replace(_PARAGRAPHS[2], f"<a href='/a'>{_PARAGRAPHS[2][:70]}</a>{_PARAGRAPHS[2][70:]}")
    assert read_page(_page(linked)).body == _BODY


def test_the_summary_that_the_page_shows_is_part_of_the_article() -> None:
    summary = "Two neighbours let an Icelandic judge decide how far each may sail for cod."
    head = f'<meta name="description" content="{summary}">'
    assert read_page(_page(head=head, before=f"<h2>{summary}</h2>")).body == f"{summary}\n\n{_BODY}"
    assert read_page(_page(head=head)).body == _BODY, "a description that is not shown is not the article"


def test_a_page_that_keeps_its_text_in_json_ld_is_read_from_there() -> None:
    body = " ".join(_PARAGRAPHS)
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{body}"}}</script>'
    assert read_page(_page(f"<p>{_PARAGRAPHS[0]}</p>", head=head)).body == body


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("a.example", "Just a moment..."),
        ("Page not found", "Page not found - The Northern Post"),
        ("Sorry", "404 Not Found | The Northern Post"),
        ("503", "x"),
        ("Error 502: Bad Gateway", "x"),
        ("Before you continue", "x"),
        ("We value your privacy", "x"),
        ("x", "Attention Required! | Cloudflare"),
        ("Redirecting", "Redirecting"),
        ("Access Denied", "x"),
    ],
)
def test_what_a_site_shows_instead_of_an_article_is_bad_input(heading: str, title: str) -> None:
    html = f"<html><head><title>{title}</title></head><body><h1>{heading}</h1><p>{_PARAGRAPHS[0]}</p></body></html>"
    with pytest.raises(BadInput, match="which is no article: try again later"):
        read_page(html)


@pytest.mark.parametrize(
    "title",
    [
        "500 boats leave Kirkenes",
        "404 sailors freed",
        "Error 403 in the cabinet",
        "Access denied: how Norway keeps boats out",
        "Please wait for the judge, ministers say",
        "Found and not lost",
        "Log in a net",
    ],
)
def test_a_title_that_only_begins_as_those_do_is_an_article_s(title: str) -> None:
    assert read_page(_page().replace("A line in the water", title)).body == _BODY


def test_a_page_without_article_has_an_empty_body_and_scripts_are_no_text() -> None:
    page = read_page(
        "<html><head><title>x</title></head><body><script>var a = 'The ministers met in Oslo on Monday.'</script></body></html>"
    )
    assert page.body == ""


@pytest.mark.parametrize("html", [b"", b"   \n", b"<>", b"just some words"])
def test_what_is_no_page_is_bad_input(html: bytes) -> None:
    with pytest.raises(BadInput, match="no HTML page"):
        read_page(html)
    with pytest.raises(BadInput, match="binary data"):
        read_page(b"\x89PNG\r\n\x1a\n\x00\x00")


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
        (_json_ld('{"@type": "Article", "datePublished": 5, "headline": {"a": 1}, "publisher": "P"}'), None, "unknown"),
        ('<meta property="article:published_time" content="0000-00-00">', None, "unknown"),
    ],
)
def test_the_day_is_the_article_s_own_as_it_is_written(head: str, day: date | None, basis: str) -> None:
    page = read_page(_page(head=head))
    assert (page.published_on, page.published_basis) == (day, basis)


def test_microdata_of_another_article_are_not_the_page_s() -> None:
    teaser = "<div itemscope><meta itemprop='datePublished' content='2011-01-01'><a href='/whale'>A whale</a></div>"
    card = "<article><time pubdate datetime='2011-01-01'>x</time><a href='/whale'>A whale</a></article>"
    own = "<time itemprop='datePublished' datetime='2021-06-16'>x</time>"
    assert read_page(_page(own + _PROSE, before=teaser + card)).published_on == date(2021, 6, 16)
    assert read_page(_page(before=teaser + card)).published_on is None


def test_microdata_of_the_block_with_the_text_are_the_page_s_also_where_the_title_stands_outside() -> None:
    html = f"<html><head><title>x</title></head><body><h1>A line</h1><div itemscope>{{}}{_PROSE}</div></body></html>"
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
        assert read_page(_page(head=head + address)).published_on == date(2021, 6, 16)


def test_the_node_of_the_article_counts_before_that_of_the_web_page_with_the_same_address() -> None:
    page = '{"@type": "WebPage", "url": "https://a.example/line", "datePublished": "2020-01-01"}'
    own = '{"@type": "Article", "isPartOf": {"@id": "#page"}, "datePublished": "2021-06-16"}'
    head = "<link rel='canonical' href='https://a.example/line'>" + _json_ld(f'{{"@graph": [{page}, {own}]}}')
    assert read_page(_page(head=head)).published_on == date(2021, 6, 16)


def test_an_address_in_json_ld_that_is_none_stops_nothing() -> None:
    own = _json_ld('{"@type": "Article", "url": "http://[::1", "datePublished": "2021-06-16"}')
    page = read_page(_page(head=own + "<link rel='canonical' href='http://[::1'>"))
    assert page.published_on == date(2021, 6, 16)


@pytest.mark.parametrize(
    ("head", "site"),
    [
        ("<title>x</title><meta property='og:title' content='A line in the water'>", "Ministry of Fish"),
        ("<title>A line in the water - Ministry of Fish</title>", "<a href='/'>Ministry of Fish</a>"),
        ("<title>x</title><meta property='og:title' content='A line in the water'>", "Press releases"),
    ],
)
def test_a_heading_that_names_the_site_or_a_section_is_not_the_title(head: str, site: str) -> None:
    html = f"<html><head>{head}</head><body><h1>{site}</h1><article><h2>A line in the water</h2>{_PROSE}</article></body></html>"
    page = read_page(html)
    assert (page.title, page.body) == ("A line in the water", _BODY)


def test_a_heading_that_machines_are_told_in_other_words_is_the_title() -> None:
    assert read_page(_page(head="<meta property='og:title' content='Judge draws line'>")).title == "A line in the water"


def test_the_day_shown_on_the_page_is_the_last_resort() -> None:
    page = read_page(_page(before="<div class='date'>Published: 16 June 2021</div>"))
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
    "line",
    [
        "Read the treaty aloud, the judge told the two ministers, and they did so in both languages.",
        "“Sign up or leave,” the minister told the crowd, according to a newsletter of the fishermen's union.",
        "Related claims were settled in March, when both governments paid for the nets.",
        "Get out, the demonstrators shouted at the police, who left at noon.",
        "The email was sent on Monday. Its author was arrested on Tuesday.",
        "Comments by the president were met with anger in Helsinki.",
        "Access to Facebook and Twitter was blocked in the capital on Friday, and the police searched two newspapers.",
        "For the European Commission, a spokeswoman said that the terms of the offer had not changed.",
        "Support for the treaty grew on Twitter after the minister's podcast.",
        "Visit by Finnish envoy ends without result, state television said, and no email was answered.",
        "The two sides will meet again in Oslo, the foreign ministry said on Monday. (Reuters)",
        "Watch towers were built along the river, a photo showed (the ministry calls the image false).",
        "State television reported from Vienna that the talks had failed.",
        "Share prices fell in Helsinki after the ministers' emails were published.",
        "By Monday they had agreed on everything.",
        "By May one in five of the boats will be at sea.",
        "Reports from Kirkenes said that the boats had left.",
        "Reporting from the harbour is forbidden since the war began.",
        "Two more seizures were reported from Kirkenes on Sunday.",
        "Mr Nilsen is a reporter for the Kirkenes Post and was arrested in Murmansk in March.",
        "Ms Berg is a former professor at the University of Oslo who negotiated the treaty of 2010.",
        "“It is a bad deal,” said Kari Berg, a researcher in Oslo. “Neither side can keep it.”",
    ],
)
def test_news_that_looks_like_furniture_stays(line: str) -> None:
    assert drop_boilerplate([_PARAGRAPHS[0], line, _PARAGRAPHS[1]]) == [_PARAGRAPHS[0], line, _PARAGRAPHS[1]]
    assert drop_boilerplate([line, *_PARAGRAPHS, line]) == [line, *_PARAGRAPHS, line]


def test_the_number_of_comments_under_the_title_ends_nothing() -> None:
    assert drop_boilerplate(["12 comments", *_PARAGRAPHS, "3 comments", "I was there."]) == list(_PARAGRAPHS)


def test_credits_and_labels_at_the_end_go() -> None:
    lines = [
        *_PARAGRAPHS,
        "Reporting by N. Nilsen; editing by K. Nordmann",
        "___",
        "Kari Nordmann contributed to this report.",
        "Tags",
    ]
    assert drop_boilerplate(lines) == list(_PARAGRAPHS)


@pytest.mark.parametrize("mark", ["-", "•", "1.", "2)", "(a)", "(iv)"])
def test_points_at_the_end_stay(mark: str) -> None:
    lines = [*_PARAGRAPHS, "They agreed on this:", f"{mark} Norway lifts its ban on Belarus", f"{mark} Finland sends an envoy"]
    assert drop_boilerplate(lines) == lines


def test_a_text_without_full_stops_keeps_its_last_sentence() -> None:
    lines = [paragraph.rstrip(".") for paragraph in _PARAGRAPHS] + ["The talks go on in June"]
    assert drop_boilerplate(lines) == lines


def test_a_summary_between_title_and_byline_stays() -> None:
    summary = "Two neighbours let an Icelandic judge decide how far each may sail for cod."
    lines = ["World", "A line in the water", summary, "By Kari Nordmann", *_PARAGRAPHS]
    assert drop_boilerplate(lines, "A line in the water") == [summary, *_PARAGRAPHS]


@pytest.mark.parametrize(
    "byline",
    [
        "By Kari van der Berg and N. Nilsen, in Oslo.",
        "By Kari Nordmann | Tuesday 22 September 2020, 6:55 a.m.",
        "By Kari Nordmann, with additional reporting by Nabil al-Qadhi",
        "BY KARI NORDMANN · 7 MINUTE READ",
        "By Kari Nordmann @kari",
    ],
)
def test_bylines_go(byline: str) -> None:
    assert drop_boilerplate([byline, *_PARAGRAPHS]) == list(_PARAGRAPHS)


def test_title_byline_and_section_at_the_start_go() -> None:
    lines = ["World", "A line in the water", "By Kari Nordmann", *_PARAGRAPHS]
    assert drop_boilerplate(lines, "A Line in the Water") == list(_PARAGRAPHS)
