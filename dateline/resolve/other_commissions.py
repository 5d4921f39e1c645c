"""'The Commission' of an article that names another one: "the Fair Trading Commission of Peru" is not the European Union's."""

from collections.abc import Callable, Iterator, Sequence

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import covered
from dateline.actors.reading_names import Reading, written
from dateline.actors.tables import Entry
from dateline.actors.words import Token
from dateline.resolve.articles import ArticleIndex

__all__ = ["own_commission"]

SHORT = "the commission"
UNION = "EUR"
FORMS = frozenset(("the", "republic", "kingdom", "of"))  # of a state's full name


def own_commission(
    index: ArticleIndex, match: Match, entry: Entry | None, read: Callable[[Sequence[Token]], Reading]
) -> Entry | None:
    """The entry, or, where the article gives another commission its full name and tells nothing else of the Union, this one;
    without a code where its words tell none."""
    if entry is None or entry.code != UNION or match.key != SHORT or _tells_of_the_union(index):
        return entry
    words = next(_full_names(index), None)
    if words is None:
        return entry
    found = read(words)
    if found.code is None:
        return Entry(written(words), None, "blocked", detail="meant, and no table has it")
    return Entry(written(words), found.code, "institution", found.sectors, detail=", as the article calls it in full")


def _tells_of_the_union(index: ArticleIndex) -> bool:
    return any(entry.code == UNION for match in index.names if match.key != SHORT for entry in match.entries)


def _full_names(index: ArticleIndex) -> Iterator[Sequence[Token]]:
    """The words of each commission that has a name, before the first that has none: 'Dutch Food and Trade Commission',
    'Commission of Peru'."""
    tokens, named = index.tokens, covered([match for match in index.names if match.key != SHORT])
    first = next((match.start for match in index.names if match.key == SHORT), len(tokens))
    for at, token in enumerate(tokens[:first]):
        if token.raw != "Commission":
            continue
        start = at
        while start and _goes_before(tokens, start - 1, named):
            start -= 1
        end = _owner_end(index, at + 1)
        if end - start > 1:
            yield tokens[start:end]


def _goes_before(tokens: Sequence[Token], at: int, named: set[int]) -> bool:
    token = tokens[at]
    is_link = token.key == "and" and at > 0 and tokens[at - 1].raw[:1].isupper() and tokens[at + 1].raw != "Commission"
    return is_link or at in named or token.key == "'s" or (token.raw[:1].isupper() and token.key != "the")


def _owner_end(index: ArticleIndex, at: int) -> int:
    """Where the name ends that the noun before `at` is in, or the state that 'of' hangs on it; there, if none does."""
    if known := next((match.end for match in index.names if match.start < at < match.end and match.key != SHORT), 0):
        return known
    if at >= len(index.tokens) or index.tokens[at].key != "of":
        return at
    owner = next((match for match in index.names if match.start > at), None)
    is_next = owner is not None and FORMS.issuperset(token.key for token in index.tokens[at : owner.start])
    return owner.end if owner and is_next else at
