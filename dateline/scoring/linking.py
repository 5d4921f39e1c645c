"""Linking alone against a gold timeline: each gold quote is taken as a perfect mention, so that only the rule is measured.

A linked event is right when `score_timeline` pairs it with a gold event; it is wrongly merged when its mentions come from
two gold events, and wrongly split when a gold event's mentions lie in two linked ones.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from dateline.ingest.dedupe import content_key
from dateline.linking.assemble import build_events
from dateline.linking.merge import article_events
from dateline.records import UNKNOWN_DATE, Actor, Argument, Article, DateSpan, Event, Mention, Place, Span
from dateline.scoring.timelines import score_timeline
from dateline.sentences import sentence_spans
from dateline.store.events import StoredReport, TimelineEvent

__all__ = ["gold_mentions", "score_linking", "stored_report"]

Row = dict[str, Any]
_MODEL = "gold"


def gold_mentions(articles: Mapping[str, Article], gold: Sequence[Row]) -> dict[str, list[tuple[Mention, str]]]:
    """For each article the mentions that the gold quotes stand for, in text order, each with the id of its gold event.

    A quote that its article does not hold is left out: the caller sees it in the counts.
    """
    found: dict[str, list[tuple[Mention, str]]] = defaultdict(list)
    for event in gold:
        for quote in event["quotes"]:
            article = articles.get(quote["article"])
            start = article.text.find(quote["quote"]) if article else -1
            if article and start >= 0:
                found[article.article_id].append((_mention(event, article, start, quote["quote"]), event["id"]))
    return {key: sorted(told, key=lambda pair: pair[0].trigger.start) for key, told in found.items()}


def _mention(event: Row, article: Article, start: int, quote: str) -> Mention:
    span = Span(start, start + len(quote), quote)
    sentence = next((Span(a, b, article.text[a:b]) for a, b in sentence_spans(article.text) if a <= start < b), span)
    arguments = [
        Argument(role, span, 1.0, (Actor(actor["name"], actor["code"], reason="gold"),))
        for role, cast in (("initiator", event["initiators"]), ("recipient", event["recipients"]))
        for actor in cast
    ]
    if event["object"]:
        arguments.append(Argument("object", Span(start, start, event["object"]), 1.0))
    place = Place(**event["place"]) if event["place"] else None
    return Mention(event["type"], event["status"], span, 1.0, tuple(arguments), sentence, _date(event["date"]), place)


def _date(days: Row) -> DateSpan:
    if not days["earliest"] and not days["latest"]:
        return UNKNOWN_DATE
    first, last = (date.fromisoformat(days[side]) if days[side] else None for side in ("earliest", "latest"))
    return DateSpan(first, last, days["precision"], "text")


def score_linking(articles: Iterable[Article], gold: Sequence[Row]) -> Row:
    """Event F1 of linking from gold mentions, and the shares of events merged and split wrongly."""
    by_id = {article.article_id: article for article in articles}
    told = gold_mentions(by_id, gold)
    reports, meant = [], {}
    for key, pairs in sorted(told.items()):
        mentions = [mention for mention, _ in pairs]
        for number, event in enumerate(article_events(by_id[key], mentions)):
            reports.append(stored_report(by_id[key], event, number, mentions))
        meant.update({f"{key}#{number}": gold_id for number, (_, gold_id) in enumerate(pairs)})
    events = build_events(reports, _MODEL)
    owners = [{meant[mention] for mention, _ in event.mentions} for event in events]
    homes = Counter(key for owner in owners for key in owner)
    figures = score_timeline(gold, [_row(event) for event in events])
    return figures | {
        "mentions": len(meant),
        "merged_wrongly": round(sum(len(owner) > 1 for owner in owners) / max(len(events), 1), 4),
        "split_wrongly": round(sum(count > 1 for count in homes.values()) / max(len(homes), 1), 4),
    }


def stored_report(article: Article, event: Event, number: int, mentions: Sequence[Mention]) -> StoredReport:
    """The report that would be stored of an article's event. Mention ids are `article#number`."""
    first = mentions[event.mentions[0]]
    known = article.published_on or date.max
    return StoredReport(
        report_id=f"{article.article_id}#{number}",
        article_id=article.article_id,
        event_type=event.type,
        status=event.status,
        confidence=event.confidence,
        certainty=event.certainty,
        initiators=event.initiators,
        recipients=event.recipients,
        date=event.date,
        published_on=article.published_on,
        place=event.place,
        object=event.object,
        content_key=content_key(article.text),
        headline=first.sentence.text if first.sentence else first.trigger.text,
        trigger_start=first.trigger.start,
        mention_ids=tuple(f"{article.article_id}#{mention}" for mention in event.mentions),
        known_on=known,
        learned_at=datetime.combine(known, time(), UTC),
        outlet=article.outlet,
    )


def _row(event: TimelineEvent) -> Row:
    articles = sorted({mention.split("#")[0] for mention, _ in event.mentions})
    return event.state.values | {"countries": event.state.values["codes"], "articles": articles}
