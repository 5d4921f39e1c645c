"""Whether a pronoun is an object, and which actor is the subject of its own clause, that the object cannot be: "Chad recalled its
envoy to Mali after accusing it of lies" accuses Mali."""

import re
from collections.abc import Sequence
from itertools import pairwise

from dateline.actors.phrases import PREPOSITIONS
from dateline.actors.words import Token, word_set
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.earlier import Earlier

__all__ = ["ASIDES", "ENDS", "aside", "begins_predicate", "is_object", "own_subject"]

ALWAYS = frozenset(("them", "him"))
EITHER = frozenset(("it", "her"))
OPENERS = word_set("clause_openers")
SUBJECTS = frozenset(("i", "he", "she", "we", "they", "you"))
RELATIVES = frozenset(("who", "which"))
ASIDES = RELATIVES | {"whom", "whose"}
SAYING = word_set("saying")
SUBJECT_BEFORE = SAYING | OPENERS | {"and", "but", ",", '"', "“", "``"}
ENDS = PREPOSITIONS | {".", ",", ";", "?", "!", "and", "that", "”", '"', "as", "because", "while", "when", "who"}
# What begins a predicate behind a name between commas ("The envoy, Bo Berg, met ..."), no apposition of it.
VERB = re.compile(
    r"(?:will|would|has|had|is|was|may|might|must|should|could|can|did|met|left|flew|went|came|took|held|gave|sent|spoke|began|made"
    r"|saw|won|paid|led|drove|sought|urges|warns|meets|arrives|leaves|visits|holds|calls|also)"
)
# A participle in -ed stands before the noun of an apposition, not a past tense: "Ada Lind, ousted president of Peru".
PARTICIPLE = re.compile(
    r"(?:accused|appointed|armed|banned|convicted|defeated|deposed|detained|disgraced|disputed|elected|exiled|impeached|imprisoned"
    r"|indicted|jailed|named|ousted|red|renowned|respected|retired|sacked|suspended|toppled|veiled|wanted|wounded)"
)


def is_object(word: str, at: int, index: ArticleIndex) -> bool:
    """Whether the pronoun at `at` is governed by a verb or preposition before it: 'him' and 'them' always, 'it' and 'her'
    where a clause neither begins before them nor goes on with a verb or a noun behind them."""
    if word in ALWAYS:
        return True
    if word not in EITHER:
        return False
    here = index.token_at(at)
    if not here or here + 1 >= len(index.tokens):
        return False
    before, behind = index.tokens[here - 1].key, index.tokens[here + 1].key
    if word == "it" and before in PREPOSITIONS - OPENERS:  # "bought oil from it last year"; 'her' may be of a noun behind it
        return True
    return (before in SAYING and behind == "to") or (before not in SUBJECT_BEFORE and behind in ENDS)  # "told her to talk"


def own_subject(at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> Earlier | None:
    """The subject of the clause that holds `at`: a pronoun, or the first actor behind the last word before it that opens a
    clause and has an actor behind it; of a relative clause without one, the actor before 'who'. What stands in a relative
    clause that has ended is passed over. None: nobody is named."""
    start, closed = index.sentences[index.sentence_of(at)], aside(at, index)
    items = [item for item in earlier if start <= item.at < at and item.at not in closed]
    words = [token for token in _words_before(at, index) if token.start not in closed]
    for following, token in pairwise(reversed([*words, words[-1]])) if words else ():
        if token.key == "," and following.key in ("and", "but"):  # a new clause, mostly with a subject of its own
            fresh = next((item for item in items if item.at > token.start), None)
            if fresh or not _goes_on(following, words):
                return fresh
        if token.key in SUBJECTS:
            marked = next((item for item in items if item.at == token.start), None)
            people = [item for item in items if item.is_person and item.at < token.start]
            return marked or (people[0] if people and token.key in ("he", "she") else None)
        behind = [item for item in items if item.at > token.start]
        if token.key in RELATIVES and not behind:
            return next((item for item in reversed(items) if item.at < token.start), None)
        is_told = token.key in SAYING and following.key != "to"  # whom somebody wrote to is no subject
        if behind and (is_told or token.key in OPENERS):
            return behind[0]
    return items[0] if items else None


def _goes_on(link: Token, words: Sequence[Token]) -> bool:
    """Whether a verb stands behind the 'and', whose subject is that of the verb before: ", and asked it"."""
    behind = [token for token in words if token.start > link.start and token.key not in ("also", "then", "later", "again")]
    return bool(behind) and (begins_predicate(behind[0]) or behind[0].key in SAYING)


def aside(at: int, index: ArticleIndex) -> frozenset[int]:
    """Where the words stand of those relative clauses of the sentence that one comma before `at` opens and another closes:
    "Angela Merkel, who met Vladimir Putin, urged him"."""
    words, found = _words_before(at, index), set[int]()
    commas = [n for n, token in enumerate(words) if token.key == ","]
    for first, last in pairwise(commas):
        if words[first + 1].key in ASIDES:
            found.update(token.start for token in words[first:last])
    return frozenset(found)


def _words_before(at: int, index: ArticleIndex) -> list[Token]:
    """The words of the sentence before `at`."""
    start = index.sentences[index.sentence_of(at)]
    return list(index.tokens[index.token_at(start) : index.token_at(at)])


def begins_predicate(token: Token) -> bool:
    """'Met', 'visited', 'will'; not 'former', nor the 'ousted' of 'ousted president'."""
    is_past = token.raw.islower() and token.key.endswith("ed") and not PARTICIPLE.fullmatch(token.key)
    return is_past or VERB.fullmatch(token.raw) is not None
