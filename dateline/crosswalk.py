"""The one crosswalk to PLOVER and CAMEO, from (type, status) and, where CAMEO tells more apart than the types, from the words.

Reads `crosswalk.yaml`. Sources: PLOVER code book 2.0 and CAMEO code book 1.1b3, named by code only.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from dateline.data_files import yaml_of
from dateline.ontology import AHEAD, BEGUN, TYPES
from dateline.records import Actor

__all__ = ["HOSTILE", "NO_WORDS", "QUAD_CLASS", "Wording", "exported_codes", "quad_class", "wording"]

_KEEP_WHEN_AHEAD = {"REQUEST", "REJECT", "THREATEN", "AGREE"}
_COOPERATIVE = {"CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"}
_HOSTILE = {"ACCUSE", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
# The code of a root that a plan, a proposal or a denial makes, or leaves: a treaty that is to be signed is an intent (03).
_CAMEO_OF_DERIVED = {"AGREE": "03", "REJECT": "12", "THREATEN": "13"}
QUAD_CLASS: dict[str, str] = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"), "verbal cooperation"),
    **dict.fromkeys(("COOPERATE", "AID", "RETREAT"), "material cooperation"),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), "verbal conflict"),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), "material conflict"),
}


@dataclass(frozen=True, slots=True)
class Wording:
    """The words that tell an event, those of its objects, and the names of who takes part."""

    triggers: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    cast: tuple[str, ...] = ()


NO_WORDS = Wording()


def wording(triggers: Iterable[str], objects: Iterable[str | None], *casts: Iterable[Actor]) -> Wording:
    """The words of an event: those of its triggers, its objects and the names of who takes part."""
    return Wording(tuple(triggers), tuple(filter(None, objects)), tuple(actor.name for cast in casts for actor in cast))


@dataclass(frozen=True, slots=True)
class _Finer:
    """A row of crosswalk.yaml."""

    cameo: str
    plover: str | None
    trigger: re.Pattern[str] | None
    every: re.Pattern[str] | None
    said: re.Pattern[str] | None
    without: re.Pattern[str] | None
    cast: re.Pattern[str] | None

    def fits(self, words: Wording) -> bool:
        """Whether each of its patterns is found where it is sought, `without` nowhere."""
        said = (*words.triggers, *words.said)
        sought = ((self.trigger, words.triggers), (self.said, said), (self.cast, (*said, *words.cast)))
        if self.every and not (words.triggers and all(map(self.every.search, words.triggers))):
            return False
        if self.without and any(map(self.without.search, said)):
            return False
        return all(pattern is None or any(map(pattern.search, found)) for pattern, found in sought)


def exported_codes(event_type: str, status: str, words: Wording = NO_WORDS) -> tuple[str | None, str | None]:
    """(PLOVER code, CAMEO code) for a type and status, (None, None) where the crosswalk exports nothing.

    Of what occurred or is under way the words tell CAMEO's finer code (an air raid is 195, a siege 191), and now and then
    another root (an agreement that was signed is SUPPORT, one only agreed to AGREE). What is ahead is no
    formal agreement yet (057).
    """
    row = TYPES[event_type]
    if status in BEGUN:
        finer = next((rule for rule in _finer().get(event_type, ()) if rule.fits(words)), None)
        return (finer.plover or row.plover, finer.cameo) if finer else (row.plover, row.cameo)
    root = _derived_root(row.root, status)
    if root is None:
        return None, None
    return root, _CAMEO_OF_DERIVED.get(root, row.cameo)


def quad_class(plover: str | None) -> str | None:
    """One of the four quad classes of a PLOVER code, None for none."""
    return QUAD_CLASS[plover.split("-")[0]] if plover else None


HOSTILE = frozenset(name for name, row in TYPES.items() if (quad_class(row.plover) or "").endswith("conflict"))  # types


@cache
def _finer() -> dict[str, tuple[_Finer, ...]]:
    rows: dict[str, list[dict[str, str]]] = yaml_of("dateline", "crosswalk.yaml")
    return {name: tuple(_rule(row) for row in rules) for name, rules in rows.items()}


def _rule(row: dict[str, str]) -> _Finer:
    keys = ("trigger", "every", "said", "without", "cast")
    patterns = (re.compile(row[key], re.IGNORECASE) if key in row else None for key in keys)
    return _Finer(row["cameo"], row.get("plover"), *patterns)


def _derived_root(root: str, status: str) -> str | None:
    if status in AHEAD and root in _KEEP_WHEN_AHEAD:
        return root
    if root in _COOPERATIVE:
        return {"planned": "AGREE", "negated": "REJECT"}.get(status)
    if root in _HOSTILE:
        return "THREATEN" if status in AHEAD else None
    return "REJECT" if status == "negated" and root in ("AGREE", "REQUEST") else None
