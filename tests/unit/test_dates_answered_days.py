"""The day of what a sentence answers is not the one from which the next sentences count."""

import pytest

from tests.unit.dates_found import found, last


@pytest.mark.parametrize(
    "text",
    [
        "Fiji shelled Horn in retaliation for a raid on Suva on 3 March. Mali hailed it. Tonga recalled its envoy the next day.",
        "Fiji shelled Horn in response to the raid of 3 March. Tonga recalled its envoy two days later.",
        "In response to the raid of 3 March Fiji shelled Horn. Tonga recalled its envoy the next day.",
        "In retaliation for an air raid on 3 March, Fiji shelled Horn. Tonga recalled its envoy a day later.",
        "Fiji shelled Horn to avenge the bombs of 3 March, in which ten died. Tonga recalled its envoy a day earlier.",
    ],
)
def test_a_day_answered_is_none_to_count_from(text: str) -> None:
    assert last(text) == (None, None)
    found(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On 5 March Fiji shelled Horn in answer to a raid on 3 March. The next day Tonga left.", "2024-03-06"),
        ("In response to the raid Fiji shelled Horn on 3 March. The next day Tonga left.", "2024-03-04"),
        ("In response to it Fiji shelled Horn on 3 March. The next day Tonga left.", "2024-03-04"),
        ("In response to a raid that on 3 March killed two Fiji left on 5 March. The next day Tonga left.", "2024-03-06"),
        ("Fiji, in answer to a raid, shelled Horn on 3 March. The next day Tonga left.", "2024-03-04"),
        ("Fiji left in response to a raid and on 3 March shelled Horn. The next day Tonga left.", "2024-03-04"),
        ("Fiji shelled Horn in retaliation on 3 March. The next day Tonga left.", "2024-03-04"),
    ],
)
def test_the_day_of_the_answer_is(text: str, day: str) -> None:
    assert last(text) == (day, day)
    found(text)
