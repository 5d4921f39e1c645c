"""What a group of reports says together."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from dateline.linking.merge import article_events, best_date, life_cycle, merge_mentions
from dateline.linking.no_acts import is_no_act
from dateline.linking.where import best_place, implied_place
from dateline.records import CAPTION_DATE, UNKNOWN_DATE, Actor, Argument, DateSpan, Mention, Place, Span
from dateline.resolve.articles import POINTS_BACK
from tests.unit.builders import actor, article, day, mention


def test_two_mentions_of_one_event_in_an_article_are_merged_with_the_exact_date() -> None:
    text = "Oslo recalled its envoy. " * 4
    mentions = [mention(start=5), mention(start=30, when=day("2024-03-12"))]
    (event,) = article_events(article(text), mentions)
    assert event.mentions == (0, 1)
    assert event.date.earliest == date(2024, 3, 12)
    assert [a.code for a in event.initiators] == ["NOR"]


def test_a_mention_of_which_nobody_is_named_makes_no_event() -> None:
    mentions = [
        mention("attack", start=5, initiators=()),
        mention("attack", start=60, initiators=("SWE",), when=day("2024-03-01")),
    ]
    (event,) = article_events(article("x" * 100), [replace(mentions[0], date=day("2024-01-01")), mentions[1]])
    assert event.mentions == (1,)


@pytest.mark.parametrize(
    ("text", "count"),
    [("The threat posed by Oslo grew.", 0), ("The threats of war grew.", 0), ("The threat to retaliate was real.", 1)],
)
def test_a_threat_that_is_posed_is_not_made(text: str, count: int) -> None:
    word = "threats" if "threats" in text else "threat"
    told = replace(mention("threat"), trigger=Span(4, 4 + len(word), word), sentence=Span(0, len(text), text))
    assert len(article_events(article(text), [told])) == count


@pytest.mark.parametrize(
    ("by", "to", "count"), [("BUS", "BUS", 0), ("BUS", None, 0), ("BUS", "GOV", 1), ("GOV", "BUS", 1), (None, "BUS", 1)]
)
def test_what_firms_do_among_themselves_is_no_event(by: str | None, to: str | None, count: int) -> None:
    sides = (("initiator", by, "SWE"), ("recipient", to, "NOR"))
    arguments = tuple(
        Argument(role, Span(0, 1, "x"), 1.0, (Actor(code, code, sector, (sector,)),)) for role, sector, code in sides if sector
    )
    assert len(article_events(article("x" * 100), [replace(mention("pledge", start=5), arguments=arguments)])) == count


def test_every_mention_with_a_participant_belongs_to_exactly_one_event() -> None:
    mentions = [mention(start=5), mention("summit", start=40, initiators=("USA", "RUS")), mention(start=80, initiators=("SWE",))]
    events = article_events(article("x" * 100), mentions)
    assert sorted(i for event in events for i in event.mentions) == [0, 1, 2]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ([("2021-05-01", "planned"), ("2021-06-17", "occurred")], "occurred"),
        ([("2021-06-17", "occurred"), ("2021-05-01", "planned")], "occurred"),
        ([("2021-05-01", "planned"), ("2021-06-01", "negated")], "negated"),
        ([("2021-05-01", "possible"), ("2021-05-02", "planned")], "planned"),
        ([("2021-05-01", "negated"), ("2021-05-09", "planned")], "planned"),
        ([("2021-06-17", "occurred"), ("2021-06-18", "negated")], "occurred"),
        ([("2021-06-17", "ongoing"), ("2021-06-18", "planned")], "ongoing"),
        ([("2021-06-17", "occurred"), ("2021-06-18", "ongoing")], "occurred"),
        ([("2021-06-17", "planned"), ("2021-06-17", "negated"), ("2021-06-17", "possible")], "negated"),
        ([(None, "possible")], "possible"),
    ],
)
def test_the_status_follows_the_mentions_in_the_order_of_publication(told: list[tuple[str | None, str]], status: str) -> None:
    assert life_cycle((date.fromisoformat(d) if d else None, s) for d, s in told) == status


def test_a_date_of_the_text_wins_over_the_publication_and_none_is_invented() -> None:
    assert best_date([day("2024-03-13", "publication"), day("2024-03-11")]).earliest == date(2024, 3, 11)
    assert best_date([]) == UNKNOWN_DATE


def test_of_dates_the_finer_wins_then_what_most_tell_then_what_is_told_first() -> None:
    order = ("day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century", "unknown")
    spans = [replace(day(f"2024-03-{n:02d}"), precision=name) for n, name in enumerate(order, start=1)]
    for finer, coarser in pairwise(spans):
        assert best_date([coarser, coarser, finer]) == finer
    one, other = day("2024-03-11"), day("2024-03-12")
    assert best_date([one, other, other]) == other
    assert best_date([one, other]) == one
    caption = replace(one, reason=CAPTION_DATE)
    assert best_date([caption, caption, replace(other, precision="month")]).precision == "month"


@pytest.mark.parametrize(("first", "last"), [("2024-02-03", "2024-04-05"), ("2024-03-03", None), (None, "2024-03-03")])
def test_what_lasts_for_months_or_has_an_open_end_is_no_finer_than_a_week(first: str | None, last: str | None) -> None:
    earliest, latest = (date.fromisoformat(end) if end else None for end in (first, last))
    week = DateSpan(date(2024, 3, 4), date(2024, 3, 10), "week", "text")
    assert best_date([DateSpan(earliest, latest, "day", "text"), week]) == week


@pytest.mark.parametrize(
    ("kind", "by", "to", "country"),
    [
        ("visit", "USA", "CUB", "CUB"),
        ("visit", "USA", "USA", None),
        ("arrest", "SDN", "SDN", "SDN"),
        ("arrest", "SDN", "EGY", None),
        ("restriction", "CHN", "CHN", "CHN"),
        ("attack", "SYR", "SYR", None),
        ("visit", "USA", "UNO", None),
    ],
)
def test_without_a_place_the_participants_tell_the_state_where_they_can(kind: str, by: str, to: str, country: str | None) -> None:
    place = implied_place(kind, [actor(by)], [actor(to, "people")])
    assert (place and place.country) == country
    assert not place or place.reason in ("host of the visit", "own people of the authority")


def test_an_event_without_a_place_takes_that_of_its_participants() -> None:
    (event,) = article_events(article("x" * 60), [mention("visit", initiators=("USA",), recipients=("CUB",))])
    assert event.place
    assert (event.place.name, event.place.precision) == ("Cuba", "country")


def test_a_town_that_is_named_is_the_place_and_not_its_state() -> None:
    cuba, havana = Place("Cuba", "CUB", 23.1, -82.4, "country"), Place("Havana", "CUB", 23.1, -82.4, "city")
    assert best_place([cuba, None, havana, cuba]) == havana
    assert best_place([cuba, Place("Paris", "FRA", 48.9, 2.4, "city"), cuba]) == cuba
    assert best_place([None]) is None


def test_a_plan_for_a_day_before_publication_was_carried_out() -> None:
    past, ahead = (replace(day(text), anchor=date(2024, 3, 13)) for text in ("2024-03-12", "2024-03-20"))
    (event,) = article_events(article("x" * 60), [mention("summit", "planned", when=past)])
    assert event.status == "occurred"
    (event,) = article_events(article("x" * 60), [mention("summit", "planned", when=ahead)])
    assert event.status == "planned"


def test_a_half_heard_mention_joins_an_event_and_makes_none() -> None:
    """The surest mention decides whether there is an event; a weaker one of the same event comes along."""
    pair = [mention(start=5, confidence=0.6, when=day("2024-03-12")), mention(start=30, confidence=0.2)]
    (event,) = article_events(article("x" * 60), pair, 0.5)
    assert event.mentions == (0, 1)
    assert article_events(article("x" * 60), pair[1:], 0.5) == ()
    assert article_events(article("x" * 60), pair, 0.7) == ()


def test_the_status_of_an_event_is_the_one_told_most_surely_by_all_its_mentions() -> None:
    def status(*told: tuple[str, float]) -> str:
        return merge_mentions([mention("summit", name, confidence=sure) for name, sure in told], range(len(told))).status

    assert status(("planned", 0.3), ("ongoing", 0.9), ("planned", 0.4)) == "ongoing"
    assert status(("planned", 0.5), ("ongoing", 0.9), ("planned", 0.6)) == "planned"


@pytest.mark.parametrize("open_side", ["earliest", "latest"])
def test_what_is_half_heard_fills_only_what_the_surer_mentions_leave_open(open_side: str) -> None:
    unknown: dict[str, Any] = {open_side: None}
    when = replace(day("2024-03-12"), **unknown)
    weak = replace(mention(recipients=("IRN",), when=day("2024-03-01"), confidence=0.2), place=Place("Bergen", "NOR"))
    event = merge_mentions([weak, mention(recipients=("SWE",), when=when)], (0, 1), threshold=0.5)
    assert (event.date, [a.code for a in event.recipients]) == (when, ["SWE"])
    assert (event.place and event.place.name, event.confidence) == ("Bergen", 0.9)
    left_open = merge_mentions([weak, mention(initiators=())], (0, 1), threshold=0.5)
    assert (left_open.date.earliest, [a.code for a in left_open.recipients]) == (date(2024, 3, 1), ["IRN"])


def test_the_object_is_that_of_the_surest_argument_and_who_is_on_both_sides_is_an_initiator() -> None:
    said = tuple(Argument("object", Span(0, 1, text), sure) for text, sure in (("steel", 0.4), ("gas", 0.7), ("coal", 0.5)))
    told = mention(initiators=("NOR",), recipients=("NOR", "SWE"))
    event = merge_mentions([replace(told, arguments=(*told.arguments, *said))], (0,))
    assert (event.object, [a.code for a in event.initiators], [a.code for a in event.recipients]) == ("gas", ["NOR"], ["SWE"])


@pytest.mark.parametrize(
    ("kind", "trigger", "behind", "is_none"),
    [
        ("demand", "wants", " it open", True),
        ("demand", "said", " it should be open", False),
        ("demand", "urged", " it to open", False),
        ("threat", "said", " it would act", False),
        ("threat", "threat", " of war", True),
        ("threat", "threat", " to leave", False),
        ("attack", "died", " there", True),
        ("attack", "killed", " them", False),
    ],
)
def test_what_only_words_tell_that_tell_no_act_is_no_event(kind: str, trigger: str, behind: str, is_none: bool) -> None:
    words = f"Rome {trigger}{behind}."
    found = Mention(kind, "occurred", Span(5, 5 + len(trigger), trigger), 0.9, (), Span(0, len(words), words))
    assert is_no_act(found) is is_none


@pytest.mark.parametrize(
    ("text", "is_none"),
    [
        ("They marched through [occupied] Norway.", True),
        ("Shells fell on the Russian-[occupied] city of Luhansk.", False),
        ("Shells fell on Russian-[occupied] Luhansk.", True),
        ("Troops invaded and [occupied] Norway.", False),
        ("Troops [occupied] Norway.", False),
    ],
)
def test_an_occupied_place_is_where_and_no_attack(text: str, is_none: bool) -> None:
    plain = text.replace("[", "").replace("]", "")
    trigger = Span(text.index("["), text.index("]") - 1, "occupied")
    assert is_no_act(Mention("attack", "occurred", trigger, 0.9, (), Span(0, len(plain), plain))) is is_none


def test_words_of_wishing_and_dying_tell_no_act_of_their_own() -> None:
    def is_none(kind: str, word: str, *arguments: Argument) -> bool:
        return is_no_act(Mention(kind, "occurred", Span(0, len(word), word), 0.9, arguments, Span(0, len(word), word)))

    wished = ["want", "wants", "wanted", "hope", "hopes", "Hoped"]
    died = ["died", "dead", "dies", "death", "deaths", "toll"]
    by = Argument("initiator", Span(0, 4, "Mali"), 0.9)
    assert all(is_none("demand", word) for word in wished)
    assert not any(is_none("threat", word) for word in wished)
    assert all(is_none("attack", word) and not is_none("attack", word, by) for word in died)
    assert not any(is_none("protest", word) for word in wished + died)


def a_call(*parties: tuple[str, str, str]) -> Mention:
    """A call with parties given as (role, name, reason)."""
    arguments = tuple(Argument(role, Span(0, 4, "Oslo"), 0.9, (replace(actor(name), reason=why),)) for role, name, why in parties)
    return replace(mention("phone_call"), arguments=arguments)


BACK = f"'the two leaders' {POINTS_BACK} Chad"
CALL = a_call(("initiator", "Mali", "test"), ("recipient", "Chad", "test"))
BOTH = a_call(("initiator", "Mali", BACK), ("initiator", "Chad", BACK))


def test_what_the_two_leaders_said_on_the_phone_does_not_make_the_one_called_a_caller() -> None:
    event = merge_mentions([CALL, BOTH], [0, 1])
    assert (event.initiators, event.recipients) == ((actor("Mali"),), (actor("Chad"),))


@pytest.mark.parametrize(
    "more", [a_call(("initiator", "Mali", "test"), ("initiator", "Chad", "test")), a_call(("initiator", "Chad", BACK))]
)
def test_who_is_himself_said_to_call_is_a_caller(more: Mention) -> None:
    assert {each.name for each in merge_mentions([CALL, more], [0, 1]).initiators} == {"Mali", "Chad"}
    assert len(merge_mentions([BOTH], [0]).initiators) == 2
