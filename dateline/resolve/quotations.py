"""Who speaks a quotation: 'we', 'I' and 'our' inside of it are its speaker's words."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from operator import attrgetter

from dateline.actors.phrases import BREAKS, PREPOSITIONS
from dateline.actors.sectors import OF_STATES
from dateline.actors.words import LINKS, Token, word_set
from dateline.calendar_names import DATE_WORDS
from dateline.quotes import is_quoted, quotation_around, quotations_of
from dateline.records import Actor
from dateline.resolve.articles import FALLBACKS, POINTS_BACK, ArticleIndex
from dateline.resolve.clauses import ASIDES
from dateline.resolve.earlier import SENTENCES_BACK, Earlier, first_near

__all__ = ["OFFICIAL", "SPOKEN", "ReadTokens", "speaker"]

ReadTokens = Callable[[Sequence[Token]], Actor | None]
SAYING = word_set("saying")
SINGULAR = word_set("singular_pronouns")
PLURAL = word_set("plural_pronouns")
SPOKESMEN, TO_HEADS = word_set("for_heads"), word_set("to_heads")  # "a spokesman for Putin", "an aide to Putin"
CLOSING = "”\"'"
REACH = 3  # closed quotations back whose speaker may go on
LINES = 2  # line ends, one of them an empty line, between a quotation and the one that goes on with it
WIDTH = 12  # tokens of a subject beside its verb of saying
NOT_HIS = (BREAKS | LINKS | PREPOSITIONS | DATE_WORDS) - {"from", "in", "of"}  # beyond these words others are told
# Reasons: the words that bring the quotation in say who speaks, for his state, if he is an official.
SPOKEN, OFFICIAL = "whose words the quotation is", "for whom the quotation speaks"
OF_A_PARTY = "party"  # how the reason of one begins


@dataclass(frozen=True, slots=True)
class _Region:
    """Characters outside of the quotation in which its speaker may be told; behind it the verb may come first. `is_beside`: they
    are of its own sentence, or of that of a quotation which it goes on from with nothing between."""

    start: int
    end: int
    is_behind: bool
    is_beside: bool


def speaker(at: int, index: ArticleIndex, earlier: Sequence[Earlier], read: ReadTokens) -> Actor | None:
    """Who speaks the quotation that holds `at`: the subject of a verb of saying behind it, before it, beside the quotation
    before it of the same or the last paragraph, or in the sentence before; his reason is SPOKEN or OFFICIAL where words beside it
    say who he is. None: nobody is told, or `at` is not quoted."""
    number = quotation_around(index.text, at)
    if number is None:
        return None
    for region in _regions(index, number):
        found = _sayer(region, index, _outside(region, index, earlier), read)
        if found:
            return _as_spoken(found[0]) if found[0] and region.is_beside and _is_named(found[0]) else found[0]
    return None


def _outside(region: _Region, index: ArticleIndex, earlier: Sequence[Earlier]) -> list[Earlier]:
    """Those told of outside quotations in a region, and before it as far as a pronoun in it may point back."""
    first = index.sentences[max(0, index.sentence_of(region.start) - SENTENCES_BACK)]
    low, high = (bisect_left(earlier, at, key=attrgetter("at")) for at in (first, region.end))
    return [item for item in earlier[low:high] if not is_quoted(index.text, item.at)]


def _as_spoken(actor: Actor) -> Actor:
    """A party in power speaks for itself."""
    is_official = actor.sector in OF_STATES and not actor.reason.startswith(OF_A_PARTY)
    return replace(actor, reason=OFFICIAL if is_official else SPOKEN)


def _is_named(actor: Actor) -> bool:
    """Whether words, and no guess, say whose the actor is; by the name of one out of office another may be called."""
    is_guess = any(guess in actor.reason for guess in (*FALLBACKS, POINTS_BACK))
    return actor.code is not None and actor.sector != "ELI" and not is_guess


def _regions(index: ArticleIndex, number: int) -> Iterator[_Region]:
    """Behind and before the quotation, then the same of those that it goes on from: the last paragraphs of a long one, which
    open without closing, or closed ones near by; the sentence before it comes after its own."""
    closed, is_beside, quotations = 0, True, quotations_of(index.text)
    for at in range(number, -1, -1):
        start, end = quotations[at]
        if at < number and index.text[end : quotations[at + 1][0]].count("\n") > LINES:
            return
        closed += index.text[end - 1] in CLOSING
        if closed > REACH:
            return
        after = quotations[at + 1][0] if at + 1 < len(quotations) else len(index.text)
        next_start = quotations[at + 1][0] if at < number else start
        is_beside = is_beside and index.sentence_of(next_start) - index.sentence_of(end) <= 1
        yield _Region(end, min(after, _sentence_end(index, start, end)), True, is_beside)
        before = quotations[at - 1][1] if at else 0
        head = index.sentences[index.sentence_of(start)]
        yield _Region(max(before, head), start, False, is_beside)
        if at == number and index.sentence_of(start) > 0:
            last = index.sentences[index.sentence_of(start) - 1]
            if last >= before and index.text[last:start].count("\n") <= LINES:
                yield _Region(last, head, False, False)


def _sentence_end(index: ArticleIndex, start: int, end: int) -> int:
    """Where the sentence that goes on behind a quotation ends: at once if a full stop closed the quotation."""
    if index.text[start:end].rstrip("”\"'").endswith("."):
        return end
    return (*index.sentences[index.sentence_of(end) + 1 :][:1], len(index.text))[0]


def _sayer(region: _Region, index: ArticleIndex, earlier: Sequence[Earlier], read: ReadTokens) -> tuple[Actor | None] | None:
    """The subject of the verb of saying in the region: the pronoun or actor before the verb, else the words before it, else
    what stands behind it. (None,): somebody says it, but nobody knows who; None: nobody says anything."""
    tokens = index.tokens_within(region.start, region.end)
    verbs = [n for n, token in enumerate(tokens) if token.key in SAYING]
    if not verbs:
        return None
    verb = verbs[0] if region.is_behind else verbs[-1]
    before = _subject(tokens[:verb][::-1], index, earlier, read)
    if before or not region.is_behind:
        return before
    return _subject(tokens[verb + 1 :], index, earlier, read)


def _subject(
    outward: Sequence[Token], index: ArticleIndex, earlier: Sequence[Earlier], read: ReadTokens
) -> tuple[Actor | None] | None:
    """Who stands on one side of the verb, its tokens given from the verb outward: whose an actor is whom no words of his own
    name, those that hang on him may: "said the nurse from the Malian town of Gao"."""
    words = [token for token in outward if token.raw[0].isalnum()]
    if not words:
        return None
    if words[0].key in SINGULAR | PLURAL:
        fitting = [i for i in earlier if i.at < words[0].start and (i.is_person if words[0].key in SINGULAR else i.is_plural)]
        return (first_near(fitting, words[0].start, index),)
    near = _nearest_kind(outward, index, earlier)
    if near and _is_named(near):
        return (near,)
    own = list(takewhile(_is_his, outward)) if near else words
    phrase = sorted(own[:WIDTH], key=lambda token: token.start)
    found = read(phrase) if phrase and phrase[0].key not in PREPOSITIONS else None
    if near and not (found and _is_named(found)):
        return (near,)
    return (found,) if found or words[0].raw[0].isupper() else None


def _is_his(token: Token) -> bool:
    return token.key not in NOT_HIS and (token.raw[0].isalnum() or token.key == "'s")


def _nearest_kind(outward: Sequence[Token], index: ArticleIndex, earlier: Sequence[Earlier]) -> Actor | None:
    """Of the actors at those tokens the first person, else the first of several people, else the first state or body; nobody
    within an aside, and one that hangs on a preposition only where it tells for whom somebody speaks ("an aide to Putin")."""
    starts, apart = [token.start for token in outward if token.raw[0].isalnum()][: 2 * WIDTH], _asides(outward)
    found = [(starts.index(item.at), item) for item in earlier if item.at in starts and item.at not in apart]
    items = [item for _, item in sorted(found, key=lambda row: row[0])]
    items = [item for item in items if not _hangs(item, index)]
    people = [item for item in items if item.is_person] or [item for item in items if item.is_plural]
    people = people or [item for item in items if item.actor.code]
    return people[0].actor if people else None


def _hangs(item: Earlier, index: ArticleIndex) -> bool:
    at = index.token_at(item.at)
    noun, link = (token.key for token in index.tokens[at - 2 : at]) if at > 1 else ("", "")
    speaks_for = (link == "for" and noun in SPOKESMEN) or (link == "to" and noun in TO_HEADS)
    return link in PREPOSITIONS and not (item.is_person and speaks_for)


def _asides(outward: Sequence[Token]) -> frozenset[int]:
    """Where the words stand of what two commas, or behind the verb one, set apart: ", who met Biden in Rome,", ", responding to
    Biden,"; not in "Chad met Mali, whose envoy said"."""
    tokens = sorted(outward, key=lambda token: token.start)
    is_behind = outward[0] is tokens[0]
    commas = [*(n for n, token in enumerate(tokens) if token.key == ","), *([len(tokens)] if is_behind else [])]
    openers = ((first, last, tokens[first + 1]) for first, last in pairwise(commas) if first + 1 < last)
    spans = ((first, last) for first, last, word in openers if word.key in ASIDES or _is_participle(word))
    return frozenset(token.start for first, last in spans for token in tokens[first:last])


def _is_participle(word: Token) -> bool:
    return word.raw.islower() and re.fullmatch(r"\w{3,}(?:ing|ed)", word.key) is not None
