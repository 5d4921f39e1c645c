"""Whose bare police are: of the state where they act, not of a dateline or a speaker; soldiers may be abroad."""

import pytest

from dateline.mentions import resolve_mentions
from dateline.records import Argument, Mention, Span
from tests.unit.builders import article


def force(text: str, kind: str, who: str, trigger: str, whom: str = "", place: str = "") -> tuple[str | None, ...]:
    """The codes of who acts and of whom they seize or strike, in an article of the last sentence's mention."""
    first = text.rfind(". ", 0, text.index(trigger)) + 2 if ". " in text[: text.index(trigger)] else 0

    def span(words: str) -> Span:
        at = text.index(words, first)
        return Span(at, at + len(words), words)

    sides = [("initiator", who), ("recipient", whom), ("place", place)]
    arguments = tuple(Argument(role, span(words), 0.98) for role, words in sides if words)
    own = Mention(kind, "occurred", span(trigger), 0.98, arguments, Span(first, len(text), text[first:]))
    (found,) = resolve_mentions(article(text, "2012-05-10"), [own])
    acting = [argument for argument in found.arguments if argument.role in ("initiator", "recipient")]
    return tuple(actor.code for argument in acting for actor in argument.actors)


def test_who_seizes_the_rulers_of_a_held_land_is_not_told_by_the_place() -> None:
    text = "Israel was alarmed. Police detained the Palestinian prime minister in Hebron."
    assert force(text, "arrest", "Police", "detained", "the Palestinian prime minister", "Hebron") == ("ISR", "PSE")


@pytest.mark.parametrize(
    ("before", "who", "codes"),
    [
        ("PARIS - ", "Police", ("GHA", "GHA")),
        ("France's foreign minister called for calm. ", "Riot police", ("GHA", "GHA")),
        ("China's Foreign Ministry voiced dismay. ", "Security forces", ("GHA", "GHA")),
        ("French Foreign Minister Laurent Fabius hailed the accord. ", "Authorities", ("GHA", "GHA")),
        ("Ghana held talks. ", "Police", ("GHA", "GHA")),
    ],
)
def test_police_are_of_the_state_where_their_own_sentence_has_them_act(before: str, who: str, codes: tuple[str, ...]) -> None:
    text = f"{before}{who} arrested 30 protesters in Accra on Tuesday."
    assert force(text, "arrest", who, "arrested", "30 protesters", "Accra") == codes


@pytest.mark.parametrize(
    ("before", "who", "whom", "code"),
    [
        ("Turkish President Abdullah Gul was unmoved. ", "Soldiers", "villagers", "TUR"),  # an army may be abroad
        ("Turkish President Abdullah Gul was unmoved. ", "Soldiers", "12 Taliban fighters", "TUR"),
        ("Turkish President Abdullah Gul was unmoved. ", "Soldiers", "two Ghanaians", "TUR"),
        ("Turkish President Abdullah Gul was unmoved. ", "Police", "two Ghanaians", "TUR"),
        ("Turkish President Abdullah Gul was unmoved. ", "Turkish police", "two protesters", "TUR"),
        ("Turkish President Abdullah Gul was unmoved. ", "Police", "two villagers", "GHA"),
    ],
)
def test_soldiers_are_not_told_by_the_place(before: str, who: str, whom: str, code: str) -> None:
    text = f"{before}{who} shot {whom} in Accra on Tuesday."
    assert force(text, "attack", who, "shot", whom, "Accra")[0] == code
