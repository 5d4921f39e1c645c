"""Actors: unions, students and movements that are called militant, and the armed who are."""

import pytest

from dateline.resolve.actors import resolve_actors


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("leaders of the militant oil workers' union", None),
        ("the militant labour federation", None),
        ("the militant movement of landless workers", None),
        ("Peru's militant metalworkers", "PER"),
        ("militant French farmers", "FRA"),
        ("the militant student movement", None),
        ("a militant nurse", None),
    ],
)
def test_workers_and_students_called_militant_are_no_armed_group(phrase: str, code: str | None) -> None:
    (actor,) = resolve_actors(phrase, None, None)
    assert actor.code == code
    assert "REB" not in actor.sectors


@pytest.mark.parametrize(
    "phrase",
    [
        "the militant group",
        "the militant organisation",
        "a militant organisation of former soldiers",
        "a militant movement of jihadists",
        "militant fighters",
        "three militant leaders",
        "Kashmir's militant commanders",
        "the militants",
        "the militant Islamic movement of students",
    ],
)
def test_who_else_is_called_militant_is_armed(phrase: str) -> None:
    (actor,) = resolve_actors(phrase, None, None)
    assert actor.code == "IMG"


def test_a_numbered_local_is_a_unions() -> None:
    for phrase in ("militant Local 90", "the militant Local 90's new leadership"):
        (actor,) = resolve_actors(phrase, None, None)
        assert (actor.code, "REB" in actor.sectors) == (None, False)
    (actor,) = resolve_actors("the militant local group", None, None)
    assert actor.code == "IMG"
