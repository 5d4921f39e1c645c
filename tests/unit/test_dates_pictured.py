"""The day that ends a picture's caption is that of the picture, not of what went before it or of what stands around it."""

from datetime import date

import pytest

from dateline.dating.pictured import day_of_picture, is_of_an_old_picture
from dateline.records import CAPTION_DATE, DateSpan, Span
from tests.unit.dated import PUBLISHED, dated, interval

BEFORE = "Tonga's premier resigned.\n"
UNTOLD = (None, None)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Nuns light candles at a vigil for the victims of the [raid] in Nadi, Fiji, March 9, 2024", UNTOLD),
        ("Police watch a rally in Suva against the army's mass [arrests], March 9, 2024", UNTOLD),
        ("Fiji's chief of police speaks at a news conference following the fatal [shooting] of Bo Berg, March 9, 2024", UNTOLD),
        ("Nuns protest against the raids and the [killing] of a nurse, Suva, March 9, 2024", UNTOLD),
        ("Nuns march against the Ports and Customs Office's [arrests], Suva, March 9, 2024", UNTOLD),
        ("A girl protesting the [killing] of a nurse waves a flag, Suva, March 9, 2024", UNTOLD),
        ("Flags fly at half-staff two days after a sailor [shot] five nuns in Suva, March 9, 2024", ("2024-03-07", "2024-03-07")),
        ("Soldiers search a house days after Tonga [shelled] Suva, March 9, 2024", UNTOLD),
    ],
)
def test_what_went_before_a_picture_is_not_of_its_day(text: str, days: tuple[str | None, str | None]) -> None:
    assert interval(dated(text, argument="March 9, 2024", before=BEFORE)) == days


@pytest.mark.parametrize(
    "text",
    [
        "Smoke rises following an [airstrike] by Tonga on Suva, March 9, 2024",
        "Nuns march against a tax while police [arrest] two men, Suva, March 9, 2024",
        "Guards break up a march for clean water and [arrest] two men, Suva, March 9, 2024",
        "Guards break up a protest and [arrest] two men, Suva, March 9, 2024",
        "Nuns hold a [vigil] for the victims of the raid in Nadi, Fiji, March 9, 2024",
        "Soldiers search a house hours after Tonga [shelled] Suva, March 9, 2024",
    ],
)
def test_what_the_picture_shows_is(text: str) -> None:
    found = dated(text, argument="March 9, 2024", before=BEFORE)
    assert (interval(found), found.reason) == (("2024-03-09", "2024-03-09"), CAPTION_DATE)


def test_a_sentence_is_no_caption() -> None:
    text = "Nuns held a vigil for the victims of the raid in Nadi on March 9, 2024."
    at = text.index("raid")
    assert day_of_picture(text, Span(at, at + 4, "raid"), PUBLISHED) is None
    assert day_of_picture(text[:-1], Span(at, at + 4, "raid"), PUBLISHED) == date(2024, 3, 9)


@pytest.mark.parametrize(("day", "is_old"), [("Nov. 14, 2019", True), ("March 11, 2024", False)])
def test_an_old_picture_dates_nothing_around_it(day: str, is_old: bool) -> None:
    text = f"Fiji's police raided a club.\nFILE - Police guard two men, {day}\nThey arrested seven."
    when = date(2019, 11, 14) if is_old else date(2024, 3, 11)
    span = DateSpan(when, when, "day", "text", day, PUBLISHED)
    inside, behind = (Span(text.index(word), text.index(word) + len(word), word) for word in ("guard", "arrested"))
    assert is_of_an_old_picture(text, behind, text.index(day), span, PUBLISHED) is is_old
    assert not is_of_an_old_picture(text, inside, text.index(day), span, PUBLISHED)
