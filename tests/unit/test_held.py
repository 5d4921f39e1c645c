"""Encounters that were held although their sentence tells of a plan or a calling off."""

import pytest

from dateline.acts.held import as_held
from dateline.records import Argument, Mention, Span


def told(text: str, status: str = "negated", kind: str = "summit", days: str = "") -> list[tuple[str, list[str]]]:
    """The status and the days of each mention whose trigger stands in brackets."""
    mentions, plain, parts = [], text.replace("[", "").replace("]", ""), text.split("[")
    sentence = Span(100, 100 + len(plain), plain)
    found = [(100 + plain.index(day), day) for day in days.split("/") if day]
    dates = tuple(Argument("date", Span(start, start + len(day), day), 0.9) for start, day in found)
    for number in range(1, len(parts)):
        start = 100 + len("".join(parts[:number]).replace("]", ""))
        words = parts[number].split("]")[0]
        mentions.append(Mention(kind, status, Span(start, start + len(words), words), 0.9, dates, sentence))
    return [(m.status, [a.span.text for a in m.arguments]) for m in as_held(mentions)]


@pytest.mark.parametrize("status", ["negated", "planned"])
@pytest.mark.parametrize(
    "text",
    [
        "The [summit] between Ghana and Togo, which had been called off in May, took place in Lome on Monday.",
        "The [summit] of Ghana, Togo and Benin, put off twice, was finally held in Lome.",
        "A [meeting] of the two that Togo had cancelled went ahead after all.",
        "After twice being postponed, the [visit] of the Ghanaian president to Lome went ahead.",
        "The once [cancelled visit] by the minister to Lome got under way on Monday.",
        "Talks followed, and a [summit] which had been arranged, scrapped and arranged again was held.",
        "Planned for March, the [talks] with Togo were quietly held in May.",
        "With that a summit that Togo had called off [took place after all].",
        "The [talks] resumed on Monday, a month after they had been broken off.",
        "The visit of the president, delayed by a storm, [began] on Monday.",
    ],
)
def test_what_took_place_after_all_has_occurred(text: str, status: str) -> None:
    assert told(text, status) == [("occurred", [])]


@pytest.mark.parametrize(
    "text",
    [
        "The [summit] between Ghana and Togo will take place on Monday.",
        "The [summit] was to be held in Lome on Monday.",
        "The [summit] between Ghana and Togo never took place.",
        "No [summit] between Ghana and Togo took place.",
        "Ghana denied that a [summit] with Togo took place.",
        "If the [visit] went ahead, Togo said, it would recall its envoy.",
        "The [visit] would have gone ahead but for the storm.",
        "Ghana said the [visit] would go ahead on Monday.",
        "The [summit] was called off after talks took place in Lome.",
        "The [summit] was [called off] as the war began.",
        "The [summit], planned before the war, began to look doubtful.",
        "The [meeting] with Togo was held up by fog.",
        "The [summit] began on Monday but was called off within an hour.",
        "The [visit] took place on paper before it was cancelled.",
        "Preparations for the [visit] of the president began on Monday.",
        "Negotiations on a second [summit] resumed on Monday.",
        "The [summit], which was held last year in Lome, was cancelled.",
        "With the [summit] over, Ghana opened a bridge.",
        "The [summit] was put off to 3 July, Togo said, when talks began.",
        "Ghana [called off] the talks that were held in Lome.",
        "The talks that Togo [called off] resumed on Monday.",
    ],
)
def test_what_is_ahead_denied_or_held_beside_it_stays(text: str) -> None:
    assert {status for status, _ in told(text, "planned")} == {"planned"}


def test_the_words_of_its_calling_off_and_its_verb_tell_the_same_encounter_without_the_day_of_the_plan() -> None:
    text = "The [talks] of the two, [called off] last week, [resumed] on Monday."
    assert told(text, days="last week/Monday") == [("occurred", ["Monday"])] * 3
    assert told("On Monday the [talks] of the two, put off in May, resumed.", days="Monday/May") == [("occurred", ["Monday"])]


def test_other_acts_and_what_occurred_stay_as_they_are() -> None:
    assert told("The [strike], called off last week, went ahead on Monday.", kind="protest", days="last week/Monday") == [
        ("negated", ["last week", "Monday"])
    ]
    text = "The [summit], called off in May, took place on Monday."
    assert told(text, "possible", days="May/Monday") == [("possible", ["May", "Monday"])]


@pytest.mark.parametrize(
    "text",
    [
        "The [talks] of the two, broken off on Tuesday, resumed in Lome on Monday.",
        "The [talks], suspended on Tuesday after a raid, restarted on Monday.",
        "The [meeting] with Togo, postponed on Tuesday, was held on Monday.",
        "The [visit] of the president, delayed on Tuesday by a storm, ended on Monday.",
        "The [talks], adjourned on Tuesday, reconvened on Monday.",
    ],
)
def test_what_was_broken_off_and_held_has_the_day_of_its_verb(text: str) -> None:
    for status in ("occurred", "negated"):
        assert told(text, status, days="Tuesday") == [("occurred", ["Monday"])]
        assert told(text, status, days="Tuesday/Monday") == [("occurred", ["Monday"])]


@pytest.mark.parametrize(
    "text",
    [
        "The [summit], cancelled on Tuesday and revived since, is to take place in Lome on Monday.",
        "The [talks], halted on Tuesday, will resume on Monday.",
        "The [visit] of the president, cancelled on Tuesday, will now begin on Monday.",
        "The [talks] of the two, suspended on Tuesday, are to restart on Monday.",
        "The [talks], adjourned on Tuesday, continue on Monday.",
    ],
)
def test_what_was_off_and_is_to_be_held_is_planned(text: str) -> None:
    assert told(text, days="Tuesday") == [("planned", ["Monday"])]
    assert told(text, "ongoing", days="Tuesday/Monday") == [("planned", ["Monday"])]


@pytest.mark.parametrize(
    "text",
    [
        "The [talks] were broken off on Tuesday and have not resumed.",
        "The [talks], which began on Tuesday, were broken off on Monday.",
        "Ghana denied that the [summit] is to take place on Tuesday.",
        "The [summit], postponed on Tuesday, is to be called off on Monday.",
        "Ghana cancelled the [visit] on Tuesday; talks will resume on Monday.",
        "The [visit], cancelled on Tuesday, would have begun on Monday.",
    ],
)
def test_what_was_broken_off_stays_so(text: str) -> None:
    assert told(text, days="Tuesday") == [("negated", ["Tuesday"])]


@pytest.mark.parametrize(
    "text",
    [
        "The two held [talks] on Tuesday that were adjourned and will continue on Monday.",
        "The two had [talks] on Tuesday that, adjourned by a storm, will continue on Monday.",
        "Peace [talks] of the two broke off on Tuesday and will restart on Monday.",
    ],
)
def test_what_was_held_before_it_was_broken_off_has_occurred(text: str) -> None:
    assert told(text, "occurred", days="Tuesday") == [("occurred", ["Tuesday"])]


def test_without_a_sentence_nothing_is_held() -> None:
    mention = Mention("summit", "negated", Span(0, 5, "talks"), 0.9)
    assert as_held([mention]) == [mention]
