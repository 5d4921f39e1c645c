"""Mentions of two states, for tests of the sides that they imply."""

from dateline.records import Actor, Argument, Mention, Place, Span

SENTENCE = Span(0, 100, "x" * 100)


def argument(role: str, name: str, code: str | None, start: int) -> Argument:
    return Argument(role, Span(start, start + 3, name), 0.9, (Actor(name, code, "GOV", ("GOV",), "by name"),))


def mention(
    kind: str, at: int, *arguments: Argument, status: str = "occurred", text: str = "acted", place: Place | None = None
) -> Mention:
    return Mention(kind, status, Span(at, at + len(text), text), 0.9, arguments, SENTENCE, place=place)


FRANCE, ITALY = argument("initiator", "Paris", "FRA", 0), argument("recipient", "Rome", "ITA", 20)
TEXT = "Paris condemned Rome's raid and warned of consequences; later Bonn also denied it"


def told(kind: str, word: str, *arguments: Argument) -> Mention:
    at = TEXT.index(word)
    return Mention(kind, "occurred", Span(at, at + len(word), word), 0.9, arguments, Span(0, len(TEXT), TEXT))
