"""Where the arrested, the barred and visitors come from is not where it happens, but "arrested from Oslo"."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides


def told(text: str, heard: str) -> tuple[str, str | None]:
    (mention,) = marked_mentions(text, heard)
    return sides(mention), mention.place.name if mention.place else None


@pytest.mark.parametrize(
    ("text", "heard", "who"),
    [
        ("(Two Malians) were [arrested] on arrival from <Oslo>.", "arrest", "none > MLI"),
        ("(Two Malians) were [arrested] after flying in from <Oslo>.", "arrest", "none > MLI"),
        ("{Norway} [arrested] (a Malian) on his return from <Suva>.", "arrest", "NOR > MLI"),
        ("{Norway} [arrested] (40 migrants) from <Suva>.", "arrest", "NOR > FJI"),
        ("{Norway} [barred] (travellers) from <Suva>.", "restriction", "NOR > FJI"),
        ("{Norway} [banned] ~imports~ from <Suva>.", "restriction", "NOR > FJI"),
        ("{Chad's foreign minister} [arrived] from <Oslo>.", "visit", "TCD > none"),
        ("{Chad's foreign minister} [flew] in from <Oslo>.", "visit", "TCD > none"),
    ],
)
def test_nobody_is_where_he_comes_from(text: str, heard: str, who: str) -> None:
    assert told(text, heard) == (who, None)


@pytest.mark.parametrize(
    ("text", "heard", "who", "place"),
    [
        ("(Two Malians) were [arrested] from <Oslo>.", "arrest", "NOR > MLI", "Oslo"),
        ("{Norway} [arrested] (two men) in <Suva>, back from Lima.", "arrest", "NOR > FJI", "Suva"),
        ("(Two Malians) were [arrested] in <Riga> on arrival from <Oslo>.", "arrest", "LVA > MLI", "Riga"),
        ("(A Malian singer) was [banned] from <Suva>.", "restriction", "FJI > MLI", "Suva"),
        ("{Chad's foreign minister} [flew] from <Oslo> to <Riga>.", "visit", "TCD > LVA", "Riga"),
        ("{Chad's foreign minister} [flew] home from <Oslo>.", "visit", "TCD > NOR", "Oslo"),
        ("{Chad's foreign minister} [returned] from <Oslo>.", "visit", "TCD > NOR", "Oslo"),
    ],
)
def test_who_was_there_was_there(text: str, heard: str, who: str, place: str) -> None:
    assert told(text, heard) == (who, place)
