"""Whom a state holds or bans is not of the state of which nothing but a dateline has told so far."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("OSLO, March 11 - {Turkey} [arrested] (200 journalists).", "arrest", "TUR > TUR"),
        ("BANGKOK - {Fiji} [banned] (three newspapers).", "restriction", "FJI > FJI"),
        # Of whom words tell, or whom one may hold abroad.
        ("OSLO - {Turkey} [arrested] (two Norwegian reporters).", "arrest", "TUR > NOR"),
        ("OSLO - {Police} [arrested] (200 protesters).", "arrest", "NOR > NOR"),
        ("GAZA - {Israel} [arrested] (20 lawmakers).", "arrest", "ISR > PSE"),
    ],
)
def test_who_is_held_is_not_of_the_dateline(text: str, kind: str, told: str) -> None:
    assert sides(marked_mentions(text, kind)[0]) == told
