"""What a person corrected: later articles that say so, or that say again what was wrong, tell the same event; and it goes on."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from typer.testing import CliRunner

from dateline.cli import app
from dateline.records import Mention, Place
from dateline.resolve.places import resolve_place
from dateline.reviewing import reviews
from dateline.store.postgres import answer
from tests.integration.linking import Told, everything, home, link, linked_anew, listed, load, store, summit, told
from tests.integration.statements import execute
from tests.unit.builders import day, mention

PLAN = told("a", "2024-03-01", summit("planned", day("2024-03-20")))


def corrected(url: str, field: str, value: str, on: str = "2024-03-03", article: str = "a") -> int:
    """Correct the event that an article tells, on a day."""
    made = reviews.correct(url, home(url, article), field, value, "ann")
    execute(url, f"UPDATE reviews SET reviewed_at = '{on}' WHERE review_id = {made['review_id']} RETURNING 1")
    return int(made["review_id"])


AS_TOLD = summit("planned", day("2024-03-20"))


def visit(host: str, place: Place | None = None) -> Mention:
    made = mention("visit", "planned", initiators=("USA",), recipients=(host,), when=day("2024-03-20"))
    return replace(made, place=place)


@pytest.mark.parametrize(
    ("field", "value", "right", "wrong"),
    [
        ("event_type", "talks", mention("talks", "planned", initiators=("USA", "RUS"), when=day("2024-03-20")), AS_TOLD),
        ("date", "2024-12-02", summit("planned", day("2024-12-02")), AS_TOLD),
        ("initiators", "Switzerland (CHE); Sweden (SWE)", summit("planned", day("2024-03-20"), "CHE SWE"), AS_TOLD),
        ("recipients", "China (CHN)", visit("CHN"), visit("RUS")),  # its place is the host's
    ],
)
@pytest.mark.parametrize("first", ["right", "wrong", "before"])
def test_what_a_later_article_says_is_compared_with_the_correction_and_with_what_was_told(
    database_url: str, field: str, value: str, right: Mention, wrong: Mention, first: str
) -> None:
    after = {"right": told("right", "2024-03-04", right), "wrong": told("wrong", "2024-03-05", wrong)}
    load(database_url, told("a", "2024-03-01", wrong))
    if first == "before":  # each a row of its own until one is corrected
        load(database_url, after["right"])
        assert len(listed(database_url, "event_id")) == 2
    decision = corrected(database_url, field, value)
    order = ["wrong"] if first == "before" else [first, *sorted(after.keys() - {first})]
    load(database_url, *(after[key] for key in order))
    assert listed(database_url, "article_count", "review") == [(3, "corrected")]
    before = everything(database_url)
    assert linked_anew(database_url) == before
    reviews.undo(database_url, decision, "ann")
    assert home(database_url, "a") == home(database_url, "wrong") != home(database_url, "right")
    once = everything(database_url)
    assert linked_anew(database_url) == once


@pytest.mark.parametrize(
    ("place", "field", "value", "wanted"),
    [
        (None, "recipients", "China (CHN)", ("China", "CHN")),
        (None, "initiators", "Norway (NOR)", ("Russia", "RUS")),
        (None, "event_type", "phone_call", (None, None)),
        (resolve_place("Moscow", ()), "recipients", "China (CHN)", ("Moscow", "RUS")),
        (None, "date", "2024-03-21", ("Russia", "RUS")),
    ],
)
def test_the_place_that_sides_imply_follows_their_correction(
    database_url: str, place: Place | None, field: str, value: str, wanted: tuple[str | None, ...]
) -> None:
    load(database_url, told("a", "2024-03-01", visit("RUS", place)))
    decision = corrected(database_url, field, value)
    assert listed(database_url, "place", "country") == [wanted]
    corrected(database_url, "place", "Oslo (NOR)")
    assert listed(database_url, "place", "country") == [("Oslo", "NOR")]
    reviews.undo(database_url, decision, "ann")
    assert listed(database_url, "place", "country") == [("Oslo", "NOR")]


def test_what_tells_neither_is_another_event(database_url: str) -> None:
    load(database_url, PLAN)
    corrected(database_url, "date", "2024-12-02")
    load(database_url, told("b", "2024-03-04", summit("planned", day("2024-06-01"))))
    assert listed(database_url, "article_count") == [(1,), (1,)]


def test_what_happens_on_the_corrected_day_is_the_plan_of_which_others_told_the_wrong_one(database_url: str) -> None:
    load(database_url, PLAN)
    corrected(database_url, "date", "2024-04-02")
    load(
        database_url,
        told("again", "2024-03-05", summit("planned", day("2024-03-20"))),
        told("held", "2024-04-03", summit("occurred", day("2024-04-02"))),
    )
    assert listed(database_url, "status", "date_earliest::text", "article_count") == [("occurred", "2024-04-02", 3)]


def test_what_was_split_off_is_not_as_it_was_corrected(database_url: str) -> None:
    load(database_url, PLAN, told("b", "2024-03-02", summit("planned", day("2024-03-20"))))
    corrected(database_url, "date", "2024-12-02")
    reviews.split(database_url, home(database_url, "a"), ["b"], "ann")
    load(database_url, told("c", "2024-03-05", summit("planned", day("2024-12-02"))))
    assert home(database_url, "a") == home(database_url, "c") != home(database_url, "b")


def test_a_plan_that_a_correction_puts_to_another_day_leaves_the_outcome_to_the_one_that_is_left(database_url: str) -> None:
    load(
        database_url,
        told("p", "2024-03-01", summit("planned", day("2024-03-10"), sentence="They will meet in the old castle.")),
        told("q", "2024-03-02", summit("planned", day("2024-03-11"), sentence="A date was told by the envoy.")),
        told("t", "2024-03-13", summit("occurred", day("2024-03-12"), sentence="They met in the old castle.")),
    )
    assert len(listed(database_url, "event_id")) == 3
    decision = corrected(database_url, "date", "2024-09-11", article="q")
    assert home(database_url, "p") == home(database_url, "t")
    assert linked_anew(database_url) == everything(database_url)
    reviews.undo(database_url, decision, "ann")
    assert len(listed(database_url, "event_id")) == 3
    assert linked_anew(database_url) == everything(database_url)


def test_who_decides_is_told_how_many_other_events_that_touched(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    load(database_url, PLAN, told("b", "2024-03-04", summit("planned", day("2024-12-02"))))

    def touched(*asked: str) -> str:
        return CliRunner().invoke(app, ["review", *asked]).stderr.partition(";")[0].strip()

    assert touched("accept", home(database_url, "b")) == ""  # it alone
    assert touched("correct", home(database_url, "a"), "date", "2024-12-02") == "events: 1 changed, 1 removed"
    assert touched("undo", "2") == "events: 2 changed, 0 removed"
    assert touched("retract", "a", "--reason", "a hoax") == "events: 0 changed, 1 removed"
    assert touched("restore", "a") == "events: 1 changed, 0 removed"
    assert touched("list", "no such event") == "nothing was decided about an event no such event"
    rejected = home(database_url, "b")
    for asked in (["reject", rejected], ["correct", rejected, "status", "occurred"]):  # the second one brings nothing back
        assert touched(*asked) == "it is rejected, and off the timeline until `dateline review accept` or `undo` brings it back"


HELD = told("held", "2024-03-21", summit("occurred", day("2024-03-20")))
OFF = told("off", "2024-03-08", summit("negated", sentence="Washington called the summit off."))


@pytest.mark.parametrize(("later", "status"), [(HELD, "occurred"), (OFF, "negated")])
def test_a_plan_by_correction_is_held_or_called_off_by_what_is_known_later(database_url: str, later: Told, status: str) -> None:
    load(database_url, told("a", "2024-03-01", summit("possible", day("2024-03-20"))))
    corrected(database_url, "status", "planned")
    load(database_url, told("b", "2024-03-05", summit("possible", day("2024-03-20"))))
    assert listed(database_url, "status", "certainty", "review") == [("planned", 1.0, "corrected")]
    load(database_url, later)
    assert listed(database_url, "status", "certainty", "review") == [(status, None, "corrected")]
    assert answer(database_url, "SELECT FROM slipped_as_of('2024-06-01')") == []
    asked = "SELECT status, certainty FROM timeline_as_of('2024-03-05')"
    assert answer(database_url, asked) == [{"status": "planned", "certainty": 1.0}]


def test_what_says_again_what_was_corrected_away_changes_nothing(database_url: str) -> None:
    load(database_url, told("a", "2024-03-01", summit("occurred", day("2024-03-20"))))
    corrected(database_url, "status", "planned")
    load(
        database_url, told("b", "2024-03-05", summit("occurred", day("2024-03-01"))), told("c", "2024-03-06", summit("occurred"))
    )
    (row,) = answer(database_url, f"SELECT status FROM timeline WHERE event_id = '{home(database_url, 'a')}'")
    assert row == {"status": "planned"}
    load(database_url, HELD)
    (row,) = answer(database_url, f"SELECT status FROM timeline WHERE event_id = '{home(database_url, 'held')}'")
    assert (row, home(database_url, "held")) == ({"status": "occurred"}, home(database_url, "a"))


@pytest.mark.parametrize("days", [(-5, 0), (-900, -880), (1, 2)])
def test_what_the_person_had_not_seen_counts_whenever_it_was_published(database_url: str, days: tuple[int, int]) -> None:
    """Read later on the day of the decision, later from an archive, and both dated ahead of the database's clock."""
    first, last = (str(datetime.now(UTC).date() + timedelta(days=after)) for after in days)
    item = told("a", first, summit("possible", day(last)))
    load(database_url, item)
    reviews.correct(database_url, home(database_url, "a"), "status", "planned", "ann")
    assert listed(database_url, "status", "certainty") == [("planned", 1.0)]
    load(database_url, told("held", last, summit("occurred", day(last))))
    assert listed(database_url, "status", "certainty", "article_count") == [("occurred", None, 2)]


