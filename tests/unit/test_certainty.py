"""Which events are any, how certain they are as a whole, and which side is left open where that is not enough."""

import math
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dateline.event_table import chance_text
from dateline.extract import NEARLY, extract
from dateline.linking.merge import merge_mentions
from dateline.ontology import SIDES
from dateline.records import UNKNOWN_DATE, UNSURE_SIDE, Actor, Article, Event, Mention
from dateline.scoring.reliability import by_certainty, certainty_svg
from dateline.weighing.certainty import ASKED, CERTAINTY, LIKELY_EVENTS, Asked, certain, certainty, is_one
from dateline.weighing.chances import weights_of_table
from dateline.weighing.event_signs import Likely, event_signs
from tests.unit.builders import day
from tests.unit.sided_articles import BLAME, REFUSAL, TEXT, event_of, mention, named

LIKELY = Likely({"initiator": {"NOR": 0.9, "FJI": 0.1}, "recipient": {"NOR": 0.2, "FJI": 0.6}}, 0.8)
CHARGE = replace(event_of([BLAME], 0), date=day("2024-03-12"))


def sides(event: Event) -> tuple[list[str | None], list[str | None]]:
    return [actor.code for actor in event.initiators], [actor.code for actor in event.recipients]


def test_the_signs_are_the_odds_of_the_chances_behind_an_event() -> None:
    signs = event_signs(CHARGE, LIKELY)
    assert {name: round(much, 3) for name, much in signs.items()} == {
        "bias": 1.0,
        "trigger": round(math.log(9), 3),
        "mentions": 0.0,
        "between states": 1.0,
        "day of text": 1.0,
        "day": round(math.log(4), 3),
        "initiators": round(math.log(0.81 / 0.19), 3),  # Norway, and not Fiji
        "recipients": round(math.log(0.48 / 0.52), 3),  # Fiji, and not Norway
    }


def test_who_is_missing_and_what_was_not_weighed_are_signs_too() -> None:
    open_event = replace(CHARGE, recipients=(), date=UNKNOWN_DATE)
    signs = event_signs(open_event, replace(LIKELY, day=None))
    assert signs["no recipient"] == 1.0
    assert round(signs["recipients"], 3) == round(math.log(0.32 / 0.68), 3)  # neither of them
    assert ("no initiator" in signs, "day" in signs, "day of unknown" in signs) == (False, False, True)


def test_no_chance_is_taken_for_more_than_nearly_sure() -> None:
    sure = replace(CHARGE, confidence=1.0)
    assert round(event_signs(sure, LIKELY)["trigger"], 3) == round(math.log(49), 3)
    assert round(event_signs(replace(CHARGE, confidence=0.0), LIKELY)["trigger"], 3) == -round(math.log(49), 3)


def test_every_sign_that_there_can_be_has_a_weight() -> None:
    told = [replace(CHARGE, date=replace(CHARGE.date, basis=basis)) for basis in ("text", "publication", "unknown")]
    bare = replace(CHARGE, initiators=(), recipients=())
    for table in (CERTAINTY, LIKELY_EVENTS):
        weights = weights_of_table(table)
        assert {sign for event in (*told, bare) for sign in event_signs(event, LIKELY)} == set(weights)


def test_the_surer_the_parts_the_more_certain_the_whole() -> None:
    base = certainty(CHARGE, LIKELY)
    assert 0 < base < 1
    assert certainty(replace(CHARGE, confidence=0.5), LIKELY) < base
    assert certainty(CHARGE, replace(LIKELY, day=0.3)) < base
    assert certainty(CHARGE, replace(LIKELY, sides={**LIKELY.sides, "recipient": {"FJI": 0.95}})) > base
    assert certainty(replace(CHARGE, recipients=()), LIKELY) < base
    assert certainty(replace(CHARGE, mentions=(0, 1)), LIKELY) > base  # told twice


