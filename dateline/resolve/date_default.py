"""The date of a mention for which its text gives none: the day under way, the day of publication, or unknown with a reason."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.records import DateSpan, Span
from dateline.resolve.date_resolver import find_dates
from dateline.resolve.tense import sentence_bounds

__all__ = ["ends_caption", "from_publication"]

FULL_DATE = re.compile(r"\d{1,2},? \d{4}$")
NO_PHRASE = {
    "planned": "planned, not before the day of publication; when is not told",
    "ongoing": "under way at publication; since when is not told",
}
STORY = 700  # characters: the paragraphs that go on telling of the day last named
BACKGROUND = re.compile(  # told as what went before, not as the news
    r"\b(?:had(?! a\b| no\b)|once|previously|earlier|formerly|originally|in the past|in recent|long(?! talks| meeting)"
    r"|often|repeatedly|traditionally|historically|years? ago|decades|who|FILE"
    r"|(?:has|have) (?:long|repeatedly|often|always|already|previously|consistently|never))\b",
    re.IGNORECASE,
)


def from_publication(text: str, sentence: Span, trigger: Span, status: str, published: date | None) -> DateSpan:
    """No phrase tells the date: the news of the day, what lies ahead, or unknown."""
    nothing = DateSpan(None, None, "unknown", "unknown", anchor=published)
    if published is None:
        return replace(nothing, reason="the text gives no date, and the day of publication is not known")
    if status != "occurred":
        return replace(nothing, reason=NO_PHRASE.get(status, f"{status}: the text gives no date"))
    begin, _ = sentence_bounds(text, trigger.start, trigger.end)
    clause = text[max(begin, sentence.start, trigger.start - 80) : min(trigger.end + 40, sentence.end)]
    if BACKGROUND.search(clause):
        return replace(nothing, reason="told as background, without a date")
    told = day_under_way(text, begin, published)
    if told:
        return told
    reason = "reported as news of the day: the day of publication or the one before"
    return DateSpan(
        published - timedelta(days=1) if published > date.min else published,
        published,
        "day",
        "publication",
        anchor=published,
        reason=reason,
    )


def day_under_way(text: str, start: int, published: date) -> DateSpan | None:
    """The day of which the article has just been telling, if it is that of publication or the one before."""
    before = text[max(0, start - STORY) : start]
    days = [
        span
        for where, span in find_dates(before, published)
        if span.precision == "day"
        and span.earliest == span.latest
        and span.value != "PRESENT_REF"
        and not ends_caption(before, where.start, span.phrase)
    ]
    if days and days[-1].earliest and 0 <= (published - days[-1].earliest).days <= 1:
        return replace(days[-1], reason="the day of which the sentences before tell")
    return None


def ends_caption(text: str, at: int, phrase: str | None) -> bool:
    """Whether the line that holds `at` ends with that full date and no stop: so captions do, sentences do not."""
    last = text.find("\n", at)
    line = text[text.rfind("\n", 0, at) + 1 : last if last >= 0 else len(text)].strip()
    return bool(phrase and FULL_DATE.search(phrase) and re.search(rf"{re.escape(phrase)}\)?(?: \([^()]+\))?$", line))
