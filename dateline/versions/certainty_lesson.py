"""Learning from labelled articles how certain an event is (`resolve/certainty.py`): which events are right, and the weights that
fit."""

from collections.abc import Iterable
from typing import Any

from dateline.batch import tagger_of
from dateline.contract import article_of_line, event_dict
from dateline.errors import Misuse
from dateline.extract import weighed_events
from dateline.resolve.certainty import certainty_signs
from dateline.scoring.articles import gold_spans, is_right

__all__ = ["lesson", "weights_of"]

Row = dict[str, Any]
STRENGTH, LEAST, FEWEST = 1.0, 0.0, 10  # ten weights for thousands of events: they need no holding back


def lesson(folder: str, row: Row) -> Row:
    """What a labelled article teaches, as the version in `folder` reads it: {"id", "rows": [(signs, is right), ...]}, one for
    each event found. It is right when a labelled one shares a trigger with it, has its type, status and the same codes on either
    side and, where it is dated, a day with it."""
    from dateline.tagger.predict import tag

    article = article_of_line({key: row[key] for key in ("id", "text", "published")})
    tagger = tagger_of(folder, "balanced")
    mentions, events, likely = weighed_events(article, tag(tagger, article.text)[1], tagger.event_threshold)
    told = [(event, gold_spans(event, article.text)) for event in row["events"]]
    rows = []
    for event, chances in zip(events, likely, strict=True):
        places = [(mentions[number].trigger.start, mentions[number].trigger.end) for number in event.mentions]
        rows.append((certainty_signs(event, chances), any(is_right(each, (event_dict(event), places)) for each in told)))
    return {"id": row["id"], "rows": rows}


def weights_of(learnt: Iterable[Row]) -> dict[str, float]:
    """The weights of signs, by sign, that lessons teach together. Raises Misuse where all events are right, or none."""
    from dateline.tagger.logistic import fitted_choices

    rows = [row for each in learnt for row in each["rows"]]
    if len({is_right for _, is_right in rows}) < 2:
        raise Misuse("of the events of the labelled articles none is right, or none wrong: nothing can be learnt; give more")
    choices = [{True: signs, False: {}} for signs, _ in rows]
    return fitted_choices(choices, [{is_right} for _, is_right in rows], STRENGTH, LEAST, FEWEST)
