"""What speaks for and against somebody being on a side of an event that no words of it name: signs, which `likely_sides` weighs.

A sign is a fact or a few together about a mention, one of its sides and the code of a state or body that the article names:
whether the article has told it already, how the other side is named, how much of the article is about it, with whom it deals,
what it mostly does, how near it stands. Signs for missing arguments as in Gerber & Chai 2010 ("Beyond NomBank").
"""

from collections.abc import Iterator, Mapping, Sequence

from dateline.ontology import SIDES
from dateline.records import Mention
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.side_facts import article_facts, facts_near, facts_of_mention, facts_of_side

__all__ = ["SIGNS", "side_signs"]

# Facts that are told together, each of these one sign. What changed nothing for articles not learnt from was left out.
ROWS = """slot; slot opposite; slot rank; slot near; slot dealt; slot alike; slot part; slot body; slot lead; slot share near;
slot states near; own type; own why; own why_opposite; own status; own sure; own rank type; own dealt type; own part type;
own place type; own object type; own position rank; others opposite type"""
SIGNS = tuple(tuple(row.split()) for row in ROWS.split(";"))


def side_signs(
    mentions: Sequence[Mention], index: ArticleIndex, main: str | None
) -> Iterator[tuple[int, str, str, frozenset[str]]]:
    """(number of the mention, side, code, signs) for each side of the mentions of an article (resolved, in text order) of which
    their words name nobody with a code, and each code that the article names. `main`: the state that most of it is about."""
    article = article_facts(mentions, index, main)
    for number, mention in enumerate(mentions):
        open_sides = [side for side in SIDES if not any(each.confidence for each in article.casts[number][side].values())]
        if open_sides:
            here = facts_of_mention(mention, index)
            near = facts_near(article, mention, index)
            for side in open_sides:
                for code in article.codes:
                    of_side = facts_of_side(article, mention, number, side, code)
                    facts = {**here, **article.standing[code], **near[code], **of_side}
                    facts["slot"] = f"{facts['own']}/{facts['others']}"
                    yield number, side, code, frozenset(_sign(side, row, facts) for row in SIGNS)


def _sign(side: str, row: Sequence[str], facts: Mapping[str, str]) -> str:
    return " ".join((side, *(f"{name}:{facts[name]}" for name in row)))
