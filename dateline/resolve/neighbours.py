"""Which state "its neighbour" is: of those that the article names the only one with a border to whose neighbour it is, or the
one named far more often than the others that have."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

from dateline.actors.phrases import Phrase
from dateline.actors.tables import COUNTRIES, rows, state_names
from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.places import place_of_state

__all__ = ["neighbour_of"]

# One of them, not "its neighbours", "its Arab neighbour" nor "its neighbour Togo", whose words say more.
NEIGHBOUR = re.compile(
    r"its (?:much )?(?:(?:bigger|eastern|giant|immediate|larger?|northern|poor(?:er)?|powerful|rich(?:er)?|small(?:er)?"
    r"|southern|stronger|tiny|weaker|western) )*neighbou?r"
)
SIDE = re.compile(r"\b(northern|southern|eastern|western)\b")
FAR_MORE = 3  # times as often named as the next one


def neighbour_of(phrase: Phrase, owners: Sequence[Actor], index: ArticleIndex) -> tuple[str, str] | None:
    """(code, reason) of whom "its neighbour" means, where 'its' is of one state; None: no other named has a border to it, or
    several have."""
    words = " ".join(token.key for token in phrase.tokens)
    codes = {owner.code for owner in owners}
    if len(codes) != 1 or NEIGHBOUR.fullmatch(words) is None:
        return None
    owner = next(iter(codes)) or ""
    side = SIDE.search(words)
    told = Counter(m.code for m in index.mentions if m.code in _borders().get(owner, ()))
    # Those, too, that are named only as "the border with Niger".
    others = {entry.code for match in index.names for entry in match.entries if entry.kind in COUNTRIES}
    told.update(code for code in others - told.keys() if code and code in _borders().get(owner, ()))
    near = [(code, count) for code, count in told.most_common() if side is None or _lies(code, side[1], owner)]
    if not near or (len(near) > 1 and near[0][1] < FAR_MORE * near[1][1]):
        return None
    names = state_names()
    return near[0][0], f"the neighbour of {names[owner]} that the article names: {names[near[0][0]]}"


def _lies(code: str, side: str, owner: str) -> bool:
    """Whether the capital of the one may lie on that side of the other's; also where it is not known where they lie."""
    one, other = place_of_state(code, ""), place_of_state(owner, "")
    if one is None or other is None or None in (one.lat, other.lat, one.lon, other.lon):
        return True
    here, there = (one.lat, other.lat) if side in ("northern", "southern") else (one.lon, other.lon)
    is_beyond = (here or 0.0) > (there or 0.0)
    return is_beyond if side in ("northern", "eastern") else not is_beyond


@lru_cache(maxsize=1)
def _borders() -> dict[str, frozenset[str]]:
    """The states with a border on land, or the nearest across a strait, to each."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows("borders.csv"):
        for other in row["neighbours"].split():
            found[row["code"]].add(other)
            found[other].add(row["code"])
    return {code: frozenset(others) for code, others in found.items()}
