"""The period under way in which an act is counted is not its date."""

import pytest

from tests.unit.dated import dated, told


@pytest.mark.parametrize(
    "text",
    [
        "Norway [expelled] a Fijian consul, the second this year.",
        "Fiji [fired] a rocket, its tenth in 2024.",
        "Norway [recalled] its envoy for the third time this year.",
        "Fiji's jets [bombed] the port, the worst raid this year.",
    ],
)
def test_the_period_in_which_an_act_is_counted_is_not_its_date(text: str) -> None:
    assert dated(text).basis == "publication"


def test_other_periods_are() -> None:
    assert told("Norway [recalled] its envoy for the third time in 2022.") == ("2022-01-01", "2022-12-31")
    assert told("Norway [closed] the first of three ports this month.")[0] == "2023-06-01"
