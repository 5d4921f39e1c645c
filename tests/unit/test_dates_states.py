"""Since when a state holds dates the state, not what is done about it."""

import pytest

from tests.unit.dated import dated, interval

NEWS_OF_THE_DAY = ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize(
    "text",
    [
        "Norway [ended] its arms embargo against Tonga, in place since 1994.",
        "Peru [urged] Chile to end the tariffs, in force since 1962.",
        "Chad [freed] the Nigerien pilot, held since July.",
        "Chad [reopened] the border to Niger closed since June 2023.",
        "Norway [suspended] its fishery talks with Tonga frozen since 2020.",
        "The king, in power since 1999, [met] his neighbour.",
        "Norway [signed a deal] with the junta in power since 2021.",
    ],
)
@pytest.mark.parametrize("as_argument", [False, True])
def test_what_is_done_about_a_state_is_not_of_its_beginning(text, as_argument):
    phrase = text[text.index("since") :].rstrip(".").split(",")[0]
    span = dated(text, "occurred", phrase if as_argument else None)
    assert (interval(span), span.basis) == (NEWS_OF_THE_DAY, "publication")


def test_beside_it_the_day_of_the_act_is_told():
    assert interval(dated("Norway on Monday [lifted] its embargo on Tonga, in place since 1984.")) == ("2024-03-11",) * 2
    assert interval(dated("The embassy, closed since 1993, [opened] again on Monday.")) == ("2024-03-11",) * 2


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The [sanctions] on Tonga, in place since 1994, hurt.", "1994-01-01"),
        ("The pastor has been [held] since July.", "2023-07-01"),
        ("Norway's [tariffs] on wool imposed since 2015 are high.", "2015-01-01"),
        ("The [embargo] has been in force since 2014.", "2014-01-01"),
        ("The [rallies], held since January, are peaceful.", "2024-01-01"),
        ("The army has [shelled] the port since January.", "2024-01-01"),
    ],
)
def test_the_state_itself_and_what_goes_on_since_keep_their_date(text, first):
    assert interval(dated(text)) == (first, "2024-03-13")
