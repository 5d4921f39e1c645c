"""From reports to the rows of a timeline: what people decided about grouping, ids, and what was known from which day."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from dateline.linking.assemble import build_events, linked_to, views_of
from dateline.records import DateSpan
from dateline.store.events import StoredReport
from dateline.store.reviews import Ruling
from tests.unit.builders import actor, day

READ_AT = datetime(2024, 4, 1, tzinfo=UTC)


def told(key: str, published: str, when: str = "2024-03-12", status: str = "occurred") -> StoredReport:
    """A report of a summit, in an article of its own."""
    on, cast, at = date.fromisoformat(published), (actor("USA"), actor("RUS")), day(when)
    more = (None, None, f"text of {key}", "They met.", 0, (f"m{key}",), on, READ_AT)
    return StoredReport(key, key, "summit", status, 0.9, cast, (), at, on, *more)


def ruled(action: str, reports: str, others: str = "", number: int = 1, on: str = "2024-03-20", **value: Any) -> Ruling:
    decided_at = datetime.fromisoformat(f"{on}T10:00:00+00:00")
    of, over = (frozenset(side.split()) for side in (reports, others))
    return Ruling(number, action, of, over, value.get("field"), value.get("value"), date.fromisoformat(on), decided_at)


A, B, C = told("a", "2024-03-13"), told("b", "2024-03-14"), told("c", "2024-03-15")
FAR = told("far", "2024-03-19", "2024-03-18")


def groups(reports: list[StoredReport], *rulings: Ruling) -> list[str]:
    return [" ".join(mention[1:] for mention, _ in event.mentions) for event in build_events(reports, "m", rulings)]


@pytest.mark.parametrize(
    ("rulings", "wanted"),
    [
        ([], ["a b c", "far"]),
        ([ruled("split", "a b", "c")], ["a b", "c", "far"]),
        ([ruled("split", "a", "b c")], ["a", "b c", "far"]),
        ([ruled("merge", "a b c", "far")], ["a b c far"]),
        ([ruled("split", "a b", "c"), ruled("merge", "a b", "c")], ["a b c", "far"]),
        ([ruled("merge", "a b c", "far"), ruled("split", "a b c", "far")], ["a b c", "far"]),
        ([ruled("lock", "a far")], ["a b c far"]),
        ([ruled("reject", "a")], ["a", "b c", "far"]),
        ([ruled("reject", "a far")], ["a far", "b c"]),
        ([ruled("reject", "a"), ruled("accept", "a")], ["a b c", "far"]),
        ([ruled("reject", "a"), ruled("correct", "a", field="object", value="gas")], ["a", "b c", "far"]),
        ([ruled("accept", "a far")], ["a b c", "far"]),
        ([ruled("merge", "a b c", "gone")], ["a b c", "far"]),
    ],
)
def test_what_a_person_decided_comes_before_the_rule_and_the_later_word_counts(rulings: list[Ruling], wanted: list[str]) -> None:
    assert groups([A, B, C, FAR], *rulings) == wanted


def test_an_id_hangs_on_the_first_text_and_not_on_the_run_that_read_it() -> None:
    (event,) = build_events([A, B], "m")
    (again,) = build_events([replace(A, report_id="other", known_on=date(2024, 5, 1)), B, C], "next")
    assert event.event_id == again.event_id
    assert re.fullmatch("[0-9a-f]{16}", event.event_id)
    (later,) = build_events([replace(A, published_on=date(2024, 3, 12)), B], "m")
    (longer,) = build_events([replace(A, content_key="another text"), B], "m")
    assert len({event.event_id, later.event_id, longer.event_id}) == 3


def test_copies_that_a_person_keeps_apart_have_two_ids() -> None:
    copy = replace(told("d", "2024-03-13"), content_key=A.content_key)
    ((joined,),) = (build_events([A, copy], "m"),)
    one, two = build_events([A, copy], "m", [ruled("split", "a", "d")])
    assert one.event_id == joined.event_id != two.event_id
    assert re.fullmatch("[0-9a-f]{16}", two.event_id)


def test_the_row_is_told_as_it_was_known_from_each_day_that_changed_it() -> None:
    plan, held = told("a", "2024-03-01", status="planned"), told("b", "2024-03-13")
    rulings = [ruled("accept", "a", on="2024-03-20"), ruled("correct", "b", on="2024-03-25", field="object", value="gas")]
    (event,) = build_events([held, told("c", "2024-03-13"), plan], "m", rulings)
    seen = [(str(v.known_from), v.articles, v.state.values["status"], v.state.values["review"]) for v in event.versions]
    assert seen == [
        ("2024-03-01", ("a",), "planned", None),
        ("2024-03-13", ("b", "c"), "occurred", None),
        ("2024-03-20", (), "occurred", "accepted"),
        ("2024-03-25", (), "occurred", "corrected"),
    ]
    assert [v.learned_at for v in event.versions] == [READ_AT, READ_AT, rulings[0].decided_at, rulings[1].decided_at]
    assert event.state == event.versions[-1].state
    assert event.state.values["object"] == "gas"


def test_a_day_that_changes_nothing_is_no_state_and_a_decision_is_told_once_there_is_something_to_see() -> None:
    early = ruled("accept", "a", on="2024-03-01")
    (event,) = build_events([A], "m", [early, ruled("accept", "a", number=2, on="2024-03-20")])
    assert [(str(v.known_from), v.state.values["review"]) for v in event.versions] == [("2024-03-13", "accepted")]


def test_a_decision_about_one_event_leaves_another_as_it_is() -> None:
    one, other = build_events([A, FAR], "m", [ruled("reject", "far")])
    assert (one.state.values["review"], other.state.values["review"]) == (None, "rejected")
    (joined,) = build_events([A, FAR], "m", [ruled("merge", "a", "far")])
    assert joined.state.values["review"] is None


def reviewed(reports: list[StoredReport], *rulings: Ruling) -> dict[str, object]:
    """What was last decided about each event, by its reports."""
    events = build_events(reports, "m", rulings)
    return {" ".join(mention[1:] for mention, _ in event.mentions): event.state.values["review"] for event in events}


@pytest.mark.parametrize("action", ["accept", "correct"])
def test_a_decision_about_what_is_several_events_by_now_stays_with_one_of_them(action: str) -> None:
    done = f"{action}ed"
    field: dict[str, Any] = {"field": "object", "value": "gas"} if action == "correct" else {}
    assert reviewed([A, FAR], ruled(action, "a far", **field)) == {"a": done, "far": None}  # the first of two halves
    assert reviewed([A, B, FAR], ruled(action, "b far", **field)) == {"a b": done, "far": None}
    late = told("late", "2024-03-01", "2024-03-18")
    assert reviewed([A, FAR, late], ruled(action, "a far", **field)) == {"late far": None, "a": done}  # of those seen, not of all
    assert reviewed([A, FAR, late], ruled(action, "a far late", **field)) == {"late far": done, "a": None}  # most of them


ON_AB, ON_FAR, ON_BOTH = ruled("accept", "a b"), ruled("accept", "far"), ruled("accept", "a far")
MERGED = ruled("merge", "a", "far")


@pytest.mark.parametrize(
    ("rulings", "wanted"),
    [
        ([ON_AB, ruled("split", "a", "b")], {"a": "accepted", "b": None, "far": None}),
        # Merged by mistake: what was decided about the part alone goes along when it is split off again.
        ([ON_FAR, MERGED, ruled("split", "a", "far")], {"a b": None, "far": "accepted"}),
        ([ON_FAR, MERGED, ruled("split", "far", "a")], {"a b": None, "far": "accepted"}),
        ([MERGED, ON_BOTH, ruled("split", "a", "far")], {"a b": "accepted", "far": None}),
        # Split off and merged again: it carries what was decided about both before, and keeps that when the other goes.
        ([ON_AB, ruled("split", "a", "b"), ruled("merge", "a", "b")], {"a b": "accepted", "far": None}),
        (
            [ON_AB, ruled("split", "a", "b"), ruled("merge", "a", "b"), ruled("split", "b", "a")],
            {"b": "accepted", "a": None, "far": None},
        ),
        ([ON_AB, ruled("split", "a", "b"), ruled("merge", "far", "b")], {"a": "accepted", "b far": None}),
        ([ON_AB, ruled("split", "a", "b"), ruled("merge", "b", "far")], {"a": "accepted", "b far": None}),
    ],
)
def test_a_decision_goes_with_what_it_was_made_about_through_merges_and_splits(
    rulings: list[Ruling], wanted: dict[str, str | None]
) -> None:
    assert reviewed([A, B, FAR], *rulings) == wanted


def test_what_is_split_off_takes_nothing_along_where_the_rest_is_withdrawn_or_not_read() -> None:
    assert reviewed([B], ruled("accept", "a b"), ruled("split", "a", "b")) == {"b": None}
    assert reviewed([FAR], ON_FAR, MERGED, ruled("split", "a", "far")) == {"far": "accepted"}


def test_what_was_decided_while_a_merge_held_stays_with_what_was_merged_into_when_that_is_undone() -> None:
    undone = replace(MERGED, undone_at=datetime(2024, 3, 21, tzinfo=UTC))
    assert reviewed([A, FAR], undone, ON_BOTH) == {"a": "accepted", "far": None}
    assert reviewed([A, FAR], replace(undone, reports=undone.others, others=undone.reports), ON_BOTH) == {
        "a": None,
        "far": "accepted",
    }
    assert reviewed([FAR], undone, ON_BOTH) == {"far": None}
    assert reviewed([A, FAR], undone, ON_FAR) == {"a": None, "far": "accepted"}
    assert reviewed([FAR], undone, ruled("accept", "a far", on="2024-03-22")) == {"far": "accepted"}  # one event again by then
    assert reviewed([A, FAR], ON_FAR, undone, ruled("merge", "a", "far")) == {"a far": "accepted"}


def test_a_reprint_of_what_a_person_has_corrected_away_overturns_nothing() -> None:
    off, plan = told("off", "2024-03-02", status="negated"), told("plan", "2024-03-03", status="planned")
    reprint = replace(told("reprint", "2024-03-06", status="negated"), content_key=off.content_key)
    news = told("news", "2024-03-06", status="negated")
    decided = ruled("correct", "off plan", on="2024-03-04", field="status", value="possible")
    for late, status in ((reprint, "possible"), (news, "negated")):
        (event,) = build_events([off, plan, late], "m", [decided])
        assert event.state.values["status"] == status


def test_only_what_is_rejected_as_things_stand_keeps_others_away() -> None:
    rejected, parted = ruled("reject", "a b"), ruled("split", "a", "b")
    assert groups([A, B, C], rejected) == ["a b", "c"]
    assert groups([A, B, C], rejected, parted) == ["a", "b c"]
    assert groups([A, B, C], rejected, parted, ruled("accept", "a"), ruled("merge", "a", "b")) == ["a b c"]
    late = told("late", "2024-03-20", "2024-03-18")
    assert groups([A, FAR, late], ruled("reject", "far"), MERGED, ruled("split", "a", "far")) == ["a", "far", "late"]


def test_an_event_of_which_nothing_is_new_is_not_made_again() -> None:
    homes = {"a": "one", "b": "one", "far": "two"}
    assert build_events([A, B, FAR], "m", homes=homes, settled=homes) == []
    assert [len(event.mentions) for event in build_events([A, B, C, FAR], "m", homes=homes, settled=homes)] == [3]
    # What a decision is about is made again: it may have come from another event.
    made = build_events([A, B, FAR], "m", [ruled("accept", "b")], homes=homes, settled=homes)
    assert [(len(event.mentions), event.state.values["review"]) for event in made] == [(2, "accepted")]
    # A report that is not looked at as settled has left: what stays is another event than before.
    assert [len(event.mentions) for event in build_events([A, FAR], "m", homes=homes, settled=["a", "far"])] == [1]


def test_only_what_agrees_with_a_known_report_is_linked_to_it() -> None:
    seen = views_of([A, B, C, FAR])
    assert linked_to([seen["a"]], {key: seen[key] for key in ("b", "c", "far")}) == {"b", "c"}
    nobody = replace(C, initiators=(actor(None, "someone"),), date=DateSpan(None, None, "unknown", "unknown"))
    assert linked_to([seen["a"]], views_of([nobody])) == set()
