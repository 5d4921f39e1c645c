"""Learning from labelled articles when an event was (`weighing.likely_dates`): choices among days, and the weights that fit."""

from collections.abc import Iterable, Mapping
from typing import Any

from dateline.errors import BadInput, Misuse
from dateline.linking.merge import article_events
from dateline.resolve.articles import index_article
from dateline.versions.labelled_events import label_days, label_spans, labelled_event
from dateline.versions.lessons import read_by
from dateline.weighing.date_facts import Days, article_dates
from dateline.weighing.date_signs import NEVER_TOLD, date_signs
from dateline.weighing.likely_dates import is_weighed

__all__ = ["lesson", "weights_of"]

Row = dict[str, Any]
STRENGTH, LEAST, FEWEST = 0.05, 0.05, 20  # chosen by articles that were not learnt from (docs/decisions/0024)


def lesson(folder: str, row: Row) -> Row:
    """What a labelled article teaches, as the version in `folder` reads it: {"id", "choices": [(candidates, days), ...]}, one for
    each event found that shares a trigger with a labelled one of its PLOVER root. Raises BadInput for one without a day of
    publication."""
    article, mentions, threshold = read_by(folder, row)
    if article.published_on is None:
        raise BadInput("it has no day of publication, from which days are told: give it one, or leave it out")
    told = [(event, label_spans(event, article.text)) for event in row["events"]]
    dates = article_dates(mentions, index_article(article.text, article.published_on), article.published_on)
    events = [event for event in article_events(article, mentions, threshold) if is_weighed(event)]
    pairs = [(event, labelled_event(event, mentions, told)) for event in events]
    return {"id": row["id"], "choices": [(date_signs(dates, event), label_days(label)) for event, label in pairs if label]}


def weights_of(learnt: Iterable[tuple[Mapping[Days, Mapping[str, float]], Days]]) -> dict[str, float]:
    """The weights of signs, by sign, that choices teach together; one whose right days are no candidate teaches nothing. Raises
    Misuse where they leave nothing to choose."""
    from dateline.tagger.logistic import fitted_choices

    known = [(candidates, days) for candidates, days in learnt if days in candidates]
    weights = fitted_choices([candidates for candidates, _ in known], [{days} for _, days in known], STRENGTH, LEAST, FEWEST)
    if not weights or len({days == NEVER_TOLD for _, days in known}) < 2:
        raise Misuse(
            "the labelled articles have too few events with and without a day: nothing can be learnt from them; give more"
        )
    return weights
