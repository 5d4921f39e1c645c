"""What consists in the decision has occurred once it is taken (ruling 1), though the text says that it will be done."""

import re
from datetime import date

from dateline.dating.due import tells_its_end
from dateline.ontology import SITTINGS, TYPES
from dateline.records import DateSpan, Mention

__all__ = ["has_begun", "is_decided"]

# Not decided yet: "plans to expel", "is expected to impose", "will expel them if they spy".
OPEN = re.compile(
    r"\b(?:plan|intend|expect|poised|likely|prepar|aim|hop(?:e|ing)|want|wish|seek|mull|weigh|consider|discuss|propos|threat|warn)\w*"
    r"|\b(?:due|set|ready|about) to\b|\b(?:may|might|could)\b",
    re.IGNORECASE,
)
OPENS_OR_IS_OFF = re.compile(r"\b(?:begin|start|open|cancel\w*|call(?:ed)? off|postpone\w*)\b")
DEPENDS = re.compile(r"\b(?:if|unless|once|should)\b", re.IGNORECASE)


def has_begun(mention: Mention, when: DateSpan, published_on: date | None) -> bool:
    """Whether a planned encounter is one of which the sentence tells that it was to end, and not that it was to begin, was
    called off or put off, nor a day to come."""
    if published_on and when.latest and when.latest > published_on:
        return False
    if mention.status != "planned" or mention.type not in SITTINGS or mention.sentence is None:
        return False
    behind = mention.sentence.text[max(0, mention.trigger.end - mention.sentence.start) :]
    return tells_its_end(behind) and not OPENS_OR_IS_OFF.search(mention.sentence.text)


def is_decided(mention: Mention, when: DateSpan, published_on: date | None) -> bool:
    """Whether a planned mention is of a type that the decision makes, with nothing that leaves it open and no day to come."""
    if mention.status != "planned" or not TYPES[mention.type].decision or mention.sentence is None:
        return False
    if when.basis == "text" and when.earliest and published_on and when.earliest > published_on:
        return False
    sentence = mention.sentence.text
    return not (OPEN.search(sentence[: mention.trigger.start - mention.sentence.start]) or DEPENDS.search(sentence))
