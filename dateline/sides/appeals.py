"""Whom a court refuses that "turned down his appeal": him, and no state that has called on the court's own."""

import re
from dataclasses import replace

from dateline.records import Argument, Mention, Span
from dateline.resolve.arguments import arguments_of
from dateline.sides.earlier_acts import spoken_of

__all__ = ["COURT", "appellant", "is_by_a_court"]

APPEAL = re.compile(
    r"(?P<his>his|her|their) (?:(?!of\b)[a-z-]+ ){0,2}(?:appeals?|bail|motion|petition|plea)\b(?! (?:by|from|of)\b)",
    re.IGNORECASE,
)
COURT = re.compile(r"\b(?:courts?|judges?|tribunals?|magistrates?)\b", re.IGNORECASE)


def appellant(mention: Mention) -> Mention:
    """The mention of a court's "rejected his appeal" with him as the one refused, whoever called on the court's state before."""
    if mention.type != "rejection" or not is_by_a_court(mention) or arguments_of(mention, "recipient"):
        return mention
    for what in spoken_of(mention):
        found = APPEAL.match(what.text)
        if found:
            span = Span(what.start + found.start("his"), what.start + found.end("his"), found["his"])
            return replace(mention, arguments=(*mention.arguments, Argument("recipient", span, mention.confidence)))
    return mention


def is_by_a_court(mention: Mention) -> bool:
    """Whether its words name a court as who acts."""
    return any(COURT.search(argument.span.text) for argument in arguments_of(mention, "initiator"))
