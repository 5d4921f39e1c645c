"""Texts that are printed again in later weeks, or on no day: with all that tells their events, in any order of runs."""

import random
from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.linking.assemble import build_events
from dateline.records import UNKNOWN_DATE
from dateline.store.events import StoredReport
from dateline.store.reviews import Ruling
from tests.unit.builders import day, examples
from tests.unit.relinked import START, Memory, at_once, day_of, news_with_chosen_days
from tests.unit.test_relink import decisions


def reprinted(seed: int, size: int) -> list[StoredReport]:
    """Articles of two months, half of them prints of four texts, which tell one event or two: of other weeks, or of no day."""
    draw = random.Random(f"{seed} prints")
    news = news_with_chosen_days(seed, size)
    texts = [draw.sample(news, draw.choice([1, 2])) for _ in range(4)]
    told: list[StoredReport] = []
    for each in news:
        text = draw.choice(texts) if draw.random() < 0.5 else []
        told += [_printed(draw, each, original, place) for place, original in enumerate(text)] or [each]
    return told


def _printed(draw: random.Random, each: StoredReport, original: StoredReport, place: int) -> StoredReport:
    """What the text tells at this place, in the article of another report."""
    when, weeks = original.date, draw.choice([None, 0, 0, 1])
    if weeks is None:
        when = UNKNOWN_DATE
    elif weeks and when.earliest:
        when = day(str(when.earliest + timedelta(weeks=weeks)))
    return replace(
        original,
        report_id=f"{each.report_id}/{place}",
        mention_ids=(f"m{each.report_id}/{place}",),
        article_id=each.article_id,
        content_key=f"print of {original.content_key}",
        trigger_start=5 + place,
        published_on=each.published_on,
        known_on=each.known_on,
        date=when,
    )


def years_of(reports: list[StoredReport]) -> list[StoredReport]:
    """The same, six times as long: prints of a text are up to a year apart."""

    def later(on: date) -> date:
        return START + 6 * (on - START)

    return [
        replace(
            each,
            published_on=each.published_on and later(each.published_on),
            known_on=later(each.known_on),
            date=day(str(later(each.date.earliest))) if each.date.earliest else each.date,
        )
        for each in reports
    ]


def linked(draw: random.Random, reports: list[StoredReport], parts: int, decided: list[Ruling]) -> Memory:
    """By so many runs, in any order, each of which reads some again."""
    keys = draw.sample([report.report_id for report in reports], len(reports))
    memory = Memory(reports)
    memory.decided = decided
    memory.see(memory.reports)
    for part in range(parts):
        again = draw.sample(sorted(memory.home), min(len(memory.home), draw.choice([0, 3])))
        memory.link({*keys[part::parts], *again})
    return memory


@given(st.integers(0, 10**9), st.integers(1, 12))
@settings(max_examples=examples(15), deadline=None)
def test_any_order_and_any_split_with_runs_repeated_gives_the_rows_of_all_at_once(seed: int, parts: int) -> None:
    short = reprinted(seed, 40)
    for reports in (short, years_of(short)):
        memory = linked(random.Random(seed), reports, parts, [])
        assert memory.events == {event.event_id: event for event in build_events(reports, "m")}


@given(st.integers(0, 10**9), st.integers(1, 8), st.integers(1, 8))
@settings(max_examples=examples(15), deadline=None)
def test_so_it_does_whatever_people_decided(seed: int, parts: int, many: int) -> None:
    draw, short = random.Random(seed), reprinted(seed, 40)
    decided = decisions(draw, short, many)
    for reports in (short, years_of(short)):
        memory = linked(draw, reports, parts, decided)
        assert memory.events == {event.event_id: event for event in build_events(reports, "m", decided)}


@given(st.integers(0, 10**9), st.integers(0, 60))
@settings(max_examples=examples(15), deadline=None)
def test_a_print_of_a_later_day_changes_no_event_of_a_past_day(seed: int, today: int) -> None:
    short = [report for report in reprinted(seed, 80) if report.published_on]
    for reports, on in ((short, today), (years_of(short), 6 * today)):
        then = at_once([report for report in reports if day_of(report) <= START + timedelta(days=on)])
        assert {key: home for key, home in at_once(reports).items() if key in then} == then


def test_a_later_print_is_of_the_event_of_the_first_unless_its_own_article_is_in_that_already() -> None:
    for seed in range(10):
        reports = reprinted(seed, 80)
        home = at_once(reports)
        prints = defaultdict(list)
        for report in sorted(reports, key=lambda report: (day_of(report), report.report_id)):
            prints[report.content_key, report.event_type, report.trigger_start].append(report)
        for first, *later in prints.values():
            inside = {other.article_id for other in reports if home[other.report_id] == home[first.report_id]}
            assert all(each.article_id in inside for each in later)


def release(key: str, published: str | None, when: str | None = None) -> StoredReport:
    """What a ministry tells in the same words of whatever Monday it was."""
    (text,) = news_with_chosen_days(1, 1)
    on = date.fromisoformat(published) if published else None
    return replace(
        text,
        report_id=key,
        article_id=key,
        content_key="release",
        mention_ids=(f"m{key}",),
        trigger_start=5,
        status="occurred",
        published_on=on,
        known_on=on or date.max,
        date=replace(day(when), phrase="Monday") if when else UNKNOWN_DATE,
    )


def rows_of(*reports: StoredReport) -> list[tuple[str, int, int]]:
    """Of each event its articles, how many they are, and how many sources."""
    told = [(event.state.values, sorted(mention[1:] for mention, _ in event.mentions)) for event in build_events(reports, "m")]
    return [(" ".join(keys), values["article_count"], values["independent_source_count"]) for values, keys in told]


def test_what_is_printed_in_the_same_words_years_later_is_an_event_of_its_own_day() -> None:
    old, new = release("a", "1950-02-28", "1950-02-27"), release("b", "2021-06-17", "2021-06-14")
    copy, later = release("c", "2021-06-18", "2021-06-14"), release("d", "2021-08-16", "2021-08-16")
    assert rows_of(old, new, copy, later) == [("a", 1, 1), ("b c d", 3, 1)]
    assert rows_of(old, replace(new, date=UNKNOWN_DATE)) == [("a", 1, 1), ("b", 1, 1)]


def test_nor_do_prints_in_between_make_it_one_with_the_first() -> None:
    mondays = [date(2021, 3, 1) + timedelta(days=35 * number) for number in range(5)]
    told = [release(key, str(on + timedelta(days=1)), str(on)) for key, on in zip("abcde", mondays, strict=True)]
    assert rows_of(*told) == [("a b", 2, 1), ("c d", 2, 1), ("e", 1, 1)]


def test_a_print_of_no_day_is_of_the_first_event_and_joins_no_two() -> None:
    old, new, undated = release("a", "1950-02-28", "1950-02-27"), release("b", "2021-06-17", "2021-06-14"), release("z", None)
    assert rows_of(old, new, undated) == [("a z", 2, 1), ("b", 1, 1)]
    assert rows_of(old, replace(new, date=old.date)) == [("a b", 2, 1)]  # the text tells the day itself
