"""Who took part by all that tell of it: whom most name first, each party once, and who is implied."""

from dataclasses import replace

import pytest

from dateline.linking.casts import ranked_actors, without
from dateline.records import IMPLIED_SIDES, Actor
from tests.unit.builders import actor


def test_actors_named_most_often_come_first_and_unknown_ones_only_alone() -> None:
    names = ranked_actors([[actor("USA"), actor(None, "someone")], [actor("RUS")], [actor("RUS")]], "recipient")
    assert [a.code for a in names] == ["RUS", "USA"]
    assert [a.name for a in ranked_actors([[actor(None, "someone")]], "recipient")] == ["someone"]


def test_who_is_only_implied_yields_to_who_is_named() -> None:
    implied = replace(actor("RUS"), name="Russia", reason=f"{IMPLIED_SIDES[0]}; country name")
    envoys = replace(actor("RUS"), name="23 diplomats", reason="demonym of Russia")
    assert ranked_actors([[implied], [implied], [envoys]], "initiator") == (envoys,)
    assert ranked_actors([[implied], [actor("USA")]], "recipient") == (actor("USA"),)
    assert ranked_actors([[implied], [actor("USA")]], "initiator") == (implied, actor("USA"))  # the other party of talks
    assert ranked_actors([[implied], [actor(None, "someone")]], "recipient") == (implied,)
    assert ranked_actors([[actor("USA"), implied], [actor("USA")]], "recipient") == (actor("USA"), implied)  # beside one named
    assert ranked_actors([[actor(None, "someone"), implied], [actor("USA")]], "recipient") == (actor("USA"),)
    assert ranked_actors([[implied], [actor("USA"), actor(None, "someone")]], "recipient") == (actor("USA"),)
    named = replace(implied, reason="country name")  # the same name, told in a sentence elsewhere
    assert {a.name for a in ranked_actors([[implied], [implied], [named], [envoys]], "recipient")} == {"Russia", "23 diplomats"}


def names(*casts: tuple[str, ...]) -> list[str]:
    return [a.name for a in ranked_actors([[actor("BLR", name) for name in cast] for cast in casts], "recipient")]


def test_a_party_stands_once_in_the_spelling_of_most_and_with_the_votes_of_all() -> None:
    assert names(("Two envoys", "Minsk"), ("Minsk",), ("two envoys",), ("two envoys",)) == ["two envoys", "Minsk"]
    assert names(("the Guards", "The Guards")) == ["the Guards"]
    both = [[actor("BLR", "Guards")], [actor("RUS", "guards")]]
    assert len(ranked_actors(both, "recipient")) == 2  # of two states


@pytest.mark.parametrize(
    ("casts", "wanted"),
    [
        ((("two Belarusian diplomats",), ("Two diplomats from Belarus",), ("two diplomats from Belarus",)), 1),
        ((("12 prisoners",), ("twelve Belarusian prisoners",)), 1),
        ((("the two envoys",), ("two Belarusian envoys",)), 1),
        ((("two Belarusian diplomats",), ("three Belarusian diplomats",)), 2),
        ((("two editors", "two printers"), ("two Belarusian journalists",)), 3),  # which two, of four, is not told
        ((("Belarusian diplomats",), ("Belarusian officials",)), 2),
        ((("Two Rivers Corporation",), ("Two Lakes Corporation",)), 2),  # names, no descriptions
        ((("5 Corps",), ("5 Brigade",)), 2),
        ((("a Belarusian diplomat",), ("one Belarusian official",)), 2),
    ],
)
def test_so_many_people_whom_nobody_names_are_the_same_however_they_are_described(
    casts: tuple[tuple[str, ...], ...], wanted: int
) -> None:
    assert len(names(*casts)) == wanted


def test_people_of_another_kind_or_state_are_others() -> None:
    soldiers, miners = (Actor(name, "BLR", sector) for name, sector in (("two soldiers", "MIL"), ("two miners", "LAB")))
    assert len(ranked_actors([[soldiers], [miners]], "recipient")) == 2
    assert len(ranked_actors([[actor("BLR", "two envoys")], [actor("RUS", "two Russian envoys")]], "recipient")) == 2


def test_who_is_on_the_other_side_already_is_known_by_his_name_in_any_spelling() -> None:
    assert without([actor("BLR", "the Guards"), actor("RUS")], [actor("BLR", "The Guards")]) == (actor("RUS"),)


def test_what_somebody_acts_with_yields_to_him() -> None:
    def who(role: str, *cast: str) -> list[str]:
        return [a.name for a in ranked_actors([[actor("PER", name)] for name in cast], role)]

    assert who("initiator", "Peru", "Peruvian missile") == ["Peru"]
    assert who("initiator", "two Peruvian jets", "Peruvian army") == ["Peruvian army"]
    assert who("initiator", "Peruvian missile", "Peruvian missile") == ["Peruvian missile"]
    assert who("initiator", "Peru", "Peruvian army") == ["Peru", "Peruvian army"]
    assert who("recipient", "Peru", "two Peruvian jets") == ["Peru", "two Peruvian jets"]
    two = ranked_actors([[actor("PER", "Peru")], [actor("CHL", "Chilean missile")]], "initiator")
    assert [a.name for a in two] == ["Peru", "Chilean missile"]
