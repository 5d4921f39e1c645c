"""Short names of the tables that an article gives to another body: 'the Farm Stability Board (FSB)' is no security service, 'the
Commission' of "the Fair Trading Commission of Peru" not the European one."""

from collections.abc import Callable, Sequence
from functools import cache

from dateline.actors.gazetteer import Match
from dateline.actors.reading_names import Reading, written
from dateline.actors.readings import NO_TABLE
from dateline.actors.tables import Entry, rows
from dateline.actors.words import Token, key_of, tokenize, word_set
from dateline.resolve.acronyms import bracket_before, long_form
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.other_commissions import own_commission

__all__ = ["own_body"]

BODY_WORDS = word_set("body_nouns") | word_set("collectives") | {"chamber", "corps", "front", "fund", "league", "society"}
TABLES = ("institutions", "organisations", "parties", "armed_groups")
KINDS = ("group", "institution", "organisation", "party")
STEM = 5  # letters by which 'Guard' and 'Guards' are one word
SMALL = word_set("small_words")


def own_body(index: ArticleIndex, match: Match, entry: Entry | None, read: Callable[[Sequence[Token]], Reading]) -> Entry | None:
    """The entry, or the body to which the article gives its name: by brackets, or the commission that it calls in full."""
    return _body_in_brackets(index, match, own_commission(index, match, entry, read), read)


def _body_in_brackets(
    index: ArticleIndex, match: Match, entry: Entry | None, read: Callable[[Sequence[Token]], Reading]
) -> Entry | None:
    """The entry, or, where the article has the acronym in brackets behind the words of another body, this one; without a code
    where its words tell none."""
    if entry is None or entry.kind not in KINDS or match.end - match.start > 1:
        return entry
    written_so = (at for at in index.written.get(match.key, ()) if at)
    acronym = next((index.tokens[at] for at in written_so if bracket_before(index.tokens, at) is not None), None)
    words = long_form(index, acronym, in_brackets=True) if acronym else None
    if not words or not _are_of_another(words, match.key):
        return entry
    found = read(words)
    if found.entry and found.entry.kind in KINDS:
        return found.entry
    if found.code:
        return Entry(written(words), found.code, "institution", found.sectors, detail=", by the article's own brackets")
    return Entry(written(words), None, "blocked", detail=NO_TABLE)


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
