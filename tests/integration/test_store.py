"""Articles, rejects and events in the database, and what the views answer about them."""

import random
import socket
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from psycopg2.extras import Json

from dateline import timeline
from dateline.errors import BadInput, Misuse, Outside
from dateline.ingest.rejects import reject
from dateline.linking.merge import article_events
from dateline.linking.relink import relink
from dateline.records import Argument, Article, Extraction, Mention, Reject, Source, Span
from dateline.store import postgres
from dateline.store.articles import save_articles, save_rejects, save_source
from dateline.store.events import read_reports, window_reports
from dateline.store.mentions import save_extraction
from dateline.store.models import set_active
from dateline.store.postgres import answer, connect, reader_url, rows
from tests.unit.builders import actor, article, day, mention

MODEL = "test"


def store(url: str, told: list[tuple[Article, list[Mention]]]) -> None:
    """Store articles and what a tagger is said to have found in them."""
    with connect(url) as connection:
        save_source(connection, Source("s", "jsonl", "x.jsonl"))
        rows(connection, "save_model", {"name": MODEL, "config": "{}"})
        for item, mentions in told:
            save_articles(connection, "s", [(item, f"key-{item.text}", (1, 2))], "run")
            extraction = Extraction(item.article_id, MODEL, 1, tuple(mentions), article_events(item, mentions))
            save_extraction(connection, item, extraction, "run")


def link(url: str, first: str = "2024-01-01", last: str = "2024-12-31") -> dict[str, int]:
    with connect(url) as connection:
        ids = window_reports(connection, MODEL, date.fromisoformat(first), date.fromisoformat(last))
        counts = relink(connection, MODEL, ids)
        set_active(connection, MODEL)
    return counts


def summit(key: str, published: str, when: str = "2024-03-12") -> tuple[Article, list[Mention]]:
    told = mention("summit", initiators=("USA", "RUS"), when=day(when))
    trigger = Span(11, 14, "met")
    return article(f"Presidents met, says {key}.", published, key), [replace(told, trigger=trigger)]


def test_two_of_one_name_keep_both_codes_when_they_are_read_back(database_url: str) -> None:
    sides = (
        ("initiator", actor("SYR", "the army")),
        ("initiator", actor("TUR", "the army")),
        ("recipient", actor("CHL", "Chile")),
    )
    told = tuple(Argument(role, Span(0, 4, "Army"), 0.9, (who,)) for role, who in sides)
    open_side = Argument("recipient", Span(6, 9, "one"), 0.9, (actor(None, "Chile"),))
    raid = replace(mention("attack", when=day("2024-03-12")), arguments=(*told, open_side), trigger=Span(9, 12, "hit"))
    item = article("Army, one hit, says one.", "2024-03-13", "raid")
    store(database_url, [(item, [raid])])
    with connect(database_url) as connection:
        (read,) = read_reports(connection, window_reports(connection, MODEL, date(2024, 3, 13), date(2024, 3, 13)))
    assert {each.code for each in read.initiators} == {"SYR", "TUR"}
    assert "CHL" in {each.code for each in read.recipients}


def test_the_config_of_a_model_is_the_one_it_reads_with(database_url: str) -> None:
    with connect(database_url) as connection:
        for temperature in (1.6, 1.8, 1.8):
            rows(connection, "save_model", {"name": MODEL, "config": Json({"temperature": temperature})})
        set_active(connection, MODEL)
        rows(connection, "save_model", {"name": "other", "config": Json({"temperature": 2.0})})
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT config, is_active FROM models ORDER BY name")
        assert cursor.fetchall() == [({"temperature": 2.0}, False), ({"temperature": 1.8}, True)]


def test_two_articles_on_one_summit_are_one_row_with_evidence_down_to_the_characters(database_url: str) -> None:
    store(database_url, [summit("a", "2024-03-13"), summit("b", "2024-03-14")])
    assert link(database_url)["new"] == 1
    (row,) = timeline.rows(database_url)
    assert (row["event_type"], row["status"], row["date_earliest"]) == ("summit", "occurred", date(2024, 3, 12))
    assert row["countries"] == ["RUS", "USA"]
    assert (row["article_count"], row["is_international"], row["plover"]) == (2, True, "CONSULT")
    proof = timeline.evidence(database_url, row["event_id"])
    assert [p["article_id"] for p in proof] == ["a", "b"]
    assert proof[0]["trigger"] == proof[0]["sentence"] == "met"
    assert (proof[0]["trigger_start"], proof[0]["trigger_end"], proof[0]["run_id"]) == (11, 14, "run")
    assert all(p["link_reason"] for p in proof)


