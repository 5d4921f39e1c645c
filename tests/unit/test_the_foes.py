"""'The former foes' and 'the nuclear rivals' are the two sides of an article; 'the duo' are people."""

import pytest

from tests.unit.actors_read import codes

ARTICLE = "Peru and Chile met in Lima. Peru thanked Chile. {} agreed."


@pytest.mark.parametrize(
    "phrase",
    [
        "The former foes", "The rivals", "The old enemies", "The South American neighbours", "The two bitter rivals", "The foes",
        "The neighbours",
    ],
)  # fmt: skip
def test_foes_are_the_two_sides_of_the_article(phrase: str) -> None:
    assert codes(ARTICLE.format(phrase), phrase)[-1] == ["PER", "CHL"]


@pytest.mark.parametrize("phrase", ["The enemies", "The Socialist rivals", "The rivals of Oman", "Former foes"])
def test_of_other_foes_nothing_is_told_by_that(phrase: str) -> None:
    assert len(codes(ARTICLE.format(phrase), phrase)[-1]) == 1


def test_where_the_article_has_no_two_sides_foes_are_nobody_known() -> None:
    text = "Peru and Chile met in Lima. Mali and Chad thanked Peru. Mali thanked Chad. Chile paid. The former foes agreed."
    assert len(codes(text, "The former foes")[-1]) == 1


def test_of_whom_a_side_itself_speaks_the_foes_are_others() -> None:
    assert len(codes("Peru met Chile. Chile thanked Peru. Peru urged the old rivals to talk.", "the old rivals")[-1]) == 1


@pytest.mark.parametrize("phrase", ["The two longtime foes", "Both historic rivals", "The two nuclear-armed enemies"])
def test_two_rivals_are_the_last_two(phrase: str) -> None:
    assert codes(f"Peru and Chile met. {phrase} agreed.", phrase)[-1] == ["PER", "CHL"]


def test_a_duo_are_people() -> None:
    assert codes("Emmanuel Macron met Joe Biden. The duo agreed.", "The duo")[-1] == ["FRA", "USA"]
    assert codes("Peru and Chile met. The duo were jailed.", "The duo")[-1] != ["PER", "CHL"]
