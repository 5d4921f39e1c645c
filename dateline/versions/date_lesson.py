"""Learning from labelled articles when an event was (`resolve/likely_dates.py`): choices among days, and the weights that fit."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from dateline.batch import tagger_of
from dateline.contract import article_of_line, day_of
from dateline.errors import BadInput, Misuse
from dateline.linking.merge import article_events
from dateline.ontology import STATUSES, TYPES
from dateline.reading import numbered_lines, text_of
from dateline.records import Event, Mention
from dateline.resolve.articles import index_article
from dateline.resolve.date_facts import Days, article_dates
from dateline.resolve.date_signs import NEVER_TOLD, date_signs
from dateline.resolve.likely_dates import is_weighed
from dateline.resolve.mentions import resolve_mentions
from dateline.scoring.articles import gold_spans, overlap
from dateline.tagger.corpus_records import Passage

__all__ = ["labelled_event", "lesson", "read_events", "weights_of"]

Row = dict[str, Any]
STRENGTH, LEAST, FEWEST = 0.05, 0.05, 20  # chosen by articles that were not learnt from (docs/decisions/0024)


def read_events(path: Path, passages: Mapping[str, Passage]) -> list[Row]:
    """Articles whose events are labelled by the characters of their triggers, a line of a .jsonl file, or of those of a folder:
    {"id", "events": [{"type", "status", "date": {"earliest", "latest"} or null, "triggers": [[start, end], ...]}]}; with
    {"published", "text"} where the article is none of the corpus, whose passages are given by id. Raises BadInput for a line that
    is none, Misuse for what cannot be read or has no line."""
    found: dict[str, Row] = {}
    for file in sorted(path.glob("*.jsonl")) if path.is_dir() else [path]:
        for number, line in numbered_lines(text_of(file, "labelled events as JSON Lines")):
            where = f"{file}, line {number}"
            try:
                row = _article(json.loads(line), passages, where)
                if row["id"] in found:
                    raise BadInput(f"{where}: the article {row['id']!r} has a line already: put its events in one")
                found[row["id"]] = row
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
                raise BadInput(f"{where}: no labelled events: {error!r}") from error
    if not found:
        raise Misuse(f"{path} has no labelled events: give a .jsonl file or a folder with some")
    return list(found.values())


def _article(row: Row, passages: Mapping[str, Passage], where: str) -> Row:
    passage = passages.get(row["id"])
    if "text" not in row:
        if passage is None or passage.published is None:
            raise BadInput(f"{where}: no article {row['id']!r} with a day in the corpus")
        row = row | {"text": passage.text, "published": passage.published.isoformat()}
    day_of(row["published"], where)
    for event in row["events"]:
        if event["type"] not in TYPES or event["status"] not in STATUSES:
            raise BadInput(f"{where}: {event['type']!r}, {event['status']!r} is no type and status of the ontology")
        first, last = _days(event)
        if not event["triggers"] or (first and last and first > last):
            raise BadInput(f"{where}: an event has a trigger, and its last day is not before its first one: {event!r}")
        for start, end in event["triggers"]:
            if not 0 <= start < end <= len(row["text"]):
                raise BadInput(f"{where}: [{start}, {end}) is no span of its text")
    return row


def _days(event: Row) -> Days:
    told = event["date"] or {"earliest": None, "latest": None}
    first, last = (date.fromisoformat(told[end]) if told[end] else None for end in ("earliest", "latest"))
    return first, last


def lesson(folder: str, row: Row) -> Row:
    """What a labelled article teaches, as the version in `folder` reads it: {"id", "choices": [(candidates, days), ...]}, one for
    each event found that shares a trigger with a labelled one of its PLOVER root. Raises BadInput for one without a day of
    publication."""
    from dateline.tagger.predict import tag

    article = article_of_line({key: row[key] for key in ("id", "text", "published")})
    if article.published_on is None:
        raise BadInput("it has no day of publication, from which days are told: give it one, or leave it out")
    tagger = tagger_of(folder, "balanced")
    mentions = resolve_mentions(article, tag(tagger, article.text)[1])
    told = [(event, _spans(event, article.text)) for event in row["events"]]
    dates = article_dates(mentions, index_article(article.text), article.published_on)
    events = [event for event in article_events(article, mentions, tagger.event_threshold) if is_weighed(event)]
    pairs = [(event, labelled_event(event, mentions, told)) for event in events]
    return {"id": row["id"], "choices": [(date_signs(dates, event), _days(label)) for event, label in pairs if label]}


def _spans(event: Row, text: str) -> list[tuple[int, int]]:
    """[start, end) of the triggers of a labelled event, told by their words (models/sides) or by characters (models/events)."""
    if all(isinstance(trigger, dict) for trigger in event["triggers"]):
        return gold_spans(event, text)
    return [(start, end) for start, end in event["triggers"]]


def labelled_event(event: Event, mentions: Sequence[Mention], told: Sequence[tuple[Row, list[tuple[int, int]]]]) -> Row | None:
    """The labelled event that an event found is: of its root, with a trigger in common; first of the same type and status."""
    places = [(mentions[number].trigger.start, mentions[number].trigger.end) for number in event.mentions]
    root = TYPES[event.type].root
    near = [label for label, spans in told if TYPES[label["type"]].root == root and overlap(spans, places)]
    return max(near, key=lambda label: (label["type"] == event.type, label["status"] == event.status), default=None)


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
