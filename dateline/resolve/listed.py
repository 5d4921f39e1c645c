"""Who of an article's actors stands beside whom, in a list or joined by 'and': "Egypt, Kuwait and Oman broke with Qatar, accusing
it" are three who act, none of whom 'it' means."""

import re
from collections.abc import Sequence

from dateline.actors.phrases import ARTICLES, PREPOSITIONS
from dateline.actors.words import Token, word_set
from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.clauses import begins_predicate
from dateline.resolve.earlier import Earlier
from dateline.resolve.lookups import within_phrases

__all__ = ["beside", "is_place", "joined", "joint", "last_two", "listed"]

BETWEEN = 5  # words that the first of a co-ordinated pair may have before 'and'
BEHIND = PREPOSITIONS - {"of"}  # what hangs on a verb: "thanked Peru for its aid and Chad's king left"
TOGETHER = ARTICLES | {"and", "or", ",", "'s", "of", "for", "to", "with", "along", "alongside", "both"}
SAYING = word_set("saying")
PLACE = re.compile(r"\b(?:at|in|near) (?:the )?$")
REACH = 12  # characters before a name in which that stands


def beside(subject: Earlier, items: Sequence[Earlier], index: ArticleIndex) -> list[Earlier]:
    """Those who are listed with the subject, behind it: "Egypt, Kuwait and Oman broke with her, accusing it of ...";
    nobody behind another who is not: "Egypt accused Kuwait and Oman"."""
    listed = [subject]
    for item in items:
        if item.at > subject.at and _is_next(listed[-1], item, index):
            listed.append(item)
        elif item.at > subject.at and item.actor.code != listed[-1].actor.code:
            break
    return listed[1:]


def joint(subject: Earlier, people: Sequence[Earlier], index: ArticleIndex) -> list[Earlier]:
    """The people who act with the subject: nothing but names, titles, commas and 'and' stands between them."""
    behind = [item for item in people if item.is_person and item.at > subject.at]
    if not behind:
        return []
    known = within_phrases(index)
    here = index.token_at(subject.at)
    rest = enumerate(index.tokens[here:], here)
    others = (token.start for n, token in rest if n not in known and token.key not in TOGETHER and not token.raw[:1].isupper())
    end = next(others, len(index.text))
    return [item for item in behind if item.at <= end]


def _is_next(first: Earlier, second: Earlier, index: ArticleIndex) -> bool:
    """Whether nothing but a comma or 'and', and an article, stands between the first one's words and the second; no verb:
    "Egypt agreed on Monday, Oman said"."""
    words = _between(first, second, index)
    is_told = any(begins_predicate(word) or word.key in SAYING for word in words[1:])
    return not words or (words[-1].key in ("and", "or", ",") and len(words) <= BETWEEN and not is_told)


def _between(first: Earlier, second: Earlier, index: ArticleIndex) -> list[Token]:
    """The words from the first one's own to the second's, without an article before these."""
    words = list(index.tokens[index.token_at(first.at) : index.token_at(second.at)])
    while words and words[-1].key in ARTICLES:
        words.pop()
    return words


def joined(items: Sequence[Earlier], index: ArticleIndex, is_within: bool = False) -> tuple[Actor, ...]:
    """The last two neighbours of different codes with nothing but 'and' and an article between the first one's words and the
    second, that end no longer list. `is_within`: of different names, be they of one state: "Chad's army and the rebels"."""

    def differ(one: Earlier, other: Earlier) -> bool:
        return one.actor.code != other.actor.code or (is_within and one.actor.name != other.actor.name)

    for number in range(len(items) - 1, 0, -1):
        first, second = items[number - 1], items[number]
        if not differ(first, second):
            continue
        words = [token.key for token in _between(first, second, index)]
        before = next((item for item in reversed(items[: number - 1]) if differ(item, first)), None)
        of_more = before is not None and _is_next(before, first, index)
        is_told = words[-1:] == ["and"] and len(words) <= BETWEEN and not BEHIND & {*words}
        if is_told and not of_more:
            return first.actor, second.actor
    return ()


def last_two(items: Sequence[Earlier]) -> tuple[Actor, ...]:
    """The last two with different codes, in the order of the text. Empty: there are no two."""
    found: dict[str, Actor] = {}
    for item in reversed(items):
        found.setdefault(str(item.actor.code), item.actor)
        if len(found) == 2:
            return tuple(reversed(found.values()))
    return ()


def is_place(item: Earlier, index: ArticleIndex) -> bool:
    """Whether it only says where: "met in Vienna"."""
    return PLACE.search(index.text[max(0, item.at - REACH) : item.at]) is not None


def listed(items: Sequence[Earlier], index: ArticleIndex) -> list[tuple[Actor, ...]]:
    """The lists of which the items are ("Egypt, Kuwait and Oman"), of actors of different codes; one that stands alone, too."""
    runs: list[dict[str, Actor]] = []
    for number, item in enumerate(items):
        if number == 0 or not _is_next(items[number - 1], item, index):
            runs.append({})
        runs[-1].setdefault(str(item.actor.code), item.actor)
    return [tuple(run.values()) for run in runs]
