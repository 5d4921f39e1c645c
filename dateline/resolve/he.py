"""Whom 'he' or 'she' means among the people named before: the first of the nearest sentence that names any, unless a pronoun
is its subject."""

from collections.abc import Sequence
from functools import cache

from dateline.actors.tenures import tenures
from dateline.actors.titles import is_of_a_woman
from dateline.actors.words import Token, word_set
from dateline.quotes import is_quoted
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.bodies import THE_POPE
from dateline.resolve.clauses import begins_predicate
from dateline.resolve.earlier import SENTENCES_BACK, Earlier, first_item_near
from dateline.resolve.first_words import OPENERS, are_led, first_token, subject_first
from dateline.resolve.lookups import within_names

__all__ = ["agreeing", "whom_he_means"]

HIS = frozenset(("he", "him", "his", "himself"))
SUBJECTS = frozenset(("he", "she"))
NO_NAMES = (
    word_set("small_words") | word_set("sentence_openers") | SUBJECTS | {"it", "they", "we", "you", "i", "this", "that", "who"}
)


def whom_he_means(word: str, at: int, index: ArticleIndex, people: Sequence[Earlier]) -> Earlier | None:
    """The one of the people whom the pronoun at a character means: "He rose under Brezhnev. In May he flew to Lima" goes on with
    whom the first 'he' meant. None: nobody is told."""
    passed: Earlier | None = None
    while True:
        before = [item for item in people if item.at < at]
        item, pronoun = _nearest(word, at, index, before)
        passed = passed or item
        if pronoun is None:
            return item or passed
        word, at = pronoun.key, pronoun.start


def _nearest(word: str, at: int, index: ArticleIndex, people: Sequence[Earlier]) -> tuple[Earlier | None, Token | None]:
    """The first person of the nearest sentence that has any, and the pronoun before him that is the subject there, of whom the
    sentence goes on to tell; of the own sentence only for a subject."""
    here = index.sentence_of(at)
    for distance in range(SENTENCES_BACK + 1):
        inside = subject_first([item for item in people if index.sentence_of(item.at) == here - distance], index)
        pronoun = _subject(here - distance, word, index, inside) if distance or word in SUBJECTS else None
        if pronoun and pronoun.start < at:
            marked = next((item for item in inside if item.at == pronoun.start), None)
            return (marked, None) if marked else (next(iter(inside), None), pronoun)
        if inside and pronoun is None:
            return inside[0], None
        if distance and _is_of_somebody_new(here - distance, index):
            return None, None
    return None, None


def _is_of_somebody_new(number: int, index: ArticleIndex) -> bool:
    """Whether the sentence opens a paragraph with a name that nobody knows as its subject: "Lind has stayed calm"."""
    if number < 0 or index.sentences[number] not in index.paragraphs:
        return False
    start = index.token_at(index.sentences[number])
    is_name = index.tokens[start].raw.istitle() and index.tokens[start].key not in NO_NAMES and start not in within_names(index)
    return is_name and start + 1 < len(index.tokens) and begins_predicate(index.tokens[start + 1])


def _subject(number: int, word: str, index: ArticleIndex, inside: Sequence[Earlier]) -> Token | None:
    """The 'he' or 'she' with which the sentence begins its main clause: before it stands nobody, or only whom its first words
    say that the subject met, told or was like: "In a call with Zelensky he". None: it begins otherwise."""
    if number < 0:
        return None
    start = first_token(number, index)
    end = index.sentences[number + 1] if number + 1 < len(index.sentences) else len(index.text)
    for at in range(start, len(index.tokens)):
        token = index.tokens[at]
        if token.start >= end or (token.key in OPENERS and at > start):
            return None
        if token.key in SUBJECTS and (token.key in HIS) == (word in HIS) and not is_quoted(index.text, token.start):
            before = [item for item in inside if item.at < token.start]
            is_clause = index.tokens[start].key in OPENERS and at == start + 1  # "When he came, ..."
            return token if not is_clause and (not before or are_led(before, start, at, index)) else None
    return None


def agreeing(word: str, people: list[Earlier], at: int, index: ArticleIndex) -> list[Earlier]:
    """Those whom the pronoun may mean by given name: 'he' no Angela; 'she' an Angela rather than others of her sentence,
    and no man of the tables, nor the pope."""
    if word in HIS:
        return [item for item in people if not is_of_a_woman(item.actor.name)]
    women = [item for item in people if is_of_a_woman(item.actor.name)]
    nearest = first_item_near(people, at, index)
    beside = [item for item in people if nearest and index.sentence_of(item.at) == index.sentence_of(nearest.at)]
    others = [item for item in beside if item not in women] if any(item in women for item in beside) else []
    return [i for i in people if i in women or (i not in others and i.actor.name.lower() not in _men())]


@cache
def _men() -> frozenset[str]:
    """The office holders of the tables who bear no woman's given name, the pope also by his office; in small letters."""
    return frozenset(entry.name.lower() for entry in tenures() if not is_of_a_woman(entry.name)) | THE_POPE
