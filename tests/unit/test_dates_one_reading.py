"""One weekday behind "threatened to", "offered to", "told Peru to" dates the words or what they are about, not both."""

import re
from dataclasses import replace
from datetime import date

import pytest

from dateline.dating import mention_date
from dateline.dating.one_reading import OF_THE_WORDS, of_one_reading
from dateline.linking.merge import article_events
from dateline.records import Actor, Argument, Article, Mention, Span
from dateline.weighing.likely_dates import likely_dates

WORD = re.compile(r"\[(\w+)\]")
THURSDAY = date(2024, 3, 14)
FIJI = Actor("Fiji", "FJI", "GOV")


def pair(marked: str, day: str, kinds: tuple[str, str] = ("threat", "attack"), status: str = "possible") -> list[Mention]:
    """The words and what they are about, in brackets, each dated by the day as the rules read it for each alone."""
    text = marked.replace("[", "").replace("]", "")
    when, mentions = Span(text.rindex(day), text.rindex(day) + len(day), day), []
    for number, (kind, state) in enumerate(zip(kinds, ("occurred", status), strict=True)):
        word = WORD.findall(marked)[number]
        trigger = Span(text.index(word), text.index(word) + len(word), word)
        sentence = Span(0, len(text), text)
        arguments = (Argument("date", when, 0.9), Argument("initiator", Span(0, 4, "Fiji"), 0.9, (FIJI,)))
        dated = mention_date(text, sentence, trigger, state, [when], THURSDAY)
        mentions.append(Mention(kind, state, trigger, 0.9, arguments, sentence, dated))
    return mentions


def days(marked: str, day: str, kinds: tuple[str, str] = ("threat", "attack"), status: str = "possible") -> list[str | None]:
    read = of_one_reading(marked.replace("[", "").replace("]", ""), pair(marked, day, kinds, status), THURSDAY)
    return [m.date.earliest.isoformat() if m.date.earliest and m.date.basis == "text" else None for m in read]


@pytest.mark.parametrize(
    ("marked", "kinds", "day"),
    [
        ("Fiji [threatened] to [quit] the pact with Tonga on Tuesday.", ("threat", "treaty_withdrawal"), "2024-03-12"),
        ("Fiji [pledged] to [free] two Tongans on Monday.", ("pledge", "release"), "2024-03-11"),
        ("Fiji [offered] to [mediate] between Samoa and Tonga late on Tuesday.", ("pledge", "talks"), "2024-03-12"),
        ("Fiji [told] Tonga to [withdraw] its troops from Horn on Wednesday.", ("demand", "troop_withdrawal"), "2024-03-13"),
    ],
)
def test_the_weekday_just_gone_by_is_that_of_the_words(marked: str, kinds: tuple[str, str], day: str) -> None:
    word = next(each for each in ("late on Tuesday", "Monday", "Tuesday", "Wednesday") if each in marked)
    assert days(marked, word, kinds) == [day, None]


def test_the_nearer_one_ahead_is_that_of_what_they_are_about() -> None:
    assert days("Fiji [threatened] to [shell] Tonga on Friday.", "Friday") == [None, "2024-03-15"]


@pytest.mark.parametrize(
    ("marked", "day", "kinds", "status", "read"),
    [
        (
            "Fiji [offered] to [host] talks due on Tuesday.",
            "Tuesday",
            ("pledge", "talks"),
            "possible",
            ["2024-03-12", "2024-03-19"],
        ),
        ("Fiji [offered] to [host] talks next Monday.", "next Monday", ("pledge", "talks"), "possible", [None, "2024-03-18"]),
        ("Fiji [arrived] to [meet] Tonga on Tuesday.", "Tuesday", ("visit", "meeting"), "planned", ["2024-03-12", "2024-03-19"]),
    ],
)
def test_other_pairs_keep_what_they_have(
    marked: str, day: str, kinds: tuple[str, str], status: str, read: list[str | None]
) -> None:
    assert days(marked, day, kinds, status) == read


def test_what_is_threatened_gets_no_day_by_chances_either() -> None:
    text = "Fiji threatened to quit the pact with Tonga on Tuesday."
    marked = text.replace("threatened", "[threatened]").replace("quit", "[quit]")
    mentions = of_one_reading(text, pair(marked, "Tuesday", ("threat", "treaty_withdrawal")), THURSDAY)
    assert mentions[1].date.reason == OF_THE_WORDS
    article = Article("a", text, THURSDAY)
    events, chances = likely_dates(article, mentions, article_events(article, mentions))
    assert events[1].date.earliest is None
    assert chances[1] == 1.0


def test_without_a_day_of_publication_all_stays() -> None:
    mentions = pair("Fiji [threatened] to [quit] the pact on Tuesday.", "Tuesday")
    assert of_one_reading("", [replace(m) for m in mentions], None) == mentions
