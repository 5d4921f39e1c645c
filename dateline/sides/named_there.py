"""What an article names in some of its words: the names, and the states."""

from bisect import bisect_left

from dateline.actors.gazetteer import Match
from dateline.records import Mention, Span
from dateline.resolve.articles import ArticleIndex, Mentioned

__all__ = ["names_in", "states_in", "told_before", "words_of"]


def names_in(span: Span, index: ArticleIndex) -> tuple[Match, ...]:
    """The names that stand in some words."""
    first, end = (bisect_left(index.names, at, key=lambda m: index.tokens[m.start].start) for at in (span.start, span.end))
    return index.names[first:end]


def states_in(start: int, end: int, index: ArticleIndex) -> tuple[Mentioned, ...]:
    """The states that the article names there."""
    first, last = (bisect_left(index.mentions, at, key=lambda m: m.at) for at in (start, end))
    return index.mentions[first:last]


def told_before(mention: Mention, index: ArticleIndex) -> tuple[Mentioned, ...]:
    """The states named in the sentences before its own."""
    return states_in(0, index.sentences[index.sentence_of(mention.trigger.start)], index)


def words_of(named: Mentioned, index: ArticleIndex) -> Span:
    """The words of the text that name a state: "US", where its name is "United States"."""
    return Span(named.at, named.end, index.text[named.at : named.end])
