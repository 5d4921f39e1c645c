"""`dateline db`: the timeline's database."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from dateline.contract import json_line
from dateline.errors import Misuse
from dateline.settings import Settings

__all__ = ["database"]

database = typer.Typer(no_args_is_help=True, help="The timeline's database.")


@database.command("upgrade")
def upgrade() -> None:
    """Bring the timeline's database to the newest migration; one that is missing is made, and so are the roles of its readers.

    Example: dateline db upgrade
    """
    from dateline.local.databases import ensure_database, timeline_database
    from dateline.store.postgres import head, migrate

    with timeline_database() as url:  # a local one is migrated already
        ensure_database(url)
        applied = migrate(url)
    typer.echo("\n".join([*applied, f"the database is up to date, at migration {head()}"]), err=True)


@database.command("serve")
def serve() -> None:
    """Keep the local Postgres up until Ctrl-C, without Airflow, and print the address that `dateline db reader` prints.

    Example: dateline db serve
    """
    from dateline.local.reader import reader_address
    from dateline.local.serve import served

    settings = Settings()
    with served(settings) as (url, wait):
        typer.echo(reader_address(url, settings.home))
        typer.echo("Ctrl-C stops the server.", err=True)
        wait()


@database.command("reader")
def reader(
    new: Annotated[bool, typer.Option("--new", help="A new password: whoever has the old address is let in no more.")] = False,
) -> None:
    """Print the address of the role `dateline_reader`, which may read the views and nothing else; the same one each time.
    Needs a server that runs: that of `dateline db serve`, of `make run`, or of DATELINE_DATABASE_URL.

    Example: psql "$(dateline db reader)"
    """
    from dateline.local.databases import database_that_is_up
    from dateline.local.reader import reader_address

    url = database_that_is_up()
    if url is None:
        raise Misuse("no server runs: start one in another terminal with `dateline db serve` or `make run`")
    typer.echo(reader_address(url, Settings().home, new))


@database.command("sql")
def sql(statement: Annotated[str, typer.Argument(help="One SELECT (or WITH, VALUES, EXPLAIN, SHOW) over the views.")]) -> None:
    """Answer one SQL query over the views, as the read-only role. Example: dateline db sql "SELECT * FROM upcoming" """
    from dateline.local.databases import timeline_database
    from dateline.store.postgres import answer

    with timeline_database() as url, _ended_by_ctrl_c():
        found = answer(url, statement, lambda notice: typer.echo(f"dateline: {notice}", err=True))
        sys.stdout.writelines(json_line(row) + "\n" for row in found)


@contextmanager
def _ended_by_ctrl_c() -> Iterator[None]:
    """Within the block Ctrl-C ends a query at once, here and on the server; else the driver would wait for its answer first."""
    from psycopg2 import errors
    from psycopg2.extensions import set_wait_callback
    from psycopg2.extras import wait_select

    set_wait_callback(wait_select)
    try:
        yield
    except Misuse as error:
        if isinstance(error.__cause__, errors.QueryCanceled) and "timeout" not in str(error):
            raise KeyboardInterrupt from error
        raise
    finally:
        set_wait_callback(None)
