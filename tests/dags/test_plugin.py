"""The timeline page as a part of Airflow's API server: nothing of it without a login."""

from collections.abc import Iterator
from typing import Any

import pytest

from dateline.local.airflow_environment import USER

ROUTES = [
    "/timeline/",
    "/timeline/events.json",
    "/timeline/page.css",
    "/timeline/?type=summit&actor=USA&from=2021-06-01&to=2021-06-30",
]


@pytest.fixture
def client(dags: Any) -> Iterator[Any]:
    """A visitor who has not logged in."""
    from airflow.api_fastapi.app import create_app, purge_cached_app
    from fastapi.testclient import TestClient

    with TestClient(create_app(), raise_server_exceptions=True) as visitor:
        yield visitor
    purge_cached_app()


@pytest.fixture
def user(client: Any) -> Any:
    """The same visitor, logged in."""
    import json
    import os
    from pathlib import Path

    passwords = json.loads(Path(os.environ["AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE"]).read_text())
    answer = client.post("/auth/token", json={"username": USER, "password": passwords[USER]})
    assert answer.status_code == 201
    client.cookies.clear()
    client.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
    return client


def test_the_plugin_is_loaded_without_an_error(user: Any) -> None:
    assert user.get("/api/v2/plugins/importErrors").json()["import_errors"] == []
    plugins = {plugin["name"]: plugin for plugin in user.get("/api/v2/plugins").json()["plugins"]}
    assert plugins["dateline"]["external_views"][0]["name"] == "Timeline"


def test_every_route_refuses_an_anonymous_visitor(client: Any) -> None:
    from timeline_page.app import app

    assert {route.path for route in app.routes} == {"/", "/events.json", "/page.css"}, "a new route belongs in ROUTES"
    for route in ROUTES:
        assert client.get(route).status_code == 401, route


def test_a_token_of_nobody_is_refused(client: Any) -> None:
    for route in ROUTES:
        assert client.get(route, headers={"Authorization": "Bearer nonsense"}).status_code in (401, 403), route


def test_the_page_and_its_json_answer_a_user(user: Any) -> None:
    for route in ROUTES:
        assert user.get(route).status_code == 200, route
    assert user.get("/timeline/events.json").json() == []
    assert "No event fits" in user.get("/timeline/").text


def test_the_page_may_run_no_script_and_load_nothing_from_elsewhere(user: Any) -> None:
    policy = user.get("/timeline/").headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    assert "script" not in policy


def test_news_is_text_and_never_markup(user: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from timeline_page import app as module

    row = dict.fromkeys(("date_earliest", "date_latest", "place", "country"))
    row |= {"event_type": "summit", "initiators": ["<img src=x onerror=alert(1)>"], "recipients": [], "status": "occurred"}
    row |= {"independent_source_count": 1, "article_count": 1, "confidence": 0.9, "headline": "<script>alert(1)</script>"}
    monkeypatch.setattr(module.timeline, "rows", lambda *_, **__: [row])
    page = user.get("/timeline/", params={"actor": '"><script>alert(2)</script>'}).text
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;img src=x" in page


def test_a_date_that_is_none_is_refused_with_a_reason(user: Any) -> None:
    answer = user.get("/timeline/", params={"from": "2021-02-31"})
    assert answer.status_code == 422
    assert user.get("/timeline/", params={"from": "June"}).status_code == 422
