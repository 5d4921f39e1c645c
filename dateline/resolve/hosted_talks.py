"""Whose "the government" is with which rebels talk in a town abroad: that of their own state, for the town is the host's."""

import re

from dateline.resolve.articles import BODIES, ArticleIndex

__all__ = ["government_of_rebels"]

REBELS = re.compile(r"\b(?:rebels?|guerrillas|insurgents)\b", re.IGNORECASE)
# What they have with it; not "broke with", "sided with".
WITH = re.compile(
    r"\b(?:accord|agreement|cease-?fire|deal|dialogue|negotiate|negotiations|pact|prisoners|talks|treaty|truce) with (?:the )?$",
    re.IGNORECASE,
)
# Peoples who fight a state that is not theirs: "Albanian guerrillas held talks with the government in Belgrade".
FIGHT_ABROAD = frozenset(("ALB", "ARM", "ERI", "HRV", "PSE", "RUS", "SRB", "SSD", "TLS"))
BACKED = re.compile(r"[\w.]*-(?:backed|led|trained|armed)\b")


def government_of_rebels(at: int, host: str, index: ArticleIndex) -> tuple[str, str] | None:
    """The state of the rebels with whom the sentence begins, if it tells one, and another than that of the town behind the
    government at `at`. None: it tells of none, or the government does something else than deal with them."""
    start = index.sentences[index.sentence_of(at)]
    before = index.text[start:at]
    rebels = REBELS.search(before)
    if rebels is None or WITH.search(before) is None:
        return None
    own = [m for m in index.mentions if start <= m.at < at and not BACKED.match(index.text, m.at)]
    first = own[0] if own else None
    if first is None or first.code in BODIES | FIGHT_ABROAD | {host} or any(m.code != first.code for m in own):
        return None
    return first.code, f"the state of the rebels, who met it at a place abroad: {first.name}"
