"""Feeds as outlets write them: what each entry says of its title, its page and its days."""

import time

import pytest

from dateline.ingest.entries import NO_ENTRIES, Entry, read_entries

_NAMESPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:core="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:event="http://a.example/event"'
)


def _rss(inside: str, *, encoding: str = "utf-8", head: str = "") -> bytes:
    declared = f'<?xml version="1.0" encoding="{encoding}"?>' if encoding else '<?xml version="1.0"?>'
    return f'{declared}{head}<rss version="2.0" {_NAMESPACES}><channel><title>Post</title>{inside}</channel></rss>'.encode(
        encoding or "windows-1251"
    )


def _item(title: str = "A line", inside: str = "") -> str:
    return f"<item><title>{title}</title><link>https://a.example/line</link>{inside}</item>"


def _only(data: bytes, content_type: str | None = None) -> Entry:
    feed = read_entries(data, content_type)
    assert feed.damage is None
    assert len(feed.entries) == 1
    return feed.entries[0]


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Caf&eacute; &#8211; talks", "Café – talks"),
        ("<![CDATA[Caf&eacute; talks]]>", "Café talks"),
        ("AT&amp;amp;T &amp;amp;eacute;", "AT&T &eacute;"),
        ("A &amp;lt;b&amp;gt;bold&amp;lt;/b&amp;gt; move", "A  bold  move"),
        ("5 &lt; 6 and 7 &gt; 3", "5 < 6 and 7 > 3"),
    ],
)
def test_a_title_is_plain_text_however_often_it_is_escaped(written: str, title: str) -> None:
    assert _only(_rss(_item(written))).title == title


def test_a_named_character_is_kept_where_a_doctype_names_the_entities_elsewhere() -> None:
    doctype = '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://a.example/rss-0.91.dtd">'
    assert _only(_rss(_item("Caf&eacute; talks"), head=doctype)).title == "Café talks"


def test_the_character_set_is_also_the_one_that_the_server_names() -> None:
    assert _only(_rss(_item("Путин"), encoding=""), "text/xml; charset=windows-1251").title == "Путин"
    assert _only(_rss(_item("Путин"), encoding="windows-1251"), "text/xml; charset=utf-8").title == "Путин"
    assert _only(_rss(_item("Café")), "text/xml; charset=no-such-charset").title == "Café"


@pytest.mark.parametrize("before", [b"\n\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf \r\n"])
def test_white_space_before_a_feed_is_no_damage(before: bytes) -> None:
    assert _only(before + _rss(_item())).title == "A line"


@pytest.mark.parametrize(
    ("inside", "published", "updated"),
    [
        ("<dc:date>2021-06-16</dc:date>", "2021-06-16", None),
        ("<pubDate>16 Jun 2021</pubDate><dc:date>2022-01-05</dc:date>", "16 Jun 2021", "2022-01-05"),
        ("<dc:date>2021-06-16</dc:date><dcterms:modified>2022-01-05</dcterms:modified>", "2021-06-16", "2022-01-05"),
        ("<dcterms:modified>2022-01-05</dcterms:modified><core:date a='b'>2021-06-16</core:date>", "2021-06-16", "2022-01-05"),
        ("<dcterms:issued>2021-06-16</dcterms:issued><dcterms:created>2021-06-14</dcterms:created>", "2021-06-16", "2021-06-14"),
        ("<dcterms:created>2021-06-16</dcterms:created>", "2021-06-16", None),
        ("<atom:published>2021-06-16</atom:published><atom:updated>2022-01-05</atom:updated>", "2021-06-16", "2022-01-05"),
        ("<atom:updated>2022-01-05</atom:updated>", None, "2022-01-05"),
        ("<dcterms:modified>2022-01-05</dcterms:modified>", None, "2022-01-05"),
        ("<event:date>2021-06-16</event:date>", None, None),
        ("", None, None),
    ],
)
def test_the_day_of_publication_of_an_rss_item_is_told_from_that_of_a_change(
    inside: str, published: str | None, updated: str | None
) -> None:
    entry = _only(_rss(_item(inside=inside)))
    assert (entry.published, entry.updated) == (published, updated)


