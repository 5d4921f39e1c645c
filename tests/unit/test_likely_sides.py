"""Whom an event concerns, weighed: who is unlikely goes, who is likely comes, and the mentions say so."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.extract import extract
from dateline.linking.merge import merge_mentions
from dateline.linking.where import placed_by_sides
from dateline.records import IMPLIED_SIDES, UNLIKELY_SIDE, Argument, Article, Event, Mention, Span
from dateline.resolve.places import place_of_state
from dateline.sides.soil import HOST
from dateline.tagger.logistic import fitted
from dateline.weighing import likely_sides as module
from dateline.weighing.likely_sides import BIAS, COMES, STAYS, chance, likely_sides
from dateline.weighing.side_signs import SIGNS
from tests.unit.sided_articles import BLAME, INDEX, REFUSAL, TEXT, event_of, mention, named

MALTA = "recipient in:0 rank:2 type:rejection"  # a sign of whoever is named third most, and not on the side yet
NORWAY = "recipient in:0 dealt:5 type:rejection"  # of all that Fiji has to do with in the article

HEARD = "initiator in:1 heard:7"  # of whoever is the initiator by words of which the tagger is surest


def renamed(argument: Argument, name: str) -> Argument:
    return replace(argument, actors=(replace(argument.actors[0], name=name),))


def weigh(monkeypatch: pytest.MonkeyPatch, weights: dict[str, float]) -> None:
    monkeypatch.setattr(module, "_weights", lambda: weights)


def weighed(mentions: list[Mention], *events: Event) -> tuple[tuple[Mention, ...], tuple[Event, ...]]:
    return likely_sides(mentions, events or [event_of(mentions, len(mentions) - 1)], INDEX, None)[:2]


def codes(mentions: list[Mention]) -> tuple[list[str | None], list[str | None]]:
    (event,) = weighed(mentions)[1]
    return [actor.code for actor in event.initiators], [actor.code for actor in event.recipients]


def test_whoever_is_likely_comes_with_the_chance_in_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0, NORWAY: 4.0})
    mentions, (event,) = weighed([BLAME, REFUSAL])
    (actor,) = event.recipients
    assert (actor.name, actor.code, actor.sectors) == ("Norway", "NOR", ("GOV",))
    assert actor.reason == "the other side in this article: the likeliest (chance 0.73)"
    assert actor.reason.startswith(IMPLIED_SIDES)  # yields to whom words name in another report
    assert mentions[0] == BLAME
    assert mentions[1].arguments == (*REFUSAL.arguments, Argument("recipient", REFUSAL.trigger, 0.9, (actor,)))


def test_several_come_the_likeliest_first_and_to_the_first_mention_of_the_event(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0, MALTA: 4.0, NORWAY: 5.0})
    again = replace(REFUSAL, trigger=Span(0, 6, "Norway"))
    told = [BLAME, again, REFUSAL]
    mentions, (event,) = weighed(told, event_of(told, 1, 2))
    assert [actor.code for actor in event.recipients] == ["NOR", "MLT"]
    assert [len(each.arguments) for each in mentions] == [2, 3, 1]


def test_nobody_comes_to_be_praised_by_whom_he_fights(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0, NORWAY.replace("rejection", "endorsement"): 4.0})
    praise, blow = replace(REFUSAL, type="endorsement"), replace(BLAME, type="attack")
    assert codes([blow, praise]) == (["FJI"], ["NOR"])  # a single blow
    assert codes([blow, blow, praise]) == (["FJI"], [])


@pytest.mark.parametrize(("weight", "found"), [(0.21, ["NOR"]), (0.19, [])])  # chances of 0.552 and 0.547
def test_nobody_comes_below_the_chance(monkeypatch: pytest.MonkeyPatch, weight: float, found: list[str]) -> None:
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0, NORWAY: 3.0 + weight})
    assert codes([BLAME, REFUSAL]) == (["FJI"], found)
    assert STAYS < chance((), {}) < COMES


@pytest.mark.parametrize(("weight", "found"), [(-0.19, ["FJI"]), (-0.21, [])])  # chances of 0.453 and 0.448
def test_who_is_unlikely_goes_whether_words_name_him_or_not(
    monkeypatch: pytest.MonkeyPatch, weight: float, found: list[str]
) -> None:
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0, "recipient in:1 heard:7": 3.0 + weight})
    mentions, (event,) = weighed([BLAME])
    assert ([actor.code for actor in event.initiators], [actor.code for actor in event.recipients]) == (["NOR"], found)
    named_by_words = mentions[0].arguments[1].actors[0]
    assert named_by_words.code == "FJI"  # the text says so, whatever the event
    assert named_by_words.reason == ("country name" if found else "country name; unlikely on this side (chance 0.448)")


def test_an_event_of_which_nobody_would_be_left_keeps_its_sides(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {BIAS: -3.0})
    event = event_of([BLAME], 0)
    assert weighed([BLAME], event) == ((BLAME,), (event,))


def test_nobody_without_a_code_stands_beside_one_who_comes_and_he_stays_where_nobody_comes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    unknown = replace(named("recipient", "FJI", "Fiji"), actors=(replace(BLAME.arguments[0].actors[0], name="many", code=None),))
    told = replace(REFUSAL, arguments=(*REFUSAL.arguments, unknown))
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0})
    assert codes([BLAME, told]) == (["FJI"], [None])
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0, NORWAY: 4.0})
    assert codes([BLAME, told]) == (["FJI"], ["NOR"])


def test_no_name_comes_to_a_side_that_stands_on_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    fiji = "recipient in:0 across:1 heard_across:7"
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0, fiji: 6.0})
    at_home = replace(REFUSAL, arguments=(named("initiator", "FJI", "Fiji"),))
    assert codes([BLAME, replace(at_home, arguments=(renamed(at_home.arguments[0], "Fijians"),))]) == (["FJI"], ["FJI"])
    acting = replace(at_home, arguments=(renamed(at_home.arguments[0], "Fiji"),))
    (event,) = weighed([BLAME, acting])[1]
    assert [(actor.name, actor.code, actor.sector) for actor in event.recipients] == [("somebody of Fiji", "FJI", "UNK")]
    both = {BIAS: -3.0, HEARD: 6.0, MALTA: 5.0, MALTA.replace("recipient", "initiator"): 4.0}
    weigh(monkeypatch, both)
    (event,) = weighed([BLAME, REFUSAL])[1]
    assert [actor.name for actor in event.recipients] == ["Malta"]  # on the likelier side
    assert [actor.name for actor in event.initiators] == ["Fji", "somebody of Malta"]


def test_a_state_that_comes_is_itself_whatever_the_article_names_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    navy = replace(named("recipient", "NOR", "Norway").actors[0], name="Norway's navy", sector="MIL", sectors=("MIL",))
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0, NORWAY: 4.0})
    blame = replace(BLAME, arguments=(replace(BLAME.arguments[0], actors=(navy,)), BLAME.arguments[1]))
    (actor,) = weighed([blame, REFUSAL])[1][0].recipients
    assert (actor.name, actor.sector, actor.sectors) == ("Norway", "GOV", ("GOV",))


@pytest.mark.parametrize(
    ("code", "names", "found"), [("IMG", ("Reds",), ["IMG"]), ("IMG", ("Reds", "Blues"), []), ("UNO", "AB", ["UNO"])]
)
def test_of_a_kind_of_bodies_one_comes_only_where_the_article_names_no_other(
    monkeypatch: pytest.MonkeyPatch, code: str, names: tuple[str, ...], found: list[str]
) -> None:
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0, f"recipient whose:{code} in:0 type:rejection": 6.0})
    others = [replace(BLAME, arguments=(renamed(named("initiator", code, "Norway"), name),)) for name in names]
    mentions = [*others, REFUSAL]
    assert codes(mentions) == (["FJI"], found)
    if found:
        assert weighed(mentions)[1][0].recipients[0].name == names[0]


def test_whom_words_of_the_event_name_comes_back_as_these_say(monkeypatch: pytest.MonkeyPatch) -> None:
    """Merging leaves out whom only a mention below the threshold names."""
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0, "recipient in:0 told_by:2 mentions:1": 6.0})
    half_heard = replace(REFUSAL, confidence=0.3, arguments=(named("recipient", "MLT", "Malta"),))
    told = [BLAME, replace(REFUSAL, arguments=(*REFUSAL.arguments, named("recipient", "NOR", "Norway"))), half_heard]
    event = replace(event_of(told, 1, 2), recipients=())
    mentions, (found,) = weighed(told, event)
    assert [actor.reason for actor in found.recipients] == ["country name"] * 2
    assert mentions == tuple(told)  # no argument is added


def test_who_comes_stands_with_the_mention_that_names_another_of_his_side(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0, "recipient in:1 heard:7": 6.0, MALTA: 4.0})
    told = [BLAME, REFUSAL, replace(REFUSAL, arguments=(*REFUSAL.arguments, named("recipient", "NOR", "Norway")))]
    mentions, (event,) = weighed(told, event_of(told, 1, 2))
    assert [actor.code for actor in event.recipients] == ["NOR", "MLT"]
    assert [len(each.arguments) for each in mentions] == [2, 1, 3]


def test_firms_are_not_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0})
    firm = replace(named("initiator", "MNC", "Norway").actors[0], sector="BUS", sectors=("BUS",))
    deal = replace(BLAME, arguments=(replace(BLAME.arguments[0], actors=(firm,)), BLAME.arguments[1]))
    assert codes([deal]) == (["MNC"], ["FJI"])


def test_who_has_no_code_is_left_where_those_go_who_have_one(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0})
    gunmen = replace(named("recipient", "MLT", "Malta").actors[0], name="gunmen", code=None)
    unknown = replace(REFUSAL, arguments=(*REFUSAL.arguments, replace(named("recipient", "MLT", "Malta"), actors=(gunmen,))))
    told = [BLAME, replace(REFUSAL, arguments=(*REFUSAL.arguments, named("recipient", "MLT", "Malta"))), unknown]
    (event,) = weighed(told, event_of(told, 1, 2))[1]
    assert [actor.name for actor in event.recipients] == ["gunmen"]


def test_mentions_merged_anew_tell_what_was_weighed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A division by a person, or its undoing, makes events of the stored mentions."""
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0, "recipient in:1 heard:7": 6.0, MALTA: 4.0, NORWAY: -9.0})
    told = [BLAME, replace(REFUSAL, arguments=(*REFUSAL.arguments, named("recipient", "NOR", "Norway", sure=0.5))), REFUSAL]
    mentions, (event,) = weighed(told, event_of(told, 1, 2))
    again = merge_mentions(mentions, (1, 2))
    assert [actor.code for actor in event.recipients] == ["MLT"]
    assert (again.initiators, again.recipients) == (event.initiators, event.recipients)
    assert [actor.code for actor in merge_mentions(mentions, (2,)).initiators] == ["FJI"]
    sole = replace(REFUSAL, arguments=(named("recipient", "NOR", "Norway", reason=f"x; {UNLIKELY_SIDE} (chance 0.1)"),))
    assert [actor.code for actor in merge_mentions([sole], (0,)).recipients] == ["NOR"]  # nobody else has a code


