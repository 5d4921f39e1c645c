"""Corrections: they are at once on the timeline, and stand after re-linking, re-tagging and another model."""

from dataclasses import replace
from typing import Any

import pytest

from dateline import timeline
from dateline.errors import Misuse
from dateline.records import Span
from dateline.reviewing import reviews
from dateline.store.postgres import answer
from tests.integration.linking import Told, everything, link, load, store, summit, told
from tests.unit.builders import day, mention

A = told("a", "2024-03-13", summit(when=day("2024-03-12")))
B = told("b", "2024-03-14", summit(when=day("2024-03-12")))
C = told("c", "2024-03-20", summit(when=day("2024-03-19")))


def shown(url: str) -> list[dict[str, Any]]:
    return timeline.rows(url)


def parties(url: str, event_id: str) -> list[dict[str, Any]]:
    return answer(url, f"SELECT role, name, code FROM event_parties WHERE event_id = '{event_id}' ORDER BY role, ordinal")


def again(url: str) -> None:
    """Tag and link everything anew, as a re-run or a backfill does."""
    store(url, [A, B, C])
    link(url)


def test_a_rejected_event_leaves_the_timeline_for_good_and_can_be_taken_back(database_url: str) -> None:
    load(database_url, A, B, C)
    first, second = shown(database_url)
    decision = reviews.reject(database_url, first["event_id"], "ann", "a film")
    assert [row["event_id"] for row in shown(database_url)] == [second["event_id"]]
    assert (timeline.evidence(database_url, first["event_id"]), parties(database_url, first["event_id"])) == ([], [])
    assert answer(database_url, f"SELECT current_event('{first['event_id']}') AS id") == [{"id": first["event_id"]}]
    assert "rejected" in str(answer(database_url, f"SELECT change FROM history WHERE event_id = '{first['event_id']}'"))
    again(database_url)
    assert [row["event_id"] for row in shown(database_url)] == [second["event_id"]]
    reviews.undo(database_url, decision["review_id"], "ann")
    assert [row["event_id"] for row in shown(database_url)] == [first["event_id"], second["event_id"]]
    assert timeline.evidence(database_url, first["event_id"])
    assert parties(database_url, first["event_id"])
    (kept,) = reviews.decisions(database_url)
    assert (kept["action"], kept["reviewer"], kept["note"], kept["undone_by"]) == ("reject", "ann", "a film", "ann")


def test_an_accepted_event_is_out_of_the_queue(database_url: str) -> None:
    load(database_url, A, C)
    first, second = reviews.queue(database_url)
    reviews.accept(database_url, first["event_id"], "ann")
    assert [row["event_id"] for row in reviews.queue(database_url)] == [second["event_id"]]
    assert {row["review"] for row in shown(database_url)} == {"accepted", None}


@pytest.mark.parametrize(
    ("field", "value", "column", "seen"),
    [
        ("status", "negated", "status", "negated"),
        ("event_type", "talks", "event_type", "talks"),
        ("date", "2024-03-10/2024-03-11", "date_precision", "day"),
        ("initiators", "Norway (NOR); Sweden (SWE)", "countries", ["NOR", "SWE"]),
        ("place", "Oslo (NOR)", "country", "NOR"),
        ("place", "Oslo (NOR)", "lat", pytest.approx(59.9, abs=0.1)),
        ("object", "the treaty", "object", "the treaty"),
    ],
)
def test_a_corrected_field_stands_after_everything_was_done_again(
    database_url: str, field: str, value: str, column: str, seen: object
) -> None:
    load(database_url, A)
    (row,) = shown(database_url)
    reviews.correct(database_url, row["event_id"], field, value, "ann")
    assert shown(database_url)[0][column] == seen
    load(database_url, B)
    again(database_url)
    corrected = next(row for row in shown(database_url) if row["article_count"] == 2)
    assert (corrected[column], corrected["review"]) == (seen, "corrected")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("status", "maybe"),
        ("colour", "red"),
        ("date", "soon"),
        ("date", "2024-02-02/2024-01-01"),
        ("place", "Oslo (NO)"),
        ("place", "Atlantis (QQQ)"),
        ("place", "Brussels (EUR)"),
        ("initiators", "Norway (NOR); Ruritania (ZZZ)"),
    ],
)
def test_a_value_that_is_none_is_refused_and_changes_nothing(database_url: str, field: str, value: str) -> None:
    load(database_url, A)
    before = everything(database_url)
    with pytest.raises(Misuse):
        reviews.correct(database_url, shown(database_url)[0]["event_id"], field, value, "ann")
    assert everything(database_url) == before
    assert reviews.decisions(database_url) == []


