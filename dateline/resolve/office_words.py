"""The small words of an office between whose it is and its noun: 'trade' of 'the Czech trade envoy'."""

from collections.abc import Set as AbstractSet

from dateline.actors.phrases import ARTICLES, BREAKS, PREPOSITIONS
from dateline.actors.words import LINKS, word_set
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.clauses import begins_predicate

__all__ = ["STOPS", "specifying"]

STOPS = PREPOSITIONS | LINKS | ARTICLES | (BREAKS - {"based"}) | word_set("name_stops")


def specifying(index: ArticleIndex, at: int, titled: AbstractSet[int]) -> int:
    """How many small words stand between whose it is and the role noun at `at`: two of 'the Czech interior security minister'."""
    if at > 1 and _specifies(index, at - 1):
        return 1
    words = index.tokens[at - 2 : at + 1]
    is_noun = len(words) == 3 and all(word.raw.islower() and word.key not in STOPS for word in words)
    is_noun = is_noun and not any(begins_predicate(word) for word in words) and titled.isdisjoint((at - 2, at - 1))
    return 2 if is_noun and _specifies(index, at - 2) else 0


def _specifies(index: ArticleIndex, at: int) -> bool:
    """'trade' in 'the Czech trade envoy': one small word between whose it is and the role noun."""
    if not index.tokens[at].raw.isalpha() or index.tokens[at].key in STOPS:
        return False
    if index.tokens[at - 1].key == "'s":
        return True
    owner = next((match for match in index.names if match.end == at), None)
    return owner is not None and any(entry.kind == "adjective" for entry in owner.entries)
