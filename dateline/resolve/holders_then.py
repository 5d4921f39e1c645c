"""Who held an office when something long past was done: "last August gunmen killed the minister" is not of the one of today."""

from dataclasses import replace
from datetime import date

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.phrases import parse
from dateline.actors.reading_names import phrase_name
from dateline.actors.tenures import describe
from dateline.actors.words import tokenize
from dateline.ontology import SIDES
from dateline.records import Actor, Argument, Mention
from dateline.resolve.holders import holder_of

__all__ = ["held_then"]


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
            return replace(actor, name=holder.name, reason=f"{describe(holder, latest)}; held on the day of the act")

        return replace(argument, actors=tuple(map(then, argument.actors)))

    return replace(mention, arguments=tuple(map(of_its_day, mention.arguments)))
