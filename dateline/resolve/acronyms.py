"""Acronyms that no table knows: the full name of 'NCFW' is 'the National Council of Fish Workers (NCFW)' of the same article."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from dateline.actors.phrases import Phrase
from dateline.actors.words import Token, word_set
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.lookups import within_names

__all__ = ["long_form", "opens_an_office"]

SMALL = word_set("small_words")
QUOTES = frozenset(('"', "'", "“", "”", "‘", "’"))
SHORTEST, LONGEST = 2, 7  # letters of an acronym; two only behind their name in brackets


def long_form(index: ArticleIndex, acronym: Token) -> list[Token] | None:
    """The capitalised words with those initials right before '(ABC)', else anywhere in the article from
    three letters on; the state named before them belongs to them ('the Polish Fish Office'). None: the token
    is no acronym, or no words fit."""
    letters = acronym.raw.lower()
    if not acronym.raw.isupper() or not acronym.raw.isalpha() or not SHORTEST <= len(letters) <= LONGEST:
        return None
    tokens = index.tokens
    written = (at for at in range(1, len(tokens) - 1) if tokens[at].raw == acronym.raw)
    bracketed = [bracket for at in written if (bracket := _bracket_before(tokens, at)) is not None]
    named = within_names(index)
    ends = [(end, last) for last in bracketed for end in (last, _before_owner(tokens, last, named))]
    ends += [(end, end) for end in range(1, len(tokens))] if len(letters) > SHORTEST else []
    start_end = next(((start, last) for end, last in ends if (start := _start(tokens, end, letters)) is not None), None)
    if start_end is None:
        return None
    start, end = start_end
    while start > 0 and (start - 1 in named or tokens[start - 1].key == "'s"):
        start -= 1
    return [*tokens[start:end], *(_owner_behind(index, end) if named.isdisjoint(range(start, end)) else ())]


def _owner_behind(index: ArticleIndex, bracket: int) -> Sequence[Token]:
    """'of Peru' behind the bracket that opens there: 'the Fish Council (FC) of Peru'."""
    tokens = index.tokens
    closed = next((at for at in range(bracket, min(bracket + 5, len(tokens))) if tokens[at].key == ")"), None)
    if closed is None or tokens[closed + 1 : closed + 2] == () or tokens[closed + 1].key != "of":
        return ()
    states = (m for m in index.names if m.start - closed in (2, 3) and m.entries[0].kind == "country")
    state = next((m for m in states if m.start == closed + 2 or tokens[closed + 2].key == "the"), None)
    return tokens[closed + 1 : state.end] if state else ()


def _bracket_before(tokens: Sequence[Token], at: int) -> int | None:
    """Where the bracket stands that opens right before the token: '(ABC)', '("ABC")', '(the "ABC")'."""
    at -= 1
    while at > 0 and (tokens[at].raw in QUOTES or tokens[at].key == "the"):
        at -= 1
    return at if tokens[at].key == "(" else None


def opens_an_office(phrase: Phrase, name: Sequence[Token]) -> bool:
    """Whether the first word of an unknown name stands before an office: 'NCFW president Ada Lind'."""
    behind = phrase.tokens[phrase.tokens.index(name[0]) + 1 : phrase.cut] if name else ()
    return bool(behind) and behind[0].raw.islower()


def _before_owner(tokens: Sequence[Token], end: int, named: AbstractSet[int]) -> int:
    """Where 'of Peru' begins in 'the Fish Council of Peru (FC)'; the end where no name of the tables hangs on."""
    at = end
    while at > 0 and at - 1 in named:
        at -= 1
    return at - 1 if 1 < at < end and tokens[at - 1].key == "of" else end


def _start(tokens: Sequence[Token], end: int, letters: str) -> int | None:
    """Where the words that end before `end` begin whose initials are the letters; small words between them may count."""
    at = end
    left = letters
    while at > 0 and left:
        token = tokens[at - 1]
        if token.raw[:1].isupper() and not (token.raw.isupper() and len(token.raw) > 1) and token.key[:1] == left[-1]:
            left = left[:-1]
        elif at == end or token.key not in SMALL:
            return None
        elif token.key[:1] == left[-1] and len(letters) > SHORTEST and _counts(tokens, at, left):
            left = left[:-1]
        at -= 1
    return None if left or tokens[at].key in SMALL else at


def _counts(tokens: Sequence[Token], at: int, left: str) -> bool:
    """Whether the small word before `at` gives a letter: the next capitalised word before it does not."""
    before = next((token for token in reversed(tokens[: at - 1]) if token.key not in SMALL), None)
    return before is not None and before.key[:1] != left[-1]
