"""The ontology: types with their PLOVER and CAMEO codes, statuses, roles. Reads `ontology.yaml`."""

from dataclasses import dataclass
from functools import cache

from dateline.data_files import yaml_of

__all__ = [
    "AHEAD",
    "BEGUN",
    "DAILY",
    "ENCOUNTERS",
    "ROLES",
    "SIDES",
    "SPEECH",
    "STATUSES",
    "STATUS_MEANINGS",
    "TYPES",
    "EventType",
]


@dataclass(frozen=True, slots=True)
class EventType:
    """One row of the ontology. `plover` is root or root-mode, `cameo` the code of an occurred event."""

    name: str
    what: str
    who: str
    plover: str
    cameo: str
    symmetric: bool
    decision: bool

    @property
    def root(self) -> str:
        """PLOVER's root of an occurred event."""
        return self.plover.split("-")[0]


@cache
def _load() -> dict[str, object]:
    loaded: dict[str, object] = yaml_of("dateline", "ontology.yaml")
    return loaded


def _types() -> dict[str, EventType]:
    rows = _load()["types"]
    assert isinstance(rows, dict)
    return {name: EventType(name=name, **row) for name, row in rows.items()}


def _meanings(of: str) -> dict[str, str]:
    told = _load()[of]
    assert isinstance(told, dict)
    return told


TYPES: dict[str, EventType] = _types()
STATUS_MEANINGS: dict[str, str] = _meanings("statuses")
STATUSES: tuple[str, ...] = tuple(STATUS_MEANINGS)
AHEAD, BEGUN = ("planned", "possible"), ("ongoing", "occurred")  # of what is to come, and of what has come about
ROLES: tuple[str, ...] = tuple(_meanings("roles"))
SIDES: tuple[str, ...] = ("initiator", "recipient")  # the roles of who takes part
SPEECH = frozenset(("accusation", "threat", "demand", "rejection", "endorsement", "pledge", "concession"))  # types that are words
ENCOUNTERS = frozenset(name for name, row in TYPES.items() if row.root == "CONSULT")
# Types of which one follows another without being planned: the next is not the plan of the day before.
DAILY = frozenset(("attack", "cyberattack", "protest", "arrest"))
