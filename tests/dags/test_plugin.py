"""The timeline page as a part of Airflow's API server: nothing of it without a login, wrong input told."""

from typing import Any
from urllib.parse import urlencode

import pytest

ROUTES = [
    "/timeline/",
    "/timeline/events.json",
    "/timeline/events.csv",
    "/timeline/page.css",
    "/timeline/?type=summit&actor=USA&from=2021-06-01&to=2021-06-30",
]


EVENT = "/timeline/event/0123456789abcdef"


def test_the_plugin_is_loaded_without_an_error(user: Any) -> None:
    assert user.get("/api/v2/plugins/importErrors").json()["import_errors"] == []
    plugins = {plugin["name"]: plugin for plugin in user.get("/api/v2/plugins").json()["plugins"]}
    assert plugins["dateline"]["external_views"][0]["name"] == "Timeline"


def test_every_route_refuses_an_anonymous_visitor(client: Any) -> None:
    from timeline_page.app import app

    assert {vars(route)["path"] for route in app.routes} == {
        "/",
        "/events.json",
        "/events.csv",
        "/page.css",
        "/event/{event_id}",
    }, "a new route belongs in ROUTES"
    for route in [*ROUTES, EVENT]:
        assert client.get(route).status_code == 401, route
    assert client.post(EVENT, data={"action": "accept"}).status_code == 401


def test_a_browser_without_a_login_is_led_to_it_and_back(client: Any) -> None:
    for route in (*ROUTES, EVENT):
        answer = client.get(route, headers={"Accept": "text/html"}, follow_redirects=False)
        assert answer.status_code == 307, route
        assert answer.headers["location"] == f"/api/v2/auth/login?{urlencode({'next': route})}"
        form = client.get(answer.headers["location"], follow_redirects=False)
        assert (form.status_code, "next=%2Ftimeline%2F" in form.headers["location"]) == (307, True), route


def test_a_database_that_is_away_is_told_on_every_route_and_no_decision_is_lost(
    user: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AIRFLOW_CONN_TIMELINE", "postgresql://postgres@127.0.0.1:1/timeline")
    for route in ("/timeline/", EVENT, "/timeline/events.csv"):
        page = user.get(route, headers={"Accept": "text/html"})
        assert (page.status_code, "no answer from the database" in page.text) == (503, True), route
        assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    told = user.get("/timeline/events.json")
    assert (told.status_code, list(told.json())) == (503, ["detail"])
    refused = user.post(EVENT, data={"action": "accept", "note": "read twice"}, headers={"Accept": "text/html"})
    assert (refused.status_code, 'name="note" value="read twice"' in refused.text) == (503, True)


def test_a_token_of_nobody_is_refused(client: Any) -> None:
    for route in [*ROUTES, EVENT]:
        assert client.get(route, headers={"Authorization": "Bearer nonsense"}).status_code in (401, 403), route


def test_the_page_and_its_json_answer_a_user(user: Any) -> None:
    for route in ROUTES:
        assert user.get(route).status_code == 200, route
    assert user.get("/timeline/events.json").json() == []
    assert user.get(EVENT).status_code == 404


def test_the_page_may_run_no_script_and_load_nothing_from_elsewhere(user: Any) -> None:
    policy = user.get("/timeline/").headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    assert "script" not in policy


def test_news_is_text_and_never_markup(user: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from dateline import timeline

    row = dict.fromkeys(("date_earliest", "date_latest", "place", "country"))
    row |= {"event_type": "summit", "initiators": ["<img src=x onerror=alert(1)>"], "recipients": [], "status": "occurred"}
    row |= {"independent_source_count": 1, "article_count": 1, "confidence": 0.9, "headline": "<script>alert(1)</script>"}
    row |= {"event_id": "0123456789abcdef", "certainty": None}
    monkeypatch.setattr(timeline, "found", lambda *_, **__: timeline.Found([row], [], 0, False))
    page = user.get("/timeline/", params={"actor": '"><script>alert(2)</script>'}).text
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;img src=x" in page


WRONG = {
    "status=done": "is no status",
    "with=%00": "NUL",
    "from=2021-02-31": "is no date",
    "to=June": "is no date",
    "from=2021-06-02&to=2021-06-01": "is before From",
    "type=bogus": "is no event type",
    "certainty=1.01": "is no number from 0 to 1",
    "certainty=nan": "is no number from 0 to 1",
    "certainty=much": "is no number from 0 to 1",
    "type=%00": "is no event type",
    "actor=%00": "NUL",
    "actor=" + "a" * 201: "longer than",
    "offset=-1": "is no number",
    "event_type=summit": "is no filter: one of type",
    "limit=5": "is no filter",
    "actor=USA&actor=RUS": "actor is given more than once",
}


def test_wrong_input_is_told_in_the_page_above_the_form(user: Any) -> None:
    for asked, reason in WRONG.items():
        answer = user.get(f"/timeline/?{asked}")
        assert answer.status_code == 422, asked
        assert reason in answer.text.partition("<form")[0], asked
        assert "No event fits" not in answer.text
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_a_decision_that_met_the_end_of_a_login_is_kept_to_be_sent_once_more(client: Any) -> None:
    form, browser = {"action": "accept", "note": "read twice"}, {"Accept": "text/html", "Sec-Fetch-Site": "same-origin"}
    for cookie in ({}, {"Cookie": "_token=ended"}):
        page = client.post(EVENT, data=form, headers=browser | cookie)
        assert (page.status_code, 'name="note" value="read twice"' in page.text) == (401, True)
        assert f'href="/api/v2/auth/login?{urlencode({"next": EVENT})}" target="_blank"' in page.text
    for foreign in ({"Sec-Fetch-Site": "cross-site"}, {"Accept": "application/json"}):
        refused = client.post(EVENT, data=form, headers=browser | foreign)
        assert (refused.status_code, list(refused.json())) == (401, ["detail"])
