"""'Both countries' after "President Correa accused Colombia": the two states for whom those act who deal with each other."""

from collections.abc import Sequence

from dateline.resolve.articles import BODIES, ArticleIndex
from dateline.resolve.earlier import Earlier

__all__ = ["acting_for_others"]


def acting_for_others(named: Sequence[Earlier], subject: Earlier, at: int, index: ArticleIndex) -> list[Earlier]:
    """Who acts for two states that are not the subject's own, people too, in the nearest of the sentences up to `at` that
    name them, back to one that names the subject's state, which may be one of the two: "Merkel met Macron. Berlin said that
    both countries ..." Empty: there are no two, or the sentence of `at` names others behind the subject itself."""
    here, found = index.sentence_of(at), list[Earlier]()
    for sentence in range(here, -1, -1):
        own = [item for item in named if index.sentence_of(item.at) == sentence and item.actor.code not in {*BODIES, None}]
        others = [item for item in own if item.actor.code != subject.actor.code]
        if sentence == here and any(item.at > subject.at for item in others):
            return []
        found = others + found
        if len({item.actor.code for item in found}) > 1:
            return found
        if sentence < here and len(others) < len(own):
            break
    return []
