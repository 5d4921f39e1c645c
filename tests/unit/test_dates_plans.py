"""The date of a plan: ahead, called off, moved, and not the day on which it was told."""

from datetime import date

import pytest

from dateline.dating.moved import MOVED_TO, PLANNED_FOR
from dateline.mentions import resolve_mentions
from dateline.records import Article, Mention, Span
from tests.unit.dated import PUBLISHED, dated, interval


def test_what_is_planned_is_not_over() -> None:
    assert dated("He told the paper last month that they would [sign].", "planned", "last month").basis == "unknown"


def test_the_day_of_the_announcement_is_not_that_of_the_planned_event() -> None:
    span = dated("It said on Wednesday that envoys will [meet].", "planned")
    assert (interval(span), span.basis) == ((None, None), "unknown")


def test_a_day_behind_what_is_planned_is_ahead() -> None:
    assert interval(dated("They called for a [summit] of the bloc on Tuesday.", "planned", "Tuesday")) == ("2024-03-19",) * 2
    assert interval(dated("A [summit] is near, she said on Tuesday.", "planned", "Tuesday")) == (None, None)


@pytest.mark.parametrize(
    ("text", "argument", "first"),
    [
        ("Fiji offered to [meet] the rebels on Monday.", "Monday", "2024-03-18"),
        ("Fiji proposed [talks] with the rebels for Monday.", "Monday", "2024-03-18"),
        ("Chad asked both to begin a [truce] on Monday.", "Monday", "2024-03-18"),
        ("The two may hold [talks] on Monday.", "Monday", "2024-03-18"),
        ("It called for members to [assemble] at noon on Wednesday.", "Wednesday", "2024-03-13"),
        ("Chad proposed a [summit] on 19 May.", "19 May", "2024-05-19"),
        ("Chad proposed a [summit] next Monday.", "next Monday", "2024-03-18"),
    ],
)
def test_what_is_offered_for_a_day_has_that_day(text: str, argument: str, first: str) -> None:
    assert interval(dated(text, "possible", argument))[0] == first


def test_a_planned_day_of_a_month_lies_ahead_whatever_the_tense() -> None:
    found = dated("A notice announcing a [hearing] on 19 May was put up.", "planned", "19 May")
    assert interval(found) == ("2024-05-19", "2024-05-19")


@pytest.mark.parametrize(
    ("text", "argument", "first"),
    [
        ("Fiji's parliament voted on 11 March to [join] the pact.", "11 March", None),
        ("Fiji's parliament will [join] the pact on 11 March.", "11 March", "2025-03-11"),
        ("Fiji announced a [summit] on 11 September.", "11 September", "2024-09-11"),
        ("Fiji proposed a [summit] in February.", "February", "2025-02-01"),
    ],
)
def test_a_day_gone_by_of_late_is_none_of_the_year_to_come(text: str, argument: str, first: str | None) -> None:
    assert interval(dated(text, "planned", argument))[0] == first


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("Norway and China will [resume] trade talks that have been frozen since 2010.", "2010"),
        ("Norway and China will [resume] trade talks that have been frozen since 2010.", "since 2010"),
        ("They plan to [lift] sanctions in place since 2016.", None),
    ],
)
def test_what_lies_ahead_is_not_dated_by_since_when_something_holds(text: str, argument: str | None) -> None:
    assert interval(dated(text, "planned", argument)) == (None, None)


