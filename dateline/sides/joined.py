"""Parties that a coordination names beside one that was found: "Erdogan and Russian President Putin spoke".

In the labelled corpus a name joined by "and" to an initiator is an initiator as well nineteen times in twenty: after it whatever
the type, before it where all parties of the type are on one side. Before a subject of another type "and" mostly joins two
clauses, as it does behind a comma, whatever the type: "Cooper met Lopez, and Rome recalled its envoy".
"""

import re
from collections.abc import Sequence

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
BEFORE = re.compile(rf"(?<!\w)({NAME}) and (?:the )?$")
AFTER = re.compile(rf" and ((?:(?:the|its|his|her) )?{NAME})")
# Behind a comma, too, whoever only was there, or signed for somebody: "met Lopez, and Silva was there too".
TOOK_PART = (
    r"(?: (?:also )?(?:(?:was|were) (?:also )?(?:there|present)|attended|took part)\b"
    r"| (?:too|as well|joined (?:them|by))\b| for [A-Z])"
)
AFTER_COMMA = re.compile(rf", and ((?:(?:the|its|his|her) )?{NAME})(?={TOOK_PART})")
MONTH_NAMES = frozenset(map(str.title, MONTHS))
# Before a bare "May" that is the month and not who is called so: "on 4 May", "in May", "the end of May".
OF_A_MONTH = re.compile(
    r"(?:\b(?:in|since|until|till|during|early|late|mid|last|next|this|(?:beginning|start|middle|end|month) of)"
    r"|\d(?:st|nd|rd|th)?(?: of)?)[ -]$",
    re.IGNORECASE,
)
REACH = 60  # characters in which the other name must end or begin


def joined_parties(text: str, mention: Mention, mentions: Sequence[Mention] = ()) -> tuple[Argument, ...]:
    """Initiators to add to a mention, each a span that no argument of it touches, nor one of what another clause tells, by the
    `mentions` of the article."""
    taken = [(a.span.start, a.span.end) for a in mention.arguments] + [(mention.trigger.start, mention.trigger.end)]
    found = []
    for argument in mention.arguments:
        if argument.role != "initiator":
            continue
        for start, end in _beside(text, argument.span, mention.type in TOGETHER):
            is_free = not any(a < end and start < b for a, b in taken)
            if is_free and not any(
                other.sentence == mention.sentence and _is_of_clause(other, argument.span, start, end) for other in mentions
            ):
                taken.append((start, end))
                found.append(Argument("initiator", Span(start, end, text[start:end]), argument.confidence))
    return tuple(found)


def _beside(text: str, span: Span, both_ways: bool) -> list[tuple[int, int]]:
    places = []
    after = AFTER.match(text, span.end, span.end + REACH) or AFTER_COMMA.match(text, span.end, span.end + REACH)
    if after:
        places.append(after.span(1))
    low = max(0, span.start - REACH)
    before = BEFORE.search(text[low : span.start]) if both_ways else None
    if before and not _is_month(text[: low + before.start(1)], before[1]):
        places.append((low + before.start(1), low + before.end(1)))
    return places


def _is_of_clause(other: Mention, party: Span, start: int, end: int) -> bool:
    """Whether the name from `start` to `end` takes part in what another mention tells, and the party beside it does not: as its
    subject behind the party ("met Lopez and Rome urged them on"), as anybody or its place before ("in Rome and Lopez met")."""
    if any(a.span.overlaps(party) for a in other.arguments):
        return False
    near = [a for a in other.arguments if a.span.start < end and start < a.span.end]
    if start < party.start:
        return bool(near) and other.trigger.end <= start
    return other.trigger.start >= end and any(a.role == "initiator" for a in near)


def _is_month(before: str, name: str) -> bool:
    """Whether the bare name behind these words is a month: any but May is one, May behind words that tell when."""
    return name in MONTH_NAMES and (name != "May" or OF_A_MONTH.search(before[-REACH:]) is not None)
