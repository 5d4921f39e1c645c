""" "On the Monday", with its article, is the Monday of the story that is told, not the last one before publication."""

import pytest

from tests.unit.dates_found import found, last


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("The raid came on the first Sunday of June 2010. On the Monday Fiji recalled its envoy.", "2010-06-07", "2010-06-07"),
        ("On 4 May 2010 Fiji left. Tonga recalled its envoy on the Monday, and Mali on the Tuesday.", "2010-05-11", "2010-05-11"),
        ("On 3 May 2010 Fiji left. On the Monday evening Tonga did.", "2010-05-03", "2010-05-03"),
        ("In the first week of February 2013 Zed flew in; on the Thursday he met Lind.", "2013-02-07", "2013-02-07"),
        ("In May 2010 Fiji left. On the Tuesday Tonga did.", "2010-05-01", "2010-06-06"),
        ("In May 2010 Fiji left. On the Tuesday Tonga did, and on the Friday she left.", "2010-05-01", "2010-06-06"),
        ("The war of 1973 began on a Saturday. On the Monday Fiji shelled Suva.", "1973-01-01", "1974-01-06"),
    ],
)
def test_it_is_the_first_one_from_what_is_told_before(text: str, earliest: str, latest: str) -> None:
    assert last(text) == (earliest, latest)
    found(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Zed flew in last week. On the Thursday he met Lind.", "2024-03-07"),
        ("Zed flew in on Sunday. On the Monday he met Lind.", "2024-03-11"),
        ("On 4 May 2010 Fiji left. On Monday Tonga did.", "2024-03-11"),
        ("On 4 May 2010 Fiji left. It hailed the Monday talks.", "2024-03-11"),
        ("On 4 May 2010 Fiji left. They spoke on the Monday deadline.", "2024-03-11"),
        ("Fiji, which left in 2010, sent Zed to Suva. On the Monday he met Lind.", "2024-03-11"),
        ("Zed was shot on a Friday.", "2024-03-08"),
    ],
)
def test_near_to_the_news_or_before_a_noun_it_is_the_latest_one(text: str, day: str) -> None:
    assert last(text) == (day, day)
    found(text)
