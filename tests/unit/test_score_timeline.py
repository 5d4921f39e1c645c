"""Events counted against a gold timeline."""

from typing import Any

from dateline.scoring.timelines import as_rows, score_timeline

DAY = {"earliest": "2024-03-12", "latest": "2024-03-12"}
SUMMIT = {
    "type": "summit", "status": "occurred", "initiators": [{"code": "USA"}], "recipients": [{"code": "RUS"}], "date": DAY,
    "salience": "core", "articles": ["a"],
}  # fmt: skip
PLANNED = SUMMIT | {"type": "talks", "salience": "background", "articles": ["b"]}


def scored(*changed: dict[str, Any], gold: tuple[dict[str, Any], ...] = (SUMMIT, PLANNED)) -> dict[str, Any]:
    """The score of the gold events' own rows, each with what of it is changed, a row for each change."""
    rows = as_rows([gold[number % len(gold)] for number in range(len(changed))])
    return score_timeline(gold, [row | change for row, change in zip(rows, changed, strict=True)])


def test_the_timeline_itself_is_all_right() -> None:
    found = scored({}, {})
    names = ("gold", "events", "right", "precision", "recall", "f1", "core_recall", "status_right")
    assert [found[name] for name in names] == [2, 2, 2, 1.0, 1.0, 1.0, 1.0, 1.0]


def test_the_status_counts_among_those_that_are_right() -> None:
    assert scored({"status": "planned"}, {})["status_right"] == 0.5
    assert scored({"status": "planned"}, {})["right"] == 2
    assert scored({"status": "planned"}, {"articles": ["x"]})["status_right"] == 0.0


def test_core_events_are_counted_apart() -> None:
    found = scored({"event_type": "visit"}, {})
    assert (found["core_recall"], found["recall"]) == (0.0, 0.5)


def test_an_event_needs_an_article_a_code_and_a_day_of_the_gold_event() -> None:
    for wrong in ({"articles": ["b"]}, {"countries": ["CHN"]}, {"date_earliest": "2024-03-13", "date_latest": "2024-03-14"}):
        assert scored(wrong, gold=(SUMMIT,))["right"] == 0, wrong
    for enough in ({"countries": ["CHN", "USA"]}, {"date_latest": "2024-04-01"}, {"date_earliest": None}, {"date_latest": None}):
        assert scored(enough, gold=(SUMMIT,))["right"] == 1, enough
    assert scored({"date_earliest": None, "date_latest": None}, gold=(SUMMIT,))["right"] == 1
    assert scored({"date_earliest": None, "date_latest": "2024-03-11"}, gold=(SUMMIT,))["right"] == 0


def test_a_gold_event_without_a_code_is_met_by_whom_it_may() -> None:
    nobody = SUMMIT | {"initiators": [{"code": None}], "recipients": []}
    assert scored({"countries": ["CHN"]}, gold=(nobody,))["right"] == 1


def test_the_closest_row_is_the_event_and_no_other_one_is() -> None:
    """By codes, then status, then days: the pair that is chosen shows in whose status, and in which certainty, is right."""
    codes = ({"status": "planned"}, {"countries": ["USA"]})
    assert [scored(*rows, gold=(SUMMIT,))["status_right"] for rows in (codes, codes[::-1])] == [0.0, 0.0]
    near, far = {"certainty": 0.1}, {"certainty": 0.9}
    for nearer, farther in (({"date_earliest": "2024-03-10"}, {"status": "planned"}), ({}, {"date_earliest": "2024-03-10"})):
        for rows in ((near | nearer, far | farther), (far | farther, near | nearer)):
            found = scored(*rows, gold=(SUMMIT,))
            assert (found["right"], found["precision"]) == (1, 0.5)
            assert [part["right"] for part in found["certainty"]] == [1.0, 0.0], farther


def test_which_events_are_certain_is_said_by_how_many_are_whole() -> None:
    whole, half = {"certainty": 0.9}, {"certainty": 0.9, "countries": ["RUS", "USA", "CHN"]}
    late = {"certainty": 0.9, "date_earliest": None, "date_latest": None}
    for change, share in ((whole, 1.0), (half, 0.0), (late, 0.0), (whole | {"status": "planned"}, 0.0)):
        (row,) = [row for row in scored(change, gold=(SUMMIT,))["certainty"] if row["events"]]
        assert row["right"] == share, change
