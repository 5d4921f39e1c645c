"""One person by an adjective of nationality: "arrested a Norwegian" tells of one, "the Norwegian minister" of the state."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import BREAKS, PREPOSITIONS
from dateline.actors.tables import Entry, state_names
from dateline.actors.words import LINKS
from dateline.calendar_names import WEEKDAYS
from dateline.records import Actor, Span
from dateline.resolve.articles import ArticleIndex

__all__ = ["is_one_of_a_people", "one_of_a_people"]

ONE = ("a", "an")
HELD = re.compile(
    r"\b(?:arrest|captur|captiv|custody|detain|detention|freed\b|freeing|free\b|held\b|hostage|imprison|jail|kidnap|prison|seiz"
    r"|sentenc|abduct)"
)
NEVER_NOUNS = re.compile(r"(?:sh|[nt]ch|ic|al)$")  # "a Swede", never "a Swedish"
COLLECTIVE = re.compile(r"(?:ese|ss|ois|[xz])$")  # "the Chinese" are many, "a Chinese" is one
# In headlines, without an article: "Peru arrests Chilean".
DONE_TO_PEOPLE = re.compile(r"(?:deport|expel|extradit|releas|execut|kill|behead|hang|charg|convict)")
MARKS_BEHIND = frozenset((",", ".", ";", ":", "?", "!", "(", ")", "–", "—", "'s"))
VERBS = frozenset(("will", "would", "could", "can", "may", "might", "must", "did", "does", "said", "says", "told", "took", "met"))
WHEN = frozenset((*WEEKDAYS, "yesterday", "today", "earlier", "last", "this", "then", "later", "also", "again"))


def one_of_a_people(index: ArticleIndex, span: Span, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The actors of a span, with those of whom its words are a bare adjective as people, not as their state."""
    states = {actor.name for actor in actors if actor.name == state_names().get(str(actor.code))}
    names = index.names_within(index.token_at(span.start), index.token_at(span.end)) if states else ()
    found = {entry.name: words for match in names for entry, words in _people(index, match, span)}
    # "Norway and a Norwegian": the first of them is the state itself.
    itself = {entry.name for match in names if not _adjectives(match) for entry in match.entries} if found else set()

    def told(actor: Actor) -> Actor:
        is_bare = actor.name in (found.keys() & states) - itself
        return replace(actor, name=found[actor.name], sector="CVL", sectors=("CVL",)) if is_bare else actor

    return tuple(map(told, actors))


def _people(index: ArticleIndex, match: Match, span: Span) -> list[tuple[Entry, str]]:
    start, end = index.tokens[match.start].start, index.tokens[match.end - 1].end
    if not span.start <= start < end <= span.end or not is_one_of_a_people(index, match):
        return []
    return [(entry, index.text[start:end]) for entry in _adjectives(match)]


def is_one_of_a_people(index: ArticleIndex, match: Match) -> bool:
    """Whether the name is a bare adjective of one person: 'Norwegian' of "the Norwegian left"."""
    is_noun = bool(_adjectives(match)) and _may_be_one(index, match)
    return is_noun and _is_alone(index, match.end, index.tokens[match.end - 1].end)


def _adjectives(match: Match) -> list[Entry]:
    return [entry for entry in match.entries if entry.kind == "adjective" and entry.code in state_names()]


def _may_be_one(index: ArticleIndex, match: Match) -> bool:
    before = index.tokens[match.start - 1].key if match.start else ""
    if NEVER_NOUNS.search(match.key) or index.tokens[match.start].raw.isupper():
        return False
    if any(entry.kind == "country" for entry in match.entries):  # "a Saudi"; "the United States" is no adjective
        return before in ONE
    if before == "the":
        return COLLECTIVE.search(match.key) is None
    return before in ONE or HELD.match(before) is not None or DONE_TO_PEOPLE.match(before) is not None


def _is_alone(index: ArticleIndex, at: int, end: int) -> bool:
    """Whether no noun follows at that token, which the adjective would belong to, nor another adjective with its noun."""
    if at >= len(index.tokens) or index.sentence_of(index.tokens[at].start) != index.sentence_of(end - 1):
        return True
    if index.text[end] in "-‐‑–":
        return False
    word = index.tokens[at]
    if word.key in LINKS or word.key == ",":
        return not _shares_a_noun(index, at + 1)
    if word.key in MARKS_BEHIND | VERBS | WHEN:
        return True
    return word.raw.islower() and word.key in PREPOSITIONS | BREAKS


def _shares_a_noun(index: ArticleIndex, at: int) -> bool:
    """Whether an adjective of a people follows there that has a noun: "a Libyan and an Egyptian minister" are ministers."""
    has_article = index.tokens[at].key in (*ONE, "the") if at < len(index.tokens) else False
    behind = (m for m in index.names if m.start == at + has_article and any(e.kind == "adjective" for e in m.entries))
    return any(not (has_article and _is_alone(index, m.end, index.tokens[m.end - 1].end)) for m in behind)