def test_what_is_hardly_an_event_is_none() -> None:
    unsure = replace(CHARGE, confidence=0.41)
    told_twice = replace(unsure, mentions=(0, 1))
    assert is_one(unsure, LIKELY) < ASKED["balanced"].event < is_one(told_twice, LIKELY) < is_one(CHARGE, LIKELY)
    resolved = [replace(BLAME, arguments=()), REFUSAL, REFUSAL]  # as they were before the sides of events were weighed
    mentions = [BLAME, BLAME, BLAME]
    asked = replace(ASKED["balanced"], between_states=0.0)
    events = [unsure, replace(told_twice, mentions=(1, 2))]
    told, found = certain(resolved, mentions, events, [LIKELY] * 2, asked)
    assert told == (resolved[0], BLAME, BLAME)
    assert [(event.confidence, event.mentions) for event in found] == [(0.41, (1, 2))]
    assert certain(resolved, mentions, [unsure], [LIKELY], ASKED["sensitive"])[0] == tuple(mentions)


@pytest.mark.parametrize(("likely", "kept"), [(0.3, (["NOR"], [])), (0.999, ([], ["FJI"]))])
def test_an_event_that_is_not_certain_enough_keeps_its_likelier_side(likely: float, kept: tuple[list[str], list[str]]) -> None:
    chances = replace(LIKELY, sides={**LIKELY.sides, "recipient": {"FJI": likely}})
    (told,), (event,) = certain([BLAME], [BLAME], [CHARGE], [chances], Asked(0.0, 1.0))
    assert sides(event) == kept
    assert event.certainty == round(certainty(event, chances), 3)  # of what is left, not of what was
    assert event.left_open == tuple({"NOR", "FJI"} - set(kept[0] + kept[1]))
    gone = [argument.actors[0].reason for argument in told.arguments if argument.actors[0].code not in kept[0] + kept[1]]
    assert gone == [f"country name; {UNSURE_SIDE} (certainty {chance_text(certainty(CHARGE, chances))})"]
    assert sides(merge_mentions([told], [0])) == kept  # a division by a person merges the stored mentions anew


def test_a_certain_event_and_one_of_a_single_state_stay_as_they_are() -> None:
    alone = replace(CHARGE, recipients=(replace(CHARGE.initiators[0], name="somebody of Norway"),))
    for event, least in ((CHARGE, certainty(CHARGE, LIKELY)), (CHARGE, 0.0), (alone, 1.0)):
        (told,), (found,) = certain([BLAME], [BLAME], [event], [LIKELY], Asked(0.0, least))
        assert (told, found) == (BLAME, replace(event, certainty=round(certainty(event, LIKELY), 3)))


def test_of_parties_on_one_side_the_likeliest_is_left() -> None:
    meeting = mention("meeting", "blamed", named("initiator", "NOR", "Norway"), named("initiator", "FJI", "Fiji"))
    both = Likely({"initiator": {"NOR": 0.7, "FJI": 0.8}, "recipient": {"NOR": 0.1, "FJI": 0.1}}, 0.8)
    (told,), (event,) = certain([meeting], [meeting], [event_of([meeting], 0)], [both], Asked(0.0, 1.0))
    assert sides(event) == (["FJI"], [])
    assert [UNSURE_SIDE in argument.actors[0].reason for argument in told.arguments] == [True, False]


def test_of_several_on_the_likelier_side_one_is_left_and_who_has_no_code_stays() -> None:
    """What is not certain enough joins no states, whichever side has them; a name without a state joins none."""
    rebels = named("recipient", "FJI", "Fiji")
    rebels = replace(rebels, actors=(replace(rebels.actors[0], name="rebels", code=None),))
    casts = [named("initiator", "NOR", "Norway"), named("initiator", "MLT", "Malta"), named("recipient", "FJI", "Fiji")]
    charge = mention("accusation", "blamed", *casts, rebels)
    chances = Likely({"initiator": {"NOR": 0.8, "MLT": 0.9}, "recipient": {"FJI": 0.4}})
    (told,), (event,) = certain([charge], [charge], [event_of([charge], 0)], [chances], Asked(0.0, 1.0))
    assert (sides(event), [actor.name for actor in event.recipients]) == ((["MLT"], [None]), ["rebels"])
    assert event.left_open == ("FJI", "NOR")
    assert [UNSURE_SIDE in argument.actors[0].reason for argument in told.arguments] == [True, False, True, False]


