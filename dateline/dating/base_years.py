"""The year from which a target counts is no day of what is told: "to cut it by half from 1990 levels", "compared with 2005"."""

import re

from dateline.records import Span

__all__ = ["is_base_year"]

A_YEAR = re.compile(r"(?:19|20)\d\d")
LEVELS = re.compile(r"[\s-](?:levels?|baselines?|figures|prices|volumes)\b")
COMPARED_WITH = re.compile(
    r"\b(?:(?:compared|relative) (?:with|to)|versus|below|above)(?: the)?(?: (?:that|those|levels?|figures?) (?:of|in))?\s+$"
)
TOLD_OF = re.compile(r",? (?:when|where|in which)\b")  # "compared with 2018, when they signed it"


def is_base_year(text: str, span: Span) -> bool:
    """Whether a bare year only says with what something is compared."""
    if not A_YEAR.fullmatch(span.text) or TOLD_OF.match(text, span.end):
        return False
    is_level = LEVELS.match(text, span.end) is not None
    return is_level or COMPARED_WITH.search(text[max(0, span.start - 60) : span.start]) is not None
