"""Dividing what one article tells."""

from dateline.reviewing.divisions import divide
from dateline.store.divisions import Division
from tests.unit.builders import mention

THREE = [mention("summit", start=start) for start in (0, 10, 20)]


def places(*starts: int) -> frozenset[tuple[int, int]]:
    return frozenset((start, start + 3) for start in starts)


def test_what_is_on_the_two_sides_of_a_division_is_two_groups_and_the_rest_stays_with_the_first() -> None:
    assert divide(THREE, []) == [[0, 1, 2]]
    assert divide(THREE, [Division(places(0), places(20))]) == [[0, 1], [2]]


def test_a_division_of_which_one_side_is_not_there_divides_nothing() -> None:
    assert divide(THREE, [Division(places(40), places(20))]) == [[0, 1, 2]]
    assert divide(THREE, [Division(places(0), places(40))]) == [[0, 1, 2]]


def test_a_place_is_where_a_trigger_shares_a_character_with_it() -> None:
    for other, groups in [((12, 15), [[0, 2], [1]]), ((8, 11), [[0, 2], [1]]), ((13, 15), [[0, 1, 2]]), ((8, 10), [[0, 1, 2]])]:
        assert divide(THREE, [Division(places(0), frozenset([other]))]) == groups


def test_divisions_add_up() -> None:
    assert divide(THREE, [Division(places(0, 10), places(20)), Division(places(0), places(10))]) == [[0], [1], [2]]
