"""The work for one name or pronoun must not grow with all the names of a long article."""

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from types import FrameType

import pytest

from dateline.extract import weighed_events
from dateline.records import Actor
from dateline.resolve.articles import index_article
from dateline.resolve.earlier import Earlier
from dateline.resolve.listed import joint
from dateline.weighing.likely_affiliations import affiliated
from tests.unit.builders import article
from tests.unit.marked_articles import PUBLISHED, marked_mentions

LINE = "German Chancellor Angela Merkel and French President Francois Hollande met Petro Poroshenko. "
TOLD = (
    "OSLO, March 12 - {Oslo} [accused] (Moscow) of spying on Monday. {They} will [pay], the Norwegian foreign minister said. // "
    "The Russian envoy, Igor Petrov, [called] {his} (Norwegian counterpart) on Tuesday. // "
    "The ministers of the two countries said that {the envoy} [met] (Ada Lind) in Riga. // "
)
HEARD = "accusation, threat, phone_call, meeting"
STATES = ("Chad", "Fiji", "Kenya", "Mali", "Malta", "Nepal", "Norway", "Peru", "Qatar", "Togo")
STORY = (
    "{{{0}}} [accused] ({1}) of a raid on May 3. // {{{0}}} [condemned] and {{{2}}} [praised] ({1}) on Monday. // "
    "“{{We}} shall [expel] (them),” the minister of {0} told {2}. // {{The king}} will [visit] ({2}), {{whose police}} "
    "[freed] two. // "
    "On Tuesday {{the foreign minister}} [met] {{his}} ({1} counterpart) and [hailed] (the release). // "
)
HEARD_OF_STORY = "accusation, accusation, endorsement, diplomat_expulsion, visit, release, meeting, endorsement"


class Walked(tuple):  # type: ignore[type-arg]
    """A tuple that counts how often it is gone through."""

    walks = 0

    def __iter__(self) -> Iterator[object]:
        type(self).walks += 1
        return super().__iter__()


@pytest.fixture(autouse=True)
def unwalked() -> None:
    Walked.walks = 0


def test_who_acts_together_is_found_without_a_walk_for_each_person() -> None:
    index = index_article(LINE * 20, date(2015, 6, 1))
    actor = Actor("Bo Berg", "TCD", "GOV", ("GOV",), "")
    people = [Earlier(at, actor, True, False) for at in range(len(index.text)) if index.text.startswith("President", at)]
    subject = Earlier(0, actor, True, False)
    assert joint(subject, people, replace(index, tokens=Walked(index.tokens))) == people[:1]
    assert joint(people[-1], people, index) == []
    assert Walked.walks <= 1


def test_an_article_four_times_as_long_takes_hardly_more_than_four_times_the_work() -> None:
    resolving_calls(1)  # fills the caches
    short, long = resolving_calls(10), resolving_calls(40)
    assert long < 7 * short


def test_three_times_as_many_stories_take_hardly_more_than_three_times_the_work() -> None:
    told_events(2)  # fills the caches
    few, many = calls_of(told_events, 10), calls_of(told_events, 30)
    assert many < 4 * few


def told_events(number: int) -> None:
    """All that is made of an article that tells so many stories of different states, but for what the tagger marks."""
    told = "".join(STORY.format(*(STATES[(step * at) % 10] for step in (1, 3, 7))) for at in range(1, number + 1))
    mentions = marked_mentions(told, ", ".join([HEARD_OF_STORY] * number))
    text = re.sub(r"[][{}()]", "", told.replace(" // ", "\n"))
    assert all(text[m.trigger.start : m.trigger.end] == m.trigger.text for m in mentions)
    weighed_events(article(text), affiliated(mentions, index_article(text, PUBLISHED), None, PUBLISHED), 0.5)


def resolving_calls(times: int) -> int:
    """How often functions of the library are called to resolve an article that tells the same so many times."""
    return calls_of(lambda number: marked_mentions(TOLD * number, ", ".join([HEARD] * number)), times)


def calls_of(work: Callable[[int], object], times: int) -> int:
    """How often functions of the library are called in some work."""
    calls = 0

    def note(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        calls += event == "call" and frame.f_globals["__name__"].startswith("dateline.")

    sys.setprofile(note)
    try:
        work(times)
    finally:
        sys.setprofile(None)
    return calls
