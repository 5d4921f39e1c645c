"""What consists in the decision has occurred once it is taken, though the text says that it will be done: "Chad will
expel two envoys" has decided to, "plans to expel them" has not."""

import re
from datetime import date

from dateline.ontology import TYPES
from dateline.records import DateSpan, Mention

__all__ = ["is_decided"]

# Not decided yet: "plans to expel", "is expected to impose", "will expel them if they spy". Not so in May, by Theresa May, after
# the loss of a plane, over asylum seekers.
OPEN = re.compile(
    r"\b(?:intend|expect|prepar|hop(?:e|ing)|discuss|propos|threat|warn)\w*"
    r"|\b(?:aim|consider|mull|seek|want|weigh)(?:s|ed|ing)?\b|\bplan(?:s|ned|ning)?\b|\bwish(?:es|ed|ing)?\b|\b(?:poised|likely)\b"
    r"|\b(?:due|set|ready|about) to\b|\b(?:(?-i:may)|might|could)\b",
    re.IGNORECASE,
)
# "Will expel two by Friday", "within a week", not "would have to leave within a week", which is ordered now.
BY = re.compile(r"\b(?:by|before|within|no later than)\b[^,;:]*$", re.IGNORECASE)
TO_LEAVE = re.compile(r"\b(?:to|must) (?:leave|go|depart|quit)\b", re.IGNORECASE)
# Not "at once", "once more", "Mali, once its closest partner,", "the once close ally".
A_FRIEND = r"(?:all(?:y|ies)|backer|colony|enem(?:y|ies)|foe|friend|partner|patron|protector|province|rival|ruler|supporter)s?"
AS_WAS = rf"(?:an?|its|the|his|her|their) (?:[\w’'-]+ ){{0,3}}{A_FRIEND}(?: (?:in|of) (?:the )?[\w’'-]+)?[,.;)]"
ONCE = rf"(?<!\bat )(?<!\bfor )(?<!\bthan )(?<!\bthe )once(?!-| (?:again|more|{AS_WAS}))"
DEPENDS = re.compile(rf"\b(?:if|unless|{ONCE}|should)\b", re.IGNORECASE)


def is_decided(mention: Mention, when: DateSpan, published_on: date | None) -> bool:
    """Whether a planned mention is of a type that the decision makes, with nothing that leaves it open and no day to come."""
    if mention.status != "planned" or not TYPES[mention.type].decision or mention.sentence is None:
        return False
    sentence = mention.sentence.text
    if when.basis == "text" and published_on and when.earliest and (when.earliest > published_on or _is_by(when, sentence)):
        return False
    return not (OPEN.search(sentence[: mention.trigger.start - mention.sentence.start]) or DEPENDS.search(sentence))


def _is_by(when: DateSpan, sentence: str) -> bool:
    """Whether something is told to be done by a day that is to come."""
    phrase = when.phrase or sentence
    before = sentence.partition(phrase)[0]
    is_ahead = when.latest is None or (when.anchor is not None and when.latest > when.anchor)
    return is_ahead and bool(BY.search(before + phrase)) and not TO_LEAVE.search(before)
