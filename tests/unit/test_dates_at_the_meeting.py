"""What a later sentence tells as done at an encounter has its day."""

import re
from dataclasses import replace
from datetime import date

import pytest

from dateline.dating.at_the_meeting import AT_THE_MEETING, dated_at_the_meeting
from dateline.records import Actor, Argument, DateSpan, Mention, Span

PUBLISHED = date(2024, 3, 13)
MONDAY = DateSpan(date(2024, 3, 11), date(2024, 3, 11), "day", "text", "Monday", PUBLISHED)
SUNDAY = DateSpan(date(2024, 3, 10), date(2024, 3, 10), "day", "text", "Sunday", PUBLISHED)
LONG_AGO = DateSpan(date(2023, 5, 3), date(2023, 5, 3), "day", "text", "3 May", PUBLISHED)
NEWS = DateSpan(date(2024, 3, 12), PUBLISHED, "day", "publication", anchor=PUBLISHED)
CODES = {
    "Ada Lind": "FJI",
    "Bo Berg": "FJI",
    "Fiji": "FJI",
    "Tonga": "TON",
    "Chad": "TCD",
    "They": "FJI TON",
    "Both": "FJI TON",
    "The two ministers": "FJI TON",
}


def told(marked: str, number: int, kind: str, when: DateSpan, *parties: str) -> Mention:
    """The mention whose trigger stands in that pair of brackets, of parties by their names; offsets without the brackets."""
    found = [*re.finditer(r"\[(\w+)\]", marked)][number]
    start = found.start() - 2 * number
    actors = [Actor(name, code) for name in parties for code in CODES[name].split()]
    side = Argument("initiator", Span(0, 1, "F"), 0.9, tuple(actors))
    return Mention(kind, "occurred", Span(start, start + len(found[1]), found[1]), 0.9, (side,), date=when)


def reason(behind: str, doer: str, kind: str = "accusation", met: DateSpan = MONDAY, between: DateSpan = NEWS) -> str | None:
    """Why the last act has its day, behind a meeting of Fiji and Tonga."""
    marked = f"Fiji and Tonga [met] on Monday.\n\nIt rained. Fiji [freed] two.\n\n{behind}"
    mentions = [
        told(marked, 0, "meeting", met, "Fiji", "Tonga"),
        told(marked, 1, "release", between, "Fiji"),
        told(marked, 2, kind, NEWS, doer),
    ]
    return dated_at_the_meeting(re.sub(r"[\[\]]", "", marked), mentions)[2].date.reason


@pytest.mark.parametrize(
    ("behind", "doer"),
    [
        ("At the meeting Fiji [praised] Tonga.", "Fiji"),
        ("At the meeting, Tonga again [accused] Fiji of theft.", "Tonga"),
        ("At the end of the talks, Tonga [thanked] Fiji.", "Tonga"),
        ("After the meeting Fiji [praised] Tonga.", "Fiji"),
        ("Speaking to reporters after the one-day meeting, Tonga [praised] Fiji.", "Tonga"),
        ("They also [signed] a pact.", "They"),
        ("The two ministers also [signed] a pact.", "The two ministers"),
        ("Both also [accused] Chad of theft.", "Both"),
    ],
)
def test_what_is_done_at_a_meeting_has_its_day(behind: str, doer: str) -> None:
    assert reason(behind, doer) == AT_THE_MEETING


@pytest.mark.parametrize(
    ("behind", "doer"),
    [
        ("Fiji [praised] Tonga.", "Fiji"),
        ("At a meeting Fiji [praised] Tonga.", "Fiji"),
        ("At the meeting of the bloc Fiji [praised] Tonga.", "Fiji"),
        ("At the meeting, which came after Fiji [accused] Tonga, it rained.", "Fiji"),
        ("At the meeting Chad [praised] Tonga.", "Chad"),
        ("They [signed] a pact.", "They"),
        ("They also [praised] Fiji.", "Chad"),
        ("Fiji also [praised] Tonga.", "Fiji"),
        ("They have also [signed] a pact.", "They"),
        ('"At the meeting Fiji [praised] Tonga," he said.', "Fiji"),
    ],
)
def test_what_somebody_does_elsewhere_has_not(behind: str, doer: str) -> None:
    assert reason(behind, doer) is None


