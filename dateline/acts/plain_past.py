"""Whether an encounter is told in the plain past tense: "met on Monday", "held a second round of talks", "who flew to Lima". It
has been, though the sentence behind plans another of its kind; "had planned to meet" and "if they met" are no plain past."""

import re

from dateline.records import Mention

__all__ = ["is_plain_past"]

# By themselves, or with an object right behind: "a summit hosted by Chad", "held in May", "held every year" may lie ahead.
NO_OBJECT = (
    r"(?! (?:by|in|on|at|for|to|until|from|next|this|later|with|off|out|up|back|over|after|again|alongside|amid|before|behind"
    r"|between|during|each|every|last|most|outside|under|annually|jointly|mainly|monthly|mostly|regularly|usually|weekly|yearly)\b)"
)
VERB = re.compile(
    r"(?:met|spoke|flew|conferred|arrived|travell?ed|talked|sat down)\b"
    rf"|(?:held|visited|toured|hosted|received|welcomed|attended)\b(?= \w){NO_OBJECT}",
    re.IGNORECASE,
)
# "Held talks", "opened two days of talks"; not "held off talks", "held a meeting on talks", "opened planned talks".
SPAN_OF = r"(?:(?:rounds?|days?|hours?|weeks?|series|sessions?|first|second|third|last) of )"
NO_NOUN = (
    r"(?!(?:to|on|for|about|over|with|at|in|by|from|of|that|off|out|up|back|planned|scheduled|and|or|but|hostage|\w+ing"
    r"|after|ahead|before|possible|potential)\b)"
)
GOVERNED = re.compile(
    rf"\b(?:held|hosted|attended|opened|began|started|concluded) (?:{SPAN_OF}|{NO_NOUN}[\w’'-]+ ){{0,6}}$", re.IGNORECASE
)
# Right before the verb: no auxiliary, "to" or "not".
NOT_PLAIN = re.compile(
    r"(?:\b(?:be|been|being|am|is|are|was|were|get|gets|got|has|have|had|having|to|not|never|nor|no one|nobody)|n['’]t)"
    r" (?:(?:also|first|already|then|since|now|ever|yet|just|only|\w+ly) )*$",
    re.IGNORECASE,
)
CLAUSE = re.compile(r"[.;:,]|\b(?:who|which|that|when|where|after|before|as|while|said)\b")
NOT_PAST = re.compile(r"\b(?:will|would|shall|should|can|could|may|might|must|to be|won['’]t|['’]ll|was|were|is|are|been)")
UNREAL = re.compile(
    r"\b(?:if|unless|whether|as though|wish\w*|rather|suppos\w+|propos\w+|suggest\w+|first time)\b", re.IGNORECASE
)
# "Would raise it as he met Modi", "by the time Xi arrived", "looked forward to the day they met": ahead of what is told.
STILL_TO_COME = re.compile(
    r"\b(?:would|promised|pledged|vowed)\b(?:(?!\b(?:added|said|told|warned)\b).)*\b(?:when|as|once|until|till)\b[^,.;:]*$"
    r"|\bby the time\b[^,.;:]*$"
    r"|\b(?:hop(?:e[sd]?|ing) (?:that|they|s?he|it|the|his|her|its)|looked forward|(?:for|to) the day|high time)\b[^,.;:]*$",
    re.IGNORECASE,
)


def is_plain_past(mention: Mention) -> bool:
    """Whether the verb of the encounter, the trigger itself or that of which it is the object, is in the plain past tense."""
    if mention.sentence is None:
        return False
    before = mention.sentence.text[: max(0, mention.trigger.start - mention.sentence.start)]
    words = mention.sentence.text[len(before) :]
    governed = GOVERNED.search(before)
    if governed:
        before = before[: governed.start()]
    elif not VERB.match(words):
        return False
    clause = CLAUSE.split(before)[-1]
    return not (NOT_PLAIN.search(before) or NOT_PAST.search(clause) or UNREAL.search(before) or STILL_TO_COME.search(before))
