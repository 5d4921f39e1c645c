"""The day of what somebody remarks on is not that of the remark."""

from datetime import date

import pytest

from tests.unit.dated import dated, interval

PUBLISHED = date(2023, 6, 14)  # a Wednesday

REMARKED = [
    ("Togo's minister, reacting to the ruling of 6 June, [accused] Benin of lies.", "6 June"),
    ("Togo strongly condemns the attack in Cotonou on 25 April and [offers] its condolences to Benin.", "25 April"),
    ("Togo condemned the raid on its embassy on 25 April and [praised] Ghana.", "25 April"),
    ("Togo deplores the attack in Cotonou on Saturday, in which nine were killed, and [urges] Benin to act.", "Saturday"),
    ("Togo [condemns] the raid launched by Benin against Ghana on 9 June.", "9 June"),
    ("Togo strongly [condemns] the attack by Benin on Ghana on Saturday.", "Saturday"),
    ("We [condemn] the strike that Benin carried out on Ghana in the night of 9 to 10 June.", "the night of 9 to 10 June"),
    ("Togo [welcomes] the truce reached by Benin and Ghana on Saturday.", "Saturday"),
    ("The council condemned the coup in Benin on 25 April, and the High Representative [urged] it to talk.", "25 April"),
]


@pytest.mark.parametrize(("text", "day"), REMARKED)
@pytest.mark.parametrize("is_argument", [True, False])
def test_the_day_of_what_is_remarked_on_is_not_that_of_the_remark(text: str, day: str, is_argument: bool) -> None:
    when = dated(text, argument=day if is_argument else None, published=PUBLISHED)
    assert (when.basis, interval(when)) == ("publication", ("2023-06-13", "2023-06-14"))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Asked on Monday about the report, Togo's spokesman [urged] Benin to talk.", "2023-06-12"),
        ("In a statement released on 6 June, Togo [accused] Benin of lies.", "2023-06-06"),
        ("Responding to a question on Monday, Togo's minister [condemned] Benin.", "2023-06-12"),
        ("Responding to questions raised by deputies on 6 June, Togo's minister [accused] Benin of lies.", "2023-06-06"),
        ("Asked about Benin at a news conference in Lome held on Friday, Togo's minister [accused] it of lies.", "2023-06-09"),
        ("Responding to an attack launched on Sunday, Togo [shelled] Cotonou hours later.", "2023-06-11"),
        ("Asked about Benin in a call made on Friday, Togo's minister [accused] it of lies.", "2023-06-09"),
        ("Responding to the attack in a statement released on 6 June, Togo [accused] Benin of lies.", "2023-06-06"),
        ("In response to the sanctions, Togo on Friday [expelled] two Beninese envoys.", "2023-06-09"),
        ("Responding to the sanctions [announced] on Friday, Togo left.", "2023-06-09"),
        ("Togo [condemned] the raid launched by Benin against Ghana on Friday.", "2023-06-09"),
        ("Togo [condemns] the raid launched by Benin in a statement issued on Friday.", "2023-06-09"),
        ("Togo [welcomes] the guests invited to Lome on Friday.", "2023-06-09"),
        ("On Friday Togo [condemns] the raid launched by Benin.", "2023-06-09"),
        ("Togo condemned the raid on Monday and [offered] its condolences to Benin.", "2023-06-12"),
        ("Togo condemned Benin in a statement on 6 June and [urged] it to talk.", "2023-06-06"),
        ("Benin raided Lome on 6 June and [captured] nine sailors.", "2023-06-06"),
        ("Togo condemned the raid on Lome on 25 April and the [killing] of nine.", "2023-04-25"),
    ],
)
def test_the_day_of_the_remark_is(text: str, day: str) -> None:
    assert interval(dated(text, published=PUBLISHED)) == (day, day)


@pytest.mark.parametrize(
    "before",
    [
        "Togo praised the accord of 14 May. ",
        "The Secretary-General took note of the report of 6 June. ",
        "It welcomed the repeal of the laws of 3 June. ",
    ],
)
def test_nor_does_also_go_on_with_the_day_that_says_which_thing_is_meant(before: str) -> None:
    assert dated("Togo also [urged] Benin to talk.", published=PUBLISHED, before=before).basis == "publication"


@pytest.mark.parametrize("before", ["Togo left on 14 May. ", "On 14 May Togo praised the accord. "])
def test_also_goes_on_with_the_day_of_the_sentence_before(before: str) -> None:
    when = dated("Togo also [urged] Benin to talk.", published=PUBLISHED, before=before)
    assert interval(when) == ("2023-05-14", "2023-05-14")
