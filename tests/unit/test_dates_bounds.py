"""Words before a date that make it the beginning or the end of an interval."""

from datetime import date

import pytest

from dateline.dates import find_dates

PUBLISHED = date(2024, 3, 13)
OPEN = "2024-04-05 None"
DEADLINE = "2024-03-13 2024-04-05"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("starting", OPEN),
        ("beginning on", OPEN),
        ("as of", OPEN),
        ("with effect from", OPEN),
        ("effective", OPEN),
        ("on or after", OPEN),
        ("no earlier than", OPEN),
        ("not before", OPEN),
        ("by", DEADLINE),
        ("no later than", DEADLINE),
        ("not later than", DEADLINE),
        ("at the latest by", DEADLINE),
        ("on or before", DEADLINE),
        ("up to", DEADLINE),
        ("until at least", DEADLINE),
        ("up until", DEADLINE),
        ("between now and", DEADLINE),
        ("earlier than", "2024-03-13 2024-04-04"),
        ("prior to", "2024-03-13 2024-04-04"),
        ("ahead of", "2024-03-13 2024-04-04"),
        ("on the eve of", "2024-04-04 2024-04-04"),
        ("later than", "2024-04-06 None"),
        ("following", "2024-04-06 None"),
    ],
)
def test_what_is_to_be_done_begins_or_ends_as_the_words_say(words: str, told: str) -> None:
    _, span = find_dates(f"They will leave {words} 5 April.", PUBLISHED)[-1]
    assert f"{span.earliest} {span.latest}" == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("By Friday they must leave.", "2024-03-13 2024-03-15"),
        ("Before Friday their envoys must leave.", "2024-03-13 2024-03-14"),
        ("After Monday there were no talks.", "2024-03-12 2024-03-13"),
        ("After Monday both sides left.", "2024-03-12 2024-03-13"),
        ("After Monday's raid they left.", "2024-03-11 2024-03-11"),
        ("Before the Monday raid they left.", "2024-03-11 2024-03-11"),
    ],
)
def test_a_date_that_describes_a_noun_is_no_bound(text: str, told: str) -> None:
    ((_, span),) = find_dates(text, PUBLISHED)
    assert f"{span.earliest} {span.latest}" == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They let two lorries through on Monday.", "2024-03-11 2024-03-11"),
        ("They kept the lorries from getting through on Monday.", "2024-03-11 2024-03-11"),
        ("No lorry got through on Tuesday.", "2024-03-12 2024-03-12"),
        ("A bill was pushed through on 4 March.", "2024-03-04 2024-03-04"),
        ("Through Monday they had sent two lorries.", "None 2024-03-11"),
        ("They had sent two lorries through Monday.", "None 2024-03-11"),
        ("They met from Monday through Tuesday.", "2024-03-11 2024-03-12"),
    ],
)
def test_who_is_let_through_on_a_day_is_on_that_day(text: str, told: str) -> None:
    ((_, span),) = find_dates(text, PUBLISHED)
    assert f"{span.earliest} {span.latest}" == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The king visits Suva (to March 20).", "2024-03-13 2024-03-20"),
        ("Fiji hosts talks (to Friday).", "2024-03-13 2024-03-15"),
        ("The premier is in Suva (to 4 April); Tonga votes.", "2024-03-13 2024-04-04"),
        ("The king visits Suva (to March 11).", "None 2024-03-11"),  # just gone by
        ("The king visits Suva (March 18 to March 20).", "2024-03-18 2024-03-20"),
        ("The king visits Suva (from March 18 to March 20).", "2024-03-18 2024-03-20"),
        ("The king will fly to Suva (to March 20 no envoy had).", "2024-03-20 2024-03-20"),
    ],
)
def test_what_stands_in_brackets_behind_to_is_the_last_day(text: str, told: str) -> None:
    ((_, span),) = find_dates(text, PUBLISHED)
    assert f"{span.earliest} {span.latest}" == told
