"""Whom those blame who condemn what a state does at home: "condemned the jailing of reporters in Chad" and "criticised the
treatment of nomads in Chad" blame Chad, "condemned hate crimes in Chad" does not; nor is Chad's king blamed whom somebody tells
that he condemns a raid in Chad."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.records import IMPLIED_SIDES, Actor, Argument, Mention, Span
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import ArticleIndex
from dateline.sides.complements import is_charge
from dateline.sides.sentence_words import DIRECTLY, sentence_end, words_before, words_behind, words_between
from dateline.sides.soil import BY_AUTHORITY, Lent

__all__ = ["blamed_at_home", "blamed_there", "without_hearers"]

AT_HOME = "what a state does at home"  # a reason
DEEDS = (
    r"(?:arrests?|beatings? of (?:demonstrators|protesters)|censorship|clampdown|crackdown|curbs|death penalty|detentions?"
    r"|disappearances|elect(?:ion|oral) fraud|executions?(?! of [^,;]*\b(?:captive|hostage)s?\b)"
    r"|human[- ]rights (?:abuses|conditions|record|situation|violations)"
    r"|imprisonment|jailing|martial law|mistreatment|police (?:brutality|violence)|repression|restrictions|sentencing"
    r"|state of emergency|suppression|torture|treatment|trials?)"
)
UP_TO = r"(?:(?!(?:after|and|but|by|from|in|that|which|who|with)\b)[\w’'-]+ ){0,6}?"
IN_A_STATE = re.compile(rf"\W*(?:(?:about|against|at|over) )?{UP_TO}{DEEDS} {UP_TO}in (?:the )?", re.IGNORECASE)
TELLS = re.compile(r"(?:assur|inform|t[eo]l[dl])", re.IGNORECASE)
TOLD_THAT = re.compile(r"\b(?:assured?|inform(?:ed|s)?|told|tells) [^;:.]+? that (?:[\w’'-]+ ){1,5}$")
HIS = re.compile(r"\b(?:its|his|her|their) (?:[\w-]+ )*$")
CONDEMNED = re.compile(r"^ [^;:.]*? that (?:[\w’'-]+ ){1,5}(?:condemn|denounc|deplor)\w*")
# Who also does such things, and is no state.
OTHERS = re.compile(
    r"\b(?:cartel|gang|gunm[ae]n|insurgent|Islamic State|jihadist|kidnapper|militant|militia|pirate|rebel|separatist|terrorist"
    r"|warlord)"
)


def blamed_there(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Who arrests or bans, by the place, is whom a condemnation of it blames that names nobody."""
    own = mentions[number]
    if own.type != "accusation":
        return None
    inner = next((m for m in mentions[number + 1 :] if m.sentence == own.sentence and m.trigger.start >= own.trigger.end), None)
    if inner is None or inner.type not in BY_AUTHORITY or not is_charge(own, inner):
        return None
    doers = arguments_of(inner, "initiator")
    is_direct = own.sentence and DIRECTLY.fullmatch(words_between(own, own.trigger.end, inner.trigger.start))
    is_own = codes_of(doers) & codes_of(arguments_of(own, "initiator"))
    return ("recipient", doers, f"the side that {inner.trigger.text!r} is told of") if is_direct and not is_own else None


def blamed_at_home(mention: Mention, index: ArticleIndex | None) -> Mention:
    """The mention of a condemnation that names nobody with the state in which such a deed is told of."""
    if mention.type != "accusation" or index is None or arguments_of(mention, "recipient"):
        return mention
    end, doers = sentence_end(mention), codes_of(arguments_of(mention, "initiator"))
    behind = (m for m in index.mentions if mention.trigger.end < m.at < end and m.code in state_names() and m.code not in doers)
    place = next(behind, None)
    if place is None or not doers or OTHERS.search(words_behind(mention)):
        return mention
    if IN_A_STATE.fullmatch(words_between(mention, mention.trigger.end, place.at)) is None:
        return mention
    span = Span(place.at, place.at + len(place.name), index.text[place.at : place.at + len(place.name)])
    actor = Actor(state_names()[place.code], place.code, "GOV", ("GOV",), AT_HOME)
    return replace(mention, arguments=(*mention.arguments, Argument("recipient", span, mention.confidence, (actor,))))


def without_hearers(own: Mention, mentions: Sequence[Mention]) -> Mention:
    """The mention without who is told that somebody condemns an attack which struck him, and is not said to be his: "told
    Chad's king that Lima condemned the attack in Abra"."""
    is_telling = TELLS.match(own.trigger.text) is not None
    if own.type != "accusation" or not (is_telling or TOLD_THAT.search(words_before(own, own.trigger))):
        return own
    behind = (m for m in mentions if m.type == "attack" and m.sentence == own.sentence and m.trigger.start >= own.trigger.end)
    attack = next(behind, None)
    if attack is None or arguments_of(attack, "initiator"):
        return own
    between = words_between(own, own.trigger.end, attack.trigger.start)
    if HIS.search(between) or not DIRECTLY.fullmatch(CONDEMNED.sub("", between, count=1) if is_telling else between):
        return own
    struck = codes_of(arguments_of(attack, "recipient"))

    def is_spared(argument: Argument) -> bool:
        is_guess = all(actor.reason.startswith(IMPLIED_SIDES) for actor in argument.actors)
        return argument.role == "recipient" and (is_telling or is_guess) and bool(codes_of((argument,)) & struck)

    return replace(own, arguments=tuple(a for a in own.arguments if not is_spared(a)))
