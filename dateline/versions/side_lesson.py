"""Learning from labelled articles whom an event concerns (`weighing.likely_sides`): rows of signs, and the weights that fit."""

from collections.abc import Iterable
from sys import intern
from typing import Any

from dateline.errors import Misuse
from dateline.linking.merge import article_events
from dateline.mentions import about
from dateline.ontology import SIDES
from dateline.resolve.articles import index_article
from dateline.versions.labelled_events import label_codes, label_spans, labelled_event
from dateline.versions.lessons import read_by
from dateline.weighing.likely_sides import BIAS
from dateline.weighing.side_signs import side_signs

__all__ = ["lesson", "weights_of"]

Row = dict[str, Any]
STRENGTH, LEAST, FEWEST = 0.03, 0.05, 20  # chosen by articles that were not learnt from (docs/decisions/0025)
UNLABELLED = 0.5  # how much an event counts that readers do not list, so that nobody is on its sides: readers differ on which


def lesson(folder: str, row: Row) -> Row:
    """What a labelled article teaches, as the version in `folder` reads it: {"id", "rows": [(signs, is on the side, how much it
    counts), ...]}. An event found has the sides of the labelled one of its PLOVER root with which it shares a trigger; one that
    shares none has no sides."""
    article, mentions, threshold = read_by(folder, row)
    told = [(event, label_spans(event, article.text)) for event in row["events"]]
    events = article_events(article, mentions, threshold)
    labels = [labelled_event(event, mentions, told) for event in events]
    sides = [{side: label_codes(label, side) if label else set() for side in SIDES} for label in labels]
    index = index_article(article.text, article.published_on)
    rows = [
        (signs, code in sides[number][side], 1.0 if labels[number] else UNLABELLED)
        for number, side, code, signs in side_signs(mentions, events, index, about(index))
    ]
    return {"id": row["id"], "rows": rows}


def weights_of(learnt: Iterable[Row]) -> dict[str, float]:
    """The weights of signs, by sign, that lessons teach together. Raises Misuse where they leave nothing to choose."""
    from dateline.tagger.logistic import fitted

    rows = [(tuple(map(intern, signs)), is_on, much) for each in learnt for signs, is_on, much in each["rows"]]
    if len({is_on for _, is_on, _ in rows}) < 2:
        raise Misuse("the labelled articles have no event with a side, or none without: nothing can be learnt; give more")
    return fitted(rows, BIAS, STRENGTH, LEAST, FEWEST)