def test_who_is_left_out_is_so_on_whichever_side_a_mention_has_him() -> None:
    turned = replace(BLAME, arguments=(named("initiator", "FJI", "Fiji"), named("initiator", "NOR", "Norway")))
    told, (event,) = certain([BLAME, turned], [BLAME, turned], [replace(CHARGE, mentions=(0, 1))], [LIKELY], Asked(0.0, 1.0))
    assert sides(event) == (["NOR"], [])
    assert sides(merge_mentions(told, [0, 1])) == (["NOR"], [])


def test_no_chance_makes_an_event_as_certain_as_a_person_does() -> None:
    often, sure = replace(CHARGE, confidence=0.98, mentions=(0,) * 5000), Likely({side: {} for side in SIDES}, 0.98)
    assert certain([BLAME], [BLAME], [often], [sure], ASKED["balanced"])[1][0].certainty == 0.999


def test_firms_are_not_left_alone() -> None:
    def dealt(*codes: str) -> tuple[Mention, Event]:
        casts = zip(SIDES, codes, ("Norway", "Fiji"), strict=True)
        told = [named(side, code, words) for side, code, words in casts]
        firm = Actor("Acme", "MNC", "BUS", ("BUS",), "test")
        told = [replace(each, actors=(firm,)) if each.actors[0].code == "MNC" else each for each in told]
        deal = mention("cooperation", "blamed", *told)
        return deal, event_of([deal], 0)

    deal, event = dealt("MNC", "FJI")
    likely = Likely({"initiator": {"MNC": 0.9}, "recipient": {"FJI": 0.2}})
    assert sides(certain([deal], [deal], [event], [likely], Asked(0.0, 1.0))[1][0]) == ([], ["FJI"])


def test_reliability_counts_the_events_of_each_fifth() -> None:
    told = [(0.1, False), (0.7, True), (0.75, False), (1.0, True), (0.8, True), (None, True)]
    assert by_certainty(told) == [
        {"least": 0.0, "events": 1, "certainty": 0.1, "right": 0.0},
        {"least": 0.6, "events": 2, "certainty": 0.725, "right": 0.5},
        {"least": 0.8, "events": 2, "certainty": 0.9, "right": 1.0},
    ]


def test_points_ask_for_more_the_preciser_they_are() -> None:
    for part in ("event", "between_states"):
        sensitive, balanced, precise = (getattr(ASKED[point], part) for point in ("sensitive", "balanced", "precise"))
        assert sensitive == 0.0 < balanced < precise < 1.0


@pytest.mark.parametrize(("point", "kept"), [("sensitive", ["NOR", "FJI"]), ("balanced", ["NOR"])])
def test_an_article_s_events_are_as_certain_as_the_operating_point_asks(
    monkeypatch: pytest.MonkeyPatch, point: str, kept: list[str]
) -> None:
    monkeypatch.setattr("dateline.extract.tag", lambda tagger, text: (4, (BLAME,)))
    monkeypatch.setattr("dateline.extract.ASKED", ASKED | {"balanced": Asked(0.0, 1.0)})
    tagger = type("Tagger", (), {"name": "v", "event_threshold": 0.5, "point": point})()
    found = extract(tagger, Article("a", TEXT, date(2024, 5, 1)))
    (event,) = found.events
    assert [actor.code for actor in (*event.initiators, *event.recipients)] == kept
    assert event.certainty is not None
    assert (UNSURE_SIDE in found.mentions[0].arguments[1].actors[0].reason) == (point == "balanced")


