"""'They', 'them', 'their': the several actors whom they mean."""

import re
from collections.abc import Sequence

from dateline.dates.written import in_dateline
from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.earlier import SENTENCES_BACK, Earlier, first_item_near
from dateline.resolve.listed import beside, is_place, joined

__all__ = ["outside_datelines", "whom_they_mean"]

# Behind the name of who meets or calls another, up to that one.
MEETING = re.compile(
    r"(?:[A-Z][\w.'’-]* ){1,5}(?:(?:had|has|will|also) )?(?:meets?|met|welcom(?:ed|es)|receiv(?:ed|es)|host(?:ed|s)"
    r"|(?:tele)?phon(?:ed|es)|call(?:ed|s)|(?:spoke|talked) (?:to|with)|(?:held|holds|had|has) (?:[a-z-]+ )?talks with)\b"
    r" (?:with )?(?:the |his |her )?(?:[\w-]+ ){0,5}?$"
)


def outside_datelines(items: Sequence[Earlier], index: ArticleIndex) -> list[Earlier]:
    """Those whom the article itself names: the town and state of a dateline only say where it was written."""
    return [item for item in items if not in_dateline(index.text, item.at)]


def whom_they_mean(before: Sequence[Earlier], at: int, index: ArticleIndex) -> tuple[Actor, ...]:
    """The two whom 'and' joins in the own sentence, if nothing plural stands in it, else the nearest that is plural; before one
    that is further away, and before a body or state, the people who act together in the nearest sentence that names anybody.
    Empty: nobody fits."""
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
    return _with_those_beside(found, before, index) if found else ()


def _people_together(before: Sequence[Earlier], plural: Earlier | None, at: int, index: ArticleIndex) -> tuple[Actor, ...]:
    """The people of the nearest sentence before that names anybody, who are listed there or of whom one meets the other:
    "Chirac and Blair flew to Lima. They ...". Nobody, if something plural stands in it, or anybody in the own one."""
    numbers = [index.sentence_of(item.at) for item in before if item.is_person or not is_place(item, index)]
    nearest, here = max(numbers, default=-1), index.sentence_of(at)
    if not here - SENTENCES_BACK <= nearest < here or (plural and index.sentence_of(plural.at) == nearest):
        return ()
    people = [item for item in before if item.is_person and item.actor.code and index.sentence_of(item.at) == nearest]
    people = [each for n, each in enumerate(people) if n == 0 or each.actor.name != people[n - 1].actor.name]
    listed = [people[0], *beside(people[0], people, index)] if people else []
    names = {item.actor.name: item.actor for item in people}
    if len(listed) < 2 and len(names) == 2 and MEETING.fullmatch(index.text, people[0].at, people[1].at):
        listed = people[:2]
    return tuple({item.actor.name: item.actor for item in listed}.values()) if len(listed) > 1 else ()


def _with_those_beside(found: Earlier, before: Sequence[Earlier], index: ArticleIndex) -> tuple[Actor, ...]:
    """The actor and who else stands in the same phrase, or is listed with one who is no several: 'they' are all of "the leaders
    of Chad and Niger", of "Chad and Niger"."""
    listed = () if found.is_plural else beside(found, before, index)
    with_it = [*(item for item in before if item.at == found.at), *listed]
    others = {item.actor.code: item.actor for item in with_it if item.actor.code and item.actor.code != found.actor.code}
    return (found.actor, *others.values())


def _is_aside(item: Earlier, index: ArticleIndex) -> bool:
    """Whether the actor is told only beside another: "Chad, whose officers seized power"."""
    return index.text[: item.at].rstrip().endswith(" whose")