def test_another_model_that_reads_a_seen_article_otherwise_changes_nothing(database_url: str) -> None:
    load(database_url, told("a", "2024-03-01", summit("possible", day("2024-03-20"))))
    corrected(database_url, "status", "planned")
    item, (seen,) = told("a", "2024-03-01", summit("possible", day("2024-03-20")))
    surer = replace(summit("occurred", day("2024-03-20")), confidence=0.99)
    store(database_url, [told("a", "2024-03-01", seen, surer, text=item.text)], "next")
    link(database_url, model="next")
    assert listed(database_url, "status", "review") == [("planned", "corrected")]


MOVED = told("moved", "2024-03-15", summit("planned", day("2024-03-28"), sentence="The summit was postponed to 28 March."))


def test_a_corrected_day_of_a_plan_is_moved_and_then_held(database_url: str) -> None:
    load(database_url, PLAN)
    corrected(database_url, "date", "2024-03-21")
    load(database_url, told("wrong", "2024-03-04", summit("planned", day("2024-03-20"))))
    assert listed(database_url, "date_earliest::text", "certainty") == [("2024-03-21", 1.0)]
    load(database_url, MOVED)
    assert listed(database_url, "date_earliest::text", "certainty") == [("2024-03-28", None)]
    load(database_url, told("held", "2024-03-30", summit("occurred", day("2024-03-28"))))
    assert listed(database_url, "status", "date_earliest::text") == [("occurred", "2024-03-28")]
    asked = "SELECT date_earliest::text AS day FROM timeline_as_of('2024-03-14')"
    assert answer(database_url, asked) == [{"day": "2024-03-21"}]


