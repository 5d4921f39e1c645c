"""'Whose': "Chad, whose navy attacked Niger" tells of the navy of Chad, whoever the sentence began with."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dateline.actors.phrases import BREAKS, MARKS, PREPOSITIONS, Phrase
from dateline.actors.reading_names import Reading
from dateline.actors.words import Token, word_set
from dateline.records import Argument, Mention, Span
from dateline.resolve.articles import BODIES, ArticleIndex
from dateline.resolve.holders import as_holder

__all__ = ["WHOSE", "behind_whose", "names_before_whose", "without_whose"]

WHOSE = "'whose'"  # what a reason begins with

# Up to two words may stand between "whose" and the noun that a tagger marks: "whose own special forces".
OWNED = re.compile(r",? whose (?:[a-z-]+ ){0,2}$")
REACH = 60  # characters before the noun in which that stands
NOUNS = 4  # words from a name to the noun that it owns: "Chad's acting foreign minister"
BETWEEN = frozenset((",", "and", "the"))  # what may stand between the members of a list
# Of what each member of a list has its own; "Peru and Chile, whose troops fired" are the last one's.
OF_EACH = word_set("paired_rulers") | word_set("bodies_of_each")


def names_before_whose(index: ArticleIndex, words: Sequence[Token], at: int) -> list[Sequence[Token]]:
    """The words for those whose these words at the character `at` are, in the order of the text: what ends right before "whose",
    of a list all where each has such a body ("Chad and Niger, whose leaders"). Empty where none does: "the man whose wife"."""
    behind = OWNED.search(index.text[max(0, at - REACH) : at])
    if behind is None:
        return []
    end = at - len(behind[0])
    names = {index.tokens[match.end - 1].end: match for match in index.names}
    found: list[Sequence[Token]] = []
    while match := names.get(end):
        found.insert(0, index.tokens[match.start : match.end])
        last = match.start - 1
        while last > 0 and index.tokens[last].key in BETWEEN:
            last -= 1
        if OF_EACH.isdisjoint(token.key for token in words) or last == match.start - 1:
            break
        end = index.tokens[last].end
    return found or _with_noun(index, end)


def _with_noun(index: ArticleIndex, end: int) -> list[Sequence[Token]]:
    """The words that end there, if they are a name's with nouns behind it ("Chad's army", "the Chadian president"), or one word
    with a capital, which may be a surname."""
    last = next((n for n, token in enumerate(index.tokens) if token.end == end), None)
    if last is None or index.tokens[last].raw[:1].isupper():
        return [] if last is None else [index.tokens[last : last + 1]]
    for match in index.names:
        is_owner = index.tokens[match.end : match.end + 1] and index.tokens[match.end].key == "'s"
        is_owner = is_owner or any(entry.kind == "adjective" for entry in match.entries)
        behind = index.tokens[match.end : last + 1]
        if is_owner and 0 < len(behind) <= NOUNS and not any(token.key in BREAKS | PREPOSITIONS | MARKS for token in behind):
            return [index.tokens[match.start : last + 1]]
    return []


def behind_whose(index: ArticleIndex, phrase: Phrase, reading: Reading, owner: Reading, on: date | None) -> Reading:
    """The reading of a noun as of the owner: 'experts' behind "the UN, whose" are of a body of no state, 'president' is who holds
    the office there, not whoever else holds one like it."""
    sectors = owner.sectors if owner.code in BODIES or not reading.sectors else reading.sectors
    his = replace(reading, code=owner.code, sectors=sectors, reason=f"{WHOSE} {owner.reason}", entry=owner.entry)
    holder = as_holder(index, phrase, str(owner.code), his.reason, on)
    return holder if holder and holder.code == owner.code else his


def without_whose(mention: Mention) -> Mention:
    """The mention with the nouns behind "whose" without that word, where a tagger marked it with them or by itself."""
    if not any(argument.span.text.startswith("whose") for argument in mention.arguments):
        return mention
    spans = {(argument.role, argument.span.start) for argument in mention.arguments}

    def is_marked_twice(argument: Argument) -> bool:
        return argument.span.text == "whose" and (argument.role, argument.span.end + 1) in spans

    kept = (argument for argument in mention.arguments if not is_marked_twice(argument))
    return replace(mention, arguments=tuple(replace(a, span=_noun(a.span)) for a in kept))


def _noun(span: Span) -> Span:
    noun = span.text.removeprefix("whose ")
    return replace(span, start=span.end - len(noun), text=noun)
