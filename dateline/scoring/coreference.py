"""Linking against cross-document event coreference, in the shape of ECB+ (Cybulska & Vossen 2014).

Labelled articles are lines `{"id", "text", "topic", "events": [{"start", "end", "cluster", "in_evaluated_sentence"}, ...]}`. A
labelled mention counts when it is in an evaluated sentence and the tagger found a trigger that shares characters with it:
what the types of the ontology do not cover is not found. All pairs of such mentions of two articles of one topic are scored, as
is usual (the topic is known); pairwise precision, recall and F1 of "these two are one event".
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from dateline.contract import article_of_line, lines_of
from dateline.errors import BadInput, Misuse
from dateline.linking.assemble import build_events
from dateline.reading import text_of
from dateline.records import Article, Extraction
from dateline.scoring.linking import stored_report

__all__ = ["Labelled", "labelled_article", "lemma", "read_labelled_articles", "score_coreference"]

IRREGULAR = {
    "met": "meet",
    "shot": "shoot",
    "struck": "strike",
    "fought": "fight",
    "held": "hold",
    "won": "win",
    "left": "leave",
    "began": "begin",
    "sent": "send",
    "led": "lead",
    "fell": "fall",
    "told": "tell",
    "gave": "give",
    "took": "take",
}


@dataclass(frozen=True, slots=True)
class Labelled:
    """One labelled article: its topic and the labelled mentions as (start, end, cluster)."""

    article: Article
    topic: str
    mentions: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """A labelled mention that the tagger found: where, its cluster, its trigger's lemma, the event it was linked into."""

    article_id: str
    topic: str
    cluster: str
    lemma: str
    event_id: str


def read_labelled_articles(path: Path) -> list[Labelled]:
    """The labelled articles of a file of JSON Lines. Raises Misuse when it cannot be read or holds none, BadInput for a bad
    line."""
    lines = text_of(path, "labelled articles as JSON Lines").split("\n")
    if not (found := [labelled_article(row) for _, row in lines_of(lines)]):
        raise Misuse(f"{path} has no labelled articles: there is nothing to measure")
    return found


def labelled_article(row: dict[str, Any] | BadInput) -> Labelled:
    if isinstance(row, BadInput):
        raise row
    try:
        events = [event for event in row["events"] if event["in_evaluated_sentence"]]
        mentions = tuple((int(event["start"]), int(event["end"]), str(event["cluster"])) for event in events)
        article = article_of_line(row)
        if outside := [(start, end) for start, end, _ in mentions if not 0 <= start < end <= len(article.text)]:
            raise ValueError(f"{outside[0]} is no span of a text of {len(article.text)} characters")
        return Labelled(article, str(row["topic"]), mentions)
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(f"article {row['id']}: `topic` and `events` with start, end, cluster are wanted ({error!r})") from error


def score_coreference(labelled: Sequence[Labelled], extractions: Iterable[Extraction]) -> dict[str, Any]:
    """`linking` and `same_lemma` (the usual baseline: one topic, one lemma, one event) over the pairs of found mentions: pairs
    labelled as one event, said to be, and right, with precision, recall and F1; and the numbers of labelled and of found
    mentions. `extractions` are of the labelled articles, in their order."""
    read = list(zip(labelled, extractions, strict=True))
    reports = [
        stored_report(item.article, event, number, extraction.mentions)
        for item, extraction in read
        for number, event in enumerate(extraction.events)
    ]
    home = {mention: event.event_id for event in build_events(reports, "coreference") for mention, _ in event.mentions}
    found = [mention for item, extraction in read for mention in _found(item, extraction, home)]
    return {
        "labelled": sum(len(item.mentions) for item in labelled),
        "found": len(found),
        "linking": _score(found, lambda mention: mention.event_id),
        "same_lemma": _score(found, lambda mention: mention.lemma),
    }


def _found(item: Labelled, extraction: Extraction, home: Mapping[str, str]) -> Iterable[_Found]:
    for start, end, cluster in item.mentions:
        for number, mention in enumerate(extraction.mentions):
            if mention.trigger.start < end and start < mention.trigger.end:
                key, told = item.article.article_id, f"{item.article.article_id}#{number}"  # a mention may have no event
                yield _Found(key, item.topic, cluster, lemma(mention.trigger.text), home.get(told, told))
                break


def _score(found: Sequence[_Found], group: Callable[[_Found], str]) -> dict[str, float]:
    pairs: Counter[tuple[bool, bool]] = Counter()
    for one, other in combinations(found, 2):
        if one.topic == other.topic and one.article_id != other.article_id:
            pairs[one.cluster == other.cluster, group(one) == group(other)] += 1
    labelled, said, right = pairs[True, True] + pairs[True, False], pairs[True, True] + pairs[False, True], pairs[True, True]
    return {
        "labelled": labelled,
        "said": said,
        "right": right,
        "precision": round(right / max(said, 1), 3),
        "recall": round(right / max(labelled, 1), 3),
        "f1": round(2 * right / max(labelled + said, 1), 3),
    }


def lemma(trigger: str) -> str:
    """The first word of a trigger without its inflection: 'visited' and 'visits' are 'visit'."""
    word = trigger.lower().split()[0] if trigger.split() else ""
    if word in IRREGULAR:
        return IRREGULAR[word]
    for ending in ("ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            stem = word.removesuffix(ending)
            return stem[:-1] if ending in ("ing", "ed") and stem[-1:] == stem[-2:-1] and stem[-1:] not in "sl" else stem
    return word
