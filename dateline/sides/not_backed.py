"""Who is not backed by those who welcome what is done to him: "hailed the conviction of Bo Berg", "backed a war against Fiji",
"praised the response to Fijian jets"."""

import re
from dataclasses import replace

from dateline.records import Argument, Mention
from dateline.sides.sentence_words import words_between

__all__ = ["not_backed"]

BACKS = re.compile(r"applau|approv|back|cheer|commend|endors|hail|laud|prais|salut|support|welcom", re.IGNORECASE)
JUSTICE = (
    r"arrests?|bans?|charges?|convictions?|execution|extradition|imprisonment|indictments?|jailing|prosecution|punishment|sanctions?"
    r"|sentenc(?:es?|ing)|trial|verdicts?|warrants?"
)
WORD = r"(?!by\b|and\b|for\b|of\b|that\b|who\b|which\b)[\w’'-]+"
AGAINST_HIM = re.compile(
    rf"(?: {WORD}){{0,4}} (?:{JUSTICE})(?: {WORD}){{0,2}} (?:for|of|on|over) (?:the )?|[^;:]* against (?:the )?"
    r"|[^;:]* (?:responses? to|retaliation for|victory over|(?:assault|attack|offensive|raid|strike)s? on) (?:the )?"
)
OTHER_CLAUSE = re.compile(r"\b(?:after|and|but|that|to(?! (?:the )?$)|when|while)\b")


def not_backed(mention: Mention) -> Mention:
    """The mention of an endorsement, or of a warrant that is backed, without the one to whom what it welcomes is done."""
    if mention.type not in ("endorsement", "concession") or not BACKS.match(mention.trigger.text):
        return mention
    kept = tuple(a for a in mention.arguments if not _suffers(mention, a))
    return mention if len(kept) == len(mention.arguments) else replace(mention, arguments=kept)


def _suffers(mention: Mention, argument: Argument) -> bool:
    if argument.role != "recipient" or argument.span.start < mention.trigger.end:
        return False
    between = words_between(mention, mention.trigger.end, argument.span.start)
    return AGAINST_HIM.fullmatch(between) is not None and not OTHER_CLAUSE.search(between)
