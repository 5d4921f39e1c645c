"""`dateline review`: what people decide about events. Decisions hold for every later run until they are undone."""

import getpass
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from dateline.contract import json_line
from dateline.errors import Misuse

if TYPE_CHECKING:
    from dateline.reviewing.reviews import Decision

__all__ = ["review"]

review = typer.Typer(no_args_is_help=True, help=__doc__)
Id = Annotated[str, typer.Argument(help="An event's id, now or in the past.")]
ArticleId = Annotated[str, typer.Argument(help="The article's id.")]
By = Annotated[str | None, typer.Option("--by", help="Who decides; your user name by default.")]
Note = Annotated[str, typer.Option("--note", help="Why.")]


def _who(by: str | None) -> str:
    """The name that was given, else that of the user who runs this, whom a container may not know by name."""
    try:
        return by or getpass.getuser()
    except (KeyError, OSError) as error:
        raise Misuse("this machine has no name for you: say who decides, with --by NAME") from error


def _said(decision: "Decision") -> None:
    typer.echo(f"decision {decision['review_id']}; the event is {decision['event_id']}")
    if decision["is_rejected"]:
        typer.echo("it is rejected, and off the timeline until `dateline review accept` or `undo` brings it back", err=True)
    if sum(decision["touched"].values()) > 1:
        _touched(decision["touched"])


def _touched(events: dict[str, int]) -> None:
    """What became of the timeline's events: a decision about one may give others its articles, or take theirs."""
    told = f"events: {events['changed']} changed, {events['removed']} removed"
    typer.echo(f"{told}; the SQL function changes_since(now() - interval '5 minutes') names them", err=True)


@review.command("queue")
def queue(limit: Annotated[int, typer.Option(min=1, max=1_000_000_000, help="At most so many.")] = 50) -> None:
    """Events that nobody has looked at, the least certain first. Example: dateline review queue --limit 20"""
    from dateline.event_table import actors_text, chance_text, interval, status_text
    from dateline.local.databases import timeline_database
    from dateline.reviewing import reviews

    with timeline_database() as url:
        found = reviews.queue(url, limit)
    for row in found:
        days, certainty = interval(row["date_earliest"], row["date_latest"]), chance_text(row["certainty"]) or "-"
        actors = actors_text(row["initiators"], row["recipients"], row["left_open"])
        told = f"{row['event_type']} {status_text(row['status'], row['is_alleged'])}  {actors}"
        typer.echo(f"{row['event_id']}  {certainty}  {days}  {told}")
        typer.echo(f"    {row['headline']}")


@review.command("list")
def list_decisions(event_id: Annotated[str | None, typer.Argument(help="Of one event; of all by default.")] = None) -> None:
    """What was decided, the newest first, one JSON object a line. Example: dateline review list"""
    from dateline.local.databases import timeline_database
    from dateline.reviewing import reviews

    with timeline_database() as url:
        found = reviews.decisions(url, event_id)
        for row in found:
            row |= {name: row[name].isoformat() for name in ("reviewed_at", "undone_at") if row[name]}
            sys.stdout.write(json_line(row) + "\n")
    if not found:
        typer.echo("nothing was decided" + (f" about an event {event_id}" if event_id else ""), err=True)


@review.command("accept")
def accept(event_id: Id, by: By = None, note: Note = "") -> None:
    """The event is right. Example: dateline review accept 0123456789abcdef"""
    from dateline.local.databases import timeline_database
    from dateline.reviewing import reviews

    with timeline_database() as url:
        _said(reviews.accept(url, event_id, _who(by), note))


@review.command("reject")
def reject(event_id: Id, by: By = None, note: Note = "") -> None:
    """This is no event: take it off the timeline. Example: dateline review reject 0123456789abcdef --note "a film" """
    from dateline.local.databases import timeline_database
    from dateline.reviewing import reviews

    with timeline_database() as url:
        _said(reviews.reject(url, event_id, _who(by), note))


@review.command("correct")
def correct(
    event_id: Id,
    field: Annotated[str, typer.Argument(help="event_type, status, date, initiators, recipients, place or object.")],
    value: Annotated[
        str, typer.Argument(help="A date is 2021-06-16 or 2021-06-16/2021-06-18; an actor or place `Norway (NOR)`.")
    ],
    by: By = None,
    note: Note = "",
) -> None:
    """Give a field another value. Example: dateline review correct 0123456789abcdef initiators "Norway (NOR); Sweden (SWE)" """
    from dateline.local.databases import timeline_database
    from dateline.reviewing import reviews

    with timeline_database() as url:
        _said(reviews.correct(url, event_id, field, value, _who(by), note))


@review.command("merge")
def merge(
    event_id: Id, other_id: Annotated[str, typer.Argument(help="The other event.")], by: By = None, note: Note = ""
) -> None:
    """Two events are one. Example: dateline review merge 0123456789abcdef fedcba9876543210"""
    from dateline.local.databases import timeline_database
    from dateline.reviewing import reviews

    with timeline_database() as url:
        _said(reviews.merge(url, event_id, other_id, _who(by), note))


@review.command("split")
def split(
    event_id: Id,
    items: Annotated[list[str], typer.Argument(help="Articles, or single mentions, that tell another event.")],
    by: By = None,
    note: Note = "",
) -> None:
    """What some articles or mentions tell is another event. The view `evidence` shows the ids of both.

    Example: dateline review split 0123456789abcdef article-17
    """
    from dateline.local.databases import timeline_database
    from dateline.reviewing import reviews

    with timeline_database() as url:
        _said(reviews.split(url, event_id, items, _who(by), note))


@review.command("lock")
def lock(event_id: Id, by: By = None, note: Note = "") -> None:
    """Freeze the event's values; later reports only add evidence. Example: dateline review lock 0123456789abcdef"""
    from dateline.local.databases import timeline_database
    from dateline.reviewing import reviews

    with timeline_database() as url:
        _said(reviews.lock(url, event_id, _who(by), note))


@review.command("undo")
def undo(review_id: Annotated[int, typer.Argument(help="The decision's number.")], by: By = None) -> None:
    """Take a decision back. Example: dateline review undo 12"""
    from dateline.local.databases import timeline_database
    from dateline.reviewing import reviews

    with timeline_database() as url:
        _touched(reviews.undo(url, review_id, _who(by)))


@review.command("retract")
def retract(article_id: ArticleId, reason: Annotated[str, typer.Option(help="Why it was withdrawn.")], by: By = None) -> None:
    """An article was withdrawn: what it tells no longer counts. Example: dateline review retract article-17 --reason corrected"""
    from dateline.local.databases import timeline_database
    from dateline.reviewing import reviews

    with timeline_database() as url:
        _touched(reviews.retract(url, article_id, _who(by), reason))


@review.command("erase")
def erase(article_id: ArticleId, reason: Annotated[str, typer.Option(help="Why it has to go.")], by: By = None) -> None:
    """Forget an article for good, with all that quotes it. Example: dateline review erase article-17 --reason "request 12" """
    from dateline.local.databases import timeline_database
    from dateline.reviewing.erasing import erase as erase_article

    with timeline_database() as url:
        copies = erase_article(url, article_id, _who(by), reason)
    typer.echo(f"{article_id} is erased, and is not stored again")
    if copies:
        typer.echo(f"the same text stays under other ids: {', '.join(copies)}")


@review.command("restore")
def restore(article_id: ArticleId) -> None:
    """Take a retraction back. Example: dateline review restore article-17"""
    from dateline.local.databases import timeline_database
    from dateline.reviewing import reviews

    with timeline_database() as url:
        _touched(reviews.restore(url, article_id))
