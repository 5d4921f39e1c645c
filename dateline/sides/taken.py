"""Who gives what somebody takes: "Oslo borrowed $3 million from Bonn" tells aid by Bonn for Oslo, though Oslo is who acts."""

import re
from dataclasses import replace

from dateline.ontology import SIDES
from dateline.records import Argument, Mention
from dateline.sides.sentence_words import words_between

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
# "Took in refugees from Chad": it gave nobody.
PEOPLE = re.compile(
    r"\b(?:refugees?|migrants?|evacuees|people|patients|wounded|injured|children|prisoners|workers)\b", re.IGNORECASE
)


def given(mention: Mention) -> Mention:
    """The mention of aid or a promise with whoever it is taken from as initiator and whoever takes it as recipient; others, and
    where nobody is named that it is from, as they are."""
    givers = _givers(mention)
    if not givers:
        return mention

    def role(argument: Argument) -> str:
        if argument in givers:
            return "initiator"
        is_taker = argument.role in SIDES and argument.span.end <= mention.trigger.start
        return "recipient" if is_taker else argument.role

    return replace(mention, arguments=tuple(replace(a, role=role(a)) for a in mention.arguments))


def _givers(mention: Mention) -> list[Argument]:
    if mention.type not in ("aid", "pledge") or mention.sentence is None or not TAKEN.search(mention.trigger.text):
        return []
    behind = [a for a in mention.arguments if a.role in SIDES and a.span.start >= mention.trigger.end]
    between = {a.span: words_between(mention, mention.trigger.end, a.span.start) for a in behind}
    return [a for a in behind if FROM.search(between[a.span]) and not PEOPLE.search(between[a.span])]
