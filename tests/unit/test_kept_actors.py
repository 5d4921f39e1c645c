"""Which actors a stored report kept, of those that its mentions name."""

import pytest

from dateline.store.kept_actors import kept_actors
from tests.unit.builders import actor

# As they are read: by name, then by code, those without one last.
CHILE, SOMEBODY = actor("CHL", "Chile"), actor(None, "Chile")
SYRIAN, TURKISH, OTHER = actor("SYR", "the army"), actor("TUR", "the army"), actor(None, "the army")


@pytest.mark.parametrize(
    ("names", "codes", "kept"),
    [
        (["Chile"], ["CHL"], [CHILE]),
        (["Chile"], [], [SOMEBODY]),
        (["Chile", "Chile"], ["CHL"], [CHILE, SOMEBODY]),
        (["the army"], ["SYR"], [SYRIAN]),
        (["the army", "Chile"], ["CHL", "TUR"], [TURKISH, CHILE]),
        (["Peru", "Chile"], ["CHL", "PER"], [CHILE]),
    ],
)
def test_of_several_of_one_name_those_of_the_codes_kept(names: list[str], codes: list[str], kept: list[object]) -> None:
    assert list(kept_actors([CHILE, SOMEBODY, SYRIAN, TURKISH, OTHER], names, codes)) == kept


def test_a_code_that_another_name_brings_is_left_to_it() -> None:
    turkey = actor("TUR", "Turkey")
    assert kept_actors([turkey, SYRIAN, TURKISH], ["the army", "Turkey"], ["SYR", "TUR"]) == (SYRIAN, turkey)


def test_each_code_is_kept_once_and_a_single_one_of_the_name_whatever_its_code() -> None:
    assert {a.code for a in kept_actors([SYRIAN, TURKISH, OTHER], ["the army"] * 2, ["SYR", "TUR"])} == {"SYR", "TUR"}
    assert kept_actors([SYRIAN], ["the army"], ["TUR"]) == (SYRIAN,)
