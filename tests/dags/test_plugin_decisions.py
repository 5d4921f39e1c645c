"""Decisions that a user takes on the page of an event, and who may take none."""

import html
import re
from typing import Any

from dateline import timeline
from dateline.local.logins import USER
from tests.dags.conftest import log_in
from tests.integration.linking import load, summit, told
from tests.unit.builders import day


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


def test_what_is_no_event_s_id_is_found_nowhere_whatever_is_decided(user: Any, database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    for key in ("a%00b", "%F0%9F%98%80", "https:other.example"):
        for form in ({"action": "accept"}, {"action": "undo", "value": "1"}, {"action": "correct", "field": "date"}):
            assert decide(user, key, **form).status_code == 404, (key, form)


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
    foreign: tuple[dict[str, str], ...] = (
        {},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site", "origin": "http://testserver"},
        {"authorization": "Basic x", "origin": "https://evil.example"},
        {"authorization": "Bearer", "sec-fetch-site": "cross-site"},
    )
    for headers in foreign:
        assert user.post(f"/timeline/event/{key}", data={"action": "reject"}, headers=headers).status_code == 403, headers
    assert len(timeline.rows(database_url)) == 1
    for headers in ({"origin": "http://testserver"}, {"sec-fetch-site": "same-origin"}):
        answer = user.post(f"/timeline/event/{key}", data={"action": "accept"}, headers=headers, follow_redirects=False)
        assert answer.status_code == 303, headers


def test_who_may_only_read_sees_no_form_and_decides_nothing(client: Any, database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    key = timeline.rows(database_url)[0]["event_id"]
    log_in(client, "bob")
    page = client.get(f"/timeline/event/{key}")
    assert (page.status_code, "<form" in page.text) == (200, False)
    assert decide(client, key, action="reject").status_code == 403
    assert len(timeline.rows(database_url)) == 1
    log_in(client, "ann")
    assert 'id="decide"' in client.get(f"/timeline/event/{key}").text
    assert decide(client, key, action="reject").status_code == 303
    assert ">ann<" in client.get(f"/timeline/event/{key}").text


def test_a_refused_decision_keeps_what_was_typed(user: Any, database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    (row,) = timeline.rows(database_url)
    page = decide(user, row["event_id"], action="correct", field="date", value="soon", note="by the ministry").text
    for kept in ("<option selected>correct<", '<option value="date" selected>', 'value="soon"', 'value="by the ministry"'):
        assert kept in page, kept
    undone = decide(user, row["event_id"], action="undo", value="77").text
    assert 'value="77"' not in undone


def test_a_page_that_has_stood_open_decides_nothing_about_what_its_reader_has_not_seen(user: Any, database_url: str) -> None:
    load(database_url, told("a", "2024-03-01", summit("planned", day("2024-03-12"))))
    key = timeline.rows(database_url)[0]["event_id"]
    seen = hidden(user.get(f"/timeline/event/{key}").text)
    load(database_url, told("b", "2024-03-10", summit("negated", day("2024-03-12"))))
    refused = decide(user, key, action="accept", note="read twice", seen=seen)
    assert refused.status_code == 422
    assert "has changed since you opened it" in refused.text.partition("<h1")[0]
    assert 'value="read twice"' in refused.text
    assert timeline.rows(database_url)[0]["review"] is None
    assert decide(user, key, action="accept", seen=hidden(refused.text)).status_code == 303
    assert timeline.rows(database_url)[0]["review"] == "accepted"


def hidden(page: str) -> str:
    """What a page sends along with a decision."""
    (value,) = re.findall(r'name="seen" value="([^"]+)"', page)
    return html.unescape(value)
