"""What is said to a paper or a club with 'that' is asked of the subject behind it, not of who hears or prints it."""

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.sides.audiences import not_to_its_audience

CODES = {"Peru": "PER", "Chile": "CHL", "Fiji": "FJI", "Lima": "PER"}


def asked(
    text: str, heard: str, inner: str = "", kind: str = "demand", code: str = "DEU", sector: str = "CVL"
) -> list[str | None]:
    """Of whom Peru asks it in the end, by codes; `inner` is named as a side of what is to be done."""

    def side(role: str, words: str, code: str, sector: str = "GOV") -> Argument:
        at = text.index(words)
        return Argument(role, Span(at, at + len(words), words), 0.9, (Actor(words, code, sector, (sector,), "country name"),))

    sentence, at = Span(0, len(text), text), text.index("told")
    arguments = (side("initiator", "Peru", "PER"), side("recipient", heard, code, sector))
    said = Mention(kind, "occurred", Span(at, at + 4, "told"), 0.9, arguments, sentence)
    doing = Mention("troop_withdrawal", "possible", Span(len(text) - 3, len(text), "act"), 0.9, (), sentence)
    if inner:
        name = inner.removeprefix("the ")
        doing = Mention(
            doing.type, doing.status, doing.trigger, 0.9, (side("initiator", inner, CODES.get(name, name)),), sentence
        )
    found = not_to_its_audience([said, doing])[0]
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
@pytest.mark.parametrize("behind", ["must", "should", "has to", "needs to", "would have to"])
def test_who_hears_it_is_not_asked_but_the_subject_of_what_he_hears(heard: str, behind: str) -> None:
    assert asked(f"Peru told {heard} that Chile {behind} act.", heard, "Chile") == ["CHL"]
    assert asked(f"Peru told {heard} on Monday that the Fiji {behind} act.", heard, "the Fiji") == ["FJI"]


def test_an_outlet_of_the_article_or_the_tables_needs_no_noun() -> None:
    assert asked("Peru told Horn that Chile must act.", "Horn", "Chile", sector="JRN") == ["CHL"]


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
    assert asked(text, heard, "Chile" if "Chile" in text else "") == ["DEU"]


@pytest.mark.parametrize(
    ("text", "inner", "kind"),
    [
        ("Peru told a newspaper that nobody must act.", "", "demand"),
        ("Peru told a newspaper that Chile had to be warned of Peru.", "", "accusation"),
        ("Peru told a newspaper that Chile slept and must act.", "Chile", "demand"),
        ("Peru told a newspaper that Chile must act.", "Chile", "accusation"),
    ],
)
def test_a_paper_is_asked_nothing_where_no_words_tell_who_is(text: str, inner: str, kind: str) -> None:
    assert asked(text, "a newspaper", inner, kind) == []


def test_the_own_side_is_not_asked() -> None:
    assert asked("Peru told a newspaper that Lima must act.", "a newspaper", "Lima") == []
