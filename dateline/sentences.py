"""Sentences as half-open character spans: nupunkt, with a layer for what scraped news does to it.

Newlines always end a sentence; a full stop glued to the next capital ("left.The") does as well. Every character that
is not white space lies in exactly one sentence. What goes on for thousands of characters without an end is no sentence, but a
list, a table or made to stall a reader: the rules, which compare the words of a sentence with one another, get it in pieces.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Any

__all__ = ["sentence_spans"]

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
# "ambassadors.The" and 'over.”He': lower case or a closing mark, a stop, then a capitalised word.
_GLUED = re.compile(r"(?<=[a-z0-9)\]”’\"][.!?])(?=[A-Z][a-z]+\s)|(?<=[a-z][.!?][”\"’])(?=[A-Z“\"][a-z]*\s)")
# All of it, else up to a mark that parts clauses, else up to a space, else as much as there is room for.
_PIECE = re.compile(r".{1,3000}\Z|.{1,2999}[;,](?=\s)|.{1,3000}(?!\S)|.{1,3000}", re.DOTALL)

_GOES_ON = re.compile(r"[,;:.]|[a-z]")


@cache
def _splitter() -> Any:
    import nupunkt

    return nupunkt.sent_spans


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def _with_closing_marks(line: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans, which leave out nothing of a line; a quotation mark or bracket that closes what the sentence before holds, and
    has no space before it, is that sentence's, and where a comma or small letter follows, it has not ended."""
    cuts = [(start, _past_closing_marks(line, start)) for start, _ in spans[1:]]
    return pairwise([0, *(end for start, end in cuts if end == start or not _GOES_ON.match(line, end)), len(line)])


def _past_closing_marks(line: str, at: int) -> int:
    return next((end for end in range(at, len(line)) if not _closes(line, end)), len(line))


def _closes(line: str, at: int) -> bool:
    if line[at - 1].isspace():
        return False
    return line[at] in "”’»)]" or (line[at] == '"' and line.count('"', 0, at) % 2 == 1)


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """[start, end) of every sentence of `text`, in order, trimmed of white space; [] for an empty text."""
    spans = []
    for line in _LINE.finditer(text):
        if not line[0].strip():
            continue
        for a, b in _with_closing_marks(line[0], _splitter()(line[0])):
            start, end = line.start() + a, line.start() + b
            cuts = [start, *(start + m.start() for m in _GLUED.finditer(text[start:end])), end]
            pieces = (piece.span() for left, right in pairwise(cuts) for piece in _PIECE.finditer(text, left, right))
            spans += [_trim(text, left, right) for left, right in pieces]
    return [(start, end) for start, end in spans if start < end]
