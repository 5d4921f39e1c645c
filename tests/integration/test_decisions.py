"""What people are asked and what they decided: found whatever id the event has by now, and about one event alone."""

from dataclasses import replace

import pytest

from dateline import timeline
from dateline.errors import Misuse
from dateline.reviewing import review_forms, reviews
from dateline.store.postgres import answer
from tests.integration.linking import home, link, listed, load, store, summit, told
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


def test_an_empty_timeline_has_nothing_to_decide_about(database_url: str) -> None:
    with pytest.raises(Misuse, match="the timeline is empty: nothing to review"):
        reviews.accept(database_url, "x", "ann")


def test_a_form_quotes_what_tells_the_event_and_says_where_its_day_is_unknown(database_url: str) -> None:
    item, mentions = told("wire_{{1}}", "2024-03-13", summit(sentence="They met *at last*."))
    item = replace(item, published_on=None, text=f"They met *at last*. {item.text}")
    store(database_url, [(item, mentions)])
    link(database_url)
    (form,) = review_forms.questions(database_url, 10)
    (row,) = timeline.rows(database_url)
    assert form["subject"] == f"summit, occurred, unknown: USA, RUS [{row['event_id']}]"
    assert form["body"].startswith("Certainty not weighed.\n\n>")
    assert "> They met \\*at last\\*.\n>\n> wire\\_((1)), day unknown\n\n" in form["body"]
    assert form["body"].endswith(f"](/timeline/event/{row['event_id']})")
    (served,) = review_forms.questions(database_url, 10, "/airflow/timeline/")
    assert served["body"].endswith(f"](/airflow/timeline/event/{row['event_id']})")


def test_a_form_says_who_does_it_to_whom(database_url: str) -> None:
    """An acceptance vouches for the sides as well."""
    known = mention("visit", initiators=("USA",), recipients=("RUS",), when=day("2024-03-12"))
    unknown = mention("attack", initiators=(), recipients=("RUS",), when=day("2024-03-12"))
    load(database_url, told("a", "2024-03-13", known, unknown))
    subjects = sorted(form["subject"].partition(" [")[0] for form in review_forms.questions(database_url, 10))
    assert subjects == ["attack, occurred, 2024-03-12: → RUS", "visit, occurred, 2024-03-12: USA → RUS"]


def answered(url: str, forms: list[dict[str, str]], key: str) -> dict[str, int]:
    """An answer, reject, to the form about an event."""
    asked = [form for form in forms if key in form["subject"]]
    return review_forms.answered(url, asked, [{"chosen_options": ["reject"]} for _ in asked], "run")


SKIPPED, REJECTED = {"accept": 0, "reject": 0, "skip": 1}, {"accept": 0, "reject": 1, "skip": 0}


def test_an_answer_about_an_event_that_was_merged_or_split_since_does_not_count(database_url: str) -> None:
    load(database_url, A, B, X)
    one, other = ids(database_url)
    asked = [review_forms.questions(database_url, 10)]
    merged = reviews.merge(database_url, one, other, "bob")["review_id"]
    assert [answered(database_url, asked[0], key) for key in (one, other)] == [SKIPPED, SKIPPED]
    asked.append(review_forms.questions(database_url, 10))
    reviews.undo(database_url, merged, "bob")
    for forms in asked:  # neither what was asked about the two before, nor about the one
        assert answered(database_url, forms, one) == SKIPPED
    asked.append(review_forms.questions(database_url, 10))
    reviews.split(database_url, one, ["b"], "bob")
    for forms in asked:
        assert answered(database_url, forms, one) == SKIPPED
    assert answered(database_url, asked[2], other) == REJECTED  # as it was
    assert answered(database_url, review_forms.questions(database_url, 10), one) == REJECTED
    assert [len(key) for key in ids(database_url)] == [16]


def test_an_answer_about_an_event_that_a_late_article_gave_another_id_does_not_count(database_url: str) -> None:
    load(database_url, B)
    (old,) = ids(database_url)
    forms = review_forms.questions(database_url, 10)
    load(database_url, told("c", "2024-03-15", summit(when=day("2024-03-12"))))  # one more report is no other event
    assert answered(database_url, forms, old) == REJECTED
    reviews.undo(database_url, reviews.decisions(database_url)[0]["review_id"], "ann")
    load(database_url, A)
    forms[0]["subject"] = forms[0]["subject"].replace("summit", "another form")
    assert review_forms.answered(database_url, forms, [{"chosen_options": ["reject"], "responded_at": "later"}], "run") == SKIPPED


def test_a_decision_is_found_at_what_is_left_when_the_article_that_gave_the_id_is_split_off(database_url: str) -> None:
    load(database_url, A, B)
    (event_id,) = ids(database_url)
    accepted = reviews.accept(database_url, event_id, "ann")
    rest = reviews.split(database_url, event_id, ["a"], "bob")["event_id"]
    assert listed(database_url, "event_id", "review") == [(event_id, None), (rest, "accepted")]
    assert (
        actions(database_url, rest) == actions(database_url, event_id) == ["split", "accept"]
    )  # both are about either's sentence
    reviews.undo(database_url, accepted["review_id"], "ann")
    assert listed(database_url, "event_id", "review") == [(event_id, None), (rest, None)]
    reviews.retract(database_url, "a", "ann", "a hoax")
    assert actions(database_url, event_id) == ["split", "accept"]  # made under this id


