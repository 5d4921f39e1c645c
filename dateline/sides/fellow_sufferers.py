"""Who suffers it along with somebody: "was killed with the Dutch consul" tells of another dead, and of no author."""

import re
from dataclasses import replace

from dateline.actors.words import tokenize, word_set
from dateline.records import Argument, Mention
from dateline.sides.sentence_words import words_before, words_between

__all__ = ["with_fellow_sufferers"]

WEAPONS = word_set("weapon_words")
PASSIVE = re.compile(r"\b(?:am|is|are|was|were|be|been|being|got|gets?)(?: (?:\w+ly|also|both|then|later))* $", re.IGNORECASE)
ALONG = re.compile(r",? (?:with|along with|alongside|together with) (?:(?:the|an?|his|her|its|their) )?", re.IGNORECASE)
# Behind whom: no noun, of which the words would only tell more ("with a Russian rifle").
ENDED = re.compile(r"['’]?(?:$|[.,;:]| (?:and|as|at|by|during|from|in|last|near|of|off|on|outside|when|while|who|yesterday)\b)")


def with_fellow_sufferers(mention: Mention) -> Mention:
    """The mention of an attack or an arrest in the passive with those behind its 'with' among the recipients."""
    is_passive = mention.type in ("arrest", "attack") and PASSIVE.search(words_before(mention, mention.trigger))
    if not is_passive or not any(a.role == "recipient" and a.span.end <= mention.trigger.start for a in mention.arguments):
        return mention
    told = (replace(a, role="recipient") if _is_along(mention, a) else a for a in mention.arguments)
    return replace(mention, arguments=tuple(told))


def _is_along(mention: Mention, argument: Argument) -> bool:
    end = mention.sentence.end if mention.sentence else 0
    return (
        argument.role == "initiator"
        and ALONG.fullmatch(words_between(mention, mention.trigger.end, argument.span.start)) is not None
        and ENDED.match(words_between(mention, argument.span.end, end)) is not None
        and WEAPONS.isdisjoint(token.key for token in tokenize(argument.span.text))
    )
