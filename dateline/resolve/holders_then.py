"""Which office somebody held when something long past was done: "Guterres visited Angola in 1999" is of a prime minister of
Portugal."""

from dataclasses import replace
from datetime import date

from dateline.actors.tables import Entry, state_names
from dateline.actors.tenures import describe, tenures_of
from dateline.ontology import SIDES
from dateline.records import IMPLIED_SIDES, Actor, Argument, Mention
from dateline.resolve.articles import POINTS_BACK

__all__ = ["with_tenures_then"]

THEN = "held on the day of the act"


def with_tenures_then(mention: Mention, published_on: date | None) -> Mention:
    """The mention with people whom the words name by themselves, or point back to, as of the state or body whose office they
    held on its days, where that of publication began only later. Whom no word names on a side, and who was in no office then, is
    his state."""
    first, latest = mention.date.earliest, mention.date.latest
    if published_on is None or first is None or latest is None or latest > published_on:
        return mention

    def then(actor: Actor) -> Actor:
        held = [entry for entry in tenures_of(actor.name) if entry.kind == "person"]
        if actor.reason.startswith(IMPLIED_SIDES):
            return _his_state(actor, held, first, latest)
        is_by_name = actor.reason.startswith((f"{actor.name}, ", "named as")) or POINTS_BACK in actor.reason
        began = [entry.start for entry in held if entry.code == actor.code and entry.start]
        before = [entry for entry in held if _overlaps(entry, first, latest)]
        if not is_by_name or not began or min(began) <= latest or len({entry.code for entry in before}) != 1:
            return actor
        best = max(before, key=lambda entry: entry.rank)
        return replace(
            actor,
            code=best.code,
            sector=best.sectors[0],
            sectors=best.sectors,
            reason=f"{actor.name}, {describe(best, latest)}; {THEN}",
        )

    def of_its_day(argument: Argument) -> Argument:
        return replace(argument, actors=tuple(map(then, argument.actors))) if argument.role in SIDES else argument

    return replace(mention, arguments=tuple(map(of_its_day, mention.arguments)))


def _his_state(actor: Actor, held: list[Entry], first: date, latest: date) -> Actor:
    name = state_names().get(actor.code or "")
    if name is None or not held or any(_overlaps(entry, first, latest) for entry in held):
        return actor
    return replace(actor, name=name, sector="GOV", sectors=("GOV",))


def _overlaps(entry: Entry, first: date, latest: date) -> bool:
    return (entry.start is None or entry.start <= latest) and (entry.end is None or first <= entry.end)
