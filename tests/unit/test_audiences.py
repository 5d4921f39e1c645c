"""What is said to a paper or a club with 'that' is not asked of who hears or prints it."""

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.sides.audiences import not_to_its_audience


def asked(text: str, heard: str, sector: str = "CVL") -> list[str | None]:
    """Of whom Peru asks it in the end, by codes."""

    def side(role: str, words: str, code: str, sector: str = "GOV") -> Argument:
        at = text.index(words)
        return Argument(role, Span(at, at + len(words), words), 0.9, (Actor(words, code, sector, (sector,), "country name"),))

    sentence, at = Span(0, len(text), text), text.index("told")
    arguments = (side("initiator", "Peru", "PER"), side("recipient", heard, "DEU", sector))
    said = Mention("demand", "occurred", Span(at, at + 4, "told"), 0.9, arguments, sentence)
    found = not_to_its_audience([said])[0]
    return [actor.code for a in found.arguments if a.role == "recipient" for actor in a.actors]


@pytest.mark.parametrize(
    "heard",
    [
        "the German daily Horn",
        "a newspaper",
        "reporters",
        "Germany's Press Club",
        "a conference in Bonn",
        "Germany's Economist",
        "Germany's Spiegel",
        "the Guardian",
        "a university",
    ],
)
def test_who_hears_it_is_not_asked(heard: str) -> None:
    assert asked(f"Peru told {heard} that Chile must act.", heard) == []
    assert asked(f"Peru told {heard} on Monday that the Fiji must act.", heard) == []


def test_an_outlet_of_the_article_or_the_tables_needs_no_noun() -> None:
    assert asked("Peru told Horn that Chile must act.", "Horn", sector="JRN") == []


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Peru told Germany's minister that Chile must act.", "Germany's minister"),
        ("Peru told the Security Council that it must act.", "the Security Council"),
        ("Peru told parliament that Chile must act.", "parliament"),
        ("Peru told the German newspaper that it must act.", "the German newspaper"),
        ("Peru told the German newspaper to act.", "the German newspaper"),
        ("Peru told the economist that Chile must act.", "the economist"),
        ("Peru told an economist that Chile must act.", "an economist"),
    ],
)
def test_others_are_asked_what_they_are_told(text: str, heard: str) -> None:
    assert asked(text, heard) == ["DEU"]
