"""Whom a ban on the own exports is against: who quarrels with it or is named, not who buys them."""

import pytest

from dateline.sides.own_goods import keeps_own_goods
from tests.unit.clauses import heard
from tests.unit.marked_articles import marked_mentions, sides


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fiji [banned] exports of sugar.", True),
        ("Fiji [imposed] a ban on sugar exports.", True),
        ("Fiji [halted] the export of live sheep for a month.", True),
        ("Fiji [restricted] its raw sugar exports, and Peru waits.", True),
        ("Fiji [banned] exports of sugar to Peru.", False),
        ("Fiji [banned] sugar exports through Peru.", False),
        ("Fiji [banned] imports of sugar.", False),
        ("Fiji [banned] Peruvian sugar.", False),
        ("Fiji [closed] a port, and exports fell.", False),
    ],
)
def test_a_curb_on_exports_that_names_nobody(text: str, expected: bool) -> None:
    assert keeps_own_goods(heard(text, "i:Fiji", kind="sanctions_imposed")[0]) is expected
    assert not keeps_own_goods(heard(text, "i:Fiji", kind="accusation")[0])


@pytest.mark.parametrize(
    ("text", "heard_as", "expected"),
    [
        (
            "{Fiji} [banned] exports of sugar. {Peru} [buys] its sugar from (Fiji).",
            "sanctions_imposed, cooperation",
            "FJI > none",
        ),
        ("{Fiji} [halted] sugar exports. {Peru} [thanked] (Fiji).", "sanctions_imposed, endorsement", "FJI > none"),
        ("{Fiji} [banned] timber exports. {Peru} [met] {Fiji}.", "restriction, meeting", "FJI > FJI"),
        ("Peru buys sugar. {Fiji} [banned] exports of sugar.", "sanctions_imposed", "FJI > none"),
        ("{Fiji} [banned] exports of sugar. {Peru} [accused] (Fiji) of spite.", "sanctions_imposed, accusation", "FJI > PER"),
        ("{Fiji} [banned] imports of sugar. {Peru} [sells] its sugar to (Fiji).", "sanctions_imposed, cooperation", "FJI > PER"),
    ],
)
def test_who_buys_what_is_kept_at_home_is_no_target(text: str, heard_as: str, expected: str) -> None:
    assert sides(marked_mentions(text, heard_as)[0]) == expected
