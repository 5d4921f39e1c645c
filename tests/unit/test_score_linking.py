"""Linking from the gold mentions of the samples: the bars that linking has to hold."""

from pathlib import Path

from dateline.ingest import collect, read_sources
from dateline.records import Article
from dateline.scoring.linking import score_linking
from dateline.scoring.timelines import read_gold


def test_linking_from_gold_mentions_finds_the_gold_events_and_merges_hardly_any_wrongly(repository: Path) -> None:
    samples = repository / "samples"
    items = [item for source in read_sources(samples / "sources.yaml") for item in collect(source)]
    found = score_linking([i for i in items if isinstance(i, Article)], read_gold(samples / "timeline.gold.jsonl"))
    assert found["mentions"] == 804
    assert found["f1"] >= 0.95
    assert found["merged_wrongly"] <= 0.02
    assert found["split_wrongly"] <= 0.02
