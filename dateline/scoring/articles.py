"""Articles with all their events labelled: how many of the events are found, with the right sides, on the right day.

An event is found when one of its triggers overlaps one of a gold event of the same PLOVER root; *who*: of the same type and,
where the gold event has actors with codes, with one of them; *who and when*: with days that overlap too (where gold dates it);
*exact*: status, both ends of the date and the codes of both sides are all as labelled. Pairs are one to one, those that share a
trigger first. An *international* event (two codes or more) is right when a gold event of its root with the same codes shares a
trigger and, where it is dated, a day with it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dateline.ontology import TYPES
from dateline.scoring.reliability import by_certainty, scores

__all__ = ["certainties", "codes_of_sides", "gold_spans", "is_right", "overlap", "score_articles"]

Row = dict[str, Any]
Spans = list[tuple[int, int]]
Told = tuple[Row, Spans]
SIDES = ("initiators", "recipients")
LEVELS = ("event", "who", "who and when", "exact")


def score_articles(gold: Sequence[Row], found: Sequence[Row]) -> Row:
    """Precision, recall and F1 at each level, and among the events found the shares with the status, sides and date of gold.
    `found` are answers of `dateline extract`; an article without one, or with an error ("failed" counts both), counts as one
    without events. "certainty": `by_certainty`, an event being right as `is_right` says."""
    answers = {row["id"]: row for row in found}
    totals: dict[str, Counter[str]] = {level: Counter() for level in LEVELS}
    among: Counter[str] = Counter()
    abroad: Counter[str] = Counter()
    for article in gold:
        told, heard = _told_and_heard(article, answers.get(article["id"], {}))
        abroad.update(_abroad(told, heard), words=len(article["text"].split()))
        for level in LEVELS:
            pairs = _paired(level, told, heard)
            totals[level].update({"gold": len(told), "found": len(heard), "right": len(pairs)})
            if level == "event":
                for one, other in pairs:
                    among.update(_alike(told[one][0], heard[other][0]))
    figures = {level: {**n, **scores(n["right"], n["found"], n["gold"])} for level, n in totals.items()}
    failed = sum("events" not in answers.get(article["id"], {}) for article in gold)
    return {
        "articles": len(gold),
        "failed": failed,
        **figures,
        "among found": _shares(among, totals["event"]["right"]),
        "international": _international(abroad),
        "certainty": by_certainty(certainties(gold, found)),
    }


def certainties(gold: Sequence[Row], found: Sequence[Row]) -> list[tuple[float | None, bool]]:
    """The certainty of each event found and whether it is right as a whole (`is_right`)."""
    answers = {row["id"]: row for row in found}
    pairs = (_told_and_heard(article, answers.get(article["id"], {})) for article in gold)
    return [(event[0].get("certainty"), any(is_right(one, event) for one in told)) for told, heard in pairs for event in heard]


def _told_and_heard(article: Row, answer: Row) -> tuple[list[Told], list[Told]]:
    """The gold events of an article and those found, each with the places of its triggers."""
    told = [(event, gold_spans(event, article["text"])) for event in article["events"]]
    return told, [(event, _found_spans(event, answer["mentions"])) for event in answer.get("events", [])]


def gold_spans(event: Row, text: str) -> Spans:
    """[start, end) of the triggers of a labelled event in its text."""
    starts = [text.find(t["quote"], max(text.find(t["sentence"]), 0)) for t in event["triggers"]]
    return [(at, at + len(t["quote"])) for at, t in zip(starts, event["triggers"], strict=True) if at >= 0]


def _found_spans(event: Row, mentions: Sequence[Row]) -> Spans:
    return [(mentions[n]["trigger"]["start"], mentions[n]["trigger"]["end"]) for n in event["mentions"]]


def _paired(level: str, told: Sequence[Told], heard: Sequence[Told]) -> list[tuple[int, int]]:
    """Indices of gold and found events that are one, the closest first."""
    near = sorted(_candidates(level, told, heard), key=lambda each: (each[0], -each[1], -each[2]), reverse=True)
    pairs: dict[int, int] = {}
    for _, one, other in near:
        if one not in pairs and other not in pairs.values():
            pairs[one] = other
    return list(pairs.items())


def _candidates(level: str, told: Sequence[Told], heard: Sequence[Told]) -> Iterator[tuple[tuple[int, ...], int, int]]:
    for one, (gold, spans) in enumerate(told):
        for other, (event, places) in enumerate(heard):
            shared = overlap(spans, places)
            if _fits(level, gold, event, shared):
                sides = codes_of_sides(gold, *SIDES) & codes_of_sides(event, *SIDES)
                yield (int(shared), len(sides), int(gold["status"] == event["status"])), one, other


def _fits(level: str, gold: Row, event: Row, shared: bool) -> bool:
    if level == "event":
        return shared and TYPES[gold["type"]].root == TYPES[event["type"]].root
    wanted = codes_of_sides(gold, *SIDES)
    if gold["type"] != event["type"] or (wanted and not wanted & codes_of_sides(event, *SIDES)):
        return False
    if level == "who":
        return True
    return _on_the_day(gold, event) if level == "who and when" else all(_alike(gold, event, strict=True).values())


def overlap(spans: Spans, places: Spans) -> bool:
    """Whether any of some spans shares a character with any of others."""
    return any(a[0] < b[1] and b[0] < a[1] for a in spans for b in places)


def _abroad(told: Sequence[Told], heard: Sequence[Told]) -> dict[str, int]:
    """How many of the events found have two codes or more, and how many of these are a gold event."""
    between = [(event, spans) for event, spans in heard if len(codes_of_sides(event, *SIDES)) > 1]
    right = sum(any(_is_the_same(gold, event) for gold in told) for event in between)
    return {"found": len(between), "right": right}


def _is_the_same(gold: Told, found: Told) -> bool:
    (one, spans), (other, places) = gold, found
    is_told = _fits("event", one, other, overlap(spans, places))
    return is_told and codes_of_sides(one, *SIDES) == codes_of_sides(other, *SIDES) and _on_the_day(one, other)


def _international(counts: Mapping[str, int]) -> Row:
    share, often = counts["right"] / max(counts["found"], 1), 1000 * counts["found"] / max(counts["words"], 1)
    return {"found": counts["found"], "right": counts["right"], "precision": round(share, 3), "in 1,000 words": round(often, 2)}


def is_right(gold: Told, found: Told) -> bool:
    """Whether an event found, with the places of its triggers, is a gold one as a whole: its type and status, a trigger in
    common, the codes of either side and, where gold dates it, a day."""
    (one, spans), (other, places) = gold, found
    is_told = one["type"] == other["type"] and overlap(spans, places) and _on_the_day(one, other)
    return is_told and all(_alike(one, other).get(part, 1) for part in ("status", *SIDES))


def codes_of_sides(event: Row, *roles: str) -> set[str]:
    """The codes of an event's actors in some of "initiators" and "recipients"."""
    return {actor["code"] for role in roles for actor in event.get(role) or [] if actor.get("code")}


