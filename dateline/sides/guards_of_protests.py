"""Who guards, breaks up or shoots at a protest does not protest: "police detained a man during a rally", "soldiers followed the
march". The tagger marks whoever its sentence names first."""

import re
from dataclasses import replace

from dateline.records import Argument, Mention
from dateline.sides.sentence_words import words_before, words_between

__all__ = ["without_guards"]

GUARDS = re.compile(
    r"\b(?:police(?:m[ae]n|wom[ae]n)?|(?:customs |police |security |law enforcement )officers?|cops|gunm[ae]n|snipers?|marines"
    r"|soldiers|troops|security (?:forces|guards)|guards|gendarmes|paramilitaries)(?!['’-])\b",
    re.IGNORECASE,
)
NOUN = re.compile(r"(?:protests?|rall(?:y|ies)|demonstrations?|march(?:es)?|vigils?|riots?|sit-ins?|unrest)", re.IGNORECASE)
# "During an unauthorized", "at the scene of the planned", "followed the"; not "took part in a", "joined a".
WORDS = r"(?:(?!(?:and|but|by|or|who|which|that|as|when|while|where|own|their)\b)[\w“”\"’'-]+ ){0,4}"
MET = (
    r"(?:attack|besieg|block|break|broke|charg|clear|contain|dispers|disrupt|end|follow|guard|halt|monitor|polic|prevent|quell"
    r"|storm|stop|suppress|surround|watch)\w*(?: up)?"
)
AT_IT = re.compile(rf"\b(?:during|at|amid|after|ahead of|before|from|near|outside|around|of|{MET}) {WORDS}$", re.IGNORECASE)
JOINED = re.compile(
    r"\b(?:join|lead|led|organi[sz]|stag|held|hold|part|participat|attend|call|plan|strik|struck)\w*"
    r"|\b(?:day|week|month|hour)s? of\b",
    re.IGNORECASE,
)
# "The boy was shot by police fuelled a riot", "detained by police".
BY = re.compile(r"\b(?:shot|killed|beaten|detained|arrested|held|hurt|injured|wounded)(?: dead)? by (?:the )?$", re.IGNORECASE)


def without_guards(mention: Mention) -> Mention:
    """The protest without the police, soldiers or gunmen who are only there, or by whom something is done."""
    if mention.type != "protest" or NOUN.fullmatch(mention.trigger.text) is None:
        return mention
    kept = tuple(a for a in mention.arguments if not (a.role == "initiator" and _is_a_guard(mention, a)))
    return mention if len(kept) == len(mention.arguments) else replace(mention, arguments=kept)


def _is_a_guard(mention: Mention, argument: Argument) -> bool:
    if GUARDS.search(argument.span.text) is None:
        return False
    if BY.search(words_before(mention, argument.span)):
        return True
    between = words_between(mention, argument.span.end, mention.trigger.start)
    return AT_IT.search(between) is not None and JOINED.search(between) is None
