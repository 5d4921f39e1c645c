"""'both sides', 'the two leaders', 'both': the two actors that a pair phrase points back to."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.sectors import COUNTRIES
from dateline.actors.tables import state_names
from dateline.records import Actor
from dateline.resolve.articles import BODIES, NO_STATE, POINTS_BACK, ArticleIndex, leading_two
from dateline.resolve.clauses import ENDS, own_subject
from dateline.resolve.earlier import Earlier, near_before
from dateline.resolve.listed import beside, is_place, joined, last_two, listed
from dateline.resolve.pair_words import (
    BARE,
    FIRM_NOUNS,
    INSTITUTIONS,
    MINISTERS,
    PEOPLE_NOUNS,
    RULERS,
    SIDES,
    STATE_NOUNS,
    heads_of,
)

__all__ = ["as_states", "pair_of", "several_of"]

OF_STATES = frozenset(("ministers", "premiers", "kings", "monarchs"))  # no body of several states has them
CALLS_ON = re.compile(r"\b(?:appeal\w* to|ask\w*|call\w* (?:up)?on|encourag\w+|press\w+|tell\w*|told|urg\w+|warn\w*)(?: the)? $")
GOES_ON = re.compile(r"(?:(?<!\w)(?:and|but|before|after|as|when|while)|;|(?:,|\b[A-Z][\w’'-]*) where) $")
ALSO = re.compile(r"(?:[\w-]+ ){1,6}also\b")
IN_A_YEAR = re.compile(r"\s*(?:In|By|On|Since|During) (?:[\w,]+ ){0,4}(?:1[89]|20)\d\d\b")
BROKERED = re.compile(r"\b(?:brokered|facilitated|mediated|sponsored) by (?:(?:[A-Z][\w.'’-]*|and|the|of|[a-z]+s),? )*$")
CALL, REACH = 24, 40  # characters before the phrase in which CALLS_ON and GOES_ON stand


def several_of(count: int, at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> tuple[Actor, ...]:
    """The last list of that many actors of different codes up to four sentences before: "Egypt, Kuwait and Oman"."""
    near = [item for item in near_before(at, index, earlier) if item.actor.code]
    return next((actors for actors in reversed(listed(near, index)) if len(actors) == count), ())


def pair_of(words: list[str], at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> tuple[Actor, ...]:
    """The two of the sentence that the phrase goes on ("Biden phoned Putin and the two agreed"), else the last two actors joined
    by 'and' up to four sentences before, else two of the phrase's own sentence, else the article's
    sides, else the last two with different codes, of those that the noun fits and that are not the subject of the phrase's own
    clause, nor listed with it, if there are two others. Empty: there are no two."""
    near = near_before(at, index, earlier)
    sentence = index.sentences
    parties = [i for i in near if not BROKERED.search(index.text[sentence[index.sentence_of(i.at)] : i.at])]
    near = parties if _are_several(parties) else near  # "a truce brokered by Peru and Oman"
    near = _people_of_two(near, words[-1], at, index)
    return _own_two(words[-1], at, near, index) or _pair_among(near, words, at, index, earlier)


def _people_of_two(near: list[Earlier], noun: str, at: int, index: ArticleIndex) -> list[Earlier]:
    """Of 'the two leaders' and 'the two' only people, where the nearest sentence before that names anybody has those of two
    states, not the people of France whom one praised; of 'the two' unless it joins two who are no people ("Merkel and Macron
    said that Chad and Niger ...")."""
    here = index.sentence_of(at)
    again = [item for item in near if POINTS_BACK in item.actor.reason and not item.is_person]  # 'they', 'the two countries'
    told = [item for item in near if item.actor.code and index.sentence_of(item.at) < here and item not in again]
    last = [item for item in told if index.sentence_of(item.at) == index.sentence_of(told[-1].at)]
    codes = {item.actor.code for item in last if item.is_person and item.actor.code not in BODIES}
    if noun not in RULERS | BARE or len(codes) < 2:
        return near
    others = [item for item in last if not (item.is_person or is_place(item, index))]
    return near if noun in BARE and joined(others, index) else [item for item in near if item.is_person]


def _pair_among(
    near: Sequence[Earlier], words: list[str], at: int, index: ArticleIndex, earlier: Sequence[Earlier]
) -> tuple[Actor, ...]:
    subject = own_subject(at, index, earlier)
    sides = _leading([item for item in earlier if item.at < at], index)
    fitting = [item for item in near if _fits(words[-1], item) and item is not subject]
    if subject and subject.actor.code:
        speaking = {subject.actor.code, *(item.actor.code for item in beside(subject, near, index))}
        others = [item for item in fitting if item.actor.code not in speaking]
        is_fit = words[-1] not in PEOPLE_NOUNS or subject.is_person
        parties = [item for item in others if not is_place(item, index)] if words[-1] in SIDES and not sides else []
        if parties and not _are_several(parties) and (told := _within_a_state(parties, at, index)) is not None:
            return told
        fitting = others if _are_several(others) else [i for i in earlier if i in fitting or (i is subject and is_fit)]
    acting, of_states = ([item for item in items if not is_place(item, index)] for items in (fitting, near))
    if not _are_several(acting) and words[-1] in STATE_NOUNS:  # "Biden and Putin ... the two countries": those that they act for
        of_states = [item for item in of_states if item.actor.code not in NO_STATE]
        acting = of_states if _are_several(of_states) else fitting
    if words[-1] in SIDES and sides:
        return sides
    if subject is None and (then := _two_of_that_year(words[-1], at, near, sides, index)):
        return then
    here = index.sentence_of(at)
    own = last_two([item for item in fitting if item is not subject and index.sentence_of(item.at) == here])
    if words[-1] in FIRM_NOUNS | INSTITUTIONS | PEOPLE_NOUNS or own or _is_one_of(subject, words[-1], sides, at, index):
        sides = ()
    return joined(fitting, index) or sides or last_two(acting if _are_several(acting) else fitting)


def _within_a_state(parties: Sequence[Earlier], at: int, index: ArticleIndex) -> tuple[Actor, ...] | None:
    """Both sides where those whom the speaker tells of are of one state: the two joined by 'and' ("Chad's army and the rebels
    clashed. Peru urged both sides to talk"), else nobody known whom somebody calls upon. None: he may be one of them."""
    ones = {item.at: item for item in parties if not item.is_person}  # "Chad's army", not the Chad of its own words
    told = joined([*ones.values()], index, is_within=True)
    return told or (() if CALLS_ON.search(index.text[max(0, at - CALL) : at]) else None)


def _is_one_of(subject: Earlier | None, noun: str, sides: Sequence[Actor], at: int, index: ArticleIndex) -> bool:
    """Whether one of the article's sides speaks to two others ("Minsk asked both countries") or of a pair just told, not of both
    sides ("Minsk proposed that the two countries talk")."""
    is_side = subject is not None and subject.actor.code in {actor.code for actor in sides}
    return is_side and (noun == "pair" or CALLS_ON.search(index.text[max(0, at - CALL) : at]) is not None)


def _leading(named: Sequence[Earlier], index: ArticleIndex) -> tuple[Actor, ...]:
    """The article's two sides, as they were named before: who acts for them rather than their prisoners or their opposition."""
    codes = leading_two(index)
    ordered = sorted(named, key=lambda item: "GOV" in item.actor.sectors)  # the last of them counts
    found = {item.actor.code: item.actor for item in ordered if item.actor.code in codes}
    return tuple(found[code] for code in codes) if len(found) == 2 else ()


def _are_several(items: Sequence[Earlier]) -> bool:
    return len({item.actor.code for item in items}) > 1


def _fits(noun: str, item: Earlier) -> bool:
    actor = item.actor
    if not actor.code:
        return False
    if noun in FIRM_NOUNS:
        return actor.code == "MNC" or "BUS" in actor.sectors
    if noun in PEOPLE_NOUNS:
        return item.is_person
    if noun in INSTITUTIONS:
        return not item.is_person and actor.name != state_names().get(actor.code)
    is_of_state = actor.code not in BODIES
    return is_of_state and not item.is_person if noun in STATE_NOUNS else is_of_state or noun not in OF_STATES


def _two_of_that_year(
    noun: str, at: int, near: Sequence[Earlier], sides: Sequence[Actor], index: ArticleIndex
) -> tuple[Actor, ...]:
    """The only two states that the sentence before names, not as places, for 'the two countries', where it begins with a year or
    is of neither side of the article: "In 2005 Chad cut ties with Fiji. The two countries ..." Empty: it names one, or
    others, or "also" goes on with what was told before it."""
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


def _own_two(noun: str, at: int, near: Sequence[Earlier], index: ArticleIndex) -> tuple[Actor, ...]:
    """The two whom 'and' joins, else the last two people or states, of those of its sentence whom the noun fits; of 'the two
    countries' at last those for whom two people act. Empty: there are no two, or the phrase begins no further clause."""
    if not _goes_on(noun, at, index):
        return ()
    here = index.sentence_of(at)
    named = [item for item in near if index.sentence_of(item.at) == here and not is_place(item, index)]
    own = [item for item in named if _fits(noun, item)]
    of_states = [item for item in named if item.actor.code not in NO_STATE]
    people = [item for item in (of_states if noun in STATE_NOUNS else own) if item.is_person]
    return joined(own, index) or last_two(people) or last_two(own) or (last_two(of_states) if noun in STATE_NOUNS else ())


def _goes_on(noun: str, at: int, index: ArticleIndex) -> bool:
    """Whether the phrase that ends with the noun is the subject of a further clause: 'and the two agreed', not 'thanked him and
    the two countries for it'."""
    behind = next((n for n, token in enumerate(index.tokens, 1) if token.start >= at and token.key == noun), len(index.tokens))
    is_subject = behind < len(index.tokens) and index.tokens[behind].key not in ENDS
    return is_subject and GOES_ON.search(index.text[max(0, at - REACH) : at]) is not None