def test_the_update_of_an_atom_entry_is_not_its_publication() -> None:
    atom = "<feed xmlns='http://www.w3.org/2005/Atom'><title>P</title><entry><link href='https://a.example/1'/>{}</entry></feed>"
    entry = _only(atom.format("<updated>2022-01-05T00:00:00Z</updated>").encode())
    assert (entry.published, entry.updated) == (None, "2022-01-05T00:00:00Z")


def test_a_title_that_tells_of_elements_is_left_as_it_is() -> None:
    assert _only(_rss(_item("What dc:date is", "<description>&lt;dc:date&gt;</description>"))).title == "What dc:date is"


@pytest.mark.parametrize(
    "links",
    [
        "<link href='https://a.example/line'/><link href='https://a.example/amp'/>",
        "<link hreflang='fr' href='https://a.example/ligne'/><link hreflang='en-GB' href='https://a.example/line'/>",
        "<link rel='self' href='https://a.example/1.atom'/><link type='text/html' href='https://a.example/line'/>"
        "<link type='application/pdf' href='https://a.example/line.pdf'/><link rel='replies' href='https://a.example/replies'/>",
        "<link type='application/pdf' href='https://a.example/line.pdf'/><link type='text/html' href='https://a.example/line'/>",
    ],
)
def test_of_several_links_the_first_page_in_english_is_followed(links: str) -> None:
    atom = f"<feed xmlns='http://www.w3.org/2005/Atom'><title>P</title><entry>{links}</entry></feed>"
    assert _only(atom.encode()).link == "https://a.example/line"


def test_the_link_of_an_rss_item_counts_before_other_links_in_it() -> None:
    assert _only(_rss(_item(inside="<atom:link href='https://a.example/amp'/>"))).link == "https://a.example/line"


def test_an_item_of_a_json_feed_may_link_to_a_page_elsewhere() -> None:
    assert _only(b'{"items": [{"id": "1", "external_url": "https://a.example/line"}]}').link == "https://a.example/line"


@pytest.mark.parametrize("separator", ["&", "&amp;", "&#38;"])
@pytest.mark.parametrize("query", ["id=1&lang=en&copy=2", "tx_news[id]=1&sect=2&not-before=3&amp=4", "a=1&part%5Bx%5D=2"])
def test_no_name_of_a_parameter_is_a_character_of_html(query: str, separator: str) -> None:
    address = f"https://a.example/line?{query}"
    escaped = address.replace("&", separator)
    assert _only(_rss(_item().replace("https://a.example/line", escaped))).link == address
    assert _only(_rss(_item().replace("https://a.example/line", f"<![CDATA[{address}]]>"))).link == address
    atom = "<feed xmlns='http://www.w3.org/2005/Atom'><title>P</title><entry><link href='{}'/></entry></feed>"
    assert _only(atom.format(escaped).encode()).link == address


def test_what_only_looks_like_a_parameter_is_left_as_it_is() -> None:
    cdata = "<![CDATA[Talks &amp; more, x&y=1]]>"
    assert _only(_rss(_item(cdata))).title == "Talks & more, x&y=1"
    for encoding in ("utf-16", "iso2022_jp", "shift_jis", "gb18030"):
        assert _only(_rss(_item("う東出"), encoding=encoding)).title == "う東出"


def test_a_large_feed_of_parameters_or_of_open_cdata_is_read_in_linear_time() -> None:
    begun = time.process_time()
    for piece in ("&a", "<![CDATA[", "&lang=1", "<![CDATA[]]>"):
        read_entries(_rss(f"{_item()}<!-- {piece * 100_000}"))
    assert time.process_time() - begun < 20


@pytest.mark.parametrize(
    ("item", "link"),
    [
        ('{"id": "https://a.example/line"}', "https://a.example/line"),
        ('{"id": "HTTP://a.example/line", "url": " "}', "HTTP://a.example/line"),
        ('{"id": "https://a.example/?p=1", "url": "https://a.example/line"}', "https://a.example/line"),
        ('{"id": "https://a.example/?p=1", "external_url": "https://b.example/line"}', "https://b.example/line"),
        ('{"id": "line"}', None),
        ('{"id": "urn:line"}', None),
        ('{"id": 5}', None),
    ],
)
def test_the_id_of_an_item_of_a_json_feed_is_its_page_where_it_is_an_address(item: str, link: str | None) -> None:
    assert _only(f'{{"items": [{item}]}}'.encode()).link == link


