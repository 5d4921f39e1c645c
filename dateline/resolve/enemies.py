"""Who 'the enemy' is: of the article's two sides the one that does not say so."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.reading_names import Reading
from dateline.actors.tables import MILITANTS
from dateline.resolve.articles import ArticleIndex, leading_two
from dateline.resolve.cases import Case
from dateline.resolve.clauses import own_subject

__all__ = ["FOE", "enemy_told"]

FORCE = r"(?:army|armies|forces?|troops|soldiers|columns?|navy|power|side)"
ENEMY = re.compile(rf"(?:the|our) (?:(?:cruel|hated) )?(?:aggressors?|enemy(?: {FORCE})?)")
FOE = r"(?:adversary|adversaries|enemy|enemies|foes?)"
FIGHTERS = frozenset(("REB", "UAF", "PRM", "PRE"))
# That they are at odds, or make peace, in words of a sentence that names both: two who sign a road deal have foes elsewhere.
AT_ODDS = re.compile(
    r"\b(?:accus|aggress|air ?strike|archfoe|armistice|arch-?rival|attack|battl|blam|bomb|cease-?fire|clash|condemn|conflict"
    r"|confront|denounc|disput|enem|fight|foes?\b|fought|hostil|inva[ds]|missile|nuclear|occup|protest|quarrel|rival|rocket"
    r"|shell|shot|skirmish|spie[ds]|spy|stand-?off|struck|tension|threat|truce|wars?\b|warn)",
    re.IGNORECASE,
)
FEW = 2  # times as often as armed groups the article names the second side


def enemy_told(case: Case, index: ArticleIndex) -> Reading | None:
    """The actor of 'the enemy' as of the side that is not the subject of its clause. None: these are other words, or not of one
    of two states."""
    if not ENEMY.fullmatch(" ".join(token.key for token in case.phrase.tokens)):
        return None
    subject = own_subject(case.at, index, [item for item in case.earlier if item.at < case.at])
    code, sides = subject.actor.code if subject else None, leading_two(index)
    if code not in sides or not (_are_alone(index) and _are_at_odds(sides, index)):
        return None
    other = next(side for side in sides if side != code)
    name = next(mention.name for mention in index.mentions if mention.code == other)
    return replace(case.reading, code=other, reason=f"the other of the article's two sides: {name}")


def _are_at_odds(sides: Sequence[str], index: ArticleIndex) -> bool:
    ends = (*index.sentences[1:], len(index.text))
    both = (
        (start, end)
        for start, end in zip(index.sentences, ends, strict=True)
        if {m.code for m in index.states_within(start, end)} >= set(sides)
    )
    return any(AT_ODDS.search(index.text, start, end) for start, end in both)


def _are_alone(index: ArticleIndex) -> bool:
    """Whether armed groups are not told of nearly as often as the two sides, so that a foe may be theirs."""
    armed = sum(role.role.sector in FIGHTERS for role in index.roles)
    armed += sum(any(entry.code == MILITANTS for entry in match.entries) for match in index.names)
    return index.counts[1][1] >= FEW * armed
