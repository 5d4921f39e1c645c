"""Whom "I" and "we" mean in a transcript whose speakers' surnames stand in capitals before a colon."""

import pytest

from tests.unit.actors_read import read

# On that day Antony Blinken, Yoshihide Suga and Emmanuel Macron are in office, and several of the tables are called Wang.
OTHERS = "\n\nKenya met Chad in Lima. Kenya thanked Chad."


def who(text: str, phrase: str = "We") -> tuple[str, str | None]:
    """The last "We" of the text."""
    at = text.rindex(phrase)
    (actors,) = read(text[:at].replace(phrase, "XX"[: len(phrase)]) + text[at:], phrase)
    return actors[0].name, actors[0].code


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("SECRETARY BLINKEN", ("Antony Blinken", "USA")),
        ("PRIME MINISTER SUGA", ("Yoshihide Suga", "JPN")),
        ("MERKEL", ("Angela Merkel", "DEU")),
        ("XI", ("Xi Jinping", "CHN")),
        ("FOREIGN MINISTER LAVROV", ("Sergei Lavrov", "RUS")),
    ],
)
@pytest.mark.parametrize("before", ["", "PRESIDENT MACRON: I met Kenya's envoy.\n\n", "Q: What now?\n\n"])
def test_a_surname_in_capitals_tells_whose_words_a_paragraph_is(before: str, label: str, name: tuple[str, str]) -> None:
    assert who(f"{before}{label}: We thank Chad.{OTHERS}") == name


@pytest.mark.parametrize("label", ["GENERAL SMITH", "SENATOR ORTOVA", "AMBASSADOR LIND"])
@pytest.mark.parametrize("before", ["", "MACRON: I met Kenya's envoy.\n\n"])
def test_whom_no_table_knows_is_nobody_told(before: str, label: str) -> None:
    assert who(f"{before}{label}: We thank Chad.{OTHERS}") == ("We", None)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("NAIROBI: We thank Chad, Foreign Minister Sergei Lavrov said.", "RUS"),
        ("UPDATE: We thank Chad, Foreign Minister Sergei Lavrov said.", "RUS"),
        ("MACRON: France is ready\n\nGermany's chancellor Angela Merkel said in Lima: We thank Chad.", "DEU"),
        ("FOREIGN MINISTRY: We thank Chad, Foreign Minister Sergei Lavrov said.", "RUS"),
    ],
)
def test_a_town_or_a_heading_in_capitals_speaks_for_nobody(text: str, code: str) -> None:
    assert who(text)[1] == code
