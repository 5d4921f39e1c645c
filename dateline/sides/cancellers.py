"""Who calls off another's visit does not travel: "Ole Berg cancelled Ada Lind's trip to Chad", "put off a visit by her envoy".
The tagger marks both as who travels."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from dateline.moving import UNDONE
from dateline.ontology import SIDES
from dateline.records import Argument, Mention, Span
from dateline.resolve.arguments import codes_of
from dateline.sides.sentence_words import words_between

__all__ = ["without_cancellers"]

JOURNEY = r"(?:visits?|trips?|tours?|journeys?)\b"
# No other reason or time stands before whose visit it is: "cancelled a trip because of a visit by".
IN_BETWEEN = (
    r"(?!(?:after|before|because|since|over|amid|during|despite|on|at|ahead|following|due|instead|as|and|but|for fear)\b)"
)
# "The visit of Ada Lind", not "his tour of Chad".
TOUR_OF = re.compile(r"\btours? [^,.;:]*?\bof\b|\b(?:his|her|its|their|own) [^,.;:]*?\bof\b", re.IGNORECASE)
OF_ANOTHER = re.compile(
    r"(?: (?:an?|the|his|her|its|their|plans for))*"
    rf"(?:(?: {IN_BETWEEN}[\w-]+)*? {JOURNEY}(?: {IN_BETWEEN}[^\s,.;:]+)*? (?:by|of)(?: the)?)? ?$"
)
JOURNEY_OF = re.compile(rf"['’]s?(?: [\w-]+){{0,3}}? {JOURNEY}", re.IGNORECASE)
BY = re.compile(rf"\b{JOURNEY}.* (?:by|of)\b")


def without_cancellers(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of an article, their actors known; one of a visit that somebody calls off is without him among the visitors,
    if it says whose visit that is. He is the host of a visitor from another state who is told to come nowhere else."""
    visits = [mention for mention in mentions if mention.type == "visit" and mention.sentence]
    beside = defaultdict[Span | None, list[Mention]](list)
    for mention in visits:
        beside[mention.sentence].append(mention)
    return [_called_off(m, beside[m.sentence]) if m.type == "visit" and m.sentence else m for m in mentions]


def _called_off(own: Mention, beside: Sequence[Mention]) -> Mention:
    """The mention, of the verb of calling off or of the visit, with no visitor but whose visit it is."""
    told = (a for role in SIDES for each in (own, *beside) for a in each.arguments if a.role == role)
    found = ((visitor, verb) for visitor in told if (verb := _verb_before(own, visitor)) is not None)
    visitor, verb = next(found, (None, 0))
    cancellers = [a for a in own.arguments if a.role == "initiator" and a.span.end <= verb]
    if visitor is None or not cancellers or own.trigger.start < verb:
        return own
    kept = [a for a in own.arguments if a not in cancellers and a.span != visitor.span]
    is_hosted = any(a.role == "recipient" for a in kept) or codes_of(cancellers) & codes_of([visitor])
    hosts = [] if is_hosted else [replace(a, role="recipient") for a in cancellers]
    sure = max(a.confidence for a in (visitor, *cancellers))
    return replace(own, arguments=(*kept, replace(visitor, role="initiator", confidence=sure), *hosts))


def _verb_before(own: Mention, visitor: Argument) -> int | None:
    """Where the verb stands by which the visit of these is called off. None: there is none."""
    if own.sentence is None:
        return None
    before = words_between(own, own.sentence.start, visitor.span.start)
    verb = next((each for each in reversed(list(UNDONE.finditer(before))) if OF_ANOTHER.fullmatch(before[each.end() :])), None)
    if verb is None or TOUR_OF.search(before[verb.end() :]):
        return None
    behind = words_between(own, visitor.span.end, own.sentence.end)
    is_whose = JOURNEY_OF.match(behind) or BY.search(before[verb.end() :])
    return own.sentence.start + verb.start() if is_whose else None
