"""Whose envoys go back or are called home, whose missions open, between whom ties are: these act, also where the words for them
are no subject. "The ambassadors of both countries will return", "relations between Chad and Mali were cut"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from dateline.records import Argument, Mention, Span
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.pair_words import is_pair
from dateline.sides.joined import NAME
from dateline.sides.sentence_words import words_between

__all__ = ["with_whose_envoys"]

ENVOYS = r"(?:ambassadors?|envoys?|consuls?|diplomats?|high commissioners?|heads of mission)"
TIES = r"(?:embass(?:y|ies)|consulates?|missions|relations|ties)"
THINGS = {  # what belongs to the parties, by the type that is told of it
    "ambassador_recall": ENVOYS,
    "ambassador_return": ENVOYS,
    "relations_restored": TIES,
    "relations_severed": TIES,
}
LISTED = rf"(?:the )?{NAME}(?:, (?:the )?{NAME})*,? and (?:the )?{NAME}"
OF_TWO = r"(?:both|each|either|the two)\b(?: [a-z-]+){0,2}"
OWNED = {
    thing: re.compile(rf"\b(?i:{thing}) (?:of|between) (?:(?P<two>{OF_TWO})|(?P<listed>{LISTED}))") for thing in (ENVOYS, TIES)
}
# Of ambassadors a state has one in each capital: "both ambassadors" are of two, "both diplomats" may be of one.
THEIRS = re.compile(
    r"\b(?:[Tt]heir (?:own |respective )?(?:ambassadors|envoys)|(?P<two>(?:[Bb]oth|[Tt]he two) ambassadors)"
    r"|[Tt]he [A-Z]\w+(?:, [A-Z]\w+)*,? and(?: [A-Z]\w+){1,2} (?:ambassadors|envoys))\b"
)
OF_ONE = re.compile(
    r"\b(?:ambassadors|envoys|diplomats) (?:to|in)\b|\btwo (?:of its|[A-Z]\w+) (?:ambassadors|envoys)\b"
    r"|\b(?:ambassador|envoy) (?:to|in) [^;:]*?(?:\. Its|\band its) (?:\w+ )?(?:ambassador|envoy) (?:to|in)\b"
)
# What stands between them and the verb: "of both countries, who were called home in May, are expected to".
TO_VERB = re.compile(
    r"(?:,? (?:who|which|recalled|called|expelled|withdrawn|closed|cut|sent)\b[^;:]*?,)?"
    r"(?: (?:to|in) (?:the )?[A-Z][\w-]*(?: and [A-Z][\w-]*)?)?"
    r"(?: (?:are|is|was|were|be|been|being|has|have|had|will|would|may|might|could|can|shall|should|must|also|again|now|both|all"
    r"|soon|then|later|finally|formally|officially|each|expected|due|set|ready|likely|to|not|about|on [A-Z][a-z]+day))* "
)
OFFICES = re.compile(r"\b(?:embass|consulate|mission)", re.IGNORECASE)  # of several, in a third country: not of ties between them
BEHIND_NOUN = re.compile(r" of (?:[a-z-]+ ){0,2}")  # "the return of the ambassadors of both countries"


def with_whose_envoys(mention: Mention, index: ArticleIndex) -> Mention:
    """The mention with the owners as initiators, as sure as its trigger, in place of what the tagger marked in the words for
    them and of whoever says that they go; not beside somebody else who does it: "Oman restored ties between Chad and Mali"."""
    for thing, owners in _owned(mention, index):
        inside = [a for a in mention.arguments if a.role in ("initiator", "recipient") and a.span.overlaps(thing)]
        others = [a for a in mention.arguments if a.role == "initiator" and a not in inside]
        is_subject = TO_VERB.fullmatch(words_between(mention, thing.end, mention.trigger.start)) is not None
        is_of_noun = BEHIND_NOUN.fullmatch(words_between(mention, mention.trigger.end, thing.start)) is not None
        is_said = is_subject and all(a.span.end <= thing.start for a in others)
        is_marked = any(a.span.overlaps(thing) for a in mention.arguments)
        if owners.text.startswith("their ") and others:
            continue
        if is_said or (not others and (is_of_noun or is_marked)):
            kept = (a for a in mention.arguments if a not in inside and a not in others)
            return replace(mention, arguments=(*kept, Argument("initiator", owners, mention.confidence)))
    return mention


def _owned(mention: Mention, index: ArticleIndex) -> Iterator[tuple[Span, Span]]:
    """The words for what belongs to the parties, and those of them that say who these are."""
    if mention.sentence is None or mention.type not in THINGS:
        return
    text, first = mention.sentence.text, mention.sentence.start
    for found in OWNED[THINGS[mention.type]].finditer(text):
        start, words = found.start("two" if found["two"] else "listed"), found["listed"] or _pair(found["two"])
        if words and not (OFFICES.search(found[0]) and (found["listed"] or text.startswith(" in ", start + len(words)))):
            end = start + len(words)
            yield Span(first + found.start(), first + end, text[found.start() : end]), Span(first + start, first + end, words)
    for found in THEIRS.finditer(text) if THINGS[mention.type] == ENVOYS else ():
        if not (found["two"] and OF_ONE.search(index.text, 0, first + found.start())):
            span = Span(first + found.start(), first + found.end(), found[0])
            yield span, span


def _pair(words: str) -> str:
    """'Both countries' of 'both countries will return'; empty: they are no pair."""
    while words and not is_pair(words.split()):
        words = words.rpartition(" ")[0]
    return words
