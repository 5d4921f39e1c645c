"""`dateline timeline`: the rows of the view `timeline`, as a table for people or as JSON for programs."""

import sys
from collections.abc import Sequence
from enum import StrEnum
from shlex import quote
from typing import Annotated, Any

import typer

from dateline.commands.models import share
from dateline.contract import json_line
from dateline.errors import Misuse
from dateline.ontology import STATUSES, TYPES
from dateline.run_params import days_between

__all__ = ["timeline"]


class Format(StrEnum):
    """How rows are printed."""

    table = "table"
    json = "json"


def timeline(
    event_type: Annotated[str | None, typer.Option("--type", help="Only this event type.")] = None,
    actor: Annotated[
        str | None, typer.Option(help="A code in capitals (RUS), or the beginning of a name's word (putin).")
    ] = None,
    other: Annotated[str | None, typer.Option("--with", help="Another actor who takes part as well.")] = None,
    status: Annotated[str | None, typer.Option(help="Only this status: occurred, ongoing, planned, ...")] = None,
    is_alleged: Annotated[
        bool | None, typer.Option("--alleged/--not-alleged", help="Only those that are only alleged, or only the others.")
    ] = None,
    earliest: Annotated[str | None, typer.Option("--from", help="First day, YYYY-MM-DD.")] = None,
    latest: Annotated[str | None, typer.Option("--to", help="Last day, YYYY-MM-DD.")] = None,
    least: Annotated[float | None, typer.Option("--certainty", callback=share, help="The least, 0 to 1; 0: all.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1_000_000_000, help="At most so many events, the oldest.")] = 1000,
    output: Annotated[Format, typer.Option("--format", help="table or json (one event a line).")] = Format.table,
) -> None:
    """Print the timeline. Asked for nothing, the table opens with the events that are certain enough, as the timeline page does.

    Example: dateline timeline --actor RUS --with GBR --from 2021-06-01 --certainty 0.5 --format json
    """
    first, last = days_between(earliest, latest)
    asked: dict[str, object] = {"event_type": _named("event type", event_type, sorted(TYPES)), "actor": actor, "other": other}
    asked |= {"status": _named("status", status, STATUSES), "earliest": first, "latest": last, "certainty": least or None}
    asked["is_alleged"] = is_alleged
    if empty := [option for option, name in (("--actor", actor), ("--with", other)) if name is not None and not name.strip()]:
        raise Misuse(f"{empty[0]} is empty: give a code (RUS) or how a word of a name begins, or leave it out")
    _print(asked, limit, output, opens=output is Format.table and least is None and set(asked.values()) == {None})


def _print(asked: dict[str, Any], limit: int, output: Format, *, opens: bool) -> None:
    """The rows, and beside them what else would find more; `opens`: those that are certain enough, and how many are not."""
    from dateline.event_table import less_certain_text, show, timeline_table
    from dateline.local.databases import timeline_database
    from dateline.timeline import OPENING, found

    if opens:
        asked = asked | {"certainty": OPENING}
    with timeline_database() as url:
        fitting = found(url, asked, limit)
    if output is Format.json:
        sys.stdout.writelines(json_line(row) + "\n" for row in fitting.rows)
    else:
        show(timeline_table(fitting.rows))
    _tell_more({"--actor": asked["actor"], "--with": asked["other"]}, len(fitting.rows))
    if (total := fitting.total) > limit:
        typer.echo(f"the first {limit} of {total} events: --limit {total} prints them all", err=True)
    if opens and fitting.left_out:
        typer.echo(less_certain_text(fitting.left_out, total + fitting.left_out, OPENING), err=True)


def _named(kind: str, name: str | None, names: Sequence[str]) -> str | None:
    """A name of the ontology, also as pages show it (`phone call`)."""
    found = name and name.replace(" ", "_")
    if name is not None and found not in names:
        raise Misuse(f"{name!r} is no {kind}: one of {', '.join(names)}")
    return found


def _tell_more(asked: dict[str, str | None], found: int) -> None:
    from dateline.known_names import known_as

    for option, name in asked.items():
        for more, whom in known_as(name or ""):
            typer.echo(f"{name!r} finds names in which a word begins so; {option} {quote(more)} finds {whom}", err=True)
    if not found:
        typer.echo("no event fits", err=True)
