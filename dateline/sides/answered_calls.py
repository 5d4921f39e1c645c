"""Whose call somebody answers who names nobody: who refuses, promises or speaks "in turn" means who called on him, or offered him
something, just before. A vote answers the body whose draft it is."""

import re
from collections.abc import Sequence

from dateline.records import Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import BODIES, FALLBACKS, OF_SEVERAL_STATES
from dateline.sides.appeals import is_by_a_court
from dateline.sides.earlier_acts import AFTER_IT, CALLED, IDEAS, IT, spoken_of, told_near
from dateline.sides.quitting import body_named
from dateline.sides.sentence_words import sentence_end, words_behind, words_between
from dateline.sides.soil import Lent

__all__ = ["FRIENDLY", "answered", "in_turn", "offered", "refused", "voted_down"]

CALLS, OFFERING = frozenset(("accusation", "demand", "threat")), frozenset(("demand", "pledge"))
FRIENDLY, UNFRIENDLY = frozenset(("endorsement", "pledge")), CALLS | {"rejection"}
RECENT, LONG_AGO, OFFERED = 8, 14, 4  # mentions back to a call, to one of "the charge", to an offer
MADE = re.compile(r"(?:offer|propos|volunteer|invit|suggest)", re.IGNORECASE)
REFUSES = re.compile(r"(?:declin|refus|reject|spurn|turn|dismiss|rebuff|brush)", re.IGNORECASE)
# What is refused: "the offer", "it", nothing ("Mali declined"); not "the idea of a union", which may be another's.
OFFER = re.compile(
    rf" (?:the|this|that|these|both|either|its|his|her|their) (?:\w+ )?(?:(?:{IDEAS})\b(?! of\b)|{CALLED['pledge']})\b"
    rf"(?! (?:by|from|that|to)\b)|{IT}|(?! in\b){AFTER_IT}",
    re.IGNORECASE,
)
VOTED = re.compile(r"\b(?:veto|vot(?:e|ed|es|ing)\b)", re.IGNORECASE)
# What a rejection speaks of that answers a threat: of a plan or a bill it is about something else.
THREAT = re.compile(
    rf"\W*(?:it|this|that)\b|.*\b(?:deadline|pressure|{CALLED['threat']})"
    r"|(?:the|these|those|all) (?:conditions|list|terms)\b(?! (?:for|of)\b)",
    re.IGNORECASE | re.DOTALL,
)
# What answers a charge.
CHARGE = re.compile(
    rf"(?:(?:all|the|this|that|these|those) )+(?!complaint|criticism)(?:{CALLED['accusation']})\b(?! of\b)|it{AFTER_IT}",
    re.IGNORECASE,
)
DENIAL = re.compile(r"den(?:y|ied|ies|ying|ials?)\b", re.IGNORECASE)
# What is denied to who asked for it: "denied the request", "denied them entry", "denied it".
ASKED_FOR = re.compile(
    rf"{IT}|.*\b(?:access|appeals?|asylum|bail|clearance|demands?|entry|extradition|permi(?:ssion|ts?)|requests?|visas?)\b",
    re.IGNORECASE | re.DOTALL,
)
# A demand that charges the one asked: to end what he does, to own up to what he did.
CHARGING = re.compile(
    r"\b(?:account|acknowledge|admit|answers|apolog\w+|cease|clarif\w+|compensat\w+|curb|desist|end(?! of\b)|expla(?:in|nation)s?"
    r"|halt|investigat\w+|not to|refrain|stop)\b",
    re.IGNORECASE,
)
ASK_FOR_OTHERS = BODIES - {"EUR"}
TURN = re.compile(r"\b(?:in turn|in return|(?:for|on) (?:his|her|its|their) part|reciprocated)\b", re.IGNORECASE)


