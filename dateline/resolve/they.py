"""'They', 'them', 'their': the several actors whom they mean."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.dates.written import within_datelines
from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.clauses import aside
from dateline.resolve.earlier import SENTENCES_BACK, Earlier, first_item_near
from dateline.resolve.listed import beside, is_place, joined

__all__ = ["SAME_SUBJECT", "outside_datelines", "whom_they_mean"]

SAME_SUBJECT = "several, with whom the sentence before begins"  # how a reason ends

# Between the name of who meets or calls another and that one.
MEETING = re.compile(
    r"[^;:]*\b(?:meets?|met|welcom(?:ed|es)|receiv(?:ed|es)|host(?:ed|s)|(?:tele)?phon(?:ed|es)|called"
    r"|(?:conferred|sat down) with|(?:spoke|talked|talks)\b[^,;:]* (?:to|with)) [^,;:]*"
)
BEGINNING = re.compile(r"(?:(?:On [A-Z]\w+,?|Earlier,|Meanwhile,) )?(?:[Tt]he )?")


def outside_datelines(items: Sequence[Earlier], index: ArticleIndex) -> list[Earlier]:
    """Those whom the article itself names: the town and state of a dateline only say where it was written."""
    inside = within_datelines(index.text)
    return [item for item in items if item.at not in inside]


def whom_they_mean(before: Sequence[Earlier], at: int, index: ArticleIndex) -> tuple[Actor, ...]:
    """The two whom 'and' joins in the own sentence, if nothing plural stands in it, else the nearest that is plural; before one
    that is further away, and before a body or state, the people who act together in the nearest sentence that names anybody.
    Empty: nobody fits."""
    several = [item for item in before if item.is_plural]
    plural = first_item_near(several, at, index)
    here = index.sentence_of(at)
    own = sorted((i for i in before if i.actor.code and index.sentence_of(i.at) == here), key=lambda item: item.at)
    if plural not in own and (both := joined(own, index)):
        return both
    if people := _people_together(before, plural, at, index):
        return people
    bodies = [item for item in before if not item.is_person]
    found = plural or first_item_near([i for i in bodies if not is_place(i, index)] or bodies, at, index)
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
    return are_two and MEETING.fullmatch(index.text, people[0].at, people[1].at) is not None


def _with_those_beside(found: Earlier, before: Sequence[Earlier], index: ArticleIndex) -> tuple[Actor, ...]:
    """The actor and who else stands in the same phrase, or is listed with one who is no several: 'they' are all of "the leaders
    of Chad and Niger", of "Chad and Niger"."""
    listed = () if found.is_plural else beside(found, before, index)
    with_it = [*(item for item in before if item.at == found.at), *listed]
    others = {item.actor.code: item.actor for item in with_it if item.actor.code and item.actor.code != found.actor.code}
    return (found.actor, *others.values())
