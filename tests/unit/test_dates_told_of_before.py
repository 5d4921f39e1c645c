"""The month of a speech or a letter is not that of what had been done before it."""

import pytest

from tests.unit.dated import dated, interval


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("In a speech in January Lund said Tonga had [expelled] two.", "January"),
        ("In a letter to the bloc in *January*, Fiji said Tonga had armed rebels and [bombed] a school.", None),
        ("Lund told parliament in January that Tonga had [bombed] a school.", "January"),
        ("In January the general recalled how his troops had [seized] the port.", "January"),
        ("Writing in a paper in January, Lund said Fiji had [offered] arms.", "January"),
        ("A letter of January 4 said Tonga had [arrested] dozens.", "January 4"),
    ],
)
def test_a_speech_tells_of_what_had_been_done_before(text: str, argument: str | None) -> None:
    assert interval(dated(text.replace("*", ""), argument=argument)) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Fiji said in January that it had [expelled] two.",
        "In January the army said it had [arrested] nine.",
        "In January Fiji said Tonga had [bombed] a school.",
        "Fiji announced in January that Tonga had [freed] a nurse.",
        "In a speech in January Lund [accused] Tonga of theft.",
        "In January gunmen who had come from Tonga [killed] nine.",
        "In January Fiji [expelled] two and said Tonga had insulted it.",
    ],
)
def test_what_was_done_or_said_then_has_that_month(text: str) -> None:
    assert interval(dated(text, argument="January")) == ("2024-01-01", "2024-01-31")


def test_of_these_days_both_may_be() -> None:
    assert interval(dated("In a statement on Monday Fiji said Tonga had [expelled] two.", argument="Monday"))[0] == "2024-03-11"
