"""When the act was with which what is told is compared is no day of that: "recalled its envoy, just as it did in 2005", "expelled
two, as in 2010", "not since 1986 has it shelled one"."""

import re
from functools import lru_cache

from dateline.dating.when_clauses import OPENING
from dateline.records import Span

__all__ = ["is_likened"]

AS = r"(?<!same day )(?<!same time )(?<!same week )\b(?:[Aa]s|(?<!would )like|the (?:same )?way(?: that)?)"
WHO = r"(?: (?!what\b)[^\s,;:]+){1,8}?"
DID = r"(?:did|does|do|had|has|have)(?: also| once| already| previously| both)?(?: done)?(?: so)?"
BESIDE = r"(?: (?:after|against|at|back|before|by|during|early|for|from|in|late|of|on|over|since|to|under|with)\b[^,;:]*)?"
LIKENED = re.compile(
    rf"{AS}{WHO} {DID}{BESIDE} $"
    r"|\b[Aa]s (?:was|were|had been|has been|happened|occurred)\b[^,;:]* $"
    r"|\b(?:[Mm]uch as|[Tt]he same way(?: that| as)?|the way(?: that)?(?= (?:it|he|she|they|we|you|I|[A-Z]))) [^,;:]* $"
    r"|(?<!such )\b[Aa]s (?:back )?(?:in|on|during)(?: (?:early|late|mid))? (?:[\w ]+ and )?$"
    r"|\b[Uu]nlike (?:(?:back )?(?:in|on|during) )?(?:(?:early|late|mid) )?$"
    r"|(?:^|[“\"] ?)(?:Like|Not since)(?: (?:back )?(?:in|on|during))?(?: (?:early|late|mid|about|at least))? $"
)


def is_likened(text: str, begin: int, span: Span, trigger: Span) -> bool:
    """Whether the date, in the sentence that begins at `begin`, is that of an act with which the trigger's is compared."""
    opening = OPENING.match(span.text)  # "since 1986" of "not since 1986"
    before = text[begin : span.start + (opening.end() if opening else 0)]
    found = _likening(before)
    if found is None:
        return False
    if trigger.start >= span.end:  # "as it did in 2005, Peru recalled its envoy"
        return "," in text[span.end : trigger.start] or found[0].endswith("since ")
    return trigger.end <= begin + found.start()


@lru_cache(maxsize=1024)  # each trigger asks it of the same dates
def _likening(before: str) -> re.Match[str] | None:
    return LIKENED.search(before)
