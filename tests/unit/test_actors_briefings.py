"""Whom a spokesman means by 'we' of whom nobody knows who he is."""

from datetime import date

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans

ON = date(2025, 5, 7)
AMERICAN = "Briefing, May 7\n\nMR. LINDMARK: Good day.\n\nQUESTION: On Peru. You wrote to Lima?\n\nMR. LINDMARK: {}"
HOUSE = "Foreign Ministry's press conference, Tallinn\n\nReuters: What of Latvia?\n\nSpokesperson: {}"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (AMERICAN.format("The United States knows that. We urge Peru to open it."), ["USA"]),
        (AMERICAN.format("The U.S. view is known.\n\nQUESTION: And?\n\nMS. BERGFALK: We urge Peru to open it."), ["USA"]),
        (AMERICAN.format("U.S. envoys were there.\n\nThat was late. We urge Peru to open it."), ["USA"]),  # a second paragraph
        (HOUSE.format("We urge Oman to open it."), ["EST"]),
        (HOUSE.format("That is so.\n\nAFP: And Peru?\n\nSpokesperson: Well. We urge Peru to open it."), ["EST"]),
        ("Transcript: briefing in Tallinn\n\nAFP: And Peru?\n\nSpokeswoman: We urge Peru to open it.", ["EST"]),
        ("Noon briefing of the Secretary-General's office\n\nQ: And Peru?\n\nSpokesman: We urge Peru to open it.", ["UNO"]),
        # nothing tells whose spokesman he is, or two states stand in the head
        (AMERICAN.format("We urge Peru to open it."), [None]),
        ("Briefing\n\nAFP: And Peru?\n\nSpokesperson: We urge Peru to open it.\n\nAFP: So?\n\nSpokesperson: No.", [None]),
        ("Briefing of Chad and Mali, Tallinn\n\nQ: And Peru?\n\nSpokesperson: We urge Peru to open it.", [None]),
        ("Q: What of Chad?\n\nSpokesperson: We urge Peru to open it.\n\nQ: So?\n\nSpokesperson: No.", [None]),
        ("Briefing on Chad\n\nAFP: And Peru?\n\nSpokesperson: We urge Peru to open it.\n\nAFP: So?", [None]),
        ("MR. LINDMARK: The United States knows.\n\nMR. BERGFALK: We urge Peru to open it.", [None]),  # members of a house
        ("Attack in Chad\n\nSpokesperson: We urge Peru to open it.", [None]),  # where it was
        ("Chad fires rockets\n\nSpokesperson: We thank Chad and condemn it. We urge Peru to open it.", [None]),  # whom he thanks
        ("Chad floods\n\nSpokesperson: Our condolences to Chad. We urge Peru to open it.", [None]),
        ("Spokesman: Chad reopens\n\nTALLINN - We urge Peru to open it, the ministry said.", [None]),  # a title, no label
        # another asks
        (AMERICAN.format("U.S. envoys were there.\n\nQUESTION: We urge Peru to open it, do we?"), [None]),
        (HOUSE.format("Yes.\n\nAFP: We urge Peru to open it, do we?"), [None]),
    ],
)
def test_whom_a_spokesman_without_a_known_name_means(text: str, codes: list[str | None]) -> None:
    at, peru = text.index("We urge"), text.index(" to open") - 4
    said, _ = resolve_spans(text, [Span(at, at + 2, "We"), Span(peru, peru + 4, text[peru : peru + 4])], ON)
    assert [actor.code for actor in said] == codes
