"""The actor phrases that stay without a code, counted over all mentions of some articles: what the tables lack."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dateline.actors.words import tokenize, word_set
from dateline.records import Argument, Extraction

__all__ = ["Phrase", "Unresolved", "unresolved"]

NOBODY = word_set("nobody")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase as written most often, how many arguments bear it, in how many articles, and one reason."""

    text: str
    count: int
    articles: int
    reason: str


@dataclass(frozen=True, slots=True)
class Unresolved:
    """How many actor arguments there are, how many of them have no actor with a code, how many of these name nobody
    ('others', 'anyone who ...'), and the phrases of the rest, the most frequent first."""

    arguments: int
    without_code: int
    naming_nobody: int
    phrases: tuple[Phrase, ...]


def unresolved(extractions: Iterable[Extraction], limit: int = 40) -> Unresolved:
    """Count the initiators and recipients of which no actor has a code.

    Case and a leading article do not count: "The rebels" and "rebels" are one phrase.
    """
    acting = [(extraction.article_id, argument) for extraction in extractions for argument in _acting(extraction)]
    without = [(article, argument) for article, argument in acting if not any(actor.code for actor in argument.actors)]
    named = [(article, argument) for article, argument in without if not _names_nobody(argument.span.text)]
    groups: dict[str, list[tuple[str, Argument]]] = {}
    for article, argument in named:
        key = " ".join(argument.span.text.casefold().split()).removeprefix("the ").removeprefix("a ").removeprefix("an ")
        groups.setdefault(key, []).append((article, argument))
    ranked = sorted(groups, key=lambda key: (-len(groups[key]), key))
    return Unresolved(len(acting), len(without), len(without) - len(named), tuple(_phrase(groups[key]) for key in ranked[:limit]))


def _acting(extraction: Extraction) -> Iterator[Argument]:
    for mention in extraction.mentions:
        yield from (argument for argument in mention.arguments if argument.role in ("initiator", "recipient"))


def _names_nobody(text: str) -> bool:
    words = [token.key for token in tokenize(text) if token.raw[0].isalnum() and token.key not in ("the", "a", "an")]
    return not words or (words[0] in NOBODY and words[1:2] != ["of"])  # 'some of the attackers' names them


def _phrase(told: list[tuple[str, Argument]]) -> Phrase:
    text = Counter(" ".join(argument.span.text.split()) for _, argument in told).most_common(1)[0][0]
    reason = "; ".join(dict.fromkeys(actor.reason for actor in told[0][1].actors)) or "no actor"
    return Phrase(text, len(told), len({article for article, _ in told}), reason)
