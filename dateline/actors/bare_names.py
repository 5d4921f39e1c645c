"""Whether words are the name of a state, or of a body or an armed group, and nothing else."""

from dateline.actors.gazetteer import load_gazetteer, scan
from dateline.actors.phrases import ARTICLES
from dateline.actors.sectors import COUNTRIES
from dateline.actors.words import tokenize

__all__ = ["is_body", "is_state"]


def is_body(words: str) -> bool:
    return bool({"organisation"} & _kinds(words))


def is_state(words: str) -> bool:
    return bool(_kinds(words) & set(COUNTRIES))


def _kinds(words: str) -> frozenset[str]:
    """The kinds of those whose name all the words are, without an article."""
    tokens = [token for token in tokenize(words) if token.key not in ARTICLES]
    names = scan(tokens, load_gazetteer())
    is_all = len(names) == 1 and names[0].end - names[0].start == len(tokens)
    return frozenset(entry.kind for entry in names[0].entries) if is_all else frozenset()
