"""'both sides', 'the two leaders', 'both': the two actors that a pair phrase points back to."""

import re
from collections.abc import Sequence

from dateline.records import Actor
from dateline.resolve.articles import BODIES, NO_STATE, ArticleIndex, leading_two
from dateline.resolve.clauses import own_subject
from dateline.resolve.earlier import SENTENCES_BACK, Earlier
from dateline.resolve.listed import beside, is_place, joined, last_list, last_two
from dateline.resolve.pair_members import (
    acting_for_others,
    own_two,
    people_of_two,
    two_bodies,
    two_of_that_year,
    two_who_dealt,
    without_apposed,
)
from dateline.resolve.pair_words import BARE, FIRM_NOUNS, INSTITUTIONS, PEOPLE_NOUNS, SIDES, STATE_NOUNS

__all__ = ["pair_behind", "pair_of", "several_of"]

OF_STATES = frozenset(("ministers", "premiers", "kings", "monarchs"))  # no body of several states has them
# Who stands in one list behind "a truce mediated by", or before "mediated the talks".
BROKERED = re.compile(
    r"\b(?:arranged|brokered|facilitated|hosted|mediated|overseen|sponsored|witnessed) by (?:[A-Z][\w.'’-]*,? |"
    r"(?!(?:after|as|at|before|between|but|by|for|from|had|has|in|is|on|said|that|to|was|when|which|while|who|will|with)\b)"
    r"[a-z][\w'’-]* )*$"
)
BROKERS = re.compile(
    r"(?:[A-Z][\w.'’-]*,? |(?:and|of|the) ){1,8}(?:(?:have|has|had|also) ){0,2}(?:mediat|broker|facilitat)(?:ed?|es|ing)?\b"
)
CALLS_ON = re.compile(r"\b(?:appeal\w* to|ask\w*|call\w* (?:up)?on|encourag\w+|press\w+|tell\w*|told|urg\w+|warn\w*)(?: the)? $")
REACH = 12  # characters before a name in which that stands


