"""Whether a date of a trigger's sentence is that of something else: of what stands within the trigger's object, of words set off
from its clause, of what it remarks on, of the clause around it, of the entry of a live page, or a period that counts it."""

from datetime import date

from dateline.dating.asides import is_aside, is_of_the_way
from dateline.dating.before_which import is_told_from_it
from dateline.dating.complaints import is_of_the_act
from dateline.dating.counted_in import is_period_counted_in
from dateline.dating.gone_before import is_of_the_clause_around, is_of_the_next_step
from dateline.dating.inner_days import is_inner
from dateline.dating.live_pages import is_time_of_entry
from dateline.dating.made import is_of_a_thing
from dateline.dating.pictured import is_before_a_picture
from dateline.dating.protested_against import is_of_the_crowd
from dateline.dating.status import is_of_what_will_begin
from dateline.dating.wars import is_of_no_war
from dateline.records import DateSpan, Span

__all__ = ["is_elsewhere"]

QUESTIONS = (
    is_inner,
    is_of_a_thing,
    is_aside,
    is_of_the_way,
    is_of_the_act,
    is_told_from_it,
    is_period_counted_in,
    is_of_the_clause_around,
    is_of_the_next_step,
    is_of_what_will_begin,
    is_time_of_entry,
    is_of_no_war,
    is_before_a_picture,
    is_of_the_crowd,
)


def is_elsewhere(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date that begins at `start` is that of something else."""
    return any(is_its(text, trigger, start, when, published) for is_its in QUESTIONS)
