"""Which names of one side are of one party, and by which of them it stands there."""

from itertools import permutations
from time import process_time

import pytest

from dateline.linking.casts import ranked_actors, without
from dateline.records import Actor
from tests.unit.builders import actor


def called(*casts: tuple[str, ...], code: str | None = "GRC", sector: str | None = None) -> list[str]:
    given = [[Actor(name, code, sector) for name in cast] for cast in casts]
    return [each.name for each in ranked_actors(given, "initiator")]


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (("Greek police", "Greece's police", "police of Greece", "the police", "Greece's police"), ["Greece's police"]),
        (("Greek Navy", "Greece's navy", "Greek navy", "Greek navy"), ["Greek navy"]),
        (("Greece", "Greeks", "Greek police"), ["Greece", "Greeks", "Greek police"]),  # the state, its people, a body of it
        (("Foreign Minister of Greece", "Greece's foreign minister"), ["Foreign Minister of Greece"]),
        (("Turkish police", "Greek police"), ["Turkish police", "Greek police"]),  # in Greece, by their code
        (("Greek officials", "Greek diplomats"), ["Greek officials", "Greek diplomats"]),
    ],
)
def test_a_body_is_one_however_its_state_stands_beside_it(names: tuple[str, ...], shown: list[str]) -> None:
    assert called(*((name,) for name in names)) == shown


def test_a_body_and_a_firm_of_like_names_are_two() -> None:
    bank, firm = Actor("Bank of Israel", "ISR", "GOV"), Actor("Israel's bank", "ISR", "BUS")
    assert len(ranked_actors([[bank], [firm]], "initiator")) == 2


def test_a_body_of_nobody_known_is_as_it_is_written() -> None:
    assert called(("Greek police",), ("police",), code=None) == ["Greek police", "police"]


@pytest.mark.parametrize(
    ("sector", "names", "parties"),
    [
        ("COP", ("Greece's riot police", "Greek officers", "cops"), 1),
        ("COP", ("Greece's police", "Greece's officer", "two officers"), 3),  # some of them
        ("MIL", ("Greek army", "Greek soldiers", "government forces"), 3),  # one may have risen against another
        ("GOV", ("Greek officers", "Greek police"), 2),
        ("CVL", ("anti-government protesters", "Greek protesters", "people of Greece"), 3),  # or stand against another
        ("BUS", ("Bank of Greece", "Greek Bank", "Greece's bank"), 3),
    ],
)
def test_the_police_of_a_state_is_one_party_and_no_other_group(sector: str, names: tuple[str, ...], parties: int) -> None:
    assert len(called(*((name,) for name in names), sector=sector)) == parties


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (("Lind", "Ada Lind", "teacher Ada Lind"), ["Ada Lind"]),
        (("Lind", "Lind", "Ada Lind"), ["Lind", "Ada Lind"]),  # she may be a relative of his
        (("Lind", "Ada Lind", "Bo Lind"), ["Lind", "Ada Lind", "Bo Lind"]),  # which of them is not told
        (("Ada", "Ada Lind"), ["Ada", "Ada Lind"]),
        (("Mr Lind", "Ada Lind"), ["Mr Lind", "Ada Lind"]),
        (("Jordan", "Ada Jordan"), ["Jordan", "Ada Jordan"]),  # a state
        (("Lind's lawyer", "Ada Lind"), ["Lind's lawyer", "Ada Lind"]),
        (("Front", "Popular Front"), ["Front", "Popular Front"]),  # a body, of which there may be more
    ],
)
@pytest.mark.parametrize("code", ["NOR", None])
def test_who_is_named_in_full_is_so_for_all(names: tuple[str, ...], shown: list[str], code: str | None) -> None:
    assert called(*((name,) for name in names), code=code, sector="GOV") == shown


def test_a_namesake_who_does_something_else_is_another() -> None:
    for sectors in (("GOV", "CVL"), *((each, each) for each in ("BUS", "JRN", "PTY", "REB"))):
        given = [[Actor(name, "USA", sector)] for name, sector in zip(("Ford", "Gerald Ford"), sectors, strict=True)]
        assert len(ranked_actors(given, "initiator")) == 2


def test_a_namesake_of_another_state_is_another() -> None:
    assert len(ranked_actors([[actor("NOR", "Lind")], [actor("SWE", "Ada Lind")]], "initiator")) == 2


def test_what_one_text_tells_side_by_side_is_not_one_and_takes_in_what_it_is_not_beside() -> None:
    side_by_side = ("Greece's police", "Greece's riot police")
    assert called(side_by_side, sector="COP") == list(side_by_side)
    assert called(side_by_side, ("cops",), ("cops",), sector="COP") == ["cops", "Greece's riot police"]


def test_no_order_of_reports_makes_more_parties() -> None:
    casts = [("police",), ("cops",), ("police", "riot police"), ("riot police", "officers"), ("officers", "cops")]
    assert len({len(called(*order, sector="COP")) for order in permutations(casts)}) == 1


def test_the_party_that_most_name_comes_first_under_whatever_names() -> None:
    assert called(("Greece",), ("Greece",), ("Greek police",), ("police",), ("Greece's police",))[0] == "Greek police"


def test_somebody_of_a_state_yields_to_whoever_acts_for_it_but_not_beside_him() -> None:
    assert called(("somebody of Greece",), ("somebody of Greece",), ("Greek police",)) == ["Greek police"]
    assert called(("somebody of Greece",)) == ["somebody of Greece"]
    assert called(("somebody of Greece", "Greek police"), ("Greek police",)) == ["Greek police", "somebody of Greece"]
    two = [[actor("GRC", "somebody of Greece")], [actor("NOR", "Norway")]]
    assert [each.name for each in ranked_actors(two, "recipient")] == ["somebody of Greece", "Norway"]


def test_who_acts_is_not_acted_upon_under_another_of_his_names() -> None:
    acting = [[Actor(name, "GRC", "COP")] for name in ("police", "officers", "officers")]
    shown = ranked_actors(acting, "initiator")
    assert [each.name for each in shown] == ["officers"]
    assert without([actor("GRC", "police"), actor("GRC", "youths")], shown, acting) == (actor("GRC", "youths"),)
    soldiers = (actor("USA", "American soldier"), actor("USA", "US soldier"))
    assert without(soldiers[:1], soldiers[1:], [soldiers[1:]]) == soldiers[:1]  # another one


def test_a_name_of_any_length_is_soon_read() -> None:
    begun = process_time()
    assert len(called(("Greek " + "long " * 5_000 + "name",), ("Greece",))) == 2
    assert process_time() - begun < 5
