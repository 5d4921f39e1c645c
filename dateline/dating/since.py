"""Since when a state holds is when it began: "jailed since last October" tells of an arrest in October, "the embassy, closed
since 1993" of ties cut in 1993. What is done again and again since then ("bombed since January") goes on to this day."""

import re
from dataclasses import replace
from datetime import date

from dateline.dates.resolver import resolve_date
from dateline.records import DateSpan, Mention

__all__ = ["BEGAN", "began"]

BEGAN = "since when the state holds that it began"  # as a DateSpan's reason

BEGUN_ONCE = frozenset(
    (
        "ambassador_recall",
        "arrest",
        "relations_restored",
        "relations_severed",
        "sanctions_imposed",
        "treaty_suspension",
        "treaty_withdrawal",
    )
)
SINCE = re.compile(r"\bsince\s+(?:the\s+)?$", re.IGNORECASE)
# Many people or many times: not one act. How near to the trigger, in characters, they are told.
BEFORE, BEHIND = 40, 60
REPEATED = re.compile(
    r"\b(?:times|thousands|hundreds|dozens|scores|several|many|more than|at least|\d{2,})\b"
    r"|\b(?:over|some|about|nearly)(?= (?:an? )?(?:\d|dozen|hundred|thousand|million|two|three|four|five|six|seven|eight|nine|ten"
    r"|twenty|thirty|forty|fifty)\b)",
    re.IGNORECASE,
)


def began(mention: Mention, span: DateSpan, published: date | None) -> DateSpan:
    """The date of a mention, read as [since then, publication], as the time itself where its type begins once."""
    phrase, sentence = span.phrase or "", mention.sentence
    if mention.type not in BEGUN_ONCE or mention.status != "occurred" or sentence is None or span.basis != "text" or not phrase:
        return span
    bare = re.sub(r"^since\s+", "", phrase, flags=re.IGNORECASE)
    at = sentence.text.find(bare)
    is_since = bare != phrase or (at >= 0 and SINCE.search(sentence.text[:at]) is not None)
    start, stop = mention.trigger.start - sentence.start, mention.trigger.end - sentence.start
    around = sentence.text[max(0, start - BEFORE) : stop + BEHIND].partition("since")[0]  # a year behind "since" is no count
    if not is_since or REPEATED.search(around) or span.latest != published:
        return span
    when = resolve_date(bare, 0, len(bare), published, "past")
    if when.earliest is None or when.latest is None:
        return span
    return replace(when, phrase=phrase, reason=BEGAN)
