"""What was known when: the life of an event, and what is in no answer."""

from dataclasses import replace
from typing import Any

import pytest

from dateline.linking.merge import merge_mentions
from dateline.records import IMPLIED_SIDES, Extraction, Mention, Span
from dateline.reviewing import reviews
from dateline.store.mentions import save_extraction
from dateline.store.postgres import answer, connect
from tests.integration.linking import MODEL, link, load, store, summit, told
from tests.integration.statements import execute
from tests.unit.builders import day, mention

LIFE = [
    told("a", "2024-03-01", summit("possible")),
    told("b", "2024-03-04", summit("planned", day("2024-03-20"))),
    told("c", "2024-03-10", summit("planned", day("2024-03-25"), sentence="The summit was postponed to 25 March.")),
    told("d", "2024-03-25", summit("ongoing", day("2024-03-25"))),
    told("e", "2024-03-26", summit("occurred", day("2024-03-25"))),
]


def test_the_life_of_a_summit_is_kept_with_the_date_that_moved(database_url: str) -> None:
    load(database_url, *LIFE)
    found = execute(
        database_url,
        "SELECT known_from::text, change, status, previous_earliest::text, date_earliest::text FROM history ORDER BY 1",
    )
    assert found == [
        ("2024-03-01", "reported", "possible", None, None),
        ("2024-03-04", "planned", "planned", None, "2024-03-20"),
        ("2024-03-10", "moved", "planned", "2024-03-20", "2024-03-25"),
        ("2024-03-25", "took place", "ongoing", "2024-03-25", "2024-03-25"),
        ("2024-03-26", "ended", "occurred", "2024-03-25", "2024-03-25"),
    ]
    assert execute(database_url, "SELECT bool_and(learned_at <= now()) FROM history") == [(True,)]


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (("2024-05-01", "2024-05-31"), ("2024-05-14", "2024-05-14"), "dated"),
        (("2024-05-18", "2024-05-19"), ("2024-05-18", "2024-05-18"), "dated"),
        (("2024-05-14", "2024-05-14"), ("2024-05-01", "2024-05-31"), "dated"),
        ((None, "2024-05-20"), ("2024-05-14", "2024-05-14"), "dated"),
        ((None, None), ("2024-05-14", "2024-05-14"), "dated"),
        (("2024-05-18", "2024-05-19"), ("2024-05-19", "2024-05-20"), "moved"),  # two days, a day later
        ((None, "2024-05-10"), ("2024-05-14", "2024-05-14"), "moved"),
        (("2024-05-14", "2024-05-14"), ("2024-05-21", "2024-05-21"), "moved"),
    ],
)
def test_a_plan_that_got_more_precise_has_not_moved(
    database_url: str, before: tuple[str | None, str | None], after: tuple[str, str], change: str
) -> None:
    load(database_url, LIFE[1], LIFE[2])
    with connect(database_url) as connection, connection.cursor() as cursor:
        for (article, _), days in zip(LIFE[1:3], (before, after), strict=True):
            values = (*days, article.published_on)
            cursor.execute("UPDATE event_history SET date_earliest = %s, date_latest = %s WHERE known_from = %s", values)
    assert execute(database_url, "SELECT change FROM history ORDER BY known_from") == [("reported",), (change,)]


def test_on_the_day_of_a_change_an_event_is_shown_once_as_it_became(database_url: str) -> None:
    load(database_url, *LIFE)
    days = {
        "02-29": [],
        "03-01": ["possible"],
        "03-03": ["possible"],
        "03-04": ["planned"],
        "03-25": ["ongoing"],
        "03-26": ["occurred"],
    }
    for known, statuses in days.items():
        assert execute(database_url, f"SELECT status FROM timeline_as_of('2024-{known}')") == [(status,) for status in statuses]


ANSWERS = (
    "timeline", "timeline_as_of(now())", "upcoming_as_of('2024-03-05')", "overlaps('2024-01-01', '2024-12-31')", "evidence",
    "event_parties", "evidence_actors", "actor_pairs", "related_events",
    "between_actors('USA', 'RUS')", "disputed_values", "plover_events",
)  # fmt: skip


