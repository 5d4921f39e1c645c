"""Words that look like a date and are none: ages."""

import pytest

from tests.unit.dates_found import found


@pytest.mark.parametrize(
    "text",
    [
        "Police detained a man in his mid-40s in Quito.",
        "Two sailors in their early twenties were freed.",
        "They freed a nurse in her 60s and a cook in his late-50s.",
        "Two nurses aged in the mid-40s were freed.",
        "They were in their late 30s or early 40s.",
        "They were in their 20s and 30s.",
        "They were in their early-to-mid thirties.",
    ],
)
def test_an_age_is_no_decade(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Their early March talks failed.", "2024-03-01/2024-03-10"),
        ("Its early 1990s borders were lost.", "1990-01-01/1993-12-31"),
        ("A pact of the mid-40s was broken.", "1944-01-01/1946-12-31"),
        ("Ties soured in the late seventies.", "1977-01-01/1979-12-31"),
        ("Ties soured late in the 1990s.", "1997-01-01/1999-12-31"),
    ],
)
def test_a_part_of_a_decade_is_none_of_a_life(text: str, days: str) -> None:
    assert list(found(text).values()) == [days]
