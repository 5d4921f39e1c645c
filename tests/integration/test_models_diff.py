"""What another model would change: every field that it tells otherwise is named."""

from dataclasses import replace
from typing import Any

import pytest

from dateline.errors import Misuse
from dateline.records import Mention, Span
from dateline.store.models import diff
from dateline.store.postgres import answer, connect, rows
from tests.integration.linking import Told, link, store, told
from tests.unit.builders import actor, day, mention


def accusation(by: tuple[str, ...], to: tuple[str, ...]) -> Mention:
    return mention("accusation", initiators=by, recipients=to)


def differing(url: str, old: Mention, new: Mention) -> list[Any]:
    return changed(url, told("a", "2024-03-13", old), told("a", "2024-03-13", new))


def changed(url: str, old: Told, new: Told) -> list[Any]:
    for model, seen in (("old", old), ("new", new)):
        store(url, [seen], model)
        link(url, model=model)
    with connect(url) as connection:
        return [(row["change"], row["fields"]) for row in diff(connection, "old", "new")]


@pytest.mark.parametrize("new", [accusation(("RUS",), ("USA",)), accusation(("USA", "RUS"), ()), accusation(("USA",), ("GBR",))])
def test_a_model_that_tells_another_side_changes_the_actors(database_url: str, new: Mention) -> None:
    assert differing(database_url, accusation(("USA",), ("RUS",)), new) == [("change", ["actors"])]


def test_a_model_that_tells_another_person_without_a_code_changes_the_actors(database_url: str) -> None:
    seen = accusation(("USA",), ("RUS",))
    by, to = seen.arguments
    one, other = (replace(seen, arguments=(by, replace(to, actors=(actor(None, name),)))) for name in ("Ms Meng", "Mr Li"))
    assert differing(database_url, one, other) == [("change", ["actors"])]


def test_a_model_that_tells_the_same_changes_nothing(database_url: str) -> None:
    assert differing(database_url, accusation(("USA",), ("RUS",)), accusation(("USA",), ("RUS",))) == []


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"type": "demand"}, "event_type"),
        ({"status": "planned"}, "status"),
        ({"date": day("2024-03-11")}, "date"),
        ({"status": "planned", "date": day("2024-03-11")}, "status date"),
    ],
)
def test_a_model_that_reads_the_same_words_otherwise_changes_what_it_tells_otherwise(
    database_url: str, change: dict[str, Any], field: str
) -> None:
    old = accusation(("USA",), ("RUS",))
    assert differing(database_url, old, replace(old, **change)) == [("change", field.split())]


@pytest.mark.parametrize(("start", "difference"), [(0, ["gain", "lose"]), (1, []), (5, []), (6, ["gain", "lose"])])
def test_what_stands_just_beside_the_words_is_another_event(database_url: str, start: int, difference: list[str]) -> None:
    """One that shares a character with them is the same."""
    item, (seen,) = told("a", "2024-03-13", accusation(("USA",), ("RUS",)))
    old, new = (replace(seen, trigger=Span(at, at + 3, item.text[at : at + 3])) for at in (3, start))
    assert sorted(change for change, _ in changed(database_url, (item, [old]), (item, [new]))) == difference


ASKED = {"'old', 'typo'": "'typo'", "'typo', 'new'": "'typo'", "'old', 'idle'": "'idle'", "NULL, 'new'": "NULL"}


@pytest.mark.parametrize(("asked", "named"), ASKED.items())
def test_a_model_that_has_read_nothing_is_refused_with_those_that_have(database_url: str, asked: str, named: str) -> None:
    differing(database_url, accusation(("USA",), ("RUS",)), accusation(("USA",), ("RUS",)))
    with connect(database_url) as connection:
        rows(connection, "save_model", {"name": "idle", "config": "{}"})
    with pytest.raises(Misuse, match=f"nothing read by {named}, only by new, old"):
        answer(database_url, f"SELECT * FROM models_diff({asked})")
    (pending,) = answer(database_url, "SELECT new_model, change FROM pending_model_changes")  # none of the idle one
    assert pending == {"new_model": "old", "change": "same"}


def test_where_no_model_has_read_anything_none_is_named(empty_timeline: str) -> None:
    with pytest.raises(Misuse, match="nothing read by 'v7', only by no model"):
        answer(empty_timeline, "SELECT * FROM models_diff('v7', 'v8')")
    assert answer(empty_timeline, "SELECT * FROM pending_model_changes") == []