def answers(url: str) -> dict[str, list[tuple[Any, ...]]]:
    return {relation: sorted(execute(url, f"SELECT * FROM {relation}"), key=str) for relation in ANSWERS}


DISPUTED = [
    told("a", "2024-03-04", summit("planned", day("2024-03-20"))),
    told(
        "b",
        "2024-03-21",
        summit(when=day("2024-03-20")),
        mention("talks", initiators=("USA", "RUS"), when=day("2024-03-20")),
        mention("threat", initiators=("USA",), recipients=("RUS",), when=day("2024-03-20")),
    ),
    told("c", "2024-03-22", summit("negated", day("2024-03-20"))),
]


def test_what_a_model_that_is_not_shown_reads_is_in_no_answer(database_url: str) -> None:
    load(database_url, *DISPUTED)
    before = answers(database_url)
    assert [relation for relation, found in before.items() if not found] == []
    assert before["timeline_as_of(now())"] == before["timeline"]
    otherwise = [(item, [replace(each, date=day("2025-03-20")) for each in mentions]) for item, mentions in DISPUTED]
    store(database_url, [*otherwise, told("d", "2024-03-23", mention("visit", initiators=("USA", "RUS")))], "other")
    link(database_url, model="other", shown=False)
    assert answers(database_url) == before
    assert execute(database_url, "SELECT * FROM overlaps('2025-01-01', '2025-12-31')") == []


def test_what_a_person_rejected_is_in_no_answer_but_was_known_until_then(database_url: str) -> None:
    load(database_url, *DISPUTED)
    for (event_id,) in execute(database_url, "SELECT event_id FROM timeline"):
        reviews.reject(database_url, event_id, "ann")
    found = answers(database_url)
    assert found.pop("upcoming_as_of('2024-03-05')")
    assert not any(found.values())
    assert len(execute(database_url, "SELECT * FROM timeline_as_of(now() - interval '1 day')")) == 3


def test_what_was_ahead_and_what_had_slipped_on_a_day(database_url: str) -> None:
    load(database_url, *LIFE[:3])
    assert execute(database_url, "SELECT count(*) FROM upcoming_as_of('2024-03-02')") == [(0,)]
    assert execute(database_url, "SELECT date_earliest::text FROM upcoming_as_of('2024-03-05')") == [("2024-03-20",)]
    assert execute(database_url, "SELECT date_earliest::text FROM upcoming_as_of('2024-03-24')") == [("2024-03-25",)]
    assert execute(database_url, "SELECT count(*) FROM slipped_as_of('2024-03-24')") == [(0,)]
    assert execute(database_url, "SELECT status FROM slipped_as_of('2024-04-01')") == [("planned",)]
    assert execute(database_url, "SELECT count(*) FROM slipped") == [(1,)]
    load(database_url, *LIFE[3:])
    assert execute(database_url, "SELECT count(*) FROM slipped") == [(0,)]


def test_a_plan_that_was_called_off_is_closed_and_may_come_back(database_url: str) -> None:
    load(database_url, LIFE[1], told("x", "2024-03-08", summit("negated", day("2024-03-20"))))
    assert execute(database_url, "SELECT change FROM history ORDER BY known_from") == [("reported",), ("called off",)]
    load(database_url, told("y", "2024-03-12", summit("planned", day("2024-03-20"))))
    assert execute(database_url, "SELECT change FROM history ORDER BY known_from DESC LIMIT 1") == [("planned again",)]


def test_a_late_article_joins_its_event_and_the_old_id_leads_on(database_url: str) -> None:
    load(database_url, LIFE[1])
    ((old,),) = execute(database_url, "SELECT event_id FROM timeline")
    load(database_url, LIFE[0])
    ((new, articles),) = execute(database_url, "SELECT event_id, article_count FROM timeline")
    assert (new != old, articles) == (True, 2)
    found = execute(database_url, f"SELECT current_event('{old}'), current_event('{new}'), current_event('x')")
    assert found == [(new, new, None)]


def test_outlets_that_differ_are_shown_with_what_each_says(database_url: str) -> None:
    load(
        database_url,
        told("a", "2024-03-13", summit(when=day("2024-03-12"))),
        told("b", "2024-03-14", summit("negated", day("2024-03-12"))),
    )
    assert execute(database_url, "SELECT status, is_disputed FROM timeline") == [("occurred", True)]
    found = execute(database_url, "SELECT field, value, article_count FROM disputed_values ORDER BY 2")
    assert found == [("status", "negated", 1), ("status", "occurred", 1)]  # the day, which both tell, is not in dispute


