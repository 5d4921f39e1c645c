"""Whose an acronym of the tables is by the words before it in brackets: the FSB of "the Financial Stability Board (FSB)" is no
security service, and of two bodies with one acronym the one that is written in full is meant."""

from collections.abc import Sequence
from datetime import date
from functools import cache

from dateline.actors.gazetteer import Match, load_gazetteer
from dateline.actors.readings import NO_TABLE
from dateline.actors.tables import Entry, rows
from dateline.actors.words import Token, key_of, tokenize, word_set
from dateline.resolve.articles import ArticleIndex

__all__ = ["own_body"]

BODY_WORDS = word_set("body_nouns") | word_set("collectives") | {"chamber", "corps", "front", "fund", "league", "society"}
TABLES = ("institutions", "organisations", "parties", "armed_groups")
KINDS = ("group", "institution", "organisation", "party")
STEM = 5  # letters by which 'Guard' and 'Guards' are one word
SMALL = word_set("small_words")


def own_body(index: ArticleIndex, match: Match, entry: Entry | None, on: date | None) -> Entry | None:
    """The entry; where the article has its acronym in brackets behind words with those initials the body of that name. Nobody
    known if no more than half of the words are in the names that the tables have for it."""
    if match.end - match.start > 1 or not any(each.kind in KINDS for each in match.entries):
        return entry
    bracketed = [at for at in index.written.get(match.key, ()) if at and index.tokens[at - 1].key == "("]
    words = _words_before(index.tokens, bracketed[0] - 1, match.key) if bracketed else []
    full = {(each.name, each.code) for each in load_gazetteer().names.get(" ".join(word.key for word in words), ())}
    named = [each for each in match.entries if (each.name, each.code) in full and each.holds(on)]
    if named and (entry is None or (entry.name, entry.code) not in full):
        return named[0]
    if entry is None or entry.kind not in KINDS:
        return entry
    stems, known = _stems(words), _stems_by_acronym().get(match.key, frozenset())
    is_another = bool(known) and any(word.key in BODY_WORDS for word in words) and 2 * len(stems & known) < len(stems)
    return Entry(entry.name, None, "blocked", detail=NO_TABLE) if is_another else entry


def _words_before(tokens: Sequence[Token], end: int, letters: str) -> list[Token]:
    """The words with a capital right before `end` whose initials are the letters, small words aside; none: others stand there."""
    at, left = end, letters
    while at and left:
        at -= 1
        if tokens[at].raw[:1].isupper() and tokens[at].key[:1] == left[-1]:
            left = left[:-1]
        elif tokens[at].key not in SMALL:
            return []
    return [] if left else list(tokens[at:end])


@cache
def _stems_by_acronym() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in (row for table in TABLES for row in rows(f"{table}.csv")):
        names = [name for name in (row["name"], *row["aliases"].split(";")) if name]
        stems = frozenset(stem for name in names if not name.isupper() for stem in _stems(tokenize(name)))
        for key in (key_of(name) for name in names if name.isupper()):
            found[key] = found.get(key, frozenset()) | stems
    return found


def _stems(words: Sequence[Token]) -> frozenset[str]:
    return frozenset(word.key[:STEM] for word in words if word.key not in SMALL and word.raw[:1].isalpha())
