"""What people decided becomes passages to train on."""

from dataclasses import replace
from typing import Any

import pytest

from dateline import timeline
from dateline.linking.merge import article_events
from dateline.records import Argument, Extraction, Mention, Span
from dateline.reviewing import reviews
from dateline.reviewing.reviewed import reviewed_passages
from dateline.store.mentions import save_extraction
from dateline.store.postgres import connect
from dateline.tagger.corpus import Passage
from dateline.tagger.versions import read_material
from tests.integration.linking import link, store
from tests.unit.builders import actor, article, day

RECALL = "Oslo recalled its envoy from Tehran on Monday."
BOTH = "Accra expelled a consul and praised Lome."
TEXT = f"{RECALL} Rain fell in Bergen. {BOTH}"


def said(word: str, event_type: str, *cast: tuple[str, str, str], status: str = "occurred", text: str = TEXT) -> Mention:
    """A mention at `word`, with arguments given as (role, words, code)."""

    def span(words: str) -> Span:
        start = text.index(words)
        return Span(start, start + len(words), words)

    arguments = tuple(
        Argument(role, span(words), 0.9, (actor(code, words),) if role in ("initiator", "recipient") else ())
        for role, words, code in cast
    )
    return Mention(event_type, status, span(word), 0.9, arguments, date=day("2024-03-11"))


RECALLED = said(
    "recalled", "ambassador_recall", ("initiator", "Oslo", "NOR"), ("recipient", "Tehran", "IRN"), ("date", "Monday", "")
)
EXPELLED = said("expelled", "diplomat_expulsion", ("initiator", "Accra", "GHA"), ("recipient", "a consul", "TGO"))
PRAISED = said("praised", "endorsement", ("initiator", "Accra", "GHA"), ("recipient", "Lome", "TGO"))


@pytest.fixture
def events(database_url: str) -> dict[str, str]:
    """An article with three events on the timeline: the id of each by its type."""
    fill(database_url)
    return ids(database_url)


def fill(url: str, *mentions: Mention, key: str = "a", text: str = TEXT, model: str = "test") -> None:
    store(url, [(article(text, "2024-03-13", key), list(mentions or (RECALLED, EXPELLED, PRAISED)))], model)
    link(url, model=model)


def ids(url: str) -> dict[str, str]:
    return {row["event_type"]: row["event_id"] for row in timeline.rows(url)}


def marks(passage: Passage) -> list[tuple[Any, ...]]:
    """Type, status, trigger and (role, words) of each mention, in words."""
    text = passage.text
    return [
        (m.type, m.status, text[m.start : m.end], *((role, text[a:b]) for role, a, b in m.arguments)) for m in passage.mentions
    ]


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


def test_every_party_of_a_symmetric_type_becomes_an_initiator(events: dict[str, str], database_url: str) -> None:
    reviews.correct(database_url, events["endorsement"], "event_type", "meeting", "ann")
    (passage,) = reviewed_passages(database_url)
    assert ("meeting", "occurred", "praised", ("initiator", "Accra"), ("initiator", "Lome")) in marks(passage)


def test_a_span_that_agrees_with_one_of_the_corrected_actors_stays(events: dict[str, str], database_url: str) -> None:
    reviews.correct(database_url, events["ambassador_recall"], "initiators", "Sweden (SWE); Norway (NOR)", "ann")
    (passage,) = reviewed_passages(database_url)
    assert ("initiator", "Oslo") in marks(passage)[0]


def test_what_is_no_party_keeps_its_role_in_a_symmetric_type(events: dict[str, str], database_url: str) -> None:
    reviews.correct(database_url, events["ambassador_recall"], "event_type", "talks", "ann")
    (passage,) = reviewed_passages(database_url)
    assert marks(passage)[0][3:] == (("initiator", "Oslo"), ("initiator", "Tehran"), ("date", "Monday"))


def test_a_decision_is_about_the_words_of_its_own_article(database_url: str) -> None:
    other = "Lima recalled its envoy from Quito on Monday."
    fill(database_url, RECALLED)
    ((event_id,),) = (ids(database_url).values(),)
    fill(database_url, said("recalled", "ambassador_recall", ("initiator", "Lima", "PER"), text=other), key="b", text=other)
    reviews.accept(database_url, event_id, "ann")
    assert [passage.text for passage in reviewed_passages(database_url)] == [RECALL]


def test_of_corrected_actors_only_the_spans_that_agree_stay(events: dict[str, str], database_url: str) -> None:
    reviews.correct(database_url, events["ambassador_recall"], "initiators", "", "ann")
    reviews.correct(database_url, events["ambassador_recall"], "recipients", "Iran (IRN)", "ann")
    reviews.correct(database_url, events["ambassador_recall"], "date", "2024-03-10", "ann")
    (passage,) = reviewed_passages(database_url)
    assert marks(passage) == [("ambassador_recall", "occurred", "recalled", ("recipient", "Tehran"), ("date", "Monday"))]


@pytest.mark.parametrize("wrong", [{"initiators": "Sweden (SWE)"}, {"initiators": "Iran (IRN)"}, {"object": "a consul"}])
def test_a_sentence_without_a_span_for_what_was_corrected_teaches_nothing(
    events: dict[str, str], database_url: str, wrong: dict[str, str]
) -> None:
    """It would say that nobody takes part. Iran is recipient there as long as nobody says otherwise."""
    for field, value in wrong.items():
        reviews.correct(database_url, events["ambassador_recall"], field, value, "ann")
    reviews.accept(database_url, events["endorsement"], "ann")
    assert [passage.text for passage in reviewed_passages(database_url)] == [BOTH]
    reviews.reject(database_url, events["ambassador_recall"], "ann")
    assert [passage.text for passage in reviewed_passages(database_url)] == [RECALL, BOTH]


@pytest.mark.parametrize("recipients", ["Norway (NOR)", ""])
def test_sides_that_were_read_the_wrong_way_round_are_taught_the_right_one(
    events: dict[str, str], database_url: str, recipients: str
) -> None:
    reviews.correct(database_url, events["ambassador_recall"], "initiators", "Iran (IRN)", "ann")
    reviews.correct(database_url, events["ambassador_recall"], "recipients", recipients, "ann")
    (passage,) = reviewed_passages(database_url)
    turned = [("recipient", "Oslo")] if recipients else []
    assert set(marks(passage)[0][3:]) == {("initiator", "Tehran"), ("date", "Monday"), *turned}


def test_another_span_of_an_actor_whom_the_other_side_has_does_not_change_sides(database_url: str) -> None:
    text = "Tehran police detained Isfahan teachers and Basra pilgrims."
    cast = (("initiator", "Tehran", "IRN"), ("recipient", "Isfahan", "IRN"), ("recipient", "Basra", "IRQ"))
    fill(database_url, said("detained", "arrest", *cast, text=text), text=text)
    for field, value in (("initiators", "Iran (IRN)"), ("recipients", "Iraq (IRQ)")):
        reviews.correct(database_url, ids(database_url)["arrest"], field, value, "ann")
    (passage,) = reviewed_passages(database_url)
    assert marks(passage)[0][3:] == (("initiator", "Tehran"), ("recipient", "Basra"))


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
