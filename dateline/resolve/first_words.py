"""Whom the first words of a sentence only tell beside its subject: "In a call with Xi, Biden wept" goes on with Biden."""

from collections.abc import Sequence

from dateline.actors.phrases import ARTICLES, PREPOSITIONS, covered
from dateline.actors.words import word_set
from dateline.quotes import is_quoted
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.clauses import begins_predicate
from dateline.resolve.earlier import Earlier
from dateline.resolve.lookups import within_phrases

__all__ = ["OPENERS", "are_led", "first_token", "subject_first"]

OPENERS, SAYING = word_set("clause_openers") | {"whom"}, word_set("saying")
BESIDE = frozenset(("with", "to", "from", "under", "against", "alongside", "about", "like", "unlike"))
IN_TITLES = ARTICLES | {"of", "and", ",", "'s", "former", "new", "then"}


def are_led(people: Sequence[Earlier], start: int, end: int, index: ArticleIndex) -> bool:
    """Whether the tokens hold no clause, and a preposition or participle governs the first of the people: "In a letter to Xi",
    "After meeting Putin"; not "In Xi's view", nor "After a visit by Putin"."""
    words = index.tokens[start:end]
    if any(item.at < people[0].at for item in people):  # whom they tell of is not first: it is the subject behind them
        return False
    is_head = words[0].key in PREPOSITIONS | OPENERS | SAYING | BESIDE or words[0].key.endswith("ing")
    if not is_head or any(begins_predicate(word) or word.key in ("'s", "by", "according") for word in words):
        return False
    at = index.token_at(people[0].at)
    inside = within_phrases(index)
    while at > start and (at - 1 in inside or index.tokens[at - 1].key in IN_TITLES or index.tokens[at - 1].raw[:1].isupper()):
        if at - 1 == start:
            break
        at -= 1
    governor = index.tokens[at - 1]
    return governor.key in BESIDE or governor.key.endswith("ing")


def first_token(number: int, index: ArticleIndex) -> int:
    """The token with which the sentence of a number begins, behind a quotation mark that closes the one before it."""
    start = index.token_at(index.sentences[number])
    behind = index.tokens[start + 1 : start + 2]
    is_closing = behind != () and not index.tokens[start].raw[0].isalnum() and not is_quoted(index.text, behind[0].start)
    return start + 1 if is_closing else start


def subject_first(people: Sequence[Earlier], index: ArticleIndex) -> list[Earlier]:
    """The people of one sentence, in text order, but that who stands behind the comma of such first words comes before those in
    them."""
    if len(people) < 2:
        return list(people)
    start = first_token(index.sentence_of(people[0].at), index)
    for number in range(1, len(people)):
        comma = _comma_before(people[number], index)
        if comma > start and _is_alone(people[number:], index) and are_led(people[:number], start, comma, index):
            return [*people[number:], *people[:number]]
    return list(people)


def _comma_before(person: Earlier, index: ArticleIndex) -> int:
    """The token of the comma behind which the person is named, with his titles; -1: he stands elsewhere."""
    at = index.token_at(person.at)
    inside = covered((), index.roles)
    while at and (at - 1 in inside or index.tokens[at - 1].key in ARTICLES or index.tokens[at - 1].raw[:1].isupper()):
        at -= 1
    return at - 1 if at and index.tokens[at - 1].key == "," else -1


def _is_alone(people: Sequence[Earlier], index: ArticleIndex) -> bool:
    """Whether the first of the people owns nothing and is in no list."""
    at = index.token_at(people[0].at)
    while at < len(index.tokens) and (index.tokens[at].raw[:1].isupper() or index.tokens[at].key in ARTICLES):
        at += 1
    behind = [token.key for token in index.tokens[at : at + 1]]
    listed = behind == [","] and any(
        index.tokens[at + 1 : at + 2] and item.at == index.tokens[at + 1].start for item in people[1:]
    )
    return bool(behind) and behind[0] not in ("'s", "and", "or") and not listed
