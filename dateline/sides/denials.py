"""Whose charge, demand or threat a pronoun answers: "Chad accused Mali of lies. It denied the charge": Mali did, not Chad."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.ontology import SIDES
from dateline.records import Mention
from dateline.resolve.anaphora import is_pronoun, is_speaker
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.earlier_acts import CALLED, IT, told_near
from dateline.sides.sentence_words import words_behind

__all__ = ["denied"]

# What says more ("the charge that it had lied") may be another.
THE, IS_ALL = r"\W*(?:the|this|that|these|those|all) (?:[a-z-]+ )?", r"\b(?! (?:that|of|by|from|against|about|over)\b)"
ANSWERED = {
    kind: re.compile(rf"{THE}(?:{CALLED[kind]}){IS_ALL}|{IT}", re.IGNORECASE) for kind in ("accusation", "demand", "threat")
}


def denied(mentions: Sequence[Mention], number: int) -> Mention:
    """The mention; a rejection by a pronoun, read as whoever made the last call, as that of the one on whom it was."""
    own = mentions[number]
    doers = arguments_of(own, "initiator")
    if own.type != "rejection" or len(doers) != 1 or not is_pronoun(doers[0].span.text) or is_speaker(doers[0].span.text):
        return own
    call = next((each for each in told_near(mentions, number, 1) if each.type in ANSWERED), None)
    if call is None or call.status == "negated" or ANSWERED[call.type].match(words_behind(own)) is None:
        return own
    callers, called = arguments_of(call, "initiator"), arguments_of(call, "recipient")
    if not codes_of(called) or codes_of(callers) != codes_of(doers) or codes_of(callers) & codes_of(called):
        return own
    actors = tuple(replace(a, reason=f"on whom {call.trigger.text!r} is; {a.reason}") for each in called for a in each.actors)
    answering = replace(doers[0], actors=actors)
    return replace(own, arguments=(answering, *(a for a in own.arguments if a.role not in SIDES)))
