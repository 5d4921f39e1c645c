"""Work cut into parts: what a source gives into batches that are stored together, articles into shards for the tagger, the
reports of a window into whole days that are linked together."""

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any, TypeVar

__all__ = ["batches", "packed", "whole_days"]

Item = TypeVar("Item")
BATCH = 200  # items stored in one statement
BATCH_S = 30.0
SHARD_CHARACTERS = 2_000_000  # about five minutes of tagging on two cores
MOST_SHARDS = 900  # Airflow maps a task over 1,024 at most (core.max_map_length)
LINKED_TOGETHER = 20_000  # reports, of which each takes about 12 kB of memory while it is linked


def batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Full ones, or what came so far: a site may take its time, and a task that is ended for that keeps what it had."""
    batch: list[Item] = []
    begun = time.monotonic()
    for item in items:
        batch.append(item)
        if len(batch) == BATCH or time.monotonic() - begun > BATCH_S:
            yield batch
            batch, begun = [], time.monotonic()
    if batch:
        yield batch


def packed(articles: Sequence[Mapping[str, Any]], model: str) -> list[dict[str, Any]]:
    """Rows of `untagged_articles` in few large shards, in their order; larger ones where there would be too many."""
    most = max(SHARD_CHARACTERS, sum(row["characters"] for row in articles) // MOST_SHARDS)
    while len(shards := _cut(articles, most)) > MOST_SHARDS:  # articles so long that much of each shard stays empty
        most += most // 4
    return [
        {"no": number, "label": _label(shard, number), "article_ids": [row["article_id"] for row in shard], "model": model}
        for number, shard in enumerate(shards, start=1)
    ]


def _cut(articles: Sequence[Mapping[str, Any]], most: int) -> list[list[Mapping[str, Any]]]:
    """The articles in their order, in parts of at most so many characters, or of one article."""
    shards: list[list[Mapping[str, Any]]] = []
    characters = 0
    for row in articles:
        characters += row["characters"]
        if not shards or characters > most:
            shards.append([])
            characters = row["characters"]
        shards[-1].append(row)
    return shards


def _label(shard: Sequence[Mapping[str, Any]], number: int) -> str:
    days = [row["published_on"] for row in shard if row["published_on"]]
    return f"#{number} {min(days)}..{max(days)} ({len(shard)} articles)" if days else f"#{number} undated ({len(shard)} articles)"


def whole_days(reports: Mapping[str, date | None]) -> Iterator[list[str]]:
    """The ids of reports, which are in the order of their days, in parts of whole days; one part, if an empty one, at least."""
    part: list[str] = []
    for _, ids in groupby(reports, key=lambda report_id: reports[report_id]):
        if len(part) >= LINKED_TOGETHER:
            yield part
            part = []
        part += ids
    yield part
