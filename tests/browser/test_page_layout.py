"""How the pages of the timeline lie in a window and on paper: as they are written out, in a real browser, without Airflow."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from dateline.chart import CLASSES, bars
from tests.unit.written_pages import DECISION, ROW, TOLD, event_page, list_page

Show = Callable[..., Page]
EVENT = "event/0123456789abcdef"
URL = "https://post.example/" + "_".join(["statement_on_the_cancellation_of_the_summit"] * 8)
ACTOR = {
    "role": "initiator",
    "text": "The ministry",
    "name": "Norway",
    "code": "NOR",
    "reason": "its ministry",
    "article_id": "a1",
}
LIFE = [
    {"known_from": "2024-03-01", "change": "reported", "status": "planned", "article_count": 1},
    {"known_from": "2024-03-09", "change": "denied", "status": "negated", "article_count": 2},
]


@pytest.fixture
def show(browser: Browser, repository: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Show]:
    """Opens a page of the timeline: shows its HTML at a path, with the style sheet beside it, in a window of a width."""
    monkeypatch.syspath_prepend(str(repository / "plugins"))
    sheet = (repository / "plugins" / "timeline_page" / "page.css").read_text(encoding="utf-8")
    opened: list[Page] = []

    def opens(written: str, path: str = "", width: int = 1280, scheme: Any = "light") -> Page:
        def answer(route: Route) -> None:
            is_sheet = route.request.url.endswith(".css")
            route.fulfill(body=sheet if is_sheet else written, content_type="text/css" if is_sheet else "text/html")

        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        opened.append(page)
        page.route("**/*", answer)
        page.goto(f"http://timeline.example/timeline/{path}")
        return page

    yield opens
    for page in opened:
        page.close()


def style(locator: Locator, name: str, pseudo: str = "") -> str:
    return str(locator.evaluate("(e, [name, pseudo]) => getComputedStyle(e, pseudo || null)[name]", [name, pseudo]))


def place(locator: Locator) -> dict[str, float]:
    """x, y, width and height of what is shown, in pixels."""
    box = locator.bounding_box()
    assert box
    return {"x": box["x"], "y": box["y"], "width": box["width"], "height": box["height"]}


@pytest.mark.parametrize("width", [800, 1280])
def test_what_did_not_happen_is_struck_out_in_the_list_and_neither_its_label_nor_its_status(show: Show, width: int) -> None:
    row = show(list_page(ROW | {"status": "negated"}), width=width).locator("tbody tr")
    assert "line-through" in style(row.get_by_role("link"), "textDecorationLine")
    for cell in row.locator("td").all():
        assert "line-through" not in style(cell, "textDecorationLine")
    life = show(event_page(life=[item | {"date_earliest": None, "date_latest": None} for item in LIFE]), EVENT, width)
    for cell in life.get_by_role("table", name="What was known when").locator("td").all():
        assert "line-through" not in style(cell, "textDecorationLine")


@pytest.mark.parametrize("width", [360, 640, 1280])
def test_both_ends_of_the_chart_stand_in_one_row_at_its_sides_and_the_legend_below(show: Show, width: int) -> None:
    days = [{"day": date(2024, month, 1), "quad_class": CLASSES[0], "events": month} for month in range(1, 13)]
    caption = show(list_page(ROW, bars=bars(days), classes=CLASSES), width=width).locator("figcaption")
    whole, first, last, legend = (place(caption), *(place(caption.locator("> span").nth(n)) for n in range(3)))
    assert first["y"] == last["y"] < legend["y"]
    assert first["x"] == pytest.approx(whole["x"], abs=1)
    assert last["x"] + last["width"] == pytest.approx(whole["x"] + whole["width"], abs=1)


@pytest.mark.parametrize("width", [360, 1280])
def test_no_address_without_a_space_makes_the_page_wider_than_its_window(show: Show, width: int) -> None:
    told = TOLD | {"outlet": URL, "url": URL, "link_reason": URL, "article_id": URL}
    decision = DECISION | {"note": URL, "action": "correct", "field": "object", "value": URL}
    related = {"relation": "answer", "related_type": "talks", "related_headline": URL, "related_id": "0" * 16}
    actor = ACTOR | dict.fromkeys(("text", "name", "reason", "article_id"), URL)
    page = show(event_page(evidence=[told], decisions=[decision], related=[related], parties=[actor], problem=URL), EVENT, width)
    page.get_by_text("Who takes part, and why").click()
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_an_english_sentence_that_begins_with_a_hebrew_word_is_read_from_the_left(show: Show) -> None:
    words = "\u05d2\u05d3\u05e2\u05d5\u05df met his counterpart in Athens on Tuesday."
    for page in (show(list_page(ROW | {"headline": words})), show(event_page(evidence=[TOLD | {"sentence": words}]), EVENT)):
        assert style(page.locator("td", has_text="met his counterpart").first, "direction") == "ltr"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_placeholder_can_be_read_on_a_light_and_on_a_dark_screen(show: Show, scheme: str) -> None:
    field = show(list_page(ROW), scheme=scheme).get_by_label("Actor")
    assert style(field, "color", "::placeholder") == style(field, "color")
    assert style(field, "opacity", "::placeholder") == "0.75"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_and_links_stand_out_from_the_ground_that_the_page_names(show: Show, scheme: str) -> None:
    page = show(list_page(ROW), scheme=scheme)
    ground = style(page.locator("html"), "backgroundColor")
    for seen in (page.get_by_role("heading"), page.locator("tbody").get_by_role("link"), page.locator("td.date")):
        assert contrast(style(seen, "color"), ground) >= 4.5  # WCAG 2.2, 1.4.3


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two opaque colours (WCAG 2.2)."""
    lights = []
    for colour in (one, other):
        assert colour.startswith("rgb("), colour
        parts = [int(part) / 255 for part in colour[4:-1].split(",")]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        lights.append(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])
    return (max(lights) + 0.05) / (min(lights) + 0.05)


def test_a_printed_list_says_what_it_lists(show: Show) -> None:
    page = show(list_page(ROW, filters={"actor": "USA", "earliest": "2024-03-01"}))
    line = page.get_by_text("Asked for: USA, 2024-03-01")
    expect(line).to_be_hidden()
    page.emulate_media(media="print")
    expect(line).to_be_visible()
    expect(page.locator("form")).to_be_hidden()
    every = show(list_page(ROW))
    every.emulate_media(media="print")
    expect(every.get_by_text("Asked for: all events")).to_be_visible()


def test_a_printed_event_has_nothing_to_click_and_all_there_is_to_read(show: Show) -> None:
    page = show(event_page(parties=[ACTOR], decisions=[DECISION]), EVENT)
    boxes, why = page.locator("[name=items], th:text('Split off')"), page.get_by_role("table", name="Who takes part, and why")
    expect(page.get_by_role("heading", name="Decide", exact=True)).to_be_visible()
    assert [box.is_visible() for box in boxes.all()] == [True, True]
    assert not why.is_visible()
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="Decide", exact=True)).to_be_hidden()
    expect(page.get_by_text("It holds for every later run")).to_be_hidden()
    assert [box.is_visible() for box in boxes.all()] == [False, False]
    assert why.is_visible()
    expect(page.locator("td[data-name='In force']")).to_have_text("Undoyes")
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.locator("td[data-name='In force'] span")).to_be_visible()
