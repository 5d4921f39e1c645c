"""`dateline inspect leaders` and `inspect unresolved`: what our tables of actors lack."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from dateline.commands.batch import Lines, articles_of
from dateline.contract import json_line
from dateline.errors import BadInput
from dateline.event_table import show

__all__ = ["leaders", "unresolved"]

AsJson = Annotated[bool, typer.Option("--json", help="One JSON object.")]


def _print(columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in columns:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*(escape(cell) for cell in row))
    show(table)


def leaders(
    check: Annotated[Path, typer.Option(help="CSV: gec, role, title_and_name, since, first_seen, last_seen.")],
    show: Annotated[int, typer.Option(min=1, help="So many disagreements.")] = 40,
    as_json: AsJson = False,
) -> None:
    """Compare our table of heads of state and government with another one.

    Example: dateline inspect leaders --check leaders.csv
    """
    from dateline.scoring.leaders import compare_leaders, read_others

    found = compare_leaders(read_others(check))
    if as_json:
        typer.echo(json_line(asdict(found) | {"disagreements": [asdict(row) for row in found.disagreements[:show]]}))
        return
    share = found.agree / found.compared if found.compared else 0.0
    typer.echo(f"leaders: {found.compared} rows compared, {found.agree} agree ({share:.1%}); {found.left_out} rows name no head")
    rows = [(d.country, d.name, d.since, d.seen, d.why) for d in found.disagreements[:show]]
    _print(("Country", "Theirs", "Since", "Seen", "Why not"), rows)


def unresolved(
    file: Lines,
    show: Annotated[int, typer.Option(min=1, help="So many phrases.")] = 40,
    model: Annotated[str | None, typer.Option(help="A tagger version; the active one by default.")] = None,
    as_json: AsJson = False,
) -> None:
    """The most frequent actor phrases without a code, over all mentions of the articles in a file of JSON Lines.

    Example: dateline inspect unresolved articles.jsonl
    """
    from dateline.extract import extract
    from dateline.scoring.unresolved import unresolved as count
    from dateline.tagger.predict import load_tagger
    from dateline.versions.folders import active_folder

    tagger = load_tagger(active_folder(model), "balanced")
    left_out: list[BadInput] = []
    found = count((extract(tagger, article) for article in articles_of(file, left_out)), show)
    if as_json:
        typer.echo(json_line(asdict(found)))
    else:
        share = found.without_code / found.arguments if found.arguments else 0.0
        typer.echo(f"actors: {found.without_code} of {found.arguments} arguments have no code ({share:.1%})")
        rows = [(str(phrase.count), str(phrase.articles), phrase.text, phrase.reason) for phrase in found.phrases]
        _print(("Arguments", "Articles", "Phrase", "Reason"), rows)
    if left_out:
        raise typer.Exit(1)
