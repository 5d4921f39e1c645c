"""Bare soldiers and police whom a government praises are its own."""

from dataclasses import replace

import pytest

from dateline.mentions import resolve_mentions
from dateline.records import Article
from tests.unit.clauses import heard
from tests.unit.test_asked_states import ON


def praised(text: str, words: str, kind: str = "endorsement") -> str | None:
    """The code of whoever is praised in the mention of the word in brackets."""
    told = [replace(mention, type=kind) for mention in heard(text, words)]
    article = Article("a", text.replace("[", "").replace("]", ""), ON)
    return resolve_mentions(article, told)[0].arguments[-1].actors[0].code


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        ("Narendra Modi [praised] the army for its strikes on Pakistan.", "i:Narendra_Modi r:the_army", "IND"),
        (
            "Peru's president [hailed] the air force for strikes on Chile. Chile wept.",
            "i:Peru's_president r:the_air_force",
            "PER",
        ),
        ("Peru [thanked] the police for its help in Chile. Chile, Chile.", "i:Peru r:the_police", "PER"),
        # of the other state
        ("Chilean troops freed a man. Peru [praised] the army. Chile wept.", "i:Peru r:the_army", "CHL"),
        ("Chile's army freed a man. Peru [praised] the army.", "i:Peru r:the_army", "CHL"),
        ("The army of Chile won. Peru [praised] the military. Chile wept.", "i:Peru r:the_military", "CHL"),
        ("Peru [praised] the Chilean army.", "i:Peru r:the_Chilean_army", "CHL"),
        ("Chile's president fell on Monday. Peru [praised] the army.", "i:Peru r:the_army", "CHL"),
        ("After Chile's president had fled, Peru [praised] the army.", "i:Peru r:the_army", "CHL"),
    ],
)
def test_forces_that_a_government_praises_are_its_own(text: str, words: str, code: str) -> None:
    assert praised(text, words) == code


def test_who_blames_the_army_does_not_tell_whose_it_is() -> None:
    assert praised("Peru [blamed] the army. Chile is sad. Chile spoke. Chile wept.", "i:Peru r:the_army", "accusation") == "CHL"
