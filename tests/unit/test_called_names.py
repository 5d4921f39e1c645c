"""Who is called something, and who is called by phone."""

import pytest

from dateline.acts.called_names import named_so
from dateline.records import Argument, Mention, Span


def read(text: str, kind: str = "phone_call") -> Mention:
    """The mention of the call in square brackets, with all that follows as its recipient."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    behind = Argument("recipient", Span(50 + end + 1, 50 + len(plain) - 1, plain[end + 1 : -1]), 0.9)
    return named_so(
        Mention(kind, "occurred", Span(50 + start, 50 + end, plain[start:end]), 0.9, (behind,), Span(50, 50 + len(plain), plain))
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ruto [called] President Yoweri Museveni irresponsible.", "President Yoweri Museveni"),
        ("Ruto [called] Museveni deeply corrupt and left.", "Museveni"),
        ("Ruto [called] Ugandan leader Yoweri Museveni the thief of Kampala on Friday.", "Ugandan leader Yoweri Museveni"),
        ("Ruto [called] the Ugandan president, Museveni, a liar.", None),
        ("Ruto [called] Museveni a second Amin.", "Museveni"),
        ("Ruto, [calling] Kizza Besigye of Uganda unfit for talks, left.", "Kizza Besigye of Uganda"),
        ("Ruto [called] Museveni no true friend.", None),
        ("Ruto [called] Museveni a false friend.", "Museveni"),
    ],
)
def test_who_is_called_something_is_accused_under_his_name(text: str, name: str | None) -> None:
    found = read(text)
    if name is None:  # what is not read so stays as it is
        assert found.type == "phone_call"
        return
    assert found.type == "accusation"
    assert found.arguments[0].span.text == name


@pytest.mark.parametrize("what", ["a great friend", "brilliant", "the hero of Kampala", "a truly reliable partner"])
def test_who_is_called_something_good_is_praised(what: str) -> None:
    assert read(f"Ruto [called] Yoweri Museveni {what} on Friday.").type == "endorsement"


@pytest.mark.parametrize(
    "rest",
    [
        "Museveni again",
        "Museveni on Friday",
        "Museveni to discuss the border",
        "Museveni the day before",
        "Museveni the same evening",
        "Museveni a second time",
        "Museveni a few hours after the raid",
        "Museveni the moment he landed",
        "Museveni several times",
        "Museveni a couple of days later",
        "Museveni, a great friend, on Friday",
        "Museveni and Kagame about it",
        "Museveni personally",
        "Museveni early on Friday",
        "Museveni last week",
        "the ambassador in",
        "on Museveni a day later",
        "the Ugandan president on Friday",
        "Ugandan general Muhoozi on Friday",
        "for an urgent meeting of the African Union",
    ],
)
def test_who_is_called_by_phone_is_so(rest: str) -> None:
    found = read(f"Ruto [called] {rest}.")
    assert found == read(f"Ruto [called] {rest}.", "phone_call")
    assert (found.type, found.arguments[0].span.text) == ("phone_call", rest)


def test_other_acts_and_other_words_are_left() -> None:
    text = "Ruto [called] Museveni a liar."
    assert read(text, "summit").type == "summit"
    assert read("Ruto [phoned] Museveni a liar.").type == "phone_call"
