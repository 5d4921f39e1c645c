"""'The President' of a record of the United Nations presides over a body; a head of state he is anywhere else."""

import pytest

from tests.unit.actors_read import last

RECORD = "The Security Council heard the representatives of Chad and Mali. "


def code(text: str, phrase: str = "The President") -> str | None:
    return last(text, phrase)[0].code


@pytest.mark.parametrize(
    "text",
    [
        RECORD + "The President urged Chad to wait.",
        "At a meeting of the General Assembly on Mali, the representative of Chad spoke. The President thanked Chad.",
        "A statement of the President of the Security Council was on Chad. The President condemned Chad.",
    ],
)
def test_who_presides_is_of_the_united_nations(text: str) -> None:
    assert code(text) == "UNO"


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Chad thanked the Security Council. The President urged Mali to wait.", "The President"),
        ("The Security Council met. President Lind of Chad saw the representative of Mali. The President left.", "The President"),
        (
            "The Security Council met. The President of Chad saw the representatives of Mali. The President left.",
            "The President of",
        ),
        (RECORD + "In Chad, the president urged Mali to wait.", "the president"),
        ("The White House spoke. The Security Council heard the representative of Chad. The President left.", "The President"),
        ("Chad spoke. The President thanked the representative of Mali at the Security Council.", "The President"),
    ],
)
def test_any_other_president_is_not(text: str, phrase: str) -> None:
    assert code(text, phrase) != "UNO"
