"""To whom a state owes, who supplies it, and the banks that several states own: none of the debtor's."""

import pytest

from dateline.resolve.actors import resolve_actors
from tests.unit.actors_read import OTHERS, codes


@pytest.mark.parametrize("noun", ["creditors", "biggest creditor", "lenders", "bondholders", "suppliers"])
def test_to_whom_a_state_owes_is_not_that_state(noun: str) -> None:
    assert codes(f"Chad thanked its {noun} on Monday." + OTHERS, f"its {noun}") == [[None]]
    assert [actor.code for actor in resolve_actors(f"Chad's {noun}", None)] == [None]


def test_a_creditor_with_a_name_is_the_one_named() -> None:
    text = "Chad thanked its biggest creditor, Oman, and its creditor Kenya." + OTHERS
    assert codes(text, "its biggest creditor, Oman", "its creditor Kenya") == [["OMN"], ["KEN"]]
    assert [actor.code for actor in resolve_actors("Chad's creditor Oman", None)] == ["OMN"]
    assert codes("Mali met Chad's chief creditor, Oman.", "Chad's chief creditor") == [["OMN"]]


def test_its_own_banks_and_people_are_a_states_own() -> None:
    text = "Chad thanked its banks, its citizens and its troops." + OTHERS
    assert codes(text, "its banks", "its citizens", "its troops") == [["TCD"]] * 3
    assert [actor.code for actor in resolve_actors("Italian lenders", None)] == ["ITA"]


@pytest.mark.parametrize(
    "phrase",
    ["an unnamed ally", "a neighbouring country", "an unidentified foreign government", "a third country", "unnamed allies"],
)
def test_one_of_several_of_whom_no_name_is_told_is_no_state_of_the_article(phrase: str) -> None:
    assert codes(f"Chad and Mali quarrel. Chad thanked {phrase} on Monday." + OTHERS, phrase) == [[None]]


@pytest.mark.parametrize("phrase", ["Muslim governments", "Western governments", "friendly governments"])
def test_governments_that_nobody_counts_are_of_several_states(phrase: str) -> None:
    assert codes(f"Chad fell. Chad thanked {phrase} on Monday.", phrase) == [[None]]


@pytest.mark.parametrize(
    ("phrase", "code"), [("its government", "TCD"), ("the government", "TCD"), ("the neighbouring country, Niger", "NER")]
)
def test_one_of_whom_the_article_has_told_is_known(phrase: str, code: str) -> None:
    assert codes(f"Chad fell. Chad blamed {phrase}.", phrase) == [[code]]


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("the African Export-Import Bank", "IGO"),
        ("Caribbean Development Bank", "IGO"),
        ("the Eurasian Fund for Stabilisation and Development", "IGO"),
        ("Development Bank of Latin America", "IGO"),
        ("the president of the Eurasian Development Bank", "IGO"),
        ("the International Development Association", "IGO"),
        ("the Green Climate Fund", "IGO"),
        ("European Investment Bank", "EUR"),
        ("Export-Import Bank of China", "CHN"),
        ("the Development Bank of Rwanda", "RWA"),
    ],
)
def test_banks_of_several_states_are_of_none(phrase: str, code: str) -> None:
    assert [actor.code for actor in resolve_actors(phrase, None)] == [code]


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Chad asked the World Bank for aid. The bank said no.", "The bank", "IGO"),
        ("Chad asked the World Bank for aid. The bank said no. Then the bank paid.", "the bank", "IGO"),
        ("Chad asked the International Monetary Fund for aid. The fund agreed.", "The fund", "IGO"),
        ("The World Bank warned Chad's central bank. The bank said no.", "The bank", "TCD"),
        ("The World Bank said that Israel raided the West Bank. Chad fell. Chad lost. Chad saw the bank.", "the bank", "TCD"),
        ("Chad heard the African Union. The bank said no.", "The bank", "TCD"),
        ("Leaders of the Group of Seven met in Lima. Chad attacked the group.", "the group", "IGO"),
        ("Leaders of the G7 met in Lima. Chad attacked the group.", "the group", "IGO"),
    ],
)
def test_the_bank_and_the_group_are_what_is_called_so(text: str, phrase: str, code: str) -> None:
    assert codes(text, phrase) == [[code]]
