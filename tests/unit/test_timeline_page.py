"""The timeline page as it is written out, without Airflow: what a reader sees of a row, and what the form keeps or refuses."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest
from fastapi import HTTPException, Request

from dateline.errors import Misuse
from tests.unit.written_pages import DECISION, ROW, TOLD, event_page, list_page

pytestmark = pytest.mark.usefixtures("plugins")


def decision(**fields: Any) -> Any:
    from timeline_page.decide import Decision

    return Decision(**fields)


def test_names_written_from_right_to_left_keep_the_arrow_between_who_acts_and_who_is_acted_upon() -> None:
    cell = re.search(r'data-name="Actors">(.*)</td>', list_page(ROW | {"initiators": ["إيران", "<b>"], "recipients": ["ישראל"]}))
    assert cell
    assert cell[1] == "<bdi>إيران</bdi>, <bdi>&lt;b&gt;</bdi> → <bdi>ישראל</bdi>"


def test_a_disputed_event_is_told_as_one_in_the_list_and_on_its_page_by_whom() -> None:
    assert 'Status">planned, <strong>disputed<' in list_page(ROW | {"is_disputed": True})
    assert 'Status">planned</td>' in list_page(ROW)
    told = {"field": "date", "value": "2024-03-04", "article_count": 2, "outlets": ["The Post", "The Mail"]}
    page = event_page(is_disputed=True, disputed=[told, told | {"value": "2024-03-05", "article_count": 1, "outlets": ["X"]}])
    assert "date 2024-03-04 in 2 articles (The Post, The Mail); date 2024-03-05 in 1 article (X)<" in page
    assert "Disputed" not in event_page()


def test_what_only_a_party_asserts_is_told_as_that_in_the_list_and_on_its_page() -> None:
    row = ROW | {"status": "occurred", "is_alleged": True}
    assert 'Status">occurred, alleged</td>' in list_page(row)
    assert 'Status">occurred, alleged, <strong>disputed<' in list_page(row | {"is_disputed": True})
    assert "; alleged: wherever it is told with this status, only an interested party asserts it</dd>" in event_page(
        is_alleged=True
    )
    assert "alleged" not in event_page()


def test_the_page_of_an_event_tells_how_precise_its_day_is_and_what_its_type_and_status_mean() -> None:
    page = event_page(date_reason="the week of Tuesday")
    assert "<dt>Date</dt><dd>2024-03-04 to 2024-03-10, precision: week; the week of Tuesday<" in page
    assert "officials talk by phone or video" in page
    assert "planned: decided or scheduled, not yet done" in page
    assert "precision" not in event_page(date_earliest=None, date_latest=None, date_precision="unknown")


def test_each_sentence_says_as_what_it_tells_the_event() -> None:
    assert 'data-name="Status">planned</td>' in event_page()
    assert 'data-name="Status">negated, alleged</td>' in event_page(evidence=[TOLD | {"status": "negated", "is_alleged": True}])


def test_a_title_tells_one_page_from_another() -> None:
    assert "<title>phone call, 2024-03-04 to 2024-03-10: A, B - Timeline</title>" in event_page()
    assert "<title>Timeline: phone call, USA, 2024-03-01</title>" in list_page(
        filters={"event_type": "phone_call", "actor": "USA", "earliest": "2024-03-01"}
    )
    assert "<title>Timeline: certainty 0.5 or more</title>" in list_page(filters={"certainty": "0.5"})
    assert "<title>Timeline</title>" in list_page()


def test_a_box_and_a_button_say_which_sentence_and_which_decision_they_are_about() -> None:
    page = event_page(decisions=[DECISION])
    assert 'aria-label="split off “will call” in a1"' in page
    assert 'aria-label="Undo merge of 2024-03-12 23:30 UTC"' in page
    assert 'data-name="Decision">merge: a8, a9</td>' in page


def test_a_correction_stands_among_the_decisions_as_it_was_typed() -> None:
    cast = [{"name": "Nicolás O'Higgins", "code": "CHL"}, {"name": "the <b>Circle</b>", "code": None}]
    page = event_page(decisions=[DECISION | {"action": "correct", "field": "initiators", "value": cast}])
    assert 'data-name="Decision">correct initiators: Nicolás O&#39;Higgins (CHL); the &lt;b&gt;Circle&lt;/b&gt;</td>' in page


def test_an_event_leads_back_to_the_list_that_led_to_it_whatever_is_decided_there() -> None:
    assert 'href="event/0123456789abcdef?actor=USA&amp;offset=500"' in list_page(ROW, begin=500, filters={"actor": "USA"})
    assert 'href="event/0123456789abcdef?certainty="' in list_page(ROW)
    related = {"relation": "answer", "related_type": "talks", "related_headline": "", "related_id": "0" * 16}
    page = event_page(query="?actor=USA&offset=500", related=[related], decisions=[DECISION], framed=True)
    assert '<a href="../?actor=USA&amp;offset=500">Timeline</a>' in page
    assert '<button>Decide</button> <a href="../?actor=USA&amp;offset=500">back to the list</a>' in page
    assert page.count('"0123456789abcdef?actor=USA&amp;offset=500"') == 3  # the form, Undo, this page by itself
    assert 'href="0000000000000000?actor=USA&amp;offset=500"' in page
    gone = event_page(row=None, query="?actor=USA", decisions=[DECISION])
    assert 'action="0123456789abcdef?actor=USA"' in gone
    assert '<a href="../">Timeline</a>' in event_page()


def test_the_next_events_are_a_click_away_above_the_table_and_below_it() -> None:
    page = list_page(ROW, total=613, step=500, filters={"actor": "USA"})
    assert [part.count('rel="next" href="./?actor=USA&amp;offset=500"') for part in page.split("<table")] == [1, 1]
    assert "next" not in list_page(ROW).partition("<table")[2]


def test_what_was_typed_beside_a_decision_that_is_refused_stays_in_the_form() -> None:
    typed = decision(action="correct", field="date", value='"soon"', note="by the ministry", items=["m1"])
    page = event_page(problem="'soon' is no date", typed=typed)
    for kept in (
        "<option selected>correct<",
        '<option value="date" selected>',
        'value="&#34;soon&#34;"',
        'value="by the ministry"',
        'value="m1" form="decide" checked',
    ):
        assert kept in page, kept
    assert 'aria-describedby="problem"' in page
    assert "selected" not in event_page()


def test_the_form_sends_along_what_the_page_shows_of_the_event() -> None:
    page = event_page(seen='["0123456789abcdef", "", "summit"]', typed=decision(action="accept", seen="of another time"))
    assert 'name="seen" value="[&#34;0123456789abcdef&#34;, &#34;&#34;, &#34;summit&#34;]"' in page.partition('id="decide"')[2]
    assert "of another time" not in page


def test_what_was_typed_about_an_event_that_is_gone_by_then_is_shown() -> None:
    gone: dict[str, Any] = {"row": None, "problem": "it has changed", "asked": "0123456789abcdef"}
    assert "What was typed: 2024-03-10; by &lt;b&gt;" in event_page(
        **gone, typed=decision(action="correct", field="date", value="2024-03-10", note="by <b>")
    )
    assert "What was typed" not in event_page(**gone, typed=decision(action="reject"))


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"action": "accept", "field": "date", "value": "2024-03-10"}, "accept takes no value, and '2024-03-10' would be lost"),
        ({"action": "reject", "value": "x"}, "reject takes no value"),
        ({"action": "lock", "value": "x"}, "lock takes no value"),
        ({"action": "split", "value": "x", "items": ["m1"]}, "split takes no value"),
        ({"action": "accept", "items": ["m1"]}, "sentences are ticked, and accept parts none"),
        ({"action": "merge", "value": "x", "items": ["m1"]}, "sentences are ticked, and merge parts none"),
    ],
)
def test_what_a_decision_has_no_use_for_is_told_and_not_dropped(fields: dict[str, Any], reason: str) -> None:
    from timeline_page.decide import decide

    with pytest.raises(Misuse, match=reason):
        decide("postgresql://nowhere", ROW["event_id"], decision(**fields), "ann")


def test_within_airflows_frame_the_page_says_how_links_open_there() -> None:
    assert 'href="0123456789abcdef" target="_blank"' in event_page(framed=True)
    assert 'href="./?actor=USA&amp;offset=500" target="_blank"' in list_page(framed=True, begin=500, filters={"actor": "USA"})
    assert "Ctrl" not in event_page()
    assert "Ctrl" not in event_page(row=None, framed=True)


def test_the_list_leads_to_its_rows_as_csv_and_explains_its_words() -> None:
    page = list_page(ROW, filters={"actor": "USA"})
    assert 'href="events.csv?actor=USA"' in page
    assert "<dt>negated</dt><dd>denied, refused, cancelled, called off, did not happen" in page
    assert "events.csv" not in list_page()


def test_the_chart_is_no_image_since_its_bars_are_links_and_says_how_high_they_are() -> None:
    from dateline.chart import CLASSES, bars

    days = [{"day": datetime(2024, 3, n, tzinfo=UTC).date(), "quad_class": CLASSES[0], "events": n} for n in (1, 4)]
    page = list_page(ROW, bars=bars(days), classes=CLASSES)
    assert 'role="img"' not in page
    assert "at most 4 in a bar" in page
    assert '<a href="#events">' in page
    assert 'id="events"' in page


def test_how_certain_an_event_is_stands_in_the_list_and_on_its_page() -> None:
    assert 'data-name="Certainty">0.70</td>' in list_page(ROW)
    assert 'data-name="Certainty"></td>' in list_page(ROW | {"certainty": None})
    assert "<dt>Certainty</dt><dd>0.70: of 100 such events about 70 are right" in event_page()
    assert "<dt>Certainty</dt><dd>0.49: of 100 such events about 49 are right" in event_page(certainty=0.499)
    assert "<dt>Certainty</dt><dd>0.29: of 100 such events about 29 are right" in event_page(certainty=0.29)
    assert "<dt>Certainty</dt><dd>0.99: of 100 such events about 99 are right" in event_page(certainty=0.999)
    assert "<dt>Certainty</dt><dd>1.00: a person vouches for it;" in event_page(certainty=1)
    assert "<dt>Certainty</dt><dd>not weighed; how sure the tagger is of the best trigger: 0.90;" in event_page(certainty=None)


@pytest.mark.parametrize("told", ["", "Basic x", "Negotiate x", "Digest x", "Bearer", "Bearer ", "Bearerx", "x Bearer y"])
@pytest.mark.parametrize("came", [{"sec-fetch-site": "cross-site"}, {"origin": "https://evil.example"}, {}])
def test_no_header_but_a_bearers_token_lets_another_sites_page_decide(told: str, came: dict[str, str]) -> None:
    from timeline_page.decide import from_this_page

    with pytest.raises(HTTPException, match="from the event's own page"):
        from_this_page(asked({"authorization": told, **came}))


@pytest.mark.parametrize(
    "header", [{"authorization": "Bearer x"}, {"authorization": "bearer  x"}, {"sec-fetch-site": "same-origin"}]
)
def test_a_bearers_token_and_the_page_itself_may_decide(header: dict[str, str]) -> None:
    from timeline_page.decide import from_this_page

    from_this_page(asked({"origin": "https://evil.example", **header}))
    from_this_page(asked({"authorization": "Basic x", "origin": "http://timeline.example"}))


def asked(headers: dict[str, str]) -> Request:
    sent = {"host": "timeline.example", **headers}
    return Request({"type": "http", "headers": [(name.encode(), value.encode()) for name, value in sent.items()]})
