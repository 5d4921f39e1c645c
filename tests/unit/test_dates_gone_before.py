"""What a relative or a participle tells in the pluperfect has not the day of the clause around it."""

import pytest

from tests.unit.dated import dated, interval

MONDAY = ("2024-03-11", "2024-03-11")


@pytest.mark.parametrize(
    "text",
    [
        "Fiji, which had [recalled] its envoy from Oslo, accused Norway of meddling on Monday.",
        "Fiji, whose premier had [visited] Peru, sent troops to the north on Monday.",
        "Fiji’s police, who had [arrested] a Peruvian, handed him over on Monday.",
        "Fiji on Monday cut the supplies of Norway, which had [imposed] a tariff on it.",
        "On Monday Fiji, which had [recalled] its envoy, accused Norway.",
        "Fiji, having [recalled] its envoy from Oslo, accused Norway on Monday.",
        "Fiji on Monday freed a man whom it had arrested and [jailed].",
        "The consuls, who had been [expelled] from Fiji, left Oslo on Monday.",
        "Two nurses whom Fiji had [detained] were freed in Suva on Monday.",
    ],
)
@pytest.mark.parametrize("argument", [None, "Monday"])
def test_what_had_been_done_before_is_not_of_the_day_of_the_main_verb(text: str, argument: str | None) -> None:
    span = dated(text, argument=argument)
    assert (interval(span), span.reason) == ((None, None), "told as background, without a date")


@pytest.mark.parametrize(
    "text",
    [
        "Fiji, which had recalled its envoy, [accused] Norway of meddling on Monday.",
        "Fiji, having recalled its envoy, [accused] Norway of meddling on Monday.",
        "On Monday Fiji, which had recalled its envoy, [accused] Norway of meddling.",
        "On Monday police who had arrested a Fijian [freed] him.",
        "Fiji on Monday freed a man who had fled Tonga and [arrested] another.",
        "On Monday Fiji — which had recalled its envoy — [accused] Norway.",
        "The minister, who had flown to Oslo to [meet] the king, left on Monday.",
        "Fiji, which had on Monday [recalled] its envoy, accused Norway.",
        "Fiji, which had [recalled] its envoys from Oslo, Riga and Bonn on Monday, accused Norway.",
        "Fiji freed the Peruvians whom it had [arrested] on Monday.",
        "The nurses whom it had [detained] on Monday were freed.",
        "Fiji had [recalled] its envoy before dawn on Monday.",
        "Fiji said on Monday that it had [recalled] its envoy.",
        "The ministers, who had [gathered] in Oslo, signed it on Monday.",
        "Fiji, which [froze] the funds, did so on Monday.",
    ],
)
def test_the_main_verb_and_what_stands_with_its_day_keep_it(text: str) -> None:
    assert interval(dated(text, argument="Monday")) == MONDAY


def test_a_year_may_be_that_of_both() -> None:
    text = "In 1990 Fiji, which had [shelled] the island, seized it."
    assert interval(dated(text, argument="1990")) == ("1990-01-01", "1990-12-31")
