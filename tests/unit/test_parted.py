"""One verb told once for several, each with a day of its own, is as many mentions; else it is one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.acts.parted import parted
from dateline.linking.merge import article_events
from dateline.mentions import resolve_mentions
from dateline.records import Argument, Article, Mention, Span
from dateline.weighing.likely_dates import likely_dates

PUBLISHED = date(2011, 6, 17)  # a Friday
TOGETHER = ("meeting", "summit", "talks")


def at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words), words)


def told(text: str, kind: str, trigger: str, status: str = "occurred", **roles: str) -> list[Mention]:
    """One mention; roles are words of the text, several between semicolons."""
    arguments = [Argument(role, at(text, words), 0.9) for role, each in roles.items() for words in each.split(";")]
    return [Mention(kind, status, at(text, trigger), 0.9, tuple(arguments), Span(0, len(text), text))]


def read(text: str, mentions: list[Mention]) -> list[tuple[str, list[str], str, str | None]]:
    """Of each mention: its trigger, the codes of who takes part, its day, its place."""
    found = resolve_mentions(Article("a", text, PUBLISHED), mentions)
    return [
        (
            m.trigger.text,
            [actor.code or "" for a in m.arguments for actor in a.actors],
            str(m.date.earliest)[5:],
            m.place.name if m.place else None,
        )
        for m in found
    ]


def test_places_with_a_day_each_are_visits() -> None:
    text = "The Italian foreign minister flew to Algiers on Monday and Tunis on Tuesday."
    mentions = told(text, "visit", "flew", initiator="The Italian foreign minister", place="Algiers;Tunis", date="Monday;Tuesday")
    assert read(text, mentions) == [
        ("flew", ["ITA", "DZA"], "06-13", "Algiers"),
        ("Tunis on Tuesday", ["ITA", "TUN"], "06-14", "Tunis"),
    ]


def test_lists_of_three_and_places_that_the_tagger_does_not_mark() -> None:
    text = "Denmark's premier will visit Riga on Monday, Vilnius on Wednesday, and then Warsaw on Thursday, his office said."
    mentions = told(text, "visit", "visit", "planned", initiator="Denmark's premier", recipient="Riga", date="Monday")
    assert [(words, codes, day) for words, codes, day, _ in read(text, mentions)] == [
        ("visit", ["DNK", "LVA"], "06-20"),
        ("Vilnius on Wednesday", ["DNK", "LTU"], "06-22"),
        ("Warsaw on Thursday", ["DNK", "POL"], "06-23"),
    ]


def test_people_with_a_day_each_are_met_one_by_one() -> None:
    text = "The British minister met her Russian counterpart in Moscow on Monday and her Fijian counterpart in Suva on Tuesday."
    who = "The British minister;her Russian counterpart;her Fijian counterpart"
    mentions = told(text, "meeting", "met", initiator=who, place="Moscow", date="Monday;Tuesday")
    assert read(text, mentions) == [
        ("met", ["GBR", "RUS"], "06-13", "Moscow"),
        ("Fijian counterpart in Suva on Tuesday", ["GBR", "FJI"], "06-14", "Suva"),
    ]


def test_what_hangs_on_a_thing_is_as_it_is_in_the_first() -> None:
    text = "Iran recalled its ambassador from Denmark on Monday and its envoy to Norway on Tuesday."
    mentions = told(text, "ambassador_recall", "recalled", initiator="Iran", object="its ambassador", recipient="Denmark")
    assert [(codes, day) for _, codes, day, _ in read(text, mentions)] == [(["IRN", "DNK"], "06-13"), (["IRN", "NOR"], "06-14")]


def test_what_stands_behind_both_is_of_both() -> None:
    text = "After visiting Cairo on Sunday and Amman on Monday, Bo Berg of Sweden flew home."
    mentions = told(text, "visit", "visiting", initiator="Bo Berg of Sweden", place="Cairo", date="Sunday")
    assert [codes for _, codes, _, _ in read(text, mentions)] == [["SWE", "EGY"], ["SWE", "JOR"]]


def test_the_parts_are_events_of_their_own() -> None:
    text = "Antony Blinken met Qin Gang on Sunday and Wang Yi on Monday."
    who = "Antony Blinken;Qin Gang;Wang Yi"
    found = resolve_mentions(Article("a", text, PUBLISHED), told(text, "meeting", "met", initiator=who, date="Sunday;Monday"))
    assert len(article_events(Article("a", text, PUBLISHED), found)) == 2


def test_what_the_tagger_hears_in_the_other_by_itself_is_the_other() -> None:
    text = "Bo Berg will be in Riga on Monday and in Oslo on Tuesday."
    first = told(text, "visit", "be in Riga", "planned", initiator="Bo Berg", place="Oslo", date="Monday;Tuesday")
    second = told(text, "visit", "in Oslo", "planned", initiator="Bo Berg", place="Oslo", date="Tuesday")
    assert [part.trigger.text for part in parted(first + second, PUBLISHED)] == ["be in Riga", "in Oslo"]


@pytest.mark.parametrize(
    "text",
    [
        "Bo Berg met Ann Lie and Jan Dahl on Monday.",
        "Bo Berg met Ann Lie from Tuesday to Thursday.",
        "Bo Berg met Ann Lie on Monday and Tuesday.",
        "Bo Berg met Ann Lie on Monday and again on Tuesday.",
        "Bo Berg met Ann Lie on Monday and flew to Tunis on Tuesday.",
        "Bo Berg met Ann Lie on Monday and move on Tuesday to talks.",
        "Bo Berg met Ann Lie on Monday and Chad recalled its envoy on Tuesday.",
        "Bo Berg met Ann Lie on Monday and Chad on Tuesday recalled its envoy.",
        "Bo Berg met Ann Lie on Monday and the Chadian army attacked on Tuesday.",
        "Bo Berg met Ann Lie, who fled to Mali on Monday and Chad on Tuesday.",
        "Bo Berg met Ann Lie on Monday, Chad said on Tuesday.",
        "Mali met Chad’s Ann Lie, not Bo Berg, on Monday and Chad Mali’s on Tuesday.",
        "Bo Berg met Ann Lie at talks in Riga on Monday and Jan Dahl in Oslo on Tuesday.",
        "Bo Berg met Ann Lie in June 2008 and Jan Dahl in September.",
        "In June 2008 Bo Berg met Ann Lie and in September Jan Dahl.",
        "Bo Berg met Ann Lie on Monday and Chad the Malian one on Tuesday.",
        "Bo Berg met Ann Lie on Monday; Jan Dahl on Tuesday.",
        "On Monday Bo Berg met Ann Lie and on Tuesday Jan Dahl resigned.",
        "On Monday Bo Berg met Ann Lie and Jan Dahl and on Tuesday flew home.",
        "Chad said on Monday that Bo Berg met Ann Lie and on Tuesday Jan Dahl.",
    ],
)
def test_else_a_mention_is_one(text: str) -> None:
    (mention,) = told(text, "meeting", "met", initiator="Bo Berg;Ann Lie")
    (part,) = parted([mention], PUBLISHED)
    assert (part.mention, part.trigger) == (mention, mention.trigger)


def test_who_is_marked_as_a_place_is_met_by_nobody() -> None:
    text = "Bo Berg met Ann Lie at a summit in Riga on Monday and Dahl in Oslo on Tuesday."
    mentions = told(text, "summit", "summit", initiator="Bo Berg;Ann Lie", place="Riga;Dahl;Oslo", date="Monday")
    assert len(parted(mentions, PUBLISHED)) == 1


def test_the_days_of_another_mention_part_none() -> None:
    text = "Mali condemned raids on Lome on Monday and Accra on Tuesday."
    mentions = told(text, "accusation", "condemned", initiator="Mali") + told(text, "attack", "raids", place="Lome")
    assert [part.trigger.text for part in parted(mentions, PUBLISHED)] == ["condemned", "raids", "Accra on Tuesday"]


@pytest.mark.parametrize(
    "left", ["left for Hanoi on Monday and Riga on Tuesday", "left Oslo for Hanoi on Monday and Riga on Tuesday"]
)
def test_what_is_left_for_is_visited(left: str) -> None:
    mentions = told(f"Bo Berg {left}.", "visit", "left", initiator="Bo Berg", place="Hanoi;Riga", date="Monday;Tuesday")
    assert [part.trigger.text for part in parted(mentions, PUBLISHED)] == ["left", "Riga on Tuesday"]


def test_troops_are_no_place() -> None:
    text = "Bo Berg shelled Riga on Monday and Peruvian troops on Tuesday."
    _, part = parted(told(text, "attack", "shelled", initiator="Bo Berg", place="Riga"), PUBLISHED)
    assert [(a.role, a.span.text) for a in part.mention.arguments if a.role != "date"] == [
        ("initiator", "Bo Berg"),
        ("recipient", "Peruvian troops"),
    ]


def test_a_place_of_the_first_day_is_no_party_of_the_second() -> None:
    text = "The Swedish minister will meet his Finnish counterpart on Tuesday in Oslo and his Danish counterpart on Wednesday."
    who = "The Swedish minister;his Finnish counterpart;his Danish counterpart"
    mentions = told(text, "meeting", "meet", "planned", initiator=who, place="Oslo", date="Tuesday;Wednesday")
    assert [codes for _, codes, _, _ in read(text, mentions)] == [["SWE", "FIN"], ["SWE", "DNK"]]


def test_the_day_of_a_part_is_not_weighed_against_others() -> None:
    text = "Viktor Orban visited Kyiv on Tuesday, Moscow on Thursday and Beijing on Monday."
    mentions = told(text, "visit", "visited", initiator="Viktor Orban", place="Kyiv;Moscow;Beijing", date="Tuesday")
    article = Article("a", text, PUBLISHED)
    events = article_events(article, resolve_mentions(article, mentions))
    dated, _ = likely_dates(article, resolve_mentions(article, mentions), events)
    assert [str(event.date.earliest)[5:] for event in dated] == ["06-14", "06-16", "06-13"]


@given(st.lists(st.sampled_from(["Riga", "Oslo", "Rome", "Lima", "Kyiv"]), min_size=1, max_size=5, unique=True))
def test_no_two_parts_stand_at_one_place(towns: list[str]) -> None:
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
    told_so = [f"{town} on {day}" for town, day in zip(towns, days, strict=False)]
    text = f"Bo Berg flew to {', '.join(told_so[:-1])}{' and ' if len(towns) > 1 else ''}{told_so[-1]}."
    parts = parted(told(text, "visit", "flew", initiator="Bo Berg", place=towns[0]), PUBLISHED)
    assert len({part.trigger for part in parts}) == len(parts) == len(towns)
