"""Whether a pronoun is an object, and which actor is the subject of its own clause, that the object cannot be: "Chad recalled its
envoy to Mali after accusing it of lies" accuses Mali."""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from dateline.actors.phrases import PREPOSITIONS
from dateline.actors.words import Token, word_set
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.earlier import Earlier
from dateline.resolve.lookups import within_phrases

__all__ = ["ENDS", "aside", "begins_predicate", "is_object", "object_before", "own_subject"]

ALWAYS = frozenset(("them", "him"))
EITHER = frozenset(("it", "her"))
OPENERS = word_set("clause_openers")
SUBJECTS = frozenset(("i", "he", "she", "we", "they", "you"))
RELATIVES = frozenset(("who", "which"))
ASIDES = RELATIVES | {"whom", "whose"}
BEFORE_OFFICES = word_set("before_names") | word_set("former") | {",", "new"}
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
    clause that has ended is passed over, so is the owner in "Germany's Olaf Scholz". None: nobody is named."""
    start, closed = index.sentences[index.sentence_of(at)], aside(at, index)
    near = [item for item in earlier if start <= item.at < at and item.at not in closed]
    items = [item for item in near if not _is_owner(item, near, index)]
    words = [token for token in _words_before(at, index) if token.start not in closed]
    for following, token in pairwise(reversed([*words, words[-1]])) if words else ():
        if token.key == "," and following.key in ("and", "but"):  # a new clause, mostly with a subject of its own
            fresh = next((item for item in items if item.at > token.start), None)
            if fresh or not _goes_on(following, words):
                return fresh
        if token.key in SUBJECTS:
            return next((item for item in items if item.at == token.start), None) or _of_pronoun(token, items)
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


def object_before(at: int, index: ArticleIndex, subject: Earlier, items: Sequence[Earlier]) -> Earlier | None:
    """The person who is the object of the verb to which 'and' joins that of the 'him' at `at`: "Biden rang Xi on Monday and urged
    him"; behind a semicolon who is named first is the subject. None: no such verb is before it, or its clause names none."""
    words = _words_before(at, index)
    verbs = [n for n, token in enumerate(words[-2:], max(0, len(words) - 2)) if begins_predicate(token) or token.key in SAYING]
    if not verbs or verbs[0] == 0 or words[verbs[0] - 1].key != "and":
        return None
    link = words[verbs[0] - 1].start
    start = max((token.start for token in words if token.key == ";"), default=0)
    inside = [item for item in items if item.is_person and max(start, subject.at) < item.at < link]
    if any(token.key in OPENERS | {"but", ":"} for token in words if max(start, subject.at) < token.start < link):
        return None
    own = inside[0].actor if inside and start > subject.at else None
    return next((item for item in inside if item.actor.name != (own.name if own else None)), None)


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


def _is_owner(item: Earlier, items: Sequence[Earlier], index: ArticleIndex) -> bool:
    """Whether it is but the state of the person of it behind its 's, with nothing but his office between them."""
    here = index.token_at(item.at)
    name = next((m for m in index.names_within(here, here + 1) if index.tokens[m.start].start == item.at), None)
    if item.is_person or name is None or [token.key for token in index.tokens[name.end : name.end + 1]] != ["'s"]:
        return False
    people = [other for other in items if other.is_person and other.actor.code == item.actor.code]
    return any(other.at == item.at or _is_office(name.end + 1, other.at, index) for other in people)


def _is_office(first: int, end: int, index: ArticleIndex) -> bool:
    """Whether nothing but an office stands between the token `first` and the character `end` behind it."""
    inside = within_phrases(index)
    between = takewhile(lambda n: index.tokens[n].start < end, range(first, len(index.tokens)))
    return index.tokens[first - 1].start < end and all(n in inside or index.tokens[n].key in BEFORE_OFFICES for n in between)


def _of_pronoun(token: Token, items: Sequence[Earlier]) -> Earlier | None:
    """Whom 'he' that is no argument means: the first person of the sentence."""
    before = [item for item in items if item.is_person and item.at < token.start]
    return before[0] if before and token.key in ("he", "she") else None


def begins_predicate(token: Token) -> bool:
    """'Met', 'visited', 'will'; not 'former', nor the 'ousted' of 'ousted president'."""
    is_past = token.raw.islower() and token.key.endswith("ed") and not PARTICIPLE.fullmatch(token.key)
    return is_past or VERB.fullmatch(token.raw) is not None
