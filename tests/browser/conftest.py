"""A local run and a browser for the browser tests."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from dateline.local.clean import remove
from tests.browser.chromium import find
from tests.local_run import LocalRun, processes, start


@pytest.fixture(scope="module")  # no longer: an Airflow that nobody asks anything takes a third of a processor
def local(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalRun]:
    """A local Airflow that serves the timeline of two articles; stopped as by Ctrl-C, without a trace."""
    run = start(tmp_path_factory.mktemp("browser"))
    try:
        yield run.wait_ready()
    finally:
        status = run.end()
        left = processes(run.home)
        remove(run.home)
    assert (status, left) == (0, [])


@pytest.fixture(scope="module")
def address(local: LocalRun) -> str:
    """Where the run said that Airflow is."""
    return local.told(r"Airflow +(http://127\.0\.0\.1:\d+)")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium."""
    with sync_playwright() as playwright:
        # Chromium's own sandbox does not work for root.
        options = ["--no-sandbox"] if os.geteuid() == 0 else []
        running = playwright.chromium.launch(executable_path=find(), args=options)
        yield running
        running.close()


@pytest.fixture
def page(browser: Browser, address: str, local: LocalRun) -> Iterator[Page]:
    """A page of Airflow's UI, logged in through its own form with what the run printed."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(address)
    page.get_by_label("Username").fill("admin")
    page.get_by_label("Password").fill(local.told(r"password (\S+)\)"))
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name="Dags").first.wait_for()
    yield page
    context.close()
