"""`dateline corpus`: checking the annotated passages, and two labellings against each other."""

import json
from pathlib import Path
from typing import Annotated

import typer

from dateline.errors import Misuse
from dateline.settings import repository

__all__ = ["corpus"]

corpus = typer.Typer(no_args_is_help=True, help="The annotated passages.")
MOST = 20  # warnings of a rule that are shown unless all are asked for


@corpus.command("check")
def check(
    files: Annotated[list[Path] | None, typer.Argument(help="Files; all of models/corpus by default.")] = None,
    everything: Annotated[bool, typer.Option("--all", help=f"Every warning, not only {MOST} of each rule.")] = False,
) -> None:
    """Parse annotated passages strictly, look for repeats, print the coverage table and what may break a ruling of the guide.

    Errors make the status 1; warnings are for a person to judge. Example: dateline corpus check models/corpus/events_a_01.txt
    """
    from dateline.tagger.coverage import check_files
    from dateline.tagger.lint import table

    errors, report, warnings = check_files(files or sorted((repository() / "models" / "corpus").glob("*.txt")))
    typer.echo("\n".join([*report, "", *table(warnings, None if everything else MOST)]))
    if errors:
        typer.echo("\n".join(errors), err=True)
        raise typer.Exit(1)


@corpus.command("agree")
def agree(
    first: Annotated[Path, typer.Argument(help="Folder of the first labelling.")],
    second: Annotated[Path, typer.Argument(help="Folder of the second labelling of the same texts.")],
) -> None:
    """How far two labellings of the same passages agree. Example: dateline corpus agree models/gold models/gold/second"""
    from dateline.tagger.evaluate import agreement
    from dateline.tagger.labelled import read_labelled

    one, other = read_labelled(first), read_labelled(second)
    if not {passage.text for passage in one} & {passage.text for passage in other}:
        raise Misuse(f"{first} and {second} have no text in common: give two labellings of the same passages")
    typer.echo(json.dumps(agreement(one, other), ensure_ascii=False, indent=1))
