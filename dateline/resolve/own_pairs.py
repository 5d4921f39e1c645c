"""'Biden phoned Putin and the two agreed': the two of its own sentence, whom a pair phrase means that goes on with a clause."""

import re
from collections.abc import Sequence

from dateline.records import Actor
from dateline.resolve.articles import BODIES, ArticleIndex
from dateline.resolve.clauses import ENDS
from dateline.resolve.earlier import Earlier
from dateline.resolve.listed import joined, last_two
from dateline.resolve.pair_words import STATE_NOUNS

__all__ = ["own_two"]

GOES_ON = re.compile(r"(?:(?<!\w)(?:and|but|before)|;|(?:,|\b[A-Z][\w’'-]*) where) $")
REACH = 40  # characters before the phrase in which that stands


def own_two(noun: str, at: int, named: Sequence[Earlier], fitting: Sequence[Earlier], index: ArticleIndex) -> tuple[Actor, ...]:
    """The two whom 'and' joins, else the last two people or states, of those of its sentence whom the noun fits; of 'the two
    countries' at last those for whom two people act. Empty: there are no two, or the phrase begins no further clause."""
    if not _goes_on(noun, at, index):
        return ()
    here = index.sentence_of(at)
    own, all_own = ([item for item in items if index.sentence_of(item.at) == here] for items in (fitting, named))
    of_states = [item for item in all_own if item.actor.code not in {*BODIES, None}]
    people = [item for item in (of_states if noun in STATE_NOUNS else own) if item.is_person]
    return joined(own, index) or last_two(people) or last_two(own) or (last_two(of_states) if noun in STATE_NOUNS else ())


def _goes_on(noun: str, at: int, index: ArticleIndex) -> bool:
    """Whether the phrase that ends with the noun is the subject of a further clause: 'and the two agreed', not 'thanked him and
    the two countries for it'."""
    behind = next((n for n, token in enumerate(index.tokens, 1) if token.start >= at and token.key == noun), len(index.tokens))
    is_subject = behind < len(index.tokens) and index.tokens[behind].key not in ENDS
    return is_subject and GOES_ON.search(index.text[max(0, at - REACH) : at]) is not None
