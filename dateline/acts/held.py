"""What was held after all: the tagger hears a calling off or a plan beside an encounter that its sentence tells as held ("the
talks, called off last week, resumed on Monday"). All words of such an encounter tell what took place, on the day of that verb."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from dateline.dates.resolver import find_dates
from dateline.moving import BROKEN_OFF, CALLED_OFF, DENIED, MOVED
from dateline.ontology import BEGUN, ENCOUNTERS
from dateline.records import Argument, Mention, Span

__all__ = ["as_held"]

HELD = (
    r"(?:took place|went (?:ahead|forward)|(?:was|were) (?:\w+ly )?held(?! (?:up|back|over|off|hostage)\b)|got under ?way"
    r"|kicked off|(?:began|opened|resumed|restarted|reconvened|started)(?! to\b)|(?:ended|concluded)(?= (?:on|in|at|with)\b))"
)
# What was off, and is not any more: "will resume on Friday", "is due in Oslo", "continue on Friday".
TO_BE_HELD = (
    r"(?:will (?:now |finally |still )?(?:be held|take place|go ahead|(?:re)?start|resume|begin|open|continue|reconvene)"
    r"|(?:is|are) (?:now )?(?:to|due|set|scheduled|expected|planned|slated|back on)"
    r"|(?:resume|restart|continue|reconvene|begin|open|start)s?(?= (?:on|next)\b))"
)
VERB = rf"(?:(?:finally|eventually|nevertheless|still|then) )?(?P<verb>{HELD}|(?P<ahead>{TO_BE_HELD}))\b"
IS_HELD = re.compile(rf"{HELD}\b|held\b")
IS_TO_BE_HELD = re.compile(TO_BE_HELD)
NOUN = re.compile(r"\b(?:summit|meeting|talks|negotiations|conference|visit|trip|tour|call)\b", re.IGNORECASE)
WAS_OFF = rf"(?:{CALLED_OFF}|\b{MOVED}|{BROKEN_OFF}|^off\b)"
OFF = re.compile(WAS_OFF, re.IGNORECASE)
ENDS_OFF = re.compile(rf"{WAS_OFF}$", re.IGNORECASE)
# ", which had been cancelled in May," and "that they had called off"; all between commas right before the verb.
ASIDE = re.compile(
    rf"(?:, [^,.;:]*)+?,(?= {VERB})|, [^,.;:]*,"
    rf"| (?:that|which) (?:[^\s,.;:]+ ){{0,6}}?(?:had|has|have|was|were) (?:[a-z]+,? ){{0,3}}{WAS_OFF}",
    re.IGNORECASE,
)
# Between the encounter and its verb: no other verb, clause or sentence, and no comma but within a list of names.
BETWEEN = re.compile(rf"(?P<words>[^.;:!?\"“”]{{0,160}}?) {VERB}")
OTHER_CLAUSE = re.compile(
    r"\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|not|never|that|which"
    r"|who|whom|whose|but|after|before|because|while|when|since|until|till|as|if|unless|once|than|where|though|although|said|says)\b"
    r"|n['’]t\b|,(?! [A-Z])|,(?!.* and\b)"
)
# "Talks on a summit", "preparations for the visit": they were held, not it.
GOVERNED = re.compile(
    r"\b(?:on|about|for|of|at|to|from|ahead|over|with|by|against|before|during|in|into|towards?|around) (?:(?:the|an?) )?"
    r"(?:(?!(?:and|the|an?|that)\b)[\w’'-]+ ){0,4}$",
    re.IGNORECASE,
)
UNREAL = re.compile(
    rf"{DENIED}|\b(?:if|unless|whether|no|neither|none|never|not|without|would|should|doubt\w*|instead|rather)\b", re.IGNORECASE
)
# "Began on Monday but was called off", "took place before it was postponed".
OFF_AGAIN = re.compile(rf"\b(?:but|and|before|until|then|be)\b[^.;]*(?:{CALLED_OFF}|\b{MOVED})", re.IGNORECASE)
CLAUSE = re.compile(r"[.;:,]| (?:and|but|after|before|when|while) ")
HAS_HELD = re.compile(r"\b(?:held|had|attended|began|opened|started|concluded) (?:[\w’'-]+ ){0,4}$")
UNHELD = ("negated", "planned")


def as_held(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of an article; those of an encounter that their sentence tells as held have occurred, with its cast and
    without the day of the plan or of its calling off; so are those planned that are to be held after all."""
    told: list[Mention] = []
    for _, group in groupby(mentions, key=lambda mention: mention.sentence):
        told += _of_a_sentence(list(group))
    return told


