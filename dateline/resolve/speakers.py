"""Who speaks in a whole text of which its head says so: an interview, a letter of a delegation; and which lines are another's."""

import re
from collections.abc import Sequence
from itertools import takewhile

from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.bodies import BODY_NOUNS
from dateline.resolve.earlier import Earlier
from dateline.resolve.lookups import within_phrases
from dateline.resolve.quotations import ReadTokens

__all__ = [
    "HEARD",
    "QUESTION",
    "UNTOLD",
    "by_label",
    "first_labelled",
    "is_interview",
    "is_of_another",
    "untold",
    "who_is_heard",
]

HEARD = "who speaks there by its head"  # reasons
UNTOLD = "unknown: who speaks there its head does not tell"

LETTER = re.compile(
    r"^\W*(?:identical )?(?:letters?|notes? verbales?)\s+dated\s[^.:]{4,60}?\sfrom\s+(?:the\s+)?"
    r"([^;:]{4,150}?)(?=,|\s+(?:to|addressed)\b|[;:]|\n\s*\n|\Z)",
    re.IGNORECASE | re.MULTILINE,
)
LETTERHEAD = 1000  # characters in which the title of a letter stands, behind its numbers and dates
# "Exclusive interview with President Bo Berg"; not "In an interview with the BBC ...", which another gave.
INTERVIEW = re.compile(
    r"\W*(?!(?:in|during|after|before|since)\b)(?:[\w’'-]+:? ){0,4}interview (?:with|of) (?:the )?", re.IGNORECASE
)
TO_US = re.compile(
    r"\b(?:spoke|speaks|talked|talks) (?:to|with) (?:us\b|our (?:[\w-]+ )?(?:correspondent|reporter|editor|newspaper|magazine)\b)"
)
QUESTION = re.compile(r"^\W*(?:Q|QUESTION|Question)(?: ?\d+)?(?: ?[:.–-]\s|$)", re.MULTILINE)  # not 'Question marks hang over'
ANSWER = re.compile(r"\W*(?:A|ANSWER|Answer|Reply)\b ?[:.–-]")
LABEL = re.compile(r"\W*((?:[A-Z][\w.’'-]*+,? ?){1,6}):\s")  # words whole, else a key of capitals is split in every way
BESIDE = frozenset(("the", "of", "and", "for", "'s", ",", "new", "former", "deputy"))  # may stand in a title
ENDS = frozenset((",", ".", ";", ":", "to", "on", "about", "in"))  # of the words for an office
HEADS = 2  # the title and the first paragraph
NEWSMEN = "JRN"


def who_is_heard(index: ArticleIndex, people: Sequence[Earlier], read: ReadTokens) -> Actor | None:
    """Who wrote the letter or gave the interview that the text is by its head, by name or by office."""
    letter = LETTER.search(index.text, 0, LETTERHEAD)
    if letter:
        return _written(*letter.span(1), index, read)
    for start in index.paragraphs[:HEADS]:
        talk = INTERVIEW.match(index.text, start)
        if talk:
            return _named(talk.end(), index, people) or _by_office(talk.end(), index, read)
        told = TO_US.search(index.text, start, _end_of(start, index))
        here = index.sentence_of(told.start()) if told else -1
        if told and (found := [i for i in people if index.sentence_of(i.at) == here and i.at < told.start()]):
            return found[0].actor
    return None


def by_label(start: int, index: ArticleIndex, read: ReadTokens) -> Actor | None:
    """Whose words the paragraph is by a surname in capitals before a colon: "SECRETARY RICE:", "MERKEL:"; by a title with a name
    that nobody known has, somebody untold. None: it begins otherwise, or with a town or state."""
    label = LABEL.match(index.text, start)
    if label is None or not label[1].isupper():
        return None
    tokens = [token for token in index.tokens if label.start(1) <= token.start < label.end(1)]
    found = _written(*label.span(1), index, read)
    is_person = found is not None and " " in found.name and tokens[-1].key in found.name.lower().split()
    if found and is_person and found.name.lower() != label[1].lower():
        return found
    titles = (role for role in index.roles if index.tokens[role.start] == tokens[0])
    is_titled = any(index.tokens[title.end] in tokens and index.tokens[title.end].key not in BESIDE for title in titles)
    return Actor(label[1], None, "UNK", ("UNK",), UNTOLD) if is_titled else None


def first_labelled(index: ArticleIndex, read: ReadTokens) -> Actor | None:
    """Who speaks at the head of a transcript, which has several such labels: "MERKEL: ..." by itself is a headline."""
    first = by_label(0, index, read)
    others = (LABEL.match(index.text, start) for start in index.paragraphs[1:])
    return first if first and any(label and label[1].isupper() for label in others) else None


def is_interview(index: ArticleIndex) -> bool:
    """Whether somebody asks and another answers, whom the head may leave open: nobody else of the text says 'we' then."""
    return QUESTION.search(index.text) is not None or any(
        INTERVIEW.match(index.text, start) for start in index.paragraphs[:HEADS]
    )


def untold(at: int, index: ArticleIndex) -> Actor:
    """'We' of somebody who is not told: whose the states are that are named is no sign of whose he is."""
    word = next(token.raw for token in index.tokens if token.start >= at)
    return Actor(word, None, "UNK", ("UNK",), UNTOLD)


def is_of_another(at: int, index: ArticleIndex, heard: Actor) -> bool:
    """Whether the paragraph is a question, or begins with the name of another than is heard."""
    start = index.paragraphs[index.paragraph_of(at)]
    if ANSWER.match(index.text, start):
        return False
    label = LABEL.match(index.text, start)
    if label:
        return label[1].lower().split()[-1] != heard.name.lower().split()[-1]
    return QUESTION.match(index.text, start) is not None or index.text[start : _end_of(start, index)].rstrip().endswith("?")


def _end_of(start: int, index: ArticleIndex) -> int:
    return next((other for other in index.paragraphs if other > start), len(index.text))


def _named(start: int, index: ArticleIndex, people: Sequence[Earlier]) -> Actor | None:
    """The first person of the paragraph behind `start`, with nothing but titles before the name."""
    known, end = within_phrases(index), _end_of(start, index)
    for item in people:
        if start <= item.at < end and NEWSMEN not in item.actor.sectors:
            before = ((n, token) for n, token in enumerate(index.tokens) if start <= token.start < item.at)
            fits = all(n in known or token.key in BESIDE or token.raw[:1].isupper() for n, token in before)
            return item.actor if fits else None
    return None


def _written(start: int, end: int, index: ArticleIndex, read: ReadTokens) -> Actor | None:
    """The words between two characters ("Permanent Representative of Uganda") as an actor."""
    tokens = [token for token in index.tokens if start <= token.start < end]
    return read(tokens) if tokens else None


def _by_office(start: int, index: ArticleIndex, read: ReadTokens) -> Actor | None:
    """One person by his office ("Georgia's foreign minister"): no newspaper and no ministry."""
    behind = (token for token in index.tokens if start <= token.start < _end_of(start, index))
    words = list(takewhile(lambda token: token.key not in ENDS, behind))
    offices = (index.tokens[role.end - 1] for role in index.roles if index.tokens[role.start] in words)
    if all(token.key in BODY_NOUNS for token in offices):
        return None
    found = _written(start, words[-1].end, index, read)
    return found if found and NEWSMEN not in found.sectors else None
