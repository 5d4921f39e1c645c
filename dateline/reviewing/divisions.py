"""One article, two events: what a person parted within an article is parted in its reports, for every model.

A report is one event as one article tells it. A split that names single mentions (`reviews.split`) divides the report that
they are in; it does so again after the article was read anew, and no more once the decision is undone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from dateline.linking.merge import merge_mentions
from dateline.records import Mention
from dateline.store.divisions import Division, ToldMention, divided_articles, read_divisions, regroup, told_mentions

__all__ = ["divide", "divide_articles"]


def divide(mentions: Sequence[Mention], divisions: Iterable[Division]) -> list[list[int]]:
    """The mentions of one report (their indices) in the groups that the divisions make of it; one group where none applies.

    A mention of which a division says nothing stays with the event that was looked at.
    """
    groups = [list(range(len(mentions)))]
    for division in divisions:
        parted = []
        for group in groups:
            off = [number for number in group if _is_at(mentions[number], division.other)]
            rest = [number for number in group if number not in off]
            both = off and any(_is_at(mentions[number], division.event) for number in rest)
            parted += [rest, off] if both else [group]
        groups = parted
    return sorted(groups)


def _is_at(mention: Mention, places: frozenset[tuple[int, int]]) -> bool:
    """Whether the mention's trigger shares characters with one of the places: another model may read other words of it."""
    return any(mention.trigger.start < end and start < mention.trigger.end for start, end in places)


def divide_articles(connection: Any, article_ids: Sequence[str]) -> None:
    """Bring the reports of these articles in line with the divisions in force. Their events must be linked afterwards."""
    divisions = read_divisions(connection, article_ids)
    for article_id in sorted(divisions.keys() | divided_articles(connection, article_ids)):
        wholes: dict[tuple[str, str], list[ToldMention]] = {}
        for told in told_mentions(connection, article_id):
            wholes.setdefault((told.model, told.whole_id), []).append(told)
        for (model, _), members in wholes.items():
            _rewrite(connection, article_id, model, members, divisions.get(article_id, []))


def _rewrite(connection: Any, article_id: str, model: str, members: list[ToldMention], divisions: list[Division]) -> None:
    mentions = [told.mention for told in members]
    groups = divide(mentions, divisions)
    now: dict[str, set[str]] = {}
    for told in members:
        now.setdefault(told.report_id, set()).add(told.mention_id)
    wanted = [{members[number].mention_id for number in group} for group in groups]
    if sorted(map(sorted, now.values())) == sorted(map(sorted, wanted)):
        return
    certainty = max((told.certainty for told in members if told.certainty is not None), default=None)  # parts have the whole's
    events = [replace(merge_mentions(mentions, group), certainty=certainty) for group in groups]
    parts = [[members[number] for number in group] for group in groups]
    regroup(connection, article_id, model, list(zip(parts, events, strict=True)))