def test_a_place_that_sides_imply_follows_them() -> None:
    visit = mention("visit", "slept", named("initiator", "MLT", "Malta"), named("recipient", "FJI", "Fiji"))
    event = event_of([visit], 0)
    assert event.place == place_of_state("FJI", HOST)
    norway = named("recipient", "NOR", "Norway").actors
    assert placed_by_sides(replace(event, recipients=norway)).place == place_of_state("NOR", HOST)
    assert placed_by_sides(replace(event, recipients=())).place is None
    told = replace(event, place=place_of_state("FJI", "country name"))
    assert placed_by_sides(replace(told, recipients=norway)) == replace(told, recipients=norway)
    assert placed_by_sides(replace(event, place=None)) == event


def test_an_article_s_event_is_where_its_likely_sides_put_it(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {BIAS: -3.0, HEARD: 6.0, "recipient in:0 rank:1 type:visit": 5.0})
    arriving = mention("visit", "slept", Argument("initiator", Span(81, 86, "Malta"), 0.97))
    monkeypatch.setattr("dateline.extract.tag", lambda tagger, text: (4, (arriving,)))
    tagger = type("Tagger", (), {"name": "v", "event_threshold": 0.5, "point": "sensitive"})()
    (event,) = extract(tagger, Article("a", TEXT, date(2024, 5, 1))).events
    assert [actor.code for actor in event.recipients] == ["NOR"]
    assert event.place == place_of_state("NOR", HOST)


