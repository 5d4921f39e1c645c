"""Parts of a page that are never the article, by the names that the outlet gives them."""

import pytest
from lxml import html

from dateline.ingest.furniture import furniture_lines

_PROSE = "".join(f"<p>The {who} ministers of Norway and Finland met in Tromso and agreed on a judge.</p>" for who in "ABCDEFG")
_TEASER = "A whale was seen off Bergen by children."


def is_furniture(attributes: str) -> bool:
    page = f"<html><body><h1>x</h1>{_PROSE}<div {attributes}><p>{_TEASER}</p></div></body></html>"
    return "a whale was seen off bergen by children" in furniture_lines(html.document_fromstring(page))


@pytest.mark.parametrize(
    "name", ["related", "box related", "box-related", "box_related", "related box", "related_b", "related--b"]
)
@pytest.mark.parametrize("attribute", ["class", "id"])
def test_a_part_is_known_by_a_whole_word_of_its_name(attribute: str, name: str) -> None:
    assert is_furniture(f"{attribute}='{name}'")


@pytest.mark.parametrize("name", ["unrelated", "relatedly", "related-to-oslo", "story"])
def test_a_word_that_only_holds_such_a_name_says_nothing(name: str) -> None:
    assert not is_furniture(f"class='{name}'")


def test_what_stands_in_the_article_too_is_no_furniture() -> None:
    assert not is_furniture(f"class='x'><p>{_TEASER}</p></div><div class='related'")


def test_the_text_of_a_part_needs_no_paragraphs() -> None:
    page = f"<html><body>{_PROSE}<div class='related'><div>{_TEASER}</div></div></body></html>"
    assert "a whale was seen off bergen by children" in furniture_lines(html.document_fromstring(page))


def test_lines_parted_by_breaks_are_known_one_by_one() -> None:
    page = f"<html><body>{_PROSE}<div class='related'><p>A whale off Bergen<br>Cod on Monday</p></div></body></html>"
    assert {"a whale off bergen", "cod on monday"} <= furniture_lines(html.document_fromstring(page))
