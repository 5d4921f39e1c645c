"""The DAGs that review events and read the archive with another model."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from dateline import timeline
from dateline.reviewing import review_forms, reviews
from dateline.settings import Settings
from dateline.store.postgres import answer
from dateline.versions.folders import active_folder
from tests.dags.told_by_runs import returned_by, states_of
from tests.integration.linking import load, summit, told
from tests.local_run import ARTICLES
from tests.unit.builders import day

PROOF = told("a", "2024-03-13", summit(when=day("2024-03-12")))


def test_answers_become_decisions_in_the_name_of_whoever_gave_them(database_url: str) -> None:
    load(database_url, PROOF, told("c", "2024-03-20", summit(when=day("2024-03-19"))))
    forms = review_forms.questions(database_url, 5)
    assert len(forms) == 2
    assert "summit, occurred, 2024-03-12: USA, RUS" in forms[0]["subject"]
    answers = [{"chosen_options": ["reject"], "responded_by_user": {"id": "1", "name": "ann"}}, None]
    assert review_forms.answered(database_url, forms, answers, "run") == {"accept": 0, "reject": 1, "skip": 1}
    assert [str(row["date_earliest"]) for row in timeline.rows(database_url)] == ["2024-03-19"]
    assert [row["reviewer"] for row in reviews.decisions(database_url)] == ["ann"]
    assert len(review_forms.questions(database_url, 5)) == 1


def test_an_answer_is_one_decision_and_does_not_overturn_a_newer_one(database_url: str) -> None:
    load(database_url, PROOF)
    forms = review_forms.questions(database_url, 5)
    answers = [{"chosen_options": ["reject"], "responded_at": "2024-04-01T10:00:00Z"}]
    assert review_forms.answered(database_url, forms, answers, "run")["reject"] == 1
    event_id = reviews.decisions(database_url)[0]["event_id"]
    newer = reviews.accept(database_url, event_id, "bob")
    for run_id in ("run", "another"):  # cleared, and asked by a second run at the same time
        assert review_forms.answered(database_url, forms, answers, run_id) == {"accept": 0, "reject": 0, "skip": 1}
    assert [row["review"] for row in timeline.rows(database_url)] == ["accepted"]
    for decision in (newer, reviews.decisions(database_url)[-1]):
        reviews.undo(database_url, decision["review_id"], "bob")
    assert review_forms.answered(database_url, forms, answers, "run")["skip"] == 1, "what was taken back stays so"
    assert len(reviews.decisions(database_url)) == 2


def test_the_review_dag_asks_about_each_event_and_gives_no_answer_to_another(
    dags: Any, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A form that is marked by hand, success or failed, leaves no answer behind; that of the form after it stays its own."""
    from airflow.providers.standard.operators.hitl import HITLOperator
    from airflow.sdk.exceptions import AirflowFailException

    load(database_url, PROOF, *(told(name, f"2024-{name}-20", summit(when=day(f"2024-{name}-19"))) for name in ("04", "06")))
    monkeypatch.setenv("AIRFLOW__API__BASE_URL", "https://news.example/airflow")
    asked: dict[int, str] = {}
    pages: dict[int, str] = {}

    def answered(form: Any, context: Any) -> dict[str, Any] | None:
        asked[context["ti"].map_index] = form.subject
        pages[context["ti"].map_index] = form.body
        if context["ti"].map_index == 0:
            raise AirflowFailException("marked failed by hand")
        return {"chosen_options": ["reject"]} if context["ti"].map_index == 2 else None

    monkeypatch.setattr(HITLOperator, "execute", answered)
    run = dags.dags["review_events"].test(run_conf={"events": 3})
    assert {(ti.task_id, str(ti.state)) for ti in run.get_task_instances()} == {
        ("questions", "success"), ("ask", "failed"), ("ask", "success"), ("decide", "success")
    }  # fmt: skip
    assert [row["event_id"] in asked[2] for row in reviews.decisions(database_url)] == [True]
    assert len(timeline.rows(database_url)) == 2
    for number, subject in asked.items():
        assert pages[number].endswith(f"](/airflow/timeline/event/{subject.rsplit('[', 1)[1].rstrip(']')})")


