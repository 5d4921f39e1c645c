"""What only an interested party asserts: "Chad accused Mali of shelling a camp", "allegedly", "claimed the raid"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.dates.tense import last_cue
from dateline.ontology import BEGUN
from dateline.records import Mention

__all__ = ["with_allegations"]

# That words were said is seldom in doubt.
WORDS = ("accusation", "rejection", "demand", "endorsement", "pledge", "threat", "talks")
# What is done in public nobody has to allege: of what somebody is only said to have done, these are open to doubt.
DOUBTFUL = ("attack", "cyberattack", "aid", "mobilisation", "arrest", "restriction")
# Verbs that tell what somebody is said to have done. Who condemns a deed takes it for granted, but for words like "for bombing".
ASSERTS = re.compile(
    r"accus|alleg|assert|attribut|blam|charg|claim|complain|fault|finger|held|hold|indict|insist|implicat|maintain|report|suspect",
    re.IGNORECASE,
)
SAYS = re.compile(r"\b(?:says?|said|saying|tells?|told)\b", re.IGNORECASE)
# Between the one and what he is said to have done: "of shelling", "that its jets had bombed".
CONTENT = re.compile(r"\b(?:for|had|has|have|in|of|over|that|with)\b")
# What was done beside it, or before it as a fact.
ANOTHER = re.compile(
    r";|\b(?:after|as|before|once|since|when|while)\b|\b(?:said|says|told|denie[sd])\b"
    r"|, (?:which|\w+ing|and (?!of|that|for|with|\w+ing)\w+)\b"
)
DOING = re.compile(r"\w+ing\b", re.IGNORECASE)
FOR = re.compile(r"\bfor\b")
# "Chad blamed the raid on Mali", "the raid, which Chad blamed on Mali".
LAYS = re.compile(r"attribut|blam|\bpin", re.IGNORECASE)
ON = re.compile(r"[^,;:.]{0,40}?\b(?:on|to)\b")
# What stands before the trigger: an adverb, a claim, who says so ("whose jets, it says, bombed a camp").
BEFORE = re.compile(
    r"\b(?i:allegedly|purportedly)\b[^,;:.]{0,40}$"
    r"|\balleged to (?:have|be)\b[^,;:.]{0,25}$"
    r"|\bclaim(?:s|ed|ing)? (?:full |sole |joint )?responsibility (?:for|over)\b[^;.]{0,60}$"
    r"|\bclaim(?:s|ed|ing)? to have\b[^,;:.]{0,25}$"
    r"|\bclaimed (?:that )?(?:it|he|she|they) had\b[^,;:.]{0,25}$"
    r"|\b(?:which|who|whose)\b[^.;]*, (?:it|he|she|they|[A-Z]\w+) (?:says?|said|claims?|claimed|insists?), (?:(?:ha[sd]|have) )?$"
    r"|\b(?:which|who) (?:it|he|she|they|[A-Z]\w+) (?:says?|claims?|insists?) (?:(?:ha[sd]|have|is|are|was|were|been) ){0,2}$",
)
BEHIND = re.compile(r"[^;:.]{0,40}\ballegedly by\b|,? (?:allegedly|purportedly)\b", re.IGNORECASE)
# Before a noun: "an alleged Russian-backed plot", not "alleged spies were shot".
ADJECTIVE = re.compile(
    r"\b(?:alleged|purported) (?:(?!(?:is|are|was|were|had|has|have|who|that|which|to|of|in|on)\b)[\w-]+ ){0,2}$", re.IGNORECASE
)
RIGHT_BEFORE = re.compile(r"\b(?:alleged|purported) $", re.IGNORECASE)
CHARGES = re.compile(r"charg|indict", re.IGNORECASE)
CLAIMS = re.compile(r"claim", re.IGNORECASE)
LIVES = re.compile(r"[^,;.]{0,40}\b(?:lives|dead|victims)\b")
NOBODY = re.compile(r"\b(?:no|nobody|none|neither|not)\b[^,;:.]*$", re.IGNORECASE)


def with_allegations(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions, with `alleged` on each that only a party asserts, by the words of its sentence and the accusations in it."""
    return tuple(replace(m, alleged=True) if _is_alleged(m, mentions) else m for m in mentions)


def _is_alleged(mention: Mention, mentions: Sequence[Mention]) -> bool:
    # Who says that it will, or did not, asserts no deed.
    if mention.sentence is None or mention.status not in BEGUN or mention.type in WORDS:
        return False
    return _by_words(mention) or any(_asserts(other, mention) for other in mentions if other.sentence == mention.sentence)


def _by_words(mention: Mention) -> bool:
    """Whether an adverb, an adjective or a claim in the sentence says so."""
    assert mention.sentence is not None
    told, trigger = mention.sentence.text, mention.trigger
    before, behind = told[: trigger.start - mention.sentence.start], told[trigger.end - mention.sentence.start :]
    if mention.type == "attack" and CLAIMS.match(trigger.text):
        return not (NOBODY.search(before) or LIVES.match(behind))
    if BEFORE.search(before) or BEHIND.match(behind):
        return True
    return (RIGHT_BEFORE if _is_verb(trigger.text) else ADJECTIVE).search(before) is not None


def _is_verb(trigger: str) -> bool:
    """Whether it is no noun, so that who does it may be "alleged": "alleged spies blew up a bridge"; not "an alleged hit"."""
    return DOING.match(trigger) is not None or last_cue(trigger, 0) == "past"


def _asserts(accusation: Mention, mention: Mention) -> bool:
    """Whether what the mention tells is what the accused are said to have done."""
    if accusation.type not in ("accusation", "arrest") or accusation.sentence is None:
        return False
    verb, doers = accusation.trigger.text, _sides(mention, "initiator")
    says = SAYS.search(verb) is not None
    if says and mention.type not in DOUBTFUL:
        return False
    behind = accusation.sentence.text[accusation.trigger.end - accusation.sentence.start :]
    between = behind[: max(0, mention.trigger.start - accusation.trigger.end)]
    is_deed = DOING.match(mention.trigger.text) is not None
    if ANOTHER.search(between) or not (doers & _sides(accusation, "recipient") or (is_deed and not doers)):
        return False
    if LAYS.search(verb) and ON.match(behind):
        return True
    if says or (CHARGES if accusation.type == "arrest" else ASSERTS).search(verb):
        return CONTENT.search(between) is not None
    return accusation.type == "accusation" and is_deed and FOR.search(between) is not None


def _sides(mention: Mention, role: str) -> set[object]:
    """Whom a mention has on a side: where they stand, and their codes."""
    told = [argument for argument in mention.arguments if argument.role == role]
    codes = {actor.code for argument in told for actor in argument.actors if actor.code}
    return {(argument.span.start, argument.span.end) for argument in told} | codes
