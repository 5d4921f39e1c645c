"""Against whom a protest is where the words say against what: "marched in Athens to protest against EU migration policy"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.gazetteer import load_gazetteer, scan
from dateline.actors.sectors import COUNTRIES
from dateline.actors.words import tokenize, word_set
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of
from dateline.resolve.articles import OF_SEVERAL_STATES
from dateline.sides.sentence_words import words_before
from dateline.sides.soil import Lent

__all__ = ["protested_against"]

AGAINST = re.compile(r"\b(?:against|over)(?: (?:the|an?|new|planned|proposed))* $")
LEADING = word_set("articles") | word_set("counts") | {"new", "planned", "proposed"}
OWNING = frozenset(("adjective", "people", "organisation"))  # "the Peru border bill" may be anybody's
# What of a body or a state the own one decides on: "NATO membership", "a U.S. trade deal".
OWN_POLICY = re.compile(
    r"\b(?:membership|accession|entry|exit|integration|bid|candidacy|aspirations|referendum|vote|deals?|agreements?|pacts?|accords?"
    r"|treat(?:y|ies)|conventions?|protocols?|talks|visits?|summits?|loans?|bailouts?|aid|investments?|influence)\b",
    re.IGNORECASE,
)
TO = re.compile(r"\b(?:to|in)(?: \w+ly)? $")
PROTEST = re.compile(r"(?:protest|demonstrat|denounc)", re.IGNORECASE)


def protested_against(mentions: Sequence[Mention], number: int) -> Lent | None:
    """The body or state whose thing it is against, or whom the protest is against for which they "marched": "to protest ..."."""
    own = mentions[number]
    if own.type != "protest" or arguments_of(own, "recipient"):
        return None
    owners = tuple(found for a in arguments_of(own, "object") if (found := _owner(own, a)))
    if owners:
        return "recipient", owners[:1], "whose it is"
    for other in mentions[number + 1 :]:
        is_its_aim = PROTEST.match(other.trigger.text) and TO.search(words_before(other, other.trigger))
        if other.type == own.type and other.sentence is not None and other.sentence == own.sentence and is_its_aim:
            told = arguments_of(other, "recipient") or tuple(f for a in arguments_of(other, "object") if (f := _owner(other, a)))
            return ("recipient", told, f"goes on with {other.trigger.text!r}") if told else None
    return None


def _owner(own: Mention, argument: Argument) -> Argument | None:
    """The state or body that leads the words of what the protest is against."""
    text = argument.span.text
    if not AGAINST.search(words_before(own, argument.span)) or OWN_POLICY.search(text):
        return None
    tokens = tokenize(text)
    for match in scan(tokens, load_gazetteer()):
        entry = next((e for e in match.entries if e.kind in COUNTRIES or e.code in OF_SEVERAL_STATES), None)
        is_first = all(token.key in LEADING for token in tokens[: match.start]) and match.end < len(tokens)
        is_owner = any(e.kind in OWNING for e in match.entries) or text[tokens[match.end - 1].end :][:1] in ("'", "’")
        if entry and entry.code and is_first and is_owner:
            return replace(argument, actors=(Actor(entry.name, entry.code, "GOV", ("GOV",), f"{text!r}"),))
    return None
