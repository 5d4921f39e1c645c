"""Which country "across the country" means: at home that of who acts, never one against which it was."""

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.mention_places import place_of_mention
from dateline.resolve.places import article_countries

PERU = Actor("Peru", "PER", "CVL", ("CVL",), "demonym")


def country(text: str, kind: str, trigger: str, acting: str | None) -> str | None:
    """Of an event whose place is "the country", and in which Peruvians act."""

    def span(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words), words)

    sides = (Argument("initiator", span(acting), 0.9, (PERU,)),) if acting else ()
    place = Argument("place", span("the country"), 0.9)
    mention = Mention(kind, "occurred", span(trigger), 0.9, (*sides, place), Span(0, len(text), text))
    found = place_of_mention(text, mention, article_countries(text), None)
    return found.country if found else None


@pytest.mark.parametrize(
    ("text", "kind", "trigger", "acting", "code"),
    [
        (
            "Peruvian police held 90 men at rallies against the invasion of Chad across the country.",
            "arrest",
            "held",
            True,
            "PER",
        ),
        ("Peruvians marched against Fiji across the country.", "protest", "marched", True, "PER"),
        ("Peruvians marched against the war in Chad across the country.", "protest", "marched", True, "PER"),
        ("Peruvians in Chad marched across the country.", "protest", "marched", True, "TCD"),
        ("Chad is angry. Chad waits. Crowds marched against Fiji across the country.", "protest", "marched", False, "TCD"),
        ("Chad said: Peruvian jets hit Abeche, near Niger, and towns across the country.", "attack", "hit", True, "TCD"),
        ("Chad said Peruvian jets hit towns across the country.", "attack", "hit", True, "TCD"),
    ],
)
def test_the_country_is_none_against_which_or_beside_which_it_was(
    text: str, kind: str, trigger: str, acting: bool, code: str
) -> None:
    assert country(text, kind, trigger, "Peruvian" if acting else None) == code
