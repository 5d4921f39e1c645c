"""What is quit: "withdrew Argentina from the World Health Organization" is told of that body.

The tagger marks a body that is left as the object.
"""

from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.gazetteer import load_gazetteer, scan
from dateline.actors.phrases import ARTICLES
from dateline.actors.words import tokenize
from dateline.records import Argument, Mention
from dateline.resolve.actors import resolve_actors
from dateline.resolve.arguments import arguments_of
from dateline.resolve.articles import OF_SEVERAL_STATES
from dateline.sides.soil import Lent

__all__ = ["body_left", "body_named"]

QUITTING = frozenset(("treaty_suspension", "treaty_withdrawal"))
PART = frozenset(("cooperation", "membership", "participation"))
PART_IN = frozenset(("in", "of", "with"))


def body_left(mentions: Sequence[Mention], number: int) -> Lent | None:
    """A body of several states that is quit is the other side, where nobody else is named."""
    own = mentions[number]
    if own.type not in QUITTING or arguments_of(own, "recipient"):
        return None
    left = tuple(found for argument in arguments_of(own, "object") if (found := body_named(argument, alone=True)))
    return ("recipient", left[:1], "the body that is left") if left else None


def body_named(argument: Argument, alone: bool = False) -> Argument | None:
    """The words as a body of several states that they name; `alone`: it is all that they name, not as the Union in "the accord
    with the European Union"."""
    tokens = tokenize(argument.span.text)
    for match in scan(tokens, load_gazetteer()):
        entry, before = match.entries[0], [token.key for token in tokens[: match.start] if token.key not in ARTICLES]
        is_all = not before or (len(before) > 1 and before[-2] in PART and before[-1] in PART_IN)
        if entry.kind != "organisation" or entry.code not in OF_SEVERAL_STATES:
            continue
        if not alone or (is_all and match.end == len(tokens)):
            name = argument.span.text[tokens[match.start].start : tokens[match.end - 1].end]
            return replace(argument, actors=resolve_actors(name, None))
    return None
