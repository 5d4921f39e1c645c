"""Whose an actor is where his words do not say it: the likeliest of the states and bodies that the article names.

'The ministry', 'five others', 'its neighbour': rules guess by what stands near, or leave it open (`unowned.py`). Here every
candidate gets a chance from labelled articles: weights of signs (`affiliation_signs.py`), a conditional logit (McFadden 1974).
Who has at least LIKELY is taken, with his chance in the reason; else all stays as the rules have it, but that a guess below
UNLIKELY is none. How the weights in data/affiliations.csv are learnt: `dateline models affiliations`.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.phrases import Phrase, parse
from dateline.actors.reading_names import SOMEBODY_OF, phrase_name
from dateline.actors.relations import OTHERS, none_of
from dateline.actors.sectors import ARMED, COUNTRIES
from dateline.actors.tables import MILITANTS, state_names
from dateline.actors.tenures import describe, may_have
from dateline.actors.words import tokenize, word_set
from dateline.ontology import SIDES, TYPES
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import OF_SEVERAL_STATES, ArticleIndex
from dateline.resolve.fired import are_fired
from dateline.resolve.holders import holder_of
from dateline.resolve.strangers import NOBODY
from dateline.sides.dealings import strangers_at
from dateline.sides.not_addressed import BETWEEN_STATES, is_never_own
from dateline.weighing.affiliation_signs import affiliation_signs, is_open
from dateline.weighing.chances import chances, weights_of_table

__all__ = ["LIKELY", "affiliated"]

LIKELY, UNLIKELY = 0.4, 0.15  # chances; how they were chosen: docs/decisions/0023
LIKELIEST = "the likeliest in this article"  # a reason
GROUPS = word_set("plural_pronouns") | word_set("thing_pronouns") | frozenset(("we", "us", "our", "ours", "ourselves"))
SOMEBODY = word_set("singular_pronouns") | word_set("speaker_pronouns")
SAYS_NOBODY = GROUPS | SOMEBODY | word_set("counts") | word_set("nobody") | {"of"}


def _weights() -> Mapping[str, float]:
    return weights_of_table("affiliations.csv")


def affiliated(
    mentions: Sequence[Mention], index: ArticleIndex, main: str | None, published_on: date | None
) -> tuple[Mention, ...]:
    """The mentions of an article, resolved, in text order, whose actors that do not say whose they are have the likeliest code;
    `main` is the code of the state that most of the article is about."""
    not_of, strangers = _not_of(mentions), strangers_at(mentions, index)
    found = {span: chances(candidates, _weights()) for span, candidates in affiliation_signs(mentions, index, main)}

    def mended(mention: Mention, argument: Argument) -> Argument:
        likely = found.get((argument.span.start, argument.span.end))
        if likely is None or not is_open(mention, argument):
            return argument
        barred = _barred(mention, argument) | not_of[argument.span.start, argument.span.end]
        barred |= {code for code in likely if code and not may_have(argument.span.text, code)}
        others = _without(likely, argument.actors[0].code, strangers.get(argument.span.start, NOBODY).codes)
        return replace(argument, actors=(_mended(argument, {c: p for c, p in others.items() if c not in barred}, published_on),))

    return tuple(replace(m, arguments=tuple(mended(m, a) for a in m.arguments)) if found else m for m in mentions)


def _without(likely: Mapping[str | None, float], guess: str | None, strangers: frozenset[str]) -> Mapping[str | None, float]:
    """The chances of the others, where some candidates are out of the question; the chance of the guess is that among these."""
    rest = {code: chance for code, chance in likely.items() if code not in strangers}
    return {code: chance / sum(rest.values()) if code == guess else chance for code, chance in rest.items()}


def _barred(mention: Mention, argument: Argument) -> set[str]:
    """Whom the words of the other side name, where nobody does so to his own state; whose rival it is: "Ghana's", 'its'."""
    reason = argument.actors[0].reason
    owners = _owners(argument.span.text) if reason == OTHERS else none_of(reason)
    others = [a for a in mention.arguments if a.role in SIDES and a.role != argument.role and not is_open(mention, a)]
    named = {actor.code for a in others for actor in a.actors if actor.code} if mention.type in BETWEEN_STATES else set()
    return named | owners | _struck(mention, argument)


def _struck(mention: Mention, argument: Argument) -> set[str]:
    """The bodies that somebody attacks: no militiaman who does is theirs, and no unarmed ship or people that an armed group
    strikes are a group's (a gang may be). Of drones and rockets, of whom no word tells whose they are, also the states that they
    strike, or where they do."""
    if mention.type != "attack":
        return set()
    if argument.role == "recipient":
        is_armed = argument.actors[0].sector in ARMED | {"CRM"}
        return set() if is_armed else {MILITANTS} & codes_of(arguments_of(mention, "initiator"))
    sufferers = codes_of(arguments_of(mention, "recipient")) | {mention.place.country if mention.place else None}
    are_of_anybody = are_fired(parse(tokenize(argument.span.text), load_gazetteer()))
    return {code for code in sufferers if code and (are_of_anybody or code in OF_SEVERAL_STATES)}


def _owners(words: str) -> set[str]:
    """The states of which the words tell that somebody is an ally or a rival; of a person's rival that says nothing."""
    phrase = parse(tokenize(words), load_gazetteer())
    owning = (m for m in phrase.names if m.end < len(phrase.tokens) and phrase.tokens[m.end].key in ("'s", "'"))
    return {entry.code for match in owning for entry in match.entries if entry.code and entry.kind in COUNTRIES}


