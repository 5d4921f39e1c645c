"""Which state "its neighbour" is: of those that the article names the only one with a border to whose neighbour it is, or the
one named far more often than the others that have."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from dateline.actors.phrases import Phrase
from dateline.actors.tables import rows, state_names
from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex

__all__ = ["neighbour_of"]

# One of them, not "its neighbours", "its Arab neighbour" nor "its neighbour Togo", whose words say more.
NEIGHBOUR = re.compile(
    r"its (?:much )?(?:(?:bigger|eastern|giant|immediate|larger?|northern|poor(?:er)?|powerful|rich(?:er)?|small(?:er)?"
    r"|southern|stronger|tiny|weaker|western) )*neighbou?r"
)
FAR_MORE = 3  # times as often named as the next one


def neighbour_of(phrase: Phrase, owners: Sequence[Actor], index: ArticleIndex) -> tuple[str, str] | None:
    """(code, reason) of whom "its neighbour" means, where 'its' is of one state; None: no other named has a border to it, or
    several have."""
    words = " ".join(token.key for token in phrase.tokens)
    codes = {owner.code for owner in owners}
    if len(codes) != 1 or NEIGHBOUR.fullmatch(words) is None:
        return None
    owner = next(iter(codes)) or ""
    near = [(code, count) for code, count in index.counts if code in _borders().get(owner, ())]
    if not near or (len(near) > 1 and near[0][1] < FAR_MORE * near[1][1]):
        return None
    names = state_names()
    return near[0][0], f"the neighbour of {names[owner]} that the article names: {names[near[0][0]]}"


@lru_cache(maxsize=1)
def _borders() -> dict[str, frozenset[str]]:
    """The states with a border on land, or the nearest across a strait, to each."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows("borders.csv"):
        for other in row["neighbours"].split():
            found[row["code"]].add(other)
            found[other].add(row["code"])
    return {code: frozenset(others) for code, others in found.items()}
