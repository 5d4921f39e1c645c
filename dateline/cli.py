"""The command line. Batch commands read JSON Lines from a file or `-` and write one line for each; messages go to stderr."""

import errno
import os
import sys
from importlib.metadata import version
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer

from dateline.commands import (
    batch,
    checks,
    combine,
    corpus,
    database,
    evaluate,
    export,
    linking,
    load,
    models,
    review,
    second,
    timeline,
    weights,
)
from dateline.errors import DatelineError, Misuse
from dateline.local.room import lack_of_room

__all__ = ["app", "main"]

_FULL = (errno.ENOSPC, errno.EDQUOT)
_CUT_OFF = (*_FULL, errno.EFBIG, errno.EIO)
_CLOSED = (errno.EACCES, errno.EPERM, errno.ENAMETOOLONG, errno.ELOOP)  # a path that nothing could be looked up by

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)
app.command("extract")(batch.extract)
app.command("load")(load.load)
app.command("timeline")(timeline.timeline)
app.add_typer(batch.inspect, name="inspect")
batch.inspect.command("leaders")(checks.leaders)
batch.inspect.command("unresolved")(checks.unresolved)
app.command("train")(models.train)
app.add_typer(evaluate.evaluate, name="evaluate")
evaluate.evaluate.command("linking")(linking.linking)
evaluate.evaluate.command("within")(linking.within)
evaluate.evaluate.command("coreference")(linking.coreference)
app.add_typer(models.models, name="models")
for name, command in (
    ("mean", combine.mean),
    ("ensemble", combine.ensemble),
    ("second", second.second),
    ("affiliations", weights.affiliations),
    ("sides", weights.sides),
    ("dates", weights.dates),
    ("certainty", weights.certainty),
    ("activate", linking.activate),
    ("undo", linking.undo),
    ("diff", linking.diff),
    ("retag", load.retag),
):
    models.models.command(name)(command)
app.add_typer(review.review, name="review")
app.command("export")(export.export)
app.add_typer(corpus.corpus, name="corpus")
app.add_typer(database.database, name="db")


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(f"Dateline {version('dateline')}")
        raise typer.Exit


@app.callback()
def options(
    _: Annotated[bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Which release this is.")] = False,
) -> None:
    """What holds for all commands."""


@app.command("run")
def run(
    once: Annotated[bool, typer.Option("--once", help="Stop after printing the timeline.")] = False,
    articles: Annotated[
        Path | None, typer.Option(help="Your own articles: JSON Lines, .txt, .html (also .gz), a feed, or a folder of one kind.")
    ] = None,
    sources: Annotated[Path | None, typer.Option(help="A sources.yaml of your own.")] = None,
    port: Annotated[
        int | None,
        typer.Option(min=1, max=65535, help="Port of the Airflow UI; by default that of last time, else 8080 or a free one."),
    ] = None,
) -> None:
    """Start Postgres and Airflow, run `daily_timeline` over the samples or your own articles, print the timeline, serve until
    Ctrl-C.

    Example: dateline run --once --articles my_articles.jsonl
    """
    from dateline.local.command import run as local_run

    raise typer.Exit(local_run(once=once, articles=articles, sources=sources, port=port))


def _refuse_bytes(arguments: list[str]) -> None:
    """Raises Misuse for an argument that is no text, unless a file is called so: no database and no JSON could hold it."""
    for argument in arguments:
        shown = os.fsencode(argument).decode("utf-8", "backslashreplace")
        if any("\ud800" <= sign <= "\udfff" for sign in argument) and not os.path.lexists(argument):
            raise Misuse(f"the argument '{shown}' is not UTF-8: write it so, or set the terminal to UTF-8")


def main() -> None:
    """Run the command; an error of Dateline's own prints one line and exits with 2 (misuse) or 1, output that cannot be written
    with 1, a path that this user may not look at with 2."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - it was closed by whoever began the program
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # as JSON and the exports are, whatever the locale says
    try:
        try:
            _refuse_bytes(sys.argv[1:])
            app()
        finally:
            sys.stdout.flush()  # what does not fit on the disk is told here, not by Python at its end
    except DatelineError as error:
        print(f"dateline: {error}{lack_of_room(error)}", file=sys.stderr)
        raise SystemExit(2 if isinstance(error, Misuse) else 1) from error
    except OSError as error:
        if error.errno in _CLOSED and error.filename:
            print(f"dateline: {error.filename} cannot be used: {error.strerror}", file=sys.stderr)
            raise SystemExit(2) from error
        if error.errno not in _CUT_OFF:
            raise
        name, advice = error.filename or "the output", "; free some and run it again" if error.errno in _FULL else ""
        print(f"dateline: {name} cannot be written to its end: {error.strerror}{advice}", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else what is left is tried once more at exit
        raise SystemExit(1) from error


if __name__ == "__main__":
    main()
