"""Sentences as half-open character spans: nupunkt, with a layer for what scraped news does to it.

Newlines always end a sentence; a full stop glued to the next capital ("left.The") does as well. Every character that
is not white space lies in exactly one sentence.
"""

import re
from functools import cache
from itertools import pairwise
from typing import Any

__all__ = ["sentence_spans"]

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
# "ambassadors.The" and 'over.”He': lower case or a closing mark, a stop, then a capitalised word.
_GLUED = re.compile(r"(?<=[a-z0-9)\]”’\"][.!?])(?=[A-Z][a-z]+\s)|(?<=[a-z][.!?][”\"’])(?=[A-Z“\"][a-z]*\s)")


@cache
def _splitter() -> Any:
    import nupunkt

    return nupunkt.sent_spans


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """[start, end) of every sentence of `text`, in order, trimmed of white space; [] for an empty text."""
    spans = []
    for line in _LINE.finditer(text):
        if not line[0].strip():
            continue
        for a, b in _splitter()(line[0]):
            start, end = line.start() + a, line.start() + b
            cuts = [start, *(start + m.start() for m in _GLUED.finditer(text[start:end])), end]
            spans += [_trim(text, left, right) for left, right in pairwise(cuts)]
    return [(start, end) for start, end in spans if start < end]