def test_the_plot_shows_what_certainty_promises_and_what_a_cut_keeps() -> None:
    told = [(0.05, False), (0.35, True), (0.72, True), (0.78, False), (None, True)]
    drawn = certainty_svg(told, "v1")
    assert "certainty 0.75, right 0.50, 2 predictions" in drawn
    for cut, (precision, recall) in {"0.3": (2 / 3, 2 / 3), "0.7": (1 / 2, 1 / 3)}.items():
        assert f'<circle cx="{300 * recall:.1f}" cy="{300 * (1 - precision):.1f}" r="5"' in drawn
        assert f">{cut}</text>" in drawn


def test_the_pages_tell_what_the_points_ask_for(repository: Path) -> None:
    balanced, precise = ASKED["balanced"], ASKED["precise"]
    text = (repository / "docs" / "command_line.md").read_text(encoding="utf-8")
    assert f"in shares of the point's threshold | {NEARLY} | {NEARLY} | any mention |" in text
    assert f"lists the event | {precise.event} | {balanced.event} | none |" in text
    assert f"`certainty` | {precise.between_states} | {balanced.between_states} | none |" in text
    assert f"less surely than {balanced.between_states} joins" in (repository / "README.md").read_text(encoding="utf-8")
    sides = (repository / "docs" / "resolving_sides.md").read_text(encoding="utf-8")
    assert f"less certain as a whole than {balanced.between_states} ({precise.between_states} at" in sides


def test_a_place_follows_from_the_sides_that_are_left(monkeypatch: pytest.MonkeyPatch) -> None:
    visit = mention("visit", "blamed", named("initiator", "NOR", "Norway"), named("recipient", "FJI", "Fiji"))
    monkeypatch.setattr("dateline.extract.tag", lambda tagger, text: (4, (visit,)))
    for asked, place in ((0.0, "Fiji"), (1.0, None)):
        monkeypatch.setattr("dateline.extract.ASKED", {"balanced": Asked(0.0, asked)})
        tagger = type("Tagger", (), {"name": "v", "event_threshold": 0.5, "point": "balanced"})()
        (event,) = extract(tagger, Article("a", TEXT, date(2024, 5, 1))).events
        assert (event.place and event.place.name) == place


def test_every_mention_of_an_event_says_who_was_left_out() -> None:
    told, _ = certain([BLAME, BLAME], [BLAME, BLAME], [replace(CHARGE, mentions=(0, 1))], [LIKELY], Asked(0.0, 1.0))
    assert [UNSURE_SIDE in each.arguments[1].actors[0].reason for each in told] == [True, True]


def test_a_firm_gives_way_to_the_next_likeliest_party() -> None:
    deal = mention("cooperation", "blamed", named("initiator", "MNC", "Norway"), named("initiator", "FJI", "Fiji"))
    firm = replace(deal.arguments[0].actors[0], sector="BUS", sectors=("BUS",))
    deal = replace(deal, arguments=(replace(deal.arguments[0], actors=(firm,)), deal.arguments[1]))
    chances = Likely({"initiator": {"MNC": 0.9, "FJI": 0.5}, "recipient": {}})
    assert sides(certain([deal], [deal], [event_of([deal], 0)], [chances], Asked(0.0, 1.0))[1][0]) == (["FJI"], [])


def test_two_states_on_one_side_meet_and_mentions_count_by_their_logarithm() -> None:
    meeting = mention("meeting", "blamed", named("initiator", "NOR", "Norway"), named("initiator", "FJI", "Fiji"))
    signs = event_signs(replace(event_of([meeting], 0), mentions=(0, 1, 2)), LIKELY)
    assert (signs["between states"], signs["mentions"]) == (1.0, math.log(3))
    assert "between states" not in event_signs(replace(CHARGE, recipients=()), LIKELY)
