"""Actors: whom a phrase names, the state or body acted for on that day, the sector, and why (see docs/resolving_actors.md)."""

from collections.abc import Sequence
from datetime import date

from dateline.records import Actor, Span
from dateline.resolve.anaphora import Earlier, back_reference, is_pronoun
from dateline.resolve.articles import BODIES, ArticleIndex, country_at, index_article, sense_of
from dateline.resolve.antecedents import believable, fuller_forms, name_tokens, same_noun
from dateline.resolve.gazetteer import Entry, Gazetteer, Match, load_gazetteer
from dateline.resolve.phrases import Phrase, conjuncts, parse
from dateline.resolve.readings import Reading, read, written
from dateline.resolve.words import Token

__all__ = ["resolve_actors", "resolve_spans"]

PRONOUN = "unknown: a pronoun without an article"


def resolve_actors(phrase: str, published_on: date | None, text: str | None = None) -> tuple[Actor, ...]:
    """The actors that a phrase names, one for each conjunct, in order.

    With `text`, the article settles ambiguous names and surnames and lends unowned actors their state. An actor that
    cannot be known has code None and a reason. Never raises; an empty phrase gives no actor.
    """
    if text:
        start = max(text.find(phrase), 0)
        return resolve_spans(text, [Span(start, start + len(phrase), phrase)], published_on)[0]
    if is_pronoun(phrase):
        return (Actor(phrase.strip(), None, "UNK", ("UNK",), PRONOUN),)
    gazetteer = load_gazetteer()

    def sense(match: Match) -> Entry | None:
        return sense_of(match, published_on, None)

    return tuple(_actor(read(part, published_on, gazetteer, sense)) for part in conjuncts(phrase, gazetteer) if part.tokens)


def resolve_spans(text: str, spans: Sequence[Span], published_on: date | None) -> tuple[tuple[Actor, ...], ...]:
    """The actors of each span of one article, in the order given. Pronouns, short forms and role phrases point back to
    what stands before them in `text`; the reason says to what."""
    index, gazetteer = index_article(text), load_gazetteer()
    reader = _Reader(index, gazetteer, published_on)
    earlier = reader.named_people()
    found: dict[Span, tuple[Actor, ...]] = {}
    for span in sorted(set(spans), key=lambda span: (span.start, -span.end)):
        actors = reader.resolve(span, earlier)
        found[span] = actors
        if not is_pronoun(span.text):
            earlier.extend(_earlier(span, actors))
            earlier.sort(key=lambda item: item.at)
    return tuple(found[span] for span in spans)
