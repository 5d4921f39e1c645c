"""An answer in a form of `review_events`, given days later: about what the form showed, or about nothing."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from dateline import timeline
from dateline.errors import Misuse
from dateline.reviewing import review_forms, reviews
from dateline.store.postgres import connect
from tests.integration.linking import home, listed, load, summit, told
from tests.integration.test_decisions import SKIPPED
from tests.unit.builders import day

PLANNED = told("p", "2024-03-02", summit("planned", day("2024-03-20")))
SINCE = {
    "status": told("q", "2024-03-05", summit("negated", day("2024-03-20"))),
    "day": told("q", "2024-03-05", summit("planned", day("2024-03-21"), sentence="The summit was postponed to 21 March.")),
    "sides": told("q", "2024-03-05", summit("planned", day("2024-03-20"), "USA RUS CHN")),
}
ACCEPT = [{"chosen_options": ["accept"], "responded_by_user": {"name": "ann"}, "responded_at": "2024-03-03T09:00:00"}]
ACCEPTED = {"accept": 1, "reject": 0, "skip": 0}


@pytest.mark.parametrize("changed", SINCE)
def test_an_answer_vouches_for_nothing_that_its_form_did_not_show(database_url: str, changed: str) -> None:
    load(database_url, PLANNED)
    asked = review_forms.questions(database_url, 10)
    shown = listed(database_url, "status", "date_earliest", "initiators")
    load(database_url, SINCE[changed])
    (now,) = listed(database_url, "status", "date_earliest", "initiators")
    assert [now] != shown
    assert review_forms.answered(database_url, asked, ACCEPT, "run") == SKIPPED
    assert listed(database_url, "review") == [(None,)]
    again = review_forms.questions(database_url, 10)
    assert [form["subject"] for form in again] != [form["subject"] for form in asked]
    assert review_forms.answered(database_url, again, ACCEPT, "run") == ACCEPTED
    assert listed(database_url, "review", "certainty") == [("accepted", 1.0)]


def test_an_answer_counts_although_another_article_says_the_same_by_then(database_url: str) -> None:
    load(database_url, PLANNED)
    asked = review_forms.questions(database_url, 10)
    load(database_url, told("q", "2024-03-05", summit("planned", day("2024-03-20"), sentence="Both will meet on 20 March.")))
    assert review_forms.answered(database_url, asked, ACCEPT, "run") == ACCEPTED


@pytest.mark.parametrize(("module", "read", "count"), [(reviews, "queue", ACCEPTED), (review_forms, "event", SKIPPED)])
def test_what_changes_while_a_form_is_made_is_shown_or_no_answer_counts(
    database_url: str, monkeypatch: pytest.MonkeyPatch, module: Any, read: str, count: dict[str, int]
) -> None:
    load(database_url, PLANNED)
    real: Callable[..., Any] = getattr(module, read)

    def read_before_the_change(*asked: Any) -> Any:
        found = real(*asked)
        load(database_url, SINCE["status"])
        return found

    monkeypatch.setattr(module, read, read_before_the_change)
    forms = review_forms.questions(database_url, 10)
    assert [form["subject"].split(",")[1] for form in forms] == [" negated" if count == ACCEPTED else " planned"]
    assert review_forms.answered(database_url, forms, ACCEPT, "run") == count


def test_an_answer_to_a_form_that_does_not_tell_what_it_showed_does_not_count(database_url: str) -> None:
    """As of an older version."""
    load(database_url, PLANNED)
    (form,) = review_forms.questions(database_url, 10)
    old = {name: form[name] for name in ("subject", "body")}
    assert review_forms.answered(database_url, [old], ACCEPT, "run") == SKIPPED


THREE = [told(name, f"2024-{name}-20", summit(when=day(f"2024-{name}-19"))) for name in ("04", "05", "06")]


def _reject(when: str) -> dict[str, Any]:
    return {"chosen_options": ["reject"], "responded_at": when}


def test_a_run_asks_about_the_same_events_in_the_same_order_whenever_it_is_cleared(database_url: str) -> None:
    """Airflow shows each form as it was at first."""
    load(database_url, *THREE)
    asked = review_forms.questions(database_url, 2, run_id="run")
    assert review_forms.questions(database_url, 2, run_id="run") == asked
    assert review_forms.answered(database_url, asked, [_reject("first"), None], "run") == {"accept": 0, "reject": 1, "skip": 1}
    again = review_forms.questions(database_url, 2, run_id="run")
    ids = [[form["subject"].rsplit(" ", 1)[1] for form in forms] for forms in (asked, again)]
    assert ids[0] == ids[1]
    assert (again[0]["seen"], again[1]) == ("", asked[1])
    counts = review_forms.answered(database_url, again, [_reject("second"), _reject("second")], "run")
    assert counts == {"accept": 0, "reject": 1, "skip": 1}
    (left,) = (row["event_id"] for row in timeline.rows(database_url))
    assert left not in str(asked)
    assert [left in form["subject"] for form in review_forms.questions(database_url, 2, run_id="another")] == [True]


@pytest.mark.parametrize("since", ["gone", "merged", "changed"])
def test_a_form_of_an_event_that_says_something_else_by_then_keeps_its_place_and_is_skipped(
    database_url: str, since: str
) -> None:
    load(database_url, PLANNED, *THREE)
    asked = review_forms.questions(database_url, 10, run_id="run")
    number, form = next((number, form) for number, form in enumerate(asked) if "planned" in form["subject"])
    event_id = form["subject"].rsplit("[", 1)[1].rstrip("]")
    if since == "gone":
        reviews.retract(database_url, "p", "ann", "a hoax")
    elif since == "merged":
        reviews.merge(database_url, event_id, home(database_url, "04"), "ann")
    else:
        load(database_url, SINCE["status"])
    again = review_forms.questions(database_url, 10, "/at/timeline/", "run")
    assert [form["subject"].rsplit(" ", 1)[1] for form in again] == [form["subject"].rsplit(" ", 1)[1] for form in asked]
    assert again[number] == {
        "subject": f"Decided, changed or gone since this run first asked about it [{event_id}]",
        "body": f"Whatever is chosen counts as skipped. [What has become of it](/at/timeline/event/{event_id})",
        "seen": "",
    }
    assert review_forms.answered(database_url, [again[number]], ACCEPT, "run") == SKIPPED


def test_what_a_run_asked_about_is_noted_without_a_word_of_an_article(database_url: str) -> None:
    load(database_url, PLANNED)
    (form,) = review_forms.questions(database_url, 10, run_id="run")
    names = json.loads(form["seen"])[-1]
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT run_id, stage, part, counts FROM runs")
        (noted,) = cursor.fetchall()
    assert noted[:3] == ("run", "review", "")
    assert [f"[{event_id}]" in form["subject"] for event_id, _ in noted[3]["asked"]] == [True]
    assert [name for name in names if name in str(noted)] == []
    assert len(names) == 2


def test_a_run_that_had_nothing_to_ask_looks_again(database_url: str) -> None:
    assert review_forms.questions(database_url, 10, run_id="run") == []
    load(database_url, PLANNED)
    assert len(review_forms.questions(database_url, 10, run_id="run")) == 1


def test_without_the_task_that_makes_the_forms_nothing_is_decided_and_it_is_said_what_to_clear(database_url: str) -> None:
    with pytest.raises(Misuse, match="no form was made: clear `questions` of this run and all after it"):
        review_forms.answered(database_url, None, [], "run")
