"""The timeline page as a part of Airflow's API server: nothing of it without a login."""

import html
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from dateline import timeline
from dateline.local.airflow_environment import USER
from tests.integration.linking import load, summit, told
from tests.unit.builders import day, mention

ROUTES = [
    "/timeline/",
    "/timeline/events.json",
    "/timeline/page.css",
    "/timeline/?type=summit&actor=USA&from=2021-06-01&to=2021-06-30",
]
EVENT = "/timeline/event/0123456789abcdef"


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

    assert {route.path for route in app.routes} == {"/", "/events.json", "/page.css", "/event/{event_id}"}, (
        "a new route belongs in ROUTES"
    )
    for route in [*ROUTES, EVENT]:
        assert client.get(route).status_code == 401, route
    assert client.post(EVENT, data={"action": "accept"}).status_code == 401


def test_a_token_of_nobody_is_refused(client: Any) -> None:
    for route in [*ROUTES, EVENT]:
        assert client.get(route, headers={"Authorization": "Bearer nonsense"}).status_code in (401, 403), route


def test_the_page_and_its_json_answer_a_user(user: Any) -> None:
    for route in ROUTES:
        assert user.get(route).status_code == 200, route
    assert user.get("/timeline/events.json").json() == []
    assert user.get(EVENT).status_code == 404


def test_an_empty_timeline_is_told_apart_from_filters_that_nothing_fits(user: Any, database_url: str) -> None:
    assert "The timeline is empty" in user.get("/timeline/?type=summit").text
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    assert "No event fits" in user.get("/timeline/?type=talks").text


