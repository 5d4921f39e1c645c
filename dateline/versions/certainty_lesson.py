"""Learning from labelled articles which events are any, and how certain they are (`weighing.certainty`): rows of signs, and the
weights that fit."""

from collections.abc import Iterable
from typing import Any

from dateline.contract import event_dict
from dateline.errors import Misuse
from dateline.extract import weighed_events
from dateline.scoring.articles import gold_spans, is_right
from dateline.versions.labelled_events import labelled_event
from dateline.versions.lessons import read_by
from dateline.weighing.event_signs import event_signs

__all__ = ["lesson", "weights_of"]

Row = dict[str, Any]
STRENGTH, LEAST, FEWEST = 1.0, 0.0, 10  # twelve weights for thousands of events: they need no holding back


def lesson(folder: str, row: Row) -> Row:
    """What a labelled article teaches, as the version in `folder` reads it: {"id", "rows": [(signs, is one, is right), ...]}, for
    each event found. It is one when a labelled one of its PLOVER root shares a trigger with it, right when that has its type,
    status and the same codes on either side, too, and, where it is dated, a day with it."""
    article, resolved, threshold = read_by(folder, row)
    mentions, events, likely = weighed_events(article, resolved, threshold)
    told = [(event, gold_spans(event, article.text)) for event in row["events"]]
    rows = []
    for event, chances in zip(events, likely, strict=True):
        places = [(mentions[number].trigger.start, mentions[number].trigger.end) for number in event.mentions]
        is_one = labelled_event(event, mentions, told) is not None
        rows.append((event_signs(event, chances), is_one, any(is_right(each, (event_dict(event), places)) for each in told)))
    return {"id": row["id"], "rows": rows}


def weights_of(learnt: Iterable[Row]) -> tuple[dict[str, float], dict[str, float]]:
    """The weights of signs, by sign, that lessons teach together: of being an event at all, and of being right. Raises Misuse
    where all events are so, or none."""
    rows = [row for each in learnt for row in each["rows"]]
    return _fitted([(signs, is_one) for signs, is_one, _ in rows]), _fitted([(signs, is_right) for signs, _, is_right in rows])


def _fitted(rows: list[tuple[dict[str, float], bool]]) -> dict[str, float]:
    from dateline.tagger.logistic import fitted_choices

    if len({is_so for _, is_so in rows}) < 2:
        raise Misuse("of the events of the labelled articles none is right, or none wrong: nothing can be learnt; give more")
    choices = [{True: signs, False: {}} for signs, _ in rows]
    return fitted_choices(choices, [{is_so} for _, is_so in rows], STRENGTH, LEAST, FEWEST)
