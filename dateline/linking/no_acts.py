"""Words that the tagger takes for an act and that tell none, by the ontology's rulings on the hard boundaries.

"Rome wants the border open" is a wish, no demand (hopes and wants are none); "the threat of war" is posed and not made;
that people died says of nobody that he attacked them; "through occupied Norway" tells where; and who recalls his
parliament, or a visit of years ago, calls no envoy home.
"""

import re

from dateline.records import Mention

__all__ = ["is_no_act", "is_of_a_place"]

WISHED = frozenset(("want", "wants", "wanted", "hope", "hopes", "hoped"))
DIED = frozenset(("died", "dead", "dies", "death", "deaths", "toll"))
OCCUPIED = re.compile(r"(?:(?:\b(?:in|from|of|to|into|the|near|across|through|between|inside)|[\w-]+-)\s*)$")
NAME = re.compile(r"\s+(?:[a-z]+ern )?[A-Z]")
# "Recalled Parliament from its holiday", "recalled his visit to Lima": nobody was sent there.
NO_ENVOY = re.compile(
    r"(?:(?:the|an?|its|his|her|their|both|[\w’'-]+['’]s?) )?(?:[\w’'-]+ ){0,2}?(?:parliament|cabinet|senate|congress|legislature"
    r"|assembly|knesset|houses?(?: of [A-Z]\w+)?|mps?|lawmakers|legislators|parliamentarians|peers"
    r"|visits?|trips?|meetings?|summits?|talks|conversations?|speech|words|remarks|war|attacks?)\b"
    r"(?![’'-])(?! (?:\w+ ){0,2}?(?:envoys?|ambassadors?|attach[eé]s?|diplomats?|delegates?|delegations?|representatives?"
    r"|observers?|teams?)\b)",
    re.IGNORECASE,
)
POSED = re.compile(r"\s+(?:of|from|posed|is|are)\b")


def is_no_act(mention: Mention) -> bool:
    """Whether the trigger of a demand, a threat, an attack or a recall tells no such act."""
    trigger = mention.trigger.text.lower()
    if mention.type == "ambassador_recall":
        return trigger.startswith("recall") and any(a.role == "object" and NO_ENVOY.match(a.span.text) for a in mention.arguments)
    if mention.type == "demand":
        return trigger in WISHED
    if mention.type == "threat":
        return trigger in ("threat", "threats") and _is_posed(mention)
    if mention.type != "attack":
        return False
    return is_of_a_place(mention) or (trigger in DIED and not any(a.role == "initiator" for a in mention.arguments))


def is_of_a_place(mention: Mention) -> bool:
    """ "From occupied Norway", "Russian-occupied Luhansk": an adjective of the place, which repeats no attack either."""
    if mention.type != "attack" or mention.sentence is None or not mention.trigger.text.lower().endswith("occupied"):
        return False
    start = mention.sentence.start
    left, right = mention.sentence.text[: mention.trigger.start - start], mention.sentence.text[mention.trigger.end - start :]
    return NAME.match(right) is not None and (OCCUPIED.search(left) is not None or "-" in mention.trigger.text)


def _is_posed(mention: Mention) -> bool:
    """ "The threat of war", "the threat posed by Mali": nobody utters it."""
    if mention.sentence is None:
        return False
    return POSED.match(mention.sentence.text[mention.trigger.end - mention.sentence.start :]) is not None
