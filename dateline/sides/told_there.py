"""To whom somebody promises, or of whom he asks, what he tells in a meeting: "Chad phoned Mali and promised 20 tents"."""

import re
from collections.abc import Sequence

from dateline.calendar_names import A_WEEKDAY, MONTHS
from dateline.ontology import BEGUN, ENCOUNTERS
from dateline.records import Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.sentence_words import words_before, words_behind, words_between
from dateline.sides.soil import Lent

__all__ = ["told_by", "told_there"]

AND = re.compile(r"\band(?: also| then| again| \w+ly)? $")
ANOTHER_CLAUSE = re.compile(r"[;:]|\b(?:after|because|before|but|that|to|when|where|which|while|who|whose)\b")
# "Called for" and "wants" may be said to anybody; a journey is no talk with whom one asks.
ASKS = re.compile(r"(?:appeal|ask|demand|press|request|sought|urg)", re.IGNORECASE)
DAY = re.compile(rf"\b(?:{A_WEEKDAY}|(?:{'|'.join(MONTHS)})\b)", re.IGNORECASE)
NAMED = re.compile(r"\b[A-Z]")  # of somebody else


def told_by(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Who promises or asks, where the tagger marks nobody: the one who meets or phones the other."""
    own = mentions[number]
    meeting = _meeting(mentions, number) if not arguments_of(own, "initiator") else None
    told = [a for a in arguments_of(meeting, "initiator") if a.span.end <= meeting.trigger.start] if meeting else []
    return ("initiator", tuple(told), f"goes on after {meeting.trigger.text!r}") if meeting and len(told) == 1 else None


def told_there(mentions: Sequence[Mention], number: int) -> Lent | None:
    """The only other party of the encounter with which the sentence begins, where nobody else is named behind the verb."""
    own = mentions[number]
    codes, meeting = codes_of(arguments_of(own, "initiator")), _meeting(mentions, number)
    if meeting is None or arguments_of(own, "recipient") or len(codes) != 1 or NAMED.search(DAY.sub("", words_behind(own))):
        return None
    both = (*arguments_of(meeting, "initiator"), *arguments_of(meeting, "recipient"))
    others = tuple(a for a in both if codes_of((a,)) and not codes_of((a,)) & codes)
    is_same = bool(codes & codes_of(arguments_of(meeting, "initiator"))) and len(codes_of(both)) == 2
    return ("recipient", others, f"told when {meeting.trigger.text!r}") if is_same else None


def _meeting(mentions: Sequence[Mention], number: int) -> Mention | None:
    """The encounter behind whose verb, in the same clause, a promise or a request is told."""
    own = mentions[number]
    is_open = own.type == "pledge" or (own.type == "demand" and ASKS.match(own.trigger.text) is not None)
    if not is_open or own.sentence is None or not number or not AND.search(words_before(own, own.trigger)):
        return None
    last = mentions[number - 1]
    is_talk = last.type in ENCOUNTERS and (last.type != "visit" or own.type == "pledge")
    is_joined = last.sentence == own.sentence and not ANOTHER_CLAUSE.search(
        words_between(own, last.trigger.end, own.trigger.start)
    )
    return last if is_talk and is_joined and last.status in BEGUN else None
