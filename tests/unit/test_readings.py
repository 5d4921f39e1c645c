"""The gold timeline of the samples and the two readings that it was settled from."""

import re
from pathlib import Path
from typing import Any

import pytest

from dateline.ingest import collect, read_sources
from dateline.ontology import STATUSES, TYPES
from dateline.records import Article
from dateline.scoring.timelines import as_rows, read_gold, score_timeline

FILES = ("timeline.gold.jsonl", "readings/first.jsonl", "readings/second.jsonl")


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    sources = read_sources(Path(__file__).parents[2] / "samples" / "sources.yaml")
    return {a.article_id: a.text for source in sources for a in collect(source) if isinstance(a, Article)}


@pytest.mark.parametrize("name", FILES)
def test_every_event_is_of_the_ontology_and_quotes_its_articles_to_the_letter(
    name: str, texts: dict[str, str], repository: Path
) -> None:
    events = read_gold(repository / "samples" / name)
    assert len({event["id"] for event in events}) == len(events) > 500
    assert [event["id"] for event in events if _fault(event, texts)] == []


def _fault(event: dict[str, Any], texts: dict[str, str]) -> bool:
    cast = [actor["code"] for actor in (*event["initiators"], *event["recipients"])]
    days = (event["date"]["earliest"], event["date"]["latest"])
    return (
        event["type"] not in TYPES
        or event["status"] not in STATUSES
        or any(code is not None and not re.fullmatch("[A-Z]{3}", code) for code in cast)
        or (days != (None, None) and not days[0] <= days[1])
        or {quote["article"] for quote in event["quotes"]} != set(event["articles"])
        or any(texts[quote["article"]].count(quote["quote"]) != 1 for quote in event["quotes"])
    )


def test_two_readers_agree_and_the_settled_timeline_holds_what_both_found(repository: Path) -> None:
    gold, first, second = (read_gold(repository / "samples" / name) for name in FILES)
    assert score_timeline(first, as_rows(second))["f1"] > 0.8
    assert score_timeline(gold, as_rows(first))["recall"] > 0.75
    assert score_timeline(gold, as_rows(second))["recall"] > 0.95


def test_no_two_gold_events_of_a_type_are_told_by_the_same_words(repository: Path) -> None:
    told = [(e["type"], q["article"], q["quote"]) for e in read_gold(repository / "samples" / FILES[0]) for q in e["quotes"]]
    assert len(set(told)) == len(told)


@pytest.mark.parametrize(
    ("change", "right"),
    [
        ({}, 1.0),
        ({"status": "planned"}, 0.0),
        ({"countries": ["NOR", "FJI", "MLT"]}, 0.0),
        ({"date_earliest": None, "date_latest": None}, 0.0),
        ({"event_type": "threat"}, 0.0),
        ({"articles": ["another"]}, 0.0),
    ],
)
def test_a_row_is_right_as_a_whole_with_its_status_codes_and_days(change: dict[str, Any], right: float) -> None:
    sides = {"initiators": [{"name": "Norway", "code": "NOR"}], "recipients": [{"name": "Fiji", "code": "FJI"}]}
    days = {"earliest": "2024-03-12", "latest": "2024-03-12"}
    gold = {"type": "accusation", "status": "occurred", **sides, "date": days, "salience": "core", "articles": ["a", "b"]}
    row = {"event_type": "accusation", "status": "occurred", "countries": ["FJI", "NOR"], "certainty": 0.9, "articles": ["b"]}
    row |= {"date_earliest": "2024-03-12", "date_latest": "2024-03-12"} | change
    assert score_timeline([gold], [row])["certainty"] == [{"least": 0.8, "events": 1, "certainty": 0.9, "right": right}]
