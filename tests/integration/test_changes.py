"""changes_since: somebody who keeps a copy of the timeline brings it up to date with it."""

from typing import Any

from dateline.reviewing import reviews
from dateline.store.postgres import answer, connect
from tests.integration.linking import link, load, store, summit, told
from tests.integration.querying import LARGE
from tests.integration.test_querying import PLANNED, noticed
from tests.unit.builders import day, mention

SUMMIT = told("a", "2024-03-13", summit(when=day("2024-03-12")))
AGAIN = told("b", "2024-03-14", summit(when=day("2024-03-12")))
EXPULSION = told(
    "x", "2024-03-13", mention("diplomat_expulsion", initiators=("NOR",), recipients=("RUS",), when=day("2024-03-12"))
)


def now(url: str) -> str:
    return str(answer(url, "SELECT clock_timestamp()::text AS moment")[0]["moment"])


def since(url: str, moment: str) -> list[tuple[str, Any, Any]]:
    asked = f"SELECT c.event_id, c.change, c.current_id FROM changes_since('{moment}') c ORDER BY 2, 1"
    return [tuple(row.values()) for row in answer(url, asked)]


def ids(url: str) -> dict[str, str]:
    return {row["event_type"]: row["event_id"] for row in answer(url, "SELECT event_type, event_id FROM timeline")}


def followed(url: str, copy: dict[str, Any], moment: str) -> dict[str, Any]:
    """The copy after the changes: what a reader does who only ever asks for changes."""
    changed = [key for key, change, _ in since(url, moment) if change == "changed"]
    gone = {key for key, change, _ in since(url, moment) if change == "removed"}
    fresh = {row["event_id"]: row for row in answer(url, "SELECT * FROM timeline") if row["event_id"] in changed}
    return {key: row for key, row in (copy | fresh).items() if key not in gone}


def timeline(url: str) -> dict[str, Any]:
    return {row["event_id"]: row for row in answer(url, "SELECT * FROM timeline")}


def test_a_copy_that_follows_the_changes_is_the_timeline(database_url: str) -> None:
    copy: dict[str, Any] = {}
    steps = (
        lambda: load(database_url, SUMMIT, EXPULSION),
        lambda: load(database_url, AGAIN),
        lambda: reviews.reject(database_url, ids(database_url)["diplomat_expulsion"], "me"),
        lambda: load(database_url, told("c", "2024-03-15", mention("talks", initiators=("USA", "RUS"), when=day("2024-03-14")))),
        lambda: reviews.retract(database_url, "c", "me", "invented"),
        lambda: reviews.correct(database_url, ids(database_url)["summit"], "status", "planned", "me"),
        lambda: store(database_url, [AGAIN, told("d", "2024-03-20", summit(when=day("2024-03-19")))], "other"),
        lambda: link(database_url, model="other"),
        lambda: link(database_url),
    )
    sizes = []
    for step in steps:
        moment = now(database_url)
        step()
        copy = followed(database_url, copy, moment)
        assert copy == timeline(database_url)
        sizes.append(len(copy))
    assert sizes == [2, 2, 1, 2, 1, 1, 1, 2, 1]


def test_only_what_changed_is_told_and_nothing_when_the_same_is_linked_again(database_url: str) -> None:
    load(database_url, SUMMIT, EXPULSION)
    moment = now(database_url)
    link(database_url)
    assert since(database_url, moment) == []
    load(database_url, AGAIN)
    assert since(database_url, moment) == [(ids(database_url)["summit"], "changed", None)]


def test_an_event_that_was_joined_to_another_says_to_which(database_url: str) -> None:
    later = mention("diplomat_expulsion", initiators=("NOR",), recipients=("RUS",), when=day("2024-03-19"))
    load(database_url, EXPULSION, told("y", "2024-03-20", later))
    one, two = (row["event_id"] for row in answer(database_url, "SELECT event_id FROM timeline ORDER BY date_earliest"))
    moment = now(database_url)
    reviews.merge(database_url, one, two, "me")
    (kept,) = timeline(database_url)
    (gone,) = {one, two} - {kept}
    assert since(database_url, moment) == [(kept, "changed", None), (gone, "removed", kept)]


def test_what_went_before_another_model_was_shown_is_told_to_a_copy_of_the_time_before(database_url: str) -> None:
    load(database_url, SUMMIT, EXPULSION)
    copy, moment = timeline(database_url), now(database_url)
    reviews.retract(database_url, "x", "me", "invented")
    store(database_url, [SUMMIT], "other")
    link(database_url, model="other")
    assert followed(database_url, copy, moment) == timeline(database_url)
    assert [change for _, change, _ in since(database_url, moment)] == ["changed", "removed"]


def test_an_event_leads_on_to_none_that_is_gone_too(database_url: str) -> None:
    later = mention("diplomat_expulsion", initiators=("NOR",), recipients=("RUS",), when=day("2024-03-19"))
    load(database_url, EXPULSION, told("y", "2024-03-20", later))
    moment = now(database_url)
    one, other = timeline(database_url)
    reviews.merge(database_url, one, other, "me")
    for article_id in ("x", "y"):
        reviews.retract(database_url, article_id, "me", "invented")
    assert [row[1:] for row in since(database_url, moment)] == 2 * [("removed", None)]


def test_what_changed_is_found_by_an_index_on_a_large_timeline(database_url: str) -> None:
    load(database_url, SUMMIT)
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute(LARGE)
        cursor.execute("LOAD 'auto_explain'; SET auto_explain.log_min_duration = 0; SET auto_explain.log_nested_statements = on")
        cursor.execute("SET auto_explain.log_analyze = on; SET client_min_messages = log")
        asked = "SELECT count(*) FROM changes_since(clock_timestamp())"
        plans = noticed(connection, *(f"SET plan_cache_mode = {mode}; {asked}" for mode in PLANNED))
        connection.rollback()
    assert plans.count("Scan using events_changed_at") + plans.count("Scan on events_changed_at") >= 2
    assert [line for line in plans.splitlines() if "Seq Scan on events " in line and "never executed" not in line] == []
