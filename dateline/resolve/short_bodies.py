"""'The Fund' once the IMF is named, 'the Community' of ECOWAS, 'the lender': bodies of several states by their head noun.

Reports write the acronym, or "the World Bank", and then that word with a capital, a bank and a fund also in small letters. A
name of the article that holds the word and is another's ("the Bank of Peru", "the Oil Fund") leaves it open, the small word also
a common noun of another ("a pension fund", 'the bank of the river') and a firm that is named after the body.
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from dateline.actors.gazetteer import Match, load_gazetteer
from dateline.actors.phrases import Phrase
from dateline.actors.sectors import COUNTRIES
from dateline.actors.tables import Entry
from dateline.calendar_names import DATE_WORDS
from dateline.resolve.articles import OF_SEVERAL_STATES, ArticleIndex

__all__ = ["short_body"]

NOUNS = frozenset(("bank", "community", "fund", "league", "organisation", "organization", "union"))
LENDING = frozenset(("bank", "fund"))
THE = frozenset(("the", "this"))
THERE = frozenset(("in", "near", "outside"))
BEFORE_VERBS = frozenset(("to", "will", "would", "could", "must", "not", "help"))  # "agreed to fund it"


def short_body(index: ArticleIndex, phrase: Phrase, at: int) -> Entry | None:
    """The last body of several states named before `at` that "the Fund" or "the lender" may mean."""
    head = phrase.tokens[: phrase.cut]
    noun = head[-1].key
    is_large = len(head) == 2 and noun in NOUNS and head[1].raw[:1].isupper()
    is_small = not is_large and noun in LENDING and len(phrase.tokens) == 2
    if head[0].key not in THE or not (is_large or is_small or noun == "lender"):
        return None
    nouns = LENDING if noun == "lender" else frozenset((noun,))
    before = [match for match in index.names if index.tokens[match.start].start < at]
    match = next((m for m in reversed(before) if (entry := _body(m)) and nouns & _head_nouns()[entry.name]), None)
    body = _body(match) if match else None
    if match is None or body is None or _is_anothers(index, nouns, body):
        return None
    return None if is_small and (_is_common(index, noun) or any(map(_is_firm, before[before.index(match) :]))) else body


def _body(match: Match) -> Entry | None:
    return next((e for e in match.entries if e.kind == "organisation" and e.code in OF_SEVERAL_STATES), None)


def _is_firm(match: Match) -> bool:
    return any("BUS" in entry.sectors for entry in match.entries[:1])


def _is_common(index: ArticleIndex, noun: str) -> bool:
    """Whether the article has the small word of another: 'a bank', 'the central bank', 'the bank of the river', 'a lender', "the
    bank in Ankara"."""
    for at, token in enumerate(index.tokens[1:], 1):
        behind = index.tokens[at + 1 : at + 3]
        is_of = bool(behind) and behind[0].key in ("of", "where")
        is_there = len(behind) > 1 and behind[0].key in THERE and behind[1].raw.istitle() and behind[1].key not in DATE_WORDS
        is_bare = index.tokens[at - 1].key in THE and not is_of and not is_there
        if token.key in (noun, "lender") and token.raw.islower() and not (is_bare or index.tokens[at - 1].key in BEFORE_VERBS):
            return True
    return False


def _is_anothers(index: ArticleIndex, nouns: frozenset[str], body: Entry) -> bool:
    """Whether the article has the word in a name of another, or, for "the lender", tells of a bank."""
    own = {at for m in index.names if body in m.entries or _is_of_land(m) for at in range(m.start, m.end)}
    for at, token in enumerate(index.tokens):
        before = index.tokens[at - 1] if at else token
        behind = index.tokens[at + 1 : at + 3]
        is_of = len(behind) == 2 and behind[0].key == "of" and behind[1].raw[:1].isupper()  # not "accused the Bank of fraud"
        is_bare = token.raw[:1].isupper() and before.key in THE and not is_of
        is_small = token.raw.islower() and (nouns != LENDING or token.key != "bank" or before.key == "central")
        if token.key in nouns and at not in own and not (is_bare or is_small):
            return True
    return False


def _is_of_land(match: Match) -> bool:
    """'The West Bank'."""
    return any(entry.kind in COUNTRIES for entry in match.entries[:1])


@cache
def _head_nouns() -> Mapping[str, frozenset[str]]:
    """The head nouns of all names of a body, by the one that it goes by: 'community' of ECOWAS."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, entries in load_gazetteer().names.items():
        for entry in entries:
            if entry.kind == "organisation":
                found[entry.name].add(name.partition(" of ")[0].rpartition(" ")[2])
    return {name: frozenset(words) for name, words in found.items()}
