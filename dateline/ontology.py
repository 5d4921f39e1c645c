"""The ontology: types, statuses, roles, and the one crosswalk to PLOVER and CAMEO.

Reads `ontology.yaml`. Sources: PLOVER code book 2.0 and CAMEO code book 1.1b3, named by code only.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources

import yaml

__all__ = ["FAMILY", "QUAD_CLASS", "ROLES", "STATUSES", "TYPES", "EventType", "exported_codes", "family", "quad_class"]


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
    text = resources.files("dateline").joinpath("ontology.yaml").read_text(encoding="utf-8")
    loaded: dict[str, object] = yaml.safe_load(text)
    return loaded


def _types() -> dict[str, EventType]:
    rows = _load()["types"]
    assert isinstance(rows, dict)
    return {name: EventType(name=name, **row) for name, row in rows.items()}


def _concluded() -> tuple[str, frozenset[str]]:
    row = _load()["concluded"]
    assert isinstance(row, dict)
    return row["plover"], frozenset(row["verbs"])


TYPES: dict[str, EventType] = _types()
_CONCLUDED_PLOVER, _CONCLUDED = _concluded()
STATUSES: tuple[str, ...] = ("occurred", "ongoing", "planned", "possible", "negated")
ROLES: tuple[str, ...] = ("initiator", "recipient", "object", "place", "date")
FAMILY: dict[str, str] = {name: row.root for name, row in TYPES.items()}

_KEEP_WHEN_AHEAD = {"REQUEST", "REJECT", "THREATEN", "AGREE"}
_COOPERATIVE = {"CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"}
_HOSTILE = {"ACCUSE", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
# What a root is called once a plan, a proposal or a denial has made it another one.
_CAMEO_OF_DERIVED = {"AGREE": "03", "REJECT": "12", "THREATEN": "13"}
QUAD_CLASS: dict[str, str] = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"), "verbal cooperation"),
    **dict.fromkeys(("COOPERATE", "AID", "RETREAT"), "material cooperation"),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), "verbal conflict"),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), "material conflict"),
}


def family(event_type: str) -> str:
    """The family of a type: PLOVER's root, whatever the status."""
    return FAMILY[event_type]


def exported_codes(event_type: str, status: str, triggers: Iterable[str] = ()) -> tuple[str | None, str | None]:
    """(PLOVER code, CAMEO code) for a type and status, (None, None) where the crosswalk exports nothing.

    `triggers` are the words that tell the event: an agreement that was signed or reached is SUPPORT, one that was only
    agreed to is AGREE.
    """
    row = TYPES[event_type]
    if status in ("occurred", "ongoing"):
        concluded = event_type == "agreement" and any(text.split()[0].lower() in _CONCLUDED for text in triggers if text.strip())
        return (_CONCLUDED_PLOVER if concluded else row.plover), row.cameo
    root = _derived_root(row.root, status)
    if root is None:
        return None, None
    return root, row.cameo if root == row.root else _CAMEO_OF_DERIVED[root]


def _derived_root(root: str, status: str) -> str | None:
    if status in ("planned", "possible") and root in _KEEP_WHEN_AHEAD:
        return root
    if root in _COOPERATIVE:
        return {"planned": "AGREE", "negated": "REJECT"}.get(status)
    if root in _HOSTILE:
        return "THREATEN" if status in ("planned", "possible") else None
    return "REJECT" if status == "negated" and root in ("AGREE", "REQUEST") else None


def quad_class(event_type: str, status: str) -> str | None:
    """One of the four quad classes of what is exported for (type, status), None where nothing is."""
    plover, _ = exported_codes(event_type, status)
    return QUAD_CLASS[plover.split("-")[0]] if plover else None
