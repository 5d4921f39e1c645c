"""The pages as HTML. Everything in them comes from news articles, so the templates escape it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from dateline.actors.tables import state_names
from dateline.event_table import chance_text, interval, status_text
from dateline.linking.typed_values import typed_value
from dateline.ontology import STATUS_MEANINGS, TYPES
from timeline_page.filters import OPENING

__all__ = ["FOLDER", "rendered"]

FOLDER = Path(__file__).parent
ALLEGED = "wherever it is told with this status, only an interested party asserts it"


def rendered(name: str, **values: Any) -> str:
    """A template of this folder, filled in."""
    return _templates.get_template(name).render(**values)


def _names(names: Sequence[str]) -> Markup:
    """Names, each with a direction of writing of its own: else the arrow between two Arabic ones would lead the wrong way."""
    return Markup(", ").join(Markup("<bdi>{}</bdi>").format(name) for name in names)


def _minute(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def _scheme(url: str | None) -> str:
    try:
        return urlsplit(url or "").scheme
    except ValueError:
        return ""


_templates = Environment(loader=FileSystemLoader(FOLDER), autoescape=True)
_templates.filters["interval"] = lambda row: interval(row["date_earliest"], row["date_latest"])
_templates.filters["spaced"] = lambda code: code.replace("_", " ")
_templates.filters["country"] = lambda code: state_names().get(code, code)
_templates.filters["names"] = _names
_templates.filters["minute"] = _minute
_templates.filters["chance"] = chance_text
_templates.filters["status"] = status_text
_templates.filters["typed"] = lambda value, field: typed_value(field, value)
_templates.tests["web_address"] = lambda url: _scheme(url) in ("http", "https")
_templates.globals |= {"meanings": STATUS_MEANINGS, "kinds": TYPES, "opening": OPENING, "alleged": ALLEGED}
