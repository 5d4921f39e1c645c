"""'The Fund' after "IMF", 'the Community' after "ECOWAS", 'the lender': the body that the article named before it."""

import pytest

from tests.unit.actors_read import codes


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("Togo asked the IMF for cash. Togo is poor. The Fund agreed.", "The Fund", "IGO"),
        ("Togo asked the IMF for cash. Togo accused the Fund of greed.", "the Fund", "IGO"),
        ("Togo asked the ADB for cash. Togo is poor. The Bank agreed.", "The Bank", "IGO"),
        ("Togo asked the World Bank for cash. Togo is poor. The Bank agreed.", "The Bank", "IGO"),
        ("ECOWAS met in Togo. Togo spoke. Togo thanked the Community.", "the Community", "IGO"),
        ("Togo asked the IMF to fund it. Togo's central bank fell. The lender agreed.", "The lender", "IGO"),
        ("Togo asked the IMF for cash. Togo is poor. The fund of Togo agreed.", "The fund", "TGO"),
        ("Togo asked the IMF for cash. Togo is poor. The Community agreed.", "The Community", "TGO"),
        ("Togo met the IMF. Togo's Oil Fund rose. Togo spoke. The Fund agreed.", "The Fund", "TGO"),
        ("Togo met the World Bank and the Bank of Togo. Togo spoke. The Bank agreed.", "The Bank", "TGO"),
        ("Togo met the IMF. Togo runs a bank. Togo spoke. The lender agreed.", "The lender", "TGO"),
        ("Togo's Bank is poor. The Bank agreed. Togo asked the ADB for cash.", "The Bank", "TGO"),
    ],
)
def test_a_body_of_several_states_is_called_by_its_last_word(text: str, words: str, wanted: str) -> None:
    assert codes(text, words) == [[wanted]]


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("The World Bank warned Togo. Togo's central bank agreed. The bank's governor left.", "The bank's governor", "TGO"),
        ("Togo's central bank agreed. The World Bank warned Togo. The bank's governor left.", "The bank's governor", "IGO"),
    ],
)
def test_whose_chief_it_is_the_last_to_be_called_so_tells(text: str, words: str, wanted: str) -> None:
    assert codes(text, words) == [[wanted]]


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("Togo met the World Bank. The bank agreed.", "The bank", "IGO"),
        ("Togo met the IMF. Togo will get cash from the fund.", "the fund", "IGO"),
        ("Togo asked the ADB to fund a road. Togo is poor. This bank agreed.", "This bank", "IGO"),
        ("The World Bank met Togo in the West Bank. The bank agreed.", "The bank", "IGO"),
        ("Togo met the World Bank. A bank in Togo failed. The bank agreed.", "The bank", "TGO"),
        ("Togo met the World Bank. Togo knows HSBC. The bank agreed.", "The bank", "TGO"),
        ("Togo met the World Bank. Togo has a private lender. The bank agreed.", "The bank", "TGO"),
        ("Togo met the World Bank. Togo's central bank slept. The bank agreed.", "The bank", "TGO"),
        ("Togo met the World Bank. Police raided the bank in Lome.", "the bank", "TGO"),
        ("Togo met the World Bank. Togo will get cash from the bank in May.", "the bank", "IGO"),
        ("Togo met the World Bank. The bank of the river broke. The bank agreed.", "The bank", "TGO"),
        ("Togo met the World Bank. Togo saw the bank where a road ends. The bank agreed.", "The bank", "TGO"),
        ("Togo met the IMF. Togo runs a pension fund. Togo spoke. The fund agreed.", "The fund", "TGO"),
        ("Togo fears the bank. It asked the World Bank for cash.", "the bank", "TGO"),
    ],
)
def test_a_bank_and_a_fund_are_so_in_small_letters_if_no_other_is_told_of(text: str, words: str, wanted: str) -> None:
    assert codes(text, words) == [[wanted]]
