"""The row that the reports of an event make together: what it takes from whom, and its date over the life of a plan."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dateline.linking.event_state import state_of
from dateline.records import CORRECTED, UNKNOWN_DATE, DateSpan, Place
from dateline.store.events import StoredReport
from tests.unit.builders import actor, day

Days = tuple[str, str] | None


def told(status: str, published: str, when: DateSpan = UNKNOWN_DATE) -> StoredReport:
    """A report of a summit, in an article of its own."""
    on = date.fromisoformat(published)
    key, cast = f"{status} {published}", (actor("USA"), actor("PRK"))
    more = (None, None, key, "They meet.", 0, (key,), on, datetime(2018, 7, 1, tzinfo=UTC))
    return StoredReport(key, key, "summit", status, 0.9, cast, (), when, on, *more)


def days(*reports: StoredReport) -> tuple[str, Days, str]:
    values = state_of(reports, "m", frozenset()).values
    found = values["date_earliest"] and (str(values["date_earliest"]), str(values["date_latest"]))
    return values["status"], found, values["date_reason"]


def span(first: str | None, last: str | None) -> DateSpan:
    earliest, latest = (date.fromisoformat(told) if told else None for told in (first, last))
    return replace(day("2018-06-12"), earliest=earliest, latest=latest)


def vaguely(on: str, first: str, last: str, words: str = "They meet then.") -> StoredReport:
    return replace(told("planned", on, span(first, last)), headline=words)


PLAN = told("planned", "2018-05-10", day("2018-06-12"))
MOVED = told("planned", "2018-05-20", day("2018-06-14"))


@pytest.mark.parametrize("status", ["negated", "possible", "occurred", "ongoing"])
def test_a_plan_keeps_its_day_when_what_became_of_it_is_told_without_one(status: str) -> None:
    seen, found, reason = days(PLAN, told(status, "2018-05-25"))
    assert (seen, found) == (status, ("2018-06-12", "2018-06-12"))
    assert reason == f"no date where told as {status}: the one told last"


@pytest.mark.parametrize("status", ["negated", "occurred"])
def test_of_a_plan_that_moved_the_day_told_last_is_kept(status: str) -> None:
    assert days(PLAN, MOVED, told(status, "2018-05-25"))[1] == ("2018-06-14", "2018-06-14")


def test_a_plan_or_a_proposal_is_dated_by_the_last_day_on_which_it_was_dated() -> None:
    again = told("planned", "2018-05-30")
    assert days(PLAN, MOVED, again)[:2] == ("planned", ("2018-06-14", "2018-06-14"))
    assert days(replace(PLAN, status="possible"), replace(MOVED, status="possible"))[1] == ("2018-06-14", "2018-06-14")
    since, until = (told("planned", "2018-05-10", span(*sides)) for sides in (("2018-06-12", None), (None, "2018-06-12")))
    off = told("negated", "2018-05-25")
    assert (days(since, off)[1], days(until, off)[1]) == (("2018-06-12", "None"), None)
    assert state_of([until, off], "m", frozenset()).values["date_latest"] == date(2018, 6, 12)


@pytest.mark.parametrize(
    ("later", "found"),
    [
        ([vaguely("2018-05-12", "2018-06-01", "2018-06-30")], "2018-06-12"),
        ([MOVED, vaguely("2018-05-25", "2018-06-01", "2018-06-30")], "2018-06-14"),
        ([vaguely("2018-05-12", "2018-06-01", "2018-06-30", "It was postponed to later in June.")], "2018-06-01"),
        ([vaguely("2018-05-12", "2018-07-01", "2018-07-31")], "2018-07-01"),
        (
            [
                vaguely("2018-05-12", "2018-06-10", "2018-06-14", "It was postponed a little."),
                vaguely("2018-05-25", "2018-06-01", "2018-06-30"),
            ],
            "2018-06-10",
        ),
    ],
)
def test_a_plan_keeps_its_day_where_but_its_month_is_told_later_unless_it_moved(later: list[StoredReport], found: str) -> None:
    for status in ("planned", "negated"):
        values = state_of([PLAN, *later, told(status, "2018-06-01")], "m", frozenset()).values
        assert (values["status"], str(values["date_earliest"])) == (status, found)


def test_the_day_from_which_a_plan_moved_told_again_moves_nothing_unless_it_moves_back() -> None:
    moved = replace(MOVED, headline="It was postponed to 14 June.")
    again = told("planned", "2018-05-22", day("2018-06-12"))
    back = replace(again, headline="It was brought forward to 12 June.")
    assert days(PLAN, moved, again)[1] == days(PLAN, moved)[1] == ("2018-06-14", "2018-06-14")
    assert days(PLAN, moved, back)[1] == days(PLAN, MOVED, again)[1] == ("2018-06-12", "2018-06-12")
    assert days(PLAN, moved, replace(again, published_on=moved.published_on))[1] == ("2018-06-14", "2018-06-14")


def test_a_day_told_with_the_status_that_holds_wins_and_without_any_there_is_none() -> None:
    assert days(PLAN, told("occurred", "2018-06-14", day("2018-06-13")))[1] == ("2018-06-13", "2018-06-13")
    published = day("2018-06-14", "publication")
    assert days(PLAN, told("occurred", "2018-06-14", published))[1] == ("2018-06-14", "2018-06-14")
    assert days(told("planned", "2018-05-10"), told("negated", "2018-05-25")) == ("negated", None, UNKNOWN_DATE.reason)


def test_words_come_from_the_surest_report_and_days_from_the_first_and_the_last() -> None:
    vague = replace(told("occurred", "2018-06-13"), confidence=0.6, object="trade", headline="Leaders met.", published_on=None)
    sure = replace(told("occurred", "2018-06-15"), confidence=0.8, headline="Trump met Kim.")
    values = state_of([vague, sure, told("planned", "2018-05-10")], "model-1", frozenset()).values
    assert (values["confidence"], values["headline"], values["object"]) == (0.9, "Trump met Kim.", "trade")
    assert (values["first_published_on"], values["last_published_on"]) == (date(2018, 5, 10), date(2018, 6, 15))
    assert (values["model"], values["review"], values["is_rejected"]) == ("model-1", None, False)
    assert state_of([vague, sure], "m", frozenset()).values["headline"] == "Trump met Kim."
    assert state_of([vague], "m", frozenset()).values["first_published_on"] is None


def test_the_sentence_shown_says_what_the_row_says() -> None:
    plan, moved = (replace(report, headline=words) for report, words in ((PLAN, "On 12 June."), (MOVED, "Moved to 14 June.")))
    held = replace(told("occurred", "2018-06-15", day("2018-06-13")), headline="They met.", confidence=0.5)
    undated = replace(told("occurred", "2018-06-16"), headline="They met again.", confidence=0.7)
    shown = [
        state_of(reports, "m", frozenset()).values["headline"]
        for reports in ([plan], [plan, moved], [plan, moved, held, undated])
    ]
    assert shown == ["On 12 June.", "Moved to 14 June.", "They met."]
    off = replace(told("negated", "2018-05-25"), headline="It was called off.", confidence=0.5)
    assert state_of([plan, off], "m", frozenset()).values["headline"] == "It was called off."


def test_who_is_on_both_sides_is_an_initiator_and_one_state_alone_is_not_international() -> None:
    usa, prk = actor("USA"), actor("PRK")
    both = replace(told("occurred", "2018-06-12"), event_type="accusation", initiators=(usa,), recipients=(usa, prk))
    state = state_of([both], "m", frozenset())
    assert (state.initiators, state.recipients) == ((usa,), (prk,))
    assert (state.values["codes"], state.values["is_international"]) == (["PRK", "USA"], True)
    own = state_of([replace(both, recipients=(actor("USA", "protesters"), actor(None, "crowd")))], "m", frozenset())
    assert (own.values["codes"], own.values["is_international"]) == (["USA"], False)


def test_the_place_is_the_one_told_or_that_of_the_participants() -> None:
    visit = replace(told("occurred", "2018-06-12"), event_type="visit", initiators=(actor("USA"),), recipients=(actor("CUB"),))
    told_of = replace(visit, place=Place("Havana", "CUB", 23.1, -82.4, "city"))
    names = ("place", "country", "lat", "lon")
    assert [state_of([told_of], "m", frozenset()).values[name] for name in names] == ["Havana", "CUB", 23.1, -82.4]
    assert [state_of([visit], "m", frozenset()).values[name] for name in names[:2]] == ["Cuba", "CUB"]
    assert [state_of([PLAN], "m", frozenset()).values[name] for name in names] == [None] * 4


def test_the_codes_hang_on_the_words_of_triggers_objects_and_both_sides() -> None:
    left = replace(told("occurred", "2018-06-12"), event_type="troop_withdrawal", triggers=("left",))
    peacekeepers = actor("UNO", "UN peacekeepers")
    cameo = [
        state_of([report], "m", frozenset()).values["cameo"]
        for report in (
            left,
            replace(left, object="its peacekeepers"),
            replace(left, initiators=(peacekeepers,)),
            replace(left, recipients=(peacekeepers,)),
            replace(left, triggers=("its peacekeepers left",)),
        )
    ]
    assert cameo == ["0874", "1661", "1661", "1661", "1661"]


def test_what_was_called_off_has_the_day_of_its_plan_and_what_was_corrected_that_of_the_correction() -> None:
    off = told("negated", "2018-05-24", day("2018-05-24"))
    assert days(PLAN, MOVED, off) == ("negated", ("2018-06-14", "2018-06-14"), "called off on 2018-05-24: the day of the plan")
    ahead = told("negated", "2018-05-24", day("2018-06-12"))  # the day of the plan, before it moved
    assert days(PLAN, MOVED, ahead)[2] == "called off: the day of the plan"
    assert days(told("planned", "2018-05-10"), off)[1] == ("2018-05-24", "2018-05-24")
    wrong, right = told("occurred", "2018-06-13", day("2018-06-12")), replace(day("2018-06-11"), reason=f"{CORRECTED}2018-06-12")
    both = [wrong, told("occurred", "2018-06-14", right), replace(wrong, report_id="again")]
    assert days(*both)[1] == ("2018-06-11", "2018-06-11")
    assert not state_of(both, "m", frozenset()).values["is_disputed"]
