"""Whom 'you' and 'your' mean outside of quotation marks: whom the writer calls upon, "Mr Berg, you have sold them arms"."""

import re
from dataclasses import replace

from dateline.actors.phrases import PREPOSITIONS
from dateline.quotes import is_quoted
from dateline.records import Actor
from dateline.resolve.articles import FALLBACKS, ArticleIndex
from dateline.resolve.quotations import ReadTokens

__all__ = ["CALLED_UPON", "called_upon"]

CALLED_UPON = "whom the text calls upon"  # a reason
NAME = r"((?:[A-Z][\w.’'-]* ){0,5}[A-Z][\w’'-]*)"
CALLED = re.compile(rf"(?:^|(?<=[.!?] ))\W{{0,2}}(?:Dear {NAME},(?=[ \n])|{NAME}, (?=your?\b))", re.MULTILINE)


def called_upon(at: int, index: ArticleIndex, read: ReadTokens) -> tuple[Actor, ...] | None:
    """Who was called upon last before the character, or beside it, by name or office. Empty: nobody known. None: it is quoted."""
    if is_quoted(index.text, at):
        return None
    for name in reversed(list(CALLED.finditer(index.text, 0, at + len("you ")))):
        start, end = name.span(1 if name[1] else 2)
        words = [token for token in index.tokens if start <= token.start < end]
        if words[0].key not in PREPOSITIONS and (found := read(words)):
            is_guess = words[0].key == "your" or found.reason.startswith(FALLBACKS)  # 'Your Majesty', 'Minister'
            return (replace(found, code=None if is_guess else found.code, reason=CALLED_UPON),)
    return ()
