"""Parties that a coordination names beside one that was found: "Erdogan and Russian President Putin spoke".

In the labelled corpus a name joined by "and" to an initiator is an initiator as well nineteen times in twenty: after it whatever
the type, before it where all parties of the type are on one side. Before a subject of another type "and" mostly joins two
clauses, as it does behind a comma, whatever the type: "Cooper met Lopez, and Rome recalled its envoy".
"""

import re

from dateline.actors.bare_names import is_state
from dateline.calendar_names import MONTHS, WEEKDAYS
from dateline.ontology import TYPES
from dateline.records import Argument, Mention, Span

__all__ = ["NAME", "joined_parties"]

TOGETHER = frozenset(name for name, row in TYPES.items() if row.symmetric) | {"phone_call"}
# A capitalised word, a title or initials; a stop belongs to no other word, so that no name runs on into the next sentence.
# Words that begin a sentence, or tell when, are no part of a name.
WORD = (
    r"(?!(?:But|And|As|At|In|On|When|While|After|Before|Both|Since|Then|Meanwhile"
    rf"|{'|'.join(map(str.title, WEEKDAYS))})\b)"
    r"(?:(?:[A-Z]\.)+|(?:Mrs?|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov|St)\.|[A-Z][\w’'-]*)"
)
NAME = rf"{WORD}(?: (?:(?:of|the|al|bin|de)\b|{WORD}))*"
NO_MONTH = rf"(?!(?:{'|'.join(map(str.title, MONTHS))}) and )"  # "in March and the two sides"
BEFORE = re.compile(rf"(?<!\w){NO_MONTH}({NAME}) and (?:the )?$")
# "The Mali-Niger talks" are of both.
HALF = r"(?:(?:North|South|Saudi|New|Sri) )?[A-Z][\w.’']*"
HALF_BEFORE, HALF_AFTER = re.compile(rf"(?<![\w-])({HALF})[-–]$"), re.compile(rf"[-–]({HALF})(?=[ –-])")
AFTER = re.compile(rf" and ((?:(?:the|its|his|her) )?{NAME})")
REACH = 60  # characters before it in which the other name must begin
LONG = 100  # characters of the longest name with titles; a headline in capitals runs on


def joined_parties(text: str, mention: Mention) -> tuple[Argument, ...]:
    """Initiators to add to a mention, each a span that no argument of it touches."""
    taken = [mention.trigger, *(a.span for a in mention.arguments)]
    found = []
    for argument in mention.arguments:
        for span in _beside(text, argument.span, mention.type in TOGETHER) if argument.role == "initiator" else ():
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
                found.append(Argument("initiator", span, argument.confidence))
    return tuple(found)


def _beside(text: str, span: Span, both_ways: bool) -> list[Span]:
    """The names joined to one, behind it and, `both_ways`, before it."""
    after = AFTER.match(text, span.end)
    low = max(0, span.start - REACH)
    before = BEFORE.search(text[low : span.start]) if both_ways else None
    found = [(after.start(1), after[1])] if after and len(after[1]) <= LONG else []
    found += [(low + before.start(1), before[1])] if before else []
    if both_ways and is_state(span.text):
        half, other = HALF_BEFORE.search(text[low : span.start]), HALF_AFTER.match(text, span.end, span.end + REACH)
        found += [(low + half.start(1), half[1])] if half and is_state(half[1]) else []
        found += [(other.start(1), other[1])] if other and is_state(other[1]) else []
    return [Span(start, start + len(words), words) for start, words in found]
