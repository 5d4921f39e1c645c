"""What an article says of a mistake in an earlier version of it: a note that tells no event itself, and which day it corrects.

Agencies print "(Corrects day in paragraph 2)", papers "An earlier version of this article said that the talks were on Wednesday".
"""

import re
from functools import lru_cache

from dateline.records import Span

__all__ = ["correction_notes", "is_corrected_as_a_whole", "speaks_of_a_day"]

NOTE = re.compile(
    r"\((?:correct(?:s|ed|ing|ion)|clarif(?:ies|ied)|amended)\b[^()\n]{0,400}\)"
    r"|\b(?:an?|the|our) (?:earlier|previous|original) (?:version|dispatch|edition)\b[^()\n]{0,400}?[.)](?=\s|$)"
    r"|\bthis (?:story|article|report|item|dispatch|page|piece) (?:has been|was|is) (?:corrected|amended|updated to correct)\b"
    r"[^()\n]{0,400}?[.)](?=\s|$)"
    r"|^correction\b(?s:.{0,600}?)\ba (?:corrected )?(?:version|repetition|story|item) follows\."
    r"|\b(?:the|our) (?:report|story|item|article) (?:of|on) [^.\n]{3,40} (?:that|saying) [^.\n]{0,300}\b(?:was|is)"
    r" (?:wrong|incorrect|mistaken)\.",
    re.IGNORECASE,
)
IT_WAS = re.compile(r"\s+(?:it|that|they|he|she) (?:was|were)\b[^.\n]{0,200}, not\b[^.\n]{0,200}\.", re.IGNORECASE)
LABEL = re.compile(r"\W{0,9}(?:corrected|correction)\b", re.IGNORECASE)
DAY = re.compile(r"\b(?:days?|dates?|when)\b", re.IGNORECASE)


@lru_cache(maxsize=16)  # each mention of an article asks
def correction_notes(text: str) -> tuple[Span, ...]:
    """The notes of a text that say what was wrong in an earlier version of it, each with the "It was Thursday, not Friday." that
    follows."""
    notes = []
    for found in NOTE.finditer(text):
        more = IT_WAS.match(text, found.end())
        end = more.end() if more else found.end()
        notes.append(Span(found.start(), end, text[found.start() : end]))
    return tuple(notes)


def is_corrected_as_a_whole(text: str, title: str | None) -> bool:
    """Whether the article is headed as corrected and no note of it says in what."""
    return bool(LABEL.match(title or "") or LABEL.match(text)) and not correction_notes(text)


def speaks_of_a_day(note: Span) -> bool:
    """Whether the note says that a day was wrong: "corrects day in paragraph 2"."""
    return DAY.search(note.text) is not None
