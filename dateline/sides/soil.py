"""Arguments that the place implies: who hosts a visit, whose police arrest, whose people suffer. "Flew to Oslo", "was arrested in
Oslo", "Chad struck Oslo" are told of Norway, too."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.readings import UNKNOWN
from dateline.actors.sectors import OF_STATES
from dateline.actors.tables import state_names
from dateline.actors.words import word_set
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import FALLBACKS, MAIN_STATE
from dateline.resolve.fired import WEAPONS
from dateline.resolve.mention_places import is_origin
from dateline.resolve.nationals import are_foreigners
from dateline.sides.at_sea import is_ship_at_sea
from dateline.sides.deportations import does_not_deport, is_sent
from dateline.sides.hosts import listed_hosts

__all__ = [
    "AUTHORITIES",
    "BY_AUTHORITY",
    "HOST",
    "NAMELESS",
    "OWN_PEOPLE",
    "PEOPLE_THERE",
    "Lent",
    "at_home",
    "attacking_states",
    "held",
    "hosted",
    "is_elsewhere",
    "marched",
    "state_of_place",
    "struck",
    "unnamed",
]

CAPTIVES = word_set("captives")
HOST = "host of the visit"  # reasons: of an actor here, of a place in dateline/linking/where.py
OWN_PEOPLE = "own people of the authority"
PEOPLE_THERE = "people of the place"
EXECUTED = re.compile(r"\b(?:execut|hang(?:ed|ing|s)\b|behead|put(?:ting|s)? to death)", re.IGNORECASE)  # no force of war
CUSTODY = re.compile(r"\b(?:bail|parole|prison|jail|custody|detention|house arrest)\b", re.IGNORECASE)
ANOTHER_CLAUSE = re.compile(r"[,;:]|\b(?:after|and|before|but|to|when|where|which|while|who)\b")
BY_AUTHORITY = frozenset(("arrest", "restriction"))
AUTHORITIES = BY_AUTHORITY | {"release"}  # what is done by those in power
SUFFERED = BY_AUTHORITY | {"attack", "aid", "release"}  # whose unnamed people are those of the place
PARTY_AT_HOME = {"protest": "initiator", "attack": "recipient", "arrest": "recipient", "restriction": "recipient"}
# Reasons of an actor of whom the phrase itself tells no state: the place of the event knows better.
NAMELESS = (UNKNOWN, *FALLBACKS)
Lent = tuple[str, tuple[Argument, ...], str]  # the side to be filled, with whom, and why


def hosted(mentions: Sequence[Mention], number: int) -> Lent | None:
    """A visit to a town is received by its state, one to several towns by that of each."""
    own = mentions[number]
    told, visitors = arguments_of(own, "recipient"), codes_of(arguments_of(own, "initiator"))
    host = () if told else state_of_place(own)
    if own.type != "visit" or codes_of(host) & visitors:
        return None
    hosts = (*host, *listed_hosts(own, (*told, *host), frozenset(visitors)))
    return ("recipient", hosts, HOST) if hosts else None


def held(mentions: Sequence[Mention], number: int) -> Lent | None:
    """People are arrested, freed on bail or from jail, and things banned, by the authorities of the place, not deported by
    those of where they are sent."""
    own = mentions[number]
    if not (own.type in BY_AUTHORITY or _is_from_custody(own)) or arguments_of(own, "initiator"):
        return None
    authority = () if is_sent(own) else state_of_place(own)
    return ("initiator", authority, "authorities of the place") if authority else None


def _is_from_custody(mention: Mention) -> bool:
    """Whether the clause tells of a release from the law's custody at a place."""
    places = arguments_of(mention, "place")
    if mention.type != "release" or mention.sentence is None or not places:
        return False
    behind = ANOTHER_CLAUSE.split(mention.sentence.text[max(0, mention.trigger.end - mention.sentence.start) :])[0]
    is_there = any(0 <= place.span.start - mention.trigger.end < len(behind) for place in places)
    return is_there and CUSTODY.search(behind) is not None


def is_elsewhere(mention: Mention, code: str | None) -> bool:
    """Whether people are held or freed, or something is banned, in another state than the one that would do so; or deported
    to that one, or its own people."""
    if mention.type not in AUTHORITIES or code is None or code not in state_names():
        return False
    place = mention.place.country if mention.place and not is_sent(mention) else None
    return does_not_deport(mention, code) or place not in (None, code)