def several_of(count: int, noun: str, at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> tuple[Actor, ...]:
    """The last list of that many actors of different codes ("Egypt, Kuwait and Oman") up to four sentences before, else those
    people of the nearest sentence that has any, if their states are that many ("Merkel received Macron, Johnson and Rutte"),
    else, of 'the three countries', the last such list of the article."""
    here = index.sentence_of(at)
    before = [item for item in earlier if item.at < at and item.actor.code]
    near = [item for item in before if here - index.sentence_of(item.at) <= SENTENCES_BACK]
    if found := last_list(count, near, index):
        return found
    people = [item for item in near if item.is_person and item.actor.code not in BODIES]
    last = {i.actor.code: i.actor for i in people if index.sentence_of(i.at) == index.sentence_of(people[-1].at)}
    return tuple(last.values()) if len(last) == count else last_list(count, before, index) if noun in STATE_NOUNS else ()


def pair_of(words: list[str], at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> tuple[Actor, ...]:
    """The two of the sentence that the phrase goes on ("Biden phoned Putin and the two agreed"), else the last two actors joined
    by 'and' up to four sentences before, else two of the phrase's own sentence, else the article's
    sides, else the last two with different codes, of those that the noun fits and that are not the subject of the phrase's own
    clause, nor listed with it, if there are two others; rather these sides, if they were named together since, and only where
    no others fit who mediated between two. Empty: there are no two."""
    here = index.sentence_of(at)
    near = [item for item in earlier if item.at < at and here - index.sentence_of(item.at) <= SENTENCES_BACK]
    near = without_apposed(near, [item for item in near if index.sentence_of(item.at) == here], index)
    if words[-1] in INSTITUTIONS:
        return two_bodies(near, index)
    near = people_of_two(near, words[-1], at, index)
    brokers = [item for item in near if _is_broker(item, words[-1], near, index)]
    parties = [item for item in near if not (item in brokers or is_place(item, index))]
    own = own_two(words[-1], at, parties, [item for item in parties if _fits(words[-1], item)], index)
    sides = _leading([item for item in earlier if item.at < at], index)
    if own and not _are_others(own, words[-1], sides):
        return own
    found = _pair_among(parties, words, at, index, earlier) if brokers else ()
    return found or _pair_among(near, words, at, index, earlier)


def pair_behind(noun: str, at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> tuple[Actor, ...]:
    """The two states that 'and' joins in the rest of the sentence or in the next one, where no state but that of the subject of
    the own clause is named before: "Peru urged both sides to talk. Chad and Mali row". Empty where there are more, and of
    those of whom neither a noun nor "urged the two" says that they are states or their leaders."""
    subject, here = own_subject(at, index, earlier), index.sentence_of(at)
    are_states = noun in STATE_NOUNS | SIDES or (
        noun in BARE | {"leaders"} and CALLS_ON.search(index.text[max(0, at - 2 * REACH) : at])
    )
    if subject is None or subject.actor.code is None or not are_states:
        return ()
    states = [item for item in earlier if item.actor.code not in NO_STATE]
    behind = [item for item in states if item.at > at and index.sentence_of(item.at) - here <= 1]
    found = joined(behind, index)
    codes = {item.actor.code for item in behind} | {item.actor.code for item in states if item.at < at} - {subject.actor.code}
    return found if codes == {actor.code for actor in found} else ()


def _pair_among(
    near: Sequence[Earlier], words: list[str], at: int, index: ArticleIndex, earlier: Sequence[Earlier]
) -> tuple[Actor, ...]:
    subject = own_subject(at, index, earlier)
    fitting = [item for item in near if _fits(words[-1], item) and item is not subject]
    if subject and subject.actor.code:
        speaking = {subject.actor.code, *(item.actor.code for item in beside(subject, near, index))}
        others = [item for item in fitting if item.actor.code not in speaking]
        if not _are_several(others) and words[-1] in STATE_NOUNS:
            others = acting_for_others([item for item in near if not is_place(item, index)], subject, at, index)
        is_fit = words[-1] not in PEOPLE_NOUNS or subject.is_person
        fitting = others if _are_several(others) else [i for i in earlier if i in fitting or (i is subject and is_fit)]
    acting, of_states = ([item for item in items if not is_place(item, index)] for items in (fitting, near))
    if not _are_several(acting) and words[-1] in STATE_NOUNS:  # "Biden and Putin ... the two countries": those that they act for
        of_states = [item for item in of_states if item.actor.code not in NO_STATE]
        acting = of_states if _are_several(of_states) else fitting
    sides = _leading([item for item in earlier if item.at < at], index)
    if words[-1] in SIDES and sides:
        return sides
    if dealt := two_who_dealt(words[-1], at, near, subject, index):
        return dealt
    if subject is None and (then := two_of_that_year(words[-1], at, near, sides, index)):
        return then
    if words[-1] not in STATE_NOUNS | SIDES and (both := _who_spoke(near, at, subject, index)):
        return both
    here = index.sentence_of(at)
    own = last_two([item for item in fitting if item is not subject and index.sentence_of(item.at) == here])
    if words[-1] in FIRM_NOUNS | PEOPLE_NOUNS or own or _is_one_of(subject, words[-1], sides, at, index):
        sides = ()
    pair = joined(fitting, index)
    pair = sides if _are_named_since(pair, sides, near, index) else pair
    return pair or sides or last_two(acting if _are_several(acting) else fitting)


def _are_others(pair: Sequence[Actor], noun: str, sides: Sequence[Actor]) -> bool:
    """Whether 'the two sides' or 'the two countries' are rather the article's sides: of these the pair names none."""
    return bool(sides) and noun in SIDES | STATE_NOUNS and {a.code for a in sides}.isdisjoint(a.code for a in pair)


def _is_broker(item: Earlier, noun: str, near: Sequence[Earlier], index: ArticleIndex) -> bool:
    """Whether it is told of as the mediator of what those before it do: "Chad and Mali signed a truce brokered by Peru and Oman",
    and, where sides are meant, "Peru and Oman mediated"."""
    start = index.sentences[index.sentence_of(item.at)]
    found = BROKERED.search(index.text[start : item.at])
    if found:
        return any(start <= other.at < start + found.start() for other in near)
    return noun in SIDES and BROKERS.match(index.text, item.at) is not None


def _are_named_since(pair: Sequence[Actor], sides: Sequence[Actor], near: Sequence[Earlier], index: ArticleIndex) -> bool:
    """Whether a sentence behind the pair names both sides of the article, of whom neither is of the pair."""
    codes = {actor.code for actor in sides}
    if not pair or codes & {actor.code for actor in pair}:
        return False
    last = max(item.at for item in near if item.actor in pair)
    since = [item for item in near if item.at > last]
    named = ({other.actor.code for other in since if _in_one_sentence(item, other, index)} for item in since)
    return bool(codes) and any(codes <= found for found in named)


def _in_one_sentence(one: Earlier, other: Earlier, index: ArticleIndex) -> bool:
    return index.sentence_of(one.at) == index.sentence_of(other.at)


def _is_one_of(subject: Earlier | None, noun: str, sides: Sequence[Actor], at: int, index: ArticleIndex) -> bool:
    """Whether one of the article's sides speaks to two others ("Minsk asked both countries") or of a pair just told, not of both
    sides ("Minsk proposed that the two countries talk")."""
    is_side = subject is not None and subject.actor.code in {actor.code for actor in sides}
    return is_side and (noun == "pair" or CALLS_ON.search(index.text[max(0, at - 2 * REACH) : at]) is not None)


def _leading(named: Sequence[Earlier], index: ArticleIndex) -> tuple[Actor, ...]:
    """The article's two sides, as they were named before: who acts for them rather than their prisoners or their opposition."""
    codes = leading_two(index)
    ordered = sorted(named, key=lambda item: "GOV" in item.actor.sectors)  # the last of them counts
    found = {item.actor.code: item.actor for item in ordered if item.actor.code in codes}
    return tuple(found[code] for code in codes) if len(found) == 2 else ()


def _who_spoke(near: Sequence[Earlier], at: int, subject: Earlier | None, index: ArticleIndex) -> tuple[Actor, ...]:
    """The people with whom the two sentences before begin, where they act for two states and neither is the subject of the own
    clause: "Putin proposed a pact. Obama would work with Peru and Chile. The two met." """
    here = index.sentence_of(at)
    first = [next((item for item in near if index.sentence_of(item.at) == here - back), None) for back in (2, 1)]
    others = {*BODIES, None, subject.actor.code if subject else None}
    people = [item for item in first if item and item.is_person and item.actor.code not in others]
    return (people[0].actor, people[1].actor) if len(people) == 2 and _are_several(people) else ()


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
    is_of_state = actor.code not in BODIES
    return is_of_state and not item.is_person if noun in STATE_NOUNS else is_of_state or noun not in OF_STATES
