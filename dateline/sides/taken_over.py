"""Whose measures somebody takes over is not their target: "joined the European Union's sanctions against Belarus"."""

import re
from dataclasses import replace

from dateline.actors.words import word_set
from dateline.records import Mention
from dateline.sides.sentence_words import words_before

__all__ = ["without_whose_measures"]

WHOSE = re.compile(rf"['’]s? (?:[\w-]+ ){{0,2}}(?:{'|'.join(sorted(word_set('trade_measures')))})\b")
# Whom they hit stands behind this: "applied sanctions on Togo's trade-ban list".
WITH = re.compile(r"follow(?:s|ed|ing)?\b[^,;]* with\b", re.IGNORECASE)  # "followed Togo's tariffs with its own"
ON = re.compile(r"\b(?:on|upon|against|at|to)(?: the)? $")
# Not "matched its tariffs", which answers them.
TAKES_OVER = re.compile(
    r"(?:adopt|align|appl(?:y|ie)|back|endors|enforc|follow|implement|join|support|t(?:ak(?:e|es|ing)|ook) over)", re.IGNORECASE
)


def without_whose_measures(mention: Mention) -> Mention:
    """The mention of sanctions taken over without those who had them before among the recipients."""
    if mention.type not in ("sanctions_imposed", "sanctions_lifted") or mention.sentence is None:
        return mention
    text, first = mention.sentence.text, mention.sentence.start
    if not TAKES_OVER.match(mention.trigger.text) or WITH.match(text, mention.trigger.start - first):
        return mention
    gone = [a for a in mention.arguments if a.role == "recipient" and WHOSE.match(text, a.span.end - first)]
    kept = tuple(a for a in mention.arguments if a not in gone or ON.search(words_before(mention, a.span)))
    return mention if kept == mention.arguments else replace(mention, arguments=kept)
