"""'A coalition raid', 'coalition jets', 'coalition' before 'strike': the arms of several states, not of the one they strike."""

from itertools import pairwise

from dateline.actors.phrases import Phrase
from dateline.actors.words import word_set
from dateline.resolve.articles import ArticleIndex

__all__ = ["COALITION", "is_of_a_coalition"]

COALITION = "coalition"
ANOTHER = frozenset(("a", "an", "another", "first", "fresh", "further", "later", "new", "second", "separate", "the", "third"))
ARMED = word_set("arms") | word_set("weapon_words")
ARMED |= frozenset(("air", "aircraft", "attack", "attacks", "bombers", "forces", "helicopters", "planes", "soldiers", "troops"))


def is_of_a_coalition(phrase: Phrase, index: ArticleIndex) -> bool:
    """Whether the words are of the arms or soldiers of a coalition and say no more of it; a span may end ahead of the arms."""
    words = [token.key for token in phrase.tokens if token.key not in ANOTHER]
    if phrase.names or words[:1] != [COALITION]:
        return False
    if len(words) > 1:
        return words[1] in ARMED
    is_bare = phrase.tokens[0].key != "the"
    return is_bare and any(one.key == COALITION and other.key in ARMED for one, other in pairwise(index.tokens))
