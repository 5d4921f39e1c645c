"""Whose nationals people of two states are: "the British-Iranian writer" whom Iran arrests is meant as Britain's."""

import re
from dataclasses import replace
from functools import lru_cache

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.tables import Entry
from dateline.ontology import SIDES
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import codes_of

__all__ = ["PREFIXES", "dual_nationals", "states_of_dual"]

PERSON = (
    "academic|activist|actor|actress|artist|author|banker|billionaire|blogger|boy|business(?:m[ae]n|wom[ae]n)|children"
    "|citizen|cleric|consultant|contractor|couple|cyclist|detainee|dissident|doctor|engineer|entrepreneur|environmentalist"
    "|executive|family|filmmaker|footballer|girl|hostage|imam|journalist|lawyer|man|men|mother|national|nun|nurse|pastor"
    "|photographer|pilot|player|priest|prisoner|professor|rapper|reporter|researcher|resident|scholar|scientist|singer"
    "|student|swimmer|teacher|teenager|tourist|traveler|traveller|tycoon|woman|women|worker|writer"
)
# What is between two states, not one that is of both: "US-Mexican border residents", "the Franco-German student exchange".
SHARED = r"(?:border|boundary|exchange|friendship|frontier|relation|swap|talk)s?\b"
JOINT = r"(?:agreement|association|conference|deal|forum|negotiation|programme|program|reunion|summit|union)s?\b"
DUAL = re.compile(rf"\b([a-z]+(?:-[a-z]+)+) (?:(?!{SHARED})[\w-]+ ){{0,3}}(?:{PERSON})s?\b(?! (?:{SHARED}|{JOINT}))")
# "US" before a hyphen, and what stands before one only.
PREFIXES = {"anglo": "british", "franco": "french", "greco": "greek", "indo": "indian", "russo": "russian", "sino": "chinese"}

OF_TWO = "one of the states whose national it is"  # what a reason ends with


@lru_cache(maxsize=1024)
def states_of_dual(words: str) -> tuple[Entry, ...]:
    """The states of people who are of two or more: 'the US-Iranian scholar'; none of 'the Franco-German brigade', which is no
    person, nor of 'a US-based writer'."""
    found = DUAL.search(words.lower().replace("u.s.-", "us-").replace("u.k.-", "uk-"))
    parts = found[1].split("-") if found else ()
    names = load_gazetteer().names
    read = [next((e for e in names.get(PREFIXES.get(part, part), ()) if e.kind == "adjective"), None) for part in parts]
    states = {entry.code: entry for entry in read if entry and entry.code}
    return tuple(states.values()) if len(states) > 1 and all(read) else ()


def dual_nationals(mention: Mention) -> Mention:
    """The mention with people of two states as those of the one that is not on the other side; of both if neither is. May be
    asked anew when the other side is filled."""

    def whose(argument: Argument) -> Argument:
        states = states_of_dual(argument.span.text) if argument.role in SIDES else ()
        if not states or not argument.actors or not all(a.code is None or a.reason.endswith(OF_TWO) for a in argument.actors):
            return argument
        beside = codes_of([a for a in mention.arguments if a.role in SIDES and a is not argument])
        others = [entry for entry in states if entry.code not in beside] or states
        return replace(argument, actors=tuple(_of(argument.actors[0], entry) for entry in others))

    is_any = any(a.role in SIDES and states_of_dual(a.span.text) for a in mention.arguments)
    return replace(mention, arguments=tuple(map(whose, mention.arguments))) if is_any else mention


def _of(actor: Actor, state: Entry) -> Actor:
    return replace(actor, code=state.code, reason=f"demonym of {state.name}; {OF_TWO}")
