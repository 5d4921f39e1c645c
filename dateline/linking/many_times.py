"""What is told as done more than once: "have met twice this year", "sued it dozens of times over fish", "held seven meetings"."""

import re

from dateline.dates.tense import last_cue
from dateline.dating.attributive import OCCASION
from dateline.records import Mention

__all__ = ["is_told_often"]

WORDS = r"(?:(?!\b(?:who|which|that|when|where|after|before|and|but|said|\w+ed|\w+ing)\b|to (?!the\b|[A-Z]))[\w’'.-]+ )*?"
COUNT = (
    r"(?:five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|[5-9]|\d\d+|a dozen|(?:a )?hundred"
    r"|(?:dozens|scores|hundreds|thousands) of|many|numerous|countless)"
)
MEASURE = r"(?! (?:as|more|less|fewer|larger|higher|lower|bigger|greater|over(?! [a-z])|the|its|that|what|an?)\b)"
TIMES = rf"(?:{COUNT}|a total of \w+) times\b{MEASURE}|on (?:{COUNT}|several) occasions\b"
MANY = re.compile(rf" {WORDS}(?:(?:at least|more than|about|some|nearly|over) )?(?:{TIMES})")
FEW = r"(?:two|three|four|several|[2-4])"
OFTEN = re.compile(rf" {WORDS}(?:\w+ )?(?:twice\b|{FEW} times\b{MEASURE}|on {FEW} occasions\b)")
# "Have held seven meetings", "three rounds of talks"; of "talks" there may be one round.
SO_MANY = re.compile(rf"\b(?:{COUNT}|{FEW}) (?:(?!of\b)[a-z-]+ ){{0,2}}(?:rounds of )?$")
PLURAL = re.compile(r"(?:\w+ )*(?:calls|conversations|meetings|summits|visits|trips)")
ROUNDS = re.compile(r"\brounds of $")
HAVE = re.compile(r"\b(?:has|have|had)(?: \w+)? $")  # "have spoken"
# "Seven times in a day", "many times in his speech".
AT_ONCE = re.compile(
    r"[^,;:.]*\b(?:in (?:\w+ ){1,2}(?:day|night|hours?|days)|overnight|a day"
    rf"|(?:at|in|during) (?:\w+ ){{1,3}}?{OCCASION})\b"
)


def is_told_often(mention: Mention) -> bool:
    """Whether it is told as done more than once, not all at once: "have met twice this year", "held seven meetings"."""
    sentence, trigger = mention.sentence, mention.trigger
    if sentence is None:
        return False
    before = sentence.text[: trigger.start - sentence.start]
    end = trigger.end - sentence.start
    if SO_MANY.search(before) and (PLURAL.fullmatch(trigger.text) or ROUNDS.search(before)):
        return True
    found = MANY.match(sentence.text, end) or OFTEN.match(sentence.text, end)
    is_past = last_cue(trigger.text, 0) == "past" or HAVE.search(before) is not None
    return found is not None and is_past and AT_ONCE.match(sentence.text, found.end()) is None
