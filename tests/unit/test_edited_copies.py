"""Copies of a text that another paper prints a day later: its "today" is the day of the first, edited or not."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.linking.assemble import build_events
from dateline.linking.reprints import with_first_prints
from dateline.store.events import StoredReport, TimelineEvent
from dateline.store.reviews import Ruling
from tests.unit.builders import actor, day, examples
from tests.unit.relinked import START, Memory, at_once, day_of
from tests.unit.test_relink_plans import news

WIRES = (
    "The ministers of both states met over gas in Tromso {} and parted late.",
    "They signed nothing {} in the end, said a spokesman of theirs.",
    "They cancelled it {}, said three spokesmen of theirs in one voice.",
)
PHRASES = {"yesterday": -1, "tomorrow": 1}
STORIES = ((1, 2, 3, 4), (1, 2, 3, 5), (6, 7, 8, 9))
SENTENCE = "Oslo expelled three Swedish diplomats yesterday over the arrest of a fisherman."


def edited(seed: int, size: int) -> tuple[list[StoredReport], dict[str, tuple[int, ...]]]:
    """Two months of plans and what came of them, a third in a few wire stories that were printed again and again."""
    draw, reports = random.Random(f"{seed} copies"), news(seed, size)
    sketches: dict[str, tuple[int, ...]] = {}
    for number, each in enumerate(reports):
        if each.published_on and draw.random() < 0.33:
            on, phrase = START + timedelta(days=draw.randint(10, 30)), draw.choice([*PHRASES])
            when = replace(day(str(on + timedelta(days=PHRASES[phrase]))), phrase=phrase)
            words = draw.choice(WIRES).format(phrase)
            reports[number] = replace(each, published_on=on, known_on=on, date=when, headline=words, event_type="summit")
            sketches[each.article_id] = draw.choice(STORIES)
    return reports, sketches


def test_many_of_these_news_are_dated_by_a_first_print() -> None:
    told = [report for news_of in map(edited, range(3), [120] * 3) for report in with_first_prints(news_of[0], *news_of)]
    redated = [report.status for report in told if report.first_print]
    assert len(redated) > 15
    assert {*redated} == {"planned", "possible", "negated", "occurred", "ongoing"}


@given(st.integers(0, 10**9), st.randoms(use_true_random=False), st.integers(1, 12))
@settings(max_examples=examples(25), deadline=None)
def test_edited_copies_are_found_in_any_order_and_split_as_at_once(seed: int, order: random.Random, parts: int) -> None:
    reports, sketches = edited(seed, 120)
    keys = [report.report_id for report in reports]
    order.shuffle(keys)
    shuffled, by_days = Memory(reports, sketches), Memory(reports, sketches)
    for part in range(parts):
        shuffled.link(set(keys[part::parts]))
    for _, some in groupby(sorted(reports, key=day_of), key=day_of):
        before = dict(by_days.home)
        by_days.link({report.report_id for report in some})
        assert by_days.home == by_days.home | before  # a past day stays as it was
    assert shuffled.home == by_days.home == at_once(reports, sketches)


def wire(key: str, published: str, when: str, sentence: str = SENTENCE, phrase: str = "yesterday") -> StoredReport:
    """A report of an expulsion, of an article of its own."""
    (any_report,) = news(1, 1)
    on = date.fromisoformat(published)
    return replace(
        any_report,
        report_id=key,
        article_id=key,
        content_key=key,
        mention_ids=(key,),
        event_type="diplomat_expulsion",
        status="occurred",
        initiators=(actor("NOR"),),
        recipients=(actor("SWE"),),
        object=None,
        date=replace(day(when), phrase=phrase),
        headline=sentence,
        published_on=on,
        known_on=on,
        trigger_start=len(key),
    )


STORY, OTHER_STORY = STORIES[0], STORIES[2]
FIRST, COPY = wire("a", "2024-03-06", "2024-03-05"), wire("b", "2024-03-07", "2024-03-06")
OWN = wire("c", "2024-03-06", "2024-03-05", "Three Swedes must leave Norway.", "5 March")
LATE_OWN = replace(OWN, report_id="d", article_id="d", content_key="d", mention_ids=("d",), published_on=date(2024, 3, 8))
OTHER_DAY = wire("e", "2024-03-08", "2024-03-06", "Three Swedes must go.", "6 March")
SKETCHES: dict[str, tuple[int, ...]] = {"a": STORY, "b": STORY, "c": OTHER_STORY, "d": OTHER_STORY}


def made(
    *reports: StoredReport, sketches: dict[str, tuple[int, ...]] = SKETCHES, ruled: Sequence[Ruling] = ()
) -> list[TimelineEvent]:
    return build_events(list(with_first_prints(reports, reports, sketches)), "m", ruled, sketches)


def events(*reports: StoredReport, sketches: dict[str, tuple[int, ...]] = SKETCHES, ruled: Sequence[Ruling] = ()) -> list[str]:
    """The reports of each event, without regard to which of those of one day is first."""
    told = made(*reports, sketches=sketches, ruled=ruled)
    return [" ".join(sorted(key for key, _ in event.mentions)) for event in told]


def test_an_edited_copy_printed_a_day_later_tells_the_same_event_of_the_day_of_the_first() -> None:
    (event,) = made(FIRST, COPY)
    values = event.state.values
    assert (values["date_earliest"], values["date_latest"], values["is_disputed"]) == (date(2024, 3, 5), date(2024, 3, 5), False)
    assert (values["article_count"], values["independent_source_count"]) == (2, 1)
    assert event.mentions[1][1].endswith("the same day 2024-03-05, score 0.86, its 'yesterday' as printed on 2024-03-06")
    assert [version.known_from for version in event.versions] == [date(2024, 3, 6), date(2024, 3, 7)]


@pytest.mark.parametrize(
    ("copy", "sketch"),
    [
        (COPY, OTHER_STORY),  # a formula that papers use every day, in a text of its own
        (COPY, None),
        (replace(COPY, headline=SENTENCE.replace("three", "four")), STORY),
        (wire("b", "2024-03-07", "2024-03-06", phrase="on Wednesday"), STORY),  # the other paper wrote the day itself
        (wire("b", "2024-03-11", "2024-03-10"), STORY),  # so late that it is said of another day
        (replace(COPY, event_type="arrest"), STORY),
    ],
)
def test_what_is_no_copy_of_the_sentence_in_a_copy_of_the_text_is_another_event(
    copy: StoredReport, sketch: tuple[int, ...] | None
) -> None:
    assert events(FIRST, copy, sketches={"a": STORY} | ({"b": sketch} if sketch else {})) == ["a", "b"]


def test_a_sentence_so_short_that_two_write_it_is_that_of_the_first_only_in_the_very_same_text() -> None:
    first, copy = (replace(each, headline="Oslo expelled three diplomats yesterday.") for each in (FIRST, COPY))
    assert events(first, copy) == ["a", "b"]
    assert events(replace(first, content_key="wire"), replace(copy, content_key="wire")) == ["a b"]


@pytest.mark.parametrize("content", [None, "wire"])
def test_a_copy_stands_beside_whoever_tells_the_day_of_the_first_and_beside_nobody_who_tells_another(content: str | None) -> None:
    first, copy = (replace(each, content_key=content or each.content_key) for each in (FIRST, COPY))
    assert events(first, OWN, copy) == ["a b c"]
    assert events(first, copy, LATE_OWN) == ["a b d"]
    assert events(first, OWN, copy, LATE_OWN, OTHER_DAY) == ["a b c d", "e"]
    assert events(first, copy, OTHER_DAY) == ["a b", "e"]


def test_what_is_printed_on_and_on_is_a_formula_and_each_print_tells_its_own_day() -> None:
    """Though nobody could know on the first three days."""
    told = [wire(f"{number}", f"2024-03-{number}", f"2024-03-{number - 1}") for number in range(11, 28)]
    found = made(*told, sketches={each.article_id: STORY for each in told})
    alone = [str(number) for number in range(15, 28)]
    assert [" ".join(sorted(key for key, _ in event.mentions)) for event in found] == ["11 12 13 14", *alone]
    assert [event.state.values["date_earliest"].day for event in found] == [10, *range(14, 27)]


def split(*reports: str, others: tuple[str, ...]) -> Ruling:
    at = datetime(2024, 4, 1, tzinfo=UTC)
    return Ruling(1, "split", frozenset(reports), frozenset(others), None, None, at.date(), at)


def test_a_copy_that_a_person_parts_from_the_first_is_of_its_own_day() -> None:
    parted = split("a", "c", others=("b",))
    assert events(FIRST, OWN, COPY, ruled=[parted]) == ["a c", "b"]
    assert events(FIRST, COPY, OTHER_DAY, ruled=[split("a", others=("b",))]) == ["a", "b e"]
    *_, event = made(FIRST, COPY, ruled=[split("a", others=("b",))])
    assert event.state.values["date_earliest"] == date(2024, 3, 6)


@pytest.mark.parametrize(("key", "published"), [("z", "2024-03-06"), ("0", "2024-03-06"), ("0", "2024-03-05")])
def test_nor_does_another_print_date_a_copy_that_a_person_parted_from_one(key: str, published: str) -> None:
    another = wire(key, published, str(date.fromisoformat(published) - timedelta(days=1)))
    told = made(FIRST, another, COPY, OTHER_DAY, sketches=SKETCHES | {key: STORY}, ruled=[split("a", others=("b",))])
    assert ["b", "e"] in [sorted(mention for mention, _ in event.mentions) for event in told]


def test_a_copy_of_a_copy_that_is_none_of_the_first_is_of_its_own_day() -> None:
    """The day that its print gives is that of another."""
    third = wire("f", "2024-03-08", "2024-03-07")
    kept = {"a": 0, "b": 64, "f": 128}  # of 128 hashes so many are others
    copies = {key: tuple(2**31 + number + (number < 2 * others) for number in range(0, 256, 2)) for key, others in kept.items()}
    told = (FIRST, COPY, third)
    assert [report.report_id for report in with_first_prints(told, told, copies) if report.prints] == ["b"]
    assert [report.report_id for report in with_first_prints(told, told[1:], copies) if report.prints] == ["f"]


def test_a_first_print_that_is_read_late_dates_what_is_linked() -> None:
    memory = Memory([FIRST, COPY, OTHER_DAY], SKETCHES)
    memory.link({"b", "e"})
    assert memory.home["b"] == memory.home["e"]
    memory.link({"a"})
    assert memory.home["a"] == memory.home["b"] != memory.home["e"]
    assert memory.home == at_once([FIRST, COPY, OTHER_DAY], SKETCHES)
