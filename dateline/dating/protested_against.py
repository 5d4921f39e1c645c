"""What a crowd is against or a speech follows: "thousands marched on Monday against the raids". The day is that of the crowd;
so in captions of pictures (`pictured.py`)."""

import re
from datetime import date

from dateline.dates.resolver import find_dates
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.records import DateSpan, Span

__all__ = ["AGAINST_IT", "is_of_the_crowd", "is_opposed"]

AGAINST_IT = "what a crowd is against or a speech is about, without a date"  # as a DateSpan's reason

CROWD = (
    r"(?:(?:protest(?!ant)|rall(?:y|ie)|marche|marching|demonstrat|gather|vigil|sit-in)[a-z]*|(?-i:march)"
    r"|(?:news|press) conference)"
)
AGAINST = (
    r"(?:against|over(?! the (?:border|past|last|weekend)\b)|following|protesting|denouncing|condemning|decrying|opposing"
    r"|to (?:protest|denounce|condemn))"
)
# "Against the army's air strikes", "over raids and arrests"; no clause of its own: "against the law, and police arrested ten".
WORDS = (
    r"(?:(?!(?:and(?! (?-i:[A-Z]))|but|or|who|which|that|as|when|while|where|whose|to)\b)\(?[\w’'.-]+\)? ){0,9}"
    r"(?:[\w’'-]+s and )?"
)
OPPOSED = re.compile(
    rf"\b{CROWD}\b(?P<between>(?:(?! (?:and|as|but|while) )[^.;:\n]){{0,90}}?)\b{AGAINST} {WORDS}$", re.IGNORECASE
)
ENCOUNTER = re.compile(r"meetings?|talks|summits?|visits?", re.IGNORECASE)  # the conference that follows it is of its day
VERB = re.compile(r"(?:(?:that|which) )?(?:was|were|had|took|followed|have|has)\b")


def is_of_the_crowd(text: str, trigger: Span, start: int, when: DateSpan, _: date | None) -> bool:
    """Whether the date that begins at `start` is that of a crowd or a speech, and the trigger that of what it is about."""
    begin, opposed = _opposed(text, trigger)
    end = start + len(when.phrase or "")
    return opposed is not None and begin <= start and end <= begin + opposed.end("between")


def is_opposed(text: str, trigger: Span, published: date) -> bool:
    """Whether the trigger is what a crowd is against, and the day of that is told before it."""
    begin, opposed = _opposed(text, trigger)
    return opposed is not None and bool(find_dates(text[begin : trigger.start], published))


def _opposed(text: str, trigger: Span) -> tuple[int, re.Match[str] | None]:
    """Where the sentence of the trigger begins, and the words from the crowd up to a trigger that is no verb of its own."""
    begin = sentence_bounds(text, trigger.start, trigger.end)[0]
    is_none = ENCOUNTER.fullmatch(text, trigger.start, trigger.end) or VERB.match(text[trigger.end :].lstrip())
    is_joined = text.endswith(" and ", begin, trigger.start)  # "broke up a rally over arrests and detained nine"
    if is_none or (is_joined and last_cue(text[trigger.start : trigger.end], 0)):
        return begin, None
    return begin, OPPOSED.search(text[begin : trigger.start])