@pytest.mark.parametrize(
    ("text", "argument", "days"),
    [
        (
            "France on Monday [cancelled] a summit with Mali that had been planned for June.",
            "Monday",
            ("2024-06-01", "2024-06-30"),
        ),
        ("Kenya on Saturday [cancelled] a state visit, due on 20 April.", "Saturday", ("2024-04-20", "2024-04-20")),
        ("Brazil and India [called off] on Monday the summit that was to open on 5 May.", "Monday", ("2024-05-05", "2024-05-05")),
        ("A [summit] announced for 12 June was called off on Monday.", "Monday", ("2024-06-12", "2024-06-12")),
        ("Fiji on Monday [cancelled] a summit that was to be held in Suva on Friday.", "Monday", ("2024-03-15", "2024-03-15")),
        ("Fiji on Monday [cancelled] talks due to open at the Grand Pacific on 5 May.", "Monday", ("2024-05-05", "2024-05-05")),
        ("Fiji on Monday [cancelled] talks scheduled in Port Moresby for 5 May.", "Monday", ("2024-05-05", "2024-05-05")),
        ("Oslo announced on Monday that it had [called off] the talks.", "Monday", ("2024-03-11", "2024-03-11")),
        ("France on Monday [cancelled] a summit with Mali.", "Monday", ("2024-03-11", "2024-03-11")),
    ],
)
def test_what_was_called_off_has_the_date_that_it_was_planned_for(text: str, argument: str, days: tuple[str, str]) -> None:
    span = dated(text, "negated", argument)
    assert interval(span) == days
    assert (span.reason == PLANNED_FOR) == (days[0] != "2024-03-11")  # that of the calling off


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The [summit] of Fiji and Tonga scheduled for 10 March was cancelled.", "2024-03-10"),
        ("The [summit] of Fiji and Tonga scheduled for 10 March 2025 was cancelled.", "2025-03-10"),
        ("The [summit] of Fiji and Tonga scheduled for 10 February was cancelled.", "2025-02-10"),
        ("The [summit] of Fiji and Tonga scheduled for Saturday, 10 February was cancelled.", "2024-02-10"),
        ("The [summit] of Fiji and Tonga scheduled for 13 March was cancelled.", "2024-03-13"),
    ],
)
def test_what_was_called_off_when_its_day_had_come_was_not_planned_for_the_year_to_come(text: str, day: str) -> None:
    assert interval(dated(text, "negated")) == (day, day)


def test_what_was_called_off_is_ahead_of_an_unknown_day_of_publication_only_with_its_year() -> None:
    assert interval(dated("A [visit] planned for 10 March was cancelled.", "negated", published=None)) == (None, None)
    told = dated("A [visit] planned for 10 March 2020 was cancelled.", "negated", published=None)
    assert told.earliest == date(2020, 3, 10)


@pytest.mark.parametrize(
    ("text", "argument", "found"),
    [
        ("A [meeting] of Kenya and Somalia planned for March 20 was moved to March 27, Nairobi said.", "March 20", "2024-03-27"),
        ("The [summit] planned for March 1 was postponed to March 8.", "March 1", "2024-03-08"),
        ("The [talks], due on Friday, would now take place on April 3.", "Friday", "2024-04-03"),
    ],
)
@pytest.mark.parametrize("status", ["planned", "negated"])
def test_a_plan_that_was_moved_has_its_new_day(text: str, argument: str, found: str, status: str) -> None:
    span = dated(text, status, argument)
    assert (interval(span), span.reason) == ((found, found), MOVED_TO)


@pytest.mark.parametrize(
    "text",
    [
        "She cancelled a [visit] that she had postponed to April 2.",
        "The [meeting] was put off by a week.",
        "The summit was postponed to April 2, but [talks] will go on.",
        "The [talks] resumed after a summit was postponed to April 2.",
    ],
)
def test_a_day_to_which_something_else_or_nothing_was_moved_is_not_the_plans(text: str) -> None:
    assert dated(text, "negated").reason != MOVED_TO


@pytest.mark.parametrize("head", ["KYIV, March 13 - ", "KYIV, 13 March (Atlas) - ", "OSLO/BERLIN, March 13, 2024 — "])
def test_the_day_of_a_dateline_is_no_day_of_a_plan(head: str) -> None:
    assert dated(f"{head}The chancellor will [visit] Ukraine, officials said.", "planned").basis == "unknown"
    assert dated(f"{head}The chancellor will [visit] Ukraine on March 20.", "planned").phrase == "March 20"


@pytest.mark.parametrize("status", ["planned", "negated"])
@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The [talks] of Fiji and Tonga had been scheduled for 5 March but were put off.", "2024-03-05"),
        ("The [summit], originally scheduled for March 5, was postponed because of snow.", "2024-03-05"),
        ("A [visit] to Chile, due on February 20, has been delayed.", "2024-02-20"),
        ("Fiji [put off] a summit with Tonga that was planned for 5 March.", "2024-03-05"),
        ("Fiji postponed a [summit] with Tonga which had originally been planned for 5 March.", "2024-03-05"),
        ("The [summit], scheduled for April 10, was postponed.", "2024-04-10"),
        ("The [summit], scheduled for 10 February, was postponed.", "2025-02-10"),  # more than a month ago
        ("Talks scheduled for March 5 were put off, but a [visit] is planned for 5 June.", "2024-06-05"),
        ("A [visit] is planned for 5 June, after talks scheduled for 5 March were put off.", "2024-06-05"),
        ("The [summit] planned for March 5 was postponed to April 3.", "2024-04-03"),
    ],
)
def test_what_was_put_off_when_its_day_had_come_was_not_planned_for_the_year_to_come(text: str, day: str, status: str) -> None:
    assert interval(dated(text, status)) == (day, day)


