"""Whom a demand for a captive's release is made of: "Fiji jailed a Peruvian cook. Peru demanded his release" asks Fiji.

Whom the demand names as to be freed is not the one asked.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.sectors import OF_STATES
from dateline.actors.tables import names_by_code, state_names
from dateline.ontology import BEGUN
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of, lent
from dateline.resolve.articles import ArticleIndex
from dateline.sides.sentence_words import words_before, words_behind

__all__ = ["TAKEN", "asked_for_release", "freed_by", "with_captors"]

HOW = r"(?:(?!of\b|to\b)[a-z-]+,? (?:and )?){0,2}"
FREED = rf"{HOW}(?:release|freedom|freeing|liberation|return|repatriation|extradition|consular access)\b"
WHOSE = r"(?P<whose>his|her|its|their|(?:the )?(?:[\w’'-]+ ){0,3}[\w-]+(?:['’]s|s['’]))"
THINGS = r"(?:[\w-]+ ){0,2}(?:aid|assets|details|documents|files|funds|information|loans?|money|names|papers|records|reports?)\b"
WHOM = rf"(?!{THINGS})(?P<whom>[^.;:,]+)"
ASKED = re.compile(
    rf"(?: again| on \w+day)?(?: for)? (?:{WHOSE} {FREED}(?! of\b)|(?:the )?{FREED} (?:of|to) {WHOM}"
    rf"|that (?P<who>[^.;:,]{{1,60}}?) be {HOW}(?:released|freed|returned|set free))",
)
HE = re.compile(r"(?:he|she|it|they|his|her|its|their|him|them)\b")
THE_TAKEN = re.compile(
    r"(?:all |both )?(?:of )?(?:the|its|these|those) (?:[\w-]+ )?(?:boats?|captain|captives|crew|detainees|fishermen|hostages"
    r"|men|pair|pilots?|plane|prisoners|sailors|seamen|ships?|skipper|soldiers|trio|two|vessels?|women)\b"
)
HELD_BY = re.compile(r"\bby(?: the)? $")
TAKEN = re.compile(r"\b(?:abduct|board|captur|detain|hijack|hold|held|impound|intercept|kidnap|seiz|taken|took)", re.IGNORECASE)


def with_captors(mentions: Sequence[Mention], index: ArticleIndex | None = None) -> tuple[Mention, ...]:
    """The mentions of an article in text order; a demand for a release that names nobody else is made of the state that took the
    captive last before, by whom he is to be freed."""
    told = list(mentions)
    for number, own in enumerate(mentions):
        asked = ASKED.match(words_behind(own)) if own.type == "demand" else None
        taking = _taking_by_another(mentions, number, asked, index) if asked else None
        if asked is None or taking is None:
            continue
        kept = tuple(a for a in own.arguments if a.role != "recipient")
        holder, why = (_holder(taking),), f"the side that {taking.trigger.text!r} is told of"
        told[number] = replace(own, arguments=(*kept, *lent(holder, why, "recipient")))
        told = freed_by(told, mentions, number, holder)
    return tuple(told)


def asked_for_release(own: Mention) -> tuple[int, int] | None:
    """Where the words stand that ask that somebody be freed."""
    asked = ASKED.match(words_behind(own)) if own.type == "demand" else None
    return (own.trigger.end, own.trigger.end + asked.end()) if asked else None


def freed_by(told: Sequence[Mention], mentions: Sequence[Mention], number: int, asked: Sequence[Argument]) -> list[Mention]:
    """`told` with those as initiators of the release that the demand at `number` asks of them, where `mentions` have nobody."""
    own, words, found = mentions[number], asked_for_release(mentions[number]), list(told)
    for at, other in enumerate(mentions[number + 1 :], number + 1):
        is_asked = words and other.type == "release" and other.sentence == own.sentence and other.trigger.start < words[1]
        if is_asked and asked and not arguments_of(other, "initiator"):
            why = f"asked to by {own.trigger.text!r}"
            found[at] = replace(other, arguments=(*other.arguments, *lent(asked, why, "initiator")))
    return found


def _holder(taking: Mention) -> Argument:
    """The state whose body took the captive, or the rebels who did, told by the words that name them."""
    captor = next(a for a in arguments_of(taking, "initiator") if codes_of((a,)))
    own = next(actor for actor in captor.actors if actor.code)
    is_of_state = own.sector in OF_STATES  # rebels hold whom they hold themselves
    actor = Actor(names_by_code()[str(own.code)], own.code, "GOV", ("GOV",), own.reason) if is_of_state else own
    return replace(captor, actors=(actor,))


def _taking_by_another(
    mentions: Sequence[Mention], number: int, asked: re.Match[str], index: ArticleIndex | None
) -> Mention | None:
    """The taking of the captive by one other state, if the demand names nobody else and its sentence no third state."""
    own = mentions[number]
    start, end = own.trigger.end, own.trigger.end + asked.end()
    doers = codes_of(arguments_of(own, "initiator"))
    asked_ones = arguments_of(own, "recipient")
    is_to_others = any(not start <= a.span.start < end or HELD_BY.search(words_before(own, a.span)) for a in asked_ones)
    taking = None if is_to_others or not doers else _taking(mentions, number, asked, doers)
    captors = codes_of(arguments_of(taking, "initiator")) if taking else set()
    if taking is None or own.sentence is None or len(captors) != 1 or captors & doers or not captors <= state_names().keys():
        return None
    known = captors | doers | codes_of(arguments_of(taking, "recipient"))
    is_of_others = index and any(start <= m.at < own.sentence.end and m.code not in known for m in index.mentions)
    return None if is_of_others else taking


def _taking(mentions: Sequence[Mention], number: int, asked: re.Match[str], doers: set[str]) -> Mention | None:
    """The last mention before that tells of somebody's taking whoever is to be freed."""
    own, words = mentions[number], asked["whose"] or asked["whom"] or asked["who"]
    freed = [m for m in mentions if m.type == "release" and m.sentence == own.sentence]
    captives = [a for m in (own, *freed) for a in arguments_of(m, "recipient")]
    names = {actor.name.split()[-1] for a in captives for actor in a.actors}
    said = set(re.split(r"[^\w-]+", words))
    for taking in reversed(mentions[:number]):
        is_taking = taking.type == "arrest" or (taking.type in ("attack", "restriction") and TAKEN.search(taking.trigger.text))
        if not is_taking or taking.status not in BEGUN or not arguments_of(taking, "initiator"):
            continue
        taken = arguments_of(taking, "recipient")
        called = {word for a in (*taken, *arguments_of(taking, "object")) for word in _nouns(a.span.text)}
        is_theirs = bool(codes_of(taken) & (doers | codes_of(captives))) or bool(names & called)
        if said & called or (is_theirs and (HE.match(words) or THE_TAKEN.match(words))):
            return taking
    return None


def _nouns(words: str) -> set[str]:
    """What somebody may be called again: the nouns and the surname of "the French writer Luc Morel"."""
    told = re.split(r"[^\w-]+", words)
    return {word for word in told if word[:1].islower() and len(word) > 3} | {word for word in told[-1:] if word}
