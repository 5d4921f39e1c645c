"""Mentions of a sentence whose triggers stand in brackets, for the tests of who acts in which clause."""

from dateline.records import Argument, Mention, Span

__all__ = ["cast", "heard"]

ROLES = {"i": "initiator", "r": "recipient", "p": "place", "o": "object"}


def heard(text: str, *casts: str, kind: str = "accusation", status: str = "occurred") -> list[Mention]:
    """A mention for each word in brackets, with the arguments of its cast: "i:Chad r:Mali", blanks of names as '_', a
    confidence after '='."""
    parts = text.replace("]", "[").split("[")
    plain = "".join(parts)
    whole = Span(0, len(plain), plain)
    told = []
    for number, named in enumerate(casts):
        start = len("".join(parts[: 2 * number + 1]))
        trigger = Span(start, start + len(parts[2 * number + 1]), parts[2 * number + 1])
        told.append(Mention(kind, status, trigger, 0.9, tuple(_argument(plain, each) for each in named.split()), whole))
    return told


def _argument(plain: str, each: str) -> Argument:
    role, words = each.split(":")
    words, _, sure = words.replace("_", " ").partition("=")
    return Argument(ROLES[role], Span(plain.index(words), plain.index(words) + len(words), words), float(sure or 0.9))


def cast(mention: Mention) -> str:
    """The initiators and recipients of a mention, as "Chad, Togo -> Mali"."""
    by, to = ([a.span.text for a in mention.arguments if a.role == role] for role in ("initiator", "recipient"))
    return f"{', '.join(by)} -> {', '.join(to)}"
