"""The linking rule: which reports tell the same event, whatever their order."""

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.linking.grouping import group
from dateline.linking.link import agreement, dates, threshold
from dateline.linking.report import Report
from dateline.linking.wording import overlap
from dateline.records import DateSpan, Place
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


def score(a: Report, b: Report) -> float:
    found = agreement(a, b)
    return found[0] if found else 0.0


def dated(key: str, **fields: Any) -> Report:
    return report(key, initiators="USA RUS", **({"when": day("2021-06-16")} | fields))


def test_two_countries_of_place_are_two_events_and_one_place_speaks_for_one() -> None:
    geneva, bern, helsinki = Place("Geneva", "CHE"), Place("Bern", "CHE"), Place("Helsinki", "FIN")
    nowhere = Place("the lake", None)
    here = dated("1", place=geneva)
    assert agreement(here, dated("2", place=helsinki)) is None
    assert score(here, dated("2", place=geneva)) > score(here, dated("2", place=bern)) == score(here, dated("2"))
    assert score(here, dated("2", place=nowhere)) == score(here, dated("2"))


def test_objects_speak_for_one_event_or_against_it_and_small_words_say_nothing() -> None:
    gas = dated("1", object="the gas pipeline")
    same, open_, other, small = (dated("2", object=text) for text in ("a pipeline", "", "steel quotas", "the steel"))
    assert score(gas, same) > score(gas, open_) > score(gas, other) == score(gas, small)
    told, again = dated("1", sentence="They met over gas."), dated("2", sentence="Gas was the topic.")
    assert score(told, again) > score(told, dated("2", sentence="Steel was the topic."))


def test_the_closer_two_days_must_lie_the_more_they_say() -> None:
    def within(days: int) -> float:
        first = date(2021, 6, 16)
        wide = DateSpan(first, first + timedelta(days=days), "span", "text")
        found = dates(dated("1"), dated("2", when=wide))
        assert found
        return found[0]

    assert 1.0 > within(1) == within(7) > within(8) == within(45) > within(46)


def test_speech_must_agree_better_for_there_is_more_than_one_a_day() -> None:
    words = ("accusation", "threat", "demand", "rejection", "endorsement", "pledge", "concession")
    (speech,) = {threshold(report("1", kind)) for kind in words}
    (acts,) = {threshold(report("1", kind)) for kind in ("summit", "attack", "agreement", "sanctions_imposed")}
    assert speech > acts


def test_a_copy_tells_the_event_of_the_same_words_only() -> None:
    a = report("1", "protest", content="same", position=9)
    assert agreement(a, report("2", "protest", content="same", position=30)) is None
    assert agreement(a, report("2", "protest", content="same", position=9, article=a.article)) is None
    assert agreement(a, report("2", "protest", content="other", position=9)) is None


PLANNED = dated("1", when=day("2021-06-12"), published="2021-05-01", status="planned")
MOVED = dated("2", published="2021-05-20", status="planned", sentence="The summit of 12 June was postponed to 16 June.")


@pytest.mark.parametrize(
    ("plan", "told"),
    [
        (PLANNED, replace(MOVED, sentence="")),
        (replace(PLANNED, status="occurred"), MOVED),
        (replace(PLANNED, status="ongoing"), MOVED),
        (replace(PLANNED, initiators=frozenset(["USA"])), MOVED),
        (replace(PLANNED, published_on=date(2021, 5, 21)), MOVED),
        (replace(PLANNED, published_on=None), MOVED),
    ],
)
def test_only_a_later_report_of_the_same_cast_moves_a_plan(plan: Report, told: Report) -> None:
    assert dates(PLANNED, MOVED) == (0.6, "moved from 2021-06-12 to 2021-06-16")
    assert dates(plan, told) is None