def _not_of(mentions: Sequence[Mention]) -> Mapping[tuple[int, int], set[str]]:
    """The initiators whose some words cannot be, in whichever mention."""
    found: dict[tuple[int, int], set[str]] = defaultdict(set)
    for mention in mentions:
        doers, is_mutual = arguments_of(mention, "initiator"), TYPES[mention.type].symmetric
        for argument in (*arguments_of(mention, "recipient"), *(doers if is_mutual else ())):
            if is_never_own(mention, argument):
                found[argument.span.start, argument.span.end] |= codes_of(doers)
    return found


def _mended(argument: Argument, likely: Mapping[str | None, float], on: date | None) -> Actor:
    """The actor of the argument, by the chances of all candidates."""
    actor = argument.actors[0]
    code = max(sorted(likely, key=str), key=lambda each: likely[each])
    if code is not None and likely[code] >= LIKELY:
        return actor if code == actor.code else _of(argument, code, f"{LIKELIEST} (chance {likely[code]:.2f})", on)
    chance = likely.get(actor.code, 0.0)
    return actor if actor.code is None or chance >= UNLIKELY else _unknown(argument, chance)


def _unknown(argument: Argument, chance: float) -> Actor:
    """The actor of the argument as one of nobody known; nor is he called by the name of whoever holds an office there."""
    actor = argument.actors[0]
    name = phrase_name(parse(tokenize(argument.span.text), load_gazetteer()), None)
    return replace(actor, name=name, code=None, reason=f"unknown: unlikely in this article (chance {chance:.2f}): {actor.reason}")


def _of(argument: Argument, code: str, why: str, on: date | None) -> Actor:
    """The actor of the argument as one of that code: 'the president' is whoever holds the office there on that day."""
    phrase = parse(tokenize(argument.span.text), load_gazetteer())
    holder = holder_of(phrase, code, on)
    if holder:
        return Actor(holder.name, code, holder.sectors[0], holder.sectors, f"{describe(holder, on)}; {why}")
    return replace(argument.actors[0], name=_name(phrase, code), code=code, reason=why)


def _name(phrase: Phrase, code: str) -> str:
    """The words without their article; 'he', 'they' and 'five others', which name nobody, by their state."""
    words = {"five" if token.key[0].isdigit() else token.key for token in phrase.tokens}
    state = state_names().get(code)
    if state is None or not words <= SAYS_NOBODY:
        return phrase_name(phrase, None)
    return state if words <= GROUPS else SOMEBODY_OF + state if words <= SOMEBODY else f"people of {state}"
