"""What the views tell of an event: its life by articles and by people, and the values that outlets give."""

from datetime import date

from dateline import reviews
from dateline.records import DateSpan, Mention
from dateline.store.postgres import answer, connect
from tests.integration.linking import load, summit, told
from tests.unit.builders import day


def test_each_decision_of_a_person_is_one_in_the_life_of_the_event(database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    (event,) = answer(database_url, "SELECT event_id FROM timeline")
    reviews.correct(database_url, event["event_id"], "object", "arms", "ann")
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE reviews SET reviewed_at = '2024-04-01'")
    reviews.correct(database_url, event["event_id"], "place", "Oslo (NOR)", "ann")
    found = answer(database_url, "SELECT change, article_ids FROM history ORDER BY known_from")
    assert [(row["change"], row["article_ids"]) for row in found] == [("reported", ["a"]), ("corrected", []), ("corrected", [])]


def test_an_open_interval_is_not_taken_for_a_day_among_the_values_of_a_disputed_event(database_url: str) -> None:
    def held(first: date | None, last: date | None) -> Mention:
        return summit(when=DateSpan(first, last, "day" if first == last else "span", "text"))

    one, other = date(2024, 3, 11), date(2024, 3, 12)
    load(
        database_url,
        told("day", "2024-03-13", held(other, other)),
        told("since", "2024-03-13", held(other, None)),
        told("until", "2024-03-13", held(None, other)),
        told("both", "2024-03-13", held(one, other)),
        told("undated", "2024-03-13", summit()),
        told("denied", "2024-03-14", summit("negated", day("2024-03-12"))),
    )
    found = answer(database_url, "SELECT value, article_count FROM disputed_values WHERE field = 'date' ORDER BY value")
    assert [(row["value"], row["article_count"]) for row in found] == [
        ("../2024-03-12", 1),
        ("2024-03-11/2024-03-12", 1),
        ("2024-03-12", 2),
        ("2024-03-12/..", 1),
    ]
