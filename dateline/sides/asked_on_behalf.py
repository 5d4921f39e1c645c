"""For whom something is asked is not who is asked for it: "demanded more money for Syrian refugees", "appealed for food for Chad
and Mali"."""

import re
from dataclasses import replace

from dateline.records import Argument, Mention
from dateline.sides.sentence_words import sentence_end, words_between

__all__ = ["without_beneficiaries"]

# No words of another clause: "asked the premier, who spoke for Mali", "demanded that it pay for Chad".
WORD = r"(?!(?:that|who|which|when|where|after|before|while|because|as|and|but|or|to|from|of|by)\b)[\w$€£’'.,-]*[\w$€£’'-]"
THING_FOR = re.compile(rf" (?:{WORD} )+for (?:the |its |their |his |her |all )?")
# For what he did, or as his punishment: who is so spoken of may well be who is asked.
AGAINST = re.compile(
    r"\b(?:apolog|explanation|answer|reason|clarification|punish|sanction|penalt|accountab|responsib|account|jail|prison|death|arrest"
    r"|warrant|prosecut|condemn|bans?\b|blame|retaliat|retribution|revenge|consequence|tribunal|reckoning|trial\b|investigation"
    r"|embargo|boycott|blockade|tariff|restriction|curbs?\b|fines?\b|isolation|expulsion|suspension|exclusion|deadline|ultimatum"
    r"|tough|harsh|stricter|pressure)",
    re.IGNORECASE,
)
AND = re.compile(r"(?:,|,? and) (?:the )?")
# "For Chad and Mali to leave", "for Chad's raid".
DOES = re.compile(r"(?:,? (?:and )?(?:the )?[A-Z][\w’'-]*){0,4} to [a-z]|['’]s? ")


def without_beneficiaries(mention: Mention) -> Mention:
    """The demand without the recipients for whom something is asked, and those joined to them."""
    if mention.type != "demand" or mention.sentence is None:
        return mention
    kept, last = list[Argument](), None
    for argument in sorted(mention.arguments, key=lambda each: each.span.start):
        is_joined = last is not None and AND.fullmatch(words_between(mention, last, argument.span.start))
        if argument.role == "recipient" and (is_joined or _is_for(mention, argument)):
            last = argument.span.end
        else:
            kept.append(argument)
    return mention if last is None else replace(mention, arguments=tuple(a for a in mention.arguments if a in kept))


def _is_for(mention: Mention, argument: Argument) -> bool:
    """Whether a recipient stands behind a thing and "for", and nothing is told that he should do or did."""
    between = words_between(mention, mention.trigger.end, argument.span.start)
    behind = words_between(mention, argument.span.end, sentence_end(mention))
    return THING_FOR.fullmatch(between) is not None and not AGAINST.search(between) and not DOES.match(behind)
