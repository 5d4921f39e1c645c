"""Chronologies: a line is of the date with which it begins, a date of the year told last."""

from datetime import date

import pytest

from dateline.dates import find_dates
from dateline.dates.chronology import OF_ITS_LINE
from tests.unit.dated import PUBLISHED, dated, interval
from tests.unit.dates_found import found

LINES = "18 June 2022: Fiji closes the strait.\n29 June: Tonga calls for calm.\n6 July: Fiji refuses talks.\n"
THREE = ["2022-06-18", "2022-06-29", "2022-07-06"]


def days(text: str, published: date | None = PUBLISHED) -> list[str]:
    return [str(span.earliest) for _, span in find_dates(text, published)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (LINES, THREE),
        (LINES + "9 July: They meet and part on 11 July.", [*THREE, "2022-07-09", "2022-07-11"]),
        (
            "Nov. 3, 2021 - A.\nDecember 5 - B.\nJanuary 4 - C.\nFebruary: D.",
            ["2021-11-03", "2021-12-05", "2022-01-04", "2022-02-01"],
        ),
        (
            "• 4 May 2022: A.\n• 4 April: B.\n• 3 March: C.\n• Friday 31 December: D.",
            ["2022-05-04", "2022-04-04", "2022-03-03", "2021-12-31"],
        ),
        ("1 May: A.\n3 May 2022: B.\n7 May: C.", ["2024-05-01", "2022-05-03", "2022-05-07"]),
        ("1 May 2022: A.\n3 May: B.", ["2022-05-01", "2024-05-03"]),  # two lines are no chronology
        ("1 May 2022: A.\nOn 3 May: B.\nOn 4 May: C.", ["2022-05-01", "2024-05-03", "2024-05-04"]),
    ],
)
def test_a_line_of_a_chronology_has_the_year_told_last_before_it(text: str, told: list[str]) -> None:
    assert days(text) == told
    found(text)  # read the same as arguments


@pytest.mark.parametrize(
    ("head", "marked", "first"),
    [
        ("", "9 July: Tonga [warns] of a blockade.", "2022-07-09"),
        ("9 July: The two meet in Suva. ", "Tonga now [demands] talks.", "2022-07-09"),
        ("", "9 July: Tonga [demands] talks two days later.", "2022-07-11"),
        ("", "9 July: Tonga had previously [demanded] talks.", None),
        ("9 July: The two part.\n", "Tonga now [demands] talks.", "2024-03-12"),  # outside of the lines
    ],
)
def test_what_a_line_tells_has_its_date_if_no_other_is_told(head: str, marked: str, first: str | None) -> None:
    assert interval(dated(marked, before=LINES + head))[0] == first


def test_the_reason_says_that_the_line_dates_it() -> None:
    assert dated("9 July: Tonga [warns] of a blockade.", before=LINES).reason == OF_ITS_LINE
    assert dated("9 July: Tonga will [meet] Fiji.", "planned", before=LINES).basis == "unknown"


def test_lines_in_no_order_keep_their_own_year() -> None:
    assert days("3 May 2022: A.\n2 April: B.\n4 June: C.\n9 January: D.")[1:] == days("2 April: B.\n4 June: C.\n9 January: D.")


YEARS = "1996: Fiji closes the strait in May.\n2003: Tonga protests.\n2005 - Fiji gives in.\n"
HEADED = "2016\nJune 13: Fiji closes the strait.\n2017:\nMarch 8: Tonga protests.\nMay 9: They meet."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (YEARS, ["1996-01-01", "1996-05-01"]),
        (HEADED, ["2016-01-01", "2016-06-13", "2017-03-08", "2017-05-09"]),
        ("2020\nMay 5: A.\nMarch 4: B.\n2019\nJune 2: C.", ["2020-01-01", "2020-05-05", "2020-03-04", "2019-06-02"]),
        ("2016\nJune 13: They met.", ["2016-01-01", "2024-06-13"]),  # too few
        ("1830: A.\n2015: B.\n2030: In May they met.", ["1830-01-01", "2023-05-01"]),  # times of day
        ("18.30: A.\n20.15: B.\n20.30: In May they met.", ["2023-05-01"]),
        ("2014-15: A.\n2016-17: B.\n2018-19: They met in May.", ["2014-01-01", "2023-05-01"]),
    ],
)
def test_a_line_may_begin_with_a_year_or_stand_below_one(text: str, told: list[str]) -> None:
    assert days(text) == told
    found(text)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("7 July: Fiji fires. It signs a truce in September.", "2022-09-01"),
        ("7 July: Fiji frees two sailors, who were arrested in March.", "2022-03-01"),
        ("7 July: Fiji signs a truce in September 2022.", "2022-09-01"),
    ],
)
def test_a_month_within_a_line_is_of_its_year(line: str, told: str) -> None:
    assert days(LINES + line)[-1] == told


def test_what_a_line_tells_has_the_year_with_which_it_begins() -> None:
    assert interval(dated("2009: Tonga [demands] talks.", before=YEARS)) == ("2009-01-01", "2009-12-31")
    assert interval(dated("July 2: Tonga [demands] talks.", before=HEADED + "\n2018\n")) == ("2018-07-02", "2018-07-02")
    assert interval(dated("2025: Tonga [demands] talks.", before=YEARS))[0] == "2024-03-12"  # lies ahead


NUMBERS = "2014-07-17: Rebels down a jet.\n2014-07-21: Fiji bans food.\n2014-07-29: "


@pytest.mark.parametrize("published", [None, PUBLISHED])
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tonga [imposed] sanctions on Fiji.", "2014-07-29"),
        ("Bo flew to Suva and [met] the king.", "2014-07-29"),
        ("Tonga [freed] two men and its port was opened.", "2014-07-29"),
        ("Tonga had previously [demanded] talks.", None),
    ],
)
def test_a_line_may_begin_with_a_date_in_numbers_and_needs_no_day_of_publication(
    text: str, told: str | None, published: date | None
) -> None:
    assert interval(dated(text, before=NUMBERS, published=published)) == (told, told)
