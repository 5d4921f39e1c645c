"""What a line of a chronology tells in the present tense has occurred ("June 1994: The king travels to Oslo and meets Berg")."""

import re
from datetime import date

from dateline.dates.chronology import is_of_the_last_year, line_around
from dateline.dates.day_headings import heading_above
from dateline.dates.resolver import find_dates, resolve_date
from dateline.dates.week_lists import week_entry
from dateline.records import Mention

__all__ = ["has_happened"]

# A verb of another one's will, or one that looks ahead, in the sentence before the trigger.
LOOKS_AHEAD = re.compile(
    r"\b(?:will|would|shall|may|might|could|should|must|due|set|ready|about|if|unless|until|before|ahead"
    r"|plan(?:s|ned|ning)?|(?:intend|expect|prepar|propos|threat|warn|promis|pledg|vow|offer|announc|invit|agree|decid|demand|urg|call|schedul"
    r"|arrang|consider|approv|order|hop(?:e|ing))\w*)\b|\bto (?!(?:the|an?|its|his|her|their)\b)[a-z]"
)
THIRD = re.compile(r"(?!(?:talks|sanctions|relations|ties|elections|exercises|drills)\b)[a-z]+(?<!s)s\b")  # "travels", "meets"
NOUN = re.compile(
    r"\b(?:the|an?|its|his|her|their|this|that|of|for|in|on|at|by|with|and (?:the|an?)|[a-z]+ing|more|new)\s+$|['’]s?\s+$"
)
SEVERAL = re.compile(r"(?:\band (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*|\b(?:they|both|leaders|presidents|ministers))\s+$")


def has_happened(text: str, mention: Mention, published_on: date | None) -> bool:
    """Whether a planned mention is told with a verb in the simple present in a line of a chronology, or below a heading, whose
    date is over, or is the year under way if that ends the chronology, and nothing before the verb looks ahead."""
    if mention.status != "planned" or published_on is None:
        return False
    place = _line_over(text, mention, published_on)
    if place is None:
        return False
    begin = max(place, mention.sentence.start if mention.sentence else 0)
    before, verb = text[begin : mention.trigger.start], mention.trigger.text
    is_present = THIRD.match(verb) or (SEVERAL.search(before) and verb[:1].islower())
    return bool(is_present and not NOUN.search(before) and not LOOKS_AHEAD.search(before + verb))


def _line_over(text: str, mention: Mention, published_on: date) -> int | None:
    """Where the date ends with which the line of a mention begins, or the heading above it, if that is over."""
    at = mention.trigger.start
    if entry := week_entry(text, at, published_on):
        return entry.end if entry.day < published_on else None
    line = line_around(text, at)
    place = line or heading_above(text, at)
    if place is None:
        return None
    day = resolve_date(text, place.start, place.end, published_on, "none")  # a diary's "10 June" lies ahead
    if day.earliest is None or day.latest is None:
        return None
    is_under_way = day.precision == "year" and day.earliest <= published_on <= day.latest
    is_last = line is not None and is_under_way and is_of_the_last_year(text, line)
    is_over = day.latest < published_on or (is_last and not _tells_ahead(text, place.end, mention, published_on))
    return place.end if is_over else None


def _tells_ahead(text: str, begin: int, mention: Mention, published_on: date) -> bool:
    """Whether the sentence of a mention tells a date of its own that is not over ("2018: Fiji hosts a summit in July")."""
    end = mention.sentence.end if mention.sentence else mention.trigger.end
    read = (
        resolve_date(text, begin + each.start, begin + each.end, published_on) for each, _ in find_dates(text[begin:end], None)
    )
    return any(when.latest and when.latest >= published_on for when in read)
