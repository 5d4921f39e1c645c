"""Who did the same as the subject: "Chad condemned the raid, and so did Niger"."""

import pytest

from dateline.records import Argument, Mention, Span
from dateline.sides.so_did import who_did_so_too

EU, MINISTER = "the European Union", "Niger's foreign minister"


def found(text: str, trigger: str, *doers: str, kind: str = "accusation") -> list[str]:
    """The words added to a mention of that trigger and those initiators, which is all the article."""

    def span(words: str) -> Span:
        at = text.index(words)
        return Span(at, at + len(words), words)

    arguments = tuple(Argument("initiator", span(words), 0.9) for words in doers)
    mention = Mention(kind, "occurred", span(trigger), 0.9, arguments, Span(0, len(text), text))
    return [argument.span.text for argument in who_did_so_too(mention)]


@pytest.mark.parametrize(
    ("text", "trigger", "doer", "expected"),
    [
        ("Chad condemned Peru, and so did Niger.", "condemned", "Chad", ["Niger"]),
        ("Chad condemned Peru, as did Niger on Tuesday.", "condemned", "Chad", ["Niger"]),
        ("Chad condemned the raid, which killed nine, as did Niger.", "condemned", "Chad", ["Niger"]),
        ("Chad did not condemn Peru, and neither did Niger and Mali.", "condemn", "Chad", ["Niger", "Mali"]),
        ("On Monday the United States condemned Peru, as did the European Union.", "condemned", "United States", [EU]),
        ("Chad's president praised Peru, and so has Niger's foreign minister.", "praised", "Chad's president", [MINISTER]),
    ],
)  # fmt: skip
def test_who_did_so_too_is_an_initiator_beside_the_subject(text: str, trigger: str, doer: str, expected: list[str]) -> None:
    assert found(text, trigger, doer) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "doer"),
    [
        ("Chad condemned Peru, as had Niger.", "condemned", "Chad"),  # earlier
        ("Chad condemned Peru, as did his predecessor.", "condemned", "Chad"),
        ("Chad said Mali bombed Peru, and so did Niger.", "bombed", "Mali"),
        ("Chad condemned the raid that Mali praised, and so did Niger.", "praised", "Mali"),
        ("Chad condemned Peru, and so did Chad.", "condemned", "Chad"),
        ("Chad condemned Peru as Niger did.", "condemned", "Chad"),
        # at another time
        # somebody else's verb stands nearer
    ],
)
def test_no_other_verb_of_the_sentence_is_what_they_did(text: str, trigger: str, doer: str) -> None:
    assert found(text, trigger, doer) == []


def test_who_met_somebody_as_well_met_by_himself() -> None:
    assert found("Chad met Peru, as did Niger.", "met", "Chad", kind="meeting") == []