def test_linking_again_and_tagging_again_change_no_row(database_url: str) -> None:
    told = [summit("a", "2024-03-13"), summit("b", "2024-03-14")]
    store(database_url, told)
    link(database_url)
    before = snapshot(database_url)
    assert link(database_url) == {"unchanged": 1, "new": 0, "changed": 0, "removed": 0, "reports": 2}
    store(database_url, told)
    link(database_url)
    assert snapshot(database_url) == before


def test_days_linked_one_by_one_give_the_same_timeline_as_all_at_once(database_url: str) -> None:
    told = [summit("a", "2024-03-13"), summit("b", "2024-03-14"), summit("c", "2024-03-20", "2024-03-19")]
    for item in reversed(told):
        store(database_url, [item])
        link(database_url, str(item[0].published_on), str(item[0].published_on))
    apart = snapshot(database_url)
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("DELETE FROM events")
    link(database_url)
    assert snapshot(database_url) == apart


def snapshot(url: str) -> list[dict[str, Any]]:
    return timeline.rows(url)


def test_an_undated_article_is_linked_by_the_next_run_and_not_by_every_later_one(database_url: str) -> None:
    item, mentions = summit("c", "2024-03-15")
    store(database_url, [summit("a", "2024-03-13"), (replace(item, published_on=None), mentions)])

    def window(first: date, last: date) -> list[date | None]:
        with connect(database_url) as connection:
            return list(window_reports(connection, MODEL, first, last).values())

    dated, today = date(2024, 3, 13), datetime.now(UTC).date()
    assert window(date(2001, 1, 1), date(2001, 1, 1)) == [None]
    link(database_url)
    assert window(date(2001, 1, 1), date(2001, 1, 1)) == []
    assert window(today - timedelta(1), today) == [None]
    assert window(date.min, date.max) == [dated, None]
    (event,) = timeline.rows(database_url)
    assert event["article_count"] == 2


def test_an_article_keeps_its_first_text(database_url: str) -> None:
    with connect(database_url) as connection:
        save_source(connection, Source("s", "jsonl", "x"))
        first = save_articles(connection, "s", [(article("one"), "k1", (1,))], "r")
        again = save_articles(connection, "s", [(article("one"), "k1", (1,))], "r")
        other = save_articles(connection, "t", [(article("two"), "k2", (1,))], "r2")
        redated = save_articles(connection, "t", [(article("one", "2024-05-06"), "k1", (1,))], "r2")
        for run in ("r3", "r4"):
            save_articles(connection, "t", [(article("two"), "k2", (1,))], run)
    assert first == {"stored": 1, "unchanged": 0, "changed": 0}
    assert again == {"stored": 0, "unchanged": 1, "changed": 0}
    assert other == redated == {"stored": 0, "unchanged": 0, "changed": 1}
    stored, stays = "this id is stored with another", ", which stays though its outlet revised it"
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT source_name, item, kind, split_part(message, ':', 1), excerpt, run_id FROM rejects ORDER BY message"
        )
        assert cursor.fetchall() == [
            ("t", "a", "bad_input", f"{stored} day of publication (2024-03-13){stays}", "one", "r2"),
            ("t", "a", "bad_input", f"{stored} text{stays}", "two", "r2"),
        ]
        cursor.execute("SELECT text, source_name FROM articles")
        assert cursor.fetchall() == [("one", "s")]


def test_a_client_that_is_lost_is_noticed_within_two_minutes(database_url: str) -> None:
    """Whoever linked on a machine that lost its power would keep all others waiting for two hours."""
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT name, setting FROM pg_settings WHERE name LIKE 'tcp_%'")
        kept = {name: int(setting) for name, setting in cursor.fetchall()}
        assert connection.get_dsn_parameters().items() >= {"keepalives_idle": "60", "keepalives_count": "6"}.items()
    assert kept == {
        "tcp_keepalives_idle": 60,
        "tcp_keepalives_interval": 10,
        "tcp_keepalives_count": 6,
        "tcp_user_timeout": 120_000,
    }


