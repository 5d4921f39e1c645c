"""Whom an attack helps it does not hit."""

import pytest

from dateline.sides.helped import without_helped
from tests.unit.clauses import heard


@pytest.mark.parametrize(
    ("text", "whom", "left"),
    [
        ("Peru flew [strikes] to help Togolese units.", "Togolese units", []),
        ("Peru has flown [strikes] in support of Togo.", "Togo", []),
        ("Peru sent jets in support of Togo and [bombed] Mali.", "Togo;Mali", ["Togo", "Mali"]),
        ("Peru [bombed] Mali to support Togo.", "Mali", ["Mali"]),
        ("Peru [shelled] a fort built to protect Togo.", "Togo", ["Togo"]),
        ("Peru [bombed] trucks on their way to help Togo.", "Togo", ["Togo"]),
    ],
)
def test_whom_an_attack_helps_it_does_not_hit(text: str, whom: str, left: list[str]) -> None:
    mention = heard(text, " ".join(f"r:{name.replace(' ', '_')}" for name in whom.split(";")), kind="attack")[0]
    assert [argument.span.text for argument in without_helped(mention).arguments] == left