@pytest.mark.parametrize("published", ["2021-05-20", "2021-05-01"])
def test_a_plan_moved_to_another_day_is_told_so_whichever_report_is_looked_at_first(published: str) -> None:
    told = replace(MOVED, published_on=date.fromisoformat(published))
    assert dates(PLANNED, told) == dates(told, PLANNED) == (0.6, "moved from 2021-06-12 to 2021-06-16")
    again = replace(PLANNED, published_on=told.published_on, sentence="It was put off.")
    assert dates(again, told) == dates(told, again)


def test_the_share_of_words_is_that_of_the_smaller_set_and_the_reason_names_codes_in_their_order() -> None:
    assert overlap(frozenset("ab"), frozenset("bcde")) == overlap(frozenset("bcde"), frozenset("ab")) == 0.5
    assert overlap(frozenset("ab"), frozenset()) == 0.0
    cast = "USA RUS CHN FRA GBR DEU"
    found = agreement(report("1", initiators=cast), report("2", initiators=cast))
    assert found
    assert "actors CHN DEU FRA GBR RUS USA," in found[1]


def test_reports_of_no_day_at_all_meet_and_are_not_put_to_a_day() -> None:
    nowhen = report("1", initiators="USA RUS", published=None)
    assert dates(nowhen, report("2", initiators="USA RUS", published=None)) == (0.2, "no date to compare")
    assert dates(nowhen, report("2", initiators="USA RUS")) is dates(report("2", initiators="USA RUS"), nowhen) is None


UP_TO = DateSpan(None, date(2024, 3, 12), "day", "text")
DECADE = DateSpan(date(2020, 1, 1), date(2029, 12, 31), "decade", "text")


@pytest.mark.parametrize(
    ("fields", "window"),
    [
        ({"when": day("2024-03-12")}, ("2024-03-12", "2024-03-12")),
        ({"when": day("2024-03-12"), "sentence": "The summit was delayed."}, ("2024-01-12", "2024-05-11")),
        ({"when": UP_TO}, ("2024-01-12", "2024-03-12")),
        ({"when": replace(UP_TO, earliest=UP_TO.latest, latest=None)}, ("2024-03-12", "2024-05-11")),
        ({"when": DECADE}, None),
        ({"when": DECADE, "merged": False}, ("2020-01-01", "2029-12-31")),
        ({"when": day("2024-03-13", "publication")}, ("2024-03-09", "2024-03-14")),
        ({"when": day("2024-03-13", "publication"), "type": "accusation"}, ("2024-03-11", "2024-03-14")),
        ({"when": day("2024-03-13", "publication"), "type": "attack"}, ("2024-03-11", "2024-03-14")),
        ({}, ("2024-02-12", "2024-03-14")),
        ({"status": "planned"}, ("2024-03-09", "2024-05-12")),
        ({"status": "possible"}, ("2024-03-09", "2024-05-12")),
        ({"status": "negated"}, ("2024-02-12", "2024-05-12")),
        ({"status": "negated", "type": "meeting"}, ("2024-02-12", "2024-05-12")),
        ({"status": "negated", "type": "attack"}, ("2024-02-12", "2024-03-14")),
        ({"status": "negated", "merged": False}, ("2024-02-12", "2024-03-14")),
        ({"published": None}, None),
        ({"published": "9999-12-31"}, ("9999-12-01", "9999-12-31")),
    ],
)
def test_an_event_can_lie_in_the_days_of_its_text_or_about_those_of_its_publication(
    fields: dict[str, object], window: tuple[str, str] | None
) -> None:
    found = report("1", **fields).window  # type: ignore[arg-type]
    assert (found and (str(found[0]), str(found[1]))) == window


@pytest.mark.parametrize(
    ("sentence", "is_moved"),
    [
        ("The meeting due on 20 January would now take place on 3 February.", True),
        ("The meeting will be held on 3 February instead of 20 January.", True),
        ("The meeting will be held on Friday instead of Thursday.", True),
        ("The meeting will be held in Vienna instead of Geneva.", False),
    ],
)
def test_which_words_move_a_plan_to_another_day(sentence: str, is_moved: bool) -> None:
    assert report("a", sentence=sentence).is_moved == is_moved
