"""Who frees whom where somebody else obtains it: "Oslo secured the release of a nurse from Mali" tells of no release by Oslo.

The tagger marks the one who obtains it as who frees.
"""

import re
from dataclasses import replace

from dateline.records import Mention
from dateline.sides.sentence_words import words_behind

__all__ = ["is_obtained", "released"]

OBTAINED = re.compile(  # "secured the early release", with any of it as the trigger
    r"\b(?:secur(?:e[sd]?|ing)|obtain(?:s|ed|ing)?|gain(?:s|ed|ing)?|wins?|won|winning|broker(?:s|ed|ing)?|mediat(?:e[sd]?|ing))"
    r" (?:(?!(?:after|and|before|by|for|from|in|of|on|over|to|with)\b)[a-z’'-]+ ){0,3}"
    r"(?:release|freedom|freeing|liberation|return)\b",
    re.IGNORECASE,
)
BY_MEDIATION = re.compile(
    r"\b(?:(?:arranged|brokered|facilitated|mediated|negotiated|organi[sz]ed) by|mediation (?:by|of)) ", re.IGNORECASE
)


def is_obtained(mention: Mention) -> bool:
    """Whether it is a release that somebody is told to have obtained, not to have made, or one by mediation."""
    behind = words_behind(mention)
    return _obtained_at(mention) is not None or (mention.type == "release" and BY_MEDIATION.search(behind) is not None)


def released(mention: Mention) -> Mention:
    """The mention of a release that somebody obtained without that one."""
    at = _obtained_at(mention)
    if at is None:
        return mention
    return replace(mention, arguments=tuple(a for a in mention.arguments if a.role != "initiator" or a.span.end > at))


def _obtained_at(mention: Mention) -> int | None:
    """Where the verb begins by which somebody obtains the release."""
    if mention.type != "release" or mention.sentence is None:
        return None
    first, trigger = mention.sentence.start, mention.trigger
    found = (match for match in OBTAINED.finditer(mention.sentence.text) if first + match.end() > trigger.start)
    match = next(found, None)
    return first + match.start() if match and first + match.start() <= trigger.start else None
