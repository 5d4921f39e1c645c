"""Until when something is to last: no day of what was decided, and a deadline that lies ahead."""

import pytest

from dateline.dates import resolve_date
from tests.unit.dated import PUBLISHED, dated, interval

NEWS_OF_THE_DAY = ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("Fiji [extended] its sanctions on Tonga until July 31.", "until July 31"),
        ("Fiji [extended] its sanctions on Tonga to July 31.", "July 31"),
        ("Peru [suspended] its ties with Chile until the end of October.", "until the end of October"),
        ("Peru [suspended] flights to Chile until Friday.", None),
        ("Fiji [jailed] a Tongan fisherman until May.", "May"),
        ("Chad has [closed] its border with Niger until at least June.", None),
        ("Norway [imposed] an arms embargo on Tonga through December.", "December"),
        ("Chad and Niger [agreed] to a truce till Sunday.", "till Sunday"),
        ("Kenya [signed] a gas deal with Somalia until June 2034.", None),
        ("Kenya [froze], until June, the aid that it gives Somalia.", "until June"),
    ],
)
def test_how_long_something_is_to_last_is_no_day_of_what_was_decided(text: str, argument: str | None) -> None:
    span = dated(text, "occurred", argument)
    assert (interval(span), span.basis) == (NEWS_OF_THE_DAY, "publication")


def test_what_was_decided_has_the_day_that_is_told_beside_its_term() -> None:
    assert interval(dated("Fiji on Monday [suspended] flights until June.")) == ("2024-03-11", "2024-03-11")
    assert interval(dated("In January the king [suspended] flights until June.")) == ("2024-01-01", "2024-01-31")


@pytest.mark.parametrize(
    ("text", "argument", "days"),
    [
        ("[Talks] of Chad and Niger lasted until Friday.", "until Friday", (None, "2024-03-08")),
        ("The [talks] that Chad announced went on until Friday.", "until Friday", (None, "2024-03-08")),
        ("Chad closed its border and [shelled] Niger until Friday.", "until Friday", (None, "2024-03-08")),
        ("Niger [shelled] the port until August 12, 2023.", "until August 12, 2023", (None, "2023-08-12")),
        ("Niger [closed] the port until last June.", "until last June", (None, "2023-06-30")),
        ("The two [met] from Monday until Tuesday.", None, ("2024-03-11", "2024-03-12")),
        ("Niger [closed] the port from 3 May to 7 June.", None, ("2023-05-03", "2023-06-07")),
    ],
)
def test_when_something_was_over_stays_its_date(text: str, argument: str | None, days: tuple[str | None, ...]) -> None:
    assert interval(dated(text, "occurred", argument)) == days


def test_a_plan_keeps_the_day_until_which_it_is_to_last() -> None:
    span = dated("Fiji will [suspend] flights until June 20.", "planned", "until June 20")
    assert interval(span) == ("2024-03-13", "2024-06-20")
    assert interval(dated("They did not [reopen] the embassy until March.", "negated")) == ("2024-03-01", "2024-03-31")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Fiji has [until August 31] to free the crew, Tonga said on Monday.", ("2024-03-13", "2024-08-31")),
        ("Her foes have [till Sunday] to leave Lima, she said.", ("2024-03-13", "2024-03-17")),
        ("Fiji had [until Friday] to free the crew, Tonga said.", (None, "2024-03-08")),
        ("The crew was held [until May 3], Tonga said.", (None, "2023-05-03")),
        ("The envoy flew home [until Friday].", (None, "2024-03-08")),
    ],
)
def test_who_has_until_a_day_has_it_ahead_though_it_was_said(text: str, days: tuple[str | None, ...]) -> None:
    plain = text.replace("[", "").replace("]", "")
    assert interval(resolve_date(plain, text.index("["), text.index("]") - 1, PUBLISHED)) == days


def test_what_may_be_done_by_a_deadline_lies_ahead() -> None:
    span = dated("Fiji has until August 31 to [free] the crew, Tonga said on Monday.", "possible", "until August 31")
    assert interval(span) == ("2024-03-13", "2024-08-31")
