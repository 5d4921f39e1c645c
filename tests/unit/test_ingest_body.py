"""What a page tells in different ways, for readers and for machines: its body, day and outlet."""

import json
from datetime import date

import pytest

from dateline.ingest.boilerplate import drop_boilerplate
from dateline.ingest.page import read_page

_PARAGRAPHS = (
    "The foreign ministers of Norway and Finland met in Tromso on Monday and agreed that a judge will draw a line there.",
    "Norway recalled its ambassador from Minsk after a trawler was seized, and the two governments have not spoken since then.",
    "The Finnish minister said that her country would not accept any delay, and that the talks must be over before the summer.",
    "Fishermen from both countries had blocked the harbour of Kirkenes for a week, and fish was sold from cars in the square.",
)
_OTHER = "A whale was seen off Bergen by children who had come to swim, and stayed for two hours before it left for the sea. " * 5


def _page(shown: int, stated: str, title: str = "A line in the water") -> str:
    node = json.dumps({"@type": "NewsArticle", "headline": "A line in the water", "articleBody": stated})
    prose = "".join(f"<p>{paragraph}</p>" for paragraph in _PARAGRAPHS[:shown])
    return (
        f'<html><head><title>{title}</title><script type="application/ld+json">{node}</script></head>'
        f"<body><article><h1>A line in the water</h1>{prose}</article></body></html>"
    )


def test_an_article_of_which_the_page_shows_the_half_is_read_whole_from_its_json_ld() -> None:
    assert read_page(_page(2, "\n".join(_PARAGRAPHS))).body == "\n\n".join(_PARAGRAPHS)


def test_json_ld_that_is_another_text_or_hardly_longer_does_not_replace_the_article() -> None:
    assert read_page(_page(4, _OTHER)).body == "\n\n".join(_PARAGRAPHS)
    assert read_page(_page(4, " ".join((*_PARAGRAPHS, "More soon.")))).body == "\n\n".join(_PARAGRAPHS)


def test_a_number_of_comments_above_the_article_ends_nothing() -> None:
    assert drop_boilerplate(["Oslo", "12 comments", *_PARAGRAPHS]) == list(_PARAGRAPHS)


@pytest.mark.parametrize(
    "title",
    [
        "A line in the water | World | The Northern Post",
        "The Northern Post | A line in the water",
        "The Northern Post: A line in the water",
        "A line in the water – The Northern Post",
    ],
)
def test_the_outlet_is_what_the_title_holds_beside_the_heading(title: str) -> None:
    assert read_page(_page(4, "", title)).outlet == "The Northern Post"


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json"><!--\n{}\n--></script>',
        '<script type="application/ld+json">//<![CDATA[\n{}\n//]]></script>',
        '<script type="application/ld+json"><![CDATA[{}]]></script>',
        '<meta property="Article:Published_Time" content="2021-06-16T08:00:00Z">',
        '<meta name="DC.Date.Issued" content="2021-06-16">',
    ],
)
def test_the_day_is_read_from_json_ld_in_a_comment_and_from_names_in_capitals(head: str) -> None:
    stated = head.replace("{}", '{"@type": "NewsArticle", "datePublished": "2021-06-16"}')
    page = read_page(f"<html><head>{stated}</head>{_page(4, '').partition('</head>')[2]}")
    assert (page.published_on, page.published_basis) == (date(2021, 6, 16), "meta" if "<meta" in head else "json-ld")


def test_the_day_of_a_teaser_that_is_an_article_element_is_not_the_page_s() -> None:
    teaser = "<article><h3>Whale</h3><p>4 March 2019</p></article>"
    for page in (_page(4, "").replace("<body>", f"<body>{teaser}"), _page(4, "").replace("</body>", f"{teaser}</body>")):
        assert read_page(page).published_basis == "unknown"
