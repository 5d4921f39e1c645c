"""Of whom the answer to a question tells: the person whom the question names, not who was only there."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from dateline.actors.gazetteer import Gazetteer
from dateline.actors.words import Token
from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.earlier import Earlier

__all__ = ["asked_about", "but_bystanders"]

# "What did Berg say?", "You met Berg in Lima. How was he?"
NAMED = re.compile(r"\b(?:(?:[Dd]id|[Dd]oes|[Hh]as|[Ii]s|[Ww]as) |[Yy]ou (?:[a-z]+ed|knew|met|saw) )([A-Z][\w’-]+)(?! [A-Z])")
PRESENT = re.compile(
    r"[Tt]here (?:was|were) [^.?!]*\bof us\b|[A-Z][^.?!]*\b(?:sat|stood|waited|was|were|had been) (?:also )?"
    r"(?:there\b|beside |behind |next to |with (?:her|him|me|us)\b|in the (?:background|car|corner|door|doorway|hall|room)\b)"
)


def asked_about(index: ArticleIndex, gazetteer: Gazetteer, read: Callable[[Sequence[Token]], Actor]) -> Iterator[Earlier]:
    """People of the tables whom the questions of an interview name by a bare surname."""
    for start in index.paragraphs:
        question = index.text[start : _end_of(start, index)]
        for name in NAMED.finditer(question) if question.rstrip().endswith("?") else ():
            at = bisect_left(index.tokens, start + name.start(1), key=lambda token: token.start)
            people = gazetteer.surnames.get(index.tokens[at].key, ())
            actor = read(index.tokens[at : at + 1]) if people else None
            if actor and any(actor.reason.startswith(f"{entry.name}, ") for entry in people):
                yield Earlier(index.tokens[at].start, actor, True, False)


def but_bystanders(people: Sequence[Earlier], at: int, index: ArticleIndex) -> list[Earlier]:
    """The people without those of whom the paragraph that holds `at`, an answer, tells only that they were there as well."""
    number = index.paragraph_of(at)
    start = index.paragraphs[number]
    if number == 0 or not index.text[:start].rstrip().endswith("?"):
        return list(people)
    return [item for item in people if not (start <= item.at < at and _is_bystander(item, index))]


def _is_bystander(item: Earlier, index: ArticleIndex) -> bool:
    number = index.sentence_of(item.at)
    return PRESENT.match(index.text, index.sentences[number]) is not None


def _end_of(start: int, index: ArticleIndex) -> int:
    return next((other for other in index.paragraphs if other > start), len(index.text))
