"""The timeline as a table with filters, a page for each event with what people decide about it, and the rows as CSV and JSON.

Every route asks for a user who may read assets, those that decide for one who may change them.
An application mounted into Airflow inherits no login, so the guard stands on this whole application, style sheet included.
Everything in the page comes from news articles, so it is escaped by the template, and the page may load nothing but itself.
"""

from collections.abc import Awaitable, Callable, Iterator
from itertools import chain, islice
from typing import Annotated, Any

from airflow.api_fastapi.app import get_auth_manager
from airflow.api_fastapi.core_api.security import GetUserDep, requires_access_asset
from airflow.sdk import BaseHook
from airflow.sdk.exceptions import AirflowNotFoundException
from fastapi import Depends, FastAPI, Form, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse, StreamingResponse

from dateline import timeline
from dateline.chart import CLASSES, bars
from dateline.errors import DatelineError, Misuse
from dateline.export import fitting_csv
from dateline.linking.corrections import FIELDS
from dateline.ontology import STATUSES, TYPES
from dateline.reviewing.seen import Looked, look_at
from dateline.scoring.reliability import CUTS
from dateline.store.address import as_libpq_reads
from timeline_page.decide import ACTIONS, Decision, decide, from_this_page
from timeline_page.failing import failed, on_failure, on_refusal, query_of, status_of
from timeline_page.filters import ALLEGED, OPENING, Filters, strange_key, whole_number
from timeline_page.rendering import FOLDER, rendered

__all__ = ["app"]

_SHOWN = 500
_MOST = 10_000
_PIECE = 1_000  # lines of CSV
_FARTHEST = 999_999_999
_LISTS = {"types": sorted(TYPES), "statuses": STATUSES, "classes": CLASSES, "certainties": CUTS, "answers": ALLEGED}
_POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
_NOTHING = Looked(None, "", {})

_MAY_DECIDE = [Depends(requires_access_asset(method="PUT")), Depends(from_this_page)]

app = FastAPI(
    title="Dateline timeline",
    docs_url=None,
    redoc_url=None,
    openapi_url=None,
    dependencies=[Depends(requires_access_asset(method="GET"))],
    exception_handlers={HTTPException: on_refusal, DatelineError: on_failure},
)


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
    try:
        return as_libpq_reads(BaseHook.get_connection("timeline").get_uri())
    except AirflowNotFoundException as error:
        raise Misuse("Airflow has no connection `timeline`: set AIRFLOW_CONN_TIMELINE for the api-server, too") from error


@app.get("/", response_class=HTMLResponse)
def page(request: Request, filters: Annotated[Filters, Depends()], offset: str = "0") -> Response:
    """The chart, and the table, the newest events first; wrong input is told above the form. Asked for nothing, it opens with the
    events that are certain enough; whatever a least certainty leaves out is counted there."""
    if not request.query_params:
        filters = Filters(certainty=OPENING)
    begin = whole_number(offset, 0, _FARTHEST)
    problem = strange_key(request.query_params.multi_items(), "offset") or filters.problem
    if begin is None:
        problem = problem or f"{offset[:40]!r} is no number of events to pass over."
    nothing: dict[str, Any] = {"rows": [], "total": 0, "left_out": 0, "bars": [], "is_empty": False}
    shown = {"begin": begin or 0} | (nothing if problem else _found(filters, begin or 0))
    shown |= {"problem": problem, "filters": filters, "step": _SHOWN, "framed": _is_framed(request)}
    return HTMLResponse(rendered("page.html", **_LISTS, **shown), 422 if problem else 200)


def _found(filters: Filters, begin: int) -> dict[str, Any]:
    """A page of the events that fit, their number, that of those that fit but for their certainty, and the chart."""
    found = timeline.found(_database(), filters.values(), _SHOWN, begin, newest_first=True)
    return found._asdict() | {"total": found.total, "bars": bars(found.counts, *filters.window())}