def struck(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Force used on the soil of another state, or by nobody whom the text names, is used against the state of the place,
    where nobody else is named."""
    own = mentions[number]
    attackers = arguments_of(own, "initiator")
    is_by_somebody = attackers and not codes_of(attackers) and not all(map(_is_weapon, attackers))
    if own.type != "attack" or arguments_of(own, "recipient") or is_by_somebody:
        return None
    state = () if is_ship_at_sea(own) else state_of_place(own)
    return ("recipient", state, "attacked on its soil") if state and not codes_of(state) & codes_of(attackers) else None


def _is_weapon(argument: Argument) -> bool:
    """'Drones', 'three rockets': what was fired, by whom is not told."""
    return argument.span.text.lower().split()[-1] in WEAPONS


def marched(mentions: Sequence[Mention], number: int) -> Lent | None:
    """A protest without protesters is one of the people of the place."""
    own = mentions[number]
    people = state_of_place(own, "CVL")
    return ("initiator", people, PEOPLE_THERE) if own.type == "protest" and people and not acting(own) else None


def attacking_states(mentions: Sequence[Mention]) -> frozenset[str]:
    """The states of which the article tells more often that their own bodies use force than that it is used on them."""
    balance: Counter[str] = Counter()
    for mention in mentions:
        if mention.type == "attack":
            doers = (actor for argument in arguments_of(mention, "initiator") for actor in argument.actors)
            sufferers = (actor for argument in arguments_of(mention, "recipient") for actor in argument.actors)
            balance.update({actor.code for actor in doers if actor.code and actor.sector in OF_STATES})
            balance.subtract({actor.code for actor in sufferers if actor.code and not actor.reason.startswith(NAMELESS)})
    return frozenset(code for code, more in balance.items() if more > 0)


def unnamed(mention: Mention, main: str | None, striking: frozenset[str]) -> Mention:
    """Force, arrests, bans and protests of which the text names neither side nor place are those of the state that most of the
    article is about (`main`): force strikes the state, unless it is one that strikes (`striking`); all else is of its people."""
    role = PARTY_AT_HOME.get(mention.type)
    is_abroad = mention.place is None and bool(arguments_of(mention, "place"))  # all it says is where it came from
    if role is None or main not in state_names() or acting(mention) or is_abroad:
        return mention
    if mention.type == "attack" and main in striking:
        return mention
    sector = "GOV" if mention.type == "attack" else "CVL"
    actor = Actor(state_names()[main], main, sector, (sector,), MAIN_STATE)
    return replace(mention, arguments=(*mention.arguments, Argument(role, mention.trigger, mention.confidence, (actor,))))


def acting(mention: Mention) -> bool:
    """Whether the mention names a participant."""
    return bool(arguments_of(mention, "initiator") or arguments_of(mention, "recipient"))


def state_of_place(mention: Mention, sector: str = "GOV") -> tuple[Argument, ...]:
    """The state in which a place argument lies, or its people (sector CVL), as an argument of that span."""
    spans = [argument for argument in mention.arguments if argument.role == "place" and not is_origin(mention, argument)]
    if not spans or mention.place is None or mention.place.country not in state_names():
        return ()
    code = mention.place.country
    actor = Actor(state_names()[code], code, sector, (sector,), f"{mention.place.name} lies there")
    named = [argument for argument in spans if mention.place.name.lower() in argument.span.text.lower()]
    return (replace((named or spans)[0], actors=(actor,)),)


def at_home(mention: Mention) -> Mention:
    """Unnamed people ("40 prisoners", "bus passengers") are those of the place, or own people of the authority that holds
    them; so are unnamed protesters."""
    role = "initiator" if mention.type == "protest" else "recipient"
    authority = codes_of(arguments_of(mention, "initiator")) & set(state_names())
    nameless: tuple[str, ...] = NAMELESS
    code, why = mention.place.country if mention.place else None, PEOPLE_THERE
    if code not in state_names():
        is_execution = mention.type == "attack" and EXECUTED.search(mention.trigger.text) is not None
        code, why, nameless = next(iter(authority), None), OWN_PEOPLE, NAMELESS if is_execution else NAMELESS[:1]
        if not (mention.type in BY_AUTHORITY or is_execution) or len(authority) != 1:
            return mention
    if mention.type not in SUFFERED | {"protest"}:
        return mention

    is_settled = nameless == NAMELESS and why == OWN_PEOPLE

    def at_home_too(actor: Actor) -> Actor:
        held_there = bool(set(actor.name.lower().split()) & CAPTIVES)  # "took 20 hostages to Turin": they come from elsewhere
        told = actor.sector in OF_STATES or held_there or are_foreigners(actor.name) or not actor.reason.startswith(nameless)
        if told:
            return actor
        sectors = ("CVL",) if actor.sector in (None, "UNK") else actor.sectors
        reason = why if is_settled else f"{why}; {actor.reason}"  # what is settled is not weighed again
        return replace(actor, code=code, sector=sectors[0], sectors=sectors, reason=reason)

    arguments = (replace(a, actors=tuple(map(at_home_too, a.actors))) if a.role == role else a for a in mention.arguments)
    return replace(mention, arguments=tuple(arguments))
