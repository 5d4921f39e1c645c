"""The date of a mention beside days of other clauses: of words said, deadlines, beginnings, and what went before."""

import pytest

from dateline.dating import mention_date
from dateline.records import Span
from tests.unit.dated import PUBLISHED, interval


def dated(marked: str, argument: str | None = None, status: str = "occurred") -> tuple[str | None, str | None]:
    """(earliest, latest) of the mention whose trigger stands in brackets; `argument` is the text of its date argument."""
    text = marked.replace("[", "").replace("]", "")
    trigger = Span(marked.index("["), marked.index("]") - 1, "")
    spans = [Span(text.index(argument), text.index(argument) + len(argument), argument)] if argument else []
    return interval(mention_date(text, Span(0, len(text), text), trigger, status, spans, PUBLISHED))


@pytest.mark.parametrize(
    ("text", "argument", "found"),
    [
        ("Oslo [ordered] nine diplomats to leave by the end of May, it said on Monday.", "the end of May", "2024-03-11"),
        ("Oslo [told] nine diplomats on Monday to leave the country by May 1.", "May 1", "2024-03-11"),
        ("The two [agreed] to a truce to begin on Friday, an envoy said on Monday.", "Friday", "2024-03-11"),
        ("Oslo on Monday [imposed] tariffs on wool that take effect on Friday.", "Friday", "2024-03-11"),
        ("Oslo on Monday [rejected] the plan and called a strike for Friday.", "Friday", "2024-03-11"),
    ],
)
def test_a_deadline_and_a_beginning_are_not_the_day_of_what_was_decided(text: str, argument: str, found: str) -> None:
    assert dated(text, argument) == (found, found)


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("They [agreed] on a truce in Kosovo to take effect on March 20.", "March 20"),
        ("Oslo and Riga [agreed] to a truce from midnight on Saturday.", "from midnight on Saturday"),
    ],
)
def test_what_is_to_begin_ahead_is_news_of_the_day(text: str, argument: str) -> None:
    assert dated(text, argument) == ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize(
    "text",
    [
        "Riga on Monday expelled two diplomats in response to Oslo's [expulsion] of a consul.",
        "Riga will not expel anyone in response to Oslo's [expulsion] of a consul, its minister said on Monday.",
        "Forty years after Oslo and Riga [signed] a treaty at the castle, the king met the president on Monday.",
        "A few weeks after Oslo [expelled] its envoy, Riga named a new one on Monday.",
    ],
)
def test_what_is_answered_or_looked_back_on_is_not_of_the_day_of_the_news(text: str) -> None:
    assert dated(text) == (None, None)


def test_the_day_on_which_the_news_was_told_goes_before_that_of_the_dateline() -> None:
    told = "PARIS, March 13 - Oslo [recalled] its envoy to Riga after an activist was flown out, its palace said on Monday."
    assert dated(told) == ("2024-03-11", "2024-03-11")
    assert dated("PARIS, March 13 - Oslo [recalled] its envoy to Riga.") == ("2024-03-13", "2024-03-13")
    assert dated("PARIS, March 13 - Oslo [recalled] its envoy to Riga, a day after Bonn did so.") == ("2024-03-13", "2024-03-13")


def test_the_day_on_which_the_news_was_told_dates_no_headline_that_is_glued_to_it() -> None:
    told = "Latvia to Shun Baltic [Summit]-RIGA, LATVIA — Latvia announced Monday that it will stay at home."
    assert dated(told, status="negated") == (None, None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They made peace on Monday, six days after Oslo [closed] its embassy.", ("2024-03-05", "2024-03-05")),
        ("They made peace on Monday, two weeks after Oslo [closed] its embassy.", ("2024-02-26", "2024-03-03")),
        ("They made peace on Monday, three years after Oslo [closed] its embassy.", ("2021-01-01", "2021-12-31")),
        ("They made peace on Monday, almost two weeks after Oslo [closed] its embassy.", ("2024-02-19", "2024-03-10")),
        ("They made peace on Monday, more than three years after Oslo [closed] its embassy.", (None, None)),
    ],
)
def test_counted_back_from_the_news_it_is_as_exact_as_its_unit(text: str, found: tuple[str | None, ...]) -> None:
    assert dated(text) == found


def test_a_column_of_this_day_is_not_of_today() -> None:
    text = "Today in history: on March 26, 1979, they [signed] a peace treaty."
    assert dated(text, "Today") == ("1979-03-26", "1979-03-26")


@pytest.mark.parametrize("text", ["Troops [shell] the port for the umpteenth straight day.", "Troops [shell] the port."])
def test_what_goes_on_without_a_count_has_no_day(text: str) -> None:
    assert dated(text, status="ongoing") == (None, None)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Oslo [condemned] the raid after a closed session on Monday.", "2024-03-11"),
        ("Oslo [welcomed] the accord after a summit in Lome on Sunday.", "2024-03-10"),
        ("Lund [accused] Riga of lying after a meeting with the king in Oslo on Friday.", "2024-03-08"),
        ("Oslo [condemned] the raid after talks broke down on Monday.", "2024-03-12"),  # the news of the day
        ("Oslo [condemned] the raid after talks with Riga that ended on Monday.", "2024-03-12"),
        ("Oslo [accused] Riga of lying after a raid on Friday.", "2024-03-12"),
        ("Oslo [recalled] its envoy the day after a debate in Riga on Monday.", "2024-03-12"),
        ("Riga's ships [shelled] a port after talks in Oslo on Friday.", "2024-03-12"),
        ("Oslo [left] the pact two months after a summit in January.", "2024-03-12"),
    ],
)
def test_what_is_done_after_a_meeting_is_done_on_its_day(text: str, first: str) -> None:
    assert dated(text)[0] == first
