"""A participle that describes the subject of another verb: "five sailors detained in Chad were freed on Monday". The day is
that of the verb; when they were detained is not told."""

import re

from dateline.dates.tense import last_cue, sentence_bounds
from dateline.dating.inner_days import NOT_BARE, PASSIVE
from dateline.records import Span

__all__ = ["HELD_OR_SENT_OFF", "MAIN_VERB", "OF_THE_SUBJECT", "end_of_main_verb", "is_of_the_main_verb"]

OF_THE_SUBJECT = "told of the subject of another verb, without a date"  # as a DateSpan's reason
# Not "killed": the dead are told of on their day, or the next one.
STEMS = "arrest|detain|jail|imprison|intern|sentenc|convict|captur|kidnapp|abduct|seiz|deport|expell|exil|banish|oust"
TAKEN_OR_HELD = "(?:taken|held) (?:hostage|captive|prisoner)"
HELD_OR_SENT_OFF = rf"(?:(?:{STEMS})ed|{TAKEN_OR_HELD})"
# "Detained at least five" has an object.
BARE = re.compile(rf"{HELD_OR_SENT_OFF}{PASSIVE}(?!at (?:least|most)\b|over (?:\d|an?\b))")
# "Two were shot and nine arrested in Chad": a verb of its own, without its "were".
SHARED = re.compile(r"\b(?:was|were|been)\b[^.;:]*\b(?:and|or) (?:[\w’'-]+ ){0,4}$")
OTHER_CLAUSE = r"(?:who|whom|whose|which|what|that|where|when|while|after|before|because|since|as|if|but|and (?:they|he|she|it))"
MAIN_VERB = re.compile(
    rf"(?:(?!\b{OTHER_CLAUSE}\b)[^.;:\n]){{1,120}}?[\w’'.,)](?<!\band)(?<!\bor) "
    r"(?:(?:was|were|has been|have been|had been|are to be|is to be) (?:\w+ly |also |later |then )?"
    r"(?:[a-z]+ed|flown|taken|sent|brought|given|put|set|shown|told|found|let|sworn|driven|met)"
    r"|walk(?:ed|s)? (?:free|out|home)|flew|went|came|left|returned|arrived|landed|departed|escaped|fled|died|appeared|pleaded"
    r"|got|boarded|reached|crossed|spoke|thanked)\b"
)


def end_of_main_verb(text: str, trigger: Span) -> int | None:
    """Where the verb ends whose subject a passive participle describes, if the trigger is one; it stands right behind the noun,
    or between commas where no verb stands before it."""
    bare = BARE.match(text, trigger.start)
    if bare is None:
        return None
    begin, end = sentence_bounds(text, trigger.start, trigger.end)
    before = text[begin : trigger.start]
    if not before.strip() or NOT_BARE.search(before) or SHARED.search(before):
        return None
    if before.endswith(", ") and last_cue(before, 0):
        return None
    verb = MAIN_VERB.match(text, bare.end(), end)
    return verb.end() if verb else None


def is_of_the_main_verb(text: str, trigger: Span, start: int) -> bool:
    """Whether a date that begins at `start` stands behind that verb."""
    verb = end_of_main_verb(text, trigger)
    return verb is not None and start >= verb
