"""References within an article: pronouns, role phrases and short forms point back to the actors named before them."""

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.records import Actor
from dateline.resolve.articles import BODIES, ArticleIndex
from dateline.resolve.words import tokenize, word_set

__all__ = ["Earlier", "back_reference", "is_pronoun", "subject_before"]

SINGULAR = word_set("singular_pronouns")
SPEAKER = word_set("speaker_pronouns")
PLURAL = word_set("plural_pronouns")
THING = word_set("thing_pronouns")
PRONOUNS = SINGULAR | SPEAKER | PLURAL | THING
PAIRS = word_set("pairs")
SAYING = word_set("saying")
NO_STATE = {*BODIES, None}


@dataclass(frozen=True, slots=True)
class Earlier:
    """An actor already found in the article, where it stands, and what it may be the antecedent of."""

    at: int
    actor: Actor
    is_person: bool
    is_plural: bool


def is_pronoun(phrase: str) -> bool:
    """Whether the phrase is a bare personal or possessive pronoun ('us', not 'US')."""
    word = phrase.strip().strip("\"'“”’.,")
    return word.lower() in PRONOUNS and (word == "I" or not word.isupper())


def back_reference(phrase: str, at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> tuple[Actor, ...] | None:
    """The actors that a pronoun, a pair phrase ('both sides') or a possessive pronoun before a noun points back to;
    None where the phrase is no such reference. An empty tuple: it is one, but nothing before it fits."""
    words = [token.key for token in tokenize(phrase) if token.raw[0].isalnum()]
    if not words:
        return None
    before = [item for item in earlier if item.at < at]
    if len(words) == 1 and is_pronoun(phrase):
        found = _antecedent(words[0], at, index, before, earlier)
        return (_pointing(found, phrase),) if found else ()
    if _is_pair(words):
        return _pair(phrase, at, index, before)
    return None


def _is_pair(words: list[str]) -> bool:
    bare = [word for word in words if word not in ("the", "of", "them")]
    if bare[:1] == ["both"] or bare[:1] == ["two"]:
        return len(bare) == 1 or (len(bare) == 2 and bare[1] in PAIRS)
    return words == ["the", "pair"]


def _pair(phrase: str, at: int, index: ArticleIndex, before: Sequence[Earlier]) -> tuple[Actor, ...]:
    """The last two actors with different codes before it."""
    found: dict[str, Actor] = {}
    for item in reversed(before):
        code = item.actor.code
        if code and code not in found and index.sentence_of(at) - index.sentence_of(item.at) <= 4:
            found[code] = item.actor
        if len(found) == 2:
            return tuple(_pointing(actor, phrase) for actor in reversed(found.values()))
    return ()


def _antecedent(word: str, at: int, index: ArticleIndex, before: Sequence[Earlier], earlier: Sequence[Earlier]) -> Actor | None:
    if word in SPEAKER:
        return _speaker(at, index, earlier)
    if word in SINGULAR:
        fitting = [item for item in before if item.is_person]
    elif word in PLURAL:
        plural = _nearest([item for item in before if item.is_plural], at, index)
        return plural or _nearest([item for item in before if not item.is_person], at, index)
    else:
        fitting = [item for item in before if not item.is_person and not item.is_plural]
    return _nearest(fitting, at, index)


def _nearest(fitting: Sequence[Earlier], at: int, index: ArticleIndex) -> Actor | None:
    """The first that fits in the pronoun's own sentence (its subject), else the first in the nearest sentence before,
    up to four sentences back."""
    here = index.sentence_of(at)
    for distance in range(5):
        same = [item for item in fitting if index.sentence_of(item.at) == here - distance]
        if same:
            return same[0].actor
    return None


def _speaker(at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> Actor | None:
    """Who speaks the sentence of 'we' and 'I': the actor nearest to a verb of saying in the paragraph."""
    paragraph = index.paragraph_of(at)
    end = index.paragraphs[paragraph + 1] if paragraph + 1 < len(index.paragraphs) else len(index.text)
    start = index.paragraphs[paragraph]
    said = [token.start for token in index.tokens if start <= token.start < end and token.key in SAYING]
    near = [item for item in earlier if start <= item.at < end and item.actor.code]
    near = [item for item in near if item.is_person] or [item for item in near if item.is_plural]
    if said and near:
        return min(near, key=lambda item: min(abs(item.at - verb) for verb in said)).actor
    before = [item for item in earlier if item.at < at and item.is_person]
    return _nearest(before, at, index)


def subject_before(at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> Actor | None:
    """The actor of a state named first, as its subject mostly is, in the nearest of three sentences before: whose body
    'the administration' at the head of the next one is."""
    here = index.sentence_of(at)
    near = [item for item in earlier if 0 < here - index.sentence_of(item.at) <= 3 and item.actor.code not in NO_STATE]
    last = max((index.sentence_of(item.at) for item in near), default=None)
    return next((item.actor for item in near if index.sentence_of(item.at) == last), None)


def _pointing(actor: Actor, phrase: str) -> Actor:
    return Actor(actor.name, actor.code, actor.sector, actor.sectors, f"{phrase.strip()!r} points back to {actor.name}")