def test_nor_has_what_follows_another_day_or_a_meeting_of_long_ago() -> None:
    assert reason("At the meeting Fiji [praised] Tonga.", "Fiji", between=SUNDAY) is None
    assert reason("At the meeting Fiji [praised] Tonga.", "Fiji", met=LONG_AGO) is None
    assert reason("During the talks Fiji [shelled] Tonga.", "Fiji", kind="attack") is None


@pytest.mark.parametrize(
    "behind",
    [
        "After the talks collapsed, Fiji said it had [accused] Tonga.",
        "After the visit, Fiji [accused] Tonga.",
        "Two days after the meeting, Fiji [accused] Tonga.",
        "Speaking on Tuesday after the meeting, Fiji [accused] Tonga.",
        "Speaking of the meeting, Fiji [accused] Tonga.",
        "At the end of the war, Fiji [accused] Tonga.",
    ],
)
def test_else_what_is_told_after_an_encounter_has_a_day_of_its_own(behind: str) -> None:
    assert reason(behind, "Fiji") is None


FIRST = "Envoys meet\n\nFiji and Tonga [met] on Monday.\n\n"  # behind a headline
LATER = "It rained.\n\n" + FIRST


def test_who_is_yet_to_meet_is_no_party() -> None:
    text = "Fiji [met] Chad on Monday. Fiji will [meet] Tonga.\n\nFiji [thanked] Tonga for its help."
    met, ahead = told(text, 0, "meeting", MONDAY, "Fiji", "Chad"), told(text, 1, "meeting", LONG_AGO, "Fiji", "Tonga")
    whom = Argument("recipient", Span(0, 1, "T"), 0.9, (Actor("Tonga", "TON"),))
    thanked = told(text, 2, "endorsement", NEWS, "Fiji")
    mentions = [met, replace(ahead, status="planned"), replace(thanked, arguments=(*thanked.arguments, whom))]
    assert dated_at_the_meeting(re.sub(r"[\[\]]", "", text), mentions)[-1].date.reason != AT_THE_MEETING


def said(text: str, kind: str, doer: str, other: str, met: DateSpan = MONDAY) -> str | None:
    """Why an act of one on the other has its day, behind that meeting."""
    mentions = [told(text, 0, "meeting", met, "Fiji", "Tonga")]
    last = told(text, len(mentions), kind, NEWS, doer)
    whom = Argument("recipient", Span(0, 1, "F"), 0.9, tuple(Actor(other, code) for code in CODES[other].split()))
    mentions.append(replace(last, arguments=(*last.arguments, whom)))
    return dated_at_the_meeting(re.sub(r"[\[\]]", "", text), mentions)[-1].date.reason


@pytest.mark.parametrize(
    ("behind", "kind", "doer", "other"),
    [
        ("Fiji [thanked] Tonga for its help.", "endorsement", "Fiji", "Tonga"),
        ("Rain fell. Tonga [urged] Fiji to open the port.", "demand", "Tonga", "Fiji"),
        ("Tonga [pledged] two ships to Fiji.", "pledge", "Tonga", "Fiji"),
        ("The two states [signed] a pact.", "agreement", "They", "They"),
    ],
)
def test_what_the_parties_say_to_each_other_has_the_day_of_their_meeting(behind: str, kind: str, doer: str, other: str) -> None:
    assert said(FIRST + behind, kind, doer, other) == AT_THE_MEETING


@pytest.mark.parametrize(
    ("text", "kind", "doer", "other"),
    [
        (LATER + "Fiji [thanked] Tonga for its help.", "endorsement", "Fiji", "Tonga"),  # by the way
        (FIRST + "Fiji [thanked] Chad for its help.", "endorsement", "Fiji", "Chad"),
        (FIRST + "Fiji has [thanked] Tonga for its help.", "endorsement", "Fiji", "Tonga"),
        (FIRST + "Fiji [accused] Tonga of theft.", "accusation", "Fiji", "Tonga"),
        (FIRST + "Fiji [met] Chad.", "meeting", "Fiji", "Chad"),
        (FIRST + 'Envoys "[thanked] Tonga for its help".', "endorsement", "Fiji", "Tonga"),
    ],
)
def test_nor_has_what_else_they_do(text: str, kind: str, doer: str, other: str) -> None:
    assert said(text, kind, doer, other) is None