def test_the_weights_that_ship_know_most_kinds_of_signs() -> None:
    kinds = {" ".join((side, *row)) for side in ("initiator", "recipient") for row in SIGNS}
    known = {" ".join((s.split(" ")[0], *(f.split(":")[0] for f in s.split(" ")[1:]))) for s in module._weights() if s != BIAS}
    assert known <= kinds
    assert len(known) > 0.9 * len(kinds)


def test_who_was_blamed_rejects_it_towards_the_accuser_by_the_weights_that_ship(monkeypatch: pytest.MonkeyPatch) -> None:
    words = [Argument("initiator", Span(35, 41, "Norway"), 0.97), Argument("recipient", Span(49, 53, "Fiji"), 0.97)]
    refuser = Argument("initiator", Span(55, 59, "Fiji"), 0.97)
    given = (replace(BLAME, arguments=tuple(words)), replace(REFUSAL, arguments=(refuser,)))
    monkeypatch.setattr("dateline.extract.tag", lambda tagger, text: (4, given))
    tagger = type("Tagger", (), {"name": "v", "event_threshold": 0.5, "point": "sensitive"})()
    found = extract(tagger, Article("a", TEXT, date(2024, 5, 1)))
    assert [[actor.code for actor in event.recipients] for event in found.events] == [["FJI"], ["NOR"]]


