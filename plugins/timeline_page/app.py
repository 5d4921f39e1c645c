"""The timeline as a table with filters, and the same rows as JSON. Every route asks for a user who may read assets.

An application mounted into Airflow inherits no login, so the guard stands on this whole application, style sheet included.
Everything in the page comes from news articles, so it is escaped by the template, and the page may load nothing but itself.
"""

from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from airflow.api_fastapi.core_api.security import requires_access_asset
from airflow.sdk import BaseHook
from fastapi import Depends, FastAPI, HTTPException, Query, Request, Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader

from dateline import timeline
from dateline.event_table import interval
from dateline.ontology import TYPES

__all__ = ["app"]

_FOLDER = Path(__file__).parent
_SHOWN = 500
_POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"

app = FastAPI(
    title="Dateline timeline",
    docs_url=None,
    redoc_url=None,
    openapi_url=None,
    dependencies=[Depends(requires_access_asset(method="GET"))],
)
_templates = Environment(loader=FileSystemLoader(_FOLDER), autoescape=True)
_templates.filters["interval"] = lambda row: interval(row["date_earliest"], row["date_latest"])


@app.middleware("http")
async def harden(request: Request, answer: Callable[[Request], Awaitable[Response]]) -> Response:
    """Tell the browser to run no script, load nothing from elsewhere and keep no copy."""
    response = await answer(request)
    response.headers["Content-Security-Policy"] = _POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Cache-Control"] = "no-store"
    return response


class Filters:
    """What the form asks for; a field left empty arrives as an empty string and means all."""

    def __init__(
        self,
        event_type: Annotated[str, Query(alias="type", max_length=40)] = "",
        actor: Annotated[str, Query(max_length=200)] = "",
        earliest: Annotated[str, Query(alias="from", max_length=10)] = "",
        latest: Annotated[str, Query(alias="to", max_length=10)] = "",
    ) -> None:
        self.event_type, self.actor = event_type, actor.strip()
        self.earliest, self.latest = _day(earliest), _day(latest)

    def rows(self) -> list[dict[str, Any]]:
        """The rows of the view `timeline` that fit, at most 500."""
        database_url = str(BaseHook.get_connection("timeline").get_uri())
        return timeline.rows(
            database_url,
            event_type=self.event_type or None,
            actor=self.actor or None,
            earliest=self.earliest,
            latest=self.latest,
            limit=_SHOWN,
        )


def _day(text: str) -> str | None:
    try:
        return date.fromisoformat(text).isoformat() if text else None
    except ValueError as error:
        raise HTTPException(422, f"{text!r} is no date; write it as 2021-06-16.") from error


@app.get("/", response_class=HTMLResponse)
def page(filters: Annotated[Filters, Depends()]) -> str:
    """The table."""
    rows = filters.rows()
    return _templates.get_template("page.html").render(rows=rows, filters=filters, types=sorted(TYPES), shown=_SHOWN)


@app.get("/events.json")
def events(filters: Annotated[Filters, Depends()]) -> list[dict[str, Any]]:
    """The same rows as JSON."""
    return filters.rows()


@app.get("/page.css")
def style() -> Response:
    """The style sheet; a mounted static folder would escape the guard."""
    return Response((_FOLDER / "page.css").read_text(encoding="utf-8"), media_type="text/css")