def test_no_server_takes_seconds_to_compile_a_query(database_url: str) -> None:
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("SHOW jit")
        assert cursor.fetchone() == ("off",)


def test_a_reject_is_stored_once(database_url: str) -> None:
    bad = Reject("s", "line 3", "bad_input", "not JSON", "\0x")
    with connect(database_url) as connection:
        assert save_rejects(connection, [bad, bad], "r1") == 1
        assert save_rejects(connection, [bad], "r2") == 0
    (told,) = answer(database_url, "SELECT source_name, item, kind, run_id FROM rejected_inputs")
    assert tuple(told.values()) == (bad.source, bad.item, bad.kind, "r1")


def test_the_longest_reject_and_one_that_cannot_be_printed_are_stored(database_url: str) -> None:
    """Random characters: the database packs what repeats, and would store more of that."""
    noise = "".join(random.Random(1).choices([chr(code) for code in range(0x4E00, 0x9FFF)], k=4000))
    longest = reject(Source("e" * 255, "feed", "x"), noise, BadInput(noise))
    odd = reject(Source("s", "feed", "x"), "javascript:\0x", BadInput("the link 'javascript:\0\ud800x'"), "\0", "file:///\0")
    with connect(database_url) as connection:
        assert save_rejects(connection, [longest, odd], "r") == 2


def test_the_reader_sees_the_views_and_nothing_else(database_url: str) -> None:
    store(database_url, [summit("a", "2024-03-13")])
    link(database_url)
    url = reader_url(database_url)
    with connect(url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM timeline")
        assert cursor.fetchone() == (1,)
    for forbidden in ("SELECT * FROM articles", "DELETE FROM events", "CREATE TABLE t (x int)"):
        with pytest.raises(Misuse, match="dateline_reader"), connect(url) as connection, connection.cursor() as cursor:
            cursor.execute(forbidden)


@pytest.mark.parametrize("codes", ["'USA', 'RUS'", "'usa', 'Rus'"])
def test_events_between_two_actors_are_found_by_their_codes_in_capitals_or_not(database_url: str, codes: str) -> None:
    store(database_url, [summit("a", "2024-03-13")])
    link(database_url)
    assert answer(database_url, f"SELECT event_type FROM between_actors({codes})") == [{"event_type": "summit"}]


@pytest.mark.parametrize("codes", ["'GB', 'RUS'", "'United Kingdom', 'Russia'", "'USA', NULL", "'U%A', 'RUS'"])
def test_what_is_no_code_is_refused_by_between_actors_with_a_hint(empty_timeline: str, codes: str) -> None:
    with pytest.raises(Misuse, match=r"is no code of an actor: .*between_actors\('GBR', 'RUS'\)"):
        answer(empty_timeline, f"SELECT * FROM between_actors({codes})")


def test_a_code_that_no_actor_has_is_said(empty_timeline: str) -> None:
    with connect(empty_timeline) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT * FROM between_actors('xyz', 'RUS')")
        assert cursor.fetchall() == []
        assert "no actor that was read has the code XYZ" in connection.notices[0]
    notices: list[str] = []
    assert answer(empty_timeline, "SELECT * FROM between_actors('xyz', 'RUS')", notices.append) == []
    assert notices[0] == "between_actors: no actor that was read has the code XYZ"


def test_a_server_that_takes_connections_without_a_word_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"postgresql://me:x@127.0.0.1:{silent.getsockname()[1]}/timeline"
        with pytest.raises(Outside, match=r"no answer .*timeout expired"), connect(f"{url}?connect_timeout=2"):
            pass
        with monkeypatch.context() as told:
            told.setenv("PGCONNECT_TIMEOUT", "2")
            with pytest.raises(Outside, match=r"no answer .*timeout expired"), connect(url):
                pass
        monkeypatch.setattr(postgres, "_ANSWERS_S", 2)
        with pytest.raises(Outside, match=r"no answer .*timeout expired"), connect(url):
            pass
