"""Who meets makes a summit: heads of state or government on all sides (so the annotation guide); a leader with a minister is a
meeting, whatever the words: "Biden met Macron", "Biden met Lavrov". The tagger reads the words, the tables know the people."""

import re
from dataclasses import replace
from datetime import date

from dateline.actors.tenures import tenures_of
from dateline.actors.words import word_set
from dateline.records import Argument, Mention
from dateline.resolve.anaphora import is_pronoun
from dateline.resolve.articles import POINTS_BACK

__all__ = ["by_rank"]

HEADS = word_set("offices_of_heads")
HEAD = re.compile(
    r"\b(?<!vice )(?<!vice-)(?<!deputy )(?<!former )(?<!late )(?<!ex-)"
    r"(?:presidents?|prime ministers?|premiers?|chancellors?|kings?|queens?|emirs?|sultans?|emperors?"
    r"|heads of (?:state|government))\b"
    r"(?! of the (?:commission|parliament|bank|board))(?!['’](?!s? (?:\w+ )?counterparts?\b))",
    re.IGNORECASE,
)
# Bodies that have a president, and are no government: "Senate President", "the president of the German Bundesbank".
BODY = (
    r"(?:(?<!west )\b\w*bank|courts?|parliament|senate|assembly|chamber|bundestag|bundesrat|congress|committee|university"
    r"|association|red cross|ecb|ioc|fifa|uefa|interpol|eurogroup)"
)
LOWER = re.compile(
    r"\b(?:(?<!prime )ministers?|secretary of \w+|secretaries|envoys?|ambassadors?|diplomats?|generals?|commanders?|advis[eo]rs?"
    r"|officials|negotiators?|delegations?|lawmakers?|senators?|representatives?|vice[ -]president|deputy \w+|speaker"
    r"|spokes(?:m[ae]n|wom[ae]n|persons?|people)|first lady"
    r"|(?:presidents?|ministers?|premiers?|chancellors?)[ -](?:elect|designate)"
    r"|(?:british|britain['’]s|uk|shadow|lord|vice[ -]) ?chancellor|chancellor of (?:the )?(?:exchequer|\w+ university)"
    rf"|{BODY}(?:['’]s)? presidents?|presidents? of (?:(?!(?:and|at|in|to|on|after)\b)[\w'’.-]+ ){{0,5}}?{BODY})\b",
    re.IGNORECASE,
)
AROUND = r"(?:wife|husband|widow|son|daughter|brother|sister|father|mother|cousin|nephew|niece|spokes\w+|office|aides?|staff)"
# Whom the words tell by a leader who is not there himself: "the wife of President Zelensky", "the prime minister's office".
BESIDE_HIM = re.compile(
    rf"(?:the )?{AROUND} (?:of|for|to) |(?:(?!(?:and|at|in|with)\b)[\w.-]+ ){{0,4}}[\w.-]+(?:['’]s|s['’]) (?:\w+ )?{AROUND}\b",
    re.IGNORECASE,
)
SEVERAL = re.compile(r"\bheads of\b|\b(?:presidents|ministers|kings) of\b", re.IGNORECASE)
SPOKE = re.compile(r"discuss|consult|talk|touch", re.IGNORECASE)  # perhaps by telephone
NAMED_SO = re.compile(r"summit|gathering|conference", re.IGNORECASE)


def by_rank(mention: Mention, on: date | None) -> Mention:
    """A meeting of heads alone, of two states or more, as `summit`; a summit not named so with anybody else as `meeting`."""
    met = [argument for argument in mention.arguments if argument.role in ("initiator", "recipient")]
    ranks = [_rank(argument, on) for argument in met]
    heads = [argument for argument, rank in zip(met, ranks, strict=True) if rank == "head"]
    states = {actor.code for argument in heads for actor in argument.actors if actor.code}
    are_many = len(states) > 1 or any(SEVERAL.search(argument.span.text) for argument in heads)
    if mention.type == "summit" and "lower" in ranks and not are_many and not NAMED_SO.search(mention.trigger.text):
        return replace(mention, type="meeting")
    if mention.type == "meeting" and set(ranks) == {"head"} and are_many and not SPOKE.search(mention.trigger.text):
        return replace(mention, type="summit")
    return mention


def _rank(argument: Argument, on: date | None) -> str:
    """`head`, `lower`, or `unknown` for the people of an argument: by the offices they hold on that day, else by its words;
    those around a leader are not he."""
    if BESIDE_HIM.match(argument.span.text):
        return "lower"
    named = (actor for actor in argument.actors if POINTS_BACK not in actor.reason or is_pronoun(argument.span.text))
    tenures = ((entry, actor) for actor in named for entry in tenures_of(actor.name))
    held = [entry for entry, actor in tenures if on and entry.holds(on) and entry.code == actor.code]
    if any(entry.detail in HEADS for entry in held):
        return "head"
    words = " ".join(entry.detail for entry in held) or argument.span.text
    if LOWER.search(words):
        return "lower"
    return "head" if HEAD.search(words) else "unknown"
