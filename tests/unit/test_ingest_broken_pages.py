"""Pages that go on after their end, are two in one file, or are broken in ways that nobody foresaw."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dateline.errors import BadInput
from dateline.ingest import files
from dateline.ingest.files import article_from_page
from dateline.ingest.page import Page, read_page
from dateline.records import Source

SENTENCES = (
    "Norway recalled its ambassador to Fiji on Tuesday after a long row over fish.",
    "The foreign ministry in Oslo said that talks had led nowhere, and that the envoy would stay at home for weeks.",
    "Fiji's government called the step regrettable and said it hoped for a return to calm.",
    "Fishermen in both countries have waited since March for licences, which neither side would issue first.",
)
PAGE = (
    '<html><head><title>Norway recalls envoy</title><meta property="article:published_time" content="2021-06-03"></head>'
    f"<body><article><h1>Norway recalls envoy</h1><p>{'</p><p>'.join(SENTENCES)}</p></article></body></html>"
)
NOTHING: dict[str, Page] = {}
SOURCE = Source("pages", "pages", "pages/")
AFTER = [
    '\n<div class="ad"><a href="/x"><div>A card</div></a></div>',
    'Served by node 7 <a href="/x"><div>A card</div></a>',
    "cached\n<figcaption>A caption</figcaption>",
    "<html><body><p>An error page.</p></body></html>",
    "\n<!-- 0.2 s -->\n<script>x</script>",
]


@pytest.mark.parametrize("after", AFTER)
def test_what_follows_the_end_of_a_page_changes_nothing(after: str) -> None:
    assert read_page(PAGE + after) == read_page(PAGE)


@pytest.mark.parametrize(
    "before", ["<html></html>", "</body></html>", "0</html>\n", "<html><head></head></html> x ", "<html><body>0</body></html>\n"]
)
def test_a_page_after_an_empty_one_is_read(before: str) -> None:
    page = read_page(before + PAGE)
    assert (page.title, str(page.published_on)) == ("Norway recalls envoy", "2021-06-03")
    assert all(sentence in page.body for sentence in SENTENCES)


def test_a_page_that_no_rule_foresaw_is_set_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "read_page", lambda *_: NOTHING["element"])
    with pytest.raises(BadInput, match=r"could not be read \(KeyError\('element'\)\), please report it"):
        article_from_page("a", PAGE.encode(), None, SOURCE)


SAMPLES = sorted((Path(__file__).parents[2] / "samples").rglob("*.html"))
ODD = [
    "</html>",
    "</body>",
    "<html>",
    "<body>",
    "<a href='x'><div>",
    "<figcaption>",
    "<del>",
    "<p>",
    "</p>",
    "<!--",
    "\0",
    "<![CDATA[",
    "x",
]


@settings(max_examples=150, deadline=None)
@example(SAMPLES[0], [(0.0, 1, "</html>"), (1.0, 0, "<a href='x'><div>")])
@given(st.sampled_from(SAMPLES), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 300), st.sampled_from(ODD)), max_size=8))
def test_no_broken_page_raises_anything_else(sample: Path, breaks: list[tuple[float, int, str]]) -> None:
    html = sample.read_text(encoding="utf-8", errors="replace")
    for share, length, odd in breaks:
        at = int(share * len(html))
        html = html[:at] + odd + html[at + length :]
    with suppress(BadInput):
        assert isinstance(read_page(html), Page)
