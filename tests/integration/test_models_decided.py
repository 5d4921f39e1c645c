"""What people decided holds for every model, whichever the timeline shows."""

from pathlib import Path
from typing import Any

import pytest

from dateline import timeline
from dateline.errors import Misuse
from dateline.reviewing import reviews
from dateline.store.postgres import connect
from dateline.versions.activation import activate_model, replaced_model
from tests.integration.linking import everything, link, load, store
from tests.integration.two_models import A, B, C, show_next


def both_linked(url: str) -> dict[str, str]:
    """`test` and `next` read and linked the same; the event id of each type."""
    load(url, A, B, C)
    store(url, [A, B, C], "next")
    link(url, model="next", shown=False)
    return {row["event_type"]: row["event_id"] for row in timeline.rows(url)}


def stale(url: str, model: str) -> int:
    with connect(url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM stale_events WHERE model = %s", (model,))
        return int(cursor.fetchall()[0][0])


def reviewed(url: str) -> list[tuple[Any, ...]]:
    return [(row["event_type"], row["status"], row["review"], row["article_count"]) for row in timeline.rows(url)]


@pytest.mark.parametrize("by", ["command", "file"])
def test_what_people_decided_holds_for_the_model_that_is_activated_and_for_the_one_gone_back_to(
    database_url: str, versions: Path, by: str
) -> None:
    ids = both_linked(database_url)
    reviews.reject(database_url, ids["summit"], "ann")
    reviews.correct(database_url, ids["protest"], "status", "negated", "ann")
    reviews.retract(database_url, "c", "ann", "withdrawn")
    expected = [("protest", "negated", "corrected", 1)]
    assert reviewed(database_url) == expected
    show_next(database_url, versions, by)
    assert [row["model"] for row in timeline.rows(database_url)] == ["next"]
    assert reviewed(database_url) == expected
    assert stale(database_url, "next") == 0
    reviews.accept(database_url, ids["protest"], "bob")
    activate_model(database_url, replaced_model(database_url))
    assert [row["model"] for row in timeline.rows(database_url)] == ["test"]
    assert reviewed(database_url) == [("protest", "negated", "accepted", 1)]


def test_an_article_restored_tells_its_event_for_every_model_whichever_was_linked_meanwhile(
    database_url: str, versions: Path
) -> None:
    both_linked(database_url)
    before = everything(database_url)
    reviews.retract(database_url, "c", "ann", "withdrawn")
    link(database_url, model="next", shown=False)
    reviews.restore(database_url, "c")
    assert everything(database_url) == before
    activate_model(database_url, "next")
    assert [row["event_type"] for row in timeline.rows(database_url)] == ["summit", "protest", "arrest"]


def test_when_the_file_cannot_be_written_nothing_was_linked_anew(database_url: str, versions: Path) -> None:
    ids = both_linked(database_url)
    reviews.reject(database_url, ids["summit"], "ann")
    before = everything(database_url)
    (versions / "next" / "config.json").unlink()
    with pytest.raises(Misuse):
        activate_model(database_url, "next")
    assert everything(database_url) == before
    assert stale(database_url, "next") == 1
