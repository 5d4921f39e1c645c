"""Words that the tagger takes for an act and that tell none, by the ontology's rulings on the hard boundaries.

"Rome wants the border open" is a wish, no demand (ruling 5: hopes and wants are none); "said it would be glad" neither asks nor
warns; "the threat of war" is posed and not made (ruling 2); that people died says of nobody that he attacked them.
"""

import re

from dateline.records import Mention

__all__ = ["is_no_act"]

WISHED = frozenset(("want", "wants", "wanted", "hope", "hopes", "hoped"))
SAID = frozenset(("say", "says", "said"))
DIED = frozenset(("died", "dead", "dies", "death", "deaths", "toll"))
POSED = re.compile(r"\s+(?:of|from|posed|is|are)\b")


def is_no_act(mention: Mention) -> bool:
    """Whether the trigger of a demand, a threat or an attack tells no such act."""
    trigger = mention.trigger.text.lower()
    if mention.type == "demand":
        return trigger in WISHED | SAID
    if mention.type == "threat":
        return trigger in SAID or (trigger in ("threat", "threats") and _is_posed(mention))
    return mention.type == "attack" and trigger in DIED and not any(a.role == "initiator" for a in mention.arguments)


def _is_posed(mention: Mention) -> bool:
    """ "The threat of war", "the threat posed by Mali": nobody utters it."""
    if mention.sentence is None:
        return False
    return POSED.match(mention.sentence.text[mention.trigger.end - mention.sentence.start :]) is not None
