"""The period in which an act is counted or compared is not that of the act."""

import pytest

from tests.unit.dated import dated, interval

NEWS_OF_THE_DAY = ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("Norway [expelled] a Fijian consul, the second this year.", "this year"),
        ("Norway [imposed sanctions] on Fiji, the fourth such round this month.", "this month"),
        ("Fiji [fired] a rocket, its tenth in 2024.", "2024"),
        ("Fiji [deported] nine Tongans, the 18th flight so far this year.", "so far this year"),
        ("Fiji [fired] a rocket, its twenty-first launch since June.", "June"),
        ("Norway [expelled] a Fijian consul, the sixth such step since 2012.", "2012"),
        ("Ada Lind [visited] Fiji, the first secretary of state to do so since 2018.", "2018"),
        ("Norway and Chad [recognised] Tonga, the third and fourth states to do so this year.", "this year"),
        ("Fiji's jets [bombed] the port, the worst raid this year.", "this year"),
        ("Norway [recalled] its envoy for the third time in 2024.", "2024"),
        ("It was Fiji's ninth [launch] this year.", "this year"),
        ("The [raid] was the third this month.", "this month"),
        ("In its ninth launch this year, Fiji [fired] a rocket.", "this year"),
        ("Fiji's jets bombed the port, the second such [raid] this year.", "this year"),
    ],
)
@pytest.mark.parametrize("as_argument", [False, True])
def test_the_period_in_which_an_act_is_counted_is_not_its_date(text, argument, as_argument):
    span = dated(text, "occurred", argument if as_argument else None)
    assert (interval(span), span.basis) == (NEWS_OF_THE_DAY, "publication")


def test_what_is_planned_has_no_date_of_the_count_either():
    assert interval(dated("Fiji will [free] a Norwegian nurse, the second this year.", "planned", "this year")) == (None, None)


@pytest.mark.parametrize(
    ("text", "argument", "first"),
    [
        ("Fiji [fired] a rocket on Monday, its second this year.", "Monday", "2024-03-11"),
        ("Norway [expelled] two consuls, the first in 2012, the second this year.", "this year", "2024-01-01"),
        ("Norway, the second state to [quit] the pact this year, accused Mali.", "this year", "2024-01-01"),
        ("Norway was the second state to [quit] the pact this year.", "this year", "2024-01-01"),
        ("Norway [met] Fiji for the second round of talks this week.", "this week", "2024-03-11"),
        ("Norway [visited] Fiji for the 60th anniversary summit this week.", "this week", "2024-03-11"),
        ("Norway held [talks], the first of three rounds this week.", "this week", "2024-03-11"),
        ("Norway [expelled] a consul, the third in February.", "February", "2024-02-01"),
        ("Fiji [freed] two nurses this month.", "this month", "2024-03-01"),
        ("Norway [visited] Fiji for the first time in 2024.", "2024", "2024-01-01"),
        ("They [signed] it in the second week of March.", "the second week of March", "2024-03-11"),
        ("The Sixth Fleet has [shelled] the port since January.", "since January", "2024-01-01"),
        ("Norway [opened] an embassy this year, its first there since 2001.", "this year", "2024-01-01"),
    ],
)
def test_what_is_not_counted_keeps_its_date(text, argument, first):
    assert interval(dated(text, argument=argument))[0] == first
