"""Whose an embassy's host is: "closed its embassy in Minsk" is done to Belarus; by Belarus was "the Danish envoy in Minsk
summoned", or expelled."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.envoys import as_hosts, states_sent_to
from dateline.sides.sentence_words import words_before
from dateline.sides.soil import Lent

__all__ = ["host_of_embassy", "summoned_there"]

TIES = frozenset(("relations_restored", "relations_severed"))
RECALL, RETURN = "ambassador_recall", "ambassador_return"
MISSION_IN = re.compile(
    r"\b(?:embass(?:y|ies)|consulates?(?:[ -]general)?|(?:diplomatic )?missions?|high commissions?) in (?:the )?(?:capital,? )?$"
)
GOES_TO = re.compile(r"\b(?:to|(?:ambassador|embassy|envoy|posts?|work) in)(?: the)? $")  # before where an envoy goes
CAPITAL = re.compile(r"\bcapital$")  # "the Chilean capital", "Chile's capital"
LEFT = re.compile(r"\b(?:from|out of)(?: the)? $")


def host_of_embassy(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Where nobody else is named, ties are cut with the state in which the embassy lies, envoys leave it or go there: that of
    their own mention, else, if they leave, of another by the same state in the sentence."""
    own = mentions[number]
    doers = codes_of(arguments_of(own, "initiator"))
    if own.type not in TIES | {RECALL, RETURN} or arguments_of(own, "recipient") or not doers:
        return None
    beside = [m for m in mentions if m.sentence is not None and m.sentence == own.sentence and m is not own]
    theirs = [m for m in beside if m.type in TIES | {RECALL} and codes_of(arguments_of(m, "initiator")) == doers]
    for mention in (own, *(theirs if own.type == RECALL else ())):
        host = _host(mention)
        if host and not codes_of((host,)) & doers:
            return "recipient", (host,), "host of the embassy"
    if own.type in TIES:
        return None
    envoys = (*arguments_of(own, "initiator"), *arguments_of(own, "object"))
    sent = ((a, [code for code in states_sent_to(a.span.text) if code not in doers]) for a in envoys)
    found = next(((a, hosts) for a, hosts in sent if hosts), None)  # "its new ambassador in Minsk presented her credentials"
    return ("recipient", (replace(found[0], actors=as_hosts(found[1])),), "host of the envoy") if found else None


def summoned_there(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Envoys are summoned or expelled by the states to which they are sent, where nobody else is named."""
    own = mentions[number]
    if own.type not in ("ambassador_summons", "diplomat_expulsion") or arguments_of(own, "initiator"):
        return None
    for argument in arguments_of(own, "recipient"):
        hosts = [code for code in states_sent_to(argument.span.text) if code not in codes_of((argument,))]
        if hosts:
            return "initiator", (replace(argument, actors=as_hosts(hosts)),), "host of the envoy"
    return None


def _host(mention: Mention) -> Argument | None:
    """The state in which the place of the mission lies, or that which envoys have left or go to, as an argument of its span."""
    place = mention.place
    if place is None or place.country not in state_names():
        return None
    for argument in arguments_of(mention, "place"):
        before = words_before(mention, argument.span)
        is_there = (MISSION_IN, {RECALL: LEFT, RETURN: GOES_TO}.get(mention.type, MISSION_IN))
        is_named = place.name.lower() in argument.span.text.lower() or CAPITAL.search(argument.span.text) is not None
        if is_named and any(words.search(before) for words in is_there):
            actor = Actor(state_names()[place.country], place.country, "GOV", ("GOV",), f"{place.name} lies there")
            return replace(argument, actors=(actor,))
    return None
