"""The sentences and paragraphs of an article's index, and the states that it names."""

from datetime import date

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans
from dateline.resolve.articles import index_article

LINES = ("Ghana recalled its envoy. Its press cheered.", "Togo protested.")


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n \t\n", "\n\n\n  "])
def test_a_paragraph_is_a_step_away_however_many_lines_are_empty(gap: str) -> None:
    first, second = LINES
    index = index_article(gap.join(LINES))
    assert index.paragraphs == (0, len(first) + len(gap))
    at = index.text.index("protested")
    assert index.paragraph_of(at) == 1
    # the sentence beside is one step away, the one in the next paragraph one more, whatever stands between
    assert [index.sentence_of(index.text.index(word)) for word in ("Ghana", "Its", "Togo")] == [0, 1, 3]
    assert index.text[index.paragraphs[1] :] == second


@pytest.mark.parametrize(
    ("person", "on", "wanted"),
    [
        ("Antonio Guterres", date(2023, 5, 2), []),
        ("Antonio Guterres", date(1998, 5, 2), ["PRT"]),  # the head of his own state's government
        ("Antonio Guterres", date(2003, 5, 2), ["PRT"]),  # who was that before
        ("Kaja Kallas", date(2022, 5, 2), ["EST"]),
        ("Kaja Kallas", date(2025, 5, 2), []),
        ("Jens Stoltenberg", date(2007, 5, 2), ["NOR"]),
        ("Jens Stoltenberg", date(2018, 5, 2), []),
        ("Jens Stoltenberg", date(2025, 5, 2), ["NOR"]),  # minister again
        ("Tedros Adhanom", date(2021, 5, 2), []),
        ("Donald Tusk", date(2024, 5, 2), ["POL"]),
        ("Kaja Kallas", None, ["EST"]),  # on a day that nobody knows any of his offices may be meant
    ],
)
def test_who_heads_an_international_body_names_no_state(person: str, on: date | None, wanted: list[str]) -> None:
    assert [mention.code for mention in index_article(f"{person} asked the donors to pay.", on).mentions] == wanted


@pytest.mark.parametrize(("year", "wanted"), [(2023, None), (1998, "PRT")])
def test_the_nameless_are_not_of_the_home_of_who_heads_a_body(year: int, wanted: str | None) -> None:
    text = "Antonio Guterres spoke in Geneva. The government freed the prisoners."
    at = text.index("The government")
    found = resolve_spans(text, [Span(at, at + len("The government"), "The government")], date(year, 5, 2))
    assert found[0][0].code == wanted
