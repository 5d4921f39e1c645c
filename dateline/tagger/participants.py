"""Which of the initiators and recipients of a mention stay: those that the sentence joins to the surest one, and the sure.

A side is mostly one actor or several in a row ("Rome, Paris and Bonn"). Another one apart from them is more often wrong than
right unless the tagger is surer of it.
"""

import re
from collections.abc import Sequence

from dateline.ontology import TYPES
from dateline.records import Argument

__all__ = ["SYMMETRIC", "settled"]

SYMMETRIC = frozenset(name for name, row in TYPES.items() if row.symmetric and name != "ceasefire")
# How sure the surest of a row must be, and that of a row apart from the surest one. How they were chosen: docs/decisions/0013.
LEAST, APART = 0.45, 0.6
JOINED = re.compile(r"[\s,]*(?:(?:and|or|&|as well as)(?: also)?)?(?: the)?[\s,]*", re.IGNORECASE)


def settled(text: str, kind: str, arguments: Sequence[Argument]) -> tuple[Argument, ...]:
    """The arguments of a mention of a type without the participants that are not sure enough, in the order of the text."""
    kept = [argument for argument in arguments if argument.role not in ("initiator", "recipient")]
    for role in ("initiator", "recipient"):
        rows = sorted(_rows(text, [a for a in arguments if a.role == role]), key=_surest, reverse=True)
        sides = 2 if role == "initiator" and kind in SYMMETRIC else 1  # "Rome met Paris": both are initiators
        kept += [a for place, row in enumerate(rows) if _surest(row) >= (LEAST if place < sides else APART) for a in row]
    return tuple(sorted(kept, key=lambda a: (a.span.start, a.role)))


def _rows(text: str, arguments: Sequence[Argument]) -> list[list[Argument]]:
    """The arguments in rows that the text joins by commas and conjunctions."""
    rows: list[list[Argument]] = []
    for argument in sorted(arguments, key=lambda a: a.span.start):
        if rows and JOINED.fullmatch(text[rows[-1][-1].span.end : argument.span.start]):
            rows[-1].append(argument)
        else:
            rows.append([argument])
    return rows


def _surest(row: Sequence[Argument]) -> float:
    return max(argument.confidence for argument in row)
