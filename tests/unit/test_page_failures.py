"""What the timeline page answers without a login, and when the database fails: a browser is helped on, a program told so."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from fastapi import FastAPI, HTTPException
from fastapi.testclient import TestClient

from dateline.errors import Bug, DatelineError, Misuse, Outside

BROWSER = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
AWAY = Outside("no answer from the database at <nowhere>: is it running?")
Client = Callable[..., TestClient]


@pytest.fixture
def client(repository: Path, monkeypatch: pytest.MonkeyPatch) -> Client:
    """A visitor of a server on which the page stands as in Airflow's, and every route of it raises an error."""
    monkeypatch.syspath_prepend(str(repository / "plugins"))
    from timeline_page.failing import on_failure, on_refusal

    def made(error: Exception, root_path: str = "") -> TestClient:
        page, server = (
            FastAPI(exception_handlers={HTTPException: on_refusal, DatelineError: on_failure}),
            FastAPI(root_path=root_path),
        )

        @page.api_route("/{rest:path}", methods=["GET", "POST"])
        def answer(rest: str) -> None:
            raise error

        server.mount("/timeline", page)
        return TestClient(server, follow_redirects=False)

    return made


def login_of(answer: Any) -> tuple[str, str]:
    """The path to which an answer leads, and where that leads on to."""
    where = urlsplit(answer.headers["location"])
    assert (where.scheme, where.netloc) == ("", "")
    return where.path, parse_qs(where.query)["next"][0]


@pytest.mark.parametrize("root_path", ["", "/airflow"])
@pytest.mark.parametrize(
    "asked", ["/", "/?actor=USA&from=2024-03-01&with=S%C3%A3o+T", "/event/0123456789abcdef", "/events.csv?type=summit"]
)
def test_a_browser_without_a_login_is_led_to_it_and_back(client: Client, asked: str, root_path: str) -> None:
    for error in (
        HTTPException(401, "Not authenticated"),
        HTTPException(401, "Token Expired"),
        HTTPException(403, "Invalid JWT token"),
    ):
        answer = client(error, root_path).get(f"{root_path}/timeline{asked}", headers=BROWSER)
        assert answer.status_code == 307
        assert login_of(answer) == (f"{root_path}/api/v2/auth/login", f"{root_path}/timeline{asked}")


@pytest.mark.parametrize(
    "asked", ["/timeline//evil.example/", "/timeline/?next=https://evil.example", "/timeline/%2F%2Fevil.example"]
)
def test_the_login_leads_to_no_other_server(client: Client, asked: str) -> None:
    _, following = login_of(client(HTTPException(401)).get(asked, headers=BROWSER))
    assert following.startswith("/timeline/")


@pytest.mark.parametrize(
    ("method", "headers", "error"),
    [
        ("GET", {"accept": "*/*"}, HTTPException(401, "Not authenticated")),
        ("GET", {"accept": "application/json"}, HTTPException(401, "Not authenticated")),
        ("GET", {"accept": "text/css,*/*;q=0.1"}, HTTPException(401, "Not authenticated")),
        ("GET", BROWSER | {"authorization": "Bearer x"}, HTTPException(401, "Token Expired")),
        ("POST", BROWSER, HTTPException(401, "Not authenticated")),
        ("GET", BROWSER, HTTPException(403, "Forbidden")),
        ("GET", BROWSER, HTTPException(422, "'x' is no filter")),
    ],
)
def test_programs_forms_and_whoever_may_not_are_refused_as_before(
    client: Client, method: str, headers: dict[str, str], error: HTTPException
) -> None:
    answer = client(error).request(method, "/timeline/", headers=headers)
    assert (answer.status_code, answer.json()) == (error.status_code, {"detail": error.detail})


@pytest.mark.parametrize(
    ("error", "status"), [(AWAY, 503), (Bug("two events have one id"), 503), (Misuse("run db upgrade"), 422)]
)
def test_an_error_of_datelines_own_is_told_as_a_page_or_as_json(client: Client, error: DatelineError, status: int) -> None:
    for asked in ("/timeline/", "/timeline/event/0123456789abcdef"):
        page = client(error, "/airflow").get(f"/airflow{asked}", headers=BROWSER)
        assert (page.status_code, page.headers["content-type"]) == (status, "text/html; charset=utf-8")
        assert str(error).replace("<", "&lt;").replace(">", "&gt;") in page.text
        assert 'href="/airflow/timeline/page.css"' in page.text
        assert '<a href="/airflow/timeline/">Timeline</a>' in page.text
        assert "<form" not in page.text
        told = client(error).get(asked, headers={"accept": "application/json"})
        assert (told.status_code, told.json()) == (status, {"detail": str(error)})


def test_a_form_that_met_a_failure_can_be_sent_again_as_it_was(client: Client) -> None:
    from fastapi import Request
    from timeline_page.decide import Decision
    from timeline_page.failing import failed

    asked = Decision(action="correct", field="date", value="2024-03-10", note='by "them"', items=["m1", "m2"], seen='["x"]')
    where = {"path": "/timeline/event/0123456789abcdef", "query_string": b"actor=USA&offset=500", "root_path": "/timeline"}
    request = Request({"type": "http", "headers": [(b"accept", b"text/html")], **where})
    page = failed(request, AWAY, asked)
    told = bytes(page.body).decode()
    assert page.status_code == 503
    assert "correct; date; 2024-03-10; by &#34;them&#34;" in told
    assert '<a href="/timeline/?actor=USA&amp;offset=500">Timeline</a>' in told
    assert '<a href="">the event' in told
    fields = ("action", "correct"), ("field", "date"), ("value", "2024-03-10"), ("note", "by &#34;them&#34;"), ("items", "m1")
    for name, value in (*fields, ("items", "m2"), ("seen", "[&#34;x&#34;]")):
        assert f'<input type="hidden" name="{name}" value="{value}">' in told
