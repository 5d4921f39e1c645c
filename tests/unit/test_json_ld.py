"""Which node of a page's JSON-LD is that of its article."""

import json
from typing import Any

import pytest
from lxml.html import document_fromstring

from dateline.ingest.json_ld import article_node

ADDRESS = "https://news.example/oslo"


def _node(*scripts: str, address: str | None = ADDRESS, title: str = "Oslo met Bern") -> dict[str, Any]:
    page = "".join(f'<script type="application/ld+json">{script}</script>' for script in scripts)
    return article_node(document_fromstring(f"<html><head>{page}</head><body><p>x</p></body></html>"), address, title)


def _article(name: str, **more: object) -> dict[str, object]:
    return {"@type": "NewsArticle", "name": name, **more}


def test_of_several_the_one_of_the_pages_address_else_of_its_heading_else_the_first() -> None:
    other, named = _article("other", url="https://news.example/bern"), _article("named", headline="Oslo met Bern")
    placed = _article("placed", mainEntityOfPage={"@id": f"{ADDRESS}#top"})
    assert _node(json.dumps([other, named, placed]))["name"] == "placed"
    assert _node(json.dumps([other, named]))["name"] == "named"
    assert _node(json.dumps([other, _article("second")]), title="")["name"] == "other"


@pytest.mark.parametrize("address", [None, "", "about:blank"])
def test_a_page_that_tells_no_address_is_not_that_of_a_node_without_one(address: str | None) -> None:
    nodes = [_article("teaser", url="#teaser"), _article("bare"), _article("named", headline="Oslo met Bern")]
    assert _node(json.dumps(nodes), address=address)["name"] == "named"


def test_nodes_are_looked_for_in_the_graph_and_in_what_a_page_is_about_but_no_farther() -> None:
    page = {"@type": "WebPage", "name": "page", "mainEntity": _article("about")}
    assert _node(json.dumps({"@graph": [page]}))["name"] == "about"
    far: dict[str, object] = _article("far")
    for _ in range(3):
        far = {"@type": "WebSite", "mainEntity": far}
    assert _node(json.dumps(far)) == {}
    assert _node(json.dumps({"@type": "WebPage", "name": "page"}))["name"] == "page"


def test_what_is_no_json_keeps_no_other_node_from_being_read() -> None:
    whole = json.dumps(_article("whole"))
    assert _node("", "{", "[" * 5000, whole)["name"] == "whole"
    assert _node(f"<!-- {whole} -->")["name"] == "whole"
    assert _node(f"//<![CDATA[\n{whole}\n//]]>")["name"] == "whole"


def test_a_line_break_in_a_text_is_no_fault() -> None:
    assert _node('{"@type": "NewsArticle", "headline": "Oslo\nmet\tBern"}')["headline"] == "Oslo\nmet\tBern"
