"""What is told right before a mention, and by what words it may speak of that: "it", "the charge", "the offer"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from dateline.ontology import SPEECH
from dateline.records import Mention, Span
from dateline.resolve.arguments import arguments_of
from dateline.sides.sentence_words import words_behind

__all__ = ["AFTER_IT", "CALLED", "IDEAS", "IT", "SAID", "spoken_of", "stem", "stems", "told_beside", "told_near"]

SAID = SPEECH - {"concession"}
IDEAS = "ideas?|overtures?|proposals?|suggestions?"
CALLED = {  # by type, what is said is called by who answers it
    "accusation": "accusations?|allegations?|assertions?|charges?|claims?|complaints?|criticisms?",
    "demand": f"appeals?|calls?|demands?|pleas?|requests?|ultimatum|{IDEAS}",
    "pledge": "invitations?|offers?",
    "threat": "demands?|threats?|ultimatum|warnings?",
}
AFTER_IT = r"(?=\W*(?:$|[,.;:])| (?:and|as|at|because|but|in|on|within)\b)"
IT = rf"\W*(?:it|this|that|them)(?: (?:down|outright|out of hand))?{AFTER_IT}"  # not "that its men", "this week's offer"
WORD, ENDING = re.compile(r"[a-z]{4,}|\bact\b"), re.compile(r"(?:ings?|ed|s)$")


def told_near(mentions: Sequence[Mention], number: int, sentences: int) -> list[Mention]:
    """What is told before the mention in its sentence and in `sentences` before it that tell of anything, the last first."""
    own, seen, near = mentions[number], list[Span](), list[Mention]()
    for earlier in reversed(mentions[:number]):
        if earlier.sentence is None or own.sentence is None:
            continue
        if earlier.sentence not in (own.sentence, *seen):
            seen.append(earlier.sentence)
        if len(seen) > sentences:
            break
        if earlier.trigger.end <= own.trigger.start:
            near.append(earlier)
    return near


def told_beside(mentions: Sequence[Mention], number: int, types: frozenset[str]) -> Mention | None:
    """The nearest event of those types told before the mention in its sentence."""
    return next((earlier for earlier in told_near(mentions, number, 0) if earlier.type in types), None)


def spoken_of(own: Mention) -> list[Span]:
    """What a mention speaks of: its objects, else what stands behind it in its sentence, from the first word on."""
    behind = words_behind(own)
    start, end = own.trigger.end + len(behind) - len(behind.lstrip()), own.trigger.end + len(behind)
    return [argument.span for argument in arguments_of(own, "object")] or [Span(start, end, behind.lstrip())]


def stem(word: str) -> str:
    """The word without its ending, by which what is done and the noun for it are one: 'raid' of "raided"."""
    return ENDING.sub("", word.lower())[:5]


@lru_cache(maxsize=10_000)  # what reacts is compared with all that was told before it
def stems(words: str) -> frozenset[str]:
    """The stems of all but short words."""
    return frozenset(stem(word) for word in WORD.findall(words.lower()))
