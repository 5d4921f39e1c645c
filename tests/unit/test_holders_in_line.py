"""A bare surname in a line of a chronology is who held office in the year of the line."""

import pytest

from tests.unit.test_actors_surnames import last

KIMS = "1985: Kim Il Sung sees Moscow.\n2002: Kim Jong Il sees Russia.\n"
BUSHES = "1990: George H. W. Bush sees Texas, United States.\n2001: Tony Blair sees Texas.\n"


@pytest.mark.parametrize(
    ("text", "surname", "name"),
    [
        (KIMS + "2015: Kim sees North Korea.", "Kim", "Kim Jong Un"),
        (KIMS + "2003: Kim sees North Korea.", "Kim", "Kim Jong Il"),
        (BUSHES + "2004: Bush sees Iraq.", "Bush", "George W. Bush"),
        (BUSHES + "1991: Bush sees Iraq.", "Bush", "George H. W. Bush"),
        (BUSHES + "2014: Bush sees Iraq.", "Bush", "George H. W. Bush"),
        ("George H. W. Bush wrote a book in the United States. In 2004 Bush saw Iraq.", "Bush", "George H. W. Bush"),
        ("2000: Bill Clinton left.\n2009: Hillary Clinton left.\n2011: Clinton sees America.", "Clinton", "Hillary Clinton"),
    ],
)  # fmt: skip
def test_in_a_line_of_a_chronology(text: str, surname: str, name: str) -> None:
    assert last(text, surname, "2018-05-01").name == name
