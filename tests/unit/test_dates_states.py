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
        "Peru [urged] Chile to free Bo Berg, a Tongan jailed in Arica since July.",
        "Peru [told] Chile not to send home six soldiers held at Arica port since 2016.",
        "The group [called on] Chile to let go two Tongans detained in the far north since March 2014.",
        "The king, in power since 1999, [met] his neighbour.",
        "Norway [signed a deal] with the junta in power since 2021.",
    ],
)
@pytest.mark.parametrize("as_argument", [False, True])
def test_what_is_done_about_a_state_is_not_of_its_beginning(text: str, as_argument: bool) -> None:
    phrase = text[text.index("since") :].rstrip(".").split(",")[0]
    span = dated(text, "occurred", phrase if as_argument else None)
    assert (interval(span), span.basis) == (NEWS_OF_THE_DAY, "publication")


@pytest.mark.parametrize(
    "text",
    [
        "Chile has [held] a Tongan in Arica since 2016.",
        "A Tongan has been [held] in Arica since 2016.",
        "The group has [urged] Chile since 2016 to free six Tongans held in Arica.",
        "The two have [held] talks in Arica since 2016.",
    ],
)
def test_the_state_itself_and_what_is_done_all_along_are_since_then(text: str) -> None:
    assert interval(dated(text)) == ("2016-01-01", "2024-03-13")


def test_beside_it_the_day_of_the_act_is_told() -> None:
    assert interval(dated("Norway on Monday [lifted] its embargo on Tonga, in place since 1984.")) == ("2024-03-11",) * 2
    assert interval(dated("The embassy, closed since 1993, [opened] again on Monday.")) == ("2024-03-11",) * 2


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("Ada Lind [flew] to Lima on Tuesday, the first Norwegian premier to see it since Bo Berg in 1983.", "1983"),
        ("Ada Lind is the first Norwegian premier to [visit] Peru since Bo Berg in May 1983.", "May 1983"),
        ("Ada Lind is the first U.S. envoy to [visit] Peru since Bo Berg’s talks there in the 1950s.", "the 1950s"),
        ("Norway held the largest [drill] since the quarrel with Chad in 2018.", "2018"),
        ("Ada Lind [saw] the king, the first to do so since Bo Berg some 40 years ago.", "some 40 years ago"),
    ],
)
def test_the_last_one_before_who_did_it_tells_no_day_of_the_next(text: str, argument: str) -> None:
    found = interval(dated(text, argument=argument))
    assert found == (("2024-03-12", "2024-03-12") if "Tuesday" in text else NEWS_OF_THE_DAY)


@pytest.mark.parametrize(
    ("text", "argument", "first"),
    [
        ("The fire was the worst since the [bombing] of Oslo in 2011.", "2011", "2011-01-01"),  # what stands behind "since"
        ("She has [led] the party since Bo Berg died in 2001.", "2001", "2001-01-01"),
        ("They have [met] twice since the war ended in May 2019.", "May 2019", "2019-05-01"),
        ("She was the first to [visit] it since the coup, in Lagos on Monday.", "Monday", "2024-03-11"),
        ("She was the first to [visit] it since Bo Berg on Monday.", "Monday", "2024-03-11"),
        ("She was the first to [visit] it since Bo Berg on 4 March 2024.", "4 March 2024", "2024-03-04"),
        ("The first envoys [met] in 1983.", "1983", "1983-01-01"),
    ],
)
def test_what_names_no_one_before_keeps_its_day(text: str, argument: str, first: str) -> None:
    assert interval(dated(text, argument=argument))[0] == first


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
def test_the_state_itself_and_what_goes_on_since_keep_their_date(text: str, first: str) -> None:
    assert interval(dated(text)) == (first, "2024-03-13")
