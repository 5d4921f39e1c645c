"""What people decided becomes passages to train on."""

from dataclasses import replace
from typing import Any

import pytest

from dateline import timeline
from dateline.linking.merge import article_events
from dateline.records import Extraction
from dateline.reviewing import reviews
from dateline.reviewing.reviewed import reviewed_passages
from dateline.store.mentions import save_extraction
from dateline.store.postgres import connect
from dateline.tagger.versions import read_material
from tests.integration.linking import link
from tests.integration.reviewed_article import BOTH, EXPELLED, PRAISED, RECALL, RECALLED, TEXT, fill, ids, marks, said
from tests.integration.statements import execute
from tests.unit.builders import article


def test_without_decisions_there_is_nothing_to_learn(events: dict[str, str], database_url: str) -> None:
    assert len(events) == 3
    assert reviewed_passages(database_url) == []


def test_an_accepted_mention_is_its_sentence_as_it_was_read(events: dict[str, str], database_url: str) -> None:
    decision = reviews.accept(database_url, events["ambassador_recall"], "ann")
    (passage,) = reviewed_passages(database_url)
    assert passage.text == RECALL
    cast = (("initiator", "Oslo"), ("recipient", "Tehran"), ("date", "Monday"))
    assert marks(passage) == [("ambassador_recall", "occurred", "recalled", *cast)]
    assert passage.passage_id == "review:a:0"
    reviews.undo(database_url, decision["review_id"], "ann")
    assert reviewed_passages(database_url) == []


def test_a_rejected_mention_leaves_its_sentence_and_what_else_was_read_there(events: dict[str, str], database_url: str) -> None:
    reviews.reject(database_url, events["ambassador_recall"], "ann")
    reviews.reject(database_url, events["diplomat_expulsion"], "ann")
    first, second = reviewed_passages(database_url)
    assert (first.text, first.mentions) == (RECALL, ())
    assert second.text == BOTH
    assert [mark[:3] for mark in marks(second)] == [("endorsement", "occurred", "praised")]


def test_two_rejected_mentions_both_leave_their_sentence(events: dict[str, str], database_url: str) -> None:
    for kind in ("diplomat_expulsion", "endorsement"):
        reviews.reject(database_url, events[kind], "ann")
    (passage,) = reviewed_passages(database_url)
    assert (passage.text, passage.mentions) == (BOTH, ())


def test_the_last_decision_counts(events: dict[str, str], database_url: str) -> None:
    reviews.reject(database_url, events["ambassador_recall"], "ann")
    reviews.accept(database_url, events["ambassador_recall"], "bob")
    assert [len(passage.mentions) for passage in reviewed_passages(database_url)] == [1]


def test_a_correction_changes_type_and_status(events: dict[str, str], database_url: str) -> None:
    reviews.correct(database_url, events["ambassador_recall"], "event_type", "relations_severed", "ann")
    reviews.correct(database_url, events["ambassador_recall"], "status", "planned", "ann")
    (passage,) = reviewed_passages(database_url)
    assert [mark[:3] for mark in marks(passage)] == [("relations_severed", "planned", "recalled")]


PLAN, HELD, LATER = (f"Kenya and Chile {words} a summit on Monday." for words in ("will hold", "held", "went on with"))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("negated", ["planned", "negated", "negated"]),
        ("ongoing", ["planned", "ongoing", "ongoing"]),
        ("occurred", ["planned", "occurred", "ongoing"]),
    ],
)
def test_a_corrected_status_is_not_that_of_the_articles_that_told_the_plan(
    database_url: str, given: str, expected: list[str]
) -> None:
    cast = (("initiator", "Kenya", "KEN"), ("initiator", "Chile", "CHL"))
    for key, text, status in (("a", PLAN, "planned"), ("b", HELD, "occurred"), ("c", LATER, "ongoing")):
        fill(database_url, said("summit", "summit", *cast, status=status, text=text), key=key, text=text)
    (event,) = timeline.rows(database_url)
    assert (event["status"], event["article_count"]) == ("occurred", 3)
    reviews.correct(database_url, event["event_id"], "status", given, "ann")
    assert [mark[1] for passage in reviewed_passages(database_url) for mark in marks(passage)] == expected


def test_what_was_half_heard_and_made_no_event_is_not_taught(database_url: str) -> None:
    mentions = (EXPELLED, replace(PRAISED, confidence=0.2))
    item = article(TEXT, "2024-03-13")
    fill(database_url, *mentions)
    with connect(database_url) as connection:
        found = Extraction("a", "test", 3, mentions, article_events(item, mentions, 0.5))
        save_extraction(connection, item, found, "run")
    link(database_url)
    reviews.accept(database_url, ids(database_url)["diplomat_expulsion"], "ann")
    (passage,) = reviewed_passages(database_url)
    assert [mark[0] for mark in marks(passage)] == ["diplomat_expulsion"]


