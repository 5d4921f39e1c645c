"""Actors: whom a phrase names, the state or body acted for on that day, the sector, and why (see docs/resolving_actors.md)."""

from bisect import insort
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dateline.actors.coordination import conjuncts
from dateline.actors.gazetteer import Match, load_gazetteer
from dateline.actors.phrases import Phrase
from dateline.actors.reading_names import Reading, as_actor
from dateline.actors.readings import read
from dateline.actors.senses import sense_of
from dateline.actors.tables import Entry
from dateline.actors.towns import town_of
from dateline.records import Actor, Span
from dateline.resolve.anaphora import is_of_talk, is_pronoun
from dateline.resolve.articles import index_article
from dateline.resolve.hyphened_pairs import both_of_a_word
from dateline.resolve.in_article import ArticleReader
from dateline.resolve.one_of_a_people import one_of_a_people
from dateline.resolve.strangers import StrangersAt

__all__ = ["resolve_actors", "resolve_spans"]


def resolve_actors(phrase: str, published_on: date | None, text: str | None = None) -> tuple[Actor, ...]:
    """The actors that a phrase names, one for each conjunct, in order.

    With `text`, the article settles ambiguous names and surnames and lends unowned actors their state. An actor that
    cannot be known has code None and a reason. Never raises; an empty phrase gives no actor.
    """
    if text:
        start = max(text.find(phrase), 0)
        return resolve_spans(text, [Span(start, start + len(phrase), phrase)], published_on)[0]
    if is_pronoun(phrase):
        return (Actor(phrase.strip(), None, "UNK", ("UNK",), "unknown: a pronoun without its article"),)

    def sense(match: Match) -> Entry | None:
        return sense_of(match, published_on, None)

    gazetteer = load_gazetteer()
    parts = [part for part in conjuncts(phrase, gazetteer) if part.tokens]
    return tuple(as_actor(_with_town(part, read(part, published_on, gazetteer, sense))) for part in parts)


def _with_town(part: Phrase, reading: Reading) -> Reading:
    town = None if reading.code else town_of(part, alone=True)
    if town is None:
        return reading
    return Reading(reading.name, town.code, reading.sectors or town.sectors, f"{town.name}, {town.detail}", town)


def resolve_spans(
    text: str,
    spans: Sequence[Span],
    published_on: date | None,
    strangers: StrangersAt | None = None,
) -> tuple[tuple[Actor, ...], ...]:
    """The actors of each span of one article, in the order given. Pronouns, short forms and role phrases point back to
    what stands before them in `text`; the reason says to what. `strangers`: of which states the words are not."""
    index = index_article(text, published_on)
    reader = ArticleReader(index, load_gazetteer(), published_on, strangers or {})
    earlier = reader.named()
    found: dict[Span, tuple[Actor, ...]] = {}
    # Who says 'we', and who is told, may stand behind it: these are read when all others are known.
    for span in sorted(set(spans), key=lambda span: (is_of_talk(span.text), span.start, -span.end)):
        read_as, named = reader.resolve(span, earlier)
        found[span] = one_of_a_people(index, span, read_as)
        people = dict(zip(read_as, found[span], strict=True))
        named = [replace(item, actor=people.get(item.actor, item.actor)) for item in named]
        found[span] = both_of_a_word(index, span, spans, found[span], reader.read_tokens)
        for item in named:
            insort(earlier, item, key=lambda item: item.at)
    return tuple(found[span] for span in spans)
