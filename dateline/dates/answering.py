"""What a sentence answers, as "in retaliation for", "to avenge" say, and that the day of it is not the one that the story goes on
from ("shelled Suva in retaliation for a raid on 3 May. The next day": not 4 May)."""

import re

from dateline.dates.tense import sentence_bounds

__all__ = ["ANSWERING", "is_of_the_answered"]

ANSWERING = (
    r"(?:(?:in|as) (?:an? |direct )?(?:response|retaliation|reply|answer|reaction|reprisals?|revenge|retribution) (?:to|for)"
    r"|to avenge|avenging|answering(?= (?:the|an?|its|their) (?!(?:question|call|letter|appeal|charge|critic)))"
    r"|answering(?= [A-Z][\w’'-]*['’]s?\b))"
)
# Not "in response to the raid Chad shelled Suva on 3 May": the phrase opens the sentence.
ANSWERED = re.compile(rf"(?:[\w’'.-]+ ){{2}}{ANSWERING} (?:(?!(?:and|but)\b)[^\s,;:]+ )*$", re.IGNORECASE)
# "In response to the raid of 3 May Chad shelled Suva".
OPENING = re.compile(
    rf"\W*{ANSWERING} (?:the|an?|its|their|his|her|that|this) (?:(?-i:[a-z-]+) ){{1,3}}?"
    r"(?:of|on)(?: the)? $",
    re.IGNORECASE,
)


def is_of_the_answered(text: str, start: int) -> bool:
    """Whether the date at `start` is that of what its sentence answers."""
    begin = sentence_bounds(text, start, start)[0]
    return (ANSWERED.search(text, begin, start) or OPENING.match(text, begin, start)) is not None
