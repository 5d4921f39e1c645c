"""Who did the same as the subject: "Chad condemned the raid, and so did Niger", "as did Niger", "neither did Niger"."""

import re

from dateline.ontology import TYPES
from dateline.records import Argument, Mention, Span
from dateline.sides.joined import NAME

__all__ = ["who_did_so_too"]

ONE = rf"(?:(?:the|its|his|her) )?{NAME}(?:(?<=['’]s)(?: [a-z-]+){{1,3}}?)?"
DID = r"(?:did|do|does|has|have)"  # "as had Niger" tells of another time
TOO = re.compile(
    rf"(?:(?:,|;|,? and|,? but|,? nor) (?:so|neither)|,? as|,? nor) {DID} ({ONE})(?: and ({ONE}))?(?=[,.;]| on\b| in\b|$)"
)
# What may stand before the subject of a sentence, and between it and its verb.
BEGINNING = re.compile(r"(?:(?:On|In|At|After|Since|Last|Earlier)\b[^,]{0,40},? )?(?:[Tt]he )?")
BETWEEN = re.compile(r" (?:(?:also|did|do|does|had|has|have|not|will|would|on|last|[A-Z][a-z]+day|week|[a-z]+ly) )*")


def who_did_so_too(mention: Mention) -> tuple[Argument, ...]:
    """Initiators to add to the verb of a sentence's subject: those behind 'so did' whom no argument of it touches or names."""
    if mention.sentence is None or TYPES[mention.type].symmetric:  # others met by themselves
        return ()
    text, first = mention.sentence.text, mention.sentence.start
    doers = [a for a in mention.arguments if a.role == "initiator" and a.span.end <= mention.trigger.start]
    subject = min(doers, key=lambda a: a.span.start, default=None)
    found = TOO.search(text, mention.trigger.end - first)
    if subject is None or found is None or not BEGINNING.fullmatch(text[: subject.span.start - first]):
        return ()
    last = max(doers, key=lambda a: a.span.end)
    if not BETWEEN.fullmatch(text[last.span.end - first : mention.trigger.start - first]):
        return ()
    spans = [Span(first + found.start(n), first + found.end(n), found[n]) for n in (1, 2) if found[n]]
    return tuple(
        Argument("initiator", each, subject.confidence)
        for each in spans
        if not any(each.text in a.span.text or a.span.overlaps(each) for a in mention.arguments)
    )
