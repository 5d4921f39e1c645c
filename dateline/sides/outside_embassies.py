"""Against whom a protest is by the place: who rallies outside the embassy of a state, storms it, demands that it be shut or burns
its flag protests against that state; not who marches under its flag, or in a town whose American embassy warns of it."""

import re
from collections.abc import Sequence

from dateline.actors.gazetteer import load_gazetteer, scan
from dateline.actors.sectors import COUNTRIES
from dateline.actors.words import Token, tokenize
from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.arguments import arguments_of
from dateline.sides.soil import Lent

__all__ = ["outside_its_embassy"]

OF = "of"
MISSIONS = frozenset(("embassy", "consulate", "mission", "commission"))
FLAGS = frozenset(("flag", "flags"))
THINGS = MISSIONS | FLAGS | {"ambassador", "consul"}
STEPS = 3  # words from the name to what it owns: "the Swiss honorary consulate"
# "Staff at the embassy said": no protest is there.
STAFF = r"(?:aide|attach|diplomat|employee|envoy|guard|job|officer|official|source|spokes|staff|work)"
DETERMINED = r"(?:(?:the|an?|both|its|their)(?: [\w’'-]+){0,2} )?$"  # "the newly opened", before the state's name
AT = re.compile(
    rf"(?:^\W*|[^\w\s] |\b(?!{STAFF})[\w’'-]+ )"
    rf"(?:against|around|at|before|in front of|near|on|onto|opposite|outside|past|to|towards?) {DETERMINED}",
    re.IGNORECASE,
)
ALIGHT = r"set (?:on fire|alight|ablaze)"
STORMING = (
    r"(?:attack|besieg|blockad|burn|firebomb|invad|occup|overr[au]n|pelt|picket|ransack|smash|ston(?:e[sd]?|ing)\b|storm|surround|torch"
    r"|vandali[sz])\w*"
)
STORMED = re.compile(rf"\b(?:{STORMING}|set fire to) {DETERMINED}", re.IGNORECASE)
WAS_STORMED = re.compile(rf" (?:was|were|being|been) (?:{STORMING}|{ALIGHT})", re.IGNORECASE)
DEMANDED = re.compile(r"\b(?:demand\w*|call(?:s|ed|ing)? for) (?:(?!(?:and|as|but|when|while)\b)[^\s,;:]+ )*$", re.IGNORECASE)
BURNING = r"(?:burn|desecrat|ripp|shred|stamp|stomp|tear|tore|torch|torn|trampl|tread|trod)\w*"
NOT_SHOWN = r"(?:(?!(?:carr|fl[ey]|held|hoist|hold|rais|wav)\w*)[^\s,;:]+,? ){0,6}"
BURNED = re.compile(rf"\b(?:{BURNING}|set fire to) {NOT_SHOWN}$", re.IGNORECASE)
WAS_BURNED = re.compile(rf" (?:was|were|being|been) (?:{BURNING}|{ALIGHT})", re.IGNORECASE)
OTHER_CLAUSE = re.compile(r";|, (?:and|as|but|when|where|which|while|who|whose)\b")


def outside_its_embassy(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Who marches on the embassy of a state or burns its flag protests against it, where nobody else is named."""
    own = mentions[number]
    if own.type != "protest" or arguments_of(own, "recipient") or own.sentence is None:
        return None
    tokens = tokenize(own.sentence.text)
    for match in scan(tokens, load_gazetteer()):
        entry = next((entry for entry in match.entries if entry.kind in COUNTRIES and entry.code), None)
        thing = _thing(tokens, match.start, match.end, entry.kind) if entry else None
        if entry and thing and _is_target(own, own.sentence, *thing):
            actor = Actor(entry.name, entry.code, "GOV", ("GOV",), f"{thing[0]} of {entry.name}")
            return "recipient", (Argument("recipient", own.trigger, own.confidence, (actor,)),), "against whom it is by the place"
    return None


def _thing(tokens: Sequence[Token], start: int, end: int, kind: str) -> tuple[str, int, int] | None:
    """What of a state the words around its name tell, and where these begin and end: "the Chadian embassy", "Chad's flag", "the
    consulate of Chad"."""
    is_owner = kind == "adjective" or [token.key for token in tokens[end : end + 1]] == ["'s"]
    behind = tokens[end : end + (STEPS if is_owner else 1)]
    found = next((token for token in behind if token.key in THINGS), None)
    if found:
        return found.key, tokens[start].start, found.end
    before = [token for token in tokens[max(0, start - STEPS) : start] if token.key != "the"][-2:]
    is_of = len(before) > 1 and before[1].key == OF and before[0].key in THINGS
    return (before[0].key, before[0].start, tokens[end - 1].end) if is_of else None


def _is_target(own: Mention, sentence: Span, thing: str, begin: int, end: int) -> bool:
    """Whether it is where or upon what the protest is: not where "the US embassy told Americans to stay at home"."""
    before, behind, first = sentence.text[:begin], sentence.text[end:], sentence.start
    if thing in FLAGS:
        return bool(BURNED.search(before) or WAS_BURNED.match(behind))
    if thing in MISSIONS and any(
        a.role in ("object", "place") and a.span.start < first + end <= a.span.end for a in own.arguments
    ):
        return True
    at = own.trigger.start - first
    if OTHER_CLAUSE.search(sentence.text, *((at, begin) if at < begin else (end, at))):
        return False
    is_at = thing in MISSIONS and (AT.search(before) or STORMED.search(before) or WAS_STORMED.match(behind))
    return bool(is_at or DEMANDED.search(before))