def _of_a_sentence(mentions: list[Mention]) -> list[Mention]:
    told = list(mentions)
    for number, head in enumerate(mentions):
        verb = _verb(head) if told[number] is head and head.type in ENCOUNTERS and head.status != "possible" else None
        if verb is None or head.sentence is None:
            continue
        before = head.sentence.text[: verb.start - head.sentence.start]
        was_off = OFF.search(before, max(0, head.trigger.end - head.sentence.start)) is not None
        is_ahead = IS_TO_BE_HELD.match(head.sentence.text, len(before)) is not None
        if not was_off and (is_ahead or head.status not in UNHELD):
            continue
        if is_ahead and head.status == "occurred" and _was_under_way(head, before):
            continue
        status, arguments = "planned" if is_ahead else "occurred", _without_asides(head, verb, was_off)
        for other, mention in enumerate(mentions):
            if mention is head or _is_of(mention, head, verb, was_off):
                told[other] = replace(mention, status=status, arguments=arguments)
    return told


def _was_under_way(head: Mention, before: str) -> bool:
    """Whether it was held before it "broke off and will restart", or "held talks, which will continue"."""
    start = head.trigger.start - head.sentence.start if head.sentence else 0
    return before.endswith(" and ") or HAS_HELD.search(before[: max(0, start)]) is not None


def _without_asides(head: Mention, verb: Span, was_off: bool) -> tuple[Argument, ...]:
    """The arguments without the day told aside of the plan; if there is no other, with the day behind the verb."""
    kept = tuple(a for a in head.arguments if a.role != "date" or not _is_aside(head, a.span, verb))
    if not was_off or len(kept) == len(head.arguments) or head.sentence is None or any(a.role == "date" for a in kept):
        return kept
    behind = CLAUSE.split(head.sentence.text[verb.end - head.sentence.start :])[0]
    days = (Span(verb.end + day.start, verb.end + day.end, day.text) for day, _ in find_dates(behind, None))
    return (*kept, *(Argument("date", day, head.confidence) for day in list(days)[:1]))


def _verb(head: Mention) -> Span | None:
    """Where the verb stands by which the sentence tells that what the trigger names, or the trigger itself, was held; None where
    there is none."""
    if head.sentence is None or ENDS_OFF.search(head.trigger.text):
        return None
    text, start, end = head.sentence.text, head.trigger.start - head.sentence.start, head.trigger.end - head.sentence.start
    if not IS_HELD.match(head.trigger.text):
        return _verb_of(head.sentence, start, end)
    verbs = (_verb_of(head.sentence, noun.start(), noun.end()) for noun in NOUN.finditer(text[:start]))
    return next((verb for verb in verbs if verb and verb.start <= head.trigger.start < verb.end), None)


def _verb_of(sentence: Span, start: int, end: int) -> Span | None:
    """Where the verb of the encounter named at [start, end) of the sentence stands, if that is one of being held."""
    text = sentence.text
    found = BETWEEN.match(ASIDE.sub(lambda aside: " " * len(aside[0]), text[end:]))
    if found is None or OTHER_CLAUSE.search(found["words"]) or UNREAL.search(text[:start]) or GOVERNED.search(text[:start]):
        return None
    if OFF_AGAIN.search(text[end + found.end() :]):
        return None
    first, last = (sentence.start + end + at for at in found.span("verb"))
    return Span(first, last, found["verb"])


def _is_aside(head: Mention, place: Span, verb: Span) -> bool:
    """Whether a day stands before the verb, with what is told of the plan; one before the encounter may be that of both."""
    return head.trigger.end <= place.start < verb.start


def _is_of(mention: Mention, head: Mention, verb: Span, was_off: bool) -> bool:
    """Whether a mention tells the same encounter by its verb, or by what had become of its plan before."""
    is_told = mention.status in UNHELD or (was_off and mention.status in BEGUN)
    if mention.type != head.type or not is_told or mention.trigger.start >= verb.end:
        return False
    return mention.trigger.end > verb.start or OFF.search(mention.trigger.text) is not None
