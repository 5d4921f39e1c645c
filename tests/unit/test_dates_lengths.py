"""How long something has gone on is its date; how long something is to last, that was given or asked for once, is none."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.dates import find_dates
from dateline.dates.windows import SO_LONG
from dateline.weighing.likely_dates import is_weighed
from tests.unit.dated import dated, interval
from tests.unit.dated_articles import MENTIONS, event_of

PUBLISHED = date(2014, 8, 6)
NEWS = ("2014-08-05", "2014-08-06")


@pytest.mark.parametrize(
    ("text", "argument", "begin"),
    [
        ("Togo has [bombed] Lome for four weeks.", None, "2014-07-09"),
        ("Fijian gunners have [shelled] Tongan villages for a month.", "a month", "2014-07-06"),
        ("Fiji has [bombed] Apia for more than eight months.", None, "2013-12-06"),
        ("Fiji has [fought] the rebels for almost three years.", None, "2011-08-06"),
        ("Tonga has [demanded] the return of the islands for thirty years.", None, "1984-08-06"),
        ("Tonga has [demanded] an apology from Fiji for seventy years.", None, "1944-08-06"),
        ("Fiji has [detained] two Tongans for six months.", None, "2014-02-06"),
    ],
)
def test_what_has_gone_on_so_long_has_that_time(text: str, argument: str | None, begin: str | None) -> None:
    found = dated(text, argument=argument, published=PUBLISHED)
    assert (interval(found), found.reason) == ((begin, "2014-08-06"), SO_LONG)


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("A court in Suva has [jailed] a Tongan for five years.", "five years"),
        ("A Tongan has been [sentenced] for six months.", None),
        ("Fiji has [extended] its sanctions on Tonga for six months.", None),
        ("Fiji [jailed] a Tongan for five years.", "five years"),
        ("Fiji has [struck] a gas deal with Tonga for ten years.", None),
        ("Fiji has [hit] Tonga with sanctions for five years.", None),
        ("For the first time in ten years Fiji has [sent] an envoy to Tonga.", None),
    ],
)
def test_how_long_something_is_to_last_is_no_date(text: str, argument: str | None) -> None:
    assert interval(dated(text, argument=argument, published=PUBLISHED)) == NEWS


def test_what_has_gone_on_so_long_is_not_weighed_against_other_days() -> None:
    event = event_of(MENTIONS, 0)
    assert not is_weighed(replace(event, date=replace(event.date, reason=SO_LONG)))


@pytest.mark.parametrize("term", ["ten years", "20 years in jail", "15 lashes", "two weeks of hard labour"])
def test_a_year_before_the_length_of_a_sentence_is_that_of_the_sentence(term: str) -> None:
    found = dated(f"A court in Suva [jailed] a Tongan in 2014 to {term}.", argument="2014", published=PUBLISHED)
    assert interval(found) == ("2014-01-01", "2014-12-31")


@pytest.mark.parametrize("words", ["from 2009 to 2012", "from 2009 to 12", "2009-12"])
def test_two_years_are_a_range_where_nothing_is_counted(words: str) -> None:
    ((_, when),) = find_dates(f"The pact ran {words}.", PUBLISHED)
    assert (str(when.earliest), str(when.latest)) == ("2009-01-01", "2012-12-31")


@pytest.mark.parametrize(
    "words", ["is to last three days", "could last several weeks", "will not last a month", "may last weeks"]
)
def test_to_last_is_a_verb(words: str) -> None:
    assert all(when.earliest is None and when.latest is None for _, when in find_dates(f"The truce {words}.", PUBLISHED))


@pytest.mark.parametrize("words", ["the last three days", "last two weeks"])
def test_the_last_days_are_those_before_publication(words: str) -> None:
    ((_, when),) = find_dates(f"He changed his mind in {words}.", PUBLISHED)
    assert when.latest == PUBLISHED
