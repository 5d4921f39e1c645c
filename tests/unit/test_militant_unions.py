"""Actors: the armed who are called militant."""

import pytest

from dateline.resolve.actors import resolve_actors


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
