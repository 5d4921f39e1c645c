"""`dateline evaluate linking` and `coreference`, `dateline models diff`: the linking, and two models, measured."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from dateline.contract import json_line
from dateline.errors import DatelineError, Misuse
from dateline.settings import Settings, repository, sample_sources

__all__ = ["activate", "coreference", "diff", "linking", "timeline_behind", "undo", "within"]

Force = Annotated[
    bool, typer.Option("--force", help="Even if it has not read all articles that the one in use has, or is not calibrated.")
]


def linking(
    gold: Annotated[Path | None, typer.Option(help="A gold timeline; that of the samples by default.")] = None,
    sources: Annotated[Path | None, typer.Option(help="Where its articles are; samples/sources.yaml by default.")] = None,
) -> None:
    """Link from gold mentions and compare with the gold timeline; needs no database and no model.

    Example: dateline evaluate linking
    """
    from dateline.ingest import collect, read_sources
    from dateline.records import Article
    from dateline.scoring.linking import score_linking
    from dateline.scoring.timelines import read_gold

    samples = repository() / "samples"
    articles = [
        item for source in read_sources(sources or sample_sources()) for item in collect(source) if isinstance(item, Article)
    ]
    found = score_linking(articles, read_gold(gold or samples / "timeline.gold.jsonl"))
    typer.echo(
        "linking: {mentions} gold mentions linked into {events} events, {right} of {gold} gold events found: F1 {f1:.3f}, "
        "{merged_wrongly:.1%} of events merged wrongly, {split_wrongly:.1%} of gold events split".format(**found)
    )


def within(
    events: Annotated[Path | None, typer.Option(help="Labelled events; models/corpus/coreference/events.txt by default.")] = None,
) -> None:
    """Link the labelled mentions of articles of the corpus, each article alone, and compare with its labelled events.

    Example: dateline evaluate within
    """
    from dateline.scoring.same_article import b_cubed, compared, read_events
    from dateline.tagger.corpus import read_corpus

    corpus = repository() / "models" / "corpus"
    passages = {passage.passage_id: passage for passage in read_corpus(corpus)}
    pairs = compared(passages, read_events(events or corpus / "coreference" / "events.txt", passages))
    alone = b_cubed((truth, [[m] for event in truth for m in event]) for truth, _ in pairs)
    line = "{mentions} mentions, B-cubed precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}"
    typer.echo(f"{len(pairs)} articles: {line.format(**b_cubed(pairs))}; each mention alone: F1 {alone['f1']:.3f}")


def coreference(
    file: Annotated[Path, typer.Argument(help="Articles with event clusters, JSON Lines in the shape of ECB+.")],
    model: Annotated[str | None, typer.Option(help="A tagger version; the active one by default.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """Merge across articles against labelled event clusters: of the labelled mentions that the tagger finds, which pairs of
    two articles of one topic are one event. The baseline: triggers of one lemma are one event.

    Example: dateline evaluate coreference articles.jsonl
    """
    from dateline.extract import extract
    from dateline.scoring.coreference import read_labelled_articles, score_coreference
    from dateline.tagger.predict import load_tagger
    from dateline.versions.folders import active_folder

    labelled = read_labelled_articles(file)
    tagger = load_tagger(active_folder(model), "balanced")
    found = score_coreference(labelled, [extract(tagger, item.article) for item in labelled])
    if as_json:
        typer.echo(json_line(found))
        return
    typer.echo(f"coreference: {found['found']} of {found['labelled']} labelled mentions found")
    for name in ("linking", "same_lemma"):
        line = "{precision:.3f} precision, {recall:.3f} recall, F1 {f1:.3f} ({right} of {labelled} labelled pairs, {said} said)"
        typer.echo(f"{name.replace('_', ' '):11s} {line.format(**found[name])}")


def diff(
    old: Annotated[str, typer.Argument(help="A version.")],
    new: Annotated[str, typer.Argument(help="Another version.")],
    show: Annotated[bool, typer.Option("--rows", help="Every difference, one JSON object a line.")] = False,
) -> None:
    """What the timeline would gain, lose and change. Example: dateline models diff v7 v6"""
    from collections import Counter

    from dateline.local.databases import timeline_database
    from dateline.store.models import diff as differences
    from dateline.store.models import models_that_read
    from dateline.store.postgres import connect

    with timeline_database() as url, connect(url) as connection:
        have = models_that_read(connection)
        for name in (old, new):
            if name not in have:
                raise Misuse(
                    f"the timeline has nothing read by {name!r}, only by {', '.join(have) or 'no model'}: `dateline models retag "
                    f"{name}` lets that version, if there is one, read the stored articles"
                )
        found, gaps = differences(connection, old, new), list(_gaps(connection, old, new))
    if show:
        sys.stdout.writelines(json_line(row) + "\n" for row in found)
    counts = Counter(row["change"] for row in found)
    fields = Counter(field for row in found for field in row["fields"])
    of = f" ({', '.join(f'{field} {count}' for field, count in sorted(fields.items()))})" if fields else ""
    typer.echo(f"{old} -> {new}: {counts['gain']} events more, {counts['lose']} less, {counts['change']} changed{of}", err=show)
    for gap in gaps:
        typer.echo(gap, err=True)


def _gaps(connection: Any, old: str, new: str) -> Iterator[str]:
    """What of the difference comes from articles that only one of the two has read, or that are read and not linked yet."""
    from dateline.store.models import read_by_old_alone, unlinked_reports

    for one, other in ((old, new), (new, old)):
        if unread := read_by_old_alone(connection, one, other):
            yield f"{unread} articles were read by {one} and not by {other}: `dateline models retag {other}`"
        if unlinked := len(unlinked_reports(connection, one)):
            yield f"{unlinked} reports of {one} are not linked yet: `dateline models retag {one}`"


def activate(
    name: Annotated[str, typer.Argument(help="A version.")],
    force: Force = False,
) -> None:
    """Make a version the one in use: for new runs, and on the timeline. Example: dateline models activate v6"""
    from dateline.local.databases import timeline_database
    from dateline.local.places import places_of
    from dateline.versions.activation import activate_model, check_version
    from dateline.versions.folders import activate as activate_file

    check_version(name, force)
    settings = Settings()
    if not settings.database_url and not places_of(settings.home).data.exists():
        activate_file(name)  # no timeline yet: only the file
        return
    with timeline_database() as url:
        activate_model(url, name, force)


def undo(force: Force = False) -> None:
    """Go back to the version that was in use before. Example: dateline models undo"""
    from dateline.local.databases import timeline_database
    from dateline.versions.activation import activate_model, check_version, replaced_model

    with timeline_database() as url:
        name = replaced_model(url)
        check_version(name, force)
        typer.echo(activate_model(url, name, force)["active"])


def timeline_behind(active: str) -> str | None:
    """What to tell where the timeline does not show the active version. No server is started for that."""
    from dateline.local.databases import database_that_is_up
    from dateline.store.postgres import connect
    from dateline.versions.activation import not_shown

    try:
        url = database_that_is_up()
        if url is None:
            return None
        with connect(url) as connection:
            return not_shown(connection, active)
    except DatelineError as error:
        return f"it cannot be told which version the timeline shows: {error}"
