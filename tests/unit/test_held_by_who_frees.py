"""Who frees somebody has arrested or jailed him."""

from dataclasses import replace

import pytest

from dateline.records import Place
from dateline.sides.inner_events import held_by_who_frees
from tests.unit.marked_articles import marked_mentions
from tests.unit.sides import argument


def holder(text: str, heard: str, place: str | None = None) -> list[str | None]:
    """The codes of who is told to hold the one whom the first mention frees, where the last tells of his arrest."""
    *before, last = marked_mentions(text, heard)
    freed = [a for m in before if m.type == "release" for a in m.arguments if a.role == "recipient"]
    where = Place(place, place) if place else None
    own = replace(last, arguments=tuple(freed), place=where)
    lent = held_by_who_frees([*before, own], len(before))
    return [actor.code for each in lent[1] for actor in each.actors] if lent else []


@pytest.mark.parametrize("arrested", ["arrested", "who was [jailed] in May", "[sentenced] to death in 2009"])
def test_who_frees_him_has_held_him(arrested: str) -> None:
    words = arrested if "[" in arrested else f"[{arrested}]"
    assert holder(f"{{Chad}} [freed] (a Malian nurse) {words}.", "release, arrest") == ["TCD"]
    assert holder(f"{{Chad}} refused to [release] (a Malian nurse) {words}.", "release negated, arrest") == ["TCD"]


@pytest.mark.parametrize("done", ["[captured] in the war", "who was then [deported]", "[wanted] for theft"])
def test_nor_has_he_been_wanted_or_captured_by_that(done: str) -> None:
    assert holder(f"{{Chad}} [freed] (a Malian nurse) {done}.", "release, arrest") == []


def test_who_asks_for_it_has_not() -> None:
    text = "{Chad} [called] on Mali to [free] (a nurse) [jailed] in May."
    asked, freeing, held = marked_mentions(text, "demand, release possible, arrest")
    heard = replace(freeing, arguments=(*asked.arguments[:1], *freeing.arguments))  # as the tagger hears it
    own = replace(held, arguments=tuple(a for a in freeing.arguments if a.role == "recipient"))
    assert held_by_who_frees([asked, heard, own], 2) is None


def test_who_is_named_or_holds_him_elsewhere_is_another() -> None:
    text = "{Chad} [freed] (a Malian nurse) [arrested] in May."
    assert holder(text, "release, arrest", "NER") == []
    *_, own = marked_mentions(text, "release, arrest")
    named = replace(own, arguments=(argument("initiator", "Fiji", "FJI", 0),))
    assert held_by_who_frees([*marked_mentions(text, "release, arrest")[:1], named], 1) is None
    assert holder("{Chad} [freed] (a Malian nurse). Fiji [arrested] ten.", "release, arrest") == []