def test_a_decision_about_an_event_is_none_about_another_that_the_same_words_tell(database_url: str) -> None:
    item, (seen, other) = told("a", "2024-03-13", summit(when=day("2024-03-12")), mention("talks", initiators=("USA", "RUS")))
    load(database_url, (item, [seen, replace(other, trigger=seen.trigger)]))
    kinds = dict(listed(database_url, "event_type", "event_id"))
    reviews.accept(database_url, kinds["summit"], "ann")
    assert (actions(database_url, kinds["summit"]), actions(database_url, kinds["talks"])) == (["accept"], [])


A, X = told("a", "2024-03-13", summit(when=day("2024-03-12"))), told("x", "2024-03-20", summit(when=day("2024-03-19")))
B = told("b", "2024-03-14", summit(when=day("2024-03-12")))


@pytest.mark.parametrize(("action", "value"), [("accept", ()), ("correct", ("place", "Geneva (CHE)"))])
def test_a_late_article_that_parts_an_event_takes_no_decision_along(
    database_url: str, action: str, value: tuple[str, ...]
) -> None:
    words = "They met in the old castle by the lake."
    load(
        database_url,
        told("a", "2024-03-06", summit(when=day("2024-03-05"), sentence="A summit took place somewhere.")),
        told("b", "2024-03-07", summit(sentence=words)),
    )
    (event_id,) = ids(database_url)
    getattr(reviews, action)(database_url, event_id, *value, "ann")
    load(database_url, told("late", "2024-03-04", summit(when=day("2024-03-03"), sentence=words)))
    place, done, certain = ("Geneva", "corrected", None) if value else (None, "accepted", 1.0)
    shown = listed(database_url, "place", "review", "certainty", "article_count")
    assert shown == [(None, None, None, 2), (place, done, certain, 1)]
    assert listed(database_url, "event_id")[1] == (event_id,)


@pytest.mark.parametrize("action", ["accept", "correct"])
def test_what_was_decided_while_two_were_merged_stays_with_one_when_the_merge_is_undone(database_url: str, action: str) -> None:
    load(database_url, A, X)
    one, other = ids(database_url)
    merged = reviews.merge(database_url, one, other, "bob")
    getattr(reviews, action)(database_url, one, *(("date", "2024-03-11") if action == "correct" else ()), "ann")
    reviews.undo(database_url, merged["review_id"], "bob")
    kept = ("2024-03-11", "corrected") if action == "correct" else ("2024-03-12", "accepted")
    assert listed(database_url, "date_earliest::text", "review") == [kept, ("2024-03-19", None)]
    reviews.retract(database_url, "a", "ann", "withdrawn")
    assert listed(database_url, "date_earliest::text", "review") == [("2024-03-19", None)]


def test_what_was_corrected_and_merged_by_mistake_is_still_corrected_once_it_is_split_off(database_url: str) -> None:
    load(database_url, A, X)
    one, other = ids(database_url)
    reviews.correct(database_url, other, "date", "2024-03-18", "ann")
    reviews.merge(database_url, one, other, "bob")
    reviews.split(database_url, one, ["x"], "bob")
    assert listed(database_url, "date_earliest::text", "review") == [("2024-03-12", None), ("2024-03-18", "corrected")]


def test_a_merge_that_is_undone_after_a_split_undid_it_changes_nothing(database_url: str) -> None:
    load(
        database_url,
        told("a", "2024-03-13", summit(when=day("2024-03-12"))),
        told("x", "2024-03-20", summit(when=day("2024-03-19"))),
    )
    merge = reviews.merge(database_url, home(database_url, "a"), home(database_url, "x"), "bob")
    whole = home(database_url, "a")
    reviews.reject(database_url, whole, "ann")
    reviews.split(database_url, whole, ["a"], "bob")
    assert listed(database_url, "first_published_at::text") == [("2024-03-13",)]  # x stays rejected
    reviews.undo(database_url, merge["review_id"], "bob")
    assert listed(database_url, "first_published_at::text") == [("2024-03-13",)]


def test_what_is_split_off_and_merged_again_keeps_the_decision_when_the_other_is_split_off(database_url: str) -> None:
    load(database_url, A, B)
    (event_id,) = ids(database_url)
    reviews.correct(database_url, event_id, "object", "fish", "ann")
    reviews.split(database_url, event_id, ["b"], "bob")
    one, other = (key for (key,) in listed(database_url, "event_id"))
    reviews.merge(database_url, one, other, "bob")
    reviews.split(database_url, one, ["a"], "bob")
    assert listed(database_url, "object", "review") == [(None, None), ("fish", "corrected")]


@pytest.mark.parametrize("lacking", ["withdrawn", "not read"])
def test_what_is_split_off_takes_no_decision_along_where_the_rest_is_there_no_more(database_url: str, lacking: str) -> None:
    load(database_url, A, B)
    (event_id,) = ids(database_url)
    reviews.correct(database_url, event_id, "object", "fish", "ann")
    reviews.split(database_url, event_id, ["b"], "bob")
    if lacking == "withdrawn":
        reviews.retract(database_url, "a", "ann", "a hoax")
        link(database_url)
    else:
        load(database_url, B, model="other")
    assert listed(database_url, "object", "review", "article_count") == [(None, None, 1)]
