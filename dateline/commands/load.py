"""`dateline load` and `models retag`: the tasks of `daily_timeline` and `retag_archive` one after the other, without Airflow."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any

import typer

from dateline.contract import json_line
from dateline.records import Article, Reject
from dateline.run_params import days_between

__all__ = ["load", "retag"]

_ANY = date.min
_AT_ONCE = 5000  # articles in memory at a time; the tagger is loaded once for them
_AGAIN = "load the file again, and report it if that says so too"
_SET_ASIDE = 'dateline db sql "SELECT item, message FROM rejected_inputs ORDER BY last_rejected_at DESC"'


def load(
    file: Annotated[
        Path,
        typer.Argument(
            help="JSON Lines, .txt, .html, a feed (.xml, .rss, .atom, .json), or a folder of one kind; the first three also .gz."
        ),
    ],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    relink: Annotated[bool, typer.Option("--relink", help="Link all of its days anew, as after an update of Dateline.")] = False,
) -> None:
    """Load articles into the timeline, without Airflow. Run it again and no row changes. What cannot be used is set aside in
    `rejects`; then the status is 1.

    Example: dateline load my.jsonl
    """
    from dateline import days_of_file, pipeline
    from dateline.ingest import source_for_file
    from dateline.local.databases import timeline_database
    from dateline.store.postgres import connect
    from dateline.versions.activation import not_shown
    from dateline.versions.folders import chosen_name

    source, name = source_for_file(file), chosen_name()
    days, undated, foreign = set[date](), set[str](), Counter[str]()
    run_id = f"cli-load-{datetime.now(UTC):%Y-%m-%dT%H-%M-%S.%f}"
    with timeline_database() as url:
        window = date.min.isoformat(), date.max.isoformat()
        read = pipeline.ingest(url, asdict(source), *window, run_id, partial(_noting, days, undated, foreign))
        asked = sorted(days or {_ANY})
        tagged, linked = _tagged(url, days_of_file.unread(url, asked, name), name, run_id), Counter[str]()
        anew = days_of_file.stretches(sorted(days | days_of_file.linked_with(url, undated)) or asked) if relink else None
        for first, last in anew or days_of_file.with_news(url, asked, name):
            linked.update(pipeline.link(url, first, last, run_id, name, only_fresh=not relink))
        days_of_file.check(url, asked, name, run_id, _AGAIN)
        with connect(url) as connection:
            if warning := not_shown(connection, name):
                typer.echo(warning, err=True)
    counts = {"ingest": read | {"other_language": foreign.total()}, "tag": tagged, "link": linked}
    _tell({"run_id": run_id, "model": name, **counts}, as_json)


def _noting(
    days: set[date], undated: set[str], foreign: Counter[str], items: Iterable[Article | Reject]
) -> Iterator[Article | Reject]:
    """Pass on what the file holds, and note the days of publication of its articles, the ids of those that have none, and which
    other languages than English they are in."""
    for item in items:
        if isinstance(item, Article):
            if item.published_on:
                days.add(item.published_on)
            else:
                undated.add(item.article_id)
            foreign.update([item.language] if item.language not in (None, "en") else ())
        yield item


def _tagged(url: str, unread: Sequence[str], model: str, run_id: str) -> Counter[str]:
    from dateline import pipeline
    from dateline.commands.progress import articles_read

    counts = Counter(articles=0, mentions=0)
    for start in range(0, len(unread), _AT_ONCE):
        shard = {"no": start, "article_ids": unread[start : start + _AT_ONCE], "model": model}
        counts.update(pipeline.tag(url, shard, run_id, lambda some: articles_read(_shuffled(some, run_id), len(some))))
    return counts


def _shuffled(articles: Iterable[Article], run_id: str) -> list[Article]:
    """In an order of the run's own: of two loads that read the same days, each would else read what the other is just reading."""
    return sorted(articles, key=lambda article: sha256(f"{run_id} {article.article_id}".encode()).digest())


def _tell(done: dict[str, Any], as_json: bool) -> None:
    read, aside = done["ingest"], done["ingest"]["rejected"] + done["ingest"]["changed"]
    if as_json:
        typer.echo(json_line(done))
    else:
        known = f"{read['unchanged']} known, {aside} set aside, {read['other_language']} not in English and not read"
        typer.echo(
            f"{read['stored']} articles stored, {known}; {done['tag']['articles']} read by {done['model']}; "
            f"{_events(done['link'])}"
        )
    if aside:
        typer.echo(f"what was set aside, and what to do about it: {_SET_ASIDE}", err=True)
        raise typer.Exit(1)


def _events(linked: Mapping[str, int]) -> str:
    return "events: " + ", ".join(f"{linked.get(name, 0)} {name}" for name in ("new", "changed", "removed"))


def retag(
    model: Annotated[str, typer.Argument(help="A version.")],
    first: Annotated[str, typer.Option("--from", help="First day of publication, YYYY-MM-DD.")] = "0001-01-01",
    last: Annotated[str, typer.Option("--to", help="Last day, inclusive.")] = "9999-12-31",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """Read the stored articles with another version, beside the one in use. Example: dateline models retag v6"""
    from dateline import pipeline
    from dateline.local.databases import timeline_database

    days_between(first, last)  # what is no day is refused before anything is read
    read = Counter(articles=0, mentions=0)
    run_id = f"cli-retag-{model}-{datetime.now(UTC):%Y-%m-%dT%H-%M-%S.%f}"
    with timeline_database() as url:
        for shard in pipeline.plan_shards(url, first, last, model):
            typer.echo(shard["label"], err=True)
            read.update(pipeline.tag(url, shard, run_id))
        linked = pipeline.link(url, first, last, run_id, model)
    told = f"{read['articles']} articles read by {model}; {_events(linked)}"
    typer.echo(json_line({"model": model, "tag": read, "link": linked}) if as_json else told)
