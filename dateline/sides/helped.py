"""Whom an attack helps it does not hit: "flew strikes to help Mali". The tagger marks him as who is attacked."""

import re
from dataclasses import replace

from dateline.records import Argument, Mention
from dateline.sides.sentence_words import words_before

__all__ = ["without_helped"]

HELPED = re.compile(r"\b(?:to|in) (?:help|support|aid|assist|protect|defen[cs]e|defend|back)(?: of)? (?:the )?$")
# Whom those help who are hit: "shelled a post built to protect Mali", "bombed trucks sent to help Mali".
HELPING = re.compile(
    r"\b(?:built|deployed|dispatched|going|heading|hired|moving|posted|sent|set up|stationed|there|trained|trying|used|way)$"
)


def without_helped(mention: Mention) -> Mention:
    """The attack without those whom it helps."""
    if mention.type != "attack":
        return mention
    return replace(mention, arguments=tuple(a for a in mention.arguments if a.role != "recipient" or not _is_helped(mention, a)))


def _is_helped(mention: Mention, argument: Argument) -> bool:
    before = words_before(mention, argument.span)
    helped = HELPED.search(before) if argument.span.start >= mention.trigger.end else None
    return helped is not None and not HELPING.search(before[: helped.start()].rstrip())