def test_a_review_that_is_cleared_decides_about_what_its_forms_showed(
    dags: Any, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Airflow keeps what a form showed when it was first asked, and removes the answer alone."""
    from airflow.providers.standard.operators.hitl import HITLOperator

    load(database_url, PROOF, *(told(name, f"2024-{name}-20", summit(when=day(f"2024-{name}-19"))) for name in ("04", "06")))
    shown: dict[int, str] = {}

    def answered(form: Any, context: Any) -> dict[str, Any]:
        shown.setdefault(context["ti"].map_index, form.subject)
        return {"chosen_options": ["reject"], "responded_at": str(datetime.now(UTC))}

    monkeypatch.setattr(HITLOperator, "execute", answered)
    now = datetime.now(UTC)
    for counts in ({"accept": 0, "reject": 1, "skip": 0}, {"accept": 0, "reject": 0, "skip": 1}):
        run = dags.dags["review_events"].test(run_conf={"events": 1}, logical_date=now, run_after=now)
        assert returned_by(run, "decide") == counts
    assert [row["event_id"] in shown[0] for row in reviews.decisions(database_url)] == [True]
    assert len(timeline.rows(database_url)) == 2


def test_a_review_without_forms_fails_at_once_and_says_what_to_clear(
    dags: Any, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run = dags.dags["review_events"].test(run_conf={"event": 3})
    assert states_of(run) == {"questions[-1]": "failed", "ask[-1]": "upstream_failed", "decide[-1]": "failed"}
    assert "no form was made: clear `questions` of this run and all after it" in capsys.readouterr().out


def test_a_form_waits_a_week_and_then_counts_as_skipped(dags: Any) -> None:
    ask = dags.dags["review_events"].task_dict["ask"].partial_kwargs
    assert (ask["options"], ask["defaults"], ask["response_timeout"]) == (review_forms.OPTIONS, "skip", timedelta(days=7))


def test_without_a_doubtful_event_nothing_is_asked(dags: Any, database_url: str) -> None:
    run = dags.dags["review_events"].test()
    assert {(ti.task_id, str(ti.state)) for ti in run.get_task_instances()} == {
        ("questions", "success"), ("ask", "skipped"), ("decide", "success")
    }  # fmt: skip


@pytest.fixture
def two_models(dags: Any, pool: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A form of the daily run, which one version has read already; another, `next`, lies beside it."""
    (tmp_path / "articles.jsonl").write_text("".join(json.dumps(item) + "\n" for item in ARTICLES), encoding="utf-8")
    sources = tmp_path / "sources.yaml"
    sources.write_text(json.dumps([{"name": "wire", "kind": "jsonl", "path": "articles.jsonl"}]), encoding="utf-8")
    conf = {"from": "2021-06-16", "to": "2021-06-18", "sources": str(sources)}
    assert dags.dags["daily_timeline"].test(run_conf=conf).state == "success"
    models = tmp_path / "models"
    shutil.copytree(Settings().model_dir, models)
    shutil.copytree(active_folder(), models / "next")
    monkeypatch.setenv("DATELINE_MODEL_DIR", str(models))
    return conf


def articles_read(database_url: str) -> dict[str, int]:
    return {row["name"]: row["articles_read"] for row in answer(database_url, "SELECT name, articles_read FROM model_versions")}


def test_the_archive_is_read_by_another_model_and_the_timeline_stays(
    dags: Any, two_models: dict[str, str], database_url: str
) -> None:
    before = timeline.rows(database_url)
    for first, last, number in (
        ("2021-06-18", None, 1),
        (None, "2021-06-17", 2),
        (None, None, 2),
    ):  # the last has nothing to read
        run = dags.dags["retag_archive"].test(run_conf={"model": "next", "from": first, "to": last})
        assert run.state == "success", states_of(run)
        assert articles_read(database_url) == {"next": number, active_folder().name: 2}
    assert timeline.rows(database_url) == before
    told = {"model": "next", "instead_of": active_folder().name, "unread": 0, "gain": 0, "lose": 0, "change": 0}
    assert returned_by(run, "compare") == told


def test_a_daily_run_with_another_model_reads_for_that_alone_and_says_that_it_is_not_shown(
    dags: Any, two_models: dict[str, str], database_url: str
) -> None:
    before = timeline.rows(database_url)
    run = dags.dags["daily_timeline"].test(run_conf=two_models | {"model": "next"})
    assert run.state == "success", states_of(run)
    assert articles_read(database_url) == {"next": 2, active_folder().name: 2}
    assert timeline.rows(database_url) == before
    assert returned_by(run, "link")["new"] == len(before) > 0
    assert "next" in returned_by(run, "report")["warning"]