def test_the_day_of_a_plan_that_was_put_off_is_none_of_another() -> None:
    assert dated("Talks scheduled for March 5 were put off, but Fiji will [visit] Tonga.", "planned").phrase != "March 5"
    assert dated("Fiji [met] Tonga after talks scheduled for March 5 were put off.").basis == "publication"


def test_a_plan_that_was_moved_is_no_event_that_was_called_off() -> None:
    text = "The summit of Kenya and Somalia planned for March 20 has been postponed to April 2."
    mention = Mention("summit", "negated", Span(4, 10, "summit"), 0.9, sentence=Span(0, len(text), text))
    (found,) = resolve_mentions(Article("a", text, PUBLISHED), [mention])
    assert (found.status, interval(found.date)) == ("planned", ("2024-04-02", "2024-04-02"))


def test_the_day_on_which_a_plan_was_told_is_not_its_own() -> None:
    assert dated("France will [send] its envoy back, he told parliament on Wednesday.", "planned", "Wednesday").basis == "unknown"
    own = dated("France will [send] its envoy back on Wednesday, he told parliament.", "planned", "Wednesday")
    assert interval(own) == ("2024-03-13", "2024-03-13")


@pytest.mark.parametrize(
    ("kind", "text", "status"),
    [
        ("diplomat_expulsion", "Fiji will [expel] two envoys of Tonga.", "occurred"),
        ("sanctions_imposed", "Fiji said that it would [impose] tariffs on Tonga.", "occurred"),
        ("sanctions_imposed", "Fiji will [impose] tariffs on Tonga from 1 May.", "planned"),
        ("treaty_withdrawal", "Fiji will [quit] the pact.", "planned"),
        ("diplomat_expulsion", "Fiji plans to [expel] two envoys of Tonga.", "planned"),
        ("diplomat_expulsion", "Fiji is expected to [expel] two envoys of Tonga.", "planned"),
        ("diplomat_expulsion", "Fiji will [expel] two envoys of Tonga if they spy.", "planned"),
    ],
)
def test_what_consists_in_the_decision_has_occurred_once_it_is_taken(kind: str, text: str, status: str) -> None:
    start = text.index("[")
    trigger = Span(start, text.index("]") - 1, text[start + 1 : text.index("]")])
    plain = text.replace("[", "").replace("]", "")
    mention = Mention(kind, "planned", trigger, 0.9, (), Span(0, len(plain), plain))
    (found,) = resolve_mentions(Article("a", plain, PUBLISHED), [mention])
    assert found.status == status


def test_what_was_decided_is_news_of_the_day() -> None:
    text = "Fiji will recall its envoy from Tonga."
    mention = Mention("ambassador_recall", "planned", Span(10, 16, "recall"), 0.9, (), Span(0, len(text), text))
    (found,) = resolve_mentions(Article("a", text, PUBLISHED), [mention])
    assert (found.status, interval(found.date)) == ("occurred", ("2024-03-12", "2024-03-13"))


def test_what_was_asked_for_on_a_day_has_no_day() -> None:
    assert dated("The bloc on Tuesday urged Chad to [withdraw] its troops from Sarh.", "possible").basis == "unknown"
    told = dated("The bloc on Tuesday urged Chad to [withdraw] its troops by 20 March.", "possible", "by 20 March")
    assert interval(told) == ("2024-03-13", "2024-03-20")


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("Chad proposed a [ceasefire] between Fiji and Tonga on Monday.", "Monday"),
        ("Fiji offered [talks] to the rebels on Monday.", "Monday"),
        ("Chad threatened Fiji with missile [strikes] on Monday night.", "Monday night"),
    ],
)
def test_a_weekday_behind_what_is_offered_or_threatened_is_that_of_the_offer(text: str, argument: str) -> None:
    assert dated(text, status="possible", argument=argument).basis == "unknown"
