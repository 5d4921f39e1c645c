"""The timeline in Airflow's own UI: an entry of the navigation, and the page behind it (`timeline_page/`).

Airflow imports this file in every process, tasks included: so the page is imported only by the API server, on its first look.
"""

from functools import cached_property
from typing import Any

from airflow.plugins_manager import AirflowPlugin

__all__ = ["DatelinePlugin"]


class DatelinePlugin(AirflowPlugin):
    """Nav entry `Timeline`; the page is served under `/timeline/`."""

    name = "dateline"
    # The href is relative and ends in a slash: without it, Airflow's own UI would answer.
    external_views = [  # noqa: RUF012 - Airflow reads a plain class attribute
        {"name": "Timeline", "href": "timeline/", "destination": "nav", "url_route": "timeline", "nav_top_level": True}
    ]

    @cached_property
    def fastapi_apps(self) -> list[dict[str, Any]]:
        """The page, an application of its own that Airflow mounts."""
        from timeline_page.app import app

        return [{"app": app, "url_prefix": "/timeline", "name": "Dateline timeline"}]
