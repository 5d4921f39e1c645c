"""Phrases that count from a date told before: as exact as that date, and never from what is not dated."""

from datetime import date

import pytest

from dateline.dates import find_dates, resolve_date
from dateline.records import DateSpan
from tests.unit.dated import dated, interval

PUBLISHED = date(2024, 3, 13)


def last(text: str) -> DateSpan:
    """The reading of the last expression of a text."""
    return find_dates(text, PUBLISHED)[-1][1]


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("They met last week. The following day they left.", "2024-03-05", "2024-03-11"),
        ("They met at the weekend. The next day they left.", "2024-03-10", "2024-03-11"),
        ("They met last month. The next morning they left.", "2024-02-02", "2024-03-01"),
        ("They met in March 2022. That evening they left.", "2022-03-01", "2022-03-31"),
        ("They met in March 2022. That day they left.", "2022-03-01", "2022-03-31"),
        ("They met in 2019, and that week they left.", "2019-01-01", "2019-12-31"),
        ("They met in 2019, and that weekend they left.", "2019-01-01", "2019-12-31"),
        ("They met in 2019, and the following week they left.", "2019-01-08", "2020-01-07"),
        ("They met in 2019, and the following weekend they left.", "2019-01-08", "2020-01-07"),
        ("They met in 2019, and the following Monday they left.", "2019-01-08", "2020-01-07"),
        ("They met in 2019, and on Monday of the following week they left.", "2019-01-08", "2020-01-07"),
        ("They met in 2019, and the previous month they quarrelled.", "2018-12-01", "2019-11-30"),
        ("They met in the 1990s, and the following year they left.", "1991-01-01", "2000-12-31"),
        ("They met in March 2019. Three weeks later they left.", "2019-03-22", "2019-04-21"),
        ("They met in 2019. Two months later they left.", "2019-03-01", "2020-02-29"),
        ("They met in 2019 and had quarrelled the week before.", "2018-12-25", "2019-12-24"),
    ],
)
def test_what_counts_from_a_coarser_date_is_any_day_of_it_moved(text: str, earliest: str, latest: str) -> None:
    span = last(text)
    assert (str(span.earliest), str(span.latest), span.precision) == (earliest, latest, "span")
    assert (span.reason or "").startswith("counted from ")


def test_what_counts_from_such_an_interval_names_its_days() -> None:
    assert last("They met in 2019. That week they spoke, and later that week they left.").reason == (
        "counted from 2019-01-01 to 2019-12-31"
    )


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("They met on 5 June 2019. That weekend they left.", "2019-06-08", "2019-06-09"),
        ("They met on 5 June 2019 and left the week after.", "2019-06-10", "2019-06-16"),
        ("They met in June 2019. Two months later they left.", "2019-08-01", "2019-08-31"),
        ("They met in June 2019. The following spring they left.", "2020-03-01", "2020-05-31"),
        ("They met in June 2019. The previous autumn they had quarrelled.", "2018-09-01", "2018-11-30"),
        ("They met in 2019. The following March they left.", "2020-03-01", "2020-03-31"),
    ],
)
def test_what_counts_from_a_date_as_fine_is_that_unit(text: str, earliest: str, latest: str) -> None:
    span = last(text)
    assert (str(span.earliest), str(span.latest)) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("She came on August 14, 2016 and met Bo Berg on the 16th.", "2016-08-16"),
        ("She came in August 2016 and met Bo Berg on the 16th.", "2016-08-16"),
        ("She will come on April 14 and leave on the 16th.", "2024-04-16"),
        ("The fair: April 14, with talks from the 16th.", "2024-04-16"),
        ("She came on August 14, 2016. She met Bo Berg on the 16th.", "2024-02-16"),  # another sentence
        ("She came in 2016 and met Bo Berg on the 16th.", "2024-02-16"),
        ("She came on February 14, 2023 and left on the 30th.", "2024-01-30"),
        ("She came on August 14, 2016 and left on the 16th of this month.", "2024-03-16"),
    ],
)
def test_a_bare_day_is_of_the_month_told_before_in_its_sentence(text: str, day: str) -> None:
    span = last(text)
    assert (str(span.earliest), str(span.latest)) == (day, day)
    phrase = text[text.rindex("the ") :].rstrip(".")
    argument = resolve_date(text, text.rindex("the "), text.rindex("the ") + len(phrase), PUBLISHED)
    assert str(argument.earliest or argument.latest) == day


def test_a_bare_day_of_a_month_told_needs_no_day_of_publication() -> None:
    (_, span) = find_dates("She came on August 14, 2016 and left on the 16th.", None)[-1]
    assert str(span.earliest) == "2016-08-16"
    assert find_dates("She left on the 16th.", None)[0][1].value == "XXXX-XX-16"


@pytest.mark.parametrize("phrase", ["day", "night", "morning", "week", "weekend", "month", "year", "Monday"])
def test_the_time_after_what_is_not_dated_is_not_the_one_after_publication(phrase: str) -> None:
    span = last(f"The following {phrase} they left.")
    assert (span.earliest, span.latest, span.reason) == (None, None, "counted from an event that the phrase does not date")


