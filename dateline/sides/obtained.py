"""Who frees whom where somebody else obtains it: "Oslo secured the release of a nurse from Mali" tells of a release by Mali.

The tagger marks the one who obtains it as who frees, and so it does who only mediated ("in a swap brokered by Oman"); whom
others free in exchange it marks as freed by the same state.
"""

import re
from dataclasses import replace

from dateline.records import Argument, Mention
from dateline.sides.sentence_words import words_before, words_behind, words_between

__all__ = ["is_obtained", "released"]

OBTAINED = re.compile(  # "secured the early release", with any of it as the trigger
    r"\b(?:secur(?:e[sd]?|ing)|obtain(?:s|ed|ing)?|gain(?:s|ed|ing)?|wins?|won|winning|broker(?:s|ed|ing)?|mediat(?:e[sd]?|ing))"
    r" (?:(?!(?:after|and|before|by|for|from|in|of|on|over|to|with)\b)[a-z’'-]+ ){0,3}"
    r"(?:release|freedom|freeing|liberation|return)\b",
    re.IGNORECASE,
)
FROM = re.compile(r"\b(?:from|held by) (?:the )?$")
BY_MEDIATION = re.compile(
    r"\b(?:(?:arranged|brokered|facilitated|mediated|negotiated|organi[sz]ed) by|mediation (?:by|of)) ", re.IGNORECASE
)
LISTED = r"(?:the )?(?:[^,;:.]* and )?$"
MEDIATED = re.compile(BY_MEDIATION.pattern + LISTED, re.IGNORECASE)
IN_EXCHANGE = re.compile(rf"\b(?:exchange|return|swapped|traded) for {LISTED}", re.IGNORECASE)
CUSTODY = re.compile(r"\b(?:prison|jail|custody|detention|captivity)\b", re.IGNORECASE)  # whose it is, its place tells


def is_obtained(mention: Mention) -> bool:
    """Whether it is a release that somebody is told to have obtained, not to have made, or one by mediation."""
    behind = words_behind(mention)
    return _obtained_at(mention) is not None or (mention.type == "release" and BY_MEDIATION.search(behind) is not None)


def released(mention: Mention) -> Mention:
    """The mention of a release that somebody obtained without that one, with those from whom it was as initiators; without who
    mediated, and whom others free in exchange."""
    if mention.type == "release":
        mention = _by_one_side(mention)
    at = _obtained_at(mention)
    if at is None:
        return mention
    kept = (a for a in mention.arguments if a.role != "initiator" or a.span.end > at)
    told = tuple(replace(a, role="initiator") if a.role == "recipient" and _is_from(mention, a) else a for a in kept)
    if not any(a.role == "initiator" for a in told):
        freed = [a.span for a in told if a.role == "recipient"]  # "a nurse from Mali"
        places = (a for a in told if a.role == "place" and _is_from(mention, a) and not CUSTODY.search(a.span.text))
        told += tuple(replace(a, role="initiator") for a in places if not any(span.end > a.span.start for span in freed))
    return replace(mention, arguments=told)


def _by_one_side(mention: Mention) -> Mention:
    def is_other(argument: Argument) -> bool:
        between = words_between(mention, mention.trigger.start, argument.span.start)
        others = {"initiator": MEDIATED, "recipient": IN_EXCHANGE}.get(argument.role)
        return argument.span.start >= mention.trigger.end and others is not None and others.search(between) is not None

    kept = tuple(argument for argument in mention.arguments if not is_other(argument))
    return mention if kept == mention.arguments else replace(mention, arguments=kept)


def _obtained_at(mention: Mention) -> int | None:
    """Where the verb begins by which somebody obtains the release."""
    if mention.type != "release" or mention.sentence is None:
        return None
    first, trigger = mention.sentence.start, mention.trigger
    found = (match for match in OBTAINED.finditer(mention.sentence.text) if first + match.end() > trigger.start)
    match = next(found, None)
    return first + match.start() if match and first + match.start() <= trigger.start else None


def _is_from(mention: Mention, argument: Argument) -> bool:
    if argument.span.start < mention.trigger.end:
        return False
    return FROM.search(words_before(mention, argument.span)) is not None
