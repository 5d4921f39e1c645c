"""What is answered where a page cannot be: the way to Airflow's login, or what failed. Programs, which take no HTML, are told in
JSON, as by Airflow's API."""

from typing import Any
from urllib.parse import quote, urlencode

from fastapi import HTTPException, Request, Response
from fastapi.exception_handlers import http_exception_handler
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from pydantic import ValidationError

from dateline.errors import DatelineError, Misuse
from timeline_page.decide import Decision, from_this_page
from timeline_page.rendering import rendered

__all__ = ["failed", "on_failure", "on_refusal", "query_of", "status_of"]

_LOGIN = "/api/v2/auth/login"  # leads to the form of whichever auth manager Airflow has, and from there to `next`


def status_of(error: DatelineError) -> int:
    """The status of an answer: 422 where asking otherwise helps, else 503."""
    return 422 if isinstance(error, Misuse) else 503


async def on_refusal(request: Request, error: HTTPException) -> Response:
    """Lead a browser without a login to that, and from there to what it asked for; a decision that met this is kept, to be sent
    once more. All else is answered as FastAPI does."""
    is_login_lacking = error.status_code == 401 or (error.status_code == 403 and error.detail == "Invalid JWT token")
    if is_login_lacking and _takes_html(request) and "authorization" not in request.headers:
        if request.method == "GET":
            return RedirectResponse(_login(request))
        if asked := await _own_decision(request):
            return _refused(request, "Your login has ended.", 401, asked, _login(request))
    return await http_exception_handler(request, error)


async def _own_decision(request: Request) -> Decision | None:
    """What the form of an event's own page held; of another site's nothing, which would else go out as this page's own."""
    try:
        from_this_page(request)
        form = await request.form()
        return Decision.model_validate({**form, "items": form.getlist("items")})
    except (HTTPException, ValidationError):
        return None


async def on_failure(request: Request, error: DatelineError) -> Response:
    """Tell of any error of Dateline's own on the way to an answer."""
    return failed(request, error)


def failed(request: Request, error: DatelineError, asked: Decision | None = None) -> Response:
    """What failed and, after a form, what it held, to be sent once more."""
    if not _takes_html(request):
        return JSONResponse({"detail": str(error)}, status_of(error))
    return _refused(request, str(error), status_of(error), asked)


def _refused(request: Request, problem: str, status: int, asked: Decision | None, login: str = "") -> Response:
    is_event = "/event/" in request.scope["path"]  # whose address holds the filters of the list that led there
    shown: dict[str, Any] = {"root": request.scope.get("root_path", "") + "/", "problem": problem, "asked": asked, "login": login}
    return HTMLResponse(rendered("failed.html", query=query_of(request) if is_event else "", **shown), status)


def _takes_html(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "")


def query_of(request: Request) -> str:
    """The query of an address as it came: of an event's, the filters of the list that led there, for the way back."""
    return f"?{request.url.query}" if request.url.query else ""


def _login(request: Request) -> str:
    """The address of the login, under the path at which Airflow is served; `next` is a path of this server in any case."""
    local = "/" + quote(request.scope["path"]).lstrip("/")
    return f"{request.scope.get('app_root_path', '')}{_LOGIN}?{urlencode({'next': local + query_of(request)})}"