def test_what_lies_ahead_is_counted_from_publication() -> None:
    assert str(last("They will leave the following week.").earliest) == "2024-03-18"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("That day they left.", "2024-03-13 2024-03-13 None"),
        ("The previous day they left.", "2024-03-12 2024-03-12 None"),
        ("They met in 2019. The previous day they had quarrelled.", "2018-12-31 2019-12-30 counted from 2019"),
    ],
)
def test_that_day_and_the_day_before_count_from_what_is_told_else_from_publication(text: str, told: str) -> None:
    span = last(text)
    assert f"{span.earliest} {span.latest} {span.reason}" == told


@pytest.mark.parametrize(
    ("text", "phrase", "days"),
    [
        ("It was agreed in 2019. On 14 March of that year they met.", "14 March of that year", "2019-03-14"),
        ("They quit in May 2013. On Oct. 3 that year they came back.", "Oct. 3 that year", "2013-10-03"),
        ("They split in 2013, and on October 3 of the same year met.", "October 3 of the same year", "2013-10-03"),
        (
            "They split in 2013. On the third of May the following year they met.",
            "the third of May the following year",
            "2014-05-03",
        ),
        ("They met on June 5, 2013, after a quarrel on 7 May of the previous year.", "7 May of the previous year", "2012-05-07"),
        ("They met in 2013, from 3 to 5 May of that year.", "from 3 to 5 May of that year", "2013-05-03/2013-05-05"),
        ("In 2013 they met. They met on June 5 of last year.", "June 5 of last year", "2023-06-05"),
        ("In 2013 they met. They met on 5 January this year.", "5 January this year", "2024-01-05"),
        ("They met from 3 to 5 May last year.", "from 3 to 5 May last year", "2023-05-03/2023-05-05"),
    ],
)
def test_a_day_of_that_year_is_of_the_year_told_before(text: str, phrase: str, days: str) -> None:
    place, span = find_dates(text, PUBLISHED)[-1]
    assert (place.text, span.value) == (phrase, days)
    argument = resolve_date(text, place.start, place.end, PUBLISHED)
    assert (argument.earliest, argument.latest) == (span.earliest, span.latest)


def test_a_day_of_that_year_behind_nothing_that_is_dated_is_unresolved() -> None:
    for text in ("They met on 5 June of that year.", "They met on 5 June of the following year."):
        (_, span) = find_dates(text, PUBLISHED)[0]
        assert (span.earliest, span.reason) == (None, "counted from an event that the phrase does not date")
    assert str(last("They will meet on 5 June of the following year.").earliest) == "2025-06-05"


@pytest.mark.parametrize("words", ["that year after year", "that year-end", "that year’s"])
def test_the_same_words_that_belong_to_something_else_are_no_year_of_the_day(words: str) -> None:
    text = f"In 2013 they met. She said on 5 May {words} talks had failed."
    start = text.index("5 May")
    assert [place.text for place, _ in find_dates(text, PUBLISHED)][1] == "5 May"
    assert str(resolve_date(text, start, start + 5, PUBLISHED).earliest) == "2023-05-05"


@pytest.mark.parametrize(
    ("before", "text", "first"),
    [
        ("Oslo on Tuesday freed a sailor, who was seized on 20 February. ", "Riga [thanked] it the same day.", "2024-03-12"),
        ("Oslo on Tuesday freed Ann Lee, who was jailed on 31 January 2001. ", "Bonn [called] that day.", "2024-03-12"),
        ("On Tuesday Oslo freed a sailor whom it had seized on 20 February. ", "The next day Riga [thanked] it.", "2024-03-13"),
        ("Oslo on Tuesday lifted the curbs it imposed on Riga on 20 February. ", "Bonn [called] that day.", "2024-03-12"),
        ("In May 2019 Oslo freed a sailor who was seized in 2015. ", "A year later Riga [thanked] it.", "2020-05-01"),
        ("Oslo said on Tuesday that a flood had hit it on 20 February. ", "Riga [sent] aid the same day.", "2024-02-20"),
        # no other day is told, or it is none that the sentence is about
        ("Oslo seized a sailor on 20 February. ", "Riga [protested] the same day.", "2024-02-20"),
        ("Oslo freed a sailor who was seized on 20 February. ", "Riga [protested] the same day.", "2024-02-20"),
        ("On Tuesday it rained. Oslo freed Ann Lee, who was seized on 20 February. ", "Bonn [called] that day.", "2024-02-20"),
        ("It was built in 2011 by a king who came to power in 1970. ", "At the time Oslo [sent] aid.", "1970-01-01"),
        # the clause itself goes on, or tells of what came after
        ("", "Oslo on Tuesday freed a sailor who was seized on 20 February and [tried] the same day.", "2024-02-20"),
        ("Oslo on Monday freed a sailor, who flew home on Tuesday. ", "Riga [thanked] it the same day.", "2024-03-12"),
        ("Oslo on Monday freed Ann Lee, who sang, and on Tuesday Bo Lee. ", "Riga [thanked] it the same day.", "2024-03-12"),
    ],
)
def test_the_same_day_is_that_of_the_main_clause_before_not_of_what_it_tells_aside(before: str, text: str, first: str) -> None:
    assert interval(dated(text, before=before))[0] == first
    plain = before + text.replace("[", "").replace("]", "")
    assert interval(last(plain))[0] == first
