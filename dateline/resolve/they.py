"""'They', 'them', 'their': the several actors whom they mean."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.phrases import Phrase
from dateline.actors.tables import state_names
from dateline.actors.words import word_set
from dateline.dates.written import within_datelines
from dateline.records import Actor
from dateline.resolve.articles import NO_STATE, ArticleIndex
from dateline.resolve.clauses import aside
from dateline.resolve.earlier import SENTENCES_BACK, Earlier, first_item_near
from dateline.resolve.listed import beside, is_place, joined

__all__ = ["SAME_SUBJECT", "outside_datelines", "states_of_their", "whom_they_mean"]

SAME_SUBJECT = "several, with whom the sentence before begins"  # how a reason ends

OFFICE = r"(?:of|the|for|and|foreign|prime|defen[cs]e|interior|minister|president|premier|chancellor|king|leader|secretary)"
THEN = r"(?: (?:today|yesterday|(?:this|that) \w+|on \w+day|by (?:tele)?phone))*"
BEHIND_WHOSE, FEW = re.compile(r" whose\s*\Z"), 40  # characters
# Behind the name of who meets or calls another, up to that one.
MEETING = re.compile(
    rf"(?:(?:[A-Z][\w.'’-]*|{OFFICE}),? ){{1,9}}?(?:(?:had|has|will|also|today|later|on [A-Z]\w+) )*"
    r"(?:meets?|met|welcom(?:ed|es)|receiv(?:ed|es)|host(?:ed|s)|(?:tele)?phon(?:ed|es)|call(?:ed|s)"
    rf"|(?:spoke|talked){THEN} (?:to|with)|(?:confer(?:red|s)|sat down) with"
    rf"|(?:held|holds|had|has) (?:[a-z-]+ )?talks{THEN} with)\b"
    rf"{THEN} (?:with )?(?:the |his |her )?(?:[\w-]+ ){{0,5}}?$"
)
RELATIVE = re.compile(r", who(?:se|m)? [^,;]*,")  # between him and the verb
# What states have, and what also rebels and parties have.
OF_STATES = frozenset(("chancellors", "governments", "kings", "ministers", "ministries", "monarchs", "premiers", "presidents"))
OF_GROUPS = frozenset(("armies", "generals", "leaders", "parliaments"))
GROUPS = frozenset(("IMG", "OPP", "PRM", "PTY", "REB", "SEP"))
PLURAL_STATES = word_set("plural_states")
BEGINNING = re.compile(r"(?:(?:On [A-Z]\w+,?|Earlier,|Meanwhile,) )?(?:[Tt]he )?")


def outside_datelines(items: Sequence[Earlier], index: ArticleIndex) -> list[Earlier]:
    """Those whom the article itself names: the town and state of a dateline only say where it was written."""
    inside = within_datelines(index.text)
    return [item for item in items if item.at not in inside]


def whom_they_mean(before: Sequence[Earlier], at: int, index: ArticleIndex) -> tuple[Actor, ...]:
    """The two whom 'and' joins in the own sentence, if nothing plural stands in it, else the nearest that is plural; before one
    that is further away, and before a body or state, the people who act together in the nearest sentence that names anybody;
    before a state of another sentence the states with which one further back begins. Empty: nobody fits."""
    several = [item for item in before if item.is_plural]
    plural = first_item_near([item for item in several if not _is_aside(item, index)] or several, at, index)
    here = index.sentence_of(at)
    own = sorted((i for i in before if i.actor.code and index.sentence_of(i.at) == here), key=lambda item: item.at)
    if plural not in own and (both := joined(own, index)):
        return both
    if people := _people_together(before, plural, at, index):
        return people
    bodies = [item for item in before if not item.is_person]
    found = plural or first_item_near([i for i in bodies if not is_place(i, index)] or bodies, at, index)
    is_state = found is not None and found.actor.name == state_names().get(found.actor.code or "")  # no group: "Hamas", "they"
    is_before = found is not None and not plural and is_state and index.sentence_of(found.at) < here
    if found and is_before and (listed := _states_that_begin(bodies, found, index)):
        return listed
    those = _with_those_beside(found, before, index) if found else ()
    is_same = plural is not None and at == index.sentences[here] and _is_sole_subject(plural, several, here - 1, index)
    return tuple(replace(actor, reason=SAME_SUBJECT) for actor in those) if is_same else those


def _is_sole_subject(plural: Earlier, several: Sequence[Earlier], number: int, index: ArticleIndex) -> bool:
    """Whether the sentence of that number begins with them and names no others who are several: "Greek police seized Turkish
    sailors. They ..." may be either."""
    there = [item for item in several if index.sentence_of(item.at) == number]
    return plural in there and _begins(plural, index) and all(item.actor.code == plural.actor.code for item in there)


def _begins(item: Earlier, index: ArticleIndex) -> bool:
    return BEGINNING.fullmatch(index.text, index.sentences[index.sentence_of(item.at)], item.at) is not None


