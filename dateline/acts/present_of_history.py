"""What a line of a chronology tells in the present tense has occurred ("June 1994: The king travels to Oslo and meets Berg")."""

import re
from datetime import date

from dateline.dates.chronology import line_around
from dateline.dates.day_headings import heading_above
from dateline.dates.resolver import resolve_date
from dateline.dates.week_lists import week_entry
from dateline.records import Mention

__all__ = ["has_happened"]

# A verb of another one's will, or one that looks ahead, in the sentence before the trigger.
LOOKS_AHEAD = re.compile(
    r"\b(?:will|would|shall|may|might|could|should|must|due|set|ready|about|if|unless|until|before|ahead"
    r"|(?:plan|intend|expect|prepar|propos|threat|warn|promis|pledg|vow|offer|announc|invit|agree|decid|demand|urg|call|schedul"
    r"|arrang|consider|approv|order|hop(?:e|ing))\w*)\b|\bto (?!(?:the|an?|its|his|her|their)\b)[a-z]"
)
THIRD = re.compile(r"(?!(?:talks|sanctions|relations|ties|elections|exercises|drills)\b)[a-z]+(?<!s)s\b")  # "travels", "meets"
NOUN = re.compile(
    r"\b(?:the|an?|its|his|her|their|this|that|of|for|in|on|at|by|with|and (?:the|an?)|[a-z]+ing|more|new)\s+$|['’]s?\s+$"
)
SEVERAL = re.compile(r"(?:\band (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*|\b(?:they|both|leaders|presidents|ministers))\s+$")


def has_happened(text: str, mention: Mention, published_on: date | None) -> bool:
    """Whether a planned mention is told with a verb in the simple present in a line of a chronology, or below a heading, whose
    date is over, and nothing before the verb looks ahead."""
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
    place = line_around(text, at) or heading_above(text, at)
    if place is None:
        return None
    day = resolve_date(text, place.start, place.end, published_on, "none")  # a diary's "10 June" lies ahead
    return place.end if day.latest and day.latest < published_on else None
