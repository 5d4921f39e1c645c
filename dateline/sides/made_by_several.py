"""What several states made together, and "the accord" or "the outcome" by which others speak of it."""

import re
from collections.abc import Sequence
from datetime import timedelta

from dateline.ontology import BEGUN
from dateline.records import Mention
from dateline.resolve.arguments import arguments_of, codes_of

__all__ = ["ENDING", "LONG_BEFORE", "made_by_several", "stems"]

# What several states made, and what came of it.
PACTS = frozenset(("accor", "agree", "commu", "compr", "deal", "decla", "memor", "pact", "proto", "treat"))
THAWS = frozenset(("recon", "rappr", "thaw", "outco", "resul"))
OF_ANY_PACT = frozenset(("draft", "final", "histo", "joint", "landm", "peace", "whole"))
FURTHER = re.compile(r" (?:between|by|for|of|that|with)\b")
PACTS_OR_TALKS = frozenset(("agreement", "meeting", "relations_restored", "summit", "talks"))
WORD = re.compile(r"[a-z]{4,}|\bact\b")
ENDING = re.compile(r"(?:ings?|ed|s)$")
LONG_BEFORE = timedelta(days=300)


def made_by_several(before: Sequence[Mention], own: Mention, words: set[str]) -> list[Mention]:
    """What several others agreed on, where "the accord" is spoken of, or also where they met, behind "the outcome" by itself: not
    long before, and called so by no words that are not told of it."""
    types = {"agreement"} if words & PACTS else PACTS_OR_TALKS if words and words <= THAWS else set()
    reacting, others, found = codes_of(arguments_of(own, "initiator")), words - PACTS - THAWS - OF_ANY_PACT, list[Mention]()
    for made in before if types and not _is_told_further(own) else ():
        codes, over, day = codes_of(arguments_of(made, "initiator")), made.date.latest, own.date.earliest
        is_old = over is not None and day is not None and day - over > LONG_BEFORE
        is_known = others <= stems((made.sentence or made.trigger).text)
        is_made = made.type in types and made.status in BEGUN and len(codes) > 1
        if is_made and is_known and not (is_old or codes & reacting):
            found.append(made)
    return found


def _is_told_further(own: Mention) -> bool:
    """Whether words behind tell which one it is: "welcomed the accord that Togo had signed"."""
    sentence, objects = own.sentence or own.trigger, arguments_of(own, "object")
    return bool(objects) and FURTHER.match(sentence.text, max(a.span.end for a in objects) - sentence.start) is not None


def stems(words: str) -> set[str]:
    """The words without their endings, by which what is done and the noun for it are one: 'raid' of "raided"."""
    return {ENDING.sub("", word)[:5] for word in WORD.findall(words.lower())}