def test_fitted_weights_tell_signs_apart_and_shrink() -> None:
    rows = [(signs, label, 1.0) for signs, label in [({"a", "c"}, True), ({"a"}, True), ({"b", "c"}, False), ({"b"}, False)] * 30]
    weights = fitted(rows, "bias", 1.0, 0.05, 1)
    assert weights["a"] > 1 > -1 > weights["b"]
    assert "c" not in weights  # tells nothing
    assert chance({"a"}, weights) > 0.9 > 0.1 > chance({"b"}, weights)
    assert fitted(rows, "bias", 0.01, 0.0, 1)["a"] < weights["a"]
    assert weights == fitted(rows, "bias", 1.0, 0.05, 1)


def test_rows_count_as_much_as_they_say_and_rare_signs_not_at_all() -> None:
    rows = [({"a"}, True, 3.0), ({"a"}, False, 1.0), ({"b"}, False, 1.0)] * 20
    even = fitted([(signs, label, 1.0) for signs, label, _ in rows], "bias", 1.0, 0.05, 1)
    weights = fitted(rows, "bias", 1.0, 0.05, 1)
    assert chance({"a"}, weights) > 0.6 > chance({"a"}, even)
    assert fitted([*rows, ({"c"}, True, 1.0)], "bias", 1.0, 0.05, 2).keys() == {"a", "b", "bias"}
