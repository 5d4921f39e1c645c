"""What is done by words quoted is of the day of which the sentence before tells."""

import pytest

from tests.unit.dated import dated, interval

ON_4_MARCH = ("2024-03-04", "2024-03-04")
NEWS = ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize(
    ("before", "text", "days"),
    [
        ("Peru left the pact on 4 March. ", "“We deeply [regret] it,” Chile said in a statement.", ON_4_MARCH),
        ("Peru left the pact on 4 March. ", "“We are [concerned] about its ships,” Chile said.", ON_4_MARCH),
        ("Peru left the pact on 4 March. ", "“We [regret] it,” Lund said on Tuesday.", ("2024-03-12", "2024-03-12")),  # its own
        ("Peru left the pact on 4 March. ", "“We [regret] that,” Lund said on Tuesday.", ("2024-03-12", "2024-03-12")),
        ("Peru left the pact on 4 March. ", "“We [regret] it,” says Lund.", NEWS),
        ("Peru left the pact on 4 March. ", "“We [shelled] nine ports,” Lund said.", NEWS),  # not done by his words
        ("“Peru left on 4 March,” he said. ", "“We [regret] it,” he added.", NEWS),
    ],
)
def test_what_is_done_by_words_quoted_is_of_the_day_of_which_is_told(before: str, text: str, days: tuple[str, str]) -> None:
    assert interval(dated(text, before=before)) == days
