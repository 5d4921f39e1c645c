"""Whose statement a text is: 'we' outside of quotation marks are those who make it, however far down."""

import re
from collections.abc import Sequence

from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.earlier import Earlier

__all__ = ["who_states"]

WORDS = r"(?:statements?|remarks|speech|address|message|declaration)"
# "Joint statement by Mary Robinson on ...", "Mary Robinson's remarks in ...", "President Mary Robinson: We ...".
BY = re.compile(rf"\W*(?:[\w’'-]+ ){{0,4}}{WORDS}\b[^\n.:]{{0,40}}? (?:by|from) (?:the )?", re.IGNORECASE)
SPOKEN = re.compile(rf"[^\n.:;]{{3,100}}(?:[’']s? (?:[\w-]+ ){{0,2}}{WORDS}\b|:\s)", re.IGNORECASE)
TITLES = re.compile(r"[\W\d]*(?:(?:the|of|for|and|[A-Z][\w’'.-]*),? )*")
REACH = 60  # characters from "by" to the name


def who_states(at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> Actor | None:
    """The person whom the head of the paragraph that holds `at` names as speaker, else the head of the text."""
    people = [item for item in earlier if item.is_person and item.actor.code]
    return next((who for start in (index.paragraphs[index.paragraph_of(at)], 0) if (who := _named(start, index, people))), None)


def _named(start: int, index: ArticleIndex, people: Sequence[Earlier]) -> Actor | None:
    by = BY.match(index.text, start)
    if by:
        return next((item.actor for item in people if by.end() <= item.at < by.end() + REACH), None)
    spoken = SPOKEN.match(index.text, start)
    within = (item for item in people if spoken and start <= item.at < spoken.end())
    return next((item.actor for item in within if TITLES.fullmatch(index.text, start, item.at)), None)