def test_merged_events_stay_one_and_the_old_id_leads_there(database_url: str) -> None:
    load(database_url, A, C)
    first, second = shown(database_url)
    reviews.merge(database_url, first["event_id"], second["event_id"], "ann")
    (one,) = shown(database_url)
    assert (one["event_id"], one["article_count"]) == (first["event_id"], 2)
    again(database_url)
    assert [row["article_count"] for row in shown(database_url)] == [3]
    assert reviews.accept(database_url, second["event_id"], "ann")["event_id"] == first["event_id"]


def test_a_rejected_event_takes_no_other_off_the_timeline_by_a_merge(database_url: str) -> None:
    load(database_url, A, C)
    first, second = (row["event_id"] for row in shown(database_url))
    reviews.reject(database_url, first, "ann")
    for pair in ((first, second), (second, first)):
        with pytest.raises(Misuse, match=f"{first} was rejected.*accept it first"):
            reviews.merge(database_url, *pair, "ann")
    assert [row["event_id"] for row in shown(database_url)] == [second]
    reviews.accept(database_url, first, "ann")
    reviews.merge(database_url, second, first, "ann")
    assert [row["article_count"] for row in shown(database_url)] == [2]


def test_what_was_split_off_stays_apart(database_url: str) -> None:
    load(database_url, A, B)
    (row,) = shown(database_url)
    reviews.split(database_url, row["event_id"], ["b"], "ann")
    assert [row["article_count"] for row in shown(database_url)] == [1, 1]
    again(database_url)
    assert sorted(row["article_count"] for row in shown(database_url)) == [1, 1, 1]


@pytest.mark.parametrize("action", ["accept", "reject", "correct", "lock"])
def test_what_is_split_off_takes_no_earlier_decision_along(database_url: str, action: str) -> None:
    load(database_url, A, B)
    (row,) = shown(database_url)
    value = ("date", "2024-03-01") if action == "correct" else ()
    getattr(reviews, action)(database_url, row["event_id"], *value, "ann")
    reviews.split(database_url, row["event_id"], ["b"], "ann")
    first, second = sorted(everything(database_url)["events"], key=lambda event: event["first_published_on"])
    kept = {"accept": "accepted", "reject": "rejected", "correct": "corrected", "lock": "locked"}[action]
    assert (first["review"], first["date_earliest"]) == (kept, "2024-03-01" if value else "2024-03-12")
    assert (second["review"], second["is_rejected"], second["date_earliest"]) == (None, False, "2024-03-12")


def test_a_later_merge_wins_over_an_earlier_split(database_url: str) -> None:
    load(database_url, A, B)
    (row,) = shown(database_url)
    reviews.split(database_url, row["event_id"], ["b"], "ann")
    one, other = shown(database_url)
    reviews.merge(database_url, one["event_id"], other["event_id"], "bob")
    assert [row["article_count"] for row in shown(database_url)] == [2]


def test_splitting_off_nothing_or_all_is_refused(database_url: str) -> None:
    load(database_url, A, B)
    (row,) = shown(database_url)
    for items in (["nobody"], ["a", "b"]):
        with pytest.raises(Misuse, match="some, but not all"):
            reviews.split(database_url, row["event_id"], items, "ann")