def test_of_one_meeting_on_two_days_the_days_are_disputed_and_not_that_it_had_been_planned(database_url: str) -> None:
    held = [told(at, "2024-03-14", summit(when=day(f"2024-03-1{at}"))) for at in "23"]
    load(database_url, told("a", "2024-03-04", summit("planned", day("2024-03-12"))), *held)
    one, other = (event_id for (event_id,) in execute(database_url, "SELECT event_id FROM timeline ORDER BY date_earliest"))
    reviews.merge(database_url, one, other, "anna")
    found = execute(database_url, "SELECT field, value, article_count FROM disputed_values ORDER BY 2")
    assert found == [("date", "2024-03-12", 2), ("date", "2024-03-13", 1)]


def test_copies_of_a_text_are_many_articles_and_one_source(database_url: str) -> None:
    wire = (
        "Leaders of both countries met for the first time in years and spoke of arms, of trade and of the two envoys sent home. "
        * 3
    )
    load(
        database_url,
        told("a", "2024-03-13", summit(when=day("2024-03-12")), text=wire),
        told("b", "2024-03-13", summit(when=day("2024-03-12")), text=wire.upper()),
        told(
            "c", "2024-03-14", summit(when=day("2024-03-12")), text=wire + "A local reader added one more line about the weather."
        ),
        told("d", "2024-03-14", summit(when=day("2024-03-12"))),
    )
    assert execute(database_url, "SELECT article_count, independent_source_count FROM timeline") == [(4, 2)]


def test_who_is_implied_in_one_article_yields_to_who_is_named_in_another(database_url: str) -> None:
    expelled = mention("diplomat_expulsion", initiators=("GBR",), recipients=("RUS",), when=day("2024-03-12"))
    by, to = expelled.arguments

    def told_of(name: str, reason: str) -> Mention:
        return replace(expelled, arguments=(by, replace(to, actors=(replace(to.actors[0], name=name, reason=reason),))))

    load(
        database_url,
        told("one", "2024-03-12", told_of("Russia", f"{IMPLIED_SIDES[0]}; country name")),
        told("two", "2024-03-13", told_of("23 diplomats", "demonym of Russia")),
        told("three", "2024-03-14", told_of("Russia", f"{IMPLIED_SIDES[0]}; country name")),
    )
    (row,) = answer(database_url, "SELECT recipients, countries, article_count FROM timeline")
    assert (row["recipients"], row["countries"], row["article_count"]) == (["23 diplomats"], ["GBR", "RUS"], 3)


def test_three_reports_of_one_outlet_are_one_voice(database_url: str) -> None:
    items = [told(key, "2024-03-13", summit(when=day("2024-03-12"))) for key in "abcd"]
    outlets = ("Atlas Wire", "Atlas Wire", "atlas wire", "Lagoon Times")
    load(database_url, *((replace(item, outlet=outlet), found) for (item, found), outlet in zip(items, outlets, strict=True)))
    assert execute(database_url, "SELECT article_count, independent_source_count FROM timeline") == [(4, 2)]


def test_the_sentence_that_is_shown_has_the_status_of_the_row(database_url: str) -> None:
    surest, held = summit("planned", sentence="They will meet again."), summit(when=day("2024-03-12"), sentence="They met.")
    opening = replace(held, sentence=Span(0, 9, "They met."), confidence=0.8)
    rest = replace(surest, sentence=Span(10, 31, "They will meet again."), confidence=0.95)
    article, mentions = told("a", "2024-03-13", opening, rest, text="They met. They will meet again. On gas.")
    store(database_url, [(article, mentions)])
    with connect(database_url) as connection:
        event = merge_mentions(mentions, (0, 1))
        found = Extraction("a", MODEL, 1, tuple(mentions), (replace(event, status="occurred"),))
        save_extraction(connection, article, found, "run")
    link(database_url)
    assert execute(database_url, "SELECT status, headline FROM timeline") == [("occurred", "They met.")]
