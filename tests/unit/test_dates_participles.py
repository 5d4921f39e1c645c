"""What a participle tells of the subject of another verb was before that: the day is that of the verb."""

import pytest

from dateline.dating.participles import OF_THE_SUBJECT
from tests.unit.dated import dated, interval

MONDAY = ("2024-03-11", "2024-03-11")


@pytest.mark.parametrize("argument", [None, "Monday"])
@pytest.mark.parametrize(
    "text",
    [
        "Three sailors [arrested] in Chad walked free on Monday.",
        "Three sailors [detained] by Fiji were freed on Monday.",
        "Ms Lund, [jailed] in Tonga, was deported on Monday.",
        "Two Fijians [seized] near the border were later thanked on Monday.",
        "An envoy [expelled] by Tonga, Fiji or Chad landed in Lima on Monday.",
        "Police said two men [arrested] in Lima were charged on Monday.",
    ],
)
def test_the_day_of_the_verb_is_not_that_of_the_participle_of_its_subject(text: str, argument: str | None) -> None:
    told = dated(text, argument=argument)
    assert (interval(told), told.reason) == ((None, None), OF_THE_SUBJECT)


@pytest.mark.parametrize("argument", [None, "Monday"])
@pytest.mark.parametrize(
    "text",
    [
        "Three sailors [arrested] in Chad on Monday walked free.",
        "Three sailors [arrested] in Chad on Monday.",
        "Three sailors arrested in Chad were [freed] on Monday.",
        "A sailor was [arrested] in Chad and deported on Monday.",
        "Two men were shot and nine [arrested] in Chad, and a port was closed on Monday.",
        "Two spies were caught in Chad or three more [expelled] from Fiji, and a port was closed on Monday.",
        "A sailor was stopped, [arrested] in Chad and was deported on Monday.",
        "Chad [detained] at least three men, went the news on Monday.",
        "The army [captured] over 20 rebels and left the town on Monday.",
        "Chad [arrested] in Sarh three men who were freed on Monday.",
        "It [expelled] by decree three men, and they left on Monday.",
        "Chad [seized] in an hour what was sent, it said on Monday.",
        "Ten men [killed] in Chad were found on Monday.",
        "The [arrest] of three sailors was condemned on Monday.",
        "Ten men [held hostage] in Chad were Fijians, she said on Monday.",
    ],
)
def test_of_a_verb_of_its_own_it_is(text: str, argument: str | None) -> None:
    assert dated(text, argument=argument).reason != OF_THE_SUBJECT


@pytest.mark.parametrize(
    "text",
    [
        "Three sailors [arrested] in Chad on Monday walked free on Tuesday.",
        "Three sailors [arrested] in Chad on Monday.",
        "Chad [arrested] in Sarh on Monday three men who were freed on Tuesday.",
    ],
)
def test_a_day_before_the_verb_is_its_own(text: str) -> None:
    assert interval(dated(text)) == interval(dated(text, argument="Monday")) == MONDAY
