"""Who is freed as the other half of a swap: "freed a pilot in exchange for two Malian engineers"."""

import re

from dateline.records import Mention
from dateline.sides.sentence_words import words_before, words_behind

__all__ = ["is_in_exchange"]

BY_EXCHANGE = re.compile(r"\bin (?:exchange|return|a swap) for (?:(?:the|an?) )?(?:[a-z]+ )?$")
EXCHANGE, FOR = re.compile(r"(?:in )?(?:exchange|return|swap)(?P<for> for)?", re.IGNORECASE), re.compile(r" for\b")


def is_in_exchange(own: Mention) -> bool:
    """Whether it is told as what is given back: "in exchange for V-ing two men", the exchange for them itself."""
    exchange = EXCHANGE.fullmatch(own.trigger.text)
    if exchange:
        return bool(exchange["for"] or FOR.match(words_behind(own)))
    return BY_EXCHANGE.search(words_before(own, own.trigger)) is not None
