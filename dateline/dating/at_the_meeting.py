"""When that was which a later sentence tells as done at an encounter whose day was told: "Lund met Berg on Monday. ... At the
meeting she praised Chad", "They also agreed to open a port"; at that of which the text tells first, also what the parties said to
each other and did together: "Berg thanked Chad"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.dates.tense import last_cue, sentence_bounds
from dateline.dating.story import NOW, UNDER_WAY
from dateline.ontology import DAILY, ENCOUNTERS, SIDES
from dateline.quotes import is_quoted
from dateline.records import CAPTION_DATE, Actor, Mention

__all__ = ["AT_THE_MEETING", "dated_at_the_meeting"]

AT_THE_MEETING = "at the encounter told before, on its day"  # as a DateSpan's reason

REACH = 1500  # characters back to the encounter
LATELY = 31  # days before publication: of what is longer ago the text names the time again
ELSEWHERE = DAILY | {"mobilisation", "restriction", "troop_withdrawal"}  # "during the talks Chad shelled the port"
DAYS = 4  # the longest encounter whose days are those of what is done at it
ENCOUNTER = r"(?:meeting|talks|summit|visit|(?:phone |telephone |video )?(?:call|conversation)|dinner|lunch)"
LENGTH = r"(?:same |[a-z]+-[a-z]+ (?!\w+-))?"  # "the one-day meeting"
HOW_FAR = r"(?: the (?:end|close|conclusion|start|beginning|opening) of)?"
SOON = r"(?:meeting|talks|(?:phone |telephone |video )?(?:call|conversation))"  # after which one signs or speaks the same day
THE = rf"(?:the|their|that|this) {LENGTH}"
AT = re.compile(
    rf"\W*(?:(?:[Ss]peaking|[Tt]alking|[Aa]ddressing|[Bb]riefing)(?! of| about)(?:(?!day\b)[^,;:.\d])*? )?"
    rf"(?:(?:[Aa]t{HOW_FAR}|[Dd]uring|[Ii]n) {THE}{ENCOUNTER}"
    rf"|(?:[Aa]fter|[Ff]ollowing) {THE}{SOON})(?: with [^,;:]*)?,? (?!(?:of|in|on|to|for) )"
)
OF_THEM = r"(?:leaders|ministers|presidents|premiers|men|women|sides|officials|envoys|delegations|countries|states|neighbou?rs)"
THE_TWO = rf"(?:The )?(?:two|both|pair)(?: (?:foreign |prime |defen[cs]e )?{OF_THEM})?"
THEY = re.compile(rf"\W*(?:They|Both|{THE_TWO}|The {OF_THEM}) also ")
SUBORDINATE = re.compile(r"\b(?:that|which|who|whom|whose|what|after|before|since|because|when|while|if)\b")
SAID_THERE = frozenset(("endorsement", "pledge", "demand", "agreement"))
ENDED = re.compile(r"[.!?][”\"’)]*\s*$")


def dated_at_the_meeting(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions (any order, kept), each that no words date and that is told as done at an encounter, or as what the two who
    met also did, on the day of the last encounter that words date."""
    return [_dated(text, mention, mentions) for mention in mentions]


def _dated(text: str, mention: Mention, mentions: Sequence[Mention]) -> Mention:
    is_undated = mention.date.basis == "publication" or mention.date.reason == UNDER_WAY
    if mention.status != "occurred" or mention.type in ELSEWHERE or not is_undated:
        return mention
    begin = sentence_bounds(text, mention.trigger.start, mention.trigger.end)[0]
    is_theirs = _is_main(text, THEY.match(text, begin), mention)
    is_there = _is_main(text, AT.match(text, begin), mention)
    is_between = mention.type in SAID_THERE
    if not (is_theirs or is_there or is_between) or is_quoted(text, mention.trigger.start):
        return mention
    met = None if NOW.search(text[begin : mention.trigger.end]) else _encounter_before(begin, mentions)
    if met is None:
        return mention
    held = (m for m in mentions if m.type in ENCOUNTERS and m.status == "occurred")
    doers, same = _codes(mention, "initiator"), [m for m in held if not _apart(met, m)]
    parties = {code for each in same for code in _codes(each, *SIDES)}
    is_between = is_between and _are_both(mention, parties) and _is_told_first(text, same)
    if not doers & parties or not (is_there or is_between or (is_theirs and len(doers) > 1)):
        return mention
    return replace(mention, date=replace(met.date, reason=AT_THE_MEETING))


def _codes(mention: Mention, *roles: str) -> set[str | None]:
    return {actor.code for actor in _actors(mention, *roles)}


def _actors(mention: Mention, *roles: str) -> list[Actor]:
    return [actor for argument in mention.arguments if argument.role in roles for actor in argument.actors]


def _are_both(mention: Mention, parties: set[str | None]) -> bool:
    """Whether two of the parties are its sides, and nobody else."""
    codes = _codes(mention, *SIDES)
    return len(codes) > 1 and codes <= parties - {None}


def _is_main(text: str, opening: re.Match[str] | None, mention: Mention) -> bool:
    """Whether the trigger is the main verb behind the words that open its sentence."""
    if opening is None or opening.end() > mention.trigger.start:
        return False
    between = text[opening.end() : mention.trigger.start]
    return not SUBORDINATE.search(between) and last_cue(between, 0) is None


def _is_told_first(text: str, same: Sequence[Mention]) -> bool:
    """Whether the encounter is told in the first paragraph, behind headlines at most."""
    first = min(mention.trigger.start for mention in same if _own(mention))
    return not any(ENDED.search(line) for line in text[: text.rfind("\n", 0, first) + 1].splitlines())


def _encounter_before(begin: int, mentions: Sequence[Mention]) -> Mention | None:
    """The last encounter before a sentence, if words of late date it and nothing of another day is told since."""
    before = sorted((m for m in mentions if begin - REACH <= m.trigger.start < begin and _own(m)), key=lambda m: m.trigger.start)
    met = next((m for m in reversed(before) if m.type in ENCOUNTERS and m.status == "occurred"), None)
    if met is None or any(_apart(met, m) for m in before if m.trigger.start > met.trigger.start):
        return None
    first, last, published = met.date.earliest, met.date.latest, met.date.anchor
    if first is None or last is None or published is None:
        return None
    return met if (published - last).days <= LATELY and (last - first).days < DAYS else None


def _own(mention: Mention) -> bool:
    return mention.date.basis == "text" and mention.date.reason != CAPTION_DATE


def _apart(met: Mention, mention: Mention) -> bool:
    """Whether what occurred is told of other days: the text has gone on."""
    return mention.status == "occurred" and (mention.date.earliest, mention.date.latest) != (met.date.earliest, met.date.latest)
