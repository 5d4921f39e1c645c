"""Labelled events of whole articles, from which the resolver learns: read, checked, and found again among those that it tells."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from dateline.actors.tables import actor_codes
from dateline.contract import day_of
from dateline.errors import BadInput, Misuse
from dateline.ontology import SIDES, STATUSES, TYPES
from dateline.reading import numbered_lines, text_of
from dateline.records import Event, Mention
from dateline.scoring.articles import gold_spans, overlap
from dateline.scoring.gold_articles import read_gold_articles
from dateline.tagger.corpus_records import Passage

__all__ = ["by_article", "label_codes", "label_days", "label_spans", "labelled_articles", "labelled_event", "read_events"]

Row = dict[str, Any]
Labelled = TypeVar("Labelled")
Days = tuple[date | None, date | None]


def labelled_articles(labels: Path, gold: Path, extra: Sequence[Path], passages: Mapping[str, Passage]) -> list[Row]:
    """The articles of labelled events (`read_events`), of labelled articles (`read_gold_articles`) and of more labelled events.
    Raises what these raise, and BadInput for an article that is in two of them."""
    more = [article for path in extra for article in read_events(path, passages)]
    articles = [*read_events(labels, passages), *read_gold_articles(gold), *more]
    if twice := [key for key, times in Counter(str(article["id"]) for article in articles).items() if times > 1]:
        raise BadInput(f"the article {twice[0]!r} is in two of the files of labelled events: leave it out of one")
    return articles


def read_events(path: Path, passages: Mapping[str, Passage]) -> list[Row]:
    """Articles whose events are labelled by the characters of their triggers, a line of a .jsonl file, or of those of a folder:
    {"id", "events": [{"type", "status", "date": {"earliest", "latest"} or null, "triggers": [[start, end], ...]}]}, with
    {"initiators": [code, ...], "recipients": [...]} in events whose sides are to be learnt, {"published", "text"} where the
    article is none of the corpus, whose passages are given by id. Raises BadInput for a line that is none, Misuse for what cannot
    be read or has no line."""
    return list(by_article(path, "events", partial(_article, passages=passages)).values())


def by_article(path: Path, what: str, read: Callable[[Row, str], Labelled]) -> dict[str, Labelled]:
    """What `read` makes of each row, given where it stands, by the id of its article: of the lines of a .jsonl file, or of those
    of a folder. Raises BadInput for a line that is none or an article that has one already, Misuse for what cannot be read or has
    no line; `what`: what is labelled."""
    found: dict[str, Labelled] = {}
    for file in sorted(path.glob("*.jsonl")) if path.is_dir() else [path]:
        for number, line in numbered_lines(text_of(file, f"labelled {what} as JSON Lines")):
            where = f"{file}, line {number}"
            try:
                row = json.loads(line)
                labelled = read(row, where)
                if row["id"] in found:
                    raise BadInput(f"{where}: the article {row['id']!r} has a line already: put its {what} in one")
                found[row["id"]] = labelled
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
                raise BadInput(f"{where}: no labelled {what}: {error!r}") from error
    if not found:
        raise Misuse(f"{path} has no labelled {what}: give a .jsonl file or a folder with some")
    return found


def _article(row: Row, where: str, passages: Mapping[str, Passage]) -> Row:
    passage = passages.get(row["id"])
    if "text" not in row:
        if passage is None or passage.published is None:
            raise BadInput(f"{where}: no article {row['id']!r} with a day in the corpus")
        row = row | {"text": passage.text, "published": passage.published.isoformat()}
    day_of(row["published"], where)
    for event in row["events"]:
        if event["type"] not in TYPES or event["status"] not in STATUSES:
            raise BadInput(f"{where}: {event['type']!r}, {event['status']!r} is no type and status of the ontology")
        first, last = label_days(event)
        if not event["triggers"] or (first and last and first > last):
            raise BadInput(f"{where}: an event has a trigger, and its last day is not before its first one: {event!r}")
        sides = [event[f"{side}s"] for side in SIDES if f"{side}s" in event]
        if not all(isinstance(codes, list) and all(isinstance(code, str) for code in codes) for codes in sides):
            raise BadInput(f"{where}: a side is a list of codes: {event!r}")
        if unknown := sorted({code for codes in sides for code in codes} - actor_codes()):
            raise BadInput(f"{where}: {unknown[0]!r} is no code of a state or body")
        for start, end in event["triggers"]:
            if not 0 <= start < end <= len(row["text"]):
                raise BadInput(f"{where}: [{start}, {end}) is no span of its text")
    return row


def label_days(event: Row) -> Days:
    """The first and the last day of a labelled event; None where none is told."""
    told = event["date"] or {"earliest": None, "latest": None}
    first, last = (date.fromisoformat(told[end]) if told[end] else None for end in ("earliest", "latest"))
    return first, last


def label_codes(event: Row, side: str) -> set[str]:
    """The codes on a side of a labelled event, told as actors (models/sides) or as codes (models/events). Raises BadInput where
    the side is not labelled."""
    if f"{side}s" not in event:
        raise BadInput(f"its event {event['type']!r} has no `{side}s`, from which sides are told: give them, [] if it has none")
    told = [actor if isinstance(actor, str) else actor["code"] for actor in event[f"{side}s"]]
    return {code for code in told if code}


def label_spans(event: Row, text: str) -> list[tuple[int, int]]:
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
