"""The facts of an article's dates, of a clause and of days, from which signs are made."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.records import Mention, Span
from dateline.weighing.clause_facts import facts_of_clause
from dateline.weighing.date_facts import age_of, is_own, own_before, own_behind, rule_of_date
from dateline.weighing.date_words import shape_of
from dateline.weighing.days_facts import facts_of_days, named_before, nearest
from tests.unit.dated_articles import (
    BLAME,
    EVE,
    MARCH_2019,
    MENTIONS,
    MONDAY,
    NEXT_WEEK,
    PUBLISHED,
    RAID,
    REFUSAL,
    TUESDAY,
    dates_of,
    day,
    mention,
)
from tests.unit.dated_articles import NEWS as NEWS_OF_THE_DAY


def told(number: int, days: tuple[date | None, date | None], mentions: list[Mention] = MENTIONS) -> dict[str, str]:
    article = dates_of(mentions)
    return facts_of_days(article, number, days, named_before(article, mentions[number].trigger.start))


def test_facts_tell_where_the_words_of_days_stand() -> None:
    tuesday, monday = told(2, TUESDAY), told(2, MONDAY)
    assert (tuesday["where"], tuesday["shape"], tuesday["before"], tuesday["back"]) == ("before", "weekday", "on", "1")
    assert (monday["where"], monday["back"], monday["lead"], monday["paragraph"]) == ("near", "0", "1", "0")  # a paragraph away
    assert (tuesday["rank"], told(2, MARCH_2019)["rank"], monday["rank"]) == ("0", "1", "2")
    assert (tuesday["age"], monday["age"], told(2, MARCH_2019)["age"]) == ("1", "2", "6")
    assert (told(2, MARCH_2019)["precision"], told(2, MARCH_2019)["shape"]) == ("month", "month and year")
    assert told(2, NEXT_WEEK)["where"] == "next"


def test_facts_tell_what_lies_between_and_whose_trigger_is_closest() -> None:
    found = told(2, TUESDAY)
    assert (found["between"], found["crossed"], found["closest"]) == ("said+comma", "1", "0")
    assert told(1, TUESDAY)["closest"] == "1"
    assert told(0, MONDAY)["between"] == "nothing"
    assert told(0, MONDAY)["where"] == "behind"


def test_facts_tell_which_mentions_have_the_days() -> None:
    assert (told(0, MONDAY)["argument"], told(1, MONDAY)["argument"], told(1, TUESDAY)["argument"]) == ("own3", "1", "0")
    assert (told(2, MONDAY)["last"], told(2, TUESDAY)["last"]) == ("1", "0")  # of "blamed" only the story tells the day
    again = mention("attack", "seized", NEWS_OF_THE_DAY)
    assert told(1, MONDAY, [RAID, again, REFUSAL])["alike"] == "1"
    assert told(2, MONDAY)["alike"] == "0"
    assert told(2, MONDAY)["own"] == "1"
    assert told(2, MARCH_2019)["own"] == "0"


def test_days_of_which_no_words_tell() -> None:
    assert told(2, (EVE, PUBLISHED))["where"] == "news"
    assert told(2, (PUBLISHED, PUBLISHED))["where"] == "publication"
    assert told(2, (date(2024, 3, 1), date(2024, 3, 2)))["where"] == "derived"
    assert nearest(dates_of(), REFUSAL, (EVE, PUBLISHED)) is None


def test_the_nearest_words_for_days_are_taken_those_behind_the_sentence_last() -> None:
    text = "On Tuesday she left. He flew. She came back. He wept. On Tuesday he ran."
    article = dates_of([], text)
    flew = replace(REFUSAL, trigger=replace(REFUSAL.trigger, start=text.index("wept"), end=text.index("wept") + 4))
    words = nearest(article, flew, TUESDAY)
    assert words is not None
    assert words.span.start == text.index("Tuesday")


def test_facts_of_a_clause() -> None:
    found = facts_of_clause(dates_of(), 2)
    assert (found["verb"], found["ending"], found["said"], found["hangs"], found["quoted"]) == ("has", "ed", "10", "0", "0")
    assert (found["rule"], found["sure"]) == ("publication_reported_as_news_of_the_", "2")
    assert (found["word_before"], found["word_behind"]) == ("has", "to")
    assert (found["beside"], found["opening"], found["here"], found["days"]) == ("2", "2", "1", "2")
    assert facts_of_clause(dates_of(), 0)["position"] == "head"
    assert facts_of_clause(dates_of(), 0)["word_before"] == "name"


@pytest.mark.parametrize(
    ("days", "age"),
    [
        ((PUBLISHED, PUBLISHED), "0"),
        ((EVE, EVE), "1"),
        ((date(2024, 3, 1), date(2024, 3, 8)), "3"),
        ((date(1990, 1, 1), date(1990, 12, 31)), "7"),
        (NEXT_WEEK, "ahead"),
        ((date(2024, 3, 1), date(2024, 3, 31)), "across"),
        ((EVE, None), "open"),
        ((None, EVE), "1"),
    ],
)
def test_days_are_so_old(days: tuple[date | None, date | None], age: str) -> None:
    assert age_of(days, PUBLISHED) == age


def test_own_words_date_a_mention_the_story_does_not() -> None:
    assert [is_own(each.date) for each in MENTIONS] == [True, False, False]
    assert rule_of_date(BLAME.date) == "text_the_day_of_which_the_sen"
    assert rule_of_date(day(EVE)) == "text"


@pytest.mark.parametrize(
    ("phrase", "shape"),
    [
        ("this morning", "today"),
        ("Overnight", "yesterday"),
        ("last Friday", "other weekday"),
        ("Friday", "weekday"),
        ("March 3, 2014", "full date"),
        ("3 March 2014", "full date"),
        ("2014-03-03", "full date"),
        ("12.11.1997", "full date"),
        ("March 2014", "month and year"),
        ("the 1990s", "year"),
        ("early 2014", "year"),
        ("March 3", "day of a month"),
        ("the 3rd of March", "day of a month"),
        ("late May", "month"),
        ("two weeks ago", "ago"),
        ("last week", "last"),
        ("this year", "this"),
        ("next month", "next"),
        ("the weekend", "other"),
        ("two decades ago", "ago"),
        ("the last decade", "last"),
        ("May 3rd, 2024", "full date"),
        ("the 3rd of May 2024", "full date"),
        ("Sept. 3", "day of a month"),
    ],
)
def test_date_expressions_have_a_shape(phrase: str, shape: str) -> None:
    assert shape_of(phrase) == shape


@pytest.mark.parametrize(
    ("between", "told"),
    [
        (" Chile ", "nothing"),
        (" she said it ", "said"),
        (" she hopes that it ", "that"),
        (" who ", "who"),
        (" after it ", "after"),
        (", it ", "comma"),
        (" he and she ", "and"),
        (" got to ", "to"),
    ],
)
def test_what_lies_between_a_date_and_a_trigger_is_told(between: str, told: str) -> None:
    text = f"On Tuesday{between}refused."
    assert facts_in(text, TUESDAY)["between"] == told


def facts_in(text: str, days: tuple[date, date], word: str = "refused") -> dict[str, str]:
    """The facts of some days for the mention whose trigger is that word."""
    start = text.index(word)
    refusal = replace(REFUSAL, trigger=Span(start, start + len(word), word), sentence=None)
    article = dates_of([refusal], text)
    return facts_of_days(article, 0, days, named_before(article, start))


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("On Tuesday he refused.", "before"),
        ("He refused on Tuesday.", "behind"),
        ("He refused. It rained on Tuesday.", "next"),
        ("He refused. It rained. It rained on Tuesday.", "later"),
        ("It was Tuesday. He refused.", "1"),
        ("It was Tuesday. It rained. He refused.", "2"),
        ("It was Tuesday. It rained. It rained. He refused.", "near"),
        ("It was Tuesday." + 6 * " It rained." + " He refused.", "far"),
    ],
)
def test_where_the_words_of_days_stand(text: str, where: str) -> None:
    assert facts_in(text, TUESDAY)["where"] == where


@pytest.mark.parametrize(("sentences", "position"), [(0, "head"), (1, "lead"), (2, "lead"), (3, "1"), (9, "3")])
def test_where_in_the_article_a_clause_stands(sentences: int, position: str) -> None:
    text = sentences * "It rained. " + "He refused." + (9 - sentences) * " It rained."
    start = text.index("refused")
    refusal = replace(REFUSAL, trigger=Span(start, start + 7, "refused"), sentence=None)
    assert facts_of_clause(dates_of([refusal], text), 0)["position"] == position


def test_a_clause_that_hangs_on_another_and_one_in_quotation_marks() -> None:
    text = 'She left because "he refused".'
    start = text.index("refused")
    refusal = replace(REFUSAL, trigger=Span(start, start + 7, "refused"), sentence=Span(0, len(text), text))
    found = facts_of_clause(dates_of([refusal], text), 0)
    assert (found["hangs"], found["quoted"], found["word_behind"]) == ("1", "1", "mark")


@pytest.mark.parametrize(("gap", "lends"), [(1400, True), (1600, False)])
def test_a_mention_far_before_lends_no_days(gap: int, lends: bool) -> None:
    assert (own_before(dates_of([RAID]), RAID.trigger.start + gap) is not None) is lends


@pytest.mark.parametrize(("gap", "lends"), [(700, True), (900, False)])
def test_a_mention_far_behind_lends_no_days(gap: int, lends: bool) -> None:
    later = replace(RAID, trigger=replace(RAID.trigger, start=1000, end=1006))
    assert (own_behind(dates_of([later]), 1000 - gap) is not None) is lends


def test_only_surer_mentions_count_as_triggers_and_only_recent_days_as_lately() -> None:
    unsure = replace(BLAME, confidence=0.3)
    assert list(dates_of([RAID, unsure]).triggers) == [RAID.trigger.start]
    assert set(dates_of().lately) == {MONDAY, TUESDAY}
