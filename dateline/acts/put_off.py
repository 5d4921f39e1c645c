"""What consists in the decision is not done where it is put off or taken back: "delayed the expulsion of two envoys", "postponed
sanctions on Fiji" impose none, and lift none either."""

import re
from dataclasses import replace

from dateline.acts.worded_types import MEASURE
from dateline.moving import CALLED_OFF, MOVED
from dateline.ontology import TYPES
from dateline.records import Mention

__all__ = ["as_put_off"]

PUT_OFF = rf"(?:{MOVED}|defer(?:s|red|ring)?|shelv(?:es?|ed|ing)|put(?:s|ting)? on (?:hold|ice))"
IS_PUT_OFF = re.compile(rf"{PUT_OFF}\b", re.IGNORECASE)
REVERSES = re.compile(r"revers(?:es?|ed|ing)\b", re.IGNORECASE)
# Up to the noun of the act: "delayed the planned expulsion", not "delayed a vote on sanctions".
TO_NOUN = r" (?:(?:an?|the|its|his|her|their|any|all|new|[a-z]+ed|[a-z]+ing) ){0,3}$"
PUT_OFF_BEFORE = re.compile(rf"\b{PUT_OFF}{TO_NOUN}", re.IGNORECASE)
TAKEN_BACK_BEFORE = re.compile(rf"\b(?:revers|revok|rescind|retract)(?:es?|s|ed|ing)?{TO_NOUN}", re.IGNORECASE)
TAKES_EFFECT = re.compile(r"t(?:ak(?:es?|ing)|ook) effect|(?:com|go|enter)(?:es?|s|ing)? into (?:force|effect)", re.IGNORECASE)
# "Put off sanctions due to take effect"; those that were put off "took effect", or will.
TO_TAKE_EFFECT = re.compile(r"tak(?:e|ing) effect|(?:com|go|enter)(?:e|ing)? into (?:force|effect)", re.IGNORECASE)
WILL = re.compile(r"\b(?:will|would|shall|may|now) (?:\w+ )?$", re.IGNORECASE)
# "Cancelled tariffs that had been set for Sunday" were not in force.
IS_CALLED_OFF = re.compile(CALLED_OFF, re.IGNORECASE)
STILL_AHEAD = re.compile(
    r"[^.;]*\b(?:that|which) (?:had been|were|was) (?:due|set|planned|scheduled|to (?:take effect|start|begin|come into force))\b"
)
SANCTIONS = ("sanctions_imposed", "sanctions_lifted")


def as_put_off(mention: Mention) -> Mention:
    """The mention of a decision as negated, where its words tell that it was put off or taken back, or as it is."""
    is_decision = TYPES[mention.type].decision or mention.type in SANCTIONS
    if not is_decision or mention.sentence is None or mention.status not in ("occurred", "planned"):
        return mention
    text, start = mention.sentence.text, max(0, mention.trigger.start - mention.sentence.start)
    before, trigger, behind = text[:start], mention.trigger.text, text[start + len(mention.trigger.text) :]
    is_measure = any(MEASURE.fullmatch(a.span.text) for a in mention.arguments if a.role == "object")
    is_halt = mention.type == "treaty_suspension"  # a treaty that is put on hold is suspended
    is_put_off = IS_PUT_OFF.match(trigger) and not is_halt and (is_measure or mention.type not in SANCTIONS)
    is_put_off = is_put_off and not TAKES_EFFECT.search(trigger)
    is_called_off = (
        mention.type == "sanctions_lifted" and is_measure and IS_CALLED_OFF.match(trigger) and STILL_AHEAD.match(behind)
    )
    if is_put_off or is_called_off:
        kind = "sanctions_imposed" if mention.type in SANCTIONS else mention.type
        return replace(mention, type=kind, status="negated")
    is_taken_back = mention.type not in SANCTIONS and (REVERSES.match(trigger) or TAKEN_BACK_BEFORE.search(before))
    has_no_effect = TO_TAKE_EFFECT.match(trigger) and IS_PUT_OFF.search(before) and not WILL.search(before)
    return replace(mention, status="negated") if is_taken_back or has_no_effect or PUT_OFF_BEFORE.search(before) else mention
