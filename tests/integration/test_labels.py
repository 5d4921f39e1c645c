"""The labels of this repository fit the texts that they are of, and the tables learnt from them the signs that there are."""

import csv
from pathlib import Path

import pytest

from dateline.scoring.gold_articles import read_gold_articles
from dateline.tagger.corpus import Passage, read_corpus
from dateline.versions.affiliation_lesson import read_affiliations
from dateline.versions.labelled_events import read_events
from dateline.weighing.affiliation_signs import OF_NOBODY
from dateline.weighing.affiliation_signs import SIGNS as AFFILIATION_SIGNS
from dateline.weighing.date_signs import DAYS, NEVER, NEWS
from dateline.weighing.side_signs import SIGNS as SIDE_SIGNS

ROOT = Path(__file__).parents[2]
MODELS = ROOT / "models"


@pytest.fixture(scope="module")
def passages() -> dict[str, Passage]:
    return {passage.passage_id: passage for passage in read_corpus(MODELS / "corpus")}


@pytest.mark.parametrize(("folder", "articles"), [("events", 704), ("events/second", 24)])
def test_labelled_events_have_the_triggers_of_the_corpus_each_in_one_event(
    passages: dict[str, Passage], folder: str, articles: int
) -> None:
    rows = read_events(MODELS / folder, passages)
    assert len(rows) == articles
    for row in rows:
        marked = sorted((mention.start, mention.end) for mention in passages[row["id"]].mentions)
        told = sorted((start, end) for event in row["events"] for start, end in event["triggers"])
        left = list(marked)
        for span in told:
            left.remove(span)  # ValueError: no trigger of the corpus, or one of two events


@pytest.mark.parametrize(("folder", "articles"), [("affiliations", 886), ("affiliations/second", 42)])
def test_labelled_phrases_stand_in_the_corpus(passages: dict[str, Passage], folder: str, articles: int) -> None:
    assert len(read_affiliations(MODELS / folder, passages)) == articles


@pytest.mark.parametrize(("folder", "articles"), [("sides", 210), ("articles", 210), ("pages", 72)])
def test_labelled_articles_can_be_read(folder: str, articles: int) -> None:
    assert len(read_gold_articles(MODELS / folder)) == articles


def facts_of(sign: str) -> tuple[str, ...]:
    """The names of the facts that a sign tells together: 'where:before verb:has' tells of where and verb."""
    return tuple(fact.split(":", 1)[0] for fact in sign.split(" ") if ":" in fact)


@pytest.mark.parametrize(
    ("table", "rows", "others"),
    [
        ("weighing/data/event_dates.csv", {*DAYS, *NEVER, *NEWS, ("rule", "kept")}, {"never"}),
        ("weighing/data/affiliations.csv", {*AFFILIATION_SIGNS, *OF_NOBODY}, {"nobody"}),
        ("weighing/data/sides.csv", set(SIDE_SIGNS), {"bias"}),
    ],
)
def test_every_weight_is_of_a_sign_that_there_is(table: str, rows: set[tuple[str, ...]], others: set[str]) -> None:
    with (ROOT / "dateline" / table).open(encoding="utf-8", newline="") as file:
        weights = {row["sign"]: float(row["weight"]) for row in csv.DictReader(file)}
    assert len(weights) > 500
    assert {facts_of(sign) for sign in weights if sign not in others} <= rows
    assert all(weights.values())
