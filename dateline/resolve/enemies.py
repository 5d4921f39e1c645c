"""Who 'the enemy' is: of the article's two sides the one that does not say so."""

import re
from dataclasses import replace

from dateline.actors.reading_names import Reading
from dateline.resolve.articles import ArticleIndex, leading_two
from dateline.resolve.cases import Case
from dateline.resolve.clauses import own_subject

__all__ = ["enemy_told"]

FORCE = r"(?:army|armies|forces?|troops|soldiers|columns?|navy|power|side)"
ENEMY = re.compile(rf"(?:the|our) (?:(?:cruel|hated) )?(?:aggressors?|enemy(?: {FORCE})?)")


def enemy_told(case: Case, index: ArticleIndex) -> Reading | None:
    """The actor of 'the enemy' as of the side that is not the subject of its clause. None: these are other words, or not of one
    of two states."""
    if not ENEMY.fullmatch(" ".join(token.key for token in case.phrase.tokens)):
        return None
    subject = own_subject(case.at, index, [item for item in case.earlier if item.at < case.at])
    code, sides = subject.actor.code if subject else None, leading_two(index)
    if code not in sides:
        return None
    other = next(side for side in sides if side != code)
    name = next(mention.name for mention in index.mentions if mention.code == other)
    return replace(case.reading, code=other, reason=f"the other of the article's two sides: {name}")
