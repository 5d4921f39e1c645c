"""Whose statement a text is: 'we' outside of quotation marks are those who make it, however far down."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dateline.actors.sectors import COUNTRIES
from dateline.actors.words import word_set
from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.briefings import served_by_spokesman
from dateline.resolve.earlier import Earlier, first_near
from dateline.resolve.quotations import ReadTokens
from dateline.resolve.speakers import HEARD, UNTOLD, by_label, first_labelled, is_interview, is_of_another, untold, who_is_heard
from dateline.resolve.transcripts import Label, is_speech, label_of

__all__ = ["who_states"]

WORDS = r"(?:statements?|remarks|speech|address|message|declaration|conference|briefing)"
# "Joint statement by Mary Robinson on ...", "Mary Robinson's remarks in ...", "President Mary Robinson: We ...".
BY = re.compile(rf"\W*(?:[\w’'-]+ ){{0,4}}{WORDS}\b[^\n.:]{{0,40}}? (?:by|from) (?:the )?", re.IGNORECASE)
SPOKEN = re.compile(rf"[^\n.:;]{{3,100}}(?:[’']s? (?:[\w-]+ ){{0,2}}(?:{WORDS}|interview)\b|:\s)", re.IGNORECASE)
TITLES = re.compile(r"[\W\d]*(?:(?:the|of|for|and|[A-Z][\w’'.-]*),? \(?)*")
SPEAKER, SAYING = word_set("speaker_pronouns"), word_set("saying")
REACH = 60  # characters from "by" to the name
NUMBERED = re.compile(r"\W*\d{1,3}[.)]\s")


def who_states(at: int, index: ArticleIndex, earlier: Sequence[Earlier], read: ReadTokens) -> tuple[Actor | None, ...]:
    """The person whom the head of the paragraph that holds `at` names as speaker, else whom the head of the text does, if
    the paragraph is no question to him; else who says something there. Of an interview nobody else."""
    people = [item for item in earlier if item.is_person and item.actor.code]
    start = index.paragraphs[index.paragraph_of(at)]
    own = _named(start, index, people) or by_label(start, index, read)
    asked = is_interview(index)
    own = own if own and own.code else served_by_spokesman(at, index) or own
    if own is None and not asked and (label := label_of(at, index)):
        return (_of_label(label, index, people, read) or untold(at, index),)
    labelled = first_labelled(index, read)
    head = own or _named(0, index, people) or labelled or who_is_heard(index, people, read)
    if (asked or labelled) and (head is None or (own is None and is_of_another(at, index, head))):
        return (untold(at, index),)
    if head and head.reason == UNTOLD:
        return (untold(at, index),)
    if head is None and is_speech(index):
        return (untold(at, index),)
    return (replace(head, reason=HEARD) if head else _teller(at, index, earlier),)


def _of_label(label: Label, index: ArticleIndex, people: Sequence[Earlier], read: ReadTokens) -> Actor | None:
    """Who is known to speak there: a person of the tables, or for the state that his label names ("Mr. Lund (Norway): ")."""
    known = _named(label.start, index, people) or by_label(label.start, index, read)
    for start, end in (label.beside, (label.start, label.end)):
        if known is None and any(start <= state.at < end and state.kind in COUNTRIES for state in index.mentions):
            known = read([token for token in index.tokens if start <= token.start < end])
    return replace(known, reason=HEARD) if known and known.code else None


def _named(start: int, index: ArticleIndex, people: Sequence[Earlier]) -> Actor | None:
    by = BY.match(index.text, start)
    if by:
        end = min(by.end() + REACH, next((at for at in index.paragraphs if at > start), len(index.text)))
        return next((item.actor for item in people if by.end() <= item.at < end), None)
    spoken = SPOKEN.match(index.text, start)
    within = (item for item in people if spoken and start <= item.at < spoken.end())
    return next((item.actor for item in within if TITLES.fullmatch(index.text, start, item.at)), None)


def _teller(at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> Actor | None:
    """Who says 'we' outside of quotation marks: of the paragraph's actors the one nearest to a verb of saying."""
    paragraph = index.paragraph_of(at)
    end = index.paragraphs[paragraph + 1] if paragraph + 1 < len(index.paragraphs) else len(index.text)
    start = index.paragraphs[paragraph]
    words = pairwise(token for token in index.tokens if start <= token.start < end)
    said = [token.start for before, token in words if token.key in SAYING and before.key not in SPEAKER]
    near = [item for item in earlier if start <= item.at < end and item.actor.code]
    near = [item for item in near if item.is_person] or [item for item in near if item.is_plural]
    if said and near:
        return min(near, key=lambda item: min(abs(item.at - verb) for verb in said)).actor
    if NUMBERED.match(index.text, start):  # a point of a paper: who is named in it need not be who speaks
        return untold(at, index)
    return first_near([item for item in earlier if item.at < at and item.is_person], at, index)
