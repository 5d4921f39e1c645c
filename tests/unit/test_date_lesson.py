"""What labelled events teach of days: one-sided choices teach nothing, the labelled event that was found is that of its root."""

from collections.abc import Mapping
from datetime import date

import pytest

from dateline.errors import Misuse
from dateline.versions.date_lesson import FEWEST, weights_of
from dateline.versions.labelled_events import labelled_event
from dateline.weighing.date_facts import Days
from tests.unit.dated_articles import RAID, event_of

DAY = (date(2024, 3, 11), date(2024, 3, 11))
NEVER = (None, None)
CANDIDATES = {DAY: {"where:before": 1.0}, NEVER: {"never": 1.0}}


def test_choices_with_and_without_a_day_give_weights() -> None:
    told = {DAY: {"where:before": 1.0, "own:1": 1.0}, NEVER: {"never": 1.0}}
    learnt: list[tuple[Mapping[Days, Mapping[str, float]], Days]] = [(told, DAY), (CANDIDATES, NEVER)]
    weights = weights_of(learnt * 2 * FEWEST)
    assert weights["own:1"] > 0 > weights["where:before"]


@pytest.mark.parametrize("right", [DAY, NEVER, (date(2020, 1, 1), None)])
def test_choices_of_one_kind_or_of_no_candidate_teach_nothing(right: tuple[date | None, date | None]) -> None:
    with pytest.raises(Misuse, match="too few events with and without a day"):
        weights_of([(CANDIDATES, right)] * 2 * FEWEST)


def test_the_labelled_event_that_was_found_is_of_its_root_and_first_of_its_type_and_status() -> None:
    event, spans = event_of([RAID], 0), [(RAID.trigger.start, RAID.trigger.end)]
    protest, planned, same = (
        ({"type": kind, "status": status}, spans)
        for kind, status in (("protest", "occurred"), ("attack", "planned"), ("attack", "occurred"))
    )
    assert labelled_event(event, [RAID], [protest, planned, same]) is same[0]
    assert labelled_event(event, [RAID], [protest, planned]) is planned[0]
    assert labelled_event(event, [RAID], [protest]) is None
    assert labelled_event(event, [RAID], [(same[0], [(0, 3)])]) is None
