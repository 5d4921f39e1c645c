"""Who did to it what a relative clause tells: of "Fiji and the two neighbours that cut ties with it" the neighbours alone."""

import re
from dataclasses import replace

from dateline.records import Argument, Mention
from dateline.sides.sentence_words import words_between

__all__ = ["without_unrestricted"]

THE_OTHERS = re.compile(r"(?:the|those|all|many|several|some) (?!.*\bother\b)(?:[\w’'-]+ ){0,4}?[a-z-]+s\b")
IT = re.compile(r"its?\b", re.IGNORECASE)
AND = re.compile(r",? and ")
THAT = re.compile(r"(?: [\w’'-]+){0,3}? (?:that|which|who) (?:(?:had|have|has|later|then|also|\w+ly) )*")


def without_unrestricted(mention: Mention) -> Mention:
    """The mention without an initiator whom "and" joins to others, of whom the relative clause tells what they did to "it"."""
    if not any(argument.role == "recipient" and IT.match(argument.span.text) for argument in mention.arguments):
        return mention
    initiators = [argument for argument in mention.arguments if argument.role == "initiator"]
    others = [a for a in initiators if THE_OTHERS.match(a.span.text) and _is_told_of(mention, a)]
    named = [a for a in initiators if any(AND.fullmatch(words_between(mention, a.span.end, each.span.start)) for each in others)]
    return replace(mention, arguments=tuple(a for a in mention.arguments if a not in named)) if named else mention


def _is_told_of(mention: Mention, argument: Argument) -> bool:
    """Whether nothing but "that" stands between them and the verb."""
    return THAT.fullmatch(words_between(mention, argument.span.end, mention.trigger.start)) is not None
