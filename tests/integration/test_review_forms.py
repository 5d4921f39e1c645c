"""An answer in a form of `review_events`, given days later: about what the form showed, or about nothing."""

from collections.abc import Callable
from typing import Any

import pytest

from dateline.reviewing import review_forms, reviews
from tests.integration.linking import listed, load, summit, told
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
