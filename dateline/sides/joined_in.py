"""Who joins others in what they do does it too: "Chad joined Togo in condemning Mali" tells of one act, by both."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.records import Argument, Mention, Span
from dateline.sides.joined import NAME
from dateline.sides.sentence_words import sentence_start, words_before

__all__ = ["as_joined"]

WHO = rf"(?:[Tt]he )?{NAME}"
JOINED = re.compile(
    rf"((?:{WHO},? (?:and )?)*{WHO}) (?:also |has |have |had )*(joins?|joined) (?:(?! in )[^;:.])+ in (?:\w+ly )?$"
)
NAMES = re.compile(WHO)
NEGATED = re.compile(r"\b(?:neither|nor|not|never|without|refus\w+|declin\w+)\b|n['’]t\b", re.IGNORECASE)
SAID_SO = frozenset(("agreement", "cooperation", "endorsement"))  # as what the tagger takes "joined"


def as_joined(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with those who join as initiators of what they join in; "joined" is a mention of that itself."""
    told = list(mentions)
    for number, inner in enumerate(told):
        found = JOINED.search(words_before(inner, inner.trigger)) if inner.trigger.text.split()[0].endswith("ing") else None
        doers = [a for a in inner.arguments if a.role == "initiator"]
        if found is None or not doers or inner.sentence is None or NEGATED.search(found.string):
            continue
        first = inner.sentence.start
        arguments = (*_joining(inner, found, doers[0]), *inner.arguments)
        told[number] = replace(inner, arguments=arguments)
        for other, outer in enumerate(told[:number]):
            if outer.trigger.start == first + found.start(2) and outer.type in SAID_SO | {inner.type}:
                told[other] = replace(outer, type=inner.type, status=inner.status, arguments=arguments)
    return told


def _joining(inner: Mention, found: re.Match[str], doer: Argument) -> list[Argument]:
    """Those named before "joined" whom no argument touches."""
    first = sentence_start(inner)
    named = NAMES.finditer(found.string, found.start(1), found.end(1))
    spans = [Span(first + each.start(), first + each.end(), each[0]) for each in named]
    free = (s for s in spans if not any(a.span.overlaps(s) for a in inner.arguments))
    return [replace(doer, span=span) for span in free]
