"""Who leaves one place for another visits the other."""

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.sides.departures import as_journey


def kept(sentence: str, *ends: str, trigger: str = "left", kind: str = "visit", code: str = "PER") -> list[str]:
    """The places and recipients that are left of those named."""

    def span(words: str) -> Span:
        return Span(sentence.index(words) + 7, sentence.index(words) + 7 + len(words), words)  # the sentence stands later on

    arguments = tuple(Argument(role, span(words), 0.9) for words in ends for role in ("place", "recipient"))
    guest = Actor("the guest", code, "GOV", ("GOV",), "by name")
    arguments += (Argument("initiator", Span(0, 2, "He"), 0.9, (guest,)),)
    said = Mention(kind, "occurred", span(trigger), 0.9, arguments, Span(7, 7 + len(sentence), sentence))
    return [argument.span.text for argument in as_journey(said).arguments if argument.role == "recipient"]


@pytest.mark.parametrize(
    ("sentence", "trigger"),
    [
        ("He left Oman for Fiji.", "left"),
        ("He left Oman on Monday for Fiji.", "left"),
        ("He will be leaving Oman late Tuesday night for Fiji.", "leaving"),
        ("He departed from Oman for the Fiji islands.", "departed from"),
    ],
)
def test_what_is_left_for_another_place_is_not_visited(sentence: str, trigger: str) -> None:
    assert kept(sentence, "Oman", "Fiji", trigger=trigger) == ["Fiji"]


@pytest.mark.parametrize(
    "sentence",
    [
        "He left Oman for talks in Fiji.",
        "He left Oman after a visit, and Fiji asked for him.",
        "He left Oman and Fiji on Monday.",
    ],
)
def test_the_host_whom_a_guest_leaves_is_visited(sentence: str) -> None:
    assert kept(sentence, "Oman", "Fiji") == ["Oman", "Fiji"]


def test_who_leaves_for_a_place_or_does_something_else_is_as_told() -> None:
    assert kept("He left for Fiji.", "Fiji", trigger="left for") == ["Fiji"]
    assert kept("He left Oman for home.", "Oman") == ["Oman"]
    assert kept("He sent Oman for Fiji.", "Oman", "Fiji", trigger="sent") == ["Oman", "Fiji"]
    assert kept("He left Oman for Fiji.", "Oman", "Fiji", kind="aid") == ["Oman", "Fiji"]


@pytest.mark.parametrize(("code", "wanted"), [("FJI", ["Oman"]), ("PER", ["Suva"])])
def test_who_leaves_for_home_has_visited_what_he_leaves(code: str, wanted: list[str]) -> None:
    assert kept("He left Oman for Suva.", "Oman", "Suva", code=code) == wanted


@pytest.mark.parametrize(
    ("sentence", "trigger", "found"),
    [
        ("He arrived here on Monday.", "arrived", ["here"]),
        ("He is due back here.", "due", ["here"]),
        ("He is on a visit here.", "visit", ["here"]),
        ("He arrived on Monday and said here: no.", "arrived", []),
        ("He arrived, here as there.", "arrived", []),
    ],
)
def test_who_comes_here_is_where_the_text_was_written(sentence: str, trigger: str, found: list[str]) -> None:
    start = 7 + sentence.index(trigger)
    said = Mention("visit", "occurred", Span(start, start + len(trigger), trigger), 0.9, (), Span(7, 7 + len(sentence), sentence))
    assert [(a.role, a.span.text) for a in as_journey(said).arguments] == [("place", each) for each in found]
