"""Articles that have to be forgotten: nothing of them stays, and no source brings them back."""

from collections.abc import Callable
from dataclasses import replace

import psycopg2
import pytest

from dateline import timeline
from dateline.errors import Misuse
from dateline.records import Argument, Reject, Span
from dateline.reviewing import reviews
from dateline.reviewing.erasing import erase
from dateline.store.articles import save_articles, save_rejects
from dateline.store.postgres import answer, connect
from tests.command import command
from tests.integration.linking import MODEL, Told, everything, link, listed, load, store, summit, told
from tests.unit.builders import day

SENTENCE = "Mr Berg, who lives in Elm Street, met the Americans and the Russians."
OTHERS = "The two sides met on Tuesday."


def report(key: str, published: str, sentence: str, confidence: float) -> Told:
    seen = replace(summit(when=day("2024-03-12"), sentence=sentence), confidence=confidence)
    return told(key, published, seen, text=f"{sentence} So {key} says of {published}.")


A, B = report("a", "2024-03-12", SENTENCE, 0.9), report("b", "2024-03-13", OTHERS, 0.8)


def stored_text(url: str) -> str:
    """All rows of all tables, as text."""
    with psycopg2.connect(url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'")
        tables = [name for (name,) in cursor.fetchall()]
        found = []
        for table in tables:
            cursor.execute(f"SELECT to_jsonb(t)::text FROM {table} t")
            found += [row for (row,) in cursor.fetchall()]
    return "\n".join(found)


def test_an_erased_article_leaves_no_word_and_the_event_to_the_others(database_url: str) -> None:
    load(database_url, B)
    alone = everything(database_url)["event_mentions"]
    load(database_url, A)
    with connect(database_url) as connection:
        save_rejects(connection, [Reject("s", "a", "bad_input", "another text", "Mr Berg, who lives")], "r")
    assert "Elm Street" in stored_text(database_url)
    assert erase(database_url, "a", "ann", "request 12") == []
    assert "Berg" not in stored_text(database_url)
    (event,) = timeline.rows(database_url)
    assert (event["headline"], event["article_count"]) == (OTHERS, 1)
    assert [row["mention_id"] for row in everything(database_url)["event_mentions"]] == [row["mention_id"] for row in alone]


def test_what_the_article_told_alone_is_removed_and_reported_so(database_url: str) -> None:
    load(database_url, A)
    (event,) = timeline.rows(database_url)
    erase(database_url, "a", "ann", "request 12")
    assert timeline.rows(database_url) == []
    (change,) = answer(database_url, "SELECT event_id, change FROM changes_since('2001-01-01')")
    assert change == {"event_id": event["event_id"], "change": "removed"}


def test_no_source_brings_it_back_and_the_reject_quotes_nothing(database_url: str) -> None:
    load(database_url, A, B)
    erase(database_url, "a", "ann", "request 12")
    store(database_url, [B])
    with pytest.raises(psycopg2.errors.ForeignKeyViolation):
        store(database_url, [A])  # as a tagger would that still had it in its hands
    with connect(database_url) as connection:
        assert save_articles(connection, "s", [(A[0], "k", (1,))], "later") == {"stored": 0, "unchanged": 0, "changed": 1}
    (row,) = answer(database_url, "SELECT item, message, excerpt FROM rejected_inputs")
    assert (row["item"], row["excerpt"]) == ("a", "")
    assert "erased" in str(row["message"])
    assert "request 12" not in str(row["message"])  # that is not for readers


@pytest.mark.parametrize(("decide", "done"), [(reviews.accept, "accepted"), (reviews.lock, "locked")])
def test_a_decision_keeps_its_values_without_the_sentence(database_url: str, decide: Callable[..., object], done: str) -> None:
    load(database_url, A, B)
    (event,) = timeline.rows(database_url)
    assert event["headline"] == SENTENCE
    decide(database_url, event["event_id"], "ann")
    erase(database_url, "a", "ann", "request 12")
    (kept,) = timeline.rows(database_url)
    assert kept["headline"] == OTHERS
    assert kept["review"] == done
    assert "Berg" not in stored_text(database_url)


def test_a_decision_about_it_alone_goes_along(database_url: str) -> None:
    load(database_url, A)
    (event,) = timeline.rows(database_url)
    reviews.correct(database_url, event["event_id"], "object", "Elm Street", "ann", "says Mr Berg")
    erase(database_url, "a", "ann", "request 12")
    assert reviews.decisions(database_url) == []
    assert "Berg" not in stored_text(database_url)


def test_events_of_other_models_lose_it_too(database_url: str) -> None:
    for model in (MODEL, "other"):
        store(database_url, [A, B], model)
        link(database_url, model=model, shown=model == MODEL)
    erase(database_url, "a", "ann", "request 12")
    assert "Elm Street" not in stored_text(database_url)
    assert listed(database_url, "model", "article_count") == [(MODEL, 1)]


def test_an_article_that_was_retracted_before_can_be_erased(database_url: str) -> None:
    load(database_url, A, B)
    reviews.retract(database_url, "a", "ann", "a hoax")
    erase(database_url, "a", "ann", "request 12")
    assert "Elm Street" not in stored_text(database_url)


def test_copies_under_other_ids_are_named_and_stay(database_url: str) -> None:
    copy = (replace(A[0], article_id="copy"), A[1])
    load(database_url, A, copy)
    assert erase(database_url, "a", "ann", "request 12") == ["copy"]
    (event,) = timeline.rows(database_url)
    assert event["article_count"] == 1


def test_who_erases_an_article_is_told_of_the_copies_that_stay(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    load(database_url, A, (replace(A[0], article_id="copy"), A[1]))
    told = [command(["review", "erase", key, "--by", "ann", "--reason", "request 12"]).stdout for key in ("a", "copy")]
    gone = "{} is erased, and is not stored again\n"
    assert told == [gone.format("a") + "the same text stays under other ids: copy\n", gone.format("copy")]


def test_an_article_that_is_not_stored_is_named(database_url: str) -> None:
    load(database_url, A)
    with pytest.raises(Misuse, match="nothing"):
        erase(database_url, "nothing", "ann", "x")


def named(name: str, item: Told) -> Told:
    """The same, with the American called so."""
    article, (seen,) = item
    who = [replace(a, actors=tuple(replace(x, name=name) if x.code == "USA" else x for x in a.actors)) for a in seen.arguments]
    return article, [replace(seen, arguments=tuple(who))]


@pytest.mark.parametrize("decide", [reviews.accept, reviews.lock])
def test_names_that_it_told_alone_are_in_no_decision(database_url: str, decide: Callable[..., object]) -> None:
    load(database_url, named("Bo Berg", A), B)
    (event,) = timeline.rows(database_url)
    decide(database_url, event["event_id"], "ann")
    erase(database_url, "a", "ann", "request 12")
    assert "Berg" not in stored_text(database_url)
    assert timeline.rows(database_url)[0]["countries"] == event["countries"]


def test_a_state_s_name_stays_in_a_decision(database_url: str) -> None:
    load(database_url, named("United States", A), B)
    (event,) = timeline.rows(database_url)
    reviews.lock(database_url, event["event_id"], "ann")
    erase(database_url, "a", "ann", "request 12")
    assert "United States" in str(timeline.rows(database_url)[0]["initiators"])


@pytest.mark.parametrize("decide", [reviews.accept, reviews.lock])
def test_an_object_that_it_told_alone_is_in_no_decision(database_url: str, decide: Callable[..., object]) -> None:
    article, (seen,) = A
    matter = Argument("object", Span(0, 19, "a house in Ash Lane"), 0.9, ())
    load(database_url, (article, [replace(seen, arguments=(*seen.arguments, matter))]), B)
    (event,) = timeline.rows(database_url)
    assert event["object"] == "a house in Ash Lane"
    decide(database_url, event["event_id"], "ann")
    erase(database_url, "a", "ann", "request 12")
    assert "Ash Lane" not in stored_text(database_url)


def test_its_sentence_goes_from_decisions_about_others_and_from_models_that_did_not_read_it(database_url: str) -> None:
    load(database_url, A, B)
    store(database_url, [B], "other")
    (event,) = timeline.rows(database_url)
    reviews.lock(database_url, event["event_id"], "ann")
    link(database_url, model="other", shown=False)
    reviews.retract(database_url, "a", "ann", "a hoax")
    reviews.accept(database_url, timeline.rows(database_url)[0]["event_id"], "ann")
    erase(database_url, "a", "ann", "request 12")
    assert "Elm Street" not in stored_text(database_url)


def test_a_lock_keeps_the_sentence_of_another_article(database_url: str) -> None:
    surer, other = report("b", "2024-03-12", OTHERS, 0.95), report("a", "2024-03-13", SENTENCE, 0.8)
    load(database_url, surer, other)
    (event,) = timeline.rows(database_url)
    reviews.lock(database_url, event["event_id"], "ann")
    erase(database_url, "a", "ann", "request 12")
    load(database_url, report("c", "2024-03-14", "They did meet.", 0.99))
    (event,) = timeline.rows(database_url)
    assert (event["review"], event["headline"]) == ("locked", OTHERS)


def test_what_was_set_aside_as_a_line_with_its_id_goes_along(database_url: str) -> None:
    load(database_url, A, B)
    lines = [Reject("s", f"x.jsonl, line {key}", "bad_input", "no date", f'{{"id": "{key}", "text": "Mr Berg"}}') for key in "ab"]
    lines.append(Reject("s", "2021/a.txt", "bad_input", 'the id "a" was used before for another text', "Mr Berg"))
    with connect(database_url) as connection:
        save_rejects(connection, lines, "r")
    erase(database_url, "a", "ann", "request 12")
    assert [row["item"] for row in answer(database_url, "SELECT item FROM rejected_inputs")] == ["x.jsonl, line b"]
