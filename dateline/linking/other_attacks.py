"""What tells two attacks in an article apart, though cast, day and status may fit: police who shoot and police who are shot, or
two cities."""

import re

from dateline.linking.report import Report
from dateline.ontology import ENCOUNTERS, SIDES
from dateline.records import Mention

__all__ = ["are_in_two_cities", "are_other_attacks", "guards_of"]

GUARDS = frozenset(("COP", "MIL"))
HURT = re.compile(r"\b(?:hurt|injur|wound)", re.IGNORECASE)  # in a clash, not by an attack of its own
Codes = frozenset[str]


def guards_of(mention: Mention) -> tuple[Codes, Codes]:
    """The codes of police and soldiers where they alone attack others, and where they alone are attacked by others."""
    if mention.type != "attack" or HURT.search(mention.trigger.text):
        return frozenset(), frozenset()
    by, to = ([x for a in mention.arguments if a.role == side and a.span != mention.trigger for x in a.actors] for side in SIDES)
    acting, suffering = (frozenset(x.code for x in side if x.code and x.sector in GUARDS) for side in (by, to))
    is_acting, is_suffering = (bool(side) and all(x.sector in GUARDS for x in side) for side in (by, to))
    nobody: Codes = frozenset()
    return acting if is_acting and not suffering else nobody, suffering if is_suffering and not acting else nobody


def are_other_attacks(first: Report, then: Report) -> bool:
    """Whether two attacks cannot be one: the police or soldiers of the one state of both attack in one and are attacked in the
    other."""
    has_sides = any(report.initiators and report.recipients for report in (first, then))
    if first.type != "attack" or not has_sides or len(first.codes | then.codes) != 1:
        return False
    return bool(first.guards[0] & then.guards[1] or first.guards[1] & then.guards[0])


def are_in_two_cities(first: Report, then: Report) -> bool:
    """Whether encounters, or attacks other than those of one state on another, are each told with a city of its own."""
    if first.type not in ENCOUNTERS | {"attack"} or (first.initiators and first.recipients and len(first.codes) > 1):
        return False
    places = [report.place for report in (first, then) if report.place and report.place.precision == "city"]
    return len(places) == 2 and places[0].name != places[1].name
