"""Words that look like a date and are none: ages, counts, times of day, feasts and weekdays within other names."""

import pytest

from dateline.dates import resolve_date
from tests.unit.dates_found import PUBLISHED, found


@pytest.mark.parametrize(
    "text",
    [
        "Police detained a man in his mid-40s in Quito.",
        "Two sailors in their early twenties were freed.",
        "They freed a nurse in her 60s and a cook in his late-50s.",
        "Two nurses aged in the mid-40s were freed.",
        "They were in their late 30s or early 40s.",
        "They were in their 20s and 30s.",
        "They were in their early-to-mid thirties.",
    ],
)
def test_an_age_is_no_decade(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Their early March talks failed.", "2024-03-01/2024-03-10"),
        ("Its early 1990s borders were lost.", "1990-01-01/1993-12-31"),
        ("A pact of the mid-40s was broken.", "1944-01-01/1946-12-31"),
        ("Ties soured in the late seventies.", "1977-01-01/1979-12-31"),
        ("Ties soured late in the 1990s.", "1997-01-01/1999-12-31"),
    ],
)
def test_a_part_of_a_decade_is_none_of_a_life(text: str, days: str) -> None:
    assert list(found(text).values()) == [days]


@pytest.mark.parametrize(
    ("text", "phrase", "days"),
    [
        ("On March 12, 1600 refugees crossed the border.", "March 12", "2024-03-12/2024-03-12"),
        ("On March 12, 1500 Turkish troops crossed the border.", "March 12", "2024-03-12/2024-03-12"),
        ("On March 12, 1900 gunmen crossed the border.", "March 12", "2024-03-12/2024-03-12"),
        ("On March 12, 2019 of them crossed the border.", "March 12", "2024-03-12/2024-03-12"),
        ("On March 12, 1800 more crossed the border.", "March 12", "2024-03-12/2024-03-12"),
        ("Talks were held March 11-12, 1500 protesters said.", "March 11-12", "2024-03-11/2024-03-12"),
        ("In March, 1500 refugees crossed the border.", "March", "2024-03-01/2024-03-31"),
        ("In early March, 1500 refugees crossed the border.", "early March", "2024-03-01/2024-03-10"),
        ("On March 5, 10 to 15 gunmen attacked the post.", "March 5", "2024-03-05/2024-03-05"),
        ("On March 5, 10-15 masked men attacked the post.", "March 5", "2024-03-05/2024-03-05"),
        ("Jets bombed the port on March 12, 1900 local time.", "March 12", "2024-03-12/2024-03-12"),
        ("Jets bombed the port on 12 March 2000 GMT.", "12 March 2000 GMT", "2024-03-12/2024-03-12"),
        ("Jets bombed the port on March 12 at 1530 Moscow time.", "March 12 at 1530 Moscow time", "2024-03-12/2024-03-12"),
    ],
)
def test_a_count_or_a_time_of_day_behind_a_date_is_not_its_year_or_day(text: str, phrase: str, days: str) -> None:
    assert found(text) == {phrase: days}


@pytest.mark.parametrize("behind", [", 1900 local time", " 2000 GMT", ", 2000 more refugees left"])
def test_nor_is_one_behind_the_phrase_of_an_argument(behind: str) -> None:
    text = f"Jets bombed the port on 12 March{behind}."
    assert str(resolve_date(text, 24, 32, PUBLISHED).latest) == "2024-03-12"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On March 12, 1994 rebels seized the port.", "1994-03-12/1994-03-12"),
        ("In October 2000 gunmen fired on the port.", "2000-10-01/2000-10-31"),
        ("On May 24, 2000 Israeli troops left.", "2000-05-24/2000-05-24"),
        ("On June 5, 2015 more than a hundred left.", "2015-06-05/2015-06-05"),
        ("The signing on June 5, 2015 of a pact was praised.", "2015-06-05/2015-06-05"),
        ("On April 9, 2003 hours before the fall they left.", "2003-04-09/2003-04-09"),
        ("On June 18, 1812 Congress declared war.", "1812-06-18/1812-06-18"),
        ("In May 1968 students marched.", "1968-05-01/1968-05-31"),
        ("The May 4, 5 and 6 talks failed.", "2023-05-04/2023-05-06"),
        ("They met on May 4, 6-8 in Bonn.", "2023-05-04/2023-05-08"),
    ],
)
def test_a_year_or_a_further_day_behind_a_date_is_its_own(text: str, days: str) -> None:
    assert next(iter(found(text).values())) == days


@pytest.mark.parametrize(
    "text",
    [
        "Fiji accused Tonga of breaching the Good Friday Agreement.",
        "Fiji praised the Good Friday peace accords.",
        "Fiji detained forty men on Christmas Island.",
        "They recalled the Easter Rising.",
        "They recalled the Tet Offensive and the Yom Kippur War.",
        "He fled the attack on a Christmas market.",
        "Fiji expelled two envoys, the Sunday Times reported.",
        "Fiji expelled two envoys, Tonga's Sunday Telegraph reported.",
        "He told the Mail on Sunday that they would leave.",
        "They wept for the victims of Bloody Sunday.",
    ],
)
def test_a_feast_or_a_weekday_within_another_name_is_no_day(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They met on Good Friday in Belfast.", "2023-04-07/2023-04-07"),
        ("On Christmas Day Moscow fired.", "2023-12-25/2023-12-25"),
        ("He sent the mail on Sunday.", "2024-03-10/2024-03-10"),
        ("On Sunday Times Square was shut.", "2024-03-10/2024-03-10"),
        ("On Sunday Guardian Council members met.", "2024-03-10/2024-03-10"),
        ("Shots fell on Orthodox Good Friday.", "2023-04-14/2023-04-14"),
        ("Shots fell on Orthodox Easter Sunday.", "2023-04-16/2023-04-16"),
        ("Shots fell on Orthodox Christmas Eve.", "2024-01-06/2024-01-06"),
    ],
)
def test_a_feast_or_a_weekday_before_a_name_is_a_day(text: str, days: str) -> None:
    assert list(found(text).values()) == [days]
