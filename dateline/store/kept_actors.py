"""Which of the actors of a report's mentions the report itself kept: it stores their names in order, and their codes."""

from collections.abc import Sequence

from dateline.records import Actor

__all__ = ["kept_actors"]


def kept_actors(cast: Sequence[Actor], names: Sequence[str], codes: Sequence[str]) -> tuple[Actor, ...]:
    """The actors by name. Of several of one name ("the army" of two states, a state and somebody of it) first those whose codes
    the report has and no other name of it brings, each code once."""
    found: list[Actor] = []
    for name in names:
        taken = {actor.code for actor in found if actor.name == name}
        alike = [actor for actor in reversed(cast) if actor.name == name]
        others = {actor.code for actor in cast if actor.name != name and actor.name in names}
        alike.sort(key=lambda actor: (actor.code in taken, actor.code not in codes, actor.code in others, actor.code is not None))
        found += alike[:1]
    return tuple(found)
