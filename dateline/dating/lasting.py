"""How many days a thing lasted: what ended on a day after two days began the day before ("the leaders wrapped up a two-day
summit on Saturday")."""

import re
from dataclasses import replace
from datetime import timedelta

from dateline.dates.grammar import number
from dateline.records import DateSpan, Mention

__all__ = ["ENDED_ON", "over_its_days"]

ENDED_ON = "ended on"  # how a DateSpan's reason begins

MOST = 14  # days
COUNT = r"\b(?P<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
ENDING = r"(?:(?:end|clos|conclud|finish)(?:ed|ing)|wrapp(?:ed|ing) up)\b"
ENDED = re.compile(rf"\b{ENDING}[^.;:]{{0,40}}?{COUNT}[ -]day\b(?!-old)[^.;:,]{{0,40}}", re.IGNORECASE)


def over_its_days(mention: Mention, span: DateSpan) -> DateSpan:
    """The date of a mention; where its sentence says that it ended on that day and how many days it lasted, all of them."""
    sentence = mention.sentence
    is_day = span.basis == "text" and span.earliest is not None and span.earliest == span.latest
    if mention.status != "occurred" or sentence is None or not is_day:
        return span
    at = mention.trigger.start - sentence.start
    found = next((each for each in ENDED.finditer(sentence.text) if each.start() <= at < each.end()), None)
    days = int(number(found["count"]) or 0) if found else 0
    if not 1 < days <= MOST or span.latest is None or span.latest.toordinal() <= days:
        return span
    return replace(span, earliest=span.latest - timedelta(days=days - 1), reason=f"{ENDED_ON} {span.latest}, after {days} days")
