"""The actors of phrases of an article, for tests of references."""

from datetime import date

from dateline.records import Actor, Span
from dateline.resolve.actors import resolve_spans

ON = date(2021, 6, 20)
OTHERS = "\nKenya. Chad. Mali. Peru. Oman. Fiji."


def read(text: str, *phrases: str) -> list[tuple[Actor, ...]]:
    """The actors of each phrase, each found after the one before it."""
    spans, at = [], 0
    for phrase in phrases:
        at = text.index(phrase, at)
        spans.append(Span(at, at + len(phrase), phrase))
        at += len(phrase)
    return list(resolve_spans(text, spans, ON))


def codes(text: str, *phrases: str) -> list[list[str | None]]:
    return [[actor.code for actor in actors] for actors in read(text, *phrases)]


def last(text: str, *phrases: str) -> tuple[Actor, ...]:
    """The actors of the last phrase, read with the others before it."""
    return read(text, *phrases)[-1]


def names(text: str, *phrases: str) -> list[str]:
    return [actor.name for actor in last(text, *phrases)]


def code(text: str, phrase: str) -> str | None:
    """The code of the first actor of the last place at which the phrase stands, in an article of no day."""
    start = text.rindex(phrase)
    return resolve_spans(text, [Span(start, start + len(phrase), phrase)], None)[0][0].code