@app.get("/event/{event_id}", response_class=HTMLResponse)
def event(request: Request, event_id: str, user: GetUserDep) -> Response:
    """One event: its row, the sentences that tell it, how it came about, what belongs to it, and what was decided about it."""
    return _event(request, event_id, user)


@app.post("/event/{event_id}", dependencies=_MAY_DECIDE)
def review(request: Request, event_id: str, user: GetUserDep, asked: Annotated[Decision, Form()]) -> Response:
    """Decide about an event, and lead to it as it is then; where that cannot be done, say why and keep what was typed."""
    if not _is_id(event_id):
        return _event(request, event_id, user)
    try:
        return RedirectResponse(decide(_database(), event_id, asked, user.get_name()) + query_of(request), 303)
    except DatelineError as error:
        problem = error
    try:
        return _event(request, event_id, user, problem, typed=None if asked.action == "undo" else asked)
    except DatelineError as error:  # nor can the event be shown: the database is away
        return failed(request, error, asked)


def _event(
    request: Request, event_id: str, user: Any, problem: DatelineError | None = None, typed: Decision | None = None
) -> Response:
    looked = look_at(_database(), event_id) if _is_id(event_id) else _NOTHING
    may_decide = get_auth_manager().is_authorized_asset(method="PUT", user=user)
    shown: dict[str, Any] = {"row": looked.row, "seen": looked.seen, **looked.parts}
    shown |= {"may_decide": may_decide, "actions": ACTIONS, "fields": FIELDS, "framed": _is_framed(request)}
    shown |= {"asked": event_id, "query": query_of(request), "problem": problem, "typed": typed}
    status = status_of(problem) if problem else 200 if looked.row else 404
    return HTMLResponse(rendered("event.html", **shown), status)


def _is_id(event_id: str) -> bool:
    """Whether an event may have this id: nothing else is put to the database, or into the address of an answer."""
    return event_id.isascii() and event_id.isalnum()


def _is_framed(request: Request) -> bool:
    """Whether the page is shown within Airflow's own, as far as the browser says so."""
    return request.headers.get("sec-fetch-dest") == "iframe"


@app.get("/events.json")
def events(
    request: Request, response: Response, filters: Annotated[Filters, Depends()], limit: str = str(_SHOWN), offset: str = "0"
) -> list[dict[str, Any]]:
    """The rows as JSON, the oldest events first; the headers tell how many fit and where the next ones are."""
    size, begin = whole_number(limit, 1, _MOST), whole_number(offset, 0, _FARTHEST)
    problem = strange_key(request.query_params.multi_items(), "limit", "offset") or filters.problem
    if problem or size is None or begin is None:
        raise HTTPException(422, problem or f"limit is a number from 1 to {_MOST}, offset one from 0 on.")
    found = timeline.found(_database(), filters.values(), size, begin)
    response.headers["X-Total-Count"] = str(found.total)
    if begin + size < found.total:
        following = request.url.path + filters.address(limit=size, offset=begin + size)
        response.headers["Link"] = f'<{following}>; rel="next"'
    return found.rows


@app.get("/events.csv")
def table(request: Request, filters: Annotated[Filters, Depends()]) -> Response:
    """All events that fit, the newest first, as a table for spreadsheets, which take UTF-8 for what it is by its mark alone."""
    if problem := strange_key(request.query_params.multi_items()) or filters.problem:
        raise HTTPException(422, problem)
    pieces = _pieces(fitting_csv(_database(), filters.values()))
    head = "\ufeff" + next(pieces)  # read before the answer begins, which can no longer tell of a failure then
    name = {"Content-Disposition": 'attachment; filename="timeline.csv"'}
    return StreamingResponse(chain((head,), pieces), media_type="text/csv", headers=name)


def _pieces(lines: Iterator[str]) -> Iterator[str]:
    """Some lines at a time: each piece costs a change of threads."""
    while piece := "".join(islice(lines, _PIECE)):
        yield piece


@app.get("/page.css")
def style() -> Response:
    """The style sheet; a mounted static folder would escape the guard."""
    return Response((FOLDER / "page.css").read_text(encoding="utf-8"), media_type="text/css")
