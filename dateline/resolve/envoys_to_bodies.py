"""Whose 'its U.N. ambassador' is: of who sends him, not of the body to which he is sent."""

import re

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.phrases import Phrase, parse
from dateline.actors.reading_names import Reading
from dateline.actors.sectors import BODY_CODES
from dateline.actors.words import word_set
from dateline.resolve.articles import POINTS_BACK

__all__ = ["is_thrown_out", "is_told", "own_envoy"]

OWNERS = word_set("owners")
STATES = word_set("states_themselves")
NOUNS = ("ambassador", "envoy", "representative", "delegate", "diplomat")
SENT = frozenset((*NOUNS, *(f"{noun}s" for noun in NOUNS)))
# Nobody throws out his own: "expelled its U.N. envoy" is of who was sent to it.
THROWN_OUT = re.compile(r"\b(?:bann|barr|deport|eject|expel)\w*$|\b(?:threw|throw\w*|kick\w*) out$", re.IGNORECASE)


def own_envoy(phrase: Phrase, reading: Reading) -> Phrase | None:
    """The phrase without the name of the body that was read as whose he is: 'its ambassador' of 'its U.N. ambassador', "the
    country's envoy" of "the country's NATO envoy". None: it names nobody sent to a body, or does not say that he is sent."""
    if reading.entry is None or reading.entry.kind != "organisation" or reading.code not in BODY_CODES or not _is_owned(phrase):
        return None
    body = next((match for match in reversed(phrase.head_names()) if reading.entry in match.entries), None)
    if body is None or not any(token.key in SENT for token in phrase.tokens[body.end : phrase.cut]):
        return None
    return parse((*phrase.tokens[: body.start], *phrase.tokens[body.end :]), load_gazetteer())


def _is_owned(phrase: Phrase) -> bool:
    first = [token.key for token in phrase.tokens[:3]]
    return first[0] in OWNERS or (first[1:] != [] and first[1] in STATES and first[2:] == ["'s"])


def is_thrown_out(text: str, at: int) -> bool:
    """Whether the phrase at a character is what a verb of throwing out stands before."""
    return THROWN_OUT.search(text[max(0, at - 30) : at].rstrip()) is not None


def is_told(own: Phrase, sender: Reading) -> bool:
    """Whether the article tells who sends him: whom the pronoun points back to, or which state "the country" is."""
    return sender.code is not None and (own.tokens[0].key not in OWNERS or POINTS_BACK in sender.reason)
