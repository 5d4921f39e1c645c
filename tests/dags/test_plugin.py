"""The timeline page as a part of Airflow's API server: nothing of it without a login, wrong input told."""

from typing import Any

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

    assert {route.path for route in app.routes} == {"/", "/events.json", "/events.csv", "/page.css", "/event/{event_id}"}, (
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


def test_what_the_page_shows_is_there_as_a_table_that_spreadsheets_read_as_utf_8(
    user: Any, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from timeline_page import app as module

    monkeypatch.setattr(module, "_PIECE", 1)  # the answer comes in pieces
    load(database_url, *(told(cast, "2024-03-13", summit(when=day("2024-03-12"), cast=cast)) for cast in ("USA RUS", "FRA DEU")))
    answer = user.get("/timeline/events.csv?actor=FRA")
    assert answer.content.startswith(b"\xef\xbb\xbfevent_id,")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="timeline.csv"'
    assert answer.headers["Cache-Control"] == "no-store"
    assert [line.count("FRA; DEU") for line in answer.text.splitlines()] == [0, 2]
    assert user.get("/timeline/events.csv?type=bogus").status_code == 422


def test_a_refused_decision_keeps_what_was_typed(user: Any, database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    (row,) = timeline.rows(database_url)
    page = decide(user, row["event_id"], action="correct", field="date", value="soon", note="by the ministry").text
    for kept in ("<option selected>correct<", '<option value="date" selected>', 'value="soon"', 'value="by the ministry"'):
        assert kept in page, kept
    undone = decide(user, row["event_id"], action="undo", value="77").text
    assert 'value="77"' not in undone


def test_within_airflows_frame_the_page_says_how_its_links_open(user: Any, database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    for address in ("/timeline/", f"/timeline/event/{timeline.rows(database_url)[0]['event_id']}"):
        assert "Ctrl" in user.get(address, headers={"Sec-Fetch-Dest": "iframe"}).text, address
        assert "Ctrl" not in user.get(address, headers={"Sec-Fetch-Dest": "document"}).text, address


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
