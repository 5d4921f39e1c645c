"""Who held an office when something long past was done, and which one somebody held: "last August gunmen killed the minister" is
not of the one of today, "Guterres visited Angola in 1999" of a prime minister of Portugal."""

from dataclasses import replace
from datetime import date

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.phrases import parse
from dateline.actors.reading_names import phrase_name
from dateline.actors.tables import Entry, state_names
from dateline.actors.tenures import describe, tenures_of
from dateline.actors.words import tokenize
from dateline.ontology import SIDES
from dateline.records import IMPLIED_SIDES, Actor, Argument, Mention
from dateline.resolve.articles import POINTS_BACK
from dateline.resolve.holders import holder_of

__all__ = ["held_then", "with_tenures_then"]

THEN = "held on the day of the act"


def held_then(mention: Mention, published_on: date | None) -> Mention:
    """The mention with holders of an office that the words name alone who took it only after the act as the one of that day, else
    without a name."""
    latest = mention.date.latest
    if published_on is None or latest is None or latest >= published_on:
        return mention

    def of_its_day(argument: Argument) -> Argument:
        phrase = parse(tokenize(argument.span.text), load_gazetteer()) if argument.role in SIDES else None
        if phrase is None or not phrase.tokens:
            return argument

        def then(actor: Actor) -> Actor:
            now = holder_of(phrase, actor.code, published_on) if actor.code else None
            if now is None or now.name != actor.name or now.start is None or now.start <= latest:
                return actor
            holder = holder_of(phrase, str(actor.code), latest)
            if holder is None:
                return replace(actor, name=phrase_name(phrase, None), reason=f"before {now.name} took office; {actor.reason}")
            return replace(actor, name=holder.name, reason=f"{describe(holder, latest)}; {THEN}")

        return replace(argument, actors=tuple(map(then, argument.actors)))

    return replace(mention, arguments=tuple(map(of_its_day, mention.arguments)))


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
