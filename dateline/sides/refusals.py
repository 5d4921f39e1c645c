"""Whom a rejection refuses: who accused, asked or threatened the refuser; of a veto the body in which it is cast; of an appeal to
a court the one who made it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.records import Argument, Mention, Span
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import OF_SEVERAL_STATES
from dateline.sides.quitting import body_named
from dateline.sides.sentence_words import sentence_end, words_behind, words_between
from dateline.sides.soil import Lent

__all__ = ["COURT", "DENIAL", "answered", "appellant", "is_of_an_appellant", "voted_down"]

VOTED = re.compile(r"\b(?:veto|vot(?:e|ed|es|ing)\b)", re.IGNORECASE)
# What a rejection speaks of that answers a threat: of a plan or a bill it is about something else.
THREAT = re.compile(
    r"\W*(?:it|this|that)\b|.*\b(?:deadline|demand|pressure|threat|ultimatum|warning)"
    r"|(?:the|these|those|all) (?:conditions|list|terms)\b(?! (?:for|of)\b)",
    re.IGNORECASE | re.DOTALL,
)
# What answers a charge, and whom it was made against where he is called by what he is to who made it.
CHARGE = re.compile(
    r"(?:(?:all|the|this|that|these|those) )+(?:accusations?|allegations?|charges?|claims?)\b(?! of\b)"
    r"|it(?=\W*(?:$|[,.;:])| (?:and|as|at|but|in|on)\b)",
    re.IGNORECASE,
)
OTHER = re.compile(
    r"(?:the|its|his|her|their) (?:other(?: (?:side|party))?|(?:\w+ ){0,2}(?:adversary|enemy|foe|neighbou?r|rival))",
    re.IGNORECASE,
)
DENIAL = re.compile(r"den(?:y|ied|ies|ying|ials?)\b", re.IGNORECASE)
# What is denied to who asked for it: "denied the request", "denied them entry", "denied it".
ASKED_FOR = re.compile(
    r"\W*(?:it|this|that)\W*(?:$|[.,;:]|(?:and|at|but|in|on)\b)"
    r"|.*\b(?:access|appeals?|asylum|bail|clearance|demands?|entry|extradition|permi(?:ssion|ts?)|requests?|visas?)\b",
    re.IGNORECASE | re.DOTALL,
)
# A demand that charges the one asked: to end what he does, to own up to what he did.
CHARGING = re.compile(
    r"\b(?:account|acknowledge|admit|answers|apolog\w+|cease|clarif\w+|compensat\w+|curb|desist|end(?! of\b)|expla(?:in|nation)s?"
    r"|halt|investigat\w+|not to|refrain|stop)\b",
    re.IGNORECASE,
)
# What one who is tried or flees asks for himself: no state does.
APPEAL = re.compile(
    r"(?:(?:an?|the|(?P<his>his|her|their)) )?(?:(?!of\b)[a-z-]+ ){0,2}(?:appeals?|bail|motion|petition|plea)\b"
    r"(?! (?:by|from|of)\b)",
    re.IGNORECASE,
)
# So is asylum; the rules and quotas of it, and a ruling on it, are nobody's request.
ASYLUM = re.compile(
    r"(?:(?!(?:on|over|about)\b)[\w’'-]+ ){0,4}(?:asylum|refugee status)\b(?:(?: seekers?['’]s?)?"
    r" (?:applications?|appeals?|bids?|claims?|pleas?|petitions?|requests?)\b"
    r"| (?:to|for|in|by|from|on|at|with|and|but|or|as|after|because|when|while)\b|[^\w ]|\s*$)",
    re.IGNORECASE,
)
THE_APPEAL = re.compile(r"the (?:appeals?|motion|petition|plea)\b", re.IGNORECASE)
COURT = re.compile(r"\b(?:courts?|judges?|tribunals?|magistrates?)\b", re.IGNORECASE)
RECENT, LONG_AGO = 8, 14  # mentions back, to which a denial may answer, and one of "the charge"


def answered(mentions: Sequence[Mention], number: int) -> Lent | None:
    """A rejection answers the one who accused, asked or threatened the refuser just before, or had somebody do so; a vote does
    not: a draft is older than what was asked last. A denial of a deed answers no demand that does not charge with one."""
    own = mentions[number]
    if VOTED.search(own.trigger.text):
        return None
    return None if is_of_an_appellant(own) and not _is_of_a_state(mentions, number) else _callers(mentions, number)


def _is_of_a_state(mentions: Sequence[Mention], number: int) -> bool:
    """Whether "the appeal" is that of a state, which asked a court, or a body that has one, just before."""
    own = mentions[number]
    demands = [m for m in mentions[max(0, number - RECENT) : number] if m.type == "demand"]
    asked = [a for demand in demands[-1:] for a in arguments_of(demand, "recipient")]
    is_of_a_court = any(COURT.search(a.span.text) for a in asked) or bool(codes_of(asked) & OF_SEVERAL_STATES)
    return is_of_a_court and any(THE_APPEAL.match(what.text) for what in _what(own))


def appellant(mention: Mention) -> Mention:
    """The mention of a court's "rejected his appeal" with him as the one refused, whoever called on the court's state before."""
    is_by_court = any(COURT.search(a.span.text) for a in arguments_of(mention, "initiator"))
    if mention.type != "rejection" or not is_by_court or arguments_of(mention, "recipient"):
        return mention
    for what in _what(mention):
        found = APPEAL.match(what.text)
        if found and found["his"]:
            span = Span(what.start + found.start("his"), what.start + found.end("his"), found["his"])
            return replace(mention, arguments=(*mention.arguments, Argument("recipient", span, mention.confidence)))
    return mention


def is_of_an_appellant(mention: Mention) -> bool:
    """Whether it refuses what somebody asked for himself: asylum, or of a court that it hear him."""
    is_by_court = any(COURT.search(a.span.text) for a in arguments_of(mention, "initiator"))
    told = [what.text for what in _what(mention)]
    return mention.type == "rejection" and (any(map(ASYLUM.match, told)) or (is_by_court and any(map(APPEAL.match, told))))


def voted_down(mentions: Sequence[Mention], number: int) -> Lent | None:
    """What is vetoed or voted against is a draft of the body that is named with it, else of a body that asked for it."""
    own = mentions[number]
    if own.type != "rejection" or arguments_of(own, "recipient") or not VOTED.search(own.trigger.text):
        return None
    named = (*arguments_of(own, "object"), *arguments_of(own, "place"))
    bodies = tuple(body for argument in named if (body := body_named(argument)))
    if bodies:
        return "recipient", bodies[:1], "the body whose draft it is"
    callers = _callers(mentions, number)
    return callers if callers and codes_of(callers[1]) <= OF_SEVERAL_STATES else None


def _callers(mentions: Sequence[Mention], number: int) -> Lent | None:
    own = mentions[number]
    refuser = codes_of(arguments_of(own, "initiator"))
    if own.type != "rejection" or arguments_of(own, "recipient") or not refuser:
        return None
    types = ("accusation", "demand", "threat") if _is_of_a_threat(own) else ("accusation", "demand")
    back = LONG_AGO if _is_of_the_charge(own) else RECENT
    for at in reversed(range(max(0, number - back), number)):
        is_to_him = refuser & codes_of(arguments_of(mentions[at], "recipient")) or _is_charged(mentions[:number], at, own)
        if mentions[at].type in types and is_to_him and _is_answered(mentions[at], own):
            made = next((call for call in _calls(mentions, at, types) if call.status != "possible"), None)
            callers = arguments_of(made, "initiator") if made else ()
            if made and callers and not refuser & codes_of(callers):
                return "recipient", callers, f"answers {made.trigger.text!r}"
    return None


def _is_charged(before: Sequence[Mention], at: int, own: Mention) -> bool:
    """Whether who denies "it" or "the charge" may be "the other side" whom the sentence before accuses."""
    last = next((mention for mention in reversed(before) if mention.sentence != own.sentence), None)
    accused = arguments_of(before[at], "recipient")
    is_open = bool(accused) and not codes_of(accused) and all(OTHER.fullmatch(a.span.text) for a in accused)
    is_just_before = last is not None and last.sentence == before[at].sentence and before[at].type == "accusation"
    return is_open and is_just_before and _is_of_the_charge(own)


def _is_of_the_charge(own: Mention) -> bool:
    return any(CHARGE.match(words_between(own, what.start, sentence_end(own))) for what in _what(own))


def _calls(mentions: Sequence[Mention], at: int, types: Sequence[str]) -> list[Mention]:
    """A call and those before it in its sentence, the last one first: who is only asked to ask has not, who asked for it has."""
    own = mentions[at]
    before = [call for call in reversed(mentions[:at]) if call.type in types and own.sentence is not None]
    return [own, *(call for call in before if call.sentence == own.sentence)]


def _is_answered(call: Mention, own: Mention) -> bool:
    """Whether the rejection may answer the call: what is denied is a charge, unless it is what was asked for."""
    if call.type != "demand" or not DENIAL.search(own.trigger.text) or any(ASKED_FOR.match(what.text) for what in _what(own)):
        return True
    return CHARGING.search(words_behind(call)) is not None


def _is_of_a_threat(own: Mention) -> bool:
    return any(THREAT.match(what.text) for what in _what(own))


def _what(own: Mention) -> list[Span]:
    """What a rejection speaks of: its objects, else what stands behind it in its sentence, from the first word on."""
    behind = words_behind(own)
    start = own.trigger.end + len(behind) - len(behind.lstrip())
    return [argument.span for argument in arguments_of(own, "object")] or [
        Span(start, own.trigger.end + len(behind), behind.lstrip())
    ]
