"""'The federation' behind "the International Transport Workers' Federation": a private body of many states, by its last word."""

from collections.abc import Sequence

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.phrases import Phrase, parse
from dateline.actors.tables import Entry
from dateline.actors.words import Token
from dateline.actors.world_bodies import NOUNS, is_of_the_world
from dateline.resolve.articles import ArticleIndex

__all__ = ["world_body_before"]

THE = frozenset(("the", "this"))


def world_body_before(index: ArticleIndex, phrase: Phrase, at: int) -> Entry | None:
    """The body that 'the federation' means: the last before `at` whose name ends in that word, if it is one of many states."""
    head = phrase.tokens[: phrase.cut]
    if len(head) != 2 or head[0].key not in THE or head[1].key not in NOUNS:
        return None
    called = (n for n, token in enumerate(index.tokens) if token.start < at and _is_name(token) and token.key == head[1].key)
    last = max(called, default=None)
    name = _name(index.tokens[: last + 1]) if last is not None else ()
    is_such = len(name) > 1 and is_of_the_world(parse(name, load_gazetteer()))
    return Entry(" ".join(token.raw for token in name), "NGO", "organisation", ("SOC",)) if is_such else None


def _name(tokens: Sequence[Token]) -> Sequence[Token]:
    """The words in capitals with which the tokens end."""
    start = len(tokens)
    while start and (_is_name(tokens[start - 1]) or tokens[start - 1].raw in ("'", "’")):
        start -= 1
    return tokens[start:]


def _is_name(token: Token) -> bool:
    return token.raw[:1].isupper() and token.key not in THE
