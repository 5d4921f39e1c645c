"""docs/querying.md: each of its questions runs as the reader, gives the answer on the page, and is served by an index."""

import re
from datetime import date
from typing import Any

from dateline import timeline
from dateline.records import DateSpan, Mention
from dateline.store.postgres import answer, connect, query
from tests.integration.linking import load, summit, told
from tests.integration.querying import LARGE, PAGE, QUESTION, load_samples, page, plans
from tests.unit.builders import day, mention


def test_the_page_holds_the_answers_to_its_questions(database_url: str) -> None:
    """When this fails: python -m tests.integration.querying, and read what changed."""
    load_samples(database_url)
    text = PAGE.read_text(encoding="utf-8")
    questions = QUESTION.findall(text)
    assert len(questions) == 20
    for head, statement, _ in questions:
        assert answer(database_url, statement) or "hold none" in head
    assert page(database_url) == text
    for (head, statement, _), plan in zip(questions, plans(database_url, [sql for _, sql, _ in questions]), strict=True):
        assert "Index" in plan or "Function Scan" in plan, head
        assert not re.search(r"Seq Scan on (events|event_history)\b", plan), statement


def test_pairs_are_counted_alike_in_either_order(database_url: str) -> None:
    load_samples(database_url)
    (asked,) = [sql for head, sql, _ in QUESTION.findall(PAGE.read_text(encoding="utf-8")) if "count by pair and month" in head]
    swapped = asked.replace("('GBR', 'RUS'), ('PRK', 'USA')", "('RUS', 'GBR'), ('USA', 'PRK')")
    counts, others = ([tuple(row.values()) for row in answer(database_url, sql)] for sql in (asked, swapped))
    assert any(conflicts for _, _, _, conflicts, _ in counts)
    assert [(month, " ".join(sorted(pair.split())), *rest) for month, pair, *rest in others] == counts


def test_events_of_one_encounter_and_answers_within_sixty_days_are_related(database_url: str) -> None:
    def expulsion(by: str, to: str, when: str) -> Mention:
        return mention("diplomat_expulsion", initiators=(by,), recipients=(to,), when=day(when))

    week = DateSpan(date(2024, 3, 10), date(2024, 3, 23), "span", "text")
    load(
        database_url,
        told("week", "2024-03-24", mention("talks", initiators=("USA", "RUS"), when=week)),
        told("last", "2024-03-24", summit(when=day("2024-03-23"))),
        told("after", "2024-03-25", mention("meeting", initiators=("USA", "RUS"), when=day("2024-03-24"))),
        told("first", "2024-03-02", expulsion("GBR", "RUS", "2024-03-01")),
        told("in time", "2024-04-30", expulsion("RUS", "GBR", "2024-04-29")),
        told("one to blame", "2024-04-30", expulsion("RUS", "FRA", "2024-04-29")),
        told("too late", "2024-06-30", expulsion("GBR", "RUS", "2024-06-28")),
    )
    asked = "SELECT event_type, relation, related_earliest::text AS day FROM related_events r ORDER BY 1, 3"
    assert [tuple(row.values()) for row in answer(database_url, asked)] == [
        ("diplomat_expulsion", "answer", "2024-04-29"),
        ("summit", "same encounter", "2024-03-10"),
        ("talks", "same encounter", "2024-03-23"),
    ]


def test_an_encounter_that_was_called_off_leads_to_one_of_its_parties_that_was_held_later(database_url: str) -> None:
    """Two rows, of which the more certain may be the one that was not held: who asks by certainty would miss the other."""
    may = DateSpan(date(2024, 5, 1), date(2024, 5, 31), "month", "text")
    load(
        database_url,
        told("off", "2024-03-04", summit("negated", day("2024-03-20"))),
        told("another day", "2024-04-10", summit(when=day("2024-04-09"))),
        told("month", "2024-04-20", mention("talks", "planned", initiators=("USA", "RUS"), when=may)),
        told("late", "2024-08-30", mention("talks", initiators=("USA", "RUS"), when=day("2024-08-29"))),
        told("too late", "2024-08-31", mention("talks", initiators=("USA", "RUS"), when=day("2024-08-30"))),
        told("one party", "2024-04-12", summit(cast="USA FRA", when=day("2024-04-11"))),
        told("another type", "2024-04-12", mention("meeting", initiators=("USA", "RUS"), when=day("2024-04-11"))),
    )
    asked = "SELECT event_type, related_status, related_earliest::text AS day FROM related_events WHERE relation = 'held later'"
    assert [tuple(row.values()) for row in answer(database_url, asked + " ORDER BY 3")] == [
        ("summit", "occurred", "2024-04-09"),
        ("talks", "occurred", "2024-08-29"),
    ]


PLANNED = ("force_custom_plan", "force_generic_plan")


def noticed(connection: Any, *statements: str) -> str:
    """What the server notices about statements: their plans, where auto_explain is loaded."""
    del connection.notices[:]
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
    return "".join(connection.notices)


def test_related_events_people_pairs_of_codes_and_plans_are_found_by_an_index_on_a_large_timeline(database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute(LARGE)
        plans = []
        for asked in ("related_events", "event_parties WHERE name = 'Person 17'"):
            cursor.execute(f"EXPLAIN SELECT count(*) FROM {asked}")
            plans.append("\n".join(line for (line,) in cursor.fetchall()))
        filters = dict.fromkeys((*timeline.FILTERS, "name", "other_name")) | {"code": "GBR", "other_code": "RUS"}
        for asked in ("timeline", "timeline_counts"):
            cursor.execute("EXPLAIN " + query(asked), filters | {"newest_first": True, "limit": 500, "offset": 0})
            plans.append("\n".join(line for (line,) in cursor.fetchall()))
        cursor.execute("SELECT count(*) FROM event_parties WHERE name = 'Person 17'")
        assert cursor.fetchone() == (27,)
        cursor.execute("LOAD 'auto_explain'")
        cursor.execute("SET auto_explain.log_min_duration = 0")
        cursor.execute("SET auto_explain.log_nested_statements = on")
        cursor.execute("SET client_min_messages = log")
        modes = (f"SET plan_cache_mode = {mode}; SELECT * FROM between_actors('GBR', 'RUS')" for mode in PLANNED)
        between = noticed(connection, *modes)
        left_open = noticed(connection, "SELECT * FROM between_actors('GBR', 'RUS', true)")
        plans_of_a_day = noticed(
            connection, "SELECT * FROM upcoming_as_of('2020-01-01'); SELECT * FROM slipped_as_of('2020-01-01')"
        )
        cursor.execute("EXPLAIN SELECT * FROM daily_counts")
        counts = "\n".join(line for (line,) in cursor.fetchall())
        connection.rollback()
    assert re.search(r"events_type.*\n.*Index Cond: \(\(event_type = r.related_type\) AND \(date_earliest >= ", plans[0])
    assert "Index Cond: (codes && " not in plans[0]  # which gives nearly all events where a code is in most of the news
    assert "actors_name" in plans[1]
    assert ["events_codes" in plan for plan in plans[2:]] == [True, True]
    assert between.count("Index Scan on events_codes") == 2
    assert "Seq Scan on events " not in between + left_open
    assert "Index Scan on events_codes_left_open" in left_open
    assert plans_of_a_day.count("event_history_plans") >= 2
    assert "Seq Scan on event_history" not in plans_of_a_day
    assert "published_on" in counts
    assert "SubPlan" not in counts  # none that is asked for each article
