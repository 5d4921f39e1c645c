"""An encounter told in the present tense beside a day of a month: to come or just gone by, of the year of the article."""

from datetime import date

import pytest

from dateline.dates import find_dates
from dateline.dating.days_to_come import JUST_GONE, TO_COME
from dateline.mentions import resolve_mentions
from dateline.records import Article, Mention, Span
from tests.unit.dated import dated, interval

PUBLISHED = date(2016, 10, 4)


def resolved(marked: str, status: str = "occurred", before: str = "") -> Mention:
    """The meeting whose trigger stands in brackets, resolved."""
    text = before + marked.replace("[", "").replace("]", "")
    start, end = len(before) + marked.index("["), len(before) + marked.index("]") - 1
    mention = Mention(
        "meeting", status, Span(start, end, text[start:end]), 0.7, (), Span(len(before), len(text), text[len(before) :])
    )
    return resolve_mentions(Article("a", text, PUBLISHED), [mention])[0]


@pytest.mark.parametrize(
    "marked",
    [
        "King Lund [receives] the Chilean envoy in Suva on October 11.",
        "Lund, the foreign minister, [visits] Chad on 11 October.",
        "He [meets] with the Chilean prime minister on Oct. 11.",
        "The two leaders [meet] in Lima on Oct. 11.",
        "Lund and Berg [visit] Lima on October 11.",
        "Lund travels to Lima and [meets] Berg on October 11.",
        "Lund pays a three-day [visit] to Chad on October 11.",
        "Lund holds [talks] with Berg on October 11.",
        "On October 11 Lund [meets] Berg in Lima.",
        "Tuesday, Oct. 11: Lund [meets] Berg in Lima.",
        "Lund speaks by [phone] with Berg on October 11.",
        "Lund [visits] Lima to meet Berg on October 11.",
        "Lund [travels] to neighbouring Chad on October 11.",
        "Lund [receives] Berg and attends a fair on October 11.",
    ],
)
def test_a_day_to_come_beside_a_present_verb_is_of_this_year_and_makes_a_plan(marked: str) -> None:
    mention = resolved(marked)
    assert (mention.status, interval(mention.date)) == ("planned", ("2016-10-11", "2016-10-11"))
    assert mention.date.reason == TO_COME


@pytest.mark.parametrize(
    "marked",
    [
        "Lund [received] the Chilean envoy in Suva on October 11.",
        "Lund [condemns] the raid on Chad on October 11.",
        "Lund [thanks] Chad for the talks on October 11.",
        "Lund [visits] Chad after a raid on October 11.",
        "Lund [visits] Chad, where ten died on October 11.",
        "Lund [visits] the family of a man shot on October 11.",
        "Lund [receives] a pilot freed in the October 11 swap.",
        "Lund often [visits] Chad on October 11.",
        "Lund [meets] Berg to prepare for the summit on October 11.",
        "Lund [visits] Chad to avert tariffs on October 11.",
        "Lund [receives] Berg and calls for a vote on October 11.",
        "Lund's [visits] to Chad began on October 11.",
        "The Lima [talks] on October 11 failed.",
        "His meetings and [visits] on October 11 were long.",
        "During this [visit] on October 11 he fell ill.",
        "On a previous [visit] on October 11 he fell ill.",
        "Lund [visits] Chad on December 11.",  # more than two months ahead
        "Lund [visits] Chad on October 3.",  # over
        "Lund [visits] Chad on October 11, 2015.",
    ],
)
def test_of_the_past_tense_and_of_other_verbs_it_is_none(marked: str) -> None:
    mention = resolved(marked)
    assert (mention.status, mention.date.earliest != date(2016, 10, 11)) == ("occurred", True)


def test_in_a_story_of_another_year_told_in_the_present_it_is_none() -> None:
    before = "In 2012 the king falls ill. "
    assert resolved("Lund [meets] Berg on October 11.", before=before).status == "occurred"
    assert resolved("Lund [meets] Berg on October 11.", before=f"{before}\n\n").status == "planned"


def test_a_day_just_gone_by_is_none_of_the_year_to_come() -> None:
    mention = resolved("Lund [meets] Berg in Lima on October 1.", "planned")
    assert (mention.status, interval(mention.date), mention.date.reason) == ("occurred", ("2016-10-01",) * 2, JUST_GONE)
    assert resolved("Lund [meets] Berg in Lima on March 1.", "planned").date.earliest == date(2017, 3, 1)
    assert resolved("Lund will [visit] Lima on October 1.", "planned").date.earliest == date(2017, 10, 1)
    assert resolved("Lund [meets] Berg in Lima on October 4.", "planned").status == "planned"  # today


def test_what_is_so_every_year_is_no_day_gone_by() -> None:
    assert resolved("Every year the king [visits] Chad on October 1.", "planned").status == "planned"


def test_without_a_day_of_publication_it_is_open() -> None:
    assert interval(dated("Lund [meets] Berg on October 11.", published=None)) == (None, None)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The games are taking place in Lima on October 3-5.", "2016-10-03"),
        ("The games will be held in Lima on 4-6 October.", "2016-10-04"),
        ("The games will be held in Lima on 2-4 October.", "2016-10-02"),
        ("The games were held in Lima on 3-5 October.", "2016-10-03"),
        ("The games will be held in Lima on 1-3 October.", "2017-10-01"),
        ("The games will be held in Lima on 3-5 September.", "2017-09-03"),
        ("The games were held in Lima on 3-5 October 2014.", "2014-10-03"),
    ],
)
def test_a_range_that_holds_the_day_of_publication_is_under_way(text: str, first: str) -> None:
    ((_, span),) = find_dates(text, PUBLISHED)
    assert str(span.earliest) == first
