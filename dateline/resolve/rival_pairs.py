"""'Both sides' after "Maduro and opposition leader Guaido": two rivals of one state, whom no two codes tell apart."""

import re
from collections.abc import Sequence

from dateline.actors.phrases import ARTICLES, covered
from dateline.actors.tables import state_names
from dateline.actors.words import word_set
from dateline.records import Actor
from dateline.resolve.articles import BODIES, ArticleIndex
from dateline.resolve.earlier import Earlier
from dateline.resolve.listed import is_next
from dateline.resolve.pair_words import PEOPLE_NOUNS, SIDES

__all__ = ["DEALING", "rival_two"]

NOUNS = SIDES | PEOPLE_NOUNS | {"leaders", "rivals", "foes", "camps", "presidents", "both", "two", "pair"}
RIVALS = re.compile(r"\b(?:challengers?|contenders?|opponents?|opposition|rebels?|rivals?)\b", re.IGNORECASE)
NAMES = r"(?:[A-Z][\w.'’-]* ){1,4}(?:(?:had|have) )?"
# What two do each for himself, and what they do with each other where the sentence names nobody else.
APART = re.compile(NAMES + r"(?:each|both (?:claim|declare|proclaim)(?:ed)?)\b")
TOGETHER = re.compile(NAMES + r"(?:both|(?:agree|clash|fight|fought|meet|met|quarrel|share|sign|vie)(?:d|e[ds])?)\b")
AGAINST = frozenset(("OPP", "REB"))
BEFORE_OFFICES = word_set("before_names") | word_set("former") | {"new", "his", "her", "rival"}
NAME = 4  # words of the first one's name
# Behind the first of two: what they do with each other, not to a third ("Peru and Chile accused Oman").
DEALING = re.compile(
    r"(?:(?!(?:said|says?|told|warn|hop)\w*)[\w.'’-]+ ){1,4}?"
    r"(?:(?:accus\w*|blam\w*) (?:each other|one another)|(?:agree|exchang|sign)\w*"
    r"|(?:hold|held|resum\w*|began|start\w*|continu\w*) (?:[a-z-]+ ){0,3}(?:negotiations|talks)"
    r"|(?:battl|clash|negotiat|quarrel)\w*|(?:are|were) at war|(?:fight|fought|meet|met)\b(?! (?:[A-Z]|the\b|rebels|militants)))"
)
REACH = 30  # characters before the first name that may call the two rivals


def rival_two(noun: str, at: int, named: Sequence[Earlier], sides: Sequence[Actor], index: ArticleIndex) -> tuple[Actor, ...]:
    """The last two people of one state whom 'and' joins and of whom an office or a word tells that they are rivals, if no
    sentence since names two other states, and of sides neither that nor the one before theirs begins with two who deal with each
    other; else who met, signed or claimed the same, where the article has no `sides` and names no other state since, and of
    'the two men' any two of a sentence. A third beside them makes them one side. Empty: there are none."""
    people = [item for item in named if item.is_person and item.actor.code in state_names()]
    for number in range(len(people) - 1 if noun in NOUNS else 0, 0, -1):
        first, second = people[number - 1], people[number]
        is_listed = number > 1 and people[number - 2].actor.name != first.actor.name and is_next(people[number - 2], first, index)
        if is_listed or not _are_of_one_state(first, second, index) or _stands_third(second, named, index):
            continue
        are_joined, since = _are_joined(first, second, index), _named_since(second, at, named, index)
        are_together, are_men = are_joined and _act_together(first, second, index), noun in PEOPLE_NOUNS
        if are_joined and (_are_opposed(first, second, index) or (are_together and are_men)):
            is_of_others = max(map(len, since), default=0) > 1
        elif are_men or (are_together and not sides):
            is_of_others = any(since)
        else:
            continue
        return () if is_of_others or (noun in SIDES and _deal_others(second, at, named, index)) else (first.actor, second.actor)
    return ()


def _are_of_one_state(first: Earlier, second: Earlier, index: ArticleIndex) -> bool:
    """Whether they are two, of one state and one sentence."""
    is_one = first.actor.code == second.actor.code and index.sentence_of(first.at) == index.sentence_of(second.at)
    return is_one and first.actor.name != second.actor.name


def _are_joined(first: Earlier, second: Earlier, index: ArticleIndex) -> bool:
    """Whether nothing but 'and', and an office behind it, stands between the two names."""
    between = [n for n, token in enumerate(index.tokens) if first.at <= token.start < second.at]
    joining = [n for n in between if index.tokens[n].key == "and"]
    inside = covered(index.names, index.roles)
    is_short = len(joining) == 1 and joining[0] - between[0] <= NAME
    return is_short and all(n in inside or index.tokens[n].key in BEFORE_OFFICES for n in between if n > joining[0])


def _are_opposed(first: Earlier, second: Earlier, index: ArticleIndex) -> bool:
    is_one = len([item for item in (first, second) if AGAINST & set(item.actor.sectors)]) == 1
    start = max(index.sentences[index.sentence_of(first.at)], first.at - REACH)
    said = RIVALS.search(index.text, start, second.at) or APART.match(index.text, second.at)
    return is_one or said is not None


def _act_together(first: Earlier, second: Earlier, index: ArticleIndex) -> bool:
    is_one_out = len([item for item in (first, second) if "ELI" in item.actor.sectors]) == 1
    return is_one_out or TOGETHER.match(index.text, second.at) is not None


def _stands_third(second: Earlier, named: Sequence[Earlier], index: ArticleIndex) -> bool:
    """Whether another state or body acts in the sentence: "Biden and Blinken met Xi"."""
    here = index.sentence_of(second.at)
    return bool({item.actor.code for item in named if index.sentence_of(item.at) == here} - {second.actor.code, None})


def _named_since(second: Earlier, at: int, named: Sequence[Earlier], index: ArticleIndex) -> list[set[str | None]]:
    """The states of each sentence between, of one that names that of the two none."""
    between = range(index.sentence_of(second.at) + 1, index.sentence_of(at))
    found = [{item.actor.code for item in named if index.sentence_of(item.at) == sentence} for sentence in between]
    return [codes - {*BODIES, None} if second.actor.code not in codes else set() for codes in found]


def _deal_others(second: Earlier, at: int, named: Sequence[Earlier], index: ArticleIndex) -> bool:
    """Whether the last sentence before that of the two, or one since, begins with two of different states who deal with each
    other: "Peru and Chile held talks"."""
    here, end = index.sentence_of(second.at), index.sentence_of(at)
    numbers = {index.sentence_of(item.at) for item in named}
    before = [number for number in sorted(numbers) if here - 3 < number < here][-1:]
    for sentence in (*before, *(number for number in numbers if here < number < end)):
        items = [item for item in named if index.sentence_of(item.at) == sentence and item.actor.code not in {*BODIES, None}]
        start, stop = index.sentences[sentence], index.sentences[sentence + 1]
        is_first = bool(items) and ARTICLES.issuperset(index.text[start : items[0].at].lower().split())
        other = next((item for item in items if is_first and item.actor.code != items[0].actor.code), None)
        if other and is_next(items[0], other, index) and DEALING.match(index.text, other.at, stop):
            return True
    return False
