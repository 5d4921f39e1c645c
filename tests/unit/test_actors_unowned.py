"""Actors that say of no state that it is theirs, in short texts: whose they are, or why nobody can know."""

import pytest

from tests.unit.actors_read import code


@pytest.mark.parametrize(
    ("text", "phrase", "wanted"),
    [
        ("Chadian jets struck Niger; villagers fled.", "villagers", "NER"),
        ("Peru's jets hit Chad. Residents fled.", "Residents", "TCD"),
        ("Chad met Niger. It rained.\nThe harvest failed, villagers said.", "villagers", None),
        ("Chad met Niger and Chad again. It rained.\nThe harvest failed, villagers said.", "villagers", "TCD"),
    ],
)
def test_of_two_states_named_equally_often_neither_is_what_the_article_is_about(
    text: str, phrase: str, wanted: str | None
) -> None:
    assert code(text, phrase) == wanted


FAR = " It rained." * 40


@pytest.mark.parametrize(
    ("text", "phrase", "wanted"),
    [
        ("Fiji and Fiji called on the Government of Mali to act. It urged the Government to talk.", "the Government", "MLI"),
        ("Fiji, Fiji. It called the Ambassador of the Republic of Mali. The Ambassador left.", "The Ambassador", "MLI"),
        ("Fiji, Fiji. It called the chief of Mali's navy. The chief left.", "The chief", "FJI"),  # of the navy
        ("Fiji, Fiji. It called the Government of Mali." + FAR + " It urged the Government to talk.", "the Government", "FJI"),
        ("Mali and Mali fight. Fiji's government met the government of Chad. The government left.", "The government", "TCD"),
    ],
)
def test_a_noun_said_again_is_of_the_state_that_of_hung_on_it_just_before(text: str, phrase: str, wanted: str) -> None:
    assert code(text, phrase) == wanted


@pytest.mark.parametrize(
    ("opening", "phrase", "wanted"),
    [
        ("In Mali,", "the government", "MLI"),
        ("In Mali,", "police", "MLI"),
        ("In Bamako,", "police", "MLI"),
        ("Across Mali,", "protesters", "MLI"),
        ("In Mali,", "a court", "MLI"),
        ("In Mali,", "soldiers", "MLI"),
        ("In Mali,", "opposition activists", "MLI"),
        ("In Bamako,", "soldiers", "FJI"),  # whose, is not told
        ("In Mali,", "five soldiers", "FJI"),
        ("In Mali,", "diplomats", "FJI"),
        ("In Mali,", "Togolese police", "TGO"),
        ("In Mali,", "refugees", None),
        ("In Mali,", "gunmen", None),
        ("He was held in Mali,", "police", "FJI"),  # said police
    ],
)
def test_who_stands_behind_the_place_at_the_head_of_a_sentence_is_of_it(opening: str, phrase: str, wanted: str | None) -> None:
    text = f"Fiji jailed a clerk. Fiji shut a paper. Fiji's police smiled. {opening} {phrase} came."
    assert code(text, phrase) == wanted


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Rebels in Nepal will hold talks with the government in Geneva.", "NPL"),
        ("Albanian guerrillas held talks with the government in Belgrade.", "SRB"),
        ("Chad's rebels in Libya signed a deal with the government in Tripoli.", "LBY"),
        ("Chad's envoys signed a truce with the government in Tripoli.", "LBY"),
        ("Chad's rebels thanked the government in Tripoli.", "LBY"),
        ("Chad's rebels sided with the government in Tripoli.", "LBY"),
        ("Libya's rebels held talks with the government in Tripoli.", "LBY"),
    ],
)
def test_the_government_with_which_rebels_talk_abroad_is_not_the_host(text: str, state: str) -> None:
    assert code(text, "the government") == state
