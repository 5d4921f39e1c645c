"""Learning from labelled articles whom an event concerns (`resolve/likely_sides.py`): rows of signs, and the weights that fit."""

from collections.abc import Iterable, Sequence
from sys import intern
from typing import Any

from dateline.batch import tagger_of
from dateline.contract import article_of_line
from dateline.errors import Misuse
from dateline.ontology import SIDES, TYPES
from dateline.records import Mention
from dateline.resolve.articles import index_article
from dateline.resolve.likely_sides import BIAS
from dateline.resolve.mentions import about, resolved_by_words
from dateline.resolve.side_signs import side_signs
from dateline.scoring.articles import codes_of_sides, gold_spans, overlap

__all__ = ["lesson", "weights_of"]

Row = dict[str, Any]
STRENGTH, LEAST = 0.06, 0.05  # the first chosen by the likelihood of articles that were not learnt from


def lesson(folder: str, row: Row) -> Row:
    """What a labelled article teaches, as the version in `folder` reads it: {"id", "rows": [[signs, is on the side], ...]}. A
    mention has the sides of the labelled event of its PLOVER root with which it shares a trigger; one that shares none has no
    sides."""
    from dateline.tagger.predict import tag

    article = article_of_line({key: row[key] for key in ("id", "text", "published")})
    mentions = resolved_by_words(article, tag(tagger_of(folder, "balanced"), article.text)[1])
    told = [(event, gold_spans(event, article.text)) for event in row["events"]]
    sides = [_sides_of(mention, told) for mention in mentions]
    index = index_article(article.text)
    rows = [[signs, code in sides[number][side]] for number, side, code, signs in side_signs(mentions, index, about(index))]
    return {"id": row["id"], "rows": rows}


def _sides_of(mention: Mention, told: Sequence[tuple[Row, list[tuple[int, int]]]]) -> dict[str, set[str]]:
    place = [(mention.trigger.start, mention.trigger.end)]
    root = TYPES[mention.type].root
    near = [event for event, spans in told if TYPES[event["type"]].root == root and overlap(spans, place)]
    alike = [event for event in near if event["type"] == mention.type] or near
    return {side: {code for event in alike for code in codes_of_sides(event, f"{side}s")} for side in SIDES}


def weights_of(learnt: Iterable[Row]) -> dict[str, float]:
    """The weights of signs, by sign, that lessons teach together. Raises Misuse where they leave nothing to choose."""
    from dateline.tagger.logistic import fitted

    rows = [(frozenset(map(intern, signs)), is_on) for each in learnt for signs, is_on in each["rows"]]
    if not rows:
        raise Misuse("the labelled articles leave no side open: nothing can be learnt from them; give more")
    return fitted([signs for signs, _ in rows], [is_on for _, is_on in rows], BIAS, STRENGTH, LEAST)
