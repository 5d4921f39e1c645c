"""Who gives what somebody takes: "Oslo borrowed $3 million from Bonn" tells aid by Bonn for Oslo, though Oslo is who acts."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.ontology import SIDES
from dateline.records import Argument, Mention
from dateline.sides.sentence_words import sentence_end, sentence_start, words_between

__all__ = ["given"]

TAKEN = re.compile(
    r"\b(?:receiv(?:e[sd]?|ing)|obtain(?:s|ed|ing)?|secur(?:e[sd]?|ing)|g[eo]ts?|getting|borrow(?:s|ed|ing)?|accept(?:s|ed|ing)?"
    r"|wins?|winning|won|takes?|taking|took)\b",
    re.IGNORECASE,
)
# The last preposition before whoever gives it, of what is no list of people who come from there.
FROM = re.compile(
    r"\bfrom (?:(?!(?:to|into|onto|through|via|for|by|in|with|of|at|on|against|worth)\b)[^\s.;:]+ )*$", re.IGNORECASE
)
TOOK, TO = (
    re.compile(r"\bt(?:ak|ook)", re.IGNORECASE),
    re.compile(r"\W*(?:to|into)\b", re.IGNORECASE),
)  # "took grain from Riga to Oslo"
# "won a promise", "secured further pledges"
PROMISE = re.compile(r"(?:assurance|commitment|guarantee|offer|pledge|promise)s?\b", re.IGNORECASE)
WON = re.compile(rf"{TAKEN.pattern} (?:(?!and\b|but\b)[a-z-]+ ){{0,3}}$", re.IGNORECASE)
BY = re.compile(r"\bby (?:the )?$", re.IGNORECASE)
PEOPLE = re.compile(
    r"\b(?:refugees?|migrants?|asylum|evacuees|displaced|people|patients|wounded|injured|sick|casualt(?:y|ies)|children|orphans|babies"
    r"|families|prisoners|detainees|students|workers|civilians|soldiers|survivors|nationals)\b",
    re.IGNORECASE,
)


def given(mention: Mention) -> Mention:
    """The mention of aid or a promise with whoever it is taken from as initiator and whoever takes it as recipient; others, and
    where nobody is named that it is from, as they are."""
    givers = _givers(mention)
    if not givers:
        return mention
    roles = {id(a): "initiator" for a in givers} | {id(a): "recipient" for a in _takers(mention, givers)}
    told = tuple(replace(a, role=roles.get(id(a), a.role)) for a in mention.arguments)
    return mention if told == mention.arguments else replace(mention, arguments=told)


def _givers(mention: Mention) -> list[Argument]:
    if mention.type not in ("aid", "pledge") or mention.sentence is None or not _is_taken(mention):
        return []
    behind = [a for a in mention.arguments if a.role in SIDES and a.span.start >= mention.trigger.end]
    before = {a.span: words_between(mention, mention.trigger.end, a.span.start) for a in behind}
    givers = [a for a in behind if FROM.search(before[a.span]) and not PEOPLE.search(before[a.span])]
    is_taken_on = TOOK.search(mention.trigger.text) and any(
        map(TO.match, (words_between(mention, a.span.end, sentence_end(mention)) for a in givers))
    )
    return [] if is_taken_on else givers


def _is_taken(mention: Mention) -> bool:
    """Whether the trigger tells of taking, or is a promise that somebody "won"."""
    before = words_between(mention, sentence_start(mention), mention.trigger.start)
    is_won = mention.type == "pledge" and PROMISE.match(mention.trigger.text) and WON.search(before)
    return bool(is_won or TAKEN.search(mention.trigger.text))


def _takers(mention: Mention, givers: Sequence[Argument]) -> list[Argument]:
    """Who stands before the trigger, or behind its 'by'."""
    trigger = mention.trigger
    others = [a for a in mention.arguments if a.role in SIDES and a not in givers]
    return [a for a in others if a.span.end <= trigger.start or BY.search(words_between(mention, trigger.end, a.span.start))]