def test_pages_show_the_newest_events_first_and_lead_on(user: Any, database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from timeline_page import app as module

    monkeypatch.setattr(module, "_SHOWN", 2)
    days = [f"2024-0{n}-12" for n in range(1, 6)]
    load(database_url, *(told(f"a{n}", on, summit(when=day(on))) for n, on in enumerate(days)))
    address, seen = "/timeline/?type=summit", []
    for first, last in ((1, 2), (3, 4), (5, 5)):
        page = user.get(address).text
        assert f"Events {first} to {last} of 5" in page
        seen += re.findall(r'class="date">(\S+)<', page)
        following = re.search(r'rel="next" href="\./([^"]+)"', page)
        address = "/timeline/" + html.unescape(following[1]) if following else ""
    assert (seen, address) == (days[::-1], "")
    assert "previous" not in user.get("/timeline/").text
    assert 'rel="prev" href="./?offset=2"' in user.get("/timeline/?offset=4").text


def test_the_json_says_how_many_events_fit_and_where_the_next_are(user: Any, database_url: str) -> None:
    days = ["2024-01-12", "2024-02-12", "2024-03-12"]
    load(database_url, *(told(f"a{n}", on, summit(when=day(on))) for n, on in enumerate(days)))
    first = user.get("/timeline/events.json?limit=2&type=summit")
    assert first.headers["X-Total-Count"] == "3"
    second = user.get(first.links["next"]["url"])
    assert [row["date_earliest"] for row in first.json() + second.json()] == days
    assert "Link" not in second.headers
    assert set(first.json()[0]) >= {"event_id", "headline"}
    assert "total" not in first.json()[0]
    for wrong in ("limit=0", "limit=10001", "limit=all", "offset=-1", "type=bogus"):
        assert user.get(f"/timeline/events.json?{wrong}").status_code == 422, wrong


def test_an_event_has_a_page_with_its_id_and_the_sentences_that_tell_it(user: Any, database_url: str) -> None:
    item, mentions = told("a", "2024-03-13", summit(when=day("2024-03-12"), sentence="They met <b>twice</b>."))
    for key, url in (("good", "https://post.example/1"), ("bad", "javascript:alert(1)")):
        load(database_url, (replace(item, article_id=key, url=url, outlet="The Post"), mentions))
    (row,) = timeline.rows(database_url)
    assert f'href="event/{row["event_id"]}"' in user.get("/timeline/").text
    page = user.get(f"/timeline/event/{row['event_id']}")
    assert page.status_code == 200
    for shown in (row["event_id"], "The Post", "2024-03-13", "They met &lt;b&gt;twice", 'title="Russia"'):
        assert shown in page.text, shown
    assert '<a href="https://post.example/1" target="_blank" rel="noopener noreferrer">' in page.text
    assert "javascript:alert(1)" in page.text
    assert 'href="javascript' not in page.text
    assert user.get("/timeline/event/%00").status_code == 404


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
    row |= {"event_id": "0123456789abcdef"}
    monkeypatch.setattr(module.timeline, "some", lambda *_, **__: [row])
    page = user.get("/timeline/", params={"actor": '"><script>alert(2)</script>'}).text
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;img src=x" in page


def test_the_chart_leads_to_the_events_of_a_bar_and_keeps_the_other_filters(user: Any, database_url: str) -> None:
    days = ["2024-01-12", "2024-01-13", "2024-03-12"]
    load(database_url, *(told(f"a{n}", on, summit(when=day(on))) for n, on in enumerate(days)))
    page = user.get("/timeline/?status=occurred&actor=USA&with=RUS").text
    bars = re.findall(r'<a href="\./([^"]+)">\s*<title>([^<]+)</title>', page)
    assert len(bars) == 3
    address, title = bars[0]
    assert title == "2024-01: 2 events (2 verbal cooperation)"
    shown = user.get("/timeline/" + html.unescape(address)).text
    assert "Events 1 to 2 of 2" in shown
    assert 'value="2024-01-01"' in shown
    assert 'value="RUS"' in shown
    assert "<svg" not in user.get("/timeline/?from=2024-03-01").text


def test_an_events_page_tells_what_was_known_when_and_what_belongs_to_it(user: Any, database_url: str) -> None:
    load(
        database_url,
        told("a", "2024-03-01", summit("planned", day("2024-03-12"))),
        told("b", "2024-03-13", summit(when=day("2024-03-12"))),
        told("c", "2024-03-13", mention("talks", initiators=("USA", "RUS"), when=day("2024-03-12"))),
    )
    found = {row["event_type"]: row["event_id"] for row in timeline.rows(database_url)}
    page = user.get(f"/timeline/event/{found['summit']}").text
    changes = re.findall(r'data-name="Known from"[^>]*>([^<]+)<.*?data-name="Change">([^<]+)<', page, re.DOTALL)
    assert changes == [("2024-03-01", "reported"), ("2024-03-13", "took place")]
    assert f'same encounter: <a href="{found["talks"]}">talks</a>' in page
    assert "2.5 on Goldstein" in page


def decide(user: Any, event_id: str, **form: Any) -> Any:
    return user.post(f"/timeline/event/{event_id}", data=form, follow_redirects=False)


def test_what_a_user_decides_on_the_page_of_an_event_holds_and_can_be_undone(user: Any, database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    (row,) = timeline.rows(database_url)
    key = row["event_id"]
    answer = decide(user, key, action="correct", field="date", value="2024-03-11", note="by the ministry")
    assert (answer.status_code, answer.headers["location"]) == (303, key)
    assert str(timeline.rows(database_url)[0]["date_earliest"]) == "2024-03-11"
    page = user.get(f"/timeline/event/{key}").text
    assert "by the ministry" in page
    assert f">{USER}<" in page
    assert decide(user, key, action="reject").status_code == 303
    assert timeline.rows(database_url) == []
    gone = user.get(f"/timeline/event/{key}")
    assert gone.status_code == 404
    numbers = re.findall(r'name="value" value="(\d+)"', gone.text)
    assert decide(user, key, action="undo", value=numbers[0]).status_code == 303
    assert [row["review"] for row in timeline.rows(database_url)] == ["corrected"]


def test_the_sentences_that_are_ticked_are_split_off_and_events_are_merged(user: Any, database_url: str) -> None:
    on = day("2024-03-12")
    load(database_url, told("a", "2024-03-13", summit(when=on)), told("b", "2024-03-14", summit(when=on)))
    (row,) = timeline.rows(database_url)
    page = user.get(f"/timeline/event/{row['event_id']}").text
    boxes = re.findall(r'name="items" value="(\w+)" form="decide"', page)
    assert len(boxes) == 2
    assert decide(user, row["event_id"], action="split", items=boxes[:1]).status_code == 303
    one, other = (row["event_id"] for row in timeline.rows(database_url))
    merged = decide(user, one, action="merge", value=other)
    assert [row["event_id"] for row in timeline.rows(database_url)] == [merged.headers["location"]]


def test_a_decision_that_cannot_be_taken_is_told_on_the_page(user: Any, database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    (row,) = timeline.rows(database_url)
    wrong = {
        "is no date": {"action": "correct", "field": "date", "value": "soon"},
        "is no status": {"action": "correct", "field": "status", "value": "done"},
        "no event": {"action": "merge", "value": "0123456789abcdef"},
        "some, but not all": {"action": "split"},
        "no decision -1": {"action": "undo", "value": "x"},
        "choose one from the list": {"action": "delete"},
        "longer than": {"action": "accept", "note": "a" * 2001},
        "NUL": {"action": "accept", "note": "\0"},
    }
    for reason, form in wrong.items():
        answer = decide(user, row["event_id"], **form)
        assert (answer.status_code, reason in answer.text.partition("<h1")[0]) == (422, True), reason
    assert timeline.rows(database_url) == [row]


def test_another_sites_page_decides_nothing_with_a_users_cookie(user: Any, database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    key = timeline.rows(database_url)[0]["event_id"]
    user.cookies.set("_token", user.headers.pop("Authorization").split()[1])
    foreign = (
        {},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site", "origin": "http://testserver"},
    )
    for headers in foreign:
        assert user.post(f"/timeline/event/{key}", data={"action": "reject"}, headers=headers).status_code == 403, headers
    assert len(timeline.rows(database_url)) == 1
    for headers in ({"origin": "http://testserver"}, {"sec-fetch-site": "same-origin"}):
        answer = user.post(f"/timeline/event/{key}", data={"action": "accept"}, headers=headers, follow_redirects=False)
        assert answer.status_code == 303, headers


def test_who_may_only_read_sees_no_form_and_decides_nothing(
    user: Any, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from airflow.api_fastapi.app import get_auth_manager

    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    key = timeline.rows(database_url)[0]["event_id"]
    assert 'id="decide"' in user.get(f"/timeline/event/{key}").text
    manager = get_auth_manager()
    monkeypatch.setattr(manager, "is_authorized_asset", lambda *, method, **_: method == "GET")
    page = user.get(f"/timeline/event/{key}")
    assert (page.status_code, "<form" in page.text) == (200, False)
    assert decide(user, key, action="reject").status_code == 403
    assert len(timeline.rows(database_url)) == 1


WRONG = {
    "status=done": "is no status",
    "with=%00": "NUL",
    "from=2021-02-31": "is no date",
    "to=June": "is no date",
    "from=2021-06-02&to=2021-06-01": "is before From",
    "type=bogus": "is no event type",
    "type=%00": "is no event type",
    "actor=%00": "NUL",
    "actor=" + "a" * 201: "longer than",
    "offset=-1": "is no number",
}


def test_wrong_input_is_told_in_the_page_above_the_form(user: Any) -> None:
    for asked, reason in WRONG.items():
        answer = user.get(f"/timeline/?{asked}")
        assert answer.status_code == 422, asked
        assert reason in answer.text.partition("<form")[0], asked
        assert "No event fits" not in answer.text
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_the_form_is_filled_by_the_address_alone_and_negated_is_not_struck_out(user: Any, database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit("negated", day("2024-03-12"))))
    page = user.get("/timeline/").text
    assert re.search(r'<form[^>]* autocomplete="off"', page)
    assert re.search(r'class="negated"><a [^>]*>summit<', page)
    assert ">negated<" in page
    assert "1 in 1 article<" in page
