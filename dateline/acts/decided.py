"""What consists in the decision has occurred once it is taken (ruling 1), though the text says that it will be done: "Chad will
expel two envoys" has decided to, "plans to expel them" has not."""

import re
from datetime import date

from dateline.ontology import TYPES
from dateline.records import DateSpan, Mention

__all__ = ["is_decided"]

# Not decided yet: "plans to expel", "is expected to impose", "will expel them if they spy".
OPEN = re.compile(
    r"\b(?:plan|intend|expect|poised|likely|prepar|aim|hop(?:e|ing)|want|wish|seek|mull|weigh|consider|discuss|propos|threat|warn)\w*"
    r"|\b(?:due|set|ready|about) to\b|\b(?:may|might|could)\b",
    re.IGNORECASE,
)
DEPENDS = re.compile(r"\b(?:if|unless|once|should)\b", re.IGNORECASE)


def is_decided(mention: Mention, when: DateSpan, published_on: date | None) -> bool:
    """Whether a planned mention is of a type that the decision makes, with nothing that leaves it open and no day to come."""
    if mention.status != "planned" or not TYPES[mention.type].decision or mention.sentence is None:
        return False
    sentence = mention.sentence.text
    if when.basis == "text" and published_on and when.earliest and when.earliest > published_on:
        return False
    return not (OPEN.search(sentence[: mention.trigger.start - mention.sentence.start]) or DEPENDS.search(sentence))
