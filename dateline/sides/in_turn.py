"""To whom an answer is: who was asked and promises, promises it to who asked; who "in turn" praises, praises who praised him; who
"followed" another does the same to the same: "Chad recalled its envoy from Riga, and Mali followed"."""

import re
from collections.abc import Sequence

from dateline.records import Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import BODIES
from dateline.sides.soil import Lent

__all__ = ["FRIENDLY", "followed", "in_turn"]

FRIENDLY, UNFRIENDLY = frozenset(("endorsement", "pledge")), frozenset(("accusation", "demand", "rejection", "threat"))
ASK_FOR_OTHERS = BODIES - {"EUR"}
FOLLOWED = re.compile(r"follow(?:s|ed|ing)?(?: suit)?|(?:did|does|do) (?:so|the same|likewise)", re.IGNORECASE)
TURN = re.compile(r"\b(?:in turn|in return|(?:for|on) (?:his|her|its|their) part|reciprocated)\b", re.IGNORECASE)


def in_turn(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Where nobody is named: who addressed the one who speaks in the sentence before, or in the own one before it. He must have
    asked him for something that he promises, not on behalf of others, or the sentence tell that it is said in turn, praise
    behind praise."""
    own = mentions[number]
    speakers = codes_of(arguments_of(own, "initiator"))
    if own.type not in FRIENDLY | UNFRIENDLY or own.sentence is None or arguments_of(own, "recipient") or len(speakers) != 1:
        return None
    is_in_turn = TURN.search(own.sentence.text) is not None
    before = [m for m in mentions[:number] if m.sentence and m.trigger.end <= own.trigger.start]
    starts = sorted({m.sentence.start for m in before if m.sentence and m.sentence != own.sentence})
    near = {own.sentence.start, *starts[-1:]}
    for said in reversed([m for m in before if m.sentence and m.sentence.start in near]):
        callers = codes_of(arguments_of(said, "initiator"))
        is_to_him = speakers == codes_of(arguments_of(said, "recipient")) and len(callers) == 1 and callers != speakers
        is_promised = own.type == "pledge" and said.type == "demand" and own.status == said.status == "occurred"
        is_promised = is_promised and not callers & ASK_FOR_OTHERS
        is_alike = any(own.type in kinds and said.type in kinds for kinds in (FRIENDLY, UNFRIENDLY))
        if is_to_him and (is_promised or (is_in_turn and is_alike)):
            return "recipient", arguments_of(said, "initiator"), f"answers {said.trigger.text!r}"
    return None


def followed(mentions: Sequence[Mention], number: int) -> Lent | None:
    """To whom the last one did it, in the own sentence or the one before that tells of events, whom this one followed."""
    own, before = mentions[number], mentions[:number]
    if FOLLOWED.fullmatch(own.trigger.text) is None or arguments_of(own, "recipient"):
        return None
    led = next((m for m in reversed(before) if m.type == own.type), None)
    sentences = {m.sentence.start for m in (*before, own) if m.sentence}
    is_near = led and led.sentence and led.sentence.start in sorted(sentences)[-2:]
    if led is None or not is_near or codes_of(arguments_of(led, "initiator")) & codes_of(arguments_of(own, "initiator")):
        return None
    return "recipient", arguments_of(led, "recipient"), f"does as told of by {led.trigger.text!r}"
