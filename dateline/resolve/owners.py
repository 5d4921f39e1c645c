"""Whose 'his government' is: the word that says it, and a state where only states have such. "Amnesty
accused Chad of raids. Its government denied it" is Chad's."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.phrases import Phrase
from dateline.actors.reading_names import Reading
from dateline.actors.relations import other_than
from dateline.actors.words import word_set
from dateline.records import Actor
from dateline.resolve.articles import BODIES, ArticleIndex
from dateline.resolve.bodies import BODY_NOUNS
from dateline.resolve.cases import Case
from dateline.resolve.earlier import Earlier
from dateline.resolve.hosts_and_guests import host_or_guest
from dateline.resolve.joined_owners import owner_joined
from dateline.resolve.neighbours import neighbour_of

__all__ = ["OF_A_PAIR", "owner_told", "relation_of", "state_owning"]

OWNERS = word_set("owners") | {"your"}
THERE = re.compile(r"\b(?:across|at|from|in|into|near|on|over|to)(?: the)? $", re.IGNORECASE)
OF_A_PAIR = ("former", "latter")
# No body and no group has these.
OF_STATES_ALONE = tuple(
    tuple(office.split()) for office in ("government", "foreign minister", "prime minister", "foreign ministry", "army")
)


def owner_told(phrase: Phrase) -> str | None:
    """'his' of 'his government', 'the latter' of "the latter's envoy"; None for 'His Excellency' and 'My Government'."""
    tokens = phrase.tokens
    start = int(tokens[0].key == "the")
    if [token.key for token in tokens[start + 1 : start + 2]] == ["'s"] and tokens[start].key in OF_A_PAIR:
        return f"the {tokens[start].key}"
    word, following = tokens[0], tokens[1:2]
    is_title = bool(following) and following[0].raw.istitle() and not following[0].raw.isupper()  # not "Their U.N. envoy"
    is_form = word.raw.istitle() and word.key != "its" and is_title and following[0].key not in BODY_NOUNS
    return word.raw if word.key in OWNERS and following and not is_form else None


def state_owning(phrase: Phrase, owner: Actor | None, at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> Actor | None:
    """The object to which the phrase is joined, else the owner, or, where that is a body that has no government, the state told
    next after it, rather than one of which only a place is told, else the last before it: "Amnesty accused Chad of raids in
    Mali. Its government denied it." Of 'his host' whose he is, or that nobody knows; else None where nobody
    of a code is."""
    if (other := host_or_guest(phrase, owner, at, index, earlier)) is not None:
        return other
    first = phrase.tokens[0].start
    start = first if first >= at > 0 else at + first
    if (joined := owner_joined(phrase, start, index, earlier)) is not None:
        return joined
    head = tuple(token.key for token in phrase.tokens[: phrase.cut])
    if owner is None or owner.code not in BODIES or not any(head[-len(office) :] == office for office in OF_STATES_ALONE):
        return owner if owner and owner.code else None
    here = index.sentence_of(at)
    states = [item for item in earlier if item.at < at and item.actor.code and item.actor.code not in BODIES]
    states = [item for item in states if not THERE.search(index.text[max(0, item.at - 15) : item.at])] or states
    body = max((item.at for item in earlier if item.at < at and item.actor.code == owner.code), default=at)
    after = [item for item in states if item.at > body]
    near = [item.at for item in earlier if item.at < at and here - index.sentence_of(item.at) <= 1]
    return (after[:1] or states[-1:])[0].actor if states and near else None


def relation_of(owners: Sequence[Actor], case: Case, index: ArticleIndex) -> Reading:
    """The reading of 'its neighbour' or 'its ally', where 'its' points back to the owners: the only neighbour told of, else
    somebody of no known state."""
    if near := neighbour_of(case.phrase, owners, index):
        return replace(case.reading, code=near[0], reason=near[1])
    return replace(case.reading, reason=other_than(owners))
