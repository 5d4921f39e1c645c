"""Whose bare police and soldiers are: of the state where they act or whose rulers they seize, not of a dateline or a speaker."""

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


@pytest.mark.parametrize(
    ("head", "who", "trigger", "whom", "code"),
    [
        ("DAKAR, May 10 - ", "Soldiers", "arrested", "Ghana's president", "GHA"),
        ("LONDON - ", "Troops", "detained", "the prime minister of Ghana", "GHA"),
        ("JERUSALEM - ", "The army", "seized", "Ghana's president", "GHA"),
        ("LIMA - ", "Police", "detained", "a Ghanaian minister", "GHA"),
        ("LIMA - ", "Police", "detained", "a former president of Ghana", "PER"),
        ("LIMA - ", "Police", "detained", "Ghana's ambassador", "PER"),
        ("LIMA - ", "Police", "detained", "a Ghanaian banker", "PER"),
        ("LIMA - Peru was alarmed. ", "Soldiers", "detained", "Ghana's president", "PER"),
        ("ACCRA - ", "Soldiers", "arrested", "Ghana's president", "GHA"),
    ],
)
def test_under_a_dateline_the_rulers_whom_they_seize_tell_whose_soldiers_are(
    head: str, who: str, trigger: str, whom: str, code: str
) -> None:
    text = f"{head}{who} {trigger} {whom} on Tuesday."
    assert force(text, "arrest", who, trigger, whom) == (code, "GHA")


def test_who_seizes_the_rulers_of_a_held_land_is_not_told_by_the_place() -> None:
    text = "Israel was alarmed. Police detained the Palestinian prime minister in Hebron."
    assert force(text, "arrest", "Police", "detained", "the Palestinian prime minister", "Hebron") == ("ISR", "PSE")


def test_a_state_of_which_more_is_told_than_the_dateline_seizes_the_rulers_of_others() -> None:
    text = "LIMA - Police detained Ghana's president on Tuesday, and Ghana protested to Peru."
    assert force(text, "arrest", "Police", "detained", "Ghana's president") == ("PER", "GHA")


@pytest.mark.parametrize(
    ("before", "who", "codes"),
    [
        ("PARIS - ", "Police", ("GHA", "GHA")),
        ("France's foreign minister called for calm. ", "Riot police", ("GHA", "GHA")),
        ("China's Foreign Ministry voiced dismay. ", "Security forces", ("GHA", "GHA")),
        ("French Foreign Minister Laurent Fabius hailed the accord. ", "Authorities", ("GHA", "GHA")),
        ("Poland's premier called for talks. ", "Troops", ("GHA", "GHA")),
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
        ("Turkish President Abdullah Gul was unmoved. ", "Soldiers", "two protesters", "GHA"),
        ("Turkish President Abdullah Gul was unmoved. ", "Police", "two villagers", "GHA"),
    ],
)
def test_soldiers_are_of_the_place_only_against_crowds(before: str, who: str, whom: str, code: str) -> None:
    text = f"{before}{who} shot {whom} in Accra on Tuesday."
    assert force(text, "attack", who, "shot", whom, "Accra")[0] == code


def test_ministers_whom_the_soldiers_of_a_state_arrest_are_not_of_the_dateline() -> None:
    text = "LONDON - Soldiers in Ghana arrested ministers on Tuesday."
    assert force(text, "arrest", "Soldiers in Ghana", "arrested", "ministers") == ("GHA", "GHA")
