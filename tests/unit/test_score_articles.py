"""Whole articles with all their events: what counts as found, with the right sides, on the right day."""

import json
from pathlib import Path
from typing import Any

import pytest

from dateline.errors import BadInput, Misuse
from dateline.scoring.articles import certainties, score_articles
from dateline.scoring.gold_articles import read_gold_articles

TEXT = "On Monday Oslo urged Rome to act. Rome refused."


def event(kind: str, by: str, to: str, day: str | None, trigger: str, **more: Any) -> dict[str, Any]:
    sides = {"initiators": [{"name": by, "code": by}], "recipients": [{"name": to, "code": to}]}
    date = {"earliest": day, "latest": day, "precision": "day"}
    told = [{"quote": trigger, "sentence": TEXT}]
    return {"type": kind, "status": "occurred", **sides, "date": date, "salience": "core", "triggers": told, **more}


def answer(*events: dict[str, Any]) -> dict[str, Any]:
    """What `dateline extract` prints, one mention an event."""
    starts = [TEXT.find(each["triggers"][0]["quote"]) for each in events]
    ends = [at + len(each["triggers"][0]["quote"]) for at, each in zip(starts, events, strict=True)]
    mentions = [{"trigger": {"start": at, "end": end}} for at, end in zip(starts, ends, strict=True)]
    return {"id": "a", "mentions": mentions, "events": [{**each, "mentions": [n]} for n, each in enumerate(events)]}


DEMAND = event("demand", "NOR", "ITA", "2024-03-11", "urged")
REFUSAL = event("rejection", "ITA", "NOR", None, "refused")
GOLD = [{"id": "a", "published": "2024-03-12", "text": TEXT, "events": [DEMAND, REFUSAL]}]


def right(*events: dict[str, Any]) -> list[int]:
    figures = score_articles(GOLD, [answer(*events)])
    return [figures[level]["right"] for level in ("event", "who", "who and when", "exact")]


def test_what_is_as_labelled_is_right_at_every_level() -> None:
    assert right(DEMAND, REFUSAL) == [2, 2, 2, 2]
    assert right() == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"status": "planned"}, [1, 1, 1, 0]),
        ({"recipients": []}, [1, 1, 1, 0]),
        ({"date": {"earliest": "2024-03-10", "latest": "2024-03-12"}}, [1, 1, 1, 0]),
        ({"date": {"earliest": "2024-03-12", "latest": "2024-03-12"}}, [1, 1, 0, 0]),
        ({"date": {"earliest": None, "latest": None}}, [1, 1, 0, 0]),
        ({"initiators": [], "recipients": []}, [1, 0, 0, 0]),
        ({"type": "threat"}, [0, 0, 0, 0]),
        ({"triggers": [{"quote": "refused", "sentence": TEXT}]}, [0, 1, 1, 1]),  # who and when need no trigger
    ],
)
def test_each_level_asks_for_more(change: dict[str, Any], expected: list[int]) -> None:
    assert right({**DEMAND, **change}) == expected


def test_an_event_is_found_once_and_shares_are_those_among_the_found() -> None:
    figures = score_articles(GOLD, [answer(DEMAND, {**DEMAND, "status": "planned"})])
    assert (figures["event"]["right"], figures["event"]["precision"], figures["event"]["recall"]) == (1, 0.5, 0.5)
    assert figures["among found"] == dict.fromkeys(("status", "initiators", "recipients", "date exact", "date overlaps"), 1.0)


def test_an_article_without_an_answer_has_no_events_and_is_counted() -> None:
    for found in ([{"id": "a", "error": {"kind": "bad_input"}}], []):
        figures = score_articles(GOLD, found)
        assert (figures["failed"], figures["event"]["recall"]) == (1, 0.0)
    assert score_articles(GOLD, [answer()])["failed"] == 0


