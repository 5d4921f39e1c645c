"""What people are asked and what they decided: found whatever id the event has by now."""

from dataclasses import replace

from dateline import timeline
from dateline.reviewing import review_forms, reviews
from dateline.store.postgres import answer
from tests.integration.linking import link, load, store, summit, told
from tests.unit.builders import day, mention


def actions(url: str, event_id: str) -> list[str]:
    return [row["action"] for row in reviews.decisions(url, event_id)]


def ids(url: str) -> list[str]:
    return [row["event_id"] for row in answer(url, "SELECT event_id FROM timeline ORDER BY date_earliest")]


def test_what_was_decided_stays_with_an_event_that_a_late_article_gives_another_id(database_url: str) -> None:
    load(database_url, told("b", "2024-03-04", summit("planned", day("2024-03-20"))))
    (old,) = ids(database_url)
    reviews.accept(database_url, old, "ann")
    load(database_url, told("a", "2024-03-01", summit("possible")))
    (new,) = ids(database_url)
    assert new != old
    assert actions(database_url, new) == actions(database_url, old) == ["accept"]


def test_a_merge_is_a_decision_about_the_event_that_comes_of_it_and_of_no_other(database_url: str) -> None:
    days = ("2024-03-12", "2024-03-19", "2024-03-26")
    expulsions = [mention("diplomat_expulsion", initiators=("NOR",), recipients=("RUS",), when=day(when)) for when in days]
    load(database_url, *(told(when, when, seen) for when, seen in zip(days, expulsions, strict=True)))
    one, two, rest = ids(database_url)
    for event_id in (two, rest):
        reviews.accept(database_url, event_id, "ann")
    made = reviews.merge(database_url, one, two, "ann")["event_id"]
    for event_id in {one, two, made}:
        assert actions(database_url, event_id) == ["merge", "accept"]
    assert actions(database_url, rest) == ["accept"]
    assert len(reviews.decisions(database_url)) == 3
    assert actions(database_url, "x") == []


def test_a_form_quotes_what_tells_the_event_and_says_where_its_day_is_unknown(database_url: str) -> None:
    item, mentions = told("wire_{{1}}", "2024-03-13", summit(sentence="They met *at last*."))
    item = replace(item, published_on=None, text=f"They met *at last*. {item.text}")
    store(database_url, [(item, mentions)])
    link(database_url)
    (form,) = review_forms.questions(database_url, 10)
    (row,) = timeline.rows(database_url)
    assert form["subject"] == f"summit, occurred, unknown: USA, RUS [{row['event_id']}]"
    assert form["body"].startswith("Certainty not weighed.\n\n>")
    assert form["body"].endswith("> They met \\*at last\\*.\n>\n> wire\\_((1)), day unknown")
