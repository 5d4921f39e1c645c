"""'The pair' and 'the two men' are the two people of the sentence before, not those whom the article names most."""

import pytest

from tests.unit.actors_read import codes

STORY = "France and Rwanda quarrel. France thanked Rwanda. {} {} agreed."


@pytest.mark.parametrize("phrase", ["The pair", "The two", "The two men", "Both"])
@pytest.mark.parametrize(
    "before",
    [
        "Emmanuel Macron flew on, where he was received by Cyril Ramaphosa.",
        "Cyril Ramaphosa received Emmanuel Macron.",
        "Cyril Ramaphosa thanked Emmanuel Macron for a loan to Rwanda.",
    ],
)
def test_the_pair_are_the_two_people_just_told_of(before: str, phrase: str) -> None:
    assert set(codes(STORY.format(before, phrase), phrase)[-1]) == {"FRA", "ZAF"}


@pytest.mark.parametrize(
    ("before", "phrase"),
    [
        ("Emmanuel Macron flew on to Oslo.", "The pair"),  # one
        ("Emmanuel Macron, Cyril Ramaphosa and Joe Biden met.", "The pair"),  # three
        ("Emmanuel Macron met Cyril Ramaphosa.", "The two countries"),
        ("Cyril Ramaphosa met Emmanuel Macron. Ramaphosa praised France. Ramaphosa told Rwanda that", "the two sides"),
    ],
)
def test_of_one_or_three_and_of_sides_it_is_not_so(before: str, phrase: str) -> None:
    assert set(codes(STORY.format(before, phrase), phrase)[-1]) == {"FRA", "RWA"}


@pytest.mark.parametrize("word", ["when", "after", "as", "while", "and"])
def test_the_two_of_a_further_clause_are_of_its_sentence(word: str) -> None:
    text = f"Peru and Chile quarrel. Emmanuel Macron asked Joe Biden for help {word} the pair met in Oslo."
    assert codes(text, "the pair")[-1] == ["FRA", "USA"]


def test_who_speaks_is_none_of_both_leaders() -> None:
    text = "Joe Biden and Xi Jinping met. Biden spoke. Emmanuel Macron sat. The French president praised both leaders."
    assert "FRA" not in codes(text, "The French president", "both leaders")[-1]