def test_a_folder_is_read_file_by_file_and_faults_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps(GOLD[0]) + "\n", encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(json.dumps({**GOLD[0], "id": "b"}) + "\n\n", encoding="utf-8")
    assert [row["id"] for row in read_gold_articles(tmp_path)] == ["a", "b"]
    lost = {**GOLD[0], "events": [{**DEMAND, "triggers": [{"quote": "sang", "sentence": TEXT}]}]}
    duel = {**GOLD[0], "events": [{**DEMAND, "type": "duel"}]}
    undated = {key: value for key, value in GOLD[0].items() if key != "published"}
    for line, what in (
        (json.dumps(lost), "the text has no 'sang'"),
        (json.dumps(duel), "'duel' is no event type"),
        (json.dumps(undated), "it has no 'published'"),
        ("{}", "no labelled article"),
    ):
        (tmp_path / "c.jsonl").write_text(line, encoding="utf-8")
        with pytest.raises(BadInput, match=rf"c.jsonl, line 1: {what}"):
            read_gold_articles(tmp_path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(Misuse, match="no labelled articles"):
        read_gold_articles(tmp_path / "empty")
    with pytest.raises(Misuse, match="cannot be read"):
        read_gold_articles(tmp_path / "nothing.jsonl")


@pytest.mark.parametrize(
    "change",
    [
        {"status": "happened"},
        {"status": None},
        {"initiators": ["NOR"]},
        {"initiators": [{"name": "Norway", "code": 5}]},
        {"date": "2024-03-11"},
        {"date": {"earliest": "2024-03-12", "latest": "2024-03-11"}},
        {"date": {"earliest": "11 March", "latest": "11 March"}},
        {"date": {"earliest": "2024-03-11", "latest": None}},
        {"triggers": [{"quote": "urged"}]},
        {"triggers": [{"quote": "urged", "sentence": "Lima urged Rome to act."}]},
        {"triggers": [{"quote": "Rome", "sentence": "Rome"}]},
        {"triggers": [{"quote": "", "sentence": TEXT}]},
        {"triggers": [{"quote": "urged", "sentence": "Rome refused."}]},
    ],
)
def test_an_event_that_could_not_be_compared_is_named(change: dict[str, Any], tmp_path: Path) -> None:
    line = {**GOLD[0], "events": [REFUSAL, {**DEMAND, **change}]}
    (tmp_path / "a.jsonl").write_text(json.dumps(line), encoding="utf-8")
    with pytest.raises(BadInput, match=r"a\.jsonl, line 1"):
        read_gold_articles(tmp_path)


def test_ids_are_strings_as_extract_prints_them_and_each_is_there_once(tmp_path: Path) -> None:
    text = TEXT + "\u2028"
    (tmp_path / "a.jsonl").write_text(json.dumps({**GOLD[0], "id": 7, "text": text}, ensure_ascii=False) + "\n", encoding="utf-8")
    rows = read_gold_articles(tmp_path)
    assert score_articles(rows, [{**answer(DEMAND), "id": "7"}])["failed"] == 0
    (tmp_path / "b.jsonl").write_text(json.dumps({**GOLD[0], "id": "7"}) + "\n", encoding="utf-8")
    with pytest.raises(BadInput, match=r"b\.jsonl, line 1: there is an article '7' already"):
        read_gold_articles(tmp_path)


@pytest.mark.parametrize(
    ("change", "right_ones"),
    [
        ({}, 1),
        ({"status": "planned"}, 1),
        ({"initiators": DEMAND["recipients"], "recipients": DEMAND["initiators"]}, 1),  # the same two, the other way round
        ({"recipients": [{"name": "Spain", "code": "ESP"}]}, 0),
        ({"date": {"earliest": "2024-03-12", "latest": "2024-03-12"}}, 0),
        ({"triggers": [{"quote": "act", "sentence": TEXT}]}, 0),
    ],
)
def test_an_international_event_is_right_with_both_codes_on_its_day(change: dict[str, Any], right_ones: int) -> None:
    figures = score_articles(GOLD, [answer({**DEMAND, **change}, {**REFUSAL, "recipients": []})])["international"]
    assert figures == {"found": 1, "right": right_ones, "precision": float(right_ones), "in 1,000 words": round(1000 / 9, 2)}


@pytest.mark.parametrize(
    ("change", "is_right"),
    [
        ({}, True),
        ({"date": {"earliest": "2024-03-10", "latest": "2024-03-12"}}, True),
        ({"type": "threat"}, False),
        ({"status": "planned"}, False),
        ({"initiators": DEMAND["recipients"], "recipients": DEMAND["initiators"]}, False),
        ({"recipients": []}, False),
        ({"date": {"earliest": "2024-03-12", "latest": "2024-03-12"}}, False),
        ({"triggers": [{"quote": "act", "sentence": TEXT}]}, False),
    ],
)
def test_an_event_is_right_as_a_whole_with_type_status_both_sides_and_a_day(change: dict[str, Any], is_right: bool) -> None:
    found = [answer({**DEMAND, **change, "certainty": 0.7}, {**REFUSAL, "certainty": None})]
    assert certainties(GOLD, found) == [(0.7, is_right), (None, True)]
    told = {"least": 0.6, "events": 1, "certainty": 0.7, "right": float(is_right)}
    assert score_articles(GOLD, found)["certainty"] == [told]


@pytest.mark.parametrize(("folder", "articles", "told"), [("articles", 210, 4986), ("pages", 72, 1082), ("sides", 210, 4616)])
def test_every_article_that_ships_is_labelled_by_the_ontology(folder: str, articles: int, told: int) -> None:
    from dateline.ontology import STATUSES, TYPES
    from dateline.settings import repository

    rows = read_gold_articles(repository() / "models" / folder)
    events = [event for row in rows for event in row["events"]]
    assert (len(rows), len({row["id"] for row in rows}), len(events)) == (articles, articles, told)
    assert {event["type"] for event in events} == set(TYPES)
    assert {event["status"] for event in events} == set(STATUSES)
    assert all(row["text"].count(t["sentence"]) == 1 for row in rows for event in row["events"] for t in event["triggers"])
