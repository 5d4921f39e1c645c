"""Who speaks a line of a transcript (a debate, a hearing, a talk on the air): whom the label at its head names, "The Minister: ",
"Senator Lund. ". A speech is one that calls upon its hearers at its head."""

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.phrases import parse
from dateline.actors.sectors import COUNTRIES
from dateline.actors.words import tokenize, word_set
from dateline.calendar_names import DATE_WORDS
from dateline.resolve.articles import PARAGRAPH_END, ArticleIndex

__all__ = ["Label", "is_speech", "label_of"]

LABEL = re.compile(
    r"\W*(?P<name>(?!(?i:q|question|a|answer|reply)\b)(?:(?:The|THE) )?(?:[A-Z][\w.’'-]*|representative)"
    r"(?:,? (?:[A-Z][\w.’'-]*|of|for|and|the)){0,7})(?: ?\((?P<beside>[^()\n]{2,60})\))?:\s"
)
DOTTED = re.compile(r"\W*(?P<name>(?:(?:The|Mr\.|Ms\.|Mrs\.|Dr\.) )?[A-Z][\w’'-]{2,}(?: [A-Z][\w’'-]+)?)(?P<beside>)\. (?=[A-Z])")
HONORIFICS = word_set("titles")
OF_MEMBERS = ("chair", "chairman", "delegate", "deputy", "hon", "member", "representative", "rt", "shri", "shrimati", "smt")
TITLES = HONORIFICS.union(OF_MEMBERS)
ON_AIR = frozenset(
    ("anchor", "announcer", "correspondent", "host", "interviewer", "moderator", "narrator", "presenter", "reporter")
)
OFFICIALS = frozenset(("GOV", "JUD", "LEG", "MIL"))
SPEAKERS = 2  # in a transcript, at least
HEARERS = (
    r"(?:Excellenc(?:y|ies)|Majest(?:y|ies)|Highness(?:es)?|[Ll]adies and [Gg]entlemen|[Cc]olleagues|[Dd]elegates|[Ff]riends"
    r"|[Gg]uests|[Cc]itizens|[Cc]ountrymen"
    r"|(?:Mr\.?|Madame?) (?:President|Speaker|Chair(?:man|woman|person)?|Secretary[- ]General))"
)
ADDRESS = re.compile(rf"\W*(?:(?:[Yy]our|[Mm]y|[Dd]ear|Honou?rable|[Dd]istinguished|Esteemed|[Ff]ellow) )*{HEARERS}\b ?[,.:;!–-]")
# "Friends, we left, the premier said": news that quotes a speech, in its first two sentences.
TOLD = re.compile(r"(?:[^\n.!?]*[.!?] )?[^\n.!?]*, (?:(?!as\b|we\b|who\b|I\b|you\b)[\w’'-]+ ){1,6}(?:said|told|added|declared)\b")
LINES = 4  # at the head of a speech: a title, its place and day, two lines of address


class Label(NamedTuple):
    """Who speaks, at the head of a line: where his name stands in the text, and what stands behind it in brackets."""

    start: int
    end: int
    beside: tuple[int, int]


def label_of(at: int, index: ArticleIndex) -> Label | None:
    """The label of the paragraph that holds the character, else the last one before it. None: before the first one, or the text
    is no transcript."""
    return next((label for label in reversed(_labels(index.text)) if label.start <= at), None)


def is_speech(index: ArticleIndex) -> bool:
    """Whether the text calls upon its hearers at its head, and is no news that quotes who did."""
    starts = [start for start in index.paragraphs[:LINES] if ADDRESS.match(index.text, start)]
    return bool(starts) and not any(TOLD.match(index.text, start) for start in starts)


@lru_cache(maxsize=16)
def _labels(text: str) -> tuple[Label, ...]:
    """All labels of a transcript: by a title, an office or a word of the air, or the same at the head of several lines."""
    starts = (0, *(blank.end() for blank in PARAGRAPH_END.finditer(text)))
    heads = [head for start in starts if (head := LABEL.match(text, start) or DOTTED.match(text, start))]
    often = Counter(head["name"] for head in heads if head.re is LABEL)
    is_talk = max(often.values(), default=0) > 1  # somebody goes on: no lines of "WHO:" and "WHAT:"
    again = {name for name, count in often.items() if count > 1 or (is_talk and name.isupper())}
    labels = tuple(label for head in heads if (label := _label(head, head["name"] in again)))
    return labels if len({text[label.start : label.end] for label in labels}) >= SPEAKERS else ()


def _label(head: re.Match[str], is_repeated: bool) -> Label | None:
    """The label, unless it may be a town, a state or a day, which head the entries of a round-up."""
    phrase = parse(tokenize(head["name"]), load_gazetteer())
    keys = [token.key for token in phrase.tokens if token.raw[0].isalnum() and token.key != "the"]
    is_known = any(role.role.sector in OFFICIALS for role in phrase.roles) and len(keys) > len(HONORIFICS.intersection(keys))
    is_titled = is_known or (bool(keys) and keys[0] in TITLES and (len(keys) > 1 or keys[0] not in HONORIFICS))
    is_place = any(entry.kind in COUNTRIES for match in phrase.names for entry in match.entries)
    is_somebody = is_repeated and not is_place and DATE_WORDS.isdisjoint(keys)
    if not keys or not (is_titled or (head.re is LABEL and (keys[-1] in ON_AIR or is_somebody))):
        return None
    return Label(*head.span("name"), head.span("beside"))
