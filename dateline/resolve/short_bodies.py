"""'The Fund' once the IMF is named, 'the Community' of ECOWAS, 'the lender': bodies of several states by their head noun.

Reports write the acronym, or "the World Bank", and then that word with a capital. A name of the article that holds the word and
is another's ("the Bank of Peru", "the Oil Fund") leaves it open.
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from dateline.actors.gazetteer import Match, load_gazetteer
from dateline.actors.phrases import Phrase
from dateline.actors.tables import Entry
from dateline.resolve.articles import OF_SEVERAL_STATES, ArticleIndex

__all__ = ["short_body"]

NOUNS = frozenset(("bank", "community", "fund", "league", "organisation", "organization", "union"))
LENDING = frozenset(("bank", "fund"))
THE = frozenset(("the", "this"))


def short_body(index: ArticleIndex, phrase: Phrase, at: int) -> Entry | None:
    """The last body of several states named before `at` that "the Fund" or "the lender" may mean."""
    head = phrase.tokens[: phrase.cut]
    noun = head[-1].key
    is_short = len(head) == 2 and noun in NOUNS and head[1].raw[:1].isupper()
    if head[0].key not in THE or not (is_short or noun == "lender"):
        return None
    nouns = frozenset((noun,)) if is_short else LENDING
    before = [match for match in index.names if index.tokens[match.start].start < at]
    body = next((entry for match in reversed(before) if (entry := _body(match)) and nouns & _head_nouns()[entry.name]), None)
    return body if body and not _is_anothers(index, nouns, body) else None


def _body(match: Match) -> Entry | None:
    return next((e for e in match.entries if e.kind == "organisation" and e.code in OF_SEVERAL_STATES), None)


def _is_anothers(index: ArticleIndex, nouns: frozenset[str], body: Entry) -> bool:
    """Whether the article has the word in a name of another, or, for "the lender", tells of a bank."""
    own = {at for match in index.names if body in match.entries for at in range(match.start, match.end)}
    for at, token in enumerate(index.tokens):
        before = index.tokens[at - 1] if at else token
        behind = index.tokens[at + 1 : at + 3]
        is_of = len(behind) == 2 and behind[0].key == "of" and behind[1].raw[:1].isupper()  # not "accused the Bank of fraud"
        is_bare = token.raw[:1].isupper() and before.key in THE and not is_of
        is_small = token.raw.islower() and (nouns != LENDING or token.key != "bank" or before.key == "central")
        if token.key in nouns and at not in own and not (is_bare or is_small):
            return True
    return False


@cache
def _head_nouns() -> Mapping[str, frozenset[str]]:
    """The head nouns of all names of a body, by the one that it goes by: 'community' of ECOWAS."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, entries in load_gazetteer().names.items():
        for entry in entries:
            if entry.kind == "organisation":
                found[entry.name].add(name.partition(" of ")[0].rpartition(" ")[2])
    return {name: frozenset(words) for name, words in found.items()}
