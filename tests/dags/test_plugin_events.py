"""The events that the timeline page shows: in pages, as JSON, in a chart, each on a page of its own."""

import html
import re
from dataclasses import replace
from typing import Any

import pytest

from dateline import timeline
from dateline.reviewing import reviews
from tests.integration.linking import load, load_certain, summit, told
from tests.unit.builders import day, mention


def test_an_empty_timeline_is_told_apart_from_filters_that_nothing_fits(user: Any, database_url: str) -> None:
    assert "The timeline is empty" in user.get("/timeline/?type=summit").text
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    assert "No event fits" in user.get("/timeline/?type=talks").text


def test_the_page_opens_with_what_is_certain_enough_and_says_how_much_more_there_is(user: Any, database_url: str) -> None:
    load(database_url, told("a", "2024-01-12", summit(when=day("2024-01-12"))))
    certain = {"2024-02-12": 0.05, "2024-03-12": 0.3, "2024-04-12": 0.9}
    load_certain(database_url, *((told(on, on, summit(when=day(on))), chance) for on, chance in certain.items()))
    page = user.get("/timeline/").text
    assert re.findall(r'class="date">(\S+)<', page) == ["2024-04-12", "2024-03-12"]
    assert "Events 1 to 2 of 2" in page
    more = re.search(r'Not shown: 2 events that fit, too, [^<]*<a href="\./([^"]+)">show all 4</a>', page)
    assert more
    assert "Events 1 to 4 of 4" in user.get(f"/timeline/{more[1]}").text
    assert "Not shown" not in user.get(f"/timeline/{more[1]}").text
    shown = 'href="events.csv?certainty=0.3"', "selected>0.3 or more", 'href="event/[0-9a-f]+\\?certainty=0.3"'
    assert [bool(re.search(each.replace("csv?", "csv\\?"), page)) for each in shown] == [True] * 3
    # An address that asks for anything asks for just that, as do the rows for programs.
    assert "Events 1 to 4 of 4" in user.get("/timeline/?type=summit").text
    assert len(user.get("/timeline/events.json").json()) == 4
    assert len(user.get("/timeline/events.csv").text.splitlines()) == 5


def test_a_timeline_of_which_nothing_is_certain_enough_is_not_told_to_be_empty(user: Any, database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    page = user.get("/timeline/").text
    assert "The timeline is empty" not in page
    assert "Not shown: 1 event that fits, too, but is less certain than 0.3 or not weighed" in page


def test_the_page_of_an_event_whose_article_was_withdrawn_does_not_say_that_it_was_rejected_or_never_was(
    user: Any, database_url: str
) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    (row,) = timeline.rows(database_url)
    reviews.retract(database_url, "a", "ann", "withdrawn")
    gone = user.get(f"/timeline/event/{row['event_id']}")
    assert gone.status_code == 404
    assert "no article tells it any more (withdrawn," in gone.text


def test_pages_show_the_newest_events_first_and_lead_on(user: Any, database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline_page.app._SHOWN", 2)
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
    assert "previous" not in user.get("/timeline/?certainty=").text
    assert 'rel="prev" href="./?offset=2"' in user.get("/timeline/?offset=4").text
    assert 'rel="prev" href="./?offset=4"' in user.get("/timeline/?offset=100").text  # far past the end: the last page
    assert 'rel="prev" href="./?type=talks"' in user.get("/timeline/?type=talks&offset=100").text


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
    for wrong in ("limit=0", "limit=10001", "limit=all", "offset=-1", "type=bogus", "event_type=summit", "limit=1&limit=2"):
        assert user.get(f"/timeline/events.json?{wrong}").status_code == 422, wrong


def test_an_event_has_a_page_with_its_id_and_the_sentences_that_tell_it(user: Any, database_url: str) -> None:
    item, mentions = told("a", "2024-03-13", summit(when=day("2024-03-12"), sentence="They met <b>twice</b>."))
    for key, url in (("good", "https://post.example/1"), ("bad", "javascript:alert(1)")):
        load(database_url, (replace(item, article_id=key, url=url, outlet="The Post"), mentions))
    (row,) = timeline.rows(database_url)
    assert f'href="event/{row["event_id"]}?certainty="' in user.get("/timeline/?certainty=").text
    page = user.get(f"/timeline/event/{row['event_id']}")
    assert page.status_code == 200
    for shown in (row["event_id"], "The Post", "2024-03-13", "They met &lt;b&gt;twice", 'title="Russia"'):
        assert shown in page.text, shown
    assert '<a href="https://post.example/1" target="_blank" rel="noopener noreferrer">' in page.text
    assert "javascript:alert(1)" in page.text
    assert 'href="javascript' not in page.text
    assert user.get("/timeline/event/%00").status_code == 404


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


def test_the_form_is_filled_by_the_address_alone_and_negated_is_not_struck_out(user: Any, database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit("negated", day("2024-03-12"))))
    page = user.get("/timeline/?certainty=").text
    assert re.search(r'<form[^>]* autocomplete="off"', page)
    assert re.search(r'class="negated"><a [^>]*>summit<', page)
    assert ">negated<" in page
    assert "1 in 1 article<" in page


def test_what_the_page_shows_is_there_as_a_table_that_spreadsheets_read_as_utf_8(
    user: Any, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline_page.app._PIECE", 1)  # the answer comes in pieces
    load(database_url, *(told(cast, "2024-03-13", summit(when=day("2024-03-12"), cast=cast)) for cast in ("USA RUS", "FRA DEU")))
    answer = user.get("/timeline/events.csv?actor=FRA")
    assert answer.content.startswith(b"\xef\xbb\xbfevent_id,")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="timeline.csv"'
    assert answer.headers["Cache-Control"] == "no-store"
    assert [line.count("FRA; DEU") for line in answer.text.splitlines()] == [0, 2]
    for wrong in ("type=bogus", "types=summit", "limit=2"):
        assert user.get(f"/timeline/events.csv?{wrong}").status_code == 422, wrong


def test_within_airflows_frame_the_page_says_how_its_links_open(user: Any, database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    for address in ("/timeline/", f"/timeline/event/{timeline.rows(database_url)[0]['event_id']}"):
        assert "Ctrl" in user.get(address, headers={"Sec-Fetch-Dest": "iframe"}).text, address
        assert "Ctrl" not in user.get(address, headers={"Sec-Fetch-Dest": "document"}).text, address
