"""The timeline as a table with filters, a page for each event with what people decide about it, and the rows as JSON.

Every route asks for a user who may read assets, those that decide for one who may change them.
An application mounted into Airflow inherits no login, so the guard stands on this whole application, style sheet included.
Everything in the page comes from news articles, so it is escaped by the template, and the page may load nothing but itself.
"""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from airflow.api_fastapi.app import get_auth_manager
from airflow.api_fastapi.core_api.security import GetUserDep, requires_access_asset
from airflow.sdk import BaseHook
from fastapi import Depends, FastAPI, Form, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader

from dateline import reviews, timeline
from dateline.chart import CLASSES, bars
from dateline.corrections import FIELDS
from dateline.errors import Misuse
from dateline.event_table import interval
from dateline.ontology import STATUSES, TYPES
from dateline.resolve.tables import state_names
from timeline_page.decide import ACTIONS, Decision, decide, from_this_page
from timeline_page.filters import Filters, whole_number

__all__ = ["app"]

_FOLDER = Path(__file__).parent
_SHOWN = 500
_MOST = 10_000
_FARTHEST = 999_999_999
_LISTS = {"types": sorted(TYPES), "statuses": STATUSES, "classes": CLASSES}
_POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"

_MAY_DECIDE = [Depends(requires_access_asset(method="PUT")), Depends(from_this_page)]

app = FastAPI(
    title="Dateline timeline",
    docs_url=None,
    redoc_url=None,
    openapi_url=None,
    dependencies=[Depends(requires_access_asset(method="GET"))],
)
_templates = Environment(loader=FileSystemLoader(_FOLDER), autoescape=True)
_templates.filters["interval"] = lambda row: interval(row["date_earliest"], row["date_latest"])
_templates.filters["spaced"] = lambda code: code.replace("_", " ")
_templates.filters["country"] = lambda code: state_names().get(code, code)
_templates.tests["web_address"] = lambda url: _scheme(url) in ("http", "https")


def _scheme(url: str | None) -> str:
    try:
        return urlsplit(url or "").scheme
    except ValueError:
        return ""


@app.middleware("http")
async def harden(request: Request, answer: Callable[[Request], Awaitable[Response]]) -> Response:
    """Tell the browser to run no script, load nothing from elsewhere and keep no copy."""
    response = await answer(request)
    response.headers["Content-Security-Policy"] = _POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "same-origin"  # with no-referrer a form of the page itself would have no origin
    response.headers["Cache-Control"] = "no-store"
    return response


def _database() -> str:
    return str(BaseHook.get_connection("timeline").get_uri())


@app.get("/", response_class=HTMLResponse)
def page(filters: Annotated[Filters, Depends()], offset: str = "0") -> Response:
    """The chart, and the table, the newest events first; wrong input is told above the form."""
    begin = whole_number(offset, 0, _FARTHEST)
    problem = filters.problem or (None if begin is not None else f"{offset[:40]!r} is no number of events to pass over.")
    shown: dict[str, Any] = {"rows": [], "total": 0, "bars": [], "begin": begin or 0, "is_empty": False}
    if not problem:
        counts = timeline.counts(_database(), filters.values())
        rows = timeline.some(_database(), filters.values(), _SHOWN, shown["begin"], newest_first=True)
        is_empty = not counts and not timeline.some(_database(), {}, 1)
        shown |= {"rows": rows, "total": sum(row["events"] for row in counts), "bars": bars(counts), "is_empty": is_empty}
    return _rendered("page.html", 422 if problem else 200, problem=problem, filters=filters, step=_SHOWN, **_LISTS, **shown)


@app.get("/event/{event_id}", response_class=HTMLResponse)
def event(event_id: str, user: GetUserDep) -> Response:
    """One event: its row, the sentences that tell it, how it came about, what belongs to it, and what was decided about it."""
    return _event(event_id, user)


@app.post("/event/{event_id}", dependencies=_MAY_DECIDE)
def review(event_id: str, user: GetUserDep, asked: Annotated[Decision, Form()]) -> Response:
    """Decide about an event, and lead to it as it is then."""
    try:
        key = decide(_database(), event_id, asked, user.get_name())
    except Misuse as error:
        return _event(event_id, user, str(error))
    return RedirectResponse(key, 303)


def _event(event_id: str, user: Any, problem: str | None = None) -> Response:
    known = event_id.isascii() and event_id.isalnum()
    row = timeline.event(_database(), event_id) if known else None
    key = row["event_id"] if row else event_id
    parts = {"told": timeline.evidence, "life": timeline.life, "related": timeline.related, "decisions": reviews.decisions}
    shown: dict[str, Any] = {name: read(_database(), key) if known else [] for name, read in parts.items()}
    shown |= {"may_decide": get_auth_manager().is_authorized_asset(method="PUT", user=user), "actions": ACTIONS, "fields": FIELDS}
    status = 422 if problem else 200 if row else 404
    return _rendered("event.html", status, row=row, asked=event_id, problem=problem, **shown)


def _rendered(name: str, status: int, **values: Any) -> Response:
    return HTMLResponse(_templates.get_template(name).render(**values), status)


@app.get("/events.json")
def events(
    request: Request, response: Response, filters: Annotated[Filters, Depends()], limit: str = str(_SHOWN), offset: str = "0"
) -> list[dict[str, Any]]:
    """The rows as JSON, the oldest events first; the headers tell how many fit and where the next ones are."""
    size, begin = whole_number(limit, 1, _MOST), whole_number(offset, 0, _FARTHEST)
    if filters.problem or size is None or begin is None:
        raise HTTPException(422, filters.problem or f"limit is a number from 1 to {_MOST}, offset one from 0 on.")
    total = timeline.total(_database(), filters.values())
    response.headers["X-Total-Count"] = str(total)
    if begin + size < total:
        following = request.url.path + filters.address(limit=size, offset=begin + size)
        response.headers["Link"] = f'<{following}>; rel="next"'
    return timeline.some(_database(), filters.values(), size, begin)


@app.get("/page.css")
def style() -> Response:
    """The style sheet; a mounted static folder would escape the guard."""
    return Response((_FOLDER / "page.css").read_text(encoding="utf-8"), media_type="text/css")
