"""Whose 'it' is not the state that he serves: "Envoys of Peru flew to Oman. The Peruvian minister thanked it"."""

from collections.abc import Sequence

from dateline.actors.tables import state_names
from dateline.resolve.articles import BODIES, ArticleIndex
from dateline.resolve.earlier import Earlier, first_item_near

__all__ = ["but_own_state"]

SERVANTS = frozenset(("GOV", "MIL"))


def but_own_state(things: Sequence[Earlier], subject: Earlier | None, at: int, index: ArticleIndex) -> list[Earlier]:
    """The things that an object at `at` may mean, without the state for which the subject of its clause acts, if others were
    named near."""
    if subject is None or subject.actor.code in {*BODIES, None} or not SERVANTS.intersection(subject.actor.sectors):
        return list(things)
    own = state_names().get(str(subject.actor.code))
    others = [item for item in things if item.actor.name != own]
    return others if first_item_near(others, at, index) else list(things)
