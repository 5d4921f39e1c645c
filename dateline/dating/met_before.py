"""An encounter after which another was: "met Xi in Lima after a meeting in Bali in May". The day is that of the earlier one."""

import re
from datetime import date, timedelta

from dateline.records import DateSpan, Mention, Span

__all__ = ["is_of_the_one_before", "is_told_as_before"]

NOUN = r"(?:conversations?|discussions|encounters?|meetings?|summits?|talks|visits?)"
# "After their first meeting", "a year after talks", "following two rounds of talks".
AFTER = r"\b(?:after|following) (?:(?!and\b|but\b|when\b|[a-z]+ed\b)[\w’'-]+ ){0,4}"
MET = re.compile(
    r"(?:hold|held|host(?:ed|s)?|me(?:e?t|ets|eting)|received?|resum\w+|saw|spoke|summit|talk(?:ed|s)|visit(?:ed|s)?|welcomed?)\b",
    re.IGNORECASE,
)
TO_THE_NOUN = re.compile(rf"\w.*{AFTER}$", re.DOTALL)
TO_THE_VERB = re.compile(r"\w.*\bafter (?:[\w’'-]+ ){1,4}had (?:\w+ )?$", re.DOTALL)
# "After months of talks on 3 May" it was on that day that they met.
A_WHILE = r"(?:[\w’'-]+ ){0,3}?(?:hours|days|weeks|months|years|decades) of\b"
TO_THE_DAY = re.compile(rf"(?=\b(?:after|following) (?!{A_WHILE})){AFTER}{NOUN}\b(?:(?!and\b|which\b|who\b|where\b)[^;:,])*$")
A_WEEK = timedelta(days=7)


def is_of_the_one_before(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date that begins at `start` is that of an encounter after which the trigger's was, a week ago or more: what is
    of late may be of both ("met after talks on Monday")."""
    if published is None or when.latest is None or published - when.latest < A_WEEK or not MET.match(trigger.text):
        return False
    return TO_THE_DAY.search(text[trigger.end : max(start, trigger.end)]) is not None


def is_told_as_before(mention: Mention) -> bool:
    """Whether a mention is an encounter after which its sentence tells another, by a noun or as what "had" been."""
    sentence, trigger = mention.sentence, mention.trigger
    if sentence is None:
        return False
    to_it = TO_THE_NOUN if re.match(NOUN, trigger.text, re.IGNORECASE) else TO_THE_VERB
    return to_it.match(sentence.text[: trigger.start - sentence.start]) is not None
