"""Whom those blame who condemn what a state does at home: "condemned the jailing of reporters in Chad", "criticised the crackdown
in Chad" blame Chad, "condemned hate crimes in Chad" does not."""

import re
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import ArticleIndex
from dateline.sides.named_there import states_in, words_of
from dateline.sides.sentence_words import sentence_end, words_behind, words_between

__all__ = ["blamed_at_home"]

DEEDS = (
    r"(?:arrests?|censorship|clampdown|crackdown|death penalty|detentions?|executions?|human[- ]rights (?:abuses|record)"
    r"|imprisonment|jailing|police (?:brutality|violence)|repression|sentencing|suppression|torture|treatment|trials?)"
)
UP_TO = r"(?:(?!(?:after|and|but|by|from|in|that|which|who|with)\b)[\w’'-]+ ){0,6}?"
IN_A_STATE = re.compile(rf"\W*{UP_TO}{DEEDS} {UP_TO}in (?:the )?", re.IGNORECASE)
# Who also does such things, and is no state.
OTHERS = re.compile(r"\b(?:gang|gunm[ae]n|hostage|insurgent|Islamic State|jihadist|militant|militia|pirate|rebel|terrorist)")


def blamed_at_home(mention: Mention, index: ArticleIndex | None) -> Mention:
    """The mention of a condemnation that names nobody with the state in which such a deed is told of."""
    doers = codes_of(arguments_of(mention, "initiator"))
    if mention.type != "accusation" or index is None or not doers or arguments_of(mention, "recipient"):
        return mention
    place = next((m for m in states_in(mention.trigger.end, sentence_end(mention), index) if m.code in state_names()), None)
    if place is None or place.code in doers or OTHERS.search(words_behind(mention)):
        return mention
    if IN_A_STATE.fullmatch(words_between(mention, mention.trigger.end, place.at)) is None:
        return mention
    actor = Actor(state_names()[place.code], place.code, "GOV", ("GOV",), "what a state does at home")
    return replace(
        mention, arguments=(*mention.arguments, Argument("recipient", words_of(place, index), mention.confidence, (actor,)))
    )