def test_a_side_that_only_the_rest_of_the_article_tells_is_no_span_to_teach(database_url: str) -> None:
    fill(database_url, said("praised", "endorsement", ("initiator", "Accra", "GHA"), ("recipient", "praised", "TGO")))
    reviews.accept(database_url, ids(database_url)["endorsement"], "ann")
    (passage,) = reviewed_passages(database_url)
    assert marks(passage) == [("endorsement", "occurred", "praised", ("initiator", "Accra"))]


def test_a_decision_is_about_the_words_of_its_own_article(database_url: str) -> None:
    other = "Lima recalled its envoy from Quito on Monday."
    fill(database_url, RECALLED)
    ((event_id,),) = (ids(database_url).values(),)
    fill(database_url, said("recalled", "ambassador_recall", ("initiator", "Lima", "PER"), text=other), key="b", text=other)
    reviews.accept(database_url, event_id, "ann")
    assert [passage.text for passage in reviewed_passages(database_url)] == [RECALL]


def test_a_copy_is_not_learnt_twice_and_a_withdrawn_article_not_at_all(database_url: str) -> None:
    fill(database_url, RECALLED)
    fill(database_url, RECALLED, key="b")
    (event_id,) = ids(database_url).values()
    reviews.accept(database_url, event_id, "ann")
    assert [passage.text for passage in reviewed_passages(database_url)] == [RECALL]
    reviews.retract(database_url, "a", "ann", "withdrawn")
    assert [passage.passage_id for passage in reviewed_passages(database_url)] == ["review:b:0"]


def test_a_decision_outlives_the_model_that_it_was_made_about(events: dict[str, str], database_url: str) -> None:
    """Another model misses what was accepted, and reads anew what was rejected, as another type."""
    reviews.accept(database_url, events["endorsement"], "ann")
    reviews.reject(database_url, events["ambassador_recall"], "ann")
    fill(database_url, said("recalled", "ambassador_return"), EXPELLED, model="next")
    first, second = reviewed_passages(database_url)
    assert (first.text, first.mentions) == (RECALL, ())
    assert [mark[0] for mark in marks(second)] == ["diplomat_expulsion", "endorsement"]


@pytest.mark.parametrize(("kind", "status"), [("ambassador_return", "occurred"), ("ambassador_recall", "planned")])
def test_of_two_models_the_one_is_heard_that_read_the_type_then_the_one_shown(
    events: dict[str, str], database_url: str, kind: str, status: str
) -> None:
    reviews.accept(database_url, events["ambassador_recall"], "ann")
    fill(database_url, said("recalled", kind, ("initiator", "Oslo", "NOR"), status="planned"), EXPELLED, PRAISED, model="next")
    (passage,) = reviewed_passages(database_url)
    assert marks(passage)[0][:3] == ("ambassador_recall", status, "recalled")


@pytest.mark.parametrize(
    ("first", "then", "taught"),
    [
        ("accept", "reject", []),
        ("reject", "accept", ["ambassador_recall"]),
        ("ambassador_return", "relations_severed", ["relations_severed"]),
        ("accept", "relations_severed", ["relations_severed"]),
    ],
)
def test_a_later_decision_counts_though_another_model_read_a_wider_trigger(
    database_url: str, first: str, then: str, taught: list[str]
) -> None:
    cast = (("initiator", "Oslo", "NOR"), ("recipient", "Tehran", "IRN"))
    for words, model, decision in (("recalled", "test", first), ("recalled its envoy", "next", then)):
        fill(database_url, said(words, "ambassador_recall", *cast), model=model)
        ((event_id,),) = execute(database_url, f"SELECT event_id FROM events WHERE model = '{model}'")
        if decision in ("accept", "reject"):
            getattr(reviews, decision)(database_url, event_id, "ann")
        else:
            reviews.correct(database_url, event_id, "event_type", decision, "ann")
    (passage,) = reviewed_passages(database_url)
    assert [mark[0] for mark in marks(passage)] == taught


def test_an_argument_of_another_sentence_is_left_out(database_url: str) -> None:
    far = said("fell", "attack", ("initiator", "Oslo", "NOR"), ("place", "Bergen", ""))
    fill(database_url, far)
    reviews.accept(database_url, ids(database_url)["attack"], "ann")
    (passage,) = reviewed_passages(database_url)
    assert marks(passage) == [("attack", "occurred", "fell", ("place", "Bergen"))]


def test_reviewed_passages_join_the_material_and_are_counted(events: dict[str, str], database_url: str, tmp_path: Any) -> None:
    reviews.reject(database_url, events["ambassador_recall"], "ann")
    (tmp_path / "a.txt").write_text("# 1 | blog | - | none beat:food\nSoup.\n", encoding="utf-8")
    alone, more = read_material(tmp_path), read_material(tmp_path, (), reviewed_passages(database_url))
    assert more.sources == {"corpus": 1, "reviews": 1}
    assert RECALL in {passage.text for passage in more.train + more.held_out}
    assert more.corpus_sha256 != alone.corpus_sha256
