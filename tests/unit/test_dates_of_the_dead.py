"""What somebody did whose death is the news is not news itself."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.dating.of_the_dead import OF_THE_DEAD, of_the_dead
from dateline.dating.story import UNDER_WAY
from dateline.records import Actor, Argument, DateSpan, Mention, Span

PUBLISHED = date(2016, 7, 20)
NEWS = DateSpan(date(2016, 7, 19), PUBLISHED, "day", "publication", anchor=PUBLISHED)
MONDAY = DateSpan(date(2016, 7, 18), date(2016, 7, 18), "day", "text", "Monday", PUBLISHED, reason=UNDER_WAY)
OBITUARY = "Aino Ranta, who took Fiji into the bloc as its premier, died on Monday. She was 91. "


def told(lead: str, trigger: str, kind: str = "visit", name: str = "Aino Ranta", role: str = "initiator") -> Mention:
    text = f"{lead}She {trigger} it."
    at = text.rindex(trigger)
    argument = Argument(role, Span(at - 4, at - 1, "She"), 0.9, (Actor(name, "FJI", reason="test"),))
    return of_the_dead(text, Mention(kind, "occurred", Span(at, at + len(trigger), trigger), 0.9, (argument,), None, NEWS))


@pytest.mark.parametrize(
    ("lead", "kind", "role"),
    [
        (OBITUARY, "visit", "initiator"),
        (OBITUARY, "accusation", "recipient"),
        ("Fiji's former premier Aino Ranta has died at the age of 91. ", "agreement", "initiator"),
        ("SUVA - Aino Ranta died on Monday aged 91. ", "meeting", "initiator"),
    ],
)
def test_the_dead_do_nothing_new(lead: str, kind: str, role: str) -> None:
    found = told(lead, "visited", kind, role=role).date
    assert (found.earliest, found.reason) == (None, OF_THE_DEAD)


@pytest.mark.parametrize(
    ("lead", "kind", "name"),
    [
        (OBITUARY, "visit", "Bo Berg"),
        (OBITUARY, "endorsement", "Aino Ranta"),
        (OBITUARY, "attack", "Aino Ranta"),
        ("Aino Ranta flew to Riga to honour Bo Berg, who died last week. He was 91. ", "meeting", "Aino Ranta"),
        ("Aino Ranta, the premier, flew to Riga. She was 61. ", "meeting", "Aino Ranta"),
        ("Aino Ranta died on Monday. ", "meeting", "Aino Ranta"),
    ],
)
def test_the_living_do(lead: str, kind: str, name: str) -> None:
    assert told(lead, "visited", kind, name).date == NEWS


def test_the_day_of_the_death_is_not_lent() -> None:
    text = f"{OBITUARY}She visited Riga."
    at = text.rindex("visited")
    argument = Argument("initiator", Span(at - 4, at - 1, "She"), 0.9, (Actor("Aino Ranta", "FJI", reason="test"),))
    mention = Mention("visit", "occurred", Span(at, at + 7, "visited"), 0.9, (argument,), None, MONDAY)
    assert of_the_dead(text, mention).date.earliest is None
    own = replace(mention, date=replace(MONDAY, reason=None))
    assert of_the_dead(text, own) == own
