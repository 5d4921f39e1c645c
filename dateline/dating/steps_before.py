"""How long before the news that was of which it is told that the news came so much later: "the expulsion came ten days after
Fiji expelled two", "hours earlier they had met", "was held for two nights and freed on Sunday"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.dates.resolver import find_dates, resolve_date
from dateline.dates.tense import last_cue, sentence_bounds, tense_at
from dateline.dating.pictured import day_of_picture
from dateline.dating.story import day_under_way, narrated
from dateline.records import DateSpan, Span

__all__ = ["COUNTED_BACK", "counted_back", "held_for", "hours_before"]

COUNTED_BACK = "counted back from the day of what came later"  # as a DateSpan's reason

HOURS_AFTER = re.compile(r"\b(?:hours|minutes|moments) after\s+(?:[\w’'.-]+ ){0,5}$", re.IGNORECASE)
HOURS_EARLIER = re.compile(r"(?:only |just )?(?:a few |several |some |two |three )?hours (?:earlier|before)\b", re.IGNORECASE)
NUMBER = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
SO_LONG = rf"{NUMBER} (?:day|week|month|year)s?"
COUNTED = re.compile(rf"\b(?P<count>{SO_LONG}) (?:after|since|on from|on since) (?:[\w’'.-]+ ){{0,3}}$", re.IGNORECASE)
AFTER = re.compile(rf"\b(?P<count>{SO_LONG}|(?<!and )the day) after (?P<subject>(?:[\w’'.-]+ ){{0,14}})$", re.IGNORECASE)
CAME = re.compile(r"\b(?:came|comes|coming|followed)(?: (?:just|only|barely))? $")
ROUGHLY = re.compile(
    r"\b(?:more|less|fewer|over|least|most|nearly|almost|about|around|roughly|some|up)(?: than| to)? $", re.IGNORECASE
)
# "Held for three nights and let go on Sunday".
HELD = re.compile(
    r"(?:arrest|detain|h[eo]ld(?! (?:[\w-]+ )?(?:discussions|meetings|talks)\b)|jail|imprison|intern|kept|lock|captur|seiz)",
    re.IGNORECASE,
)
FOR_SO_LONG = re.compile(
    rf"(?: (?!and\b)[\w’'.-]+){{0,5}}? for (?P<number>{NUMBER})"
    r" (?P<unit>day|night|week|month)s?\b(?: (?!and\b)[\w’'.-]+){0,5}?,? (?:and|before being)(?: then| later)? (?:was |were )?"
    r"(?:freed|released|let (?:go|off)|deported|expelled|sent (?:home|back)|handed (?:over|back)|returned) (?!an? )"
)


def held_for(text: str, _sentence: Span, trigger: Span, status: str, published: date | None) -> DateSpan | None:
    """When somebody was caught of whom it is told how long he was held and on which day he was freed."""
    found = FOR_SO_LONG.match(text, trigger.end) if HELD.match(text, trigger.start) and status == "occurred" else None
    if found is None or published is None:
        return None
    end = sentence_bounds(text, trigger.start, trigger.end)[1]
    behind = (when for place, when in find_dates(text, published) if found.end() <= place.start < end)
    freed = next(behind, None)
    if freed is None or freed.earliest is None or freed.earliest != freed.latest:
        return None
    ago = f"{found['number']} {found['unit'].replace('night', 'day')}s ago"
    span = resolve_date(ago, 0, len(ago), freed.earliest, "past")
    return replace(span, phrase=freed.phrase, anchor=published, reason=COUNTED_BACK) if span.earliest else None


def hours_before(text: str, begin: int, trigger: Span, published: date) -> DateSpan | None:
    """ "She flew home on Friday, hours after the two struck a bargain", "hours earlier they had struck one": on that day or the
    one before. The day is that of the clause, else the one of which the sentences before tell."""
    found = HOURS_AFTER.search(text[begin : trigger.start]) or HOURS_EARLIER.match(text[begin : trigger.start])
    if found is None:
        return None
    base = _last_day(text[begin : begin + found.start()], published) or day_under_way(text, begin, published)
    if base is None or base.earliest is None:
        return None
    return replace(base, earliest=base.earliest - timedelta(days=1), reason=f"hours before what is told of {base.earliest}")


def counted_back(text: str, begin: int, trigger: Span, published: date) -> DateSpan | None:
    """ "A week after the flood" told in the present tense dates the flood, counted back from publication; in the past tense the
    day of what came a week later is counted back from: that of its clause, or of the sentences before ("the step came a week
    after the flood")."""
    found = COUNTED.search(text[begin : trigger.start])
    if found and tense_at(text, begin + found.start(), begin + found.end()) == "none":
        return _before(found, found[0].strip(), published, "counted back from publication")
    found = AFTER.search(text[begin : trigger.start])
    base = _day_of_what_came(text, begin, trigger, found, published) if found else None
    return _before(found, f"{found['count']} after", base, COUNTED_BACK) if found and base else None


def _before(found: re.Match[str], phrase: str, base: date, reason: str) -> DateSpan | None:
    ago = f"{found['count']} ago".replace("the ", "a ")
    span = resolve_date(ago, 0, len(ago), base, "past")
    return replace(span, phrase=phrase, reason=reason) if span.earliest else None


def _day_of_what_came(text: str, begin: int, trigger: Span, after: re.Match[str], published: date) -> date | None:
    """The day from which what the trigger tells is counted back, if one is told and no other verb stands between."""
    before = text[begin : begin + after.start()]
    is_told_apart = last_cue(after["subject"].removesuffix("had "), 0) and not after["subject"].endswith(" and ")
    if is_told_apart or ROUGHLY.search(before):
        return None
    if told := _last_day(before, published):
        return told.earliest
    if picture := day_of_picture(text, trigger, published):
        return picture
    if CAME.search(before):
        told = day_under_way(text, begin, published, goes_on=True) or narrated(text, begin, trigger, published)
        told = told or day_under_way(text, begin, published)
        return told.earliest if told and told.earliest == told.latest else None
    return None


def _last_day(words: str, published: date) -> DateSpan | None:
    """The day told last, if any is."""
    days = [span for _, span in find_dates(words, published) if span.precision == "day"]
    return next((span for span in reversed(days) if span.earliest == span.latest), None)
