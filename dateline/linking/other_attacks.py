"""What tells two attacks in an article apart, though cast, day and status may fit: police who shoot and police who are shot, two
cities, shelling and what is shot down."""

import re

from dateline.linking.report import Report
from dateline.ontology import ENCOUNTERS, SIDES
from dateline.records import Mention

__all__ = ["are_in_two_cities", "are_other_attacks", "guards_of"]

GUARDS = frozenset(("COP", "MIL"))
HURT = re.compile(r"\b(?:hurt|injur|wound)", re.IGNORECASE)  # in a clash, not by an attack of its own
# What is done in the one way, and in another sentence in the other, are two attacks.
WAYS = (
    (r"\bsh(?:ot|oot|oots|ooting) down\b|\bdown(?:ed|ing)\b", r"\bshell(?:s|ed|ing)?\b|\bartillery|\bmortar"),
    (r"\bstabb|\bknif", r"\bshell(?:s|ed|ing)?\b|\bbomb(?:s|ed|ings?)?\b|\bblasts?\b|\bair ?strike"),
)
TWO_WAYS = tuple(tuple(re.compile(way, re.IGNORECASE) for way in ways) for ways in WAYS)

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
    """Whether two attacks cannot be one: the same state's police or soldiers attack in one and are attacked in the other, or one
    is done in another way, in another sentence."""
    if first.type != "attack":
        return False
    return _have_changed_places(first, then) or (
        first.sentence != then.sentence and _are_done_in_two_ways(first.trigger, then.trigger)
    )


def _have_changed_places(first: Report, then: Report) -> bool:
    """Whether those who attack in one are attacked in the other, within one state, both sides of which are told."""
    has_sides = any(report.initiators and report.recipients for report in (first, then))
    if not has_sides or len(first.codes | then.codes) != 1:
        return False
    return bool(first.guards[0] & then.guards[1] or first.guards[1] & then.guards[0])


def _are_done_in_two_ways(one: str, other: str) -> bool:
    pairs = ((one, other), (other, one))
    return any(way.search(a) and another.search(b) for way, another in TWO_WAYS for a, b in pairs)


def are_in_two_cities(first: Report, then: Report) -> bool:
    """Whether encounters, or attacks other than those of one state on another, are each told with a city of its own."""
    if first.type not in ENCOUNTERS | {"attack"} or (first.initiators and first.recipients and len(first.codes) > 1):
        return False
    places = [report.place for report in (first, then) if report.place and report.place.precision == "city"]
    return len(places) == 2 and places[0].name != places[1].name
