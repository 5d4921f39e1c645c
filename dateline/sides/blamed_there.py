"""Whom those blame who condemn what a state does at home: "condemned the jailing of reporters in Chad" and "criticised the
treatment of nomads in Chad" blame Chad, "condemned hate crimes in Chad" does not."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import ArticleIndex
from dateline.sides.complements import is_charge
from dateline.sides.sentence_words import DIRECTLY, sentence_end, words_behind, words_between
from dateline.sides.soil import BY_AUTHORITY, Lent

__all__ = ["blamed_at_home", "blamed_there"]

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
# Who also does such things, and is no state.
OTHERS = re.compile(
    r"\b(?:cartel|gang|gunm[ae]n|insurgent|Islamic State|jihadist|kidnapper|militant|militia|pirate|rebel|separatist|terrorist"
    r"|warlord)"
)


def blamed_there(mentions: Sequence[Mention], number: int) -> Lent | None:
    """Who arrests or bans, by the place, is whom a condemnation of it blames that names nobody."""
    own = mentions[number]
    inner = next((m for m in mentions[number + 1 :] if m.sentence == own.sentence and m.trigger.start >= own.trigger.end), None)
    if own.type != "accusation" or inner is None or inner.type not in BY_AUTHORITY or not is_charge(own, inner):
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
