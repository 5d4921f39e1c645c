"""Whose "its army" is behind an object that it is joined to: "Chad blamed Niger and its army"."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.phrases import PREPOSITIONS, Phrase
from dateline.actors.titles import is_of_a_woman
from dateline.actors.words import word_set
from dateline.calendar_names import WEEKDAYS
from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.clauses import begins_predicate
from dateline.resolve.earlier import Earlier

__all__ = ["owner_joined"]

TO_WHOM = frozenset(("on", "to", "against", "with"))  # behind a verb they govern whom it addresses: "called on Niger"
BETWEEN = frozenset(("by", "between"))
ENDS = PREPOSITIONS | frozenset((".", ",", ";", ":", "not", "to", "that", "who", "which", "yesterday")) | frozenset(WEEKDAYS)
NO_VERBS = word_set("clause_openers") | word_set("articles") | {"and", "or", "but", "than", "as"}
HEADS = word_set("plurals") | word_set("body_nouns")
LONGEST = 6  # words of the noun with its attributes


def owner_joined(phrase: Phrase, at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> Actor | None:
    """Whose the phrase that begins with an owner pronoun at the character `at` is, if 'and' joins it to an object right
    before it. None: it does not, or another clause begins there ("attacked Niger and its army fled")."""
    here = index.token_at(at)
    word = index.tokens[here]
    start = _name_before(here - 1, index, earlier) if here and index.tokens[here - 1].key == "and" else None
    if start is None or word.key != phrase.tokens[0].key or [token.key for token in phrase.tokens[1:2]] == ["own"]:
        return None
    sentence, begins = index.sentences[index.sentence_of(at)], index.tokens[start].start
    owner = next((item for item in reversed(earlier) if sentence <= item.at <= begins and item.actor.code), None)
    if owner is None or not _agrees(word.key, owner):
        return None
    if not _is_object(index, start) or not _ends_its_list(index, here):
        return None
    return replace(owner.actor, reason=f"{word.raw!r} is of {owner.actor.name}, to whom it is joined")


def _name_before(link: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> int | None:
    """The token with which the name begins that ends at the token `link`, in the tables as it stands or a person's surname. None:
    no name ends there."""
    match = next((match for match in index.names if match.end == link), None)
    if match:
        return match.start
    first = link - 1
    people = {item.at for item in earlier if item.is_person}
    while first > 0 and index.tokens[first].start not in people and index.tokens[first - 1].raw[:1].isupper():
        first -= 1
    return link - 1 if index.tokens[first].start in people else None


def _agrees(word: str, owner: Earlier) -> bool:
    if word == "its":
        return not (owner.is_person or owner.is_plural)
    if word == "their":
        return owner.is_plural
    return word in ("his", "her") and owner.is_person and is_of_a_woman(owner.actor.name) == (word == "her")


def _is_object(index: ArticleIndex, at: int) -> bool:
    """Whether a verb governs the name at that token, with its titles: "blamed Niger", "called on Niger", "by Niger"; not
    "recalled its envoy from Niger"."""
    titles = {n for role in index.roles for n in range(role.start, role.end)}
    while at > 0 and (at - 1 in titles or index.tokens[at - 1].key == "the" or index.tokens[at - 1].raw[:1].isupper()):
        at -= 1
    words = index.tokens[max(0, at - 2) : at]
    if not words or not words[-1].raw.islower() or words[-1].key in NO_VERBS:
        return False
    governor = words[-1].key
    if governor in TO_WHOM:
        return len(words) == 2 and begins_predicate(words[0])
    return governor in BETWEEN or governor not in PREPOSITIONS


def _ends_its_list(index: ArticleIndex, here: int) -> bool:
    """Whether a noun for people or a body ends the list behind the pronoun at `here`, and no verb follows whose subject it
    would be."""
    tokens, end = index.tokens, here + 1
    while end < len(tokens) and end - here <= LONGEST and tokens[end].key not in ENDS:
        end += 1
    is_noun = tokens[end - 1].key in HEADS or any(role.end == end for role in index.roles)
    if end - here > LONGEST or not is_noun or any(begins_predicate(token) for token in tokens[here + 1 : end - 1]):
        return False
    if end == len(tokens) or tokens[end].key in (".", ";", "for", "of", "not", "to"):
        return True
    rest = tokens[end : next((n for n in range(end + 1, len(tokens)) if tokens[n].key in (".", ",", "that", "who")), len(tokens))]
    return not any(begins_predicate(token) for token in rest)
