"""A month behind what is refused, ruled out or warned against is the nearer one, and no day of the refusal."""

from datetime import date

import pytest

from dateline.dating.moved import PLANNED_FOR
from dateline.records import Mention, Span
from dateline.resolve.articles import index_article
from dateline.weighing.date_facts import article_dates
from dateline.weighing.date_signs import date_signs
from tests.unit.dated import dated, interval
from tests.unit.dated_articles import event_of

PUBLISHED = date(2023, 6, 14)  # a Wednesday


def refused(text: str, argument: str | None = None) -> str | None:
    return interval(dated(text, status="negated", argument=argument, published=PUBLISHED))[0]


@pytest.mark.parametrize(
    "text",
    [
        "Fiji ruled out a [meeting] with Tonga's king in July.",
        "Fiji refused to [sign] the accord with Tonga in July.",
        "Fiji has declined to hold [talks] with Tonga in July.",
        "Fiji turned down [talks] with Tonga in July.",
        "Fiji opposed a [visit] by Tonga's king to Suva in July.",
        "Fiji objected to a [visit] by Tonga's king in July.",
        "Fiji ruled out [restoring] ties with Tonga in July.",
        "Fiji warned Tonga's king on Tuesday not to [visit] Suva in July.",
        "Fiji rejected a request by Tonga for [talks] in July.",
        "Fiji refused to join a [summit] with Tonga on July 1.",
    ],
)
def test_what_is_refused_was_to_be_in_the_month_to_come(text: str) -> None:
    argument = "July 1" if "July 1" in text else "July"
    assert {refused(text), refused(text, argument)} == {"2023-07-01"}
    assert dated(text, status="negated", published=PUBLISHED).reason == PLANNED_FOR


@pytest.mark.parametrize(
    ("text", "argument", "first"),
    [
        ("Fiji refused to [sign] the accord with Tonga in May.", "May", "2023-05-01"),  # nearer
        ("Fiji refused to [sign] the accord with Tonga in January.", "January", "2023-01-01"),
        ("Fiji refused to [sign] the accord with Tonga in November.", "November", "2022-11-01"),  # far ahead
        ("Fiji refused in July to hold [talks] with Tonga.", "July", "2022-07-01"),
        ("In July, Fiji refused to hold [talks] with Tonga.", "July", "2022-07-01"),
        ("Fiji refused to [extradite] a man arrested in July.", "July", None),
        ("Fiji refused to [apologise] for the raid in July.", "July", None),
        ("Fiji refused to [recognise] the election in Tonga in July.", "July", "2022-07-01"),
        ("Fiji refused to hold [talks] with Tonga in July 2022.", "July 2022", "2022-07-01"),
        ("Fiji refused to hold [talks] with Tonga last July.", "last July", "2022-07-01"),
        ("Fiji did not [recall] its envoy in July.", "July", "2022-07-01"),
        ("Fiji refused to [condemn] Tonga at a summit in July.", "July", "2022-07-01"),
        ("Fiji had refused to [attend] a summit in Tonga in July.", "July", "2022-07-01"),
        ("Fiji refused to [free] two Tongans during talks in July.", "July", "2022-07-01"),
        ("Fiji refused to [sell] boats to Tonga in October.", "October", "2022-10-01"),
        ("Fiji refused to hold [talks] and recalled its envoy in July.", "July", "2022-07-01"),
    ],
)
def test_a_month_gone_by_or_of_something_else_stays(text: str, argument: str, first: str | None) -> None:
    assert refused(text, argument) == first


@pytest.mark.parametrize(
    "text",
    [
        "Fiji [ruled out] a meeting with Tonga's king in July.",
        "Fiji [rejected] a request by Tonga for talks in July.",
        "Fiji [opposed] a visit by Tonga's king to Suva in July.",
        "Fiji [warned] Tonga against holding talks with Samoa in September.",
    ],
)
def test_that_month_is_none_of_the_refusal_nor_weighed(text: str) -> None:
    month = "July" if "July" in text else "September"
    for argument in (None, month):
        when = dated(text, argument=argument, published=PUBLISHED)
        assert (interval(when), when.basis) == (("2023-06-13", "2023-06-14"), "publication")
    plain, start = text.replace("[", "").replace("]", ""), text.index("[")
    trigger = Span(start, text.index("]") - 1, text[start + 1 : text.index("]")])
    own = [Mention("rejection", "occurred", trigger, 0.9, (), Span(0, len(plain), plain), when)]
    found = date_signs(article_dates(own, index_article(plain, PUBLISHED), PUBLISHED), event_of(own, 0))
    assert not any(first and first.year == 2022 for first, _ in found)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Fiji [rejected] talks with Tonga in May.", "2023-05-01"),
        ("Fiji in July [rejected] talks with Tonga.", "2022-07-01"),
        ("Fiji [rejected] a draft of the treaty in July.", "2022-07-01"),
        ("Fiji [vetoed] a summit statement on Tonga in July.", "2022-07-01"),
        ("Fiji [rejected] the election result in Tonga in July.", "2022-07-01"),
        ("Fiji [rejected] the UN vote on Tonga in July.", "2022-07-01"),
        ("Fiji [turned down] a Tongan protest over drills in July.", "2022-07-01"),
    ],
)
def test_a_refusal_has_a_month_of_its_own(text: str, first: str) -> None:
    assert interval(dated(text, argument="May" if "May" in text else "July", published=PUBLISHED))[0] == first
