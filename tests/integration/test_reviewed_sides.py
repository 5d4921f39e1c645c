"""What people decided about who takes part becomes passages to train on."""

import pytest

from dateline.reviewing import reviews
from dateline.reviewing.reviewed import reviewed_passages
from tests.integration.reviewed_article import BOTH, RECALL, fill, ids, marks, said


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
