"""The day on which somebody answered an act is not that of the act; what is denied on a day is so on it."""

import re
from datetime import date

import pytest

from dateline.dating.days_of_answers import ANSWERED_LATER
from dateline.records import Mention, Span
from dateline.resolve.articles import index_article
from dateline.weighing.date_facts import article_dates
from dateline.weighing.date_signs import date_signs
from tests.unit.dated import PUBLISHED, dated, interval
from tests.unit.dated_articles import event_of

NO_DAY = (None, None)
MONDAY, TUESDAY = ("2024-03-11",) * 2, ("2024-03-12",) * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's [shelling] of Arica on Monday was condemned by Kenya on Tuesday.", MONDAY),
        ("Monday's [shelling] of Arica was condemned by Kenya on Tuesday.", MONDAY),
        ("Peru's shelling of Arica on Monday was [condemned] by Kenya on Tuesday.", TUESDAY),
        ("Peru's [expulsion] of two consuls was announced by Lima on Monday.", MONDAY),
        ("Peru's [accord] with Chile was signed by both presidents on Monday.", MONDAY),
        ("The [arrest] of two consuls was ordered by a judge on Monday.", MONDAY),
        ("The [signing] of a pact between Peru and Chile was completed on Monday.", MONDAY),
        ("Peru [shelled] Arica on Monday and was condemned by Kenya.", MONDAY),
        ("Peru [shelled] Arica and was condemned by Kenya on Monday.", MONDAY),
        ("Peru's president [visited] Arica and was welcomed by its mayor on Monday.", MONDAY),
        ("Peru's [shelling] of Arica was condemned by Kenya.", ("2024-03-12", "2024-03-13")),
    ],
)
def test_a_day_of_its_own_and_other_passives_stay(text: str, expected: tuple[str, str]) -> None:
    assert interval(dated(text)) == expected


def test_what_is_answered_on_its_own_day_has_it() -> None:
    assert interval(dated("Peru's [shelling] of Arica was condemned by Kenya on Monday, hours after it began.")) == MONDAY


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peru did not [expel] the envoy on Monday, the ministry said on Tuesday.", "negated"),
        ("Peru did not [expel] the envoy, the ministry said on Monday.", "negated"),
        ("Peru has not [recalled] its envoy, its foreign minister said on Monday.", "negated"),
        ("Peru did not [ask] Chile to free him, the ministry said on Monday.", "negated"),
        ("Peru refused on Monday to [free] two men, it said.", "negated"),
        ("Peru has cancelled [talks] with Chile, the ministry said on Monday.", "negated"),
        ("Peru's [talks] with Chile have been called off, the ministry said on Monday.", "negated"),
        ("Peru [freed] no prisoners on Monday, the Red Cross said.", "negated"),
        ("Peru's guns were [shelling] Arica, residents said on Monday.", "ongoing"),
        ("[Talks] between Peru and Chile are under way in Quito, a minister said on Monday.", "ongoing"),
        ("Peru is still [deporting] Chileans, Santiago said on Monday.", "ongoing"),
        ("Peru regularly [shells] posts near Arica, Santiago said on Monday.", "ongoing"),
        ("Peru and Chile have been in [talks] for weeks, a minister said on Monday.", "ongoing"),
        ("Peru has [recalled] its envoy, the ministry said on Monday.", "occurred"),
        ("Peru said on Monday it has [recalled] its envoy.", "occurred"),
    ],
)
def test_what_was_not_then_or_was_done_then_has_its_day(text: str, status: str) -> None:
    assert interval(dated(text, status=status)) == MONDAY


@pytest.mark.parametrize(
    ("marked", "status", "is_candidate"),
    [
        ("Peru's shelling of Arica was [condemned] by Kenya on Monday.", "occurred", True),
        ("Peru [expelled] two consuls on Monday after Chile had recalled its envoy.", "occurred", True),
        ("Peru has not [recalled] its envoy, the ministry said on Monday.", "negated", True),
        ("Peru has [recalled] its envoy, the ministry said on Monday.", "occurred", True),
    ],
)
def test_such_a_day_is_not_weighed_nor_news_of_a_day_after_the_answer(marked: str, status: str, is_candidate: bool) -> None:
    text = re.sub(r"[\[\]]", "", marked)
    trigger = Span(marked.index("["), marked.index("]") - 1, marked[marked.index("[") + 1 : marked.index("]")])
    own = [Mention("attack", status, trigger, 0.9, (), Span(0, len(text), text), dated(marked, status))]
    found = date_signs(article_dates(own, index_article(text, PUBLISHED), PUBLISHED), event_of(own, 0))
    monday, news = (date(2024, 3, 11),) * 2, (date(2024, 3, 12), PUBLISHED)
    assert (monday in found) is is_candidate
    assert (news in found) is (is_candidate or status == "negated")


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Kenya condemned Peru's [shelling] of Arica, which killed nine Chileans.",
        "Kenya on Monday condemned Peru's shelling of Arica, which [killed] nine Chileans.",
        "Kenya's premier met a Danish envoy on Monday and condemned Peru's [raid] on a camp near Arica.",
        "Kenya on Monday recalled its envoy and denounced the Peruvian strike near Arica that [killed] a Chilean general.",
        "Kenya criticised on Monday Peru's [arrest] of two consuls.",
        "The presidents of Chad and Mali on Monday deplored the raid in which nine Chileans were [killed].",
    ],
)
def test_nor_is_the_day_on_which_it_was_condemned_that_of_what_is_condemned(text: str) -> None:
    when = dated(text)
    assert (interval(when), when.reason) == (NO_DAY, ANSWERED_LATER)


@pytest.mark.parametrize(
    "text",
    [
        "Kenya on Tuesday condemned Peru's [raid] on Monday on a camp near Arica.",
        "Kenya on Tuesday condemned the shelling, which [killed] nine Chileans on Monday.",
        "Kenya on Monday [condemned] Peru's raid on a camp near Arica.",
        "Peru shelled Arica on Monday, and Kenya condemned the [attack], which killed nine.",
        "Peru on Monday bombed Arica, which [killed] nine, and Kenya condemned the raid.",
        "Kenya on Monday condemned the raid that killed nine Chileans and [recalled] its envoy.",
        "Kenya on Monday condemned the raid, which killed nine Chileans, and [recalled] its envoy.",
        "Kenya on Monday condemned Peru and [expelled] two consuls.",
    ],
)
def test_but_what_is_told_beside_it_has_its_day(text: str) -> None:
    assert interval(dated(text)) == MONDAY


@pytest.mark.parametrize(
    "text",
    [
        "Peru's [shelling] of Arica was condemned by Kenya on Monday.",
        "The [arrest] of two consuls by Peru was denounced on Monday by Chile.",
        "Peru's decision to [lift] its embargo was criticised by Chile on Monday.",
        "On Monday Peru's [recall] of its envoy was regretted by Chile.",
    ],
)
def test_the_day_of_a_passive_answer_is_not_that_of_what_is_answered(text: str) -> None:
    assert dated(text).reason == ANSWERED_LATER
