"""A year told aside is none to count from: the story goes on with the month or day of the sentence, or has left the year."""

import pytest

from tests.unit.dates_found import found, last


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("In May 2016 Fiji demanded the line of 1974. A month later Tonga left.", "2016-06-01", "2016-06-30"),
        ("In May 2016 Fiji gave back the ships that it had taken in 1974. A year later Tonga left.", "2017-05-01", "2017-05-31"),
        ("On 3 May Zed met Lind, the first since Bo Berg in 1974. The same week Tonga left.", "2023-05-01", "2023-05-07"),
        ("On 3 May Fiji froze aid, as it had done in 1974. The following month Tonga did.", "2023-06-01", "2023-06-30"),
        ("On 3 May 2016 Fiji said the visit was the first since 1974. The next month Tonga left.", "2016-06-01", "2016-06-30"),
        (
            "On 3 May Zed left Suva, which it had held since 1974, by June 2016 and met Lind that July.",
            "2016-07-01",
            "2016-07-31",
        ),
        ("In May 2016 they settled a quarrel of the 1990s. Two weeks later Tonga left.", "2016-05-15", "2016-06-14"),
    ],
)
def test_behind_a_finer_date_of_its_sentence_an_earlier_year_is_told_by_the_way(text: str, earliest: str, latest: str) -> None:
    assert last(text) == (earliest, latest)
    found(text)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("Fiji fought the war of 1974. A year later Tonga left.", "1975-01-01", "1975-12-31"),
        ("It began with the pact of 1974. Two months later Tonga left.", "1974-03-01", "1975-02-28"),
        ("On 5 May 2016 Fiji said it had bought the jets in 2011. Three months later it sold them.", "2011-04-01", "2012-03-31"),
        ("In March 2019 Fiji left a pact that is to end in 2030. A year later Tonga left.", "2031-01-01", "2031-12-31"),
        ("In March 2019 Fiji left a pact of 2019. A month later Tonga left.", "2019-02-01", "2020-01-31"),
    ],
)
def test_a_year_of_which_the_sentence_tells_is_counted_from(text: str, earliest: str, latest: str) -> None:
    assert last(text) == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    [
        "Fiji, which left the pact in 1974, is alone. In the same week Tonga expelled two.",
        "Fiji, which left the pact in 1974, is alone. In the same month Tonga expelled two.",
        "Fiji left the pact in 1974. Zed flew to Suva, and it rained. That same week Tonga expelled two.",
        "Fiji left the pact in the 1970s. Zed flew to Suva. A month later Tonga expelled two.",
        "Fiji left the pact in 1974. Zed flew to Suva. The following Monday Tonga expelled two.",
    ],
)
def test_a_year_that_the_story_has_left_has_no_such_week_or_month(text: str) -> None:
    assert last(text) == (None, None)
    found(text)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("Fiji left the pact in 1974, and in the same week Tonga expelled two.", "1974-01-01", "1974-12-31"),
        ("Fiji left the pact in 1974. In the same month Tonga expelled two.", "1974-01-01", "1974-12-31"),
        ("In 1974 Fiji left the pact. Both sides lost. The following month Tonga sued.", "1974-02-01", "1975-01-31"),
        ("Fiji, which left the pact in 1974, is alone. That year Tonga joined it.", "1974-01-01", "1974-12-31"),
        ("Fiji, which left the pact in May 1974, is alone. That month Tonga joined it.", "1974-05-01", "1974-05-31"),
    ],
)
def test_a_year_near_by_or_at_the_head_of_its_sentence_goes_on(text: str, earliest: str, latest: str) -> None:
    assert last(text) == (earliest, latest)
