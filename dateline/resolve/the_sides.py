"""'The parties', 'the sides': which two they are, where the article has named two together."""

from collections.abc import Sequence

from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.clauses import own_subject
from dateline.resolve.earlier import SENTENCES_BACK, Earlier
from dateline.resolve.listed import beside, joined

__all__ = ["POLITICS", "THE_SIDES", "the_two"]

THE_SIDES = (["the", "parties"], ["the", "sides"], ["the", "warring", "parties"], ["the", "warring", "sides"])
POLITICS = frozenset(("party", "coalition", "election", "elections", "parliament", "opposition", "lawmakers"))


def the_two(at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> tuple[Actor, ...]:
    """The last two actors that 'and' joins up to four sentences before, but for the subject of the own clause and who is listed
    with it: "Chad and Niger urged the parties to talk". Where politics at home is told of, parties may be those."""
    if any(token.key in POLITICS for token in index.tokens):
        return ()
    here, subject = index.sentence_of(at), own_subject(at, index, earlier)
    near = [item for item in earlier if item.at < at and item.actor.code and here - index.sentence_of(item.at) <= SENTENCES_BACK]
    acting = [subject, *beside(subject, near, index)] if subject else []
    return joined([item for item in near if item not in acting], index)