def refused(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Who made the offer that a rejection refuses, if not to others."""
    own, offer = mentions[number], _offer(mentions, number)
    if offer is None:
        return None
    makers, refusers = arguments_of(offer, "initiator"), codes_of(arguments_of(own, "initiator"))
    whom = codes_of(arguments_of(offer, "recipient"))
    is_to_others = whom and not whom & refusers
    return None if not refusers or codes_of(makers) & refusers or is_to_others else ("recipient", makers, _answers(offer))


def offered(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Who refuses the offer, where nobody is named to whom it was."""
    own = mentions[number]
    for at, answer in enumerate(mentions[number + 1 : number + 1 + OFFERED], number + 1) if own.type == "pledge" else ():
        refusers = arguments_of(answer, "initiator")
        is_known = bool(refusers) and not any(actor.reason.startswith(FALLBACKS) for a in refusers for actor in a.actors)
        is_other = not codes_of(refusers) & codes_of(arguments_of(own, "initiator"))
        if is_known and is_other and _offer(mentions, at) is own:
            return "recipient", refusers, f"refused by who {answer.trigger.text!r}"
    return None


def _offer(mentions: Sequence[Mention], number: int) -> Mention | None:
    """What a rejection may refuse by its words: the offer in its sentence or the one before, if no other call is nearer."""
    own, refusers = mentions[number], codes_of(arguments_of(mentions[number], "initiator"))
    is_refusal = own.type == "rejection" and REFUSES.match(own.trigger.text) and OFFER.match(words_behind(own))
    for said in told_near(mentions, number, 1)[:OFFERED] if is_refusal and not is_by_a_court(own) else ():
        if said.type in OFFERING and MADE.match(said.trigger.text) and arguments_of(said, "initiator"):
            return said if said.status != "negated" else None
        if said.type in CALLS and refusers & codes_of(arguments_of(said, "recipient")):
            return None
    return None


def answered(mentions: Sequence[Mention], number: int) -> Lent | None:
    """A rejection answers the one who accused, asked or threatened the refuser just before, or had somebody do so; a vote does
    not: a draft is older than what was asked last. A denial of a deed answers no demand that does not charge with one."""
    own = mentions[number]
    return None if VOTED.search(own.trigger.text) else _callers(mentions, number)


def voted_down(mentions: Sequence[Mention], number: int) -> Lent | None:
    """What is vetoed or voted against is a draft of the body that is named with it, else of a body that asked for it."""
    own = mentions[number]
    if own.type != "rejection" or not VOTED.search(own.trigger.text):
        return None
    named = (*arguments_of(own, "object"), *arguments_of(own, "place"))
    bodies = tuple(body for argument in named if (body := body_named(argument)))
    if bodies:
        return "recipient", bodies[:1], "the body whose draft it is"
    callers = _callers(mentions, number)
    return callers if callers and codes_of(callers[1]) <= OF_SEVERAL_STATES else None


def in_turn(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Who addressed the speaker in the sentence before, or in the own one before it: he asked him for something that he promises,
    not on behalf of others, or the sentence tells that it is said in turn, praise behind praise."""
    own, speakers = mentions[number], codes_of(arguments_of(mentions[number], "initiator"))
    if own.type not in FRIENDLY | UNFRIENDLY or own.sentence is None or len(speakers) != 1:
        return None
    is_in_turn = TURN.search(own.sentence.text) is not None
    for said in told_near(mentions, number, 1):
        callers = codes_of(arguments_of(said, "initiator"))
        is_to_him = speakers == codes_of(arguments_of(said, "recipient")) and len(callers) == 1 and callers != speakers
        is_promised = (own.type, own.status, said.type, said.status) == ("pledge", "occurred", "demand", "occurred")
        is_alike = any(own.type in kinds and said.type in kinds for kinds in (FRIENDLY, UNFRIENDLY))
        if is_to_him and ((is_promised and not callers & ASK_FOR_OTHERS) or (is_in_turn and is_alike)):
            return "recipient", arguments_of(said, "initiator"), _answers(said)
    return None


def _callers(mentions: Sequence[Mention], number: int) -> Lent | None:
    own, refuser = mentions[number], codes_of(arguments_of(mentions[number], "initiator"))
    if own.type != "rejection" or not refuser:
        return None
    what = [span.text for span in spoken_of(own)]
    is_of_charge = any(CHARGE.match(words_between(own, span.start, sentence_end(own))) for span in spoken_of(own))
    types = CALLS if any(map(THREAT.match, what)) else CALLS - {"threat"}
    for at in reversed(range(max(0, number - (LONG_AGO if is_of_charge else RECENT)), number)):
        call, is_to_him = mentions[at], bool(refuser & codes_of(arguments_of(mentions[at], "recipient")))
        if call.type in types and is_to_him and _may_answer(own, call, what):
            calls = (each for each in (call, *told_near(mentions, at, 0)) if each.type in types)
            made = next((each for each in calls if each.status != "possible"), None)  # who is only asked to ask has not
            callers = arguments_of(made, "initiator") if made else ()
            if made and callers and not refuser & codes_of(callers):
                return "recipient", callers, _answers(made)
    return None


def _may_answer(own: Mention, call: Mention, what: Sequence[str]) -> bool:
    """Whether the rejection may answer the call: what is denied is a charge, unless it is what was asked for."""
    is_denial = call.type == "demand" and DENIAL.search(own.trigger.text) and not any(map(ASKED_FOR.match, what))
    return not is_denial or CHARGING.search(words_behind(call)) is not None


def _answers(act: Mention) -> str:
    return f"answers {act.trigger.text!r}"
