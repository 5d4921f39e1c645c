"""The main clause behind a clause that hangs on the date of its sentence, "since May, when it fled, Togo has ...": the date is
that of the clause, and since when, or with what, the main clause tells."""

from datetime import date

import pytest

from dateline.dating.when_clauses import OF_THE_CLAUSE, SINCE_THEN
from tests.unit.dated import dated, interval

PUBLISHED = date(2019, 7, 30)  # a Tuesday
NEWS = ("2019-07-29", "2019-07-30")


@pytest.mark.parametrize(
    ("text", "argument", "begin"),
    [
        ("Since 4 May, when gunmen killed a consul, Togo has [bombed] six Chadian towns.", None, "2019-05-04"),
        ("Since 4 May, when gunmen killed a consul, Togo has [bombed] six towns.", "Since 4 May", "2019-05-04"),
        ("Since 2014, when she shut its embassy, Fiji has [arrested] Tongan sailors.", "2014", "2014-01-01"),
        ("But ever since March 2015, when Chad, its neighbour, fled, Togo has [accused] it.", None, "2015-03-01"),
        ("From April, when the old king fell, Fiji and Palau have [sent] rice to Tonga.", None, "2019-04-01"),
        ("Since 2016, when Bo won, took office and vowed peace, Togo had [held] talks with Chad.", None, "2016-01-01"),
    ],
)
def test_what_was_done_since_then_goes_on_to_publication(text: str, argument: str | None, begin: str) -> None:
    found = dated(text, argument=argument, published=PUBLISHED)
    assert (interval(found), found.reason) == ((begin, "2019-07-30"), SINCE_THEN)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Since 4 May, when gunmen [killed] a consul, Togo has bombed six towns.", ("2019-05-04", "2019-05-04")),
        ("Since 2016, when Bo won, [expelled] two envoys and fled, Togo has asked for talks.", ("2016-01-01", "2016-12-31")),
        ("Togo has bombed Chad since May, when it lost, fled and [signed] a truce.", ("2019-05-01", "2019-05-31")),
        ("Togo has held her since May 2016, when police [arrested] her.", ("2016-05-01", "2016-05-31")),
        ("In 1961, when Fiji seized its ships, Togo [cut] ties.", ("1961-01-01", "1961-12-31")),
        (
            "Since 2014, when she fled, Togo has lost, and on Monday Fiji [expelled] two envoys.",
            ("2019-07-29", "2019-07-29"),
        ),
        ("For the first time since 2014, when she fled, the two [met] in Lome on Monday.", ("2019-07-29", "2019-07-29")),
    ],
)
def test_the_clause_itself_and_other_days_stay(text: str, days: tuple[str, str]) -> None:
    assert interval(dated(text, published=PUBLISHED)) == days


@pytest.mark.parametrize(
    "text",
    [
        "As in 1986, when Bo ordered it, Togo has [bombed] Lome.",
        "Unlike in 2014, when they only scolded it, the Fijians have [cut] ties with Palau.",
        "Unlike 2014, when it only scolded it, Fiji [cut] ties with Palau.",
        "As happened in 2006, when gunmen shot two soldiers, Chad [bombed] Lome.",
        "Not since 1982, when it invaded Togo, has Chad [shelled] Lome.",
        "Like in 2012, when Fiji seized its ships, Palau [withdrew] its consul.",
    ],
)
@pytest.mark.parametrize("is_marked", [True, False])
def test_the_year_of_an_act_with_which_one_is_compared_is_not_its_own(text: str, is_marked: bool) -> None:
    year = next(word for word in text.replace(",", "").split() if word.isdigit())
    assert interval(dated(text, argument=year if is_marked else None, published=PUBLISHED)) == NEWS


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("As in 1971, when Bo Berg [threw] out ten of them, Togo has expelled Chadian envoys.", None),
        ("Unlike in 1971, when it [recalled] its consul, Togo has not cut ties.", None),
        ("It was the biggest expulsion since 1971, when Bo Berg [threw] out ten.", OF_THE_CLAUSE),
        ("In 1971, when Bo Berg [threw] out ten of them, Togo expelled Chadian envoys.", None),
    ],
)
def test_the_act_with_which_it_is_compared_keeps_its_year(text: str, reason: str | None) -> None:
    found = dated(text, published=PUBLISHED)
    assert (interval(found), found.reason) == (("1971-01-01", "1971-12-31"), reason)


def test_as_early_as_is_when_it_was() -> None:
    text = "As early as in 2003, when it invaded Togo, Chad [accused] Fiji."
    assert interval(dated(text, published=PUBLISHED)) == ("2003-01-01", "2003-12-31")


def test_a_year_since_when_there_was_no_such_thing_is_not_that_of_the_act() -> None:
    assert interval(dated("Not since 1982 has Chad [shelled] Lome.", argument="1982", published=PUBLISHED)) == (None, None)
