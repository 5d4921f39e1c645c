"""The day behind "a week before the summit in Bonn on" is that of the summit, and lies ahead if that is near."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.linking.merge import article_events
from dateline.mentions import resolve_mentions
from dateline.records import Actor, Argument, Article, Mention, Span
from dateline.resolve.articles import index_article
from dateline.weighing.date_facts import article_dates
from dateline.weighing.date_signs import date_signs, news_days
from tests.unit.dated import dated, interval
from tests.unit.dated_articles import event_of

PUBLISHED = date(2023, 6, 14)  # a Wednesday
LATE_JUNE = (date(2023, 6, 20), date(2023, 6, 21))


def mention_in(text: str, kind: str, word: str, day: str) -> Mention:
    at, when = text.index(word), text.index(day)
    argument = Argument("date", Span(when, when + len(day), day), 0.9)
    return Mention(kind, "occurred", Span(at, at + len(word), word), 0.9, (argument,), sentence=Span(0, len(text), text))


def resolved(text: str, *found: tuple[str, str], day: str) -> tuple[Mention, ...]:
    return resolve_mentions(Article("a", text, PUBLISHED), [mention_in(text, kind, word, day) for kind, word in found])


@pytest.mark.parametrize(
    ("text", "word", "day", "first"),
    [
        ("Fiji signed it before the summit in Nadi on June 3.", "summit", "June 3", date(2023, 6, 3)),  # nearer
        ("Fiji signed it before the summit in Nadi on June 20, 2022.", "summit", "June 20, 2022", date(2022, 6, 20)),
        ("Fiji signed it before the summit in Nadi on December 3.", "summit", "December 3", date(2022, 12, 3)),  # not soon
        ("Fiji signed it days after the summit in Nadi on July 3.", "summit", "July 3", date(2022, 7, 3)),
        ("Fiji fled before its troops arrived in the summit town on June 20.", "arrived", "June 20", date(2022, 6, 20)),
    ],
)
def test_a_day_gone_by_stays(text: str, word: str, day: str, first: date) -> None:
    (summit,) = resolved(text, ("summit", word), day=day)
    assert (summit.status, summit.date.earliest) == ("occurred", first)


def test_beside_a_year_none_lies_ahead() -> None:
    (summit,) = resolved("Fiji signed it in 2019 before the summit in Nadi on June 20.", ("summit", "summit"), day="June 20")
    assert summit.status == "occurred"


HUNG = [
    "Fiji [signed] the pact a few days before the summit in Nadi on June 3.",
    "Fiji and Tonga [met] a week before the hearing in Suva on June 3.",
    "Fiji [recalled] its envoy ahead of the vote on June 3.",
    "Fiji [recalled] its envoy shortly before Tonga's vote on June 3.",
    "Fiji [recalled] its envoy ahead of a meeting of the council on June 3.",
    "Fiji [recalled] its envoy before the council meeting on June 3.",
    "Fiji [met] Tonga two days before the summit in Nadi on June 3, 2021.",
    "Fiji [met] Tonga weeks after the vote on March 3.",
    "Fiji [freed] two cooks shortly before the vote on June 12.",
]


@pytest.mark.parametrize("text", HUNG)
def test_before_what_is_over_is_no_day_nor_the_news(text: str) -> None:
    assert dated(text, argument=text[:-1].rpartition(" on ")[2], published=PUBLISHED).basis == "unknown"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Fiji and Tonga [met] two days after the summit in Nadi on June 3.", "June 3"),  # it may be the news
        ("Fiji [met] Tonga days before the summit in Nadi on June 20.", "June 20"),  # of this year
        ("Fiji [met] Tonga days before the summit in Nadi on June 20, 2023.", "June 20, 2023"),
        ("Fiji [met] Tonga ahead of the summit in Nadi next Tuesday.", "next Tuesday"),
        ("Fiji [met] Tonga a day before its talks with Samoa on Thursday.", "Thursday"),
    ],
)
def test_what_lies_ahead_or_is_near_leaves_the_news(text: str, day: str) -> None:
    assert dated(text, argument=day, published=PUBLISHED).basis == "publication"


@pytest.mark.parametrize(
    "text",
    [
        "Fiji [recalled] its envoy before the vote and signed the pact on June 3.",
        "Fiji [recalled] its envoy before the vote, on June 3.",
        "Fiji [accused] Tonga before the UN Security Council on June 3.",
        "Fiji [charged] nine men before a court in Suva on June 3.",
        "Hundreds [marched] before the Tongan consulate in Suva on June 3.",
        "Fiji's king [blamed] Tonga before a crowd of his supporters on June 3.",
        "Fiji [sued] Tonga before the World Health Organization on June 3.",
        "Fiji's king [knelt] before the memorial in Nadi on June 3.",
        "Fiji [recalled] its envoy hours before the vote on June 3.",
        "On June 3, days before the vote Fiji [recalled] its envoy.",
        "Fiji [recalled] its envoy after the raid on June 3.",  # of a raid without a count it may be the day
        "Fiji [met] Tonga on June 3, a week before the vote.",
    ],
)
def test_a_day_of_the_news_stays(text: str) -> None:
    assert interval(dated(text, argument="June 3", published=PUBLISHED))[0] == "2023-06-03"


@pytest.mark.parametrize(
    "text",
    [
        "Fiji's envoy [met] his Tongan colleague in Suva before his talks with Samoa on Monday.",
        "Fiji [detained] nine monks ahead of a march in Nadi on Monday.",
        "Fiji [freed] a Tongan before the swearing-in of its premier on Monday.",
    ],
)
def test_before_a_day_of_this_week_without_a_count_is_of_that_day(text: str) -> None:
    assert interval(dated(text, argument="Monday", published=PUBLISHED))[0] == "2023-06-12"


def test_the_news_is_not_one_event_with_what_it_was_before_nor_has_its_day() -> None:
    text = "Fiji and Tonga met two days after the summit in Nadi on June 3."
    met, summit = resolved(text, ("summit", "met"), ("summit", "summit"), day="June 3")
    actor = Argument("initiator", Span(0, 4, "Fiji"), 0.9, (Actor("Fiji", "FJI", "GOV"),))
    sided = [replace(m, arguments=(actor, *m.arguments)) for m in (met, summit)]
    assert len(article_events(Article("a", text, PUBLISHED), sided)) == 2
    dates = article_dates([met, summit], index_article(text), PUBLISHED)
    third = (date(2023, 6, 3), date(2023, 6, 3))
    assert [third in date_signs(dates, event_of([met, summit], number)) for number in (0, 1)] == [False, True]


def test_what_was_before_a_thing_that_is_over_is_not_weighed_as_the_news() -> None:
    def has_news(text: str, day: str) -> bool:
        met = resolved(text, ("summit", "met"), day=day)
        dates = article_dates(met, index_article(text), PUBLISHED)
        return news_days(dates) in date_signs(dates, event_of(met, 0))

    assert not has_news("Fiji and Tonga met days before the summit in Nadi on June 3, 2022.", "June 3, 2022")
    assert has_news("Fiji and Tonga met days before the summit in Nadi on June 20.", "June 20")


def test_an_encounter_without_a_day_of_its_own_may_be_the_news() -> None:
    text = "Fiji and Tonga met on the eve of the summit in Nadi. Their meeting was brief."
    actor = Argument("initiator", Span(0, 4, "Fiji"), 0.9, (Actor("Fiji", "FJI", "GOV"),))
    met, summit = (mention_in(text, "summit", word, "Nadi") for word in ("met", "summit"))
    assert len(article_events(Article("a", text, PUBLISHED), [replace(m, arguments=(actor,)) for m in (met, summit)])) == 1


WAS_TO_VISIT = [
    ("On May 4, two days before Lund was to visit Tonga, Fiji freed two.", "May 4"),
    ("On May 4, hours before the king was due to visit Suva, Fiji freed two.", "May 4"),
    ("On May 4, the day before their kings were to visit Bonn, Fiji freed two.", "May 4"),
    ("On 4 May 2023, just weeks before he was to visit Bonn, Fiji freed two.", "4 May 2023"),
]


@pytest.mark.parametrize(("text", "day"), WAS_TO_VISIT)
def test_the_day_at_the_head_is_not_of_the_clause_that_counts_from_it(text: str, day: str) -> None:
    planned = replace(mention_in(text, "visit", "visit", day), status="planned")
    (visit,) = resolve_mentions(Article("a", text, PUBLISHED), [planned])
    assert visit.date.earliest is None
    (release,) = resolved(text, ("release", "freed"), day=day)
    assert (release.date.earliest, release.date.latest) == (date(2023, 5, 4), date(2023, 5, 4))


def test_what_the_counting_clause_tells_is_dated_from_the_head() -> None:
    text = "On May 4, three days before Tonga freed two, Fiji pardoned one."
    at = text.index("freed")
    freed = Mention("release", "occurred", Span(at, at + 5, "freed"), 0.9, (), sentence=Span(0, len(text), text))
    at = text.index("pardoned")
    pardoned = replace(freed, type="concession", trigger=Span(at, at + 8, "pardoned"))
    days = [each.date.earliest for each in resolve_mentions(Article("a", text, PUBLISHED), [freed, pardoned])]
    assert days == [date(2023, 5, 7), date(2023, 5, 4)]


@pytest.mark.parametrize(
    ("text", "day", "first"),
    [
        ("Riots [broke out] after the killing of a priest on May 12.", "May 12", "2023-05-12"),
        ("Fiji [summoned] its envoy hours after the killing of a priest on May 12.", "May 12", "2023-05-12"),
        ("Police [arrested] two men after a raid on a house in Suva on May 12.", "May 12", "2023-05-12"),
        ("Fiji [recalled] its envoy after a meeting in Suva on May 12.", "May 12", "2023-05-12"),
        ("Fiji [recalled] its envoy on May 12 after the raid.", "May 12", "2023-05-12"),
        ("Fiji [recalled] its envoy after the raid in May.", "May", "2023-05-01"),
    ],
)
def test_what_else_came_after_it_has_its_day(text: str, day: str, first: str) -> None:
    assert interval(dated(text, argument=day, published=PUBLISHED))[0] == first


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Lund will fly to Bonn on Friday for [talks] there on Saturday.", ("2023-06-17", "2023-06-17")),
        ("Lund will fly to Bonn on Friday for a brief [summit] Monday with Fiji.", ("2023-06-19", "2023-06-19")),
        ("Lund will fly to Bonn on Friday for [talks].", ("2023-06-16", "2023-06-16")),
        ("Lund will fly to Bonn on Friday for [talks] that end on Saturday.", ("2023-06-16", "2023-06-16")),
        ("Lund will fly to Bonn on Friday for [talks] ahead of a vote on Saturday.", ("2023-06-16", "2023-06-16")),
        ("Lund will fly to Bonn on Friday for [talks] until Saturday.", ("2023-06-16", "2023-06-16")),
    ],
)
def test_the_day_of_a_journey_is_not_of_the_talks_that_have_their_own(text: str, days: tuple[str, str]) -> None:
    assert interval(dated(text, "planned", argument="Friday", published=PUBLISHED)) == days
