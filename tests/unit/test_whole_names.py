"""A span that cuts a name or an abbreviation stands for the whole of it."""

from datetime import date

import pytest

from dateline.records import Argument, Article, Mention, Span
from dateline.resolve.articles import index_article
from dateline.resolve.mentions import resolve_mentions
from dateline.resolve.whole_names import whole_names


def span(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part), part)


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("It taxed U.S. steel.", "U", "U.S."),
        ("It taxed U.S. steel.", "U.", "U.S."),
        ("Envoys of South Africa’s ministry spoke.", "South", "South Africa"),
        ("Egypt's Abdel Fattah al-Sisi spoke.", "Fattah al-Sisi", "Abdel Fattah al-Sisi"),
        ("It left the United States alone.", "the United", "the United States"),
        ("The Bank of Israel spoke.", "Israel", "Israel"),
        ("Russia-backed rebels fired.", "Russia", "Russia"),
        ("South Africa spoke.", "South Africa", "South Africa"),
    ],
)
def test_a_cut_name_is_widened_and_a_whole_one_is_left(text: str, part: str, whole: str) -> None:
    assert whole_names(index_article(text), span(text, part)).text == whole


def test_two_halves_of_one_name_are_one_argument_with_its_code() -> None:
    text = "Mexico imposed duties on U.S. imports."
    halves = (Argument("recipient", span(text, "U"), 0.4), Argument("recipient", span(text, "U."), 0.6))
    mention = Mention("sanctions_imposed", "occurred", span(text, "imposed"), 0.9, halves)
    (resolved,) = resolve_mentions(Article("a", text, date(2025, 3, 4)), [mention])
    (recipient,) = [a for a in resolved.arguments if a.role == "recipient"]
    assert (recipient.span.text, recipient.confidence, recipient.actors[0].code) == ("U.S.", 0.6, "USA")
