"""Weekdays next to another day: the Sunday before Christmas, the Friday after 5 March; and those next to what is not dated."""

from datetime import date

import pytest

from dateline.dates import find_dates, resolve_date
from tests.unit.dated import dated, interval
from tests.unit.dates_found import PUBLISHED, found


@pytest.mark.parametrize(
    ("published", "text", "day"),
    [
        (date(2025, 1, 8), "They met on the Sunday before Christmas.", "2024-12-22"),
        (date(2024, 12, 23), "They met on the Sunday before Christmas.", "2024-12-22"),  # told before the feast
        (date(2024, 12, 20), "They will meet on the Sunday before Christmas.", "2024-12-22"),
        (date(2024, 12, 20), "They will meet on the Sunday after Christmas.", "2024-12-29"),
        (date(2024, 6, 12), "They met on the Sunday after Easter.", "2024-04-07"),
        (date(2024, 6, 12), "They met on the Monday following Easter 2019.", "2019-04-22"),
        (date(2024, 6, 12), "They met on the Monday after Christmas last year.", "2024-01-01"),
        (date(2024, 6, 12), "They met on the Friday night before the March 5 vote.", "2024-03-01"),
        (date(2024, 6, 12), "They met on the Tuesday prior to 5 March 2019.", "2019-02-26"),
    ],
)
def test_a_weekday_before_or_after_a_day_is_the_one_next_to_it(published: date, text: str, day: str) -> None:
    assert list(found(text, published).values()) == [f"{day}/{day}"]


@pytest.mark.parametrize(
    "text",
    [
        "He spoke at the Friday prayers before a crowd.",
        "They condemned the Friday attack after the truce.",
        "They met on the Friday before Sunday's vote.",
    ],
)
def test_a_noun_behind_a_weekday_or_a_day_behind_before_leaves_it_the_last_one(text: str) -> None:
    assert "2024-03-08/2024-03-08" in found(text).values()


def test_of_a_day_with_its_year_it_needs_no_day_of_publication() -> None:
    text = "They met on the Friday after 5 March 2019."
    ((_, span),) = find_dates(text, None)
    assert interval(span) == ("2019-03-08", "2019-03-08")
    assert find_dates("They met on the Friday after Easter.", None)[0][1].reason


@pytest.mark.parametrize(
    "event",
    ["before the vote", "after his arrest", "following her speech", "after Lund resigned", "after they left", "after that"],
)
def test_a_weekday_before_or_after_what_is_not_dated_is_not_told(event: str) -> None:
    text = f"Fiji expelled two envoys on the Friday {event}."
    assert found(text) == {"the Friday": "None/None"}
    start = text.index("the Friday")
    assert resolve_date(text, start, len(text) - 1, PUBLISHED).reason == "counted from an event that the phrase does not date"
    marked = f"Fiji [expelled] two envoys on the Friday {event}."
    for argument in (None, "Friday", text[start:-1]):
        assert interval(dated(marked, argument=argument)) == (None, None)
    assert interval(dated(f"On the Friday {event}, Fiji [expelled] two envoys.")) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Fiji [expelled] two envoys on Friday after the vote.",  # on that day, when it had been held
        "Fiji [expelled] two envoys on the Friday after prayers.",
        "They left the talks. Fiji [expelled] two envoys on Friday before they spoke.",
    ],
)
def test_a_weekday_on_which_it_was_is_the_last_one(text: str) -> None:
    assert interval(dated(text)) == ("2024-03-08", "2024-03-08")


def test_what_only_its_object_did_then_is_news() -> None:
    assert dated("Fiji [expelled] two envoys, who met on the Friday before the vote.").basis == "publication"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They met on Victory Day last year.", "2023-05-09/2023-05-09"),
        ("They will meet on Victory Day next year.", "2025-05-09/2025-05-09"),
        ("They met at the end of Ramadan last year.", "2023-04-20/2023-04-22"),
    ],
)
def test_a_feast_is_of_the_year_told_behind_it(text: str, days: str) -> None:
    assert list(found(text, date(2024, 6, 12)).values()) == [days]
