"""Who may be 'the two' among those named before: the bodies of 'the two agencies', the people of 'the two leaders', the states of
'the two countries', also those for whom people act; the two of its own sentence in "Biden phoned Putin and the two agreed"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.sectors import COUNTRIES
from dateline.actors.tables import state_names
from dateline.records import Actor
from dateline.resolve.articles import BODIES, NO_STATE, POINTS_BACK, ArticleIndex
from dateline.resolve.clauses import ENDS
from dateline.resolve.earlier import Earlier
from dateline.resolve.listed import is_place, joined, last_two
from dateline.resolve.pair_words import BARE, MINISTERS, PEOPLE_NOUNS, RULERS, SIDES, STATE_NOUNS, heads_of

__all__ = [
    "acting_for_others",
    "as_states",
    "own_two",
    "people_of_two",
    "two_bodies",
    "two_of_that_year",
    "two_who_dealt",
    "without_apposed",
]

GOES_ON = re.compile(r"(?:(?<!\w)(?:and|but|before|after|as|when|while)|;|(?:,|\b[A-Z][\w’'-]*) where) $")
# Behind who speaks, set off by commas; no relative clause, and no list.
NO_NAME = r"(?:and|but|or|who|whom|which|whose|where|when|while|after|before|as|in|on|at)\b"
APPOSED = re.compile(rf"[^,;:.\n]*, (?!{NO_NAME}|\w+ing\b)(?P<words>[^,;:\n]+), (?!{NO_NAME})[a-z]")
PARTNER = re.compile(r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)* ?['’]s? [a-z -]+")
IN_A_YEAR = re.compile(r"\s*(?:In|By|On|Since|During) (?:[\w,]+ ){0,4}(?:1[89]|20)\d\d\b")
ALSO = re.compile(r"(?:[\w-]+ ){1,6}also\b")
REACH = 40  # characters before the phrase in which that stands


def two_bodies(near: Sequence[Earlier], index: ArticleIndex) -> tuple[Actor, ...]:
    """The last two bodies whom 'and' joins, of one state, too, that are no states themselves, else the last two of different
    codes, else two people, who lead them. Empty: there are none."""
    named = [item for item in near if item.actor.code and item.actor.name != state_names().get(item.actor.code)]
    bodies = [item for item in named if not (item.is_person or item.is_plural)]
    return joined(bodies, index, are_bodies=True) or last_two(bodies) or joined([i for i in named if i.is_person], index)


def people_of_two(near: Sequence[Earlier], noun: str, at: int, index: ArticleIndex) -> list[Earlier]:
    """Of 'the two leaders' and 'the two' only people, where the nearest sentence before that names anybody has those of two
    states, not the people of France whom one praised; of 'the two' unless it joins two who are no people ("Merkel and Macron
    said that Chad and Niger ...")."""
    here = index.sentence_of(at)
    again = [item for item in near if POINTS_BACK in item.actor.reason and not item.is_person]  # 'they', 'the two countries'
    told = [item for item in near if item.actor.code and index.sentence_of(item.at) < here and item not in again]
    last = [item for item in told if index.sentence_of(item.at) == index.sentence_of(told[-1].at)]
    codes = {item.actor.code for item in last if item.is_person and item.actor.code not in BODIES}
    if noun not in RULERS | BARE or len(codes) < 2:
        return list(near)
    others = [item for item in last if not (item.is_person or is_place(item, index))]
    return list(near) if noun in BARE and joined(others, index) else [item for item in near if item.is_person]


def two_who_dealt(noun: str, at: int, near: Sequence[Earlier], subject: Earlier | None, index: ArticleIndex) -> tuple[Actor, ...]:
    """The two people of different states of the nearest sentence before that names anybody, the only ones it names, for 'the
    pair' and 'the two men': "Fiji's king received the Tongan prince. The pair ..." Leaders may be others than two ministers.
    Empty: there are no two, it joins two others, or the subject of the own clause is one of them."""
    here = index.sentence_of(at)
    before = [item for item in near if index.sentence_of(item.at) < here and item.actor.code]
    last = max((index.sentence_of(item.at) for item in before), default=here)
    there = [item for item in before if index.sentence_of(item.at) == last]
    people = {item.actor.code: item.actor for item in there if item.is_person}
    others = joined([item for item in there if not (item.is_person or is_place(item, index))], index)
    is_two = len(people) == 2 and not people.keys() & NO_STATE
    is_of_others = subject is None or subject.actor.code not in people
    is_meant = noun in PEOPLE_NOUNS or (noun in BARE and not others)
    return tuple(people.values()) if is_two and is_meant and is_of_others else ()


def two_of_that_year(
    noun: str, at: int, near: Sequence[Earlier], sides: Sequence[Actor], index: ArticleIndex
) -> tuple[Actor, ...]:
    """The only two states that the sentence before names, not as places, for 'the two countries', where it begins with a year or
    is of neither side of the article: "In 2005 Chad cut ties with Fiji. The two countries ..." Empty: it names one, or others, or
    "also" goes on with what was told before it."""
    here = index.sentence_of(at)
    if noun not in STATE_NOUNS or here == 0 or ALSO.match(index.text, at):
        return ()
    told = [item for item in near if index.sentence_of(item.at) == here - 1 and not is_place(item, index)]
    codes = {item.actor.code: item.actor for item in told if item.actor.code not in NO_STATE}
    is_of_then = IN_A_YEAR.match(index.text, index.sentences[here - 1]) is not None
    is_of_others = bool(sides) and not codes.keys() & {actor.code for actor in sides}
    are_states = all(actor.name == state_names().get(str(code)) for code, actor in codes.items())
    are_again = are_states and len({item.at for item in told}) == 1  # 'the two countries' themselves
    return tuple(codes.values()) if len(codes) == 2 and (is_of_then or is_of_others or are_again) else ()


def as_states(actors: Sequence[Actor], words: Sequence[str], earlier: Sequence[Earlier]) -> tuple[Actor, ...]:
    """The actors that the folded words point back to; those of "the two countries" and of "ministers of the two sides" by their
    states, since neither are the people who acted for these, as "the leaders of the two countries" may be."""
    heads = heads_of(words)
    if words[-1] not in STATE_NOUNS and not (heads and words[-1] in SIDES):
        return tuple(actors)
    people = {item.actor.name for item in earlier if item.is_person} if {*heads} & (RULERS - MINISTERS) else set()
    return tuple(actor if actor.name in people else _state(actor) for actor in actors)


def _state(actor: Actor) -> Actor:
    name = state_names().get(str(actor.code))
    entries = load_gazetteer().names.get(actor.name.lower(), ())
    is_itself = any(entry.kind in (*COUNTRIES, "group", "organisation", "party") for entry in entries)
    return actor if name is None or is_itself else replace(actor, name=name, sector="GOV", sectors=("GOV",))


def own_two(noun: str, at: int, named: Sequence[Earlier], fitting: Sequence[Earlier], index: ArticleIndex) -> tuple[Actor, ...]:
    """The two whom 'and' joins, else the last two people or states, of those of its sentence whom the noun fits; of 'the two
    countries' at last those for whom two people act. Empty: there are no two, or the phrase begins no further clause."""
    if not _goes_on(noun, at, index):
        return ()
    here = index.sentence_of(at)
    own, all_own = ([item for item in items if index.sentence_of(item.at) == here] for items in (fitting, named))
    of_states = [item for item in all_own if item.actor.code not in NO_STATE]
    people = [item for item in (of_states if noun in STATE_NOUNS else own) if item.is_person]
    return joined(own, index) or last_two(people) or last_two(own) or (last_two(of_states) if noun in STATE_NOUNS else ())


def _goes_on(noun: str, at: int, index: ArticleIndex) -> bool:
    """Whether the phrase that ends with the noun is the subject of a further clause: 'and the two agreed', not 'thanked him and
    the two countries for it'."""
    behind = next((n for n, token in enumerate(index.tokens, 1) if token.start >= at and token.key == noun), len(index.tokens))
    is_subject = behind < len(index.tokens) and index.tokens[behind].key not in ENDS
    return is_subject and GOES_ON.search(index.text[max(0, at - REACH) : at]) is not None


def acting_for_others(named: Sequence[Earlier], subject: Earlier, at: int, index: ArticleIndex) -> list[Earlier]:
    """Who acts for two states that are not the subject's own, people too, in the nearest of the sentences up to `at` that
    name them, back to one that names the subject's state, which may be one of the two: "Merkel met Macron. Berlin said that
    both countries ..." Empty: there are no two, or the sentence of `at` names others behind the subject itself."""
    here, found = index.sentence_of(at), list[Earlier]()
    for sentence in range(here, -1, -1):
        own = [item for item in named if index.sentence_of(item.at) == sentence and item.actor.code not in NO_STATE]
        others = [item for item in own if item.actor.code != subject.actor.code]
        if sentence == here and any(item.at > subject.at for item in others):
            return []
        found = others + found
        if len({item.actor.code for item in found}) > 1:
            return found
        if sentence < here and len(others) < len(own):
            break
    return []


def without_apposed(near: Sequence[Earlier], own: Sequence[Earlier], index: ArticleIndex) -> list[Earlier]:
    """Those named before, without whom words between commas say that he speaks for the body with which the sentence begins: of
    "the UN envoy, the Danish diplomat Kai Lund, urged both sides" neither he nor his state is a side. What the body itself is to
    a state is another matter: "the EU, Chad's partner, said both sides agreed".
    """
    found = APPOSED.match(index.text, own[0].at) if own and own[0].actor.code in BODIES else None
    if found and not own[0].is_person and PARTNER.fullmatch(found["words"]):
        found = None
    apposed = [item for item in own if found and found.start("words") <= item.at < found.end("words")]
    codes = {item.actor.code for item in apposed} - NO_STATE
    return [item for item in near if len(codes) != 1 or item not in apposed]
