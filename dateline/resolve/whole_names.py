"""A span that cuts a name or an abbreviation in two stands for the whole: "South" in "South Africa", "U" in "U.S."."""

import re
from bisect import bisect_left, bisect_right

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.words import Token
from dateline.records import Span
from dateline.resolve.articles import ArticleIndex

__all__ = ["whole_names"]

# "Peruvian air" before "strikes" says no more of who strikes than "Peruvian".
MEANS = re.compile(r"(?<=[\w.])[ -](?:air|artillery|drone|ground|missile|naval|rocket)$")
STRIKES = re.compile(r"[ -](?:strike|raid|attack|assault|bombard|bombing|campaign|offensive|operation)")


def whole_names(index: ArticleIndex, span: Span) -> Span:
    """The span, widened to the abbreviations and to the gazetteer's names that its edges cut, without the means of a strike that
    its end cuts off ("Peruvian air" of "Peruvian air strikes"). A part that is a name by itself ("Israel" in "Bank of Israel")
    stays as it is, and so does one half of a hyphenated word ("Russia-backed", "U.S." of "U.S.-Chad")."""
    if (means := MEANS.search(span.text)) and STRIKES.match(index.text, span.end):
        span = Span(span.start, span.start + means.start(), span.text[: means.start()])
    first = bisect_right(index.tokens, span.start, key=lambda token: token.end)
    last = bisect_left(index.tokens, span.end, key=lambda token: token.start)
    if first >= last:
        return span
    start, end = first, last
    for match in index.names_within(first, last):
        inside = range(max(match.start, first), min(match.end, last))
        if inside and len(inside) < match.end - match.start and not _is_name(index, inside):
            start, end = min(start, match.start), max(end, match.end)
    low, high = span.start, span.end
    if start < first or low < _abbreviated(index.tokens[start]):
        low = min(low, index.tokens[start].start)
    if end > last:
        high = max(high, index.tokens[end - 1].end)
    high = max(high, _abbreviated(index.tokens[end - 1]))
    return span if (low, high) == (span.start, span.end) else Span(low, high, index.text[low:high])


def _abbreviated(token: Token) -> int:
    """Where the dotted abbreviation ends with which the token begins: before the hyphen of "U.S.-South". 0: with none."""
    return token.start + len(token.raw.partition("-")[0]) if "." in token.raw else 0


def _is_name(index: ArticleIndex, part: range) -> bool:
    return " ".join(index.tokens[at].key for at in part) in load_gazetteer().names
