"""What the views tell of an event: its life by articles and by people, and the values that outlets give."""

from dataclasses import replace
from datetime import date
from typing import Any

from dateline import timeline
from dateline.records import DateSpan, Mention, Source
from dateline.reviewing import reviews
from dateline.store.articles import save_articles, save_source
from dateline.store.postgres import answer, connect
from tests.integration.linking import link, load, store, summit, told
from tests.unit.builders import actor, article, day, mention


def told_by(url: str, statement: str) -> list[tuple[Any, ...]]:
    return [tuple(row.values()) for row in answer(url, statement)]


def test_each_decision_of_a_person_is_one_in_the_life_of_the_event(database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))))
    (event,) = answer(database_url, "SELECT event_id FROM timeline")
    reviews.correct(database_url, event["event_id"], "object", "arms", "ann")
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE reviews SET reviewed_at = '2024-04-01'")
    reviews.correct(database_url, event["event_id"], "place", "Oslo (NOR)", "ann")
    load(database_url, told("b", "2024-04-01", summit(when=day("2024-03-12"))))  # on the day of the first decision
    assert told_by(database_url, "SELECT change, article_ids FROM history ORDER BY known_from") == [
        ("reported", ["a"]),
        ("corrected", ["b"]),
        ("corrected", []),
    ]


def test_a_plan_is_dated_once_and_what_was_denied_may_take_place(database_url: str) -> None:
    dated = day("2024-03-20")
    load(
        database_url,
        told("undated", "2024-03-01", summit("planned")),
        told("dated", "2024-03-04", summit("planned", dated)),
        told("again", "2024-03-05", summit("planned", dated)),
        told("denied", "2024-03-08", summit("negated", dated)),
        told("denied again", "2024-03-09", summit("negated", dated)),
        told("held", "2024-03-21", summit("occurred", dated)),
    )
    found = told_by(database_url, "SELECT change FROM history ORDER BY known_from")
    assert [change for (change,) in found] == [
        "reported",
        "dated",
        "more reports",
        "called off",
        "more reports",
        "took place",
    ]


def test_no_event_answers_itself_and_sides_are_those_of_the_model_shown(database_url: str) -> None:
    def expulsion(by: str, to: str, when: str) -> Mention:
        return mention("diplomat_expulsion", initiators=tuple(by.split()), recipients=tuple(to.split()), when=day(when))

    days = ("2024-03-01", "2024-04-01")
    own = expulsion("RUS UKR", "UKR", "2022-01-10")
    own = replace(own, arguments=(*own.arguments[:2], replace(own.arguments[2], actors=(actor("UKR", "Odesa"),))))
    load(database_url, told("own", "2022-01-11", own))
    load(database_url, *(told(when, when, expulsion("NOR", "SWE", when)) for when in days))
    store(database_url, [told(when, when, expulsion("SWE", "NOR", when)) for when in days], "other")
    link(database_url, model="other", shown=False)
    assert told_by(database_url, "SELECT relation FROM related_events WHERE event_type = 'diplomat_expulsion'") == []


def test_an_event_of_which_the_last_day_alone_is_known_stands_at_that_day(database_url: str) -> None:
    until = DateSpan(None, date(2024, 3, 12), "span", "text")
    load(
        database_url,
        told("a", "2024-03-01", summit("planned", day("2024-03-20"))),
        told("b", "2024-03-01", mention("visit", "planned", when=until)),
        told("c", "2024-03-01", mention("protest", "planned", when=day("2024-03-05"))),
    )
    assert [row["event_type"] for row in timeline.rows(database_url)] == ["protest", "visit", "summit"]
    assert [row["event_type"] for row in timeline.rows(database_url, 1)] == ["protest"]
    newest = timeline.found(database_url, {}, 2, newest_first=True).rows
    assert [row["event_type"] for row in newest] == ["summit", "visit"]
    assert [row["day"] for row in timeline.found(database_url, {}).counts] == [
        date(2024, 3, 5),
        date(2024, 3, 12),
        date(2024, 3, 20),
    ]


def test_an_article_that_nobody_read_is_listed_without_a_model(database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit()))
    store(database_url, [told("b", "2024-03-13", summit())], "other")
    found = told_by(database_url, "SELECT article_id, model, mention_count FROM articles_read ORDER BY 1")
    assert found == [("a", "test", 1), ("b", None, 0)]


def test_readers_see_the_language_of_an_article_that_nobody_reads(database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit()))
    with connect(database_url) as connection:
        french = replace(article("Oslo a rappelé son ambassadeur.", "2024-03-14", "b"), language="fr")
        save_articles(connection, "s", [(french, "key", (1,))], "run")
    found = told_by(database_url, "SELECT article_id, language, model FROM articles_read ORDER BY 1")
    assert found == [("a", None, "test"), ("b", "fr", None)]


def test_readers_see_which_source_an_event_is_from_but_not_where_that_is(database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit()))
    with connect(database_url) as connection:
        save_source(connection, Source("second", "rss", "https://feeds.example/key-of-ours", outlet="Post"))
        save_articles(connection, "second", [(article("Nothing new.", "2024-03-14", "b"), "key", (1,))], "run")
    brought = "SELECT source_name, event_type FROM evidence JOIN articles_read USING (article_id)"
    assert told_by(database_url, brought) == [("s", "summit")]
    last = told_by(database_url, "SELECT source_name, max(published_on)::text FROM articles_read GROUP BY 1 ORDER BY 1")
    assert last == [("s", "2024-03-13"), ("second", "2024-03-14")]
    seen = told_by(database_url, "SELECT * FROM articles_read WHERE source_name = 'second'")
    assert "key-of-ours" not in str(seen)


def test_an_open_interval_is_not_taken_for_a_day_among_the_values_of_a_disputed_event(database_url: str) -> None:
    def held(first: date | None, last: date | None) -> Mention:
        return summit(when=DateSpan(first, last, "day" if first == last else "span", "text"))

    one, other = date(2024, 3, 11), date(2024, 3, 12)
    load(
        database_url,
        (replace(told("day", "2024-03-13")[0], outlet="Atlas Wire"), told("day", "2024-03-13", held(other, other))[1]),
        told("since", "2024-03-13", held(other, None)),
        told("until", "2024-03-13", held(None, other)),
        told("both", "2024-03-13", held(one, other)),
        told("undated", "2024-03-13", summit()),
        told("denied", "2024-03-14", summit("negated", day("2024-03-12"))),
    )
    asked = "SELECT value, article_count, outlets FROM disputed_values WHERE field = 'date' ORDER BY value"
    assert told_by(database_url, asked) == [
        ("../2024-03-12", 1, ["s"]),
        ("2024-03-11/2024-03-12", 1, ["s"]),
        ("2024-03-12", 2, ["Atlas Wire", "s"]),
        ("2024-03-12/..", 1, ["s"]),
    ]


def test_a_name_that_only_another_model_gives_the_event_does_not_find_it(database_url: str) -> None:
    met = summit(when=day("2024-03-12"))
    load(database_url, told("a", "2024-03-13", met))
    first, *rest = met.arguments
    named = replace(met, arguments=(replace(first, actors=(actor("USA", "Barack Obama"),)), *rest))
    store(database_url, [told("a", "2024-03-13", named)], "other")
    link(database_url, model="other", shown=False)
    assert timeline.rows(database_url, actor="Obama") == timeline.rows(database_url, actor="RUS", other="Obama") == []
    assert len(timeline.rows(database_url, actor="rUs", other="Us")) == 1