@pytest.mark.parametrize("empty", ["<link></link>", "<link/>", "<link >\n</link>", "<link><![CDATA[ ]]></link>", ""])
@pytest.mark.parametrize(
    ("guid", "link"),
    [
        ("<guid>https://a.example/line</guid>", "https://a.example/line"),
        ("<guid isPermaLink='true'>http://a.example/line</guid>", "http://a.example/line"),
        ("<guid isPermaLink='false'>https://a.example/line</guid>", None),
        ("<guid>12345</guid>", None),
        ("<guid>tag:a.example,2021:line</guid>", None),
        ("", None),
    ],
)
def test_an_item_without_a_link_is_read_at_its_permalink(empty: str, guid: str, link: str | None) -> None:
    assert _only(_rss(f"<item><title>A line</title>{empty}{guid}</item>")).link == link
    assert _only(_rss(f"<item><title>A line</title>{guid}{empty}</item>")).link == link
    assert _only(_rss(_item(inside=guid))).link == "https://a.example/line"


def test_a_json_feed_is_read_for_all_the_control_characters_and_broken_bytes_in_it() -> None:
    item = '{"url": "https://a.example/line", "title": "A\tline", "summary": "one\ntwo \x0b"}'
    assert _only(f'{{"items": [{item}]}}'.encode()).title == "A\tline"
    broken = b'{"url": "https://a.example/1", "title": "Caf\xe9"}'
    feed = read_entries(b'{"title": "Caf\xe9", "items": [%b, %b]}' % (broken, item.encode()))
    assert [(entry.link, entry.title) for entry in feed.entries] == [
        ("https://a.example/1", None), ("https://a.example/line", "A\tline"),
    ]  # fmt: skip
    assert feed.title is None
    assert feed.damage == (
        "the feed has bytes that are no UTF-8, the first of them byte 15: titles with such bytes are left out; tell the outlet"
    )
    assert read_entries(b'{"title": "Caf\xe9", "items": []}').damage == NO_ENTRIES


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (
            b"<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'></urlset>",
            "this is a sitemap, no feed",
        ),
        (b"<!-- a --><sitemapindex></sitemapindex>", "this is a list of sitemaps, no feed"),
        (b"<!DOCTYPE html><html><head></head><body><p>hello</p></body></html>", "this is an HTML page, no feed"),
        (b"<opml version='2.0'><body></body></opml>", "this is a list of feeds"),
        (b"<rss version='2.0'><channel></channel></rss>", "the feed has no entries"),
        (b"<feed xmlns='http://www.w3.org/2005/Atom'><title>P</title></feed>", "the feed has no entries"),
        (
            b"<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel/></r:RDF>",
            "the feed has no entries",
        ),
        (b"", "there is nothing in it"),
        (b"\xef\xbb\xbf\n", "there is nothing in it"),
        (b"<?xml version='1.0'?><error>Too many requests</error>", "this begins with <error> and is no feed"),
        (b"<script>location = '/'</script>", "this begins with <script> and is no feed"),
        (b"<!-- " + b"<rss> " * 2000 + b"--><html><p>hello</p></html>", "this is an HTML page, no feed"),
        (b"<rss", "this begins with <rss> and is no feed"),
        (b"<!-- a", "this is no feed"),
        (b"var page = 1;", "this is no feed"),
        (b'[{"id": "a", "text": "b"}]', "this is JSON, but no JSON Feed"),
        (b'{"id": "a", "text": "b"}', "this is JSON, but no JSON Feed"),
        (b'{"items": []}', "the feed has no entries"),
    ],
)
def test_what_is_no_feed_is_called_by_its_name(data: bytes, what: str) -> None:
    feed = read_entries(data)
    assert feed.entries == []
    assert feed.damage is not None
    assert feed.damage.startswith(what)
