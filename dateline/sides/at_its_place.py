"""Whom a withdrawal, aid or condolences are to where the words tell only the place: "withdrew its soldiers from Mali" is told of
Mali, "flew food into Chad" of Chad, "condolences after the flood in Niger" of Niger.

Not where the place is one at which somebody only said or got something, or past which the aid went.
"""

import re
from collections.abc import Sequence

from dateline.actors.tables import state_names
from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.places import resolve_place
from dateline.sides.hosts import listed_hosts
from dateline.sides.joined import NAME
from dateline.sides.sentence_words import sentence_end, words_behind, words_between
from dateline.sides.soil import Lent, state_of_place

__all__ = ["aided", "consoled", "left"]

# What lies at a place, and so is left or kept with it: "from positions in Mali", "its troops in Mali".
PART = r"(?:areas?|bases?|border|camps?|cit(?:y|ies)|north|south|east|west|parts?|positions?|posts?|regions?|towns?|villages?)"
FORCES = r"(?:contingent|forces?|mission|operations?|personnel|presence|soldiers|troops)(?: levels| numbers)?"
OUT_OF = rf"(?:from|out of)(?: (?:(?:[\w-]+ ){{0,3}}{PART} (?:in|of|with)))?"
LEAVES = r"^(?:[\w-]+ ){0,2}(?:leav(?:e|es|ing)|left|quit|vacat(?:e[ds]?|ing))"
REDUCES = r"^(?:to )?(?:cut|reduc|draw|drew|end|halv|scal|shrink|thin)[^,;:]*"
FROM = re.compile(rf"(?:\b{OUT_OF}|{LEAVES}|{REDUCES}\b{FORCES} in)(?: the| its| their)? $", re.IGNORECASE)
TO = re.compile(r"\b(?:across|at|in|inside|into|throughout|to)(?: the)? $")
# At a gathering or a base, or from or past a place, and what the one who acts gets or takes in.
NOT_TO = re.compile(
    r"^(?:accept|bought|borrow|buy|g[eo]t|got|host|import|receiv|shelter|took|take|taking|train|welcom)"
    r"|\b(?:from|through|via|by way of|sa(?:ys?|id|ying)|told|announc\w+|signed|who|which|where)\b"
    r"|\b(?:base|border|ceremony|conference|crossing|depot|exhibition|fair|forum|gathering|meeting|speech|summit|talks)s?\b",
    re.IGNORECASE,
)
# Behind the place from which aid goes on, or where strangers get it: "to Niamey in Niger, for delivery in Mali".
ONWARD = re.compile(
    r"(?:,? (?:in|of|on) (?:the )?[A-Z][\w ]*)?,? (?:from where|whence|en route|destined|bound"
    r"|on (?:its|the|their) way|for (?:the )?(?:[A-Z]|(?:\w+ ){0,2}(?:delivery|distribution|shipment|transfer|transit|transport)"
    r"\b|[^,;:.]*\b(?:across|from|in|inside) (?:the )?(?!\w+day\b)[A-Z]))"
)
# Elsewhere; but "posts near the border with Mali" are told of Mali.
NO_SOIL = re.compile(
    r"\b(?:(?:ceremon(?:y|ie)|drill|exercise|manoeuvre|maneuver|parade|war)s?"
    r"|(?:off|near|close to|outside)(?! the border with))\b",
    re.IGNORECASE,
)
# Who "left Lima after a drill" goes home.
AFTER_A_STAY = re.compile(
    r"\b(?:after|following) (?:an?|the|its|their) (?:[\w-]+ )*?(?:course|drill|exercise|parade|training)s?\b"
)
NO_FORCES = re.compile(
    r"\b(?:ambassador|citizen|delegate|delegation|diplomat|envoy|journalist|leader|minister|monitor|national|negotiator|observer"
    r"|official|president|refugee|representative|(?:aid|oil|relief) worker)s?\b",
    re.IGNORECASE,
)

SORROW = re.compile(r"\b(?:condolences?|grief|sadness|sorrow|sympath(?:y|ies))\b", re.IGNORECASE)
DISASTER = (
    r"(?:attack|blast|bombing|collapse|cyclone|crash|disaster|(?:earth)?quake|explosion|fire|flood|flooding|hurricane|landslide"
    r"|massacre|shooting|stampede|storm|tragedy|typhoon|wildfire)s?"
)
WHERE = re.compile(
    rf"[^,;:.A-Z]*\b(?:about|after|following|for|over)\b[^,;:.A-Z]*\b{DISASTER} in (?:the )?(?:[a-z-]+ )*(?P<place>{NAME})"
)


def left(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Forces are withdrawn from the state on whose soil, or at whose border, they stood."""
    own = mentions[number]
    moved = arguments_of(own, "object") or arguments_of(own, "initiator")
    are_others = any(NO_FORCES.search(a.span.text) for a in moved)
    are_others = are_others or bool(re.match(LEAVES, own.trigger.text) and AFTER_A_STAY.search(words_behind(own)))
    return None if are_others else _of_places(own, "troop_withdrawal", FROM, "withdrawn from there")


def aided(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Aid that is sent to a place, or given there, is for its state."""
    return _of_places(mentions[number], "aid", TO, "aided there")


def consoled(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Condolences over a disaster are to the state that it struck."""
    own = mentions[number]
    words = words_behind(own)
    where = WHERE.match(words) if SORROW.search(own.trigger.text) or SORROW.match(words.lstrip()) else None
    if own.type != "endorsement" or where is None or arguments_of(own, "recipient"):
        return None
    code = resolve_place(where["place"], ()).country
    if code not in state_names() or code in codes_of(arguments_of(own, "initiator")):
        return None
    span = Span(own.trigger.end + where.start("place"), own.trigger.end + where.end("place"), where["place"])
    actor = Actor(state_names()[code], code, "GOV", ("GOV",), where["place"])
    return "recipient", (Argument("recipient", span, own.confidence, (actor,)),), "struck there"


def _of_places(own: Mention, kind: str, leads_to: re.Pattern[str], why: str) -> Lent | None:
    """The states, not their own, in which the places lie to which such words lead from the trigger on."""
    if own.type != kind or arguments_of(own, "recipient"):
        return None
    doers = codes_of(arguments_of(own, "initiator"))
    there = tuple(a for a in state_of_place(own) if _leads(own, a, leads_to))
    if not there or codes_of(there) & doers:
        return None
    return "recipient", (*there, *listed_hosts(own, there, frozenset(doers))), why


def _leads(own: Mention, place: Argument, leads_to: re.Pattern[str]) -> bool:
    between = words_between(own, own.trigger.start, place.span.start)
    if leads_to.search(between) is None:
        return False
    if own.type != "aid":
        return not NO_SOIL.search(place.span.text)
    behind = words_between(own, place.span.end, sentence_end(own))
    return not (NOT_TO.search(between) or NOT_TO.search(place.span.text) or ONWARD.match(behind))
