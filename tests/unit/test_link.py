"""The linking rule: which reports tell the same event, whatever their order."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.grouping import group
from dateline.link import agreement, threshold
from dateline.report import Report
from tests.unit.builders import day, report


def same(a: Report, b: Report) -> bool:
    found = agreement(a, b)
    return found is not None and found[0] >= threshold(a)


def test_two_outlets_on_one_summit_are_one_event_and_say_why() -> None:
    a = report("1", initiators="USA RUS", when=day("2021-06-16"), published="2021-06-16")
    b = report("2", initiators="RUS USA", when=day("2021-06-16"), published="2021-06-18")
    assert same(a, b)
    ((_, (_, reason)),) = group([a, b])
    assert "RUS USA" in reason
    assert "2021-06-16" in reason


def test_two_days_read_from_the_text_are_two_events() -> None:
    a, b = (report(d, initiators="USA RUS", when=day(d)) for d in ("2021-06-16", "2021-06-19"))
    assert agreement(a, b) is None


def test_other_actors_are_another_event() -> None:
    assert agreement(report("1", initiators="USA RUS"), report("2", initiators="FRA DEU")) is None


def test_the_reverse_accusation_is_another_event() -> None:
    a = report("1", "accusation", "USA", "RUS", published="2021-06-17")
    b = report("2", "accusation", "RUS", "USA", published="2021-06-17")
    assert agreement(a, b) is None


def test_another_type_is_another_event() -> None:
    assert agreement(report("1", "summit", "USA RUS"), report("2", "talks", "USA RUS")) is None


def test_a_copy_of_a_text_tells_the_same_event_even_without_known_actors() -> None:
    a, b = (report(key, "protest", content="same", position=9) for key in "12")
    assert same(a, b)


def test_without_known_actors_two_articles_are_never_joined() -> None:
    assert agreement(report("1", "protest", when=day("2024-03-13")), report("2", "protest", when=day("2024-03-13"))) is None


def test_a_vague_report_does_not_chain_two_exact_days_together() -> None:
    exact = [report(d, initiators="USA RUS", when=day(d), published=d) for d in ("2021-06-16", "2021-06-18")]
    vague = report("v", initiators="USA RUS", published="2021-06-18")
    groups = group([*exact, vague])
    assert not any({"2021-06-16", "2021-06-18"} <= {r.key for r, _ in members} for members in groups)


@given(
    st.lists(
        st.tuples(st.sampled_from("ab"), st.integers(1, 28), st.sampled_from(["USA RUS", "USA", "RUS CHN", "FRA"])), max_size=12
    )
)
@settings(max_examples=200, deadline=None)
def test_the_order_of_the_reports_does_not_matter(drawn: list[tuple[str, int, str]]) -> None:
    types = {"a": "summit", "b": "accusation"}
    reports = [
        report(f"{i:02d}", types[t], codes, when=day(f"2021-06-{d:02d}"), published=f"2021-06-{d:02d}")
        for i, (t, d, codes) in enumerate(drawn)
    ]
    shuffled = reports.copy()
    random.Random(len(drawn)).shuffle(shuffled)
    assert group(reports) == group(shuffled)


def test_a_planned_visit_and_its_cancellation_without_a_day_are_one_event() -> None:
    planned = report("1", "visit", "SWE", "TUR", when=day("2024-03-29"), status="planned", published="2024-03-20")
    off = report("2", "visit", "SWE", "TUR", status="negated", published="2024-03-22")
    assert same(planned, off)
    done = report("3", "visit", "SWE", "TUR", when=day("2024-01-29"), published="2024-01-30")
    assert not same(done, off)
