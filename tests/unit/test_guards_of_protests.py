"""Police, soldiers and gunmen who are only at a protest do not protest."""

import pytest

from dateline.sides.guards_of_protests import without_guards
from tests.unit.clauses import cast, heard


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Chadian police detained a man during a banned [rally].", "i:Chadian_police"),
        ("Soldiers guarded a bridge ahead of the nurses' [march].", "i:Soldiers"),
        ("The police followed the [march] to the palace.", "i:The_police"),
        ("Two police officers were hurt at a student [demonstration].", "i:Two_police_officers"),
        ("The death of a boy shot by police fuelled a [riot].", "i:police"),
    ],
)
def test_who_guards_or_breaks_up_a_protest_does_not_protest(text: str, marked: str) -> None:
    assert cast(without_guards(heard(text, marked, kind="protest")[0])) == " -> "


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Chadian police took part in a [rally] over pay.", "i:Chadian_police"),
        ("Soldiers joined the nurses at the [march].", "i:Soldiers"),
        ("Police officers [marched] during the night.", "i:Police_officers"),
        ("Nurses were detained during the [rally].", "i:Nurses"),
        ("The police widows wept at the [vigil].", "i:widows"),
        ("Guards staged a [protest] outside the jail.", "i:Guards"),
        ("Police in Lome ended their [protest] over pay.", "i:Police"),
        ("Soldiers ended a week of [protest] over pay.", "i:Soldiers"),
    ],
)
def test_who_joins_one_does(text: str, marked: str) -> None:
    mention = heard(text, marked, kind="protest")[0]
    assert without_guards(mention) == mention
