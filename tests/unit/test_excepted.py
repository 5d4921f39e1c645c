"""Who is only contrasted or excepted takes no part, nor who asks for a sitting, invites, or obtains a release."""

import pytest

from dateline.sides.excepted import without_excepted
from tests.unit.clauses import heard


@pytest.mark.parametrize(
    ("text", "names", "kind", "left"),
    [
        ("Peru, but not Chile, [condemned] Mali on Monday.", "Peru;Chile", "accusation", ["Peru"]),
        ("Unlike Chile and Togo, Peru [condemned] Mali.", "Chile;Togo;Peru", "accusation", ["Peru"]),
        ("Peru rather than Chile [condemned] Mali.", "Peru;Chile", "accusation", ["Peru"]),
        ("The bloc except for Peru [condemned] Mali.", "The bloc;Peru", "accusation", ["The bloc"]),
        ("The UN Security Council [met] at the request of Peru and Togo.", "The UN Security Council;Peru;Togo", "meeting",
         ["The UN Security Council"]),
        ("Lopez accepted Peru's invitation to [visit] Lima.", "Lopez;Peru", "visit", ["Lopez"]),
        ("Lopez took up an invitation from Silva to [visit] Lima.", "Lopez;Silva", "visit", ["Lopez"]),
        ("Peru secured the early [release] of a nurse from Oman.", "Peru;Oman", "release", ["Oman"]),
        # Others stay.
        ("Peru, but also Chile, [condemned] Mali.", "Peru;Chile", "accusation", ["Peru", "Chile"]),
        ("No state except Peru [condemned] Mali.", "Peru", "accusation", ["Peru"]),
        ("Whether or not Peru [condemned] Mali is unknown.", "Peru", "accusation", ["Peru"]),
        ("Unlike Chile's, Peru's court [condemned] Mali.", "Chile;Peru's court", "accusation", ["Chile", "Peru's court"]),
        ("Peru [met] Ole Berg at the request of Chile.", "Peru;Chile", "meeting", ["Peru", "Chile"]),
        ("Peru announced the [release] of a nurse.", "Peru", "release", ["Peru"]),
    ],
)  # fmt: skip
def test_who_takes_no_part(text: str, names: str, kind: str, left: list[str]) -> None:
    mention = heard(text, " ".join(f"i:{name.replace(' ', '_')}" for name in names.split(";")), kind=kind)[0]
    assert [argument.span.text for argument in without_excepted(mention).arguments] == left