def test_the_corrected_day_of_what_took_place_stands(database_url: str) -> None:
    load(database_url, told("a", "2024-03-02", summit("occurred", day("2024-03-01"))))
    corrected(database_url, "date", "2024-02-29")
    load(database_url, told("b", "2024-03-05", summit("occurred", day("2024-03-01"))))
    assert listed(database_url, "date_earliest::text", "article_count") == [("2024-02-29", 2)]


@pytest.mark.parametrize("field", ["status", "date"])
def test_a_lock_freezes_what_was_corrected(database_url: str, field: str) -> None:
    load(database_url, told("a", "2024-03-01", summit("possible" if field == "status" else "planned", day("2024-03-20"))))
    corrected(database_url, field, "planned" if field == "status" else "2024-03-21")
    reviews.lock(database_url, home(database_url, "a"), "ann")
    before = listed(database_url, "status", "date_earliest")
    load(database_url, MOVED if field == "date" else HELD)
    assert listed(database_url, "status", "date_earliest", "article_count") == [(*before[0], 2)]


def test_a_correction_holds_where_the_articles_are_read_again(database_url: str) -> None:
    load(database_url, PLAN)
    corrected(database_url, "date", "2024-12-02")
    later = told("b", "2024-03-04", summit("planned", day("2024-12-02")))
    load(database_url, later)
    before = everything(database_url)
    store(database_url, [PLAN, later])
    assert linked_anew(database_url) == before
