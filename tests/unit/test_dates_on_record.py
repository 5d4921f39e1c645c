"""What is told of somebody's record has no day, and the day of the clause around it is not its day."""

import pytest

from dateline.dating.on_record import ON_RECORD
from tests.unit.dated import dated


@pytest.mark.parametrize(
    "text",
    [
        "Lund, who has [slammed] Tonga as a relic, flew home.",
        "Lund, who has slammed Tonga and has [praised] Fiji, flew home.",
        "On Monday Lund, who has [threatened] Tonga, flew home.",
        "Fiji, which has [imposed] sanctions on Tonga, was glad.",
        "Fiji expelled on Tuesday the envoy, who has [accused] the army of murder.",
    ],
)
def test_a_record_has_no_day(text: str) -> None:
    assert dated(text).reason == ON_RECORD


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Fiji has [recalled] its envoy.", "2024-03-12"),
        ("Fiji has [accused] Tonga of theft and has summoned its envoy.", "2024-03-12"),
        ("Fiji, which has expelled two, [accused] Tonga of theft.", "2024-03-12"),
        ("Fiji, which has [summoned] Tonga's envoy, said why.", "2024-03-12"),
        ("Lund, who has arrived in Suva, has [called] on Fiji to talk.", "2024-03-12"),
        ("Lund, who has slammed Tonga, [praised] Fiji on Monday.", "2024-03-11"),
        ("Tonga, which has now [accused] Fiji of theft, left.", "2024-03-12"),
        ("Tonga, which has [condemned] the raid, left.", "2024-03-12"),
        ("The raid, which has [angered] Tonga, was wrong.", "2024-03-12"),
        ("Lund, who has, since Monday, [praised] Fiji, left.", "2024-03-11"),
        ("Fiji has [condemned] Tonga's raid and has repeatedly fired back.", "2024-03-12"),
        ("In a speech, Lund has [accused] Tonga of theft.", "2024-03-12"),
        ("The minister has [summoned] Tonga's envoy and has repeatedly slammed its king.", "2024-03-12"),
        ("The ministry has [accused] Tonga of theft and has frequently complained of it.", "2024-03-12"),
        ("Since taking office on Monday, Lund has [visited] Tonga.", "2024-03-12"),
        ("Since taking office last week, Lund has [accused] Tonga of theft.", "2024-03-12"),
        ("In a series of tweets, Lund has [accused] Tonga of theft.", "2024-03-12"),
        ("In interviews with Fijian papers, Lund has [accused] Tonga of theft.", "2024-03-12"),
        ("In speeches at the UN, Lund has [accused] Tonga of theft.", "2024-03-12"),
        ("Fiji, which has [rejected] the Tongan proposal, left.", "2024-03-12"),
        ("Fiji, which has [cancelled] a visit to Tonga, left.", "2024-03-12"),
        ("Since Monday Fiji has [accused] Tonga of theft.", "2024-03-11"),
        ("Fiji has [slammed] Tonga's move and, over the years, has learnt to bear it.", "2024-03-12"),
    ],
)
def test_what_has_been_done_now_is_news(text: str, day: str) -> None:
    assert str(dated(text).earliest) == day


def test_but_one_deed_told_with_its_year_has_that() -> None:
    assert str(dated("Lund is notorious for his [abduction] of nine nurses in 2014.").earliest) == "2014-01-01"