def _ends(event: Row) -> tuple[str | None, str | None]:
    date: Mapping[str, Any] = event.get("date") or {}
    return date.get("earliest"), date.get("latest")


def _on_the_day(gold: Row, event: Row) -> bool:
    (first, last), (begin, end) = _ends(gold), _ends(event)
    if not first or not last:
        return True
    return bool(begin and end and begin <= last and first <= end)


def _alike(gold: Row, event: Row, strict: bool = False) -> dict[str, int]:
    """What is the same in both, as 0 or 1; dates only where gold gives one, unless `strict`."""
    same = {"status": int(gold["status"] == event["status"])}
    for role in SIDES:
        same[role] = int(codes_of_sides(gold, role) == codes_of_sides(event, role))
    if strict:
        return {**same, "date exact": int(_ends(gold) == _ends(event))}
    if _ends(gold)[0]:
        same |= {"dated": 1, "date exact": int(_ends(gold) == _ends(event)), "date overlaps": int(_on_the_day(gold, event))}
    return same


def _shares(among: Mapping[str, int], pairs: int) -> dict[str, float]:
    of = {"date exact": among["dated"], "date overlaps": among["dated"]}
    names = ("status", "initiators", "recipients", "date exact", "date overlaps")
    return {name: round(among[name] / max(of.get(name, pairs), 1), 3) for name in names}
