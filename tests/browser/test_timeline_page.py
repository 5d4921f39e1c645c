"""The timeline page as a user of Airflow's UI sees it."""

import pytest
import requests
from playwright.sync_api import Browser, Page, expect

from tests.local_run import LocalRun

pytestmark = pytest.mark.timeout(600)


def test_the_nav_entry_shows_the_timeline_inside_airflow(page: Page) -> None:
    page.get_by_role("link", name="Timeline", exact=True).click()  # the home page may link to `daily_timeline` as well
    table = page.frame_locator("iframe").locator("table")
    expect(table).to_contain_text("summit")
    expect(table).to_contain_text("2021-06-16")


def test_the_filters_narrow_the_table(page: Page, address: str) -> None:
    page.goto(f"{address}/plugin/timeline")
    frame = page.frame_locator("iframe")
    frame.get_by_label("Type").select_option("ceasefire")
    frame.get_by_role("button", name="Show").click()
    expect(frame.locator("table")).to_contain_text("No event fits")
    frame.get_by_label("Type").select_option("summit")
    frame.get_by_label("Actor").fill("USA")
    frame.get_by_role("button", name="Show").click()
    expect(frame.locator("table")).to_contain_text("summit")
    frame.get_by_label("From").fill("2022-01-01")
    frame.get_by_role("button", name="Show").click()
    expect(frame.locator("table")).to_contain_text("No event fits")


def test_the_page_needs_no_script_and_asks_no_other_host(page: Page, address: str) -> None:
    asked, complaints = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.goto(f"{address}/timeline/")
    expect(page.locator("table")).to_contain_text("summit")
    assert all(url.startswith((address, "data:")) for url in asked), asked
    assert complaints == []


def test_an_event_leads_to_the_sentences_that_tell_it_and_back(page: Page, address: str) -> None:
    page.goto(f"{address}/plugin/timeline")
    frame = page.frame_locator("iframe")
    frame.get_by_role("link", name="summit").first.click()
    expect(frame.get_by_role("heading", level=1)).to_contain_text("summit, 2021-06-16")
    expect(frame.locator("td[data-name=Sentence]").first).to_contain_text("Geneva")
    frame.get_by_text("Who takes part, and why").click()
    expect(frame.get_by_role("table", name="Who takes part, and why")).to_contain_text("USA")
    frame.get_by_role("link", name="Timeline").click()
    expect(frame.get_by_role("heading", level=1)).to_have_text("Timeline")


def test_an_event_is_accepted_on_its_page_and_the_decision_taken_back(page: Page, address: str) -> None:
    page.goto(f"{address}/plugin/timeline")
    frame = page.frame_locator("iframe")
    frame.get_by_role("link", name="summit").first.click()
    frame.get_by_label("Decision").select_option("accept")
    frame.get_by_label("Note").fill("read twice")
    frame.get_by_role("button", name="Decide").click()
    expect(frame.get_by_role("cell", name="read twice")).to_be_visible()
    expect(frame.locator("dl")).to_contain_text("accepted")
    frame.get_by_role("button", name="Undo").click()
    expect(frame.get_by_role("cell", name="undone by admin")).to_be_visible()
    expect(frame.locator("dl")).to_contain_text("nobody has reviewed it")


@pytest.mark.parametrize("width", [375, 1280])
def test_the_page_fits_its_window_and_breaks_no_word(page: Page, address: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{address}/timeline/")
    assert page.evaluate("document.documentElement.scrollWidth") == width
    lines = "cell => { const all = document.createRange(); all.selectNodeContents(cell); return all.getClientRects().length }"
    assert page.locator("td[data-name=Status]").first.evaluate(lines) == 1


def test_without_a_login_there_is_nothing_to_see(address: str) -> None:
    for route in ("/timeline/", "/timeline/events.json", "/timeline/page.css"):
        assert requests.get(f"{address}{route}", timeout=10).status_code == 401, route


def test_a_link_that_is_opened_without_a_login_leads_over_the_form_to_what_it_shows(
    browser: Browser, local: LocalRun, address: str
) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}/timeline/?type=summit&actor=USA")
    page.get_by_label("Username").fill("admin")
    page.get_by_label("Password").fill(local.told(r"password (\S+)\)"))
    page.get_by_role("button", name="Sign in").click()
    expect(page.locator("table")).to_contain_text("summit")
    assert page.url == f"{address}/timeline/?type=summit&actor=USA"
    context.close()


def test_the_log_of_a_task_can_be_read_in_the_ui(page: Page, address: str) -> None:
    page.goto(f"{address}/dags/daily_timeline")
    page.locator("a[href*='/runs/make_run__'][href$='/tasks/report']").first.click()
    expect(page.get_by_text("Done. Returned value was").first).to_be_visible(timeout=20_000)
