"""The plain function behind `dateline run`."""

import json
import subprocess
import sys
import time
from pathlib import Path

from rich.console import Console

from dateline import timeline
from dateline.errors import Misuse
from dateline.event_table import less_certain_text, show, timeline_table
from dateline.ingest.sources import source_for_file
from dateline.local.launcher import Local, Wishes, local_run, only_one
from dateline.local.logins import roles_of
from dateline.local.places import state_folder
from dateline.local.stopping import Stopped, StopRequest
from dateline.run_params import window_of
from dateline.settings import Settings, sample_sources
from dateline.store.postgres import connect
from dateline.versions.activation import not_shown
from dateline.versions.folders import active_name, chosen_name

__all__ = ["run", "settings_of_run"]

_SHOWN = 1000


def run(*, once: bool = False, articles: Path | None = None, sources: Path | None = None, port: int | None = None) -> int:
    """Make a timeline with a local Airflow and show it; then serve until Ctrl-C, unless `once`. Returns the exit status.

    `articles`: a JSON Lines file of articles; `sources`: a YAML file of sources; neither: `DATELINE_SOURCES_FILE`, else the
    project's samples. The daily runs of Airflow read the same.
    0: every run succeeded (and, when serving, the user stopped it); 1: a run failed; 130: stopped before the timeline.
    Raises Misuse or Outside when the run cannot be brought up, Misuse too without a tagger and beside a run of this state folder.
    """
    settings = Settings()
    chosen_name()  # a run without a tagger would tell so when all else is up and read
    roles_of(settings.users)  # one with wrong logins too
    with only_one(state_folder(settings.home)):  # first of all: what a run that is up reads every day stands in that folder
        wishes = Wishes(port, scheduled=not once)
        return _run(settings_of_run(settings, articles, sources), wishes)


def _run(settings: Settings, wishes: Wishes) -> int:
    begun = time.monotonic()
    console = Console(width=None if sys.stdout.isatty() else 160)
    console.print(f"reading {settings.sources_file} once before the run, to learn its days", highlight=False, markup=False)
    days = window_of(str(settings.sources_file))
    stop = StopRequest()
    stop.listen()
    status = 130
    try:
        with local_run(settings, wishes, stop, console) as local:
            status = 0 if local.make_timeline(settings.sources_file, days) else 1
            _show(local, console)
            if status == 0 and settings.sources_file == sample_sources():
                _evaluate_samples(local, console)
            console.print(f"{time.monotonic() - begun:.0f} s from the command to the timeline", highlight=False)
            if wishes.scheduled:
                _say_where(local, console)
                local.serve()
    except Stopped:
        console.print("stopped")
    return status


def settings_of_run(settings: Settings, articles: Path | None = None, sources: Path | None = None) -> Settings:
    """The settings with the file of sources that was asked for; for bare articles one is written. Raises Misuse for both."""
    if articles and sources:
        raise Misuse("Give --articles or --sources, not both.")
    file = sources or settings.sources_file
    if articles:
        source = source_for_file(articles)
        file = state_folder(settings.home) / "articles.yaml"
        # JSON is YAML, and quotes whatever stands in a path.
        entry = {"name": source.name, "kind": source.kind, "path": source.location}
        file.write_text(json.dumps([entry], ensure_ascii=False) + "\n", encoding="utf-8")
    return settings.model_copy(update={"sources_file": file.absolute()})


def _show(local: Local, console: Console) -> None:
    found = timeline.found(local.databases.timeline, {"certainty": timeline.OPENING}, _SHOWN)
    show(timeline_table(found.rows))
    fitting = found.total
    more = f" (the first of {fitting}; all of them: dateline timeline --limit {fitting})" if fitting > _SHOWN else ""
    console.print(f"{len(found.rows)} events{more}", highlight=False)
    if found.left_out:
        console.print(less_certain_text(found.left_out, fitting + found.left_out, timeline.OPENING), highlight=False)
    with connect(local.databases.timeline) as connection:
        if warning := not_shown(connection, active_name()):
            console.print(warning, style="yellow", highlight=False, markup=False)


def _evaluate_samples(local: Local, console: Console) -> None:
    command = [sys.executable, "-m", "dateline.cli", "evaluate", "samples"]
    done = subprocess.run(command, env=local.environment, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    console.print((done.stdout if done.returncode == 0 else done.stderr).strip(), highlight=False, markup=False)


def _say_where(local: Local, console: Console) -> None:
    address = local.airflow.address
    others = len(roles_of(Settings().users)) > 1
    console.print(
        f"\nAirflow        {address}   (user admin, password {local.airflow.password})\n"
        + (f"More logins    {local.airflow.passwords}\n" if others else "")
        + f"Timeline page  {address}/plugin/timeline\n"
        f"SQL            {local.databases.timeline}\n"
        f"Airflow's CLI  make airflow ARGS='dags list'\n"
        "Ctrl-C stops everything.",
        highlight=False,
        markup=False,  # "[::1]" is an address
        soft_wrap=True,
    )
