"""What many rules look up in an article's index, worked out once: in a long article each of its mentions asks."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from dateline.actors.phrases import covered
from dateline.actors.sectors import COUNTRIES
from dateline.resolve.articles import ArticleIndex

__all__ = ["people_named", "role_ends", "spelt_so", "state_ends", "within_names", "within_phrases"]


@lru_cache(maxsize=16)
def within_names(index: ArticleIndex) -> frozenset[int]:
    """The tokens of an article's names."""
    return frozenset(covered(index.names))


@lru_cache(maxsize=16)
def within_phrases(index: ArticleIndex) -> frozenset[int]:
    """The tokens of an article's names and roles."""
    return frozenset(covered(index.names, index.roles))


@lru_cache(maxsize=16)
def role_ends(index: ArticleIndex) -> frozenset[int]:
    """The tokens before which a role ends."""
    return frozenset(role.end for role in index.roles)


@lru_cache(maxsize=16)
def state_ends(index: ArticleIndex) -> frozenset[int]:
    """The tokens before which the name of a state, a people or one of its towns ends."""
    return frozenset(match.end for match in index.names if match.entries[0].kind in COUNTRIES)


@lru_cache(maxsize=16)
def spelt_so(index: ArticleIndex) -> Mapping[str, Sequence[int]]:
    """By their spelling, the tokens of an article."""
    found = defaultdict[str, list[int]](list)
    for at, token in enumerate(index.tokens):
        found[token.raw].append(at)
    return dict(found)


@lru_cache(maxsize=16)
def people_named(index: ArticleIndex) -> Mapping[str, Sequence[int]]:
    """By their names, the characters at which people of the tables are named in full."""
    found = defaultdict[str, list[int]](list)
    for match in index.names:
        for name in {entry.name for entry in match.entries if entry.kind == "person"}:
            found[name].append(index.tokens[match.start].start)
    return dict(found)
