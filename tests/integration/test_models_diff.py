"""What another model would change: every field that it tells otherwise is named."""

from dataclasses import replace
from typing import Any

import pytest

from dateline.records import Mention
from dateline.store.models import diff
from dateline.store.postgres import connect
from tests.integration.linking import link, store, told
from tests.unit.builders import actor, mention


def accusation(by: tuple[str, ...], to: tuple[str, ...]) -> Mention:
    return mention("accusation", initiators=by, recipients=to)


def differing(url: str, old: Mention, new: Mention) -> list[Any]:
    for model, seen in (("old", old), ("new", new)):
        store(url, [told("a", "2024-03-13", seen)], model)
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
