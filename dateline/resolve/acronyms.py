"""Acronyms: the full name of 'NCFW', which no table knows, is 'the National Council of Fish Workers (NCFW)' of the same article;
one of the tables may be another body there: 'the Farm Stability Board (FSB)' is no security service."""

from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import Phrase, covered
from dateline.actors.reading_names import Reading, written
from dateline.actors.tables import Entry, rows
from dateline.actors.words import Token, key_of, tokenize, word_set
from dateline.resolve.articles import ArticleIndex

__all__ = ["body_in_brackets", "long_form", "opens_an_office"]

SMALL = word_set("small_words")
SHORTEST, LONGEST = 2, 7  # letters of an acronym; two only behind their name in brackets
BODY_WORDS = word_set("body_nouns") | word_set("collectives") | {"chamber", "corps", "front", "fund", "league", "society"}
TABLES = ("institutions", "organisations", "parties", "armed_groups")
KINDS = ("group", "institution", "organisation", "party")
STEM = 5  # letters by which 'Guard' and 'Guards' are one word


def long_form(index: ArticleIndex, acronym: Token, *, in_brackets: bool = False) -> list[Token] | None:
    """The capitalised words with those initials right before '(ABC)', else (not if `in_brackets`) anywhere in the article from
    three letters on; the state named before them belongs to them ('the Polish Fish Office'). None: the token
    is no acronym, or no words fit."""
    letters = acronym.raw.lower()
    if not acronym.raw.isupper() or not acronym.raw.isalpha() or not SHORTEST <= len(letters) <= LONGEST:
        return None
    tokens = index.tokens
    bracketed = [at - 1 for at in range(1, len(tokens) - 1) if tokens[at].raw == acronym.raw and tokens[at - 1].key == "("]
    named = covered(index.names)
    ends = [(end, last) for last in bracketed for end in (last, _before_owner(tokens, last, named))]
    ends += [(end, end) for end in range(1, len(tokens))] if len(letters) > SHORTEST and not in_brackets else []
    start_end = next(((start, last) for end, last in ends if (start := _start(tokens, end, letters)) is not None), None)
    if start_end is None:
        return None
    start, end = start_end
    while start > 0 and (start - 1 in named or tokens[start - 1].key == "'s"):
        start -= 1
    return list(tokens[start:end])


def opens_an_office(phrase: Phrase, name: Sequence[Token]) -> bool:
    """Whether the first word of an unknown name stands before an office: 'NCFW president Ada Lind'."""
    behind = phrase.tokens[phrase.tokens.index(name[0]) + 1 : phrase.cut] if name else ()
    return bool(behind) and behind[0].raw.islower()


def _before_owner(tokens: Sequence[Token], end: int, named: set[int]) -> int:
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


def body_in_brackets(
    index: ArticleIndex, match: Match, entry: Entry | None, read: Callable[[Sequence[Token]], Reading]
) -> Entry | None:
    """The entry, or, where the article has the acronym in brackets behind the words of another body, this one; without a code
    where its words tell none."""
    if entry is None or entry.kind not in KINDS or match.end - match.start > 1:
        return entry
    bracketed = (token for before, token in pairwise(index.tokens) if token.key == match.key and before.key == "(")
    acronym = next(bracketed, None)
    words = long_form(index, acronym, in_brackets=True) if acronym else None
    if not words or not _are_of_another(words, match.key):
        return entry
    found = read(words)
    if found.entry and found.entry.kind in KINDS:
        return found.entry
    if found.code:
        return Entry(written(words), found.code, "institution", found.sectors, detail=", by the article's own brackets")
    return Entry(written(words), None, "blocked", detail="meant by the acronym, and no table has it")


def _are_of_another(words: Sequence[Token], key: str) -> bool:
    """Whether the words name a body in English, and no more than half of them are in the names that the tables have for it."""
    stems = _stems(words)
    known = _stems_by_acronym().get(key, frozenset())
    return bool(known) and any(word.key in BODY_WORDS for word in words) and 2 * len(stems & known) < len(stems)


@cache
def _stems_by_acronym() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for table in TABLES:
        for row in rows(f"{table}.csv"):
            names = [name for name in (row["name"], *row["aliases"].split(";")) if name]
            stems = frozenset(stem for name in names if not name.isupper() for stem in _stems(tokenize(name)))
            for name in names:
                if name.isupper():
                    found[key_of(name)] = found.get(key_of(name), frozenset()) | stems
    return found


def _stems(words: Sequence[Token]) -> frozenset[str]:
    return frozenset(word.key[:STEM] for word in words if word.key not in SMALL and word.raw[:1].isalpha())
