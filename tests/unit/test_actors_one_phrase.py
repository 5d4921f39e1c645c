"""Members of one phrase, as who is pointed back to: whose is 'his' of "Macron and his envoy"."""

import pytest

from tests.unit.actors_read import codes


@pytest.mark.parametrize(
    ("marked", "before", "phrase", "found"),
    [
        (
            ["France's foreign minister"],
            "France's foreign minister spoke. ",
            "Vladimir Putin and his foreign minister",
            ["RUS", "RUS"],
        ),
        (["Oman"], "Oman attacked ", "Iran and its proxies", ["IRN", "IRN"]),
        (["Peru"], "Peru spoke. ", "Donald Trump and his administration", ["USA", "USA"]),
        (["Peru"], "Peru spoke. ", "Joe Biden, Vladimir Putin and his envoy", ["USA", "RUS", "RUS"]),
        (["Peru"], "Peru spoke. ", "Chad and Niger and their armies", ["TCD", "NER", "TCD", "NER"]),
        (["Angela Merkel"], "Angela Merkel met ", "Emmanuel Macron and her foreign minister", ["FRA", "DEU"]),  # no woman
    ],
)
def test_whose_a_member_of_a_phrase_is_stands_before_it_there(
    marked: list[str], before: str, phrase: str, found: list[str]
) -> None:
    assert codes(f"{before}{phrase} on Monday.", *marked, phrase)[-1] == found
