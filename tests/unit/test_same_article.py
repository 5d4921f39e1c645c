"""Which mentions of one article tell the same event, and how that is measured."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.dating.wars import GOES_ON
from dateline.dating.when_clauses import OF_THE_CLAUSE
from dateline.errors import BadInput, Misuse
from dateline.linking.grouping import group
from dateline.linking.report import Report
from dateline.linking.same_article import EVEN, agreement, is_known
from dateline.records import UNKNOWN_DATE, Place
from dateline.scoring.same_article import b_cubed, compared, read_events
from dateline.tagger.corpus import MarkedMention, Passage, read_corpus
from tests.unit.builders import day, report, told


def chance(a: Report, b: Report) -> float:
    found = agreement(a, b)
    return found[0] if found else 0.0


def test_a_later_word_for_the_event_of_the_headline_is_that_event_and_says_why() -> None:
    first, then = told("1", 4, opens=True), told("2", 300, trigger="assault", is_known=True)
    found = agreement(first, then)
    assert found is not None
    assert found[0] >= EVEN
    for word in ("opening paragraph", "spoken of as known", "same status", "chance"):
        assert word in found[1]


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [("raided", "raids", True), ("killed", "killing", True), ("bombing", "bomb", True), ("struck", "strike", False)],
)
def test_a_word_is_the_same_in_whatever_form(one: str, other: str, is_same: bool) -> None:
    found = agreement(told("1", 4, trigger=one, opens=True), told("2", 60, trigger=other))
    assert found is not None
    assert ("same word" in found[1]) is is_same


@pytest.mark.parametrize(
    "other",
    [
        {"type": "protest"},
        {"status": "negated"},
        {"initiators": frozenset(["USA"])},
        {"date": day("2024-03-01")},
    ],
)
def test_what_rules_two_mentions_out(other: dict[str, Any]) -> None:
    first = told("1", 4, when=day("2024-03-12"))
    assert agreement(first, replace(told("2", 60, when=day("2024-03-12")), **other)) is None


@pytest.mark.parametrize(
    ("then", "is_one"),
    [
        ({}, True),  # "a raid killed two Malians; Bamako blamed Fiji for the raid"
        ({"trigger": "attack", "sentence": "sentence 1"}, True),
        ({"trigger": "attack"}, False),  # another word in another sentence
        ({"is_known": False}, False),  # "Fiji's forces raided a village"
        ({"recipients": frozenset(["FJI"])}, False),
    ],
)
def test_who_did_what_was_told_as_suffered_may_be_told_behind(then: dict[str, Any], is_one: bool) -> None:
    first = replace(told("1", 4), initiators=frozenset(), recipients=frozenset(["UKR"]))
    blamed = replace(told("2", 60, is_known=True), initiators=frozenset(["RUS"]), recipients=frozenset())
    assert (agreement(first, replace(blamed, **then)) is not None) is is_one


@pytest.mark.parametrize("same_sentence", [True, False])
def test_an_act_of_a_clause_that_hangs_on_a_date_is_not_that_of_its_main_clause(same_sentence: bool) -> None:
    old, new = told("1", 4, when=replace(day("2024-03-12"), reason=OF_THE_CLAUSE)), told("2", 60, when=day("2024-03-12"))
    new = replace(new, sentence=old.sentence) if same_sentence else new
    assert (agreement(old, new) is None) is same_sentence


def test_a_war_that_goes_on_is_no_blow_of_a_day() -> None:
    war = told("1", 4, when=replace(UNKNOWN_DATE, reason=GOES_ON))
    assert agreement(war, told("2", 60, when=day("2024-03-12"))) is None
    assert agreement(war, told("2", 60, when=UNKNOWN_DATE)) is not None


def test_each_sign_counts_for_or_against() -> None:
    first = told("1", 4)
    near, far = (chance(first, told("2", place)) for place in (60, 4000))
    assert near > far
    for better in (
        {"is_known": True},
        {"sentence": first.sentence + " again"},
    ):
        assert chance(first, told("2", 4000, **better)) > far
    for worse in ({"status": "planned"}, {"trigger": "shelling"}):
        assert chance(first, told("2", 60, **worse)) < near
    here, there = (Place(name, "UKR") for name in ("Kherson", "Sumy"))
    placed = told("1", 4, place=here)
    assert chance(placed, told("2", 60, place=here)) > near > chance(placed, told("2", 60, place=there))


def test_what_an_article_hopes_of_a_summit_that_it_has_told_as_held_is_that_summit() -> None:
    held = report("1", "summit", "CHL PER", when=day("2024-03-11"), merged=False, position=4, trigger="summit", opens=True)
    hoped = report("2", "summit", "CHL PER", merged=False, position=2900, trigger="summit", status="planned", is_known=True)
    assert "same status" in (agreement(held, hoped) or ("", ""))[1]
    assert chance(held, hoped) >= EVEN
    for other in (
        {"is_known": False},  # "a summit"
        {"trigger": "meeting"},
        {"date": day("2024-05-02")},
        {"status": "negated"},
    ):
        assert chance(held, replace(hoped, **other)) < EVEN, other
    assert chance(replace(held, status="planned"), replace(hoped, status="occurred")) < EVEN  # "they met before the talks"
    assert chance(replace(held, type="threat"), replace(hoped, type="threat")) < EVEN


def test_only_what_speaks_for_or_against_is_told_as_a_reason() -> None:
    def why(a: Report, b: Report) -> str:
        return (agreement(a, b) or ("", ""))[1]

    month = replace(day("2024-03-01"), latest=date(2024, 3, 31), precision="month")
    one, other = told("1", 4, when=day("2024-03-12"), object="a depot"), told("2", 60, object="two bridges")
    assert "same day" in why(one, replace(other, date=day("2024-03-12")))
    for when in (month, UNKNOWN_DATE):
        assert "same day" not in why(one, replace(other, date=when))
    assert "objects of their own" in why(one, other)
    assert "words of the object" not in why(one, other)
    assert "words of the object" in why(one, replace(other, object="the depot"))


def test_two_mentions_that_no_day_bounds_are_not_held_to_have_other_dates() -> None:
    undated: dict[str, Any] = {"published": None}
    assert "other dates" not in (agreement(told("1", 4, **undated), told("2", 60, **undated)) or ("", ""))[1]
    near = (agreement(told("1", 4, when=day("2024-01-05")), told("2", 60)) or ("", ""))[1]
    assert "other dates" in near
    assert "other dates" not in (agreement(told("1", 4, when=day("2024-01-05")), told("2", 60, **undated)) or ("", ""))[1]


@given(st.lists(st.tuples(st.integers(0, 3000), st.booleans(), st.booleans()), min_size=2, max_size=9), st.randoms())
@settings(max_examples=100, deadline=None)
def test_the_order_in_which_mentions_come_does_not_matter(drawn: list[tuple[int, bool, bool]], shuffle: object) -> None:
    mentions = [told(f"{i:02d}", place + i, is_known=known, opens=opens) for i, (place, known, opens) in enumerate(drawn)]
    mixed = mentions.copy()
    shuffle.shuffle(mixed)  # type: ignore[attr-defined]
    assert group(mixed) == group(mentions)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Reporters saw the raid", True),
        ("After Sunday's deadly night raid", True),
        ("The raid", True),
        ("Troops carried out a raid", False),
        ("Raid", False),
    ],
)
def test_a_definite_article_or_a_possessive_speaks_of_something_known(text: str, known: bool) -> None:
    assert is_known(text + " and left before dawn." * 9, text.lower().rindex("raid")) is known


def test_b_cubed_counts_for_each_mention_what_it_was_put_with() -> None:
    truth = [[0, 1, 2], [3]]
    assert b_cubed([(truth, truth)]) == {"mentions": 4, "precision": 1.0, "recall": 1.0, "f1": 1.0}
    assert b_cubed([(truth, [[0], [1], [2], [3]])]) == {"mentions": 4, "precision": 1.0, "recall": 0.5, "f1": 0.667}
    assert b_cubed([(truth, [[0, 1, 2, 3]])])["precision"] == pytest.approx((3 * 0.75 + 0.25) / 4, abs=1e-3)


def test_labelled_events_are_read_and_a_line_that_does_not_fit_is_named(tmp_path: Path) -> None:
    file = tmp_path / "events.txt"
    kinds = ("attack", "attack", "protest")
    passages = {"a#1": Passage("a#1", "text", tuple(MarkedMention(kind, "occurred", 0, 1) for kind in kinds))}
    file.write_text("# a note\n### a#1\n1 2\n", encoding="utf-8")
    assert read_events(file, passages) == {"a#1": [[0, 1], [2]]}
    wrong = [("1 3", "different types"), ("1 4", "1 to 3"), ("one", "1 to 3"), ("### b#1", "no article")]
    for line, said in [*wrong, ("1 1", "twice"), ("1 2\n2", "twice")]:
        file.write_text(f"### a#1\n{line}\n", encoding="utf-8")
        with pytest.raises(BadInput, match=said):
            read_events(file, passages)
    file.write_text("1 2\n### a#1\n", encoding="utf-8")
    with pytest.raises(BadInput, match=r"line 1.*before the first"):
        read_events(file, passages)
    with pytest.raises(Misuse, match="nowhere"):
        read_events(tmp_path / "nowhere.txt", passages)


def test_the_rule_groups_the_labelled_articles_better_than_leaving_each_mention_alone(repository: Path) -> None:
    corpus = repository / "models" / "corpus"
    passages = {passage.passage_id: passage for passage in read_corpus(corpus)}
    labelled = dict(list(read_events(corpus / "coreference" / "events.txt", passages).items())[:30])
    assert all(isinstance(passages[key].published, date) for key in labelled)
    pairs = compared(passages, labelled)
    alone = b_cubed((truth, [[m] for event in truth for m in event]) for truth, _ in pairs)
    assert b_cubed(pairs)["f1"] > alone["f1"]


def test_two_mentions_that_agree_are_compared_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []

    def compared_once(a: Report, b: Report) -> tuple[float, str] | None:
        asked.append((a.key, b.key))
        return agreement(a, b)

    monkeypatch.setattr("dateline.linking.same_article.agreement", compared_once)
    first, then = told("1", 4, opens=True), told("2", 300, trigger="assault", is_known=True)
    assert len(group([first, then])) == 1
    assert asked == [("1", "2")]
