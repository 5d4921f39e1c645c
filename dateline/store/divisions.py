"""The reports of an article as a person divided them: which mentions are together, read and rewritten."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dateline.records import Actor, Argument, Article, Event, Mention, Place, Span
from dateline.store.mentions import report_id_of, save_reports, stored_date
from dateline.store.postgres import rows

__all__ = ["Division", "ToldMention", "divided_articles", "read_divisions", "regroup", "told_mentions"]

Where = tuple[int, int]  # characters [start, end) of a trigger


@dataclass(frozen=True, slots=True)
class Division:
    """What a person said of one article: these places tell one event, and those another."""

    event: frozenset[Where]
    other: frozenset[Where]


@dataclass(frozen=True, slots=True)
class ToldMention:
    """A stored mention with the report that it is in and its certainty, and the one that it was in before any division
    (`whole_id`)."""

    mention_id: str
    model: str
    report_id: str
    whole_id: str
    mention: Mention
    certainty: float | None


def read_divisions(connection: Any, article_ids: Sequence[str]) -> dict[str, list[Division]]:
    """For each of the articles that people divided what they said, in the order in which they said it."""
    sides: dict[tuple[str, int], dict[str, set[Where]]] = {}
    for row in rows(connection, "divisions", {"ids": list(article_ids)}):
        told = sides.setdefault((row["article_id"], row["review_id"]), {"event": set(), "other": set()})
        told[row["side"]].add((row["trigger_start"], row["trigger_end"]))
    found: dict[str, list[Division]] = {}
    for (article_id, _), told in sorted(sides.items(), key=lambda item: item[0][1]):
        found.setdefault(article_id, []).append(Division(frozenset(told["event"]), frozenset(told["other"])))
    return found


def divided_articles(connection: Any, article_ids: Sequence[str]) -> set[str]:
    """Those of the articles that have a divided report now."""
    return {row["article_id"] for row in rows(connection, "articles_with_parts", {"ids": list(article_ids)})}


def told_mentions(connection: Any, article_id: str) -> list[ToldMention]:
    """All mentions of the article that are part of a report, by any model, in text order within each."""
    found = rows(connection, "told_mentions", {"article_id": article_id})
    return [ToldMention(r["mention_id"], r["model"], r["report_id"], r["whole_id"], _mention(r), r["certainty"]) for r in found]


def _mention(row: dict[str, Any]) -> Mention:
    return Mention(
        type=row["event_type"],
        status=row["status"],
        trigger=Span(row["trigger_start"], row["trigger_end"], row["trigger"]),
        confidence=row["confidence"],
        arguments=tuple(_argument(argument) for argument in row["arguments"]),
        date=stored_date(row["date"]),
        place=Place(**row["place"]) if row["place"] else None,
        alleged=row["is_alleged"],
    )


def _argument(row: dict[str, Any]) -> Argument:
    """One row of `arguments`: an actor of its span, where the span has two."""
    actor = Actor(row["name"], row["code"], row["sector"], tuple(row["sectors"]), row["reason"]) if row["name"] else None
    return Argument(row["role"], Span(row["start"], row["end"], row["text"]), row["confidence"], (actor,) if actor else ())


Groups = Sequence[tuple[Sequence[ToldMention], Event]]


def regroup(connection: Any, article_id: str, model: str, groups: Groups) -> None:
    """Make each group of mentions a report of its own, with the values of its event, in place of those they were in; of all
    mentions together the one that was divided, as it was."""
    published_on = rows(connection, "published_on", {"article_id": article_id})[0]["published_on"]
    article, kept, left = Article(article_id, "", published_on), set[str](), set[str]()
    for told, event in groups:
        ids, whole_id = [item.mention_id for item in told], told[0].whole_id
        is_whole = len(groups) == 1 and rows(connection, "restore_whole", {"article_id": article_id, "whole_id": whole_id})
        report_id = whole_id if is_whole else report_id_of(ids)
        if not is_whole and report_id not in {item.report_id for item in told}:
            save_reports(connection, article, model, [(report_id, event)])
        rows(connection, "mark_divided", {"whole_id": whole_id, "ids": [report_id]})
        rows(connection, "move_mentions", {"report_id": report_id, "ids": ids})
        kept.add(report_id)
        left |= {item.report_id for item in told}
    rows(connection, "forget_reports", {"ids": sorted(left - kept)})