def _states_that_begin(bodies: Sequence[Earlier], found: Earlier, index: ArticleIndex) -> tuple[Actor, ...]:
    """Several states with which a sentence before that of the nearest one begins: "Chad and Mali fought. Togo worries. They ...".
    Nobody, if the nearest is listed with others."""
    last = index.sentence_of(found.at)
    for number in range(last - 1, max(last - SENTENCES_BACK, -1), -1):
        there = [item for item in bodies if index.sentence_of(item.at) == number and item.actor.code]
        listed = [there[0], *beside(there[0], there, index)] if there and not beside(found, bodies, index) else []
        codes = {item.actor.code: item.actor for item in listed}
        if len(codes) > 1 and _begins(there[0], index):
            return tuple(codes.values())
    return ()


def states_of_their(phrase: Phrase, at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> tuple[Actor, ...]:
    """Whose "their ministers" at the head of a sentence are, if the nearest one before begins with a list of states: theirs, and
    not those of the two diplomats whom they expel. Empty: it begins otherwise, or others in it may have such people, too."""
    here, noun = index.sentence_of(at), phrase.tokens[phrase.cut - 1].key
    if phrase.tokens[0].key != "their" or at != index.sentences[here] or noun not in OF_STATES | OF_GROUPS:
        return ()
    near = [item for item in outside_datelines(earlier, index) if here - SENTENCES_BACK <= index.sentence_of(item.at) < here]
    near = [item for item in near if index.sentence_of(item.at) == index.sentence_of(near[-1].at)]
    if not near:
        return ()
    listed = [near[0], *beside(near[0], near, index)]
    start = index.sentences[index.sentence_of(near[0].at)]
    codes = {item.actor.code: item.actor for item in listed}
    others = [item for item in near if item.is_plural and item not in listed]
    are_states = not any(item.is_plural for item in listed) and not codes.keys() & NO_STATE
    if not are_states or not BEGINNING.fullmatch(index.text, start, near[0].at) or any(_may_have(noun, i) for i in others):
        return ()
    return tuple(codes.values()) if len(codes) > 1 else ()


def _may_have(noun: str, item: Earlier) -> bool:
    """Whether several of whom a sentence tells may have such people of their own."""
    are_a_group = bool(GROUPS.intersection((item.actor.code or "", *item.actor.sectors)))
    return (noun in OF_GROUPS and are_a_group) or not PLURAL_STATES.isdisjoint(item.actor.name.lower().split())


def _people_together(before: Sequence[Earlier], plural: Earlier | None, at: int, index: ArticleIndex) -> tuple[Actor, ...]:
    """The people of the nearest sentence before that names anybody, who are listed there or of whom one meets the other:
    "Chirac and Blair flew to Lima. They ...". Nobody, if something plural stands in it, or anybody in the own one."""
    numbers = [index.sentence_of(item.at) for item in before if item.is_person or not is_place(item, index)]
    nearest, here = max(numbers, default=-1), index.sentence_of(at)
    if not here - SENTENCES_BACK <= nearest < here or (plural and index.sentence_of(plural.at) == nearest):
        return ()
    people = [item for item in before if item.is_person and item.actor.code and index.sentence_of(item.at) == nearest]
    closed = aside(people[-1].at, index) if people else ()
    people = [item for item in people if item.at not in closed]
    people = [each for n, each in enumerate(people) if n == 0 or each.actor.name != people[n - 1].actor.name]
    listed = [people[0], *beside(people[0], people, index)] if people else []
    if len(listed) < 2 and _are_who_meet(people, index):
        listed = people[:2]
    return tuple({item.actor.name: item.actor for item in listed}.values()) if len(listed) > 1 else ()


def _are_who_meet(people: Sequence[Earlier], index: ArticleIndex) -> bool:
    """Whether these are two, the first of whom meets or calls the other."""
    are_two = len({item.actor.name for item in people}) == 2
    return are_two and MEETING.fullmatch(RELATIVE.sub("", index.text[people[0].at : people[1].at])) is not None


def _with_those_beside(found: Earlier, before: Sequence[Earlier], index: ArticleIndex) -> tuple[Actor, ...]:
    """The actor and who else stands in the same phrase, or is listed with one who is no several: 'they' are all of "the leaders
    of Chad and Niger", of "Chad and Niger"."""
    listed = () if found.is_plural else beside(found, before, index)
    with_it = [*(item for item in before if item.at == found.at), *listed]
    others = {item.actor.code: item.actor for item in with_it if item.actor.code and item.actor.code != found.actor.code}
    return (found.actor, *others.values())


def _is_aside(item: Earlier, index: ArticleIndex) -> bool:
    """Whether the actor is told only beside another: "Chad, whose officers seized power"."""
    return BEHIND_WHOSE.search(index.text, max(0, item.at - FEW), item.at) is not None