def test_a_locked_event_keeps_its_values_and_gains_evidence(database_url: str) -> None:
    planned = told("p", "2024-03-01", summit("planned", day("2024-03-12")))
    load(database_url, planned)
    (row,) = shown(database_url)
    reviews.lock(database_url, row["event_id"], "ann")
    load(database_url, A)
    (kept,) = shown(database_url)
    assert (kept["status"], kept["article_count"], kept["review"]) == ("planned", 2, "locked")


def test_a_locked_event_keeps_its_codes_and_headline_when_a_later_report_tells_more(database_url: str) -> None:
    def attack(key: str, published: str, words: str, trigger: str, confidence: float) -> Told:
        seen = mention("attack", initiators=("RUS",), recipients=("UKR",), when=day("2024-03-12"), confidence=confidence)
        item, (placed,) = told(key, published, replace(seen, sentence=Span(0, len(words), words)), text=f"{words} So says {key}.")
        at = words.index(trigger)
        return item, [replace(placed, trigger=Span(at, at + len(trigger), trigger))]

    columns = ("plover", "cameo", "quad_class", "headline")
    load(database_url, attack("p", "2024-03-12", "Moscow attacked Kharkiv.", "attacked", 0.7))
    (row,) = shown(database_url)
    assert row["cameo"] == "18"
    reviews.lock(database_url, row["event_id"], "ann")
    load(database_url, attack("q", "2024-03-13", "Moscow sent air raids.", "air raids", 0.9))
    (kept,) = shown(database_url)
    assert (kept["article_count"], kept["review"]) == (2, "locked")
    assert [kept[name] for name in columns] == [row[name] for name in columns]
    reviews.correct(database_url, row["event_id"], "status", "negated", "ann")
    assert shown(database_url)[0]["cameo"] != "18"


def test_an_old_id_leads_nowhere_once_its_event_is_gone(database_url: str) -> None:
    load(database_url, B)
    (old,) = shown(database_url)
    load(database_url, A)
    (new,) = shown(database_url)
    assert old["event_id"] != new["event_id"]
    assert (timeline.event(database_url, old["event_id"]) or {})["event_id"] == new["event_id"]
    for article_id in ("b", "a"):
        reviews.retract(database_url, article_id, "ann", "withdrawn")
    assert timeline.event(database_url, old["event_id"]) is None
    with pytest.raises(Misuse, match="no event"):
        reviews.accept(database_url, old["event_id"], "ann")
    reviews.restore(database_url, "a")
    assert timeline.event(database_url, old["event_id"]) is not None


def test_a_retracted_article_takes_its_mentions_along_until_it_is_restored(database_url: str) -> None:
    load(database_url, A, B, C)
    before = everything(database_url)
    reviews.retract(database_url, "a", "ann", "withdrawn by the outlet")
    assert [row["article_count"] for row in shown(database_url)] == [1, 1]
    again(database_url)
    assert [row["article_count"] for row in shown(database_url)] == [1, 1]
    reviews.restore(database_url, "a")
    assert everything(database_url) == before


def test_a_decision_holds_for_another_model_that_reads_other_words_of_the_place(database_url: str) -> None:
    load(database_url, A, C)
    first, second = shown(database_url)
    reviews.reject(database_url, first["event_id"], "ann")
    store(database_url, [A, C], "other")
    link(database_url, model="other")
    assert [(row["event_id"], row["model"]) for row in shown(database_url)] == [(second["event_id"], "other")]


def test_an_unknown_event_article_or_decision_is_named(database_url: str) -> None:
    load(database_url, A)
    with pytest.raises(Misuse, match="nobody"):
        reviews.accept(database_url, "nobody", "ann")
    with pytest.raises(Misuse, match="nothing"):
        reviews.retract(database_url, "nothing", "ann", "x")
    with pytest.raises(Misuse, match="99"):
        reviews.undo(database_url, 99, "ann")
