"""Who apologises for its deed did it, if nobody else is told as its author."""

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.sides.implied import implied_arguments


def author(text: str, deed: str, sorry: str = "apologised", kind: str = "attack") -> str | None:
    """The code of whose the deed is that Chad is sorry for."""
    sentence = Span(0, len(text), text)

    def span(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words), words)

    chad = Argument("initiator", span("Chad"), 0.9, (Actor("Chad", "TCD", "GOV", ("GOV",), "country name"),))
    first = Mention("endorsement", "occurred", span(sorry), 0.9, (chad,), sentence)
    last = implied_arguments([first, Mention(kind, "occurred", span(deed), 0.9, (), sentence)])[1]
    return next((actor.code for a in last.arguments if a.role == "initiator" for actor in a.actors), None)


@pytest.mark.parametrize(
    ("text", "deed", "sorry"),
    [
        ("Chad apologised for its shelling of a village.", "shelling", "apologised"),
        ("Chad apologised to Niger for its deadly raid on a village.", "raid", "apologised"),
        ("Chad apologised for its part in the shelling of a village.", "shelling", "apologised"),
        ("Chad apologised to Niger for shelling a village.", "shelling", "apologised"),
        ("Chad is sorry for having bombed a village.", "bombed", "sorry"),
        ("Chad must say sorry to the families for its soldiers’ killing of a nurse.", "killing", "sorry"),
    ],
)
def test_who_is_sorry_for_its_deed_did_it(text: str, deed: str, sorry: str) -> None:
    assert author(text, deed, sorry) == "TCD"


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Chad apologised for the shelling of a village.", "shelling"),
        ("Chad apologised for its failure to prevent the raid.", "raid"),
        ("Chad apologised for its silence over the raid.", "raid"),
        ("Chad apologised to Niger for not stopping the shelling of a village.", "shelling"),
        ("Chad apologised to Niger for its silence before attacks.", "attacks"),
        ("Chad apologised for its delay in arrests.", "arrests"),
        ("Chad apologised for its remarks about bombing a village.", "bombing"),
        ("Chad apologised to Niger, after its raid.", "raid"),
        ("Chad apologised; Niger condemned it for its raid.", "raid"),
    ],
)
def test_but_not_what_it_only_says_sorry_for(text: str, deed: str) -> None:
    assert author(text, deed) is None


def test_nor_what_was_no_deed() -> None:
    assert author("Chad apologised for its late visit.", "visit", kind="visit") is None
