"""What a run has to read: its sources, and the days that no scheduled run took before it.

What tasks tell each other stands openly in Airflow (logs, XCom, rendered fields), and an address may hold a login: a source is
told by its name and its file alone, and noted in the table `sources` without the login.
"""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from dateline.errors import Misuse
from dateline.records import Source
from dateline.store.articles import save_source
from dateline.store.postgres import connect, rows

__all__ = ["note_source", "plan_sources", "planned_source", "scheduled_until"]


def plan_sources(database_url: str, sources_file: str, names: list[str] | None = None, most: int = 1024) -> list[dict[str, str]]:
    """The sources to read, each as `planned_source` wants it. `most`: over how many Airflow maps a task (core.max_map_length).

    Raises Misuse for a name that the file does not have, and for more sources than that.
    """
    file = Path(sources_file).absolute()
    chosen = _chosen(file, names)
    if len(chosen) > most:
        advice = "split the file, name some of them in `sources`, or raise core.max_map_length in the settings of Airflow"
        raise Misuse(f"{len(chosen)} sources of {file} are more than the {most} that one run may have: {advice}")
    with connect(database_url) as connection:
        for source in chosen:
            note_source(connection, source)
    return [{"name": source.name, "sources_file": str(file)} for source in chosen]


def planned_source(planned: dict[str, Any]) -> Source:
    """A source that was planned, as its file has it now: what was corrected there holds for a task that is cleared.

    Raises Misuse when it is no longer there. One that an older Dateline planned tells all by itself.
    """
    if "location" in planned:
        return Source(**planned)
    (source,) = _chosen(Path(planned["sources_file"]), [planned["name"]])
    return source


def note_source(connection: Any, source: Source) -> None:
    """Insert or update a source that is read."""
    from dateline.ingest.address import without_login

    save_source(connection, replace(source, location=without_login(source.location)))


def scheduled_until(database_url: str, due: datetime) -> date | None:
    """The first day (UTC) after those of the scheduled run before the one that is `due`; None: there was none.

    The timeline keeps it: Airflow's database may have been made anew, and names runs by hand and backfills too.
    """
    with connect(database_url) as connection:
        found = rows(connection, "scheduled_until", {"due": due.astimezone(UTC).date()})
    until: date | None = found[0]["until"]
    return until


def _chosen(file: Path, names: list[str] | None) -> list[Source]:
    from dateline.ingest import read_sources

    sources = read_sources(file)
    unknown = set(names or ()) - {source.name for source in sources}
    if unknown:
        wanted = f"{file} has no source {', '.join(sorted(unknown))}: it has {', '.join(s.name for s in sources)}"
        is_path = any(Path(name).is_absolute() for name in unknown)
        raise Misuse(wanted + ("; a path must be that of a YAML file of sources, ending in .yaml or .yml" if is_path else ""))
    return [source for source in sources if not names or source.name in names]
