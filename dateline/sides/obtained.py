"""Who frees whom where somebody else obtains it: "Oslo secured the release of a nurse from Mali" tells of a release by Mali.

The tagger marks the one who obtains it as who frees.
"""

import re
from dataclasses import replace

from dateline.records import Argument, Mention
from dateline.sides.sentence_words import words_before

__all__ = ["is_obtained", "released"]

OBTAINED = re.compile(  # "secured the early release", with any of it as the trigger
    r"\b(?:secur(?:e[sd]?|ing)|obtain(?:s|ed|ing)?|gain(?:s|ed|ing)?|wins?|won|winning|broker(?:s|ed|ing)?|mediat(?:e[sd]?|ing))"
    r" (?:(?!(?:after|and|before|by|for|from|in|of|on|over|to|with)\b)[a-z’'-]+ ){0,3}"
    r"(?:release|freedom|freeing|liberation|return)\b",
    re.IGNORECASE,
)
FROM = re.compile(r"\b(?:from|held by) (?:the )?$")
CUSTODY = re.compile(r"\b(?:prison|jail|custody|detention|captivity)\b", re.IGNORECASE)  # whose it is, its place tells


def is_obtained(mention: Mention) -> bool:
    """Whether it is a release that somebody is told to have obtained, not to have made."""
    return _obtained_at(mention) is not None


def released(mention: Mention) -> Mention:
    """The mention of a release that somebody obtained without that one, with those from whom it was as initiators."""
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
